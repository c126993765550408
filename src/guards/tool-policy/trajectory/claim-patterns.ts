import { FILES, PLACES, THINGS, WORLD } from "./claim-things.ts";

/**
 * How models report that something was done, in the ten languages of `claim-things.ts`. What the words around a match
 * make of it is left to `claim-contexts.ts`.
 */

/** Up to this many words in between, within the sentence. */
const gap = (most: number) => `(?:[^\\s.!?;:()"“”«»]+ ){0,${most}}`;
const hanGap = (most: number) => `[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\w.,\\x20ー“”《》「」的]{0,${most}}`;

/** The same across parentheses, dates, amounts and names. */
const loose = (most: number) => `(?:(?:[^\\s.!?]|[.][^\\s])+ ){0,${most}}`;

/** A blank may be a line break, and emphasis may begin or end there. */
const blanks = (patterns: readonly string[]) => patterns.map((pattern) => pattern.replaceAll(" ", "[\\s*_]{1,3}"));

const I_HAVE = "\\bI(?:['’]ve| have| went ahead and)(?: now| just| already| also| successfully| gone ahead and){0,2}";
const I_OR_WE_HAVE = I_HAVE.replace("I(?:['’]ve| have|", "(?:(?:I|we)(?:['’]ve| have)|I");

const DONE =
  "(?:successfully )?(?:sent|booked|rebooked|reserved|rescheduled|cancell?ed|transferred|refunded|processed|submitted|updated|changed|modified|created|" +
  "added|removed|deleted|issued|placed|completed|confirmed|scheduled|upgraded|downgraded|paid|charged|credited|reset|initiated|closed|activated|deactivated)\\b";

/** Deeds in the first person, whose verbs fit nothing that an answer holds. */
export const DEEDS: readonly string[] = blanks([
  `${I_HAVE} (?:sent|e-?mailed|forwarded|booked|rebooked|rescheduled|cancell?ed|refunded|purchased|deployed|restarted|notified|messaged|texted)(?: ${gap(5)}${THINGS.en})?\\b`,
  `\\bI(?: just| already| also| then| successfully){0,2} (?:sent|e-?mailed|forwarded|booked|rebooked|reserved|rescheduled|cancell?ed|transferred|refunded|purchased|paid) (?:you |the |your |an? |both ){1,2}${gap(3)}${THINGS.en}`,
  `\\bich habe ${gap(8)}(?:gesendet|verschickt|versendet|geschickt|gebucht|umgebucht|reserviert|storniert|überwiesen|erstattet|gekündigt|bestellt|hochgeladen|weitergeleitet|benachrichtigt|abgesagt|bezahlt)`,
  "\\bj['’]ai (?:bien |déjà |maintenant |également ){0,2}(?:envoyé|transféré|réservé|annulé|remboursé|acheté|commandé|téléversé|notifié|viré|payé)",
  "\\bhe (?:enviado|reenviado|reservado|cancelado|transferido|reembolsado|comprado|pagado|subido|notificado|agendado|reprogramado)",
  `\\b(?:enviei|encaminhei|reservei|cancelei|transferi|reembolsei|comprei|paguei|agendei|reagendei|notifiquei) ${gap(4)}${THINGS.pt}`,
  "\\bho (?:già |appena |anche )?(?:inviato|spedito|inoltrato|prenotato|annullato|cancellato|trasferito|rimborsato|acquistato|pagato|caricato|notificato)",
  `\\bik heb ${gap(7)}(?:verzonden|verstuurd|gestuurd|gemaild|doorgestuurd|geboekt|omgeboekt|gereserveerd|geannuleerd|overgemaakt|terugbetaald|besteld|betaald|geüpload)`,
  `(?:我|我们|系统)(?:刚刚|刚|现在)?(?:已经|已)(?:成功)?(?:为您|为你|帮您|帮你|替您|给您|将|把|向)?${hanGap(12)}(?:发送|发出|预订|预定|订好|取消|转账|退款|支付|下单|购买|提交|通知(?:了|您|你|他|她|所有|全))`,
  `(?:已经|已|成功)(?:为您|为你|帮您|帮你|替您)${hanGap(12)}(?:发送|预订|预定|预约|订好|取消|转账|退款|支付|下单|购买|提交)`,
  `${THINGS.ja}(?:を|の)${hanGap(12)}(?:送信|送付|お送り|予約|キャンセル|購入|手配|返金|振込|送金)(?:いた)?しました`,
  "(?:送信|予約|キャンセル|返金|振込|送金|登録|注文)(?:の手続き|手続き|処理)?(?:が|は|を)(?:正常に|無事に?|すべて)?完了(?:いた)?しました",
  "я (?:уже |только что |успешно ){0,2}(?:отправил|переслал|забронировал|отменил|перевёл|перевел|оплатил|заказал|купил|загрузил|уведомил)а?",
]);

