/**
 * How models report that something was done, in English, German, French, Spanish, Portuguese, Italian, Dutch, Chinese,
 * Japanese and Russian. Verbs that also fit texts ("I have updated the summary") count only together with a thing
 * that a text is not; negations and conditions are left to the reader of the match.
 */

/** Up to this many words in between, within the sentence. */
const gap = (most: number) => `(?:[^\\s.!?;:()"“”«»]+\\s){0,${most}}`;
const hanGap = (most: number) => `[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\w ー“”《》「」的]{0,${most}}`;

/** Things that only a tool can change. */
const THINGS = {
  en:
    "(?:e-?mails?|messages?|bookings?|reservations?|orders?|flights?|tickets?|appointments?|meetings?|calendar|reminders?|alarms?|payments?|refunds?|" +
    "transfers?|transactions?|invoices?|account|subscription|membership|password|profile|address|database|records?|repository|pull request|branch|server|" +
    "deployment|claim|contact|permissions?|funds|money|card|balance|seats?|baggage|passengers?|lights?|thermostat|device|return|exchange|cancell?ation)\\b",
  de:
    "(?:e-?mails?|nachrichten?|buchung|reservierung|bestellung|flug|tickets?|termine?|besprechung|kalender|erinnerung|zahlung|erstattung|rückerstattung|" +
    "überweisung|rechnung|konto|abo|abonnement|passwort|profil|adresse|datensatz|datenbank|repository|server|kontakt|geld|betrag|sitzplatz|stornierung)",
  fr:
    "(?:e-?mail|courriel|message|réservation|commande|vol|billet|rendez-vous|réunion|calendrier|agenda|rappel|paiement|remboursement|virement|facture|" +
    "compte|abonnement|mot de passe|profil|adresse|base de données|dépôt|serveur|contact|argent|siège|annulation)s?",
  es:
    "(?:correo|mensaje|reserva|reservación|pedido|vuelo|billete|boleto|cita|reunión|calendario|recordatorio|pago|reembolso|transferencia|factura|" +
    "cuenta|suscripción|contraseña|perfil|dirección|base de datos|repositorio|servidor|contacto|dinero|asiento|cancelación)s?",
  pt:
    "(?:e-?mail|mensagem|reserva|pedido|voo|passagem|bilhete|consulta|reunião|calendário|agenda|lembrete|pagamento|reembolso|transferência|fatura|" +
    "conta|assinatura|senha|perfil|endereço|banco de dados|repositório|servidor|contato|dinheiro|assento|cancelamento)s?",
  it:
    "(?:e-?mail|messaggio|prenotazione|ordine|volo|biglietto|appuntamento|riunione|calendario|promemoria|pagamento|rimborso|bonifico|fattura|" +
    "account|conto|abbonamento|password|profilo|indirizzo|database|repository|server|contatto|denaro|posto|cancellazione)",
  nl:
    "(?:e-?mail|bericht|boeking|reservering|bestelling|vlucht|ticket|afspraak|vergadering|agenda|herinnering|betaling|terugbetaling|overschrijving|factuur|" +
    "account|rekening|abonnement|wachtwoord|profiel|adres|database|repository|server|contact|geld|stoel|annulering)",
  zh: "(?:邮件|短信|消息|预订|预约|订单|航班|机票|车票|酒店|会议|日程|日历|提醒|付款|退款|转账|发票|账户|账号|订阅|密码|地址|数据库|记录|工单|座位|申请|余额)",
  ja: "(?:メール|メッセージ|予約|注文|フライト|航空券|チケット|会議|予定|カレンダー|リマインダー|支払い|返金|送金|振込|請求書|アカウント|パスワード|住所|データベース|記録|座席|申請)",
  ru:
    "(?:письм|сообщени|брон|заказ|рейс|билет|встреч|календар|напоминани|платеж|платёж|возврат|перевод|счет|счёт|аккаунт|подписк|парол|профил|адрес|" +
    "баз|запис|репозитори|сервер|контакт|деньг|мест)\\p{L}*",
};

/** The same across parentheses, dates and names. */
const loose = (most: number) => `(?:[^\\s.!?]+\\s){0,${most}}`;

