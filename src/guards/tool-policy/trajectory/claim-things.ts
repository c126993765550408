/** What claims are about, in English, German, French, Spanish, Portuguese, Italian, Dutch, Chinese, Japanese and Russian. */

/** Things that are sent, booked or paid: an answer that says so of them speaks of a deed. */
export const THINGS = {
  en:
    "(?:e-?mails?|mails?|messages?|bookings?|reservations?|orders?|flights?|tickets?|appointments?|meetings?|calendar|reminders?|alarms?|payments?|refunds?|" +
    "transfers?|transactions?|invoices?|account|subscription|membership|password|profile|address|database|records?|files?|repository|pull request|branch|server|" +
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
    "(?:e-?mail|messaggio|prenotazione|ordin[ei]|volo|biglietto|appuntamento|riunione|calendario|promemoria|pagamento|rimborso|bonifico|fattura|" +
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

/** Things that no answer holds, so that whoever creates or changes one has used a tool. Mails and tables are none. */
export const WORLD = {
  en:
    "(?:(?:bookings?|reservations?|appointments?|subscriptions?|payments?|refunds?|reminders?|alarms?|flights?|tickets?|deposits?|memberships?)|" +
    'your (?:[^\\s.!?;:()"“”«»]+ ){0,2}(?:accounts?|address|profile|password|orders?|calendar|card|plan|device|thermostat|lights?|seats?|baggage|delivery|insurance|application|claim|preferences)|' +
    "(?:delivery|shipping|billing) address)(?: (?:details|information|settings|status|preferences))?\\b",
  de:
    "(?:(?:buchung|reservierung|bestellung|flug|termin|meeting|besprechung|zahlung|erstattung|rückerstattung|überweisung|abo|abonnement|konto|kalender|ticket|sitzplatz)(?:en|es|e|s|n)?|" +
    "(?:ihre?[nmrs]?|deine?[nmrs]?) (?:liefer)?(?:adresse|anschrift|passwort|profil))",
  fr:
    "(?:(?:réservation|vol|billet|rendez-vous|paiement|remboursement|virement|abonnement)s?|" +
    "(?:votre|vos|ton|ta|tes) (?:compte|commande|mot de passe|profil|adresse|agenda|calendrier|siège)s?)",
  es:
    "(?:(?:reserva|reservación|vuelo|billete|boleto|cita|pago|reembolso|transferencia|suscripción)s?|" +
    "(?:su|sus|tu|tus) (?:cuenta|pedido|contraseña|perfil|dirección|calendario|asiento)s?)",
  pt:
    "(?:(?:reserva|voo|passagem|bilhete|pagamento|reembolso|transferência|assinatura)s?|" +
    "(?:seu|sua|seus|suas|teu|tua) (?:conta|pedido|senha|perfil|endereço|calendário|agenda|consulta|assento)s?)",
  it:
    "(?:prenotazion[ei]|vol[oi]|bigliett[oi]|appuntament[oi]|pagament[oi]|rimbors[oi]|bonific[oi]|abbonament[oi]|" +
    "(?:tu|su)[oa] (?:account|conto|ordine|password|profilo|indirizzo|calendario|posto))",
  nl:
    "(?:(?:boeking|reservering|vlucht|ticket|afspraak|betaling|terugbetaling|overschrijving|abonnement)(?:en|s)?|" +
    "(?:je|jouw|uw) (?:account|rekening|bestelling|wachtwoord|profiel|adres|agenda|stoel))",
  zh: "(?:预订|预约|订单|航班|机票|车票|酒店|行程|日程|日历|付款|退款|转账|账户|账号|订阅|密码|座位|申请|工单)",
  ja: "(?:予約|注文|フライト|航空券|チケット|予定|カレンダー|支払い|返金|送金|振込|アカウント|パスワード|座席|申請)",
  ru:
    "(?:(?:брон|заказ|рейс|билет|встреч|календар|напоминани|платеж|платёж|возврат|подписк)\\p{L}*|" +
    "(?:ваш|тво)\\p{L}{0,3} (?:аккаунт|парол|профил|адрес|сч[её]т|мест)\\p{L}*)",
};

/** Files and folders. */
export const FILES = {
  en: "(?:files?|folders?|director(?:y|ies)|branch(?:es)?|repositor(?:y|ies))\\b",
  de: "(?:datei(?:en)?|ordner|verzeichnis(?:se)?)",
  fr: "(?:fichier|dossier)s?",
  es: "(?:archivo|fichero|carpeta)s?",
  pt: "(?:arquivo|ficheiro|pasta)s?",
  it: "(?:file|cartell[ae])",
  nl: "(?:bestand(?:en)?|mapp?(?:en)?)",
  zh: "(?:文件夹|文件)",
  ja: "(?:ファイル|フォルダー?)",
  ru: "(?:файл|папк)\\p{L}*",
};

/** Places to look things up in. */
export const PLACES = {
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