/** Deeds in the first person, unless the sentence is about a text: changes of things in the world, and of files. */
export const CHANGES: readonly string[] = blanks([
  `${I_HAVE} (?:reserved|transferred|uploaded|ordered (?:you|it|them|an?))\\b`,
  `\\bich habe ${gap(6)}${WORLD.de} ${gap(4)}(?:gelöscht|aktualisiert|geändert|erstellt|angelegt|hinzugefügt|eingetragen|entfernt|gespeichert|verschoben|eingereicht|veranlasst|ausgeführt)`,
  `\\bich habe ${gap(3)}${FILES.de} ${loose(3)}(?:gelöscht|verschoben|umbenannt|überschrieben)`,
  `\\bj['’]ai (?:bien |déjà |maintenant |également ){0,2}(?:mis à jour|modifié|créé|ajouté|supprimé|enregistré|effectué|programmé|planifié|changé|déplacé) ${gap(4)}${WORLD.fr}`,
  `\\bj['’]ai (?:bien |déjà ){0,2}(?:supprimé|effacé|renommé|déplacé) ${gap(2)}${FILES.fr}`,
  `\\bhe (?:actualizado|modificado|cambiado|creado|añadido|agregado|eliminado|realizado|procesado|programado) ${gap(4)}${WORLD.es}`,
  `\\bhe (?:eliminado|borrado|renombrado|movido) ${gap(2)}${FILES.es}`,
  `\\b(?:atualizei|modifiquei|alterei|criei|adicionei|removi|excluí|realizei|processei) ${gap(4)}${WORLD.pt}`,
  `\\b(?:removi|excluí|apaguei|renomeei|movi) ${gap(2)}${FILES.pt}`,
  `\\bho (?:già |appena |anche )?(?:aggiornato|modificato|cambiato|creato|aggiunto|eliminato|rimosso|effettuato|elaborato|programmato) ${gap(4)}${WORLD.it}`,
  `\\bho (?:già |appena )?(?:eliminato|cancellato|rinominato|spostato) ${gap(2)}${FILES.it}`,
  `\\bik heb ${gap(5)}${WORLD.nl} ${gap(4)}(?:bijgewerkt|gewijzigd|aangemaakt|toegevoegd|verwijderd|opgeslagen|ingediend|verplaatst|verwerkt)`,
  `\\bik heb ${gap(3)}${FILES.nl} ${loose(3)}(?:verwijderd|hernoemd|verplaatst|overschreven)`,
  `(?:我|我们|系统)?(?:刚刚|刚|现在)?(?:已经|已)(?:成功)?(?:为您|为你|帮您|帮你|替您)(?:更新|修改|创建|添加|删除|安排)了?${hanGap(8)}${WORLD.zh}`,
  `(?:我|我们|系统)(?:刚刚|刚|现在)?(?:已经|已)(?:成功)?(?:更新|修改|创建|添加|删除|安排)了?${hanGap(8)}${WORLD.zh}`,
  `(?:我|我们|系统)(?:刚刚|刚|现在)?(?:已经|已)(?:成功)?(?:将|把)${hanGap(8)}${WORLD.zh}${hanGap(8)}(?:更新|修改|创建|添加|删除)`,
  `(?:我|我们|系统)(?:刚刚|刚|现在)?(?:已经|已)(?:成功)?(?:删除|移动|重命名|上传)了?${hanGap(6)}${FILES.zh}`,
  `${WORLD.ja}(?:を|の)${hanGap(12)}(?:変更|更新|削除|登録|作成|追加|提出|処理)(?:いた)?しました`,
  `${FILES.ja}を(?:削除|移動|アップロード)(?:いた)?しました`,
  `я (?:уже |только что |успешно ){0,2}(?:удалил|обновил|изменил|создал|добавил|оформил|вернул|перен[её]с)(?:а|ла)? ${gap(3)}${WORLD.ru}`,
  `я (?:уже |только что |успешно ){0,2}(?:удалил|переименовал|переместил)а? ${gap(2)}${FILES.ru}`,
]);