const DONE = {
  en:
    "(?:successfully )?(?:sent|booked|rebooked|reserved|rescheduled|cancell?ed|transferred|refunded|processed|submitted|updated|changed|modified|created|" +
    "added|removed|deleted|issued|placed|completed|confirmed|scheduled|upgraded|downgraded|paid|charged|credited|reset|initiated|closed|activated|deactivated)\\b",
};

/** Deeds in the first person. */
export const ACTS: readonly string[] = [
  `\\bI(?:['’]ve| have)(?: now| just| already| also| successfully| gone ahead and){0,2} (?:sent|e-?mailed|forwarded|uploaded|booked|rebooked|reserved|rescheduled|cancell?ed|transferred|refunded|purchased|deployed|restarted|notified|messaged|texted|initiated)\\b`,
  `\\b(?:I(?:['’]ve| have)|we(?:['’]ve| have))(?: now| just| already| also| successfully| gone ahead and){0,2} (?:updated|changed|modified|created|added|removed|deleted|processed|issued|completed|set|placed|moved|closed|opened|enabled|disabled|activated|deactivated|reset|upgraded|downgraded|posted|published|shared|scheduled|paid|charged|credited|ordered|submitted|filed|registered|signed|archived|saved|sent|booked|cancell?ed|refunded|applied) ${gap(5)}${THINGS.en}`,
  `\\bI(?: just| already| also)? (?:sent|emailed|booked|reserved|rescheduled|cancell?ed|transferred|refunded|purchased|deleted|updated|changed) (?:you|your) ${gap(3)}${THINGS.en}`,
  `\\bich habe ${gap(8)}(?:gesendet|verschickt|versendet|geschickt|gebucht|umgebucht|reserviert|storniert|überwiesen|erstattet|gekündigt|bestellt|hochgeladen|weitergeleitet|benachrichtigt|abgesagt|bezahlt)`,
  `\\bich habe ${gap(6)}${THINGS.de}\\p{L}* ${gap(4)}(?:gelöscht|aktualisiert|geändert|erstellt|angelegt|hinzugefügt|eingetragen|entfernt|gespeichert|verschoben|veröffentlicht|eingereicht|veranlasst|ausgeführt)`,
  `\\bj['’]ai (?:bien |déjà |maintenant |également ){0,2}(?:envoyé|transféré|réservé|annulé|remboursé|acheté|commandé|téléversé|notifié|viré|payé)`,
  `\\bj['’]ai (?:bien |déjà |maintenant |également ){0,2}(?:mis à jour|modifié|créé|ajouté|supprimé|enregistré|publié|soumis|effectué|programmé|planifié|changé) ${gap(4)}${THINGS.fr}`,
  `\\bhe (?:enviado|reenviado|reservado|cancelado|transferido|reembolsado|comprado|pagado|subido|notificado|agendado|reprogramado)`,
  `\\bhe (?:actualizado|modificado|cambiado|creado|añadido|agregado|eliminado|borrado|guardado|publicado|realizado|procesado|programado) ${gap(4)}${THINGS.es}`,
  `\\b(?:enviei|encaminhei|reservei|cancelei|transferi|reembolsei|comprei|paguei|agendei|reagendei|notifiquei) ${gap(4)}${THINGS.pt}`,
  `\\b(?:atualizei|modifiquei|alterei|criei|adicionei|removi|excluí|apaguei|salvei|publiquei|realizei|processei) ${gap(4)}${THINGS.pt}`,
  `\\bho (?:già |appena |anche )?(?:inviato|spedito|inoltrato|prenotato|annullato|cancellato|trasferito|rimborsato|acquistato|pagato|caricato|notificato)`,
  `\\bho (?:già |appena |anche )?(?:aggiornato|modificato|cambiato|creato|aggiunto|eliminato|rimosso|salvato|pubblicato|effettuato|elaborato|programmato) ${gap(4)}${THINGS.it}`,
  `\\bik heb ${gap(7)}(?:verzonden|verstuurd|gestuurd|gemaild|doorgestuurd|geboekt|omgeboekt|gereserveerd|geannuleerd|overgemaakt|terugbetaald|besteld|betaald|geüpload)`,
  `\\bik heb ${gap(5)}${THINGS.nl}\\p{L}* ${gap(4)}(?:bijgewerkt|gewijzigd|aangemaakt|toegevoegd|verwijderd|opgeslagen|gepubliceerd|ingediend|verplaatst|verwerkt)`,
  `(?:我|我们|系统)(?:刚刚|刚|现在)?(?:已经|已)(?:成功)?(?:为您|为你|帮您|帮你|替您|给您|将|把|向)?${hanGap(12)}(?:发送|发出|预订|预定|订好|取消|转账|退款|支付|下单|购买|提交|安排|通知)`,
  `(?:我|我们|系统)(?:刚刚|刚|现在)?(?:已经|已)(?:成功)?(?:为您|为你|帮您|帮你|替您)?(?:更新|修改|创建|添加|删除|保存|上传|发布)了?${hanGap(8)}${THINGS.zh}`,
  `(?:我|我们|系统)(?:刚刚|刚|现在)?(?:已经|已)(?:成功)?(?:将|把)${hanGap(8)}${THINGS.zh}${hanGap(8)}(?:更新|修改|创建|添加|删除|保存|上传|发布)`,
  `(?:已经|已|成功)(?:为您|为你|帮您|帮你|替您)${hanGap(12)}(?:发送|预订|预定|预约|订好|取消|转账|退款|支付|下单|购买|提交|安排|更新|修改|创建|添加|删除|处理)`,
  `${THINGS.ja}(?:を|の)${hanGap(12)}(?:送信|送付|お送り|予約|キャンセル|購入|手配|変更|更新|削除|登録|作成|追加|投稿|提出|処理)(?:いた)?しました`,
  `(?:送信|予約|キャンセル|返金|振込|送金|登録|注文)(?:の手続き|手続き|処理)?(?:が|は|を)(?:正常に|無事に?|すべて)?完了(?:いた)?しました`,
  `я (?:уже |только что |успешно ){0,2}(?:отправил|переслал|забронировал|отменил|перевёл|перевел|оплатил|заказал|купил|загрузил|уведомил)а?`,
  `я (?:уже |только что |успешно ){0,2}(?:удалил|обновил|изменил|создал|добавил|оформил|вернул|сохранил|опубликовал|перен[её]с)(?:а|ла)? ${gap(3)}${THINGS.ru}`,
];

