import type { Action } from "./verbs.ts";

/** Verbs of languages written with spaces, in the forms that descriptions use: imperative, infinitive, third person. */
const SPACED: Partial<Record<Action, string>> = {
  read: `obtener obtiene obtén obtenga buscar busca busque listar lista consultar consulta mostrar muestra leer lee devuelve recuperar
    recupera verificar verifica calcular calcula obtenir obtient rechercher recherche chercher cherche lister liste afficher
    affiche lire lit récupérer récupère renvoie retourne consulter consulte vérifier vérifie calculer calcule abrufen ruft
    suchen sucht auflisten listet anzeigen zeigt lesen liest prüfen prüft berechnen berechnet liefert gibt holt finden findet
    obter obtém pesquisar pesquisa exibir exibe ler lê retorna ottenere ottiene cercare cerca elencare elenca leggere legge
    mostrare restituisce ophalen haalt zoeken zoekt tonen toont lezen leest opvragen получить получает найти находит поиск
    искать показать показывает прочитать читает возвращает список проверить getir getirir ara arar listele listeler göster
    gösterir oku okur sorgula pobierz pobiera wyszukaj znajdź pokaż zwraca hämta hämtar sök visa`,
  create: `crear crea cree añadir añade agregar agrega créer crée ajouter ajoute erstellen erstellt anlegen legt hinzufügen fügt
    criar cria adicionar adiciona creare aggiungere aggiunge maken maakt aanmaken toevoegen voegt создать создает создаёт
    добавить добавляет oluştur oluşturur ekle ekler utwórz tworzy dodaj dodaje skapa skapar`,
  update: `actualizar actualiza modificar modifica cambiar cambia editar edita mettre modifier modifie changer ändern ändert
    aktualisieren aktualisiert bearbeiten atualizar atualiza alterar altera aggiornare aggiorna modificare bijwerken wijzigen
    wijzigt обновить обновляет изменить изменяет güncelle günceller değiştir zaktualizuj zmień uppdatera ändra`,
  delete: `eliminar elimina borrar borra suprimir cancelar cancela supprimer supprime effacer efface annuler annule löschen löscht
    entfernen entfernt stornieren excluir exclui apagar apaga remover remove eliminare cancellare cancella verwijderen
    verwijdert удалить удаляет отменить отменяет sil siler iptal usuń usuwa ta radera`,
  send: `enviar envía envia envoyer envoie senden sendet schicken versenden inviare invia versturen verstuurt verzenden отправить
    отправляет gönder gönderir wyślij wysyła skicka skickar`,
  publish: `publicar publica publier publie veröffentlichen veröffentlicht pubblicare publiceren опубликовать публикует yayınla`,
  run: `ejecutar ejecuta exécuter exécute lancer lance ausführen führt starten startet executar executa eseguire esegue uitvoeren
    voert выполнить выполняет запустить запускает çalıştır uruchom wykonaj kör`,
  pay: `pagar paga comprar compra reembolsar transferir transfiere reservar reserva payer paie acheter achète rembourser virer
    réserver bezahlen zahlt kaufen kauft überweisen überweist buchen bucht pagare comprare prenotare betalen betaalt
    kopen оплатить купить перевести переводит öde satın zapłać kup betala köpa`,
  keep: `guardar guarda enregistrer enregistre speichern speichert salvar salva salvare opslaan сохранить сохраняет kaydet zapisz spara`,
  export: `exportar exporta subir sube exporter téléverser partager exportieren hochladen teilen carregar compartilhar esportare
    caricare condividere экспортировать загрузить отправить yükle`,
  operate: `encender apagar abrir cerrar allumer éteindre einschalten ausschalten ligar desligar accendere spegnere включить выключить`,
};

/** The same for scripts without spaces, and for Korean, Hindi and Arabic, whose verbs take many endings. */
const UNSPACED: Partial<Record<Action, string>> = {
  read: `获取 查询 搜索 查找 检索 列出 读取 查看 返回 显示 计算 检查 獲取 取得 查詢 搜尋 列出 讀取 檢視 检测 检索 分析 规划 测量 转换 翻译 识别 推荐 统计 浏览 提取 解析 验证 比较
    轉換 翻譯 推薦 變換
    検索 取得 一覧 表示 読み取 読み込 確認 照会 返します 計算 変換 翻訳 比較 抽出 검색 조회 가져 반환 확인 목록 읽기 표시 계산 변환 번역 추천 비교 추출
    प्राप्त खोज दिखा सूची देखें يسترجع استرجاع البحث بحث عرض جلب الحصول قراءة`,
  create: `创建 新建 添加 新增 增加 生成 建立 創建 新增 作成 追加 生成 登録 생성 추가 등록 만들 बनाएं जोड़ें إنشاء إضافة ينشئ`,
  update: `更新 修改 编辑 设置 变更 調整 设定 編集 変更 設定 업데이트 수정 변경 설정 अपडेट बदलें تحديث تعديل`,
  delete: `删除 移除 清空 清除 取消 刪除 削除 消去 解除 삭제 제거 취소 हटाएं मिटा حذف إزالة إلغاء`,
  send: `发送 回复 通知 發送 送信 返信 전송 보내 발송 알림 भेजें إرسال يرسل`,
  publish: `发布 发表 評論 评论 投稿 公開 게시 प्रकाशित نشر`,
  run: `执行 运行 启动 停止 重启 执行 実行 起動 停止 실행 시작 중지 चलाएं تنفيذ تشغيل`,
  pay: `支付 付款 转账 退款 购买 下单 预订 充值 決済 支払 購入 振込 予約 返金 결제 송금 구매 환불 예약 주문 भुगतान دفع شراء تحويل`,
  trade: `买入 卖出 交易 売買 매수 매도 거래`,
  keep: `保存 存储 记录 写入 儲存 保存 記録 저장 기록 सहेजें حفظ`,
  export: `导出 上传 分享 共享 上傳 匯出 アップロード 共有 エクスポート 업로드 공유 내보내 رفع تصدير مشاركة`,
  operate: `控制 打开 关闭 操作 制御 제어`,
  grant: `授权 登录 密码 权限 認証 로그인 권한`,
};

const SPACE = /\s+/u;
const SPACED_TABLE = new Map<string, Action>();
for (const [action, words] of Object.entries(SPACED) as [Action, string][]) {
  for (const word of words.split(SPACE)) if (!SPACED_TABLE.has(word)) SPACED_TABLE.set(word, action);
}
const UNSPACED_LIST = (Object.entries(UNSPACED) as [Action, string][]).flatMap(([action, words]) =>
  [...new Set(words.split(SPACE))].map((word) => [word, action] as const),
);
const BEYOND_LATIN = /[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** What a verb of another language does; only asked where no English verb was found. */
export function foreignAction(word: string): Action | undefined {
  return SPACED_TABLE.get(word);
}

/** Every action that a sentence in a script without spaces speaks of. */
export function actionsInside(text: string): Action[] {
  if (!BEYOND_LATIN.test(text)) return [];
  return [...new Set(UNSPACED_LIST.filter(([word]) => text.includes(word)).map(([, action]) => action))];
}