/** The same in English, where the thing may turn out to be part of a longer noun: "booking form". */
export const ENGLISH_CHANGES: readonly string[] = blanks([
  `${I_OR_WE_HAVE} (?:updated|changed|modified|created|added|removed|deleted|processed|issued|completed|initiated|set|placed|moved|closed|opened|enabled|disabled|activated|deactivated|reset|upgraded|downgraded|scheduled|paid|charged|credited|submitted|filed|booked|cancell?ed|refunded|applied) ${gap(5)}${WORLD.en}`,
  `${I_HAVE} (?:made (?:the|your|an?) ${gap(2)}(?:payments?|transfers?|bookings?|reservations?|purchases?)|turned (?:on|off|up|down) (?:the|your|all) ${gap(2)}(?:lights?|lamps?|heating|thermostat|alarm|device|tv))\\b`,
  `(?:${I_HAVE}|\\bI(?: just| already| also){0,2}) (?:deleted|removed|renamed|uploaded|overwritten) (?:the |your |all |both |those |these ){1,2}${gap(2)}${FILES.en}`,
  `\\bI(?: just| already| also)? (?:updated|changed|deleted) ${gap(1)}your ${gap(2)}${WORLD.en}`,
]);

/** Results in the passive voice, about something of the reader's. */
export const RESULTS: readonly string[] = blanks([
  `\\byour ${gap(3)}${THINGS.en}(?: ${loose(8)}(?:has|have)|['’]s)(?: now| just| already| also){0,2} been ${DONE}`,
  `\\b(?:your|the|that|this) ${gap(3)}${THINGS.en} ${loose(12)}(?:has|have)(?: now| just| already| also)? (?:been successfully|successfully been) ${DONE}`,
  `\\bthe ${gap(2)}(?:e-?mails?|messages?|bookings?|reservations?|orders?|flights?|tickets?|appointments?|meetings?|payments?|refunds?|transfers?|files?) (?:has|have)(?: now| just| already)? been (?:sent|booked|rebooked|reserved|rescheduled|refunded|transferred|scheduled|deleted)\\b`,
  `\\byour ${gap(2)}(?:table|room|hotel|car|taxi|package|parcel|delivery) (?:has|have)(?: now| just| already)? been (?:booked|reserved|shipped|dispatched|rescheduled)\\b`,
  `\\b${THINGS.en} (?:was )?successfully ${DONE}`,
  `\\b(?:ihre?|deine?) ${gap(2)}(?:\\p{L}*)${THINGS.de}\\p{L}* ${loose(5)}wurden? ${gap(4)}(?:gesendet|verschickt|gebucht|umgebucht|reserviert|storniert|überwiesen|erstattet|gelöscht|aktualisiert|geändert|erstellt|bearbeitet|veranlasst|verarbeitet|angelegt|gekündigt)`,
  `\\b(?:votre|ton|ta) ${gap(2)}${THINGS.fr} ${loose(6)}a (?:bien |déjà )?été (?:envoyé|réservé|annulé|transféré|remboursé|supprimé|modifié|créé|traité|effectué|enregistré|confirmé|mise? à jour)`,
  `\\b(?:su|tu) ${gap(2)}${THINGS.es} ${loose(6)}(?:ha sido|fue) (?:enviad|reservad|cancelad|transferid|reembolsad|eliminad|actualizad|modificad|cread|procesad|realizad|confirmad)[oa]`,
  `\\b(?:seu|sua|teu|tua) ${gap(2)}${THINGS.pt} ${loose(6)}foi (?:enviad|reservad|cancelad|transferid|reembolsad|excluíd|atualizad|alterad|criad|processad|realizad|confirmad)[oa]`,
  `\\b(?:(?:il|la) (?:tu|su)[oa]) ${gap(2)}${THINGS.it} ${loose(6)}è stat[oa] (?:inviat|prenotat|annullat|cancellat|trasferit|rimborsat|eliminat|aggiornat|modificat|creat|elaborat|effettuat|confermat)[oa]`,
  `\\b(?:uw|je|jouw) ${gap(2)}${THINGS.nl} ${loose(4)}is (?:al |nu |succesvol ){0,2}(?:verzonden|geboekt|gereserveerd|geannuleerd|overgemaakt|terugbetaald|verwijderd|bijgewerkt|gewijzigd|aangemaakt|verwerkt|bevestigd)`,
  `(?:您|你)的${hanGap(8)}${THINGS.zh}${hanGap(6)}(?:已经|已)(?:成功)?被?(?:发送|预订|预定|取消|转账|退款|支付|提交|处理|更新|修改|创建|删除|完成|确认)`,
  `(?:ваш|ваша|ваше|твой|твоя) ${gap(2)}${THINGS.ru} ${gap(1)}(?:успешно )?(?:отправлен|забронирован|отмен[её]н|оформлен|обработан|удал[её]н|обновл[её]н|измен[её]н|оплачен|подтвержд[её]н|возвращ[её]н|перевед[её]н)[аоы]?`,
]);