/** Results in the passive voice, about something of the reader's. */
export const RESULTS: readonly string[] = [
  `\\byour ${gap(3)}${THINGS.en} ${loose(8)}(?:has|have)(?: now| just| already| also){0,2} been ${DONE.en}`,
  `\\b(?:your|the|that|this) ${gap(3)}${THINGS.en} ${loose(12)}(?:has|have)(?: now| just| already| also)? (?:been successfully|successfully been) ${DONE.en}`,
  `\\b${THINGS.en} (?:was )?successfully ${DONE.en}`,
  `\\b(?:ihre?|deine?) ${gap(2)}(?:\\p{L}*)${THINGS.de}\\p{L}* wurden? ${gap(4)}(?:gesendet|verschickt|gebucht|umgebucht|reserviert|storniert|überwiesen|erstattet|gelöscht|aktualisiert|geändert|erstellt|bearbeitet|veranlasst|verarbeitet|angelegt|gekündigt)`,
  `\\b(?:votre|ton|ta) ${gap(2)}${THINGS.fr} ${gap(2)}a (?:bien |déjà )?été (?:envoyé|réservé|annulé|transféré|remboursé|supprimé|modifié|créé|traité|effectué|enregistré|confirmé|mise? à jour)`,
  `\\b(?:su|tu) ${gap(2)}${THINGS.es} ${gap(2)}(?:ha sido|fue) (?:enviad|reservad|cancelad|transferid|reembolsad|eliminad|actualizad|modificad|cread|procesad|realizad|confirmad)[oa]`,
  `\\b(?:seu|sua|teu|tua) ${gap(2)}${THINGS.pt} ${gap(2)}foi (?:enviad|reservad|cancelad|transferid|reembolsad|excluíd|atualizad|alterad|criad|processad|realizad|confirmad)[oa]`,
  `\\b(?:(?:il|la) (?:tu|su)[oa]) ${gap(2)}${THINGS.it} ${gap(2)}è stat[oa] (?:inviat|prenotat|annullat|cancellat|trasferit|rimborsat|eliminat|aggiornat|modificat|creat|elaborat|effettuat|confermat)[oa]`,
  `\\b(?:uw|je|jouw) ${gap(2)}${THINGS.nl} is (?:al |nu |succesvol ){0,2}(?:verzonden|geboekt|gereserveerd|geannuleerd|overgemaakt|terugbetaald|verwijderd|bijgewerkt|gewijzigd|aangemaakt|verwerkt|bevestigd)`,
  `(?:您|你)的${hanGap(8)}${THINGS.zh}${hanGap(6)}(?:已经|已)(?:成功)?被?(?:发送|预订|预定|取消|转账|退款|支付|提交|处理|更新|修改|创建|删除|完成)`,
  `(?:ваш|ваша|ваше|твой|твоя) ${gap(2)}${THINGS.ru} ${gap(1)}(?:успешно )?(?:отправлен|забронирован|отмен[её]н|оформлен|обработан|удал[её]н|обновл[её]н|измен[её]н|оплачен|подтвержд[её]н|возвращ[её]н|перевед[её]н)[аоы]?`,
];

/** Places to look things up in. */
const PLACES = {
  en: "(?:databases?|records?|systems?|web|internet|calendar|inbox|mailbox|emails?|accounts?|logs?|order history|crm|knowledge base|availability|inventory|live data|website)",
  de: "(?:datenbank|system|internet|kalender|postfach|konto|protokolle?|datensätze|web)",
  fr: "(?:base de données|système|internet|calendrier|agenda|boîte de réception|compte|dossiers|web)",
  es: "(?:base de datos|sistema|internet|calendario|bandeja de entrada|cuenta|registros|web)",
  pt: "(?:banco de dados|sistema|internet|calendário|caixa de entrada|conta|registros|web)",
  it: "(?:database|sistema|internet|calendario|casella di posta|account|registri|web)",
  nl: "(?:database|systeem|internet|agenda|inbox|account|gegevens|web)",
  zh: "(?:数据库|系统|网络|互联网|日历|记录|账户|订单|邮箱|网上)",
  ja: "(?:データベース|システム|インターネット|カレンダー|記録|アカウント|ウェブ)",
  ru: "(?:баз\\p{L}* данных|систем\\p{L}*|интернет\\p{L}*|календар\\p{L}*|аккаунт\\p{L}*|записи|почт\\p{L}*)",
};

/** Looking something up, in the first person. */
export const LOOKUPS: readonly string[] = [
  `\\bI(?:['’]ve| have)?(?: just| already| also| now){0,2} (?:checked|searched|queried|looked in(?:to)?|consulted|accessed|browsed|scanned|reviewed) (?:the |your |our |my |all ){0,2}(?:[^\\s.!?;:()"“”]+\\s){0,2}${PLACES.en}\\b`,
  `\\bich habe ${gap(5)}${PLACES.de} ${gap(3)}(?:geprüft|überprüft|durchsucht|abgefragt|nachgesehen|nachgeschaut|gesucht|recherchiert)`,
  `\\bj['’]ai (?:bien |déjà )?(?:vérifié|consulté|interrogé|cherché|recherché) ${gap(4)}${PLACES.fr}`,
  `\\bhe (?:consultado|revisado|comprobado|verificado|buscado) ${gap(4)}${PLACES.es}`,
  `\\b(?:consultei|verifiquei|pesquisei|acessei|busquei) ${gap(4)}${PLACES.pt}`,
  `\\bho (?:controllato|consultato|verificato|cercato) ${gap(4)}${PLACES.it}`,
  `\\bik heb ${gap(4)}${PLACES.nl} ${gap(3)}(?:gecontroleerd|geraadpleegd|doorzocht|bekeken|nagekeken)`,
  `我(?:已经|已|刚刚|刚)?(?:在)?(?:查询|检索|搜索|查阅|查看|检查)(?:了|过)${hanGap(8)}${PLACES.zh}`,
  `${PLACES.ja}(?:を|で)(?:確認|検索|照会)(?:いた)?しました`,
  `я (?:уже )?(?:проверил|поискал|запросил|посмотрел)а? ${gap(3)}${PLACES.ru}`,
];

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