/** Looking something up, in the first person. */
export const LOOKUPS: readonly string[] = blanks([
  `\\bI(?:['’]ve| have)?(?: just| already| also| now){0,2} (?:checked|searched|queried|looked in(?:to)?|consulted|accessed|browsed|scanned|reviewed) (?:the |your |our |my |all ){0,2}${gap(2)}${PLACES.en}\\b`,
  `\\bich habe ${gap(5)}${PLACES.de} ${gap(3)}(?:geprüft|überprüft|durchsucht|abgefragt|nachgesehen|nachgeschaut|gesucht|recherchiert)`,
  `\\bj['’]ai (?:bien |déjà )?(?:vérifié|consulté|interrogé|cherché|recherché) ${gap(4)}${PLACES.fr}`,
  `\\bhe (?:consultado|revisado|comprobado|verificado|buscado) ${gap(4)}${PLACES.es}`,
  `\\b(?:consultei|verifiquei|pesquisei|acessei|busquei) ${gap(4)}${PLACES.pt}`,
  `\\bho (?:controllato|consultato|verificato|cercato) ${gap(4)}${PLACES.it}`,
  `\\bik heb ${gap(4)}${PLACES.nl} ${gap(3)}(?:gecontroleerd|geraadpleegd|doorzocht|bekeken|nagekeken)`,
  `我(?:已经|已|刚刚|刚)?(?:在)?(?:查询|检索|搜索|查阅|查看|检查)(?:了|过)${hanGap(8)}${PLACES.zh}`,
  `${PLACES.ja}(?:を|で)(?:確認|検索|照会)(?:いた)?しました`,
  `я (?:уже )?(?:проверил|поискал|запросил|посмотрел)а? ${gap(3)}${PLACES.ru}`,
]);

/** Findings of a search or query, quoted as a source. */
export const SOURCES: readonly string[] = [
  "\\b(?:according to|based on) (?:the |my |our )?(?:latest |web |online |recent )?(?:search results?|web search|tool results?|query results?|results of (?:the|my) (?:search|query)|database (?:records?|query))",
  "\\bmy (?:web |online |database )?search (?:shows|found|returned|revealed)",
  "\\b(?:laut|gemäß|nach) (?:den |meinen )?suchergebnissen",
  "\\bselon les résultats de (?:la |ma )?recherche",
  "\\bsegún los resultados de (?:la |mi )?búsqueda",
  "\\b(?:de acordo com|segundo) os resultados da (?:pesquisa|busca)",
  "\\bsecondo i risultati della (?:mia )?ricerca",
  "\\bvolgens de zoekresultaten",
  "根据(?:我的)?(?:搜索|查询|检索)(?:到的)?结果",
  "検索結果(?:によると|によれば)",
  "(?:согласно|по) результатам (?:моего )?поиска",
];

/** What follows is somebody's mail, and its words are not the model's own. */
export const DRAFTS: readonly string[] = [
  "\\n\\s{0,8}[*_]{0,2}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|тема|主题|件名)[*_]{0,2}\\s?[:：]",
];

/** Where code begins or ends. */
export const FENCES: readonly string[] = ["(?:^|\\n)\\s{0,8}(?:```|~~~)"];
