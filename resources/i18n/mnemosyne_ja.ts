<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Mnemosyne %1</source>
        <translation>Mnemosyne %1</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>この情報をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation>Mnemosyne</translation>
    </message>
    <message>
        <source>It never looks for a newer version by itself, and sends nothing that you did not allow.</source>
        <translation>新しいバージョンを自動で確認することはなく、許可していないものは何も送信しません。</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>この保管庫</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>Format %1. An older format is brought up when it is opened.</source>
        <translation>形式%1。古い形式は、開いたときに更新されます。</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>every licence in full</source>
        <translation>すべてのライセンス全文</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>コントラストを上げる</translation>
    </message>
    <message>
        <source>Darker words, a border around everything, no shadows.</source>
        <translation>文字を濃くし、すべてに枠線を付け、影をなくします。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Memories in the list</source>
        <translation>リストの記憶</translation>
    </message>
    <message>
        <source>Compact shows the title and the date only.</source>
        <translation>コンパクトではタイトルと日付だけを表示します。</translation>
    </message>
    <message>
        <source>Two lines of text</source>
        <translation>本文2行</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Dates and numbers are written its way. The words are not translated yet, so they stay English.</source>
        <translation>日付と数字はこの言語の書式になります。表示はまだ翻訳されていないため、英語のままです。</translation>
    </message>
    <message>
        <source>Menus and messages. What you write is never translated.</source>
        <translation>メニューとメッセージの言語です。書いた内容は翻訳されません。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Panes and dialogs are there at once instead of moving in.</source>
        <translation>パネルやダイアログを、動かさずにすぐ表示します。</translation>
    </message>
    <message>
        <source>Everything grows with it, up to double. %1 and %2 do the same.</source>
        <translation>全体が最大2倍まで大きくなります。%1と%2でも変更できます。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動かし続ける</translation>
    </message>
    <message>
        <source>Quick capture and automatic backups go on. %1 ends the program.</source>
        <translation>クイックメモと自動バックアップは続きます。%1でアプリを終了します。</translation>
    </message>
</context>
<context>
    <name>AttachedPictures</name>
    <message>
        <source>Attached pictures</source>
        <translation>添付画像</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>画像%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1を開いています</translation>
    </message>
</context>
<context>
    <name>AttachmentCards</name>
    <message>
        <source>Attached files</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · on this device</source>
        <translation>%1 · このデバイス上</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>添付を外す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1、%2。%3</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Open all of it, and compare</source>
        <translation>全体を開いて照合</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A folder for backups</source>
        <translation>バックアップ用のフォルダー</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>The last one: %1.</source>
        <translation>前回：%1</translation>
    </message>
    <message>
        <source>The folder of the backups is not there. Connect its disk.</source>
        <translation>バックアップのフォルダーが見つかりません。ディスクを接続してください。</translation>
    </message>
    <message>
        <source>What was written since is in no backup.</source>
        <translation>その後に書いたものは、まだバックアップされていません。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップの作成</translation>
    </message>
    <message>
        <source>In the background, while the vault is open and the folder is there. %1</source>
        <translation>保管庫が開いていて、フォルダーがあるときに、バックグラウンドで行います。%1</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>フォルダー未設定</translation>
    </message>
    <message>
        <source>Best on another disk: a stick, or a drive that is not always here.</source>
        <translation>USBメモリなど、普段は外しておける別のディスクが最適です。</translation>
    </message>
    <message>
        <source>Sealed with the vault’s keys: passphrase or recovery words open it.</source>
        <translation>保管庫の鍵で暗号化されています。パスフレーズか復元ワードで開けます。</translation>
    </message>
    <message>
        <source>Not connected. It is tried again by itself.</source>
        <translation>接続されていません。自動で再試行します。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>One file a month, which only grows. Older ones are erased only after the newest was opened and compared in full.</source>
        <translation>ひと月に1ファイルで、追記のみ行います。古いものは、最新のものをすべて開いて照合できた後にだけ消去されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Lnか月</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me when the last one is older than</source>
        <translation>前回から次の期間が過ぎたら通知</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2週間</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one now</source>
        <translation>今すぐもう1回</translation>
    </message>
    <message>
        <source>No backup in this folder</source>
        <translation>このフォルダーにバックアップはありません</translation>
    </message>
    <message>
        <source>Adds what has changed, and reads it again before it counts.</source>
        <translation>変更分を追加し、読み直して確かめてから完了とします。</translation>
    </message>
    <message>
        <source>A restored vault lies beside this one. Brought back here, a backup is joined with what is here: nothing written since is lost.</source>
        <translation>復元した保管庫は、この保管庫とは別に置かれます。ここに戻す場合は今の内容と統合され、その後に書いたものは失われません。</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1のバックアップを復元</translation>
    </message>
    <message>
        <source>As a second vault in an empty folder you can look at it first. Joined with this vault, what was purged since stays purged, and what differs waits for your decision.</source>
        <translation>空のフォルダーに別の保管庫として復元すれば、先に中身を確かめられます。この保管庫に統合する場合、その後に完全に消去したものは消えたままで、内容が異なるものは判断待ちになります。</translation>
    </message>
    <message>
        <source>Into a new folder…</source>
        <translation>新しいフォルダーに…</translation>
    </message>
    <message>
        <source>An empty folder for the restored vault</source>
        <translation>復元した保管庫を置く空のフォルダー</translation>
    </message>
    <message>
        <source>Join it with this vault</source>
        <translation>この保管庫に統合</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Coming up</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its year, such as &quot;March 2023&quot;</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <extracomment>A day and its month, such as &quot;8 May&quot;</extracomment>
        <translation>%2⁠%1日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and day</comment>
        <extracomment>A weekday and the day of the month, such as &quot;Fri 20&quot;</extracomment>
        <translation>%2日(%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment</comment>
        <extracomment>A day and a time</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>CaptureChips</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>種類 %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>分野なし</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>分野 %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation>%1の出来事</translation>
    </message>
    <message>
        <source>When it happened is not said</source>
        <translation>いつのことかは未設定です</translation>
    </message>
    <message>
        <source>Importance %1 of 1</source>
        <translation>重要度 %1（最大1）</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>ファイル %1、%2</translation>
    </message>
    <message>
        <source>Choose a domain</source>
        <translation>分野を選択</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>種類を選択</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Type a tag, then press Enter.</source>
        <translation>タグを入力してEnterを押します。</translation>
    </message>
    <message>
        <source>Type a name, then press Enter.</source>
        <translation>名前を入力してEnterを押します。</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>新しいタグ #%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規：%1</translation>
    </message>
    <message>
        <source>Kind, domain, date, importance, tags, links, files</source>
        <translation>種類、分野、日付、重要度、タグ、リンク、ファイル</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>%1へのリンク</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>記憶へのリンク</translation>
    </message>
    <message>
        <source>Title of a memory</source>
        <translation>記憶のタイトル</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>この語句を含むタイトルはありません。</translation>
    </message>
</context>
<context>
    <name>CaptureFileDialog</name>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
</context>
<context>
    <name>CaptureNear</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>リンクする</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Write something down</source>
        <translation>書き留める</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>何を覚えておきますか？</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The vault is locked. What you save is sealed now and goes into it when it is next opened.</source>
        <translation>保管庫はロックされています。保存した内容は暗号化され、次に開いたときに保管庫に入ります。</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>クリップボードから</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>下書きを残して閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>新しいタグ #%1</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %Ln files</source>
        <translation>
            <numerusform>%Ln個のファイルを暗号化しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>Let go to attach it</source>
        <translation>離すと添付します</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>記憶へのリンク</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Write something down</source>
        <translation>書き留める</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Import memories</source>
        <translation>記憶をインポート</translation>
    </message>
    <message>
        <source>Export instead…</source>
        <translation>エクスポートする…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>There are sample memories in your vault</source>
        <translation>保管庫にサンプルの記憶があります</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>サンプルを削除</translation>
    </message>
    <message>
        <source>Drop a file or a folder here</source>
        <translation>ここにファイルかフォルダーをドロップ</translation>
    </message>
    <message>
        <source>Let go to look at it</source>
        <translation>離すと内容を確認します</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Or say where it comes from</source>
        <translation>または取り込み元を選ぶ</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>From another program or another vault. Your files are only read, never changed.</source>
        <translation>ほかのプログラムや別の保管庫から取り込めます。選んだものは読むだけで、変更しません。</translation>
    </message>
    <message>
        <source>First you see what would come in. Nothing is written before you say so.</source>
        <translation>次に、取り込まれる内容を確認できます。確定するまで何も書き込みません。</translation>
    </message>
    <message>
        <source>What came in is in your vault. The rest can follow from where it stopped.</source>
        <translation>取り込み済みのものは保管庫にあります。止まったところから続けられます。</translation>
    </message>
    <message>
        <source>They carry the tag “sample”. Removing moves them to the trash.</source>
        <translation>「サンプル」というタグが付いています。削除するとゴミ箱に入ります。</translation>
    </message>
    <message>
        <source>Notes, a table, an export: what it is, is found out by itself.</source>
        <translation>ノート、表、エクスポートなど、種類は自動で判別します。</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Anywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>In a memory</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>新しい記憶</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Last pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Hide or show the sidebar</source>
        <translation>サイドバーの表示を切り替え</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo in a text</source>
        <translation>テキストでやり直す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Close one thing</source>
        <translation>一つ閉じる</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Graph of links</source>
        <translation>リンクのグラフ</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>インサイト</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Import notes from another program</source>
        <translation>ほかのアプリからメモをインポート</translation>
    </message>
    <message>
        <source>Move, first, last</source>
        <translation>移動、先頭、末尾</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Day, week</source>
        <translation>日、週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>To a neighbour</source>
        <translation>となりへ</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>大きく、小さく</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>同じ内容をリストで</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>記憶へのリンク</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>集中モード</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>文字を標準サイズに</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>In the small window</source>
        <translation>小さなウィンドウ</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存して閉じる</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>書き留める</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>索引を作り直す</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>保管庫の点検</translation>
    </message>
    <message>
        <source>Export memories</source>
        <translation>メモリーを書き出す</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>設定：外観</translation>
    </message>
    <message>
        <source>Settings: search</source>
        <translation>設定：検索</translation>
    </message>
    <message>
        <source>Settings: storage</source>
        <translation>設定：ストレージ</translation>
    </message>
    <message>
        <source>Settings: security</source>
        <translation>設定：セキュリティ</translation>
    </message>
    <message>
        <source>Settings: backups</source>
        <translation>設定：バックアップ</translation>
    </message>
    <message>
        <source>Settings: diagnostics</source>
        <translation>設定：診断</translation>
    </message>
    <message>
        <source>Settings: keys</source>
        <translation>設定：キー</translation>
    </message>
    <message>
        <source>Settings: about this program</source>
        <translation>設定：このアプリについて</translation>
    </message>
    <message>
        <source>Archive, or take out of it</source>
        <translation>アーカイブする・戻す</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Order: newest first</source>
        <translation>並び順：新しい順</translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation>並び順：古い順</translation>
    </message>
    <message>
        <source>Order: recently changed first</source>
        <translation>並び順：最近の変更順</translation>
    </message>
    <message>
        <source>Order: most important first</source>
        <translation>並び順：重要な順</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Compact or roomy list</source>
        <translation>リストをコンパクトに・ゆったりに</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>システムの配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ライトの配色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ダークの配色</translation>
    </message>
    <message>
        <source>More contrast, or less</source>
        <translation>コントラストを上げる・戻す</translation>
    </message>
    <message>
        <source>Find in this memory</source>
        <translation>この記憶の中を検索</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>デバイスと同期</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>最近の検索を消す</translation>
    </message>
    <message>
        <source>Make a report for whoever helps</source>
        <translation>支援者のための報告を作る</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Check the recovery words</source>
        <translation>復元ワードを確認</translation>
    </message>
    <message>
        <source>Make new recovery words</source>
        <translation>新しい復元ワードを作る</translation>
    </message>
    <message>
        <source>Move the vault to another folder</source>
        <translation>保管庫を別のフォルダーへ移す</translation>
    </message>
    <message>
        <source>Show the folder of the vault</source>
        <translation>保管庫のフォルダーを表示</translation>
    </message>
    <message>
        <source>Remove files that nothing refers to</source>
        <translation>どこからも参照されないファイルを取り除く</translation>
    </message>
    <message>
        <source>Choose all in the list</source>
        <translation>一覧のすべてを選ぶ</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を外す</translation>
    </message>
    <message>
        <source>Pin what is chosen, or unpin it</source>
        <translation>選んだものをピン留め、または外す</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>選んだもののタグ</translation>
    </message>
    <message>
        <source>Domain of what is chosen</source>
        <translation>選んだものの分野</translation>
    </message>
    <message>
        <source>Kind of what is chosen</source>
        <translation>選んだものの種類</translation>
    </message>
    <message>
        <source>Importance of what is chosen</source>
        <translation>選んだものの重要度</translation>
    </message>
    <message>
        <source>Copy what is chosen as Markdown</source>
        <translation>選んだものをMarkdownとしてコピー</translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation>選んだものを書き出す</translation>
    </message>
    <message>
        <source>Put back what is chosen</source>
        <translation>選んだものを元に戻す</translation>
    </message>
    <message>
        <source>Put back all of the trash</source>
        <translation>ゴミ箱のすべてを元に戻す</translation>
    </message>
    <message>
        <source>Erase all of the trash</source>
        <translation>ゴミ箱のすべてを消去</translation>
    </message>
    <message>
        <source>Take the filters of the list away</source>
        <translation>一覧の絞り込みを外す</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Copy its link</source>
        <translation>そのリンクをコピー</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>似たものを探す</translation>
    </message>
    <message>
        <source>Search in its thread</source>
        <translation>そのスレッド内を検索</translation>
    </message>
    <message>
        <source>Archive it, or take it out</source>
        <translation>アーカイブする、または取り出す</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>ゴミ箱へ移す</translation>
    </message>
    <message>
        <source>Less motion, or more</source>
        <translation>動きを減らす、または戻す</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>取り置かれたもの</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do anything</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>An action, a memory or a page</source>
        <translation>操作、記憶、ページ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing is called so. Enter searches your memories for it.</source>
        <translation>その名前のものはありません。Enterで記憶を検索します。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>操作のみ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Needs a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>It was changed in the same place on two devices before they met. Both versions are safe; choose what it should say now.</source>
        <translation>二つのデバイスが出会う前に、同じ場所が変更されました。どちらの版も無事です。これから何と書くかを選んでください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>There is nothing to decide about it any more.</source>
        <translation>もう決めることはありません。</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>もう一つの版</translation>
    </message>
    <message>
        <source>Use all of A</source>
        <translation>A をすべて使う</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Use all of B</source>
        <translation>B をすべて使う</translation>
    </message>
    <message>
        <source>What else differs, from A to B</source>
        <translation>ほかの違い（A から B）</translation>
    </message>
    <message>
        <source>What else differs</source>
        <translation>ほかの違い</translation>
    </message>
    <message>
        <source>As in A</source>
        <translation>A のまま</translation>
    </message>
    <message>
        <source>As in B</source>
        <translation>B のまま</translation>
    </message>
    <message>
        <source>What it will say</source>
        <translation>これからの内容</translation>
    </message>
    <message>
        <source>A and B mark lines of one version alone, + what is in neither. All versions stay in the history of this memory, whatever you choose.</source>
        <translation>A と B は片方の版だけの行、+ はどちらにもない行です。何を選んでも、すべての版がこの記憶の履歴に残ります。</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>この版を保存</translation>
    </message>
    <message>
        <source>Keep both as two memories</source>
        <translation>両方を二つの記憶として残す</translation>
    </message>
</context>
<context>
    <name>ConflictSide</name>
    <message>
        <source>%1, %2</source>
        <comment>a letter and whose version it is</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>What it will say</source>
        <translation>これからの内容</translation>
    </message>
</context>
<context>
    <name>ContestedVersions</name>
    <message>
        <source>Two versions of this memory</source>
        <translation>この記憶には2つの版があります</translation>
    </message>
    <message>
        <source>This memory was changed elsewhere, in the same place</source>
        <translation>この記憶は、別の場所でも同じ箇所が変更されました</translation>
    </message>
    <message>
        <source>Both versions are here, and nothing is saved over either before you have decided.</source>
        <translation>どちらの版も残っています。選ぶまで、どちらも上書きされません。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>こちらを残す</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>こちらを使う</translation>
    </message>
    <message>
        <source>Keep both, one below the other</source>
        <translation>両方を上下に並べて残す</translation>
    </message>
    <message>
        <source>The other version stays in this memory’s history.</source>
        <translation>選ばなかった版も、この記憶の履歴に残ります。</translation>
    </message>
    <message>
        <source>Compare, and write it anew</source>
        <translation>比べて書き直す</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>no memories</source>
        <translation>記憶なし</translation>
    </message>
    <message>
        <source>1 memory</source>
        <translation>1件の記憶</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln件の記憶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>This is no date. Type it like %1.</source>
        <translation>日付ではありません。%1 のように入力してください。</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>前の年</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>次の年</translation>
    </message>
    <message>
        <source>Date, such as %1</source>
        <translation>日付（例: %1）</translation>
    </message>
</context>
<context>
    <name>DayMap</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A day and how many memories it has</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>most on a %1</source>
        <extracomment>On which weekday most memories happened</extracomment>
        <translation>最多は%1</translation>
    </message>
    <message numerus="yes">
        <source>longest quiet: %Ln days from %1</source>
        <translation>
            <numerusform>最長の空白：%1から%Ln日間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceQuestions</name>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Cut off…</source>
        <translation>切り離す…</translation>
    </message>
    <message>
        <source>What is this device called?</source>
        <translation>このデバイスの名前</translation>
    </message>
    <message>
        <source>On every device. The server cannot read it.</source>
        <translation>すべてのデバイスで。サーバーには読めません。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cut “%1” off?</source>
        <translation>「%1」を切り離しますか。</translation>
    </message>
    <message>
        <source>It gets nothing that is saved from now on, and what it sends is refused. What it sent until now stays.

What is on it stays on it: if it was stolen, change what is secret. It comes back only if one of your devices lets it in again, or with the recovery words.</source>
        <translation>これから保存されるものは届かず、そこから送られるものは拒まれます。これまでに送ったものは残ります。

そこにあるものはそのまま残ります。盗まれたのなら、秘密のものを変えてください。戻るには、あなたのデバイスの一つが再び受け入れるか、復元の言葉が必要です。</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>切り離す</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a device and when it was last seen</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1. Fingerprint %2</source>
        <translation>%1。指紋 %2</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>「%1」についてできること</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices &amp; sync</source>
        <translation>デバイスと同期</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Ask the server now</source>
        <translation>今すぐサーバーに問い合わせる</translation>
    </message>
    <message>
        <source>Agree to the removals</source>
        <translation>削除に同意する</translation>
    </message>
    <message>
        <source>This takes as long as the server does</source>
        <translation>サーバーの応答を待っています</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>あなたを待っています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) need a decision</source>
        <translation>
            <numerusform>%Ln 件の記憶に判断が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Two devices changed the same words. Both versions are kept.</source>
        <translation>2 台のデバイスが同じ言葉を変更しました。両方の版が残っています。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>It knows sizes and times, and which device wrote. It cannot read a word.</source>
        <translation>サーバーが知るのは大きさと時刻、どのデバイスが書いたかだけです。一語も読めません。</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>デバイスを接続</translation>
    </message>
    <message>
        <source>Waiting for your yes on the other device</source>
        <translation>もう一方のデバイスでの確認を待っています</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>あなたのデバイス</translation>
    </message>
    <message>
        <source>A server could hide the newest saves of a device from you. That is why “last seen” stands beside every device.</source>
        <translation>サーバーはデバイスの最新の保存を隠すかもしれません。そのため各デバイスに最後に見た時刻を表示しています。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>アカウントを残す</translation>
    </message>
    <message>
        <source>Erase the account there</source>
        <translation>サーバーのアカウントを消去</translation>
    </message>
    <message>
        <source>All that the server has of it, for all its devices. What is on them stays.</source>
        <translation>サーバーにあるすべてを、すべてのデバイスについて消去します。デバイスにあるものは残ります。</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Erase the account on the server?</source>
        <translation>サーバーのアカウントを消去しますか？</translation>
    </message>
    <message>
        <source>It happens a week from now, for all devices of the account. Until then everything goes on, and any of them can take it back.

What is on your devices stays on them.</source>
        <translation>1週間後に、アカウントのすべてのデバイスについて消去されます。それまではそのまま使え、どのデバイスからでも取り消せます。

デバイスにあるものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Erase it in a week</source>
        <translation>1週間後に消去</translation>
    </message>
    <message>
        <source>It goes on once you are signed in</source>
        <translation>サインインすると続きが始まります</translation>
    </message>
    <message>
        <source>Metered networks</source>
        <translation>従量制のネットワーク</translation>
    </message>
    <message>
        <source>Attachments go over metered networks, too</source>
        <translation>従量制のネットワークでも添付ファイルを送受信する</translation>
    </message>
    <message>
        <source>Otherwise they wait for another network. Memories never wait.</source>
        <translation>オフの場合は別のネットワークを待ちます。記憶は待ちません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) were set aside</source>
        <translation>
            <numerusform>%Ln 件の版が取り置かれました</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased elsewhere by somebody who had not seen all that is here. What waits is on this device alone.</source>
        <translation>ここにあるすべてを見ていない人によって別の場所で消去されました。待っているものはこのデバイスにだけあります。</translation>
    </message>
    <message>
        <source>It knows sizes and times, which device wrote, and by their vectors what your memories are about.</source>
        <translation>サーバーは大きさと時刻、どのデバイスが書いたか、そしてベクトルから、あなたの記憶が何についてかを知ります。</translation>
    </message>
    <message>
        <source>It may search by meaning</source>
        <translation>意味で検索できます</translation>
    </message>
    <message>
        <source>Let it search by meaning</source>
        <translation>意味での検索を許可</translation>
    </message>
    <message>
        <source>Allow it here…</source>
        <translation>ここでも許可…</translation>
    </message>
    <message>
        <source>Allow it…</source>
        <translation>許可…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Let the server search by meaning?</source>
        <translation>サーバーに意味での検索を許可しますか？</translation>
    </message>
    <message>
        <source>This device sends it vectors of your memories. They are not sealed: whoever runs %1 can tell by them what your memories are about.

Any device of the account can take that back, and the server erases them then. Copies that somebody made of them are beyond that.</source>
        <translation>このデバイスはあなたの記憶のベクトルをサーバーに送ります。ベクトルは封印されていません。%1 を運営する人は、あなたの記憶が何についてかを知ることができます。

アカウントのどのデバイスからでも取り消すことができ、そのときサーバーはベクトルを消去します。誰かが作った写しには及びません。</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Do not let it</source>
        <translation>許可しない</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>前回：%1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ点検</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度点検</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Looking at all of the vault</source>
        <translation>保管庫全体を点検しています</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is so, and what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>索引を作り直す</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A report for someone who helps you</source>
        <translation>サポート用のレポート</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>「%1」に保存しました</translation>
    </message>
    <message>
        <source>What happened, and on what system</source>
        <translation>発生したことと、システムの情報</translation>
    </message>
    <message>
        <source>Times, names of errors, counts and versions. No word you wrote, no name, no path. Nothing is sent; you see all of it before it is saved.</source>
        <translation>日時、エラー名、件数、バージョンのみです。書いた内容、名前、パスは含まれません。何も送信されず、保存前にすべて確認できます。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>レポートを作成</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>このシステム</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>DomainMap</name>
    <message>
        <source>without a domain</source>
        <translation>分野なし</translation>
    </message>
    <message>
        <source>Domain for %1</source>
        <translation>%1の分野</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: each keeps its name</source>
        <translation>
            <numerusform>ほか%Ln件：元の名前のまま</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>The paper is right</source>
        <translation>紙の内容を確認できました</translation>
    </message>
    <message>
        <source>Type three words from the paper</source>
        <translation>紙を見て3語を入力してください</translation>
    </message>
    <message>
        <source>These words open the vault when the passphrase is lost.</source>
        <translation>パスフレーズをなくしたとき、この復元ワードで保管庫を開けます。</translation>
    </message>
    <message>
        <source>Read them from the paper, not from your head.</source>
        <translation>思い出すのではなく、紙を見て入力してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>DrillStep</name>
    <message>
        <source>Type words %1, %2 and %3</source>
        <translation>%1番目、%2番目、%3番目の語を入力</translation>
    </message>
    <message>
        <source>Read them from the paper, not from your head. Then you know that the paper is complete and that you can read it.</source>
        <translation>思い出すのではなく、紙を見て入力してください。紙に漏れがなく、読み取れることを確かめられます。</translation>
    </message>
    <message>
        <source>Word %1 is another one. Look at the paper, or at the words again.</source>
        <translation>%1番目の語が違います。紙か、元の語をもう一度確かめてください。</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>保管庫を作成しています</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>復元ワード</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>この復元ワードは合鍵です</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.</source>
        <translation>パスフレーズと紙の両方をなくすと、誰も保管庫を開けません。友人も、サーバーも、このプログラムの開発者も開けません。</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>もう一度表示</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>後で確認</translation>
    </message>
    <message>
        <source>Makes the vault now, and asks for three of the words when you open it next</source>
        <translation>今すぐ保管庫を作成し、次に開くときに3語を確認します</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>DrillWord</name>
    <message>
        <source>Word %1, not asked for</source>
        <translation>%1番目の語、入力不要</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>%1番目の語</translation>
    </message>
    <message>
        <source>Another one is on the paper</source>
        <translation>紙に書かれた語と違います</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Tab completes it to %1</source>
        <translation>Tabで「%1」を補完</translation>
    </message>
</context>
<context>
    <name>EarlierYears</name>
    <message>
        <source>Nothing from earlier years.</source>
        <translation>過去の年の記憶はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>EditorBanners</name>
    <message>
        <source>Your words are here, and sealed as a draft on this computer.</source>
        <translation>書いた内容はここにあり、暗号化した下書きがこのコンピューターに保存されています。</translation>
    </message>
    <message>
        <source>Your words are here. Leave this window open, or copy the text.</source>
        <translation>書いた内容はここにあります。このウィンドウを開いたままにするか、テキストをコピーしてください。</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>What you had written is back</source>
        <translation>書きかけの内容を復元しました</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>It had not been saved, and is from its sealed draft.</source>
        <translation>保存されていなかったため、暗号化した下書きから戻しました。</translation>
    </message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Save a copy of “%1”</source>
        <translation>「%1」のコピーを保存</translation>
    </message>
    <message>
        <source>A copy is saved. Outside the vault it is not sealed.</source>
        <translation>コピーを保存しました。保管庫の外では暗号化されません。</translation>
    </message>
    <message>
        <source>“%1” is on the clipboard. Outside the vault it is not sealed.</source>
        <translation>「%1」をクリップボードにコピーしました。保管庫の外では暗号化されません。</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Waits for your decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>%1から未保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Kept once something is written</source>
        <translation>何か書くと保存されます</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>このデバイスに保存済み</translation>
    </message>
    <message>
        <source>Draft sealed on this computer</source>
        <translation>下書きをこのコンピューターに暗号化済み</translation>
    </message>
    <message>
        <source>%1, under a minute</source>
        <translation>%1、1分未満</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1、約%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>テキストをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>リストに戻る</translation>
    </message>
    <message>
        <source>Leave focus mode</source>
        <translation>集中モードを終了</translation>
    </message>
    <message>
        <source>Write what you want to remember.</source>
        <translation>覚えておきたいことを書きましょう。</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %Ln files</source>
        <translation>
            <numerusform>%Ln個のファイルを暗号化しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to attach it to this memory</source>
        <translation>離すとこの記憶に添付します</translation>
    </message>
</context>
<context>
    <name>EditorQuestions</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Choose a domain</source>
        <translation>分野を選択</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>種類を選択</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Type a tag, then press Enter.</source>
        <translation>タグを入力してEnterを押します。</translation>
    </message>
    <message>
        <source>Type a name, then press Enter.</source>
        <translation>名前を入力してEnterを押します。</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>新しいタグ #%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規：%1</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>分野なし</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>記憶へのリンク</translation>
    </message>
    <message>
        <source>Title of a memory</source>
        <translation>記憶のタイトル</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>この語句を含むタイトルはありません。</translation>
    </message>
    <message>
        <source>Show all with #%1</source>
        <translation>#%1の記憶をすべて表示</translation>
    </message>
    <message>
        <source>Take #%1 away</source>
        <translation>#%1を外す</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>集中モード</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Open this address outside?</source>
        <translation>このアドレスを外部で開きますか？</translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation>このリンクは開けません</translation>
    </message>
    <message>
        <source>%1

Your browser or mail program opens it. Whoever runs that address can see that you came.</source>
        <translation>%1

ブラウザーかメールソフトで開きます。アクセスしたことは、アドレスの運営者に知られます。</translation>
    </message>
    <message>
        <source>%1

Only addresses of the web and of mail are opened from here.</source>
        <translation>%1

ここから開けるのは、Webとメールのアドレスだけです。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search in this thread</source>
        <translation>このスレッド内を検索</translation>
    </message>
    <message>
        <source>Make this memory?</source>
        <translation>この記憶を作成しますか？</translation>
    </message>
    <message>
        <source>There is no memory called “%1” yet. The text links to it once there is one.</source>
        <translation>「%1」という記憶はまだありません。作成すると、本文からリンクされます。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Choose a thread</source>
        <translation>スレッドを選択</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>No thread</source>
        <translation>スレッドなし</translation>
    </message>
</context>
<context>
    <name>EditorState</name>
    <message>
        <source>This memory cannot be read</source>
        <translation>この記憶を読み取れません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This memory is not here any more</source>
        <translation>この記憶はもうありません</translation>
    </message>
    <message>
        <source>Keep it as a new memory</source>
        <translation>新しい記憶として残す</translation>
    </message>
    <message>
        <source>It was erased elsewhere while it was open. What you see in it can still be kept.</source>
        <translation>開いている間に別の場所で消去されました。表示されている内容はまだ残せます。</translation>
    </message>
    <message>
        <source>It was erased. Nothing of it is left in this vault.</source>
        <translation>消去されました。この保管庫には何も残っていません。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Write down one thing from today. It stays on this computer.</source>
        <translation>今日のことをひとつ書いてみましょう。このコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>新しい記憶</translation>
    </message>
    <message>
        <source>No memory is open</source>
        <translation>記憶が開かれていません</translation>
    </message>
    <message>
        <source>Choose one from the list, or write a new one.</source>
        <translation>リストから選ぶか、新しく書いてください。</translation>
    </message>
    <message>
        <source>Reading the memory</source>
        <translation>記憶を読み込んでいます</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Bring notes from another program</source>
        <translation>ほかのプログラムからメモを取り込む</translation>
    </message>
    <message>
        <source>Obsidian, Logseq, Joplin, ChatGPT, tables, text files…</source>
        <translation>Obsidian、Logseq、Joplin、ChatGPT、表、テキストファイルなど</translation>
    </message>
    <message>
        <source>Look around with sample memories</source>
        <translation>サンプルの記憶で試す</translation>
    </message>
    <message>
        <source>Removed again with one click</source>
        <translation>1回のクリックで削除できます</translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Not written yet</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1に変更</translation>
    </message>
    <message>
        <source>This memory</source>
        <translation>この記憶</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>リストに戻る</translation>
    </message>
    <message>
        <source>What kind of memory this is</source>
        <translation>記憶の種類</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>記憶へのリンク</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>エピソード</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>アイデア</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln memories for good?</source>
        <translation>
            <numerusform>%Ln件の記憶を完全に消去しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can bring them back, not even you. Their text, history, attachments and what made them findable go with them.</source>
        <translation>
            <numerusform>誰にも、自分でも元に戻せません。本文、履歴、添付ファイル、検索用の情報も一緒に消えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln memories</source>
        <translation>
            <numerusform>%Ln件の記憶を消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <translation>
            <numerusform>残す</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>%1のバックアップ</translation>
    </message>
    <message>
        <source>At once. While another program has the vault open, sealed remains stay in it until the next erasing.</source>
        <translation>すぐに消えます。ほかのプログラムが保管庫を読んでいる間は、暗号化された断片が次の消去まで残ります。</translation>
    </message>
    <message>
        <source>Keeps them until you delete that backup.</source>
        <translation>そのバックアップを消去するまで残ります</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The work could not be done.</source>
        <translation>処理を実行できませんでした。</translation>
    </message>
    <message>
        <source>The work was stopped before its end.</source>
        <translation>処理が途中で中止されました。</translation>
    </message>
    <message>
        <source>There is no room left on the disk; nothing was changed.</source>
        <translation>ディスクに空きがありません。何も変更していません。</translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation>この場所には書き込めません。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>There is something at this place already.</source>
        <translation>この場所にはすでに何かがあります。</translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation>このプログラムで扱える大きさを超えています。</translation>
    </message>
    <message>
        <source>This is not in the form that was expected.</source>
        <translation>想定した形式ではありません。</translation>
    </message>
    <message>
        <source>This was written by a newer version of Mnemosyne.</source>
        <translation>新しいバージョンのMnemosyneで書かれています。</translation>
    </message>
    <message>
        <source>This is not available on this machine.</source>
        <translation>このコンピューターでは使えません。</translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation>保管庫を開く最後の方法は削除できません。</translation>
    </message>
    <message>
        <source>Nothing may leave this device without permission.</source>
        <translation>許可なしに、このデバイスから何かを送ることはできません。</translation>
    </message>
    <message>
        <source>The other side cannot be reached, or did not answer as expected.</source>
        <translation>相手に接続できないか、想定どおりの応答がありませんでした。</translation>
    </message>
    <message>
        <source>The call is not complete or not understood.</source>
        <translation>呼び出しが不完全か、解釈できません。</translation>
    </message>
    <message>
        <source>There is nothing with this name or number.</source>
        <translation>この名前または番号のものはありません。</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>このフォルダーに保管庫はありません。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保管庫はロックされています。</translation>
    </message>
    <message>
        <source>This does not open the vault.</source>
        <translation>これでは保管庫を開けません。</translation>
    </message>
    <message>
        <source>A part of it is damaged and cannot be read.</source>
        <translation>一部が破損していて読み取れません。</translation>
    </message>
    <message>
        <source>Another program is using the vault just now.</source>
        <translation>ほかのプログラムが保管庫を使用しています。</translation>
    </message>
    <message>
        <source>Not everything is in sync yet.</source>
        <translation>まだすべては同期されていません。</translation>
    </message>
    <message>
        <source>Other devices removed so many memories that you are asked first.</source>
        <translation>ほかのデバイスが多くの記憶を削除したため、先に確認します。</translation>
    </message>
    <message>
        <source>This vault belongs to no account on a server.</source>
        <translation>この保管庫はサーバーのどのアカウントにも属していません。</translation>
    </message>
    <message>
        <source>This device does not belong to the account any more.</source>
        <translation>このデバイスはもうアカウントに属していません。</translation>
    </message>
    <message>
        <source>The server&apos;s record of this account contradicts itself.</source>
        <translation>このアカウントについてのサーバーの記録が矛盾しています。</translation>
    </message>
    <message>
        <source>Nobody this system trusts vouches for the server&apos;s certificate.</source>
        <translation>このシステムが信頼する機関は、サーバーの証明書を保証していません。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was agreed on.</source>
        <translation>サーバーが、取り決めたものとは別の証明書を示しています。</translation>
    </message>
    <message>
        <source>There is no room left on the server for this account.</source>
        <translation>サーバーに、このアカウント用の空きがありません。</translation>
    </message>
    <message>
        <source>This server does not take new accounts from everybody.</source>
        <translation>このサーバーは、誰からでも新しいアカウントを受け付けるわけではありません。</translation>
    </message>
    <message>
        <source>The two devices were not linked.</source>
        <translation>2 台のデバイスは連携されませんでした。</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; no account was made.</source>
        <translation>サインインできませんでした。アカウントは作成されていません。</translation>
    </message>
    <message>
        <source>Whoever signed in may not make an account on this server.</source>
        <translation>サインインした人は、このサーバーにアカウントを作成できません。</translation>
    </message>
    <message>
        <source>Whoever signed in has an account on this server already.</source>
        <translation>サインインした人は、このサーバーにすでにアカウントを持っています。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A part of the vault is damaged. Diagnostics, in the settings, finds out which, and says what to do.</source>
        <translation>保管庫の一部が破損しています。設定の「診断」で、破損した箇所と対処方法を確認できます。</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer. Connect it, then try again.</source>
        <translation>保管庫のディスクが応答しません。接続して、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again.</source>
        <translation>ディスクに空きがありません。空きを増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another program is using the vault just now. Wait a moment, then try again.</source>
        <translation>ほかのプログラムが保管庫を使用しています。少し待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The vault did not answer as it should. Try again; if it stays so, look at Diagnostics in the settings.</source>
        <translation>保管庫が正しく応答しませんでした。もう一度試してください。変わらない場合は、設定の「診断」を確認してください。</translation>
    </message>
</context>
<context>
    <name>ExportDialogs</name>
    <message>
        <source>Where to write the export</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Where to write the folder</source>
        <translation>フォルダーの保存先</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>ここに保存</translation>
    </message>
</context>
<context>
    <name>ExportStep</name>
    <message>
        <source>%1 (%2)</source>
        <comment>which memories, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Export memories</source>
        <translation>記憶をエクスポート</translation>
    </message>
    <message>
        <source>To read them elsewhere, to move on, or to hand them to somebody.</source>
        <translation>ほかの場所で読む、別のプログラムに移る、誰かに渡すために。</translation>
    </message>
    <message>
        <source>You can go on working. If you stop, nothing half is left behind.</source>
        <translation>作業は続けられます。中止しても、書きかけのファイルは残りません。</translation>
    </message>
    <message>
        <source>The trash is left out.</source>
        <translation>ゴミ箱は含まれません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>保存先を選択…</translation>
    </message>
    <message>
        <source>Which memories</source>
        <translation>対象の記憶</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What the list shows now</source>
        <translation>リストに表示中のもの</translation>
    </message>
    <message>
        <source>Those that are chosen in the list</source>
        <translation>リストで選択したもの</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>選択されていません。</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>One file, JSON Lines</source>
        <translation>1つのファイル、JSON Lines</translation>
    </message>
    <message>
        <source>A folder of Markdown files</source>
        <translation>Markdownファイルのフォルダー</translation>
    </message>
    <message>
        <source>Keeps everything. Imported into another vault, it is the same again. Attachments lie beside it.</source>
        <translation>すべてを保持します。別の保管庫にインポートすると同じ状態に戻ります。添付ファイルは横に置かれます。</translation>
    </message>
    <message>
        <source>One file for each memory, for Obsidian, Logseq or any other editor.</source>
        <translation>記憶ごとに1ファイル。Obsidian、Logseq、各種エディター向けです。</translation>
    </message>
    <message>
        <source>What is exported is not sealed</source>
        <translation>エクスポートしたものは暗号化されません</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. To be safe from loss, make a backup instead: it opens with your passphrase alone.</source>
        <translation>ファイルを手にした人は誰でも読めます。紛失に備えるなら、代わりにバックアップを作成してください。パスフレーズでしか開けません。</translation>
    </message>
    <message>
        <source>The trash was left out.</source>
        <translation>ゴミ箱は含まれていません。</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters of the list</source>
        <translation>リストのフィルター</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>フィルターをすべて外す</translation>
    </message>
    <message>
        <source>Choose a filter</source>
        <translation>フィルターを選択</translation>
    </message>
    <message>
        <source>Tag, domain, kind, or after:2023</source>
        <translation>タグ、分野、種類、またはafter:2023</translation>
    </message>
    <message>
        <source>Nothing like it is in this vault.</source>
        <translation>この保管庫に該当するものはありません。</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>アーカイブ内</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>importance above %1</source>
        <translation>重要度 %1超</translation>
    </message>
    <message>
        <source>importance below %1</source>
        <translation>重要度 %1未満</translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>重要度 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1より後</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>種類：%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作成者：%1</translation>
    </message>
    <message>
        <source>in the thread %1</source>
        <translation>スレッド：%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>with links</source>
        <translation>リンクあり</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>ファイルあり</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>%1に類似</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>除外：%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>has this tag, or one below it (home/garden)</source>
        <translation>このタグ、またはその下のタグ（home/garden）を持つ</translation>
    </message>
    <message>
        <source>belongs to this domain</source>
        <translation>この分野に属する</translation>
    </message>
    <message>
        <source>is of this kind</source>
        <translation>この種類である</translation>
    </message>
    <message>
        <source>was written by</source>
        <translation>この人が書いた</translation>
    </message>
    <message>
        <source>is part of this conversation or document</source>
        <translation>この会話や文書の一部である</translation>
    </message>
    <message>
        <source>came from there</source>
        <translation>そこから来た</translation>
    </message>
    <message>
        <source>happened after that day, month or year had ended</source>
        <translation>その日・月・年が終わった後の出来事</translation>
    </message>
    <message>
        <source>happened before it began</source>
        <translation>それが始まる前の出来事</translation>
    </message>
    <message>
        <source>happened since it began</source>
        <translation>それが始まってからの出来事</translation>
    </message>
    <message>
        <source>happened before it had ended</source>
        <translation>それが終わる前の出来事</translation>
    </message>
    <message>
        <source>happened within it</source>
        <translation>その間の出来事</translation>
    </message>
    <message>
        <source>is as important (0 to 1)</source>
        <translation>この重要度（0から1）である</translation>
    </message>
    <message>
        <source>is in this state</source>
        <translation>この状態である</translation>
    </message>
    <message>
        <source>carries one</source>
        <translation>それを持つ</translation>
    </message>
    <message>
        <source>resembles this memory</source>
        <translation>この記憶に似ている</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not in this memory</source>
        <translation>この記憶にはありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown, of all that were found</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find in this memory</source>
        <translation>この記憶の中を検索</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Every page is authentic and every table whole.</source>
        <translation>すべてのページに改ざんはなく、すべてのテーブルに問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were changed or damaged.</source>
        <translation>
            <numerusform>%Ln個のページが変更されたか、破損しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database contradicts itself in %Ln place(s).</source>
        <translation>
            <numerusform>データベースの%Lnか所に矛盾があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) belong to memories that are gone.</source>
        <translation>
            <numerusform>%Ln行が、すでにない記憶に属しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), none missing.</source>
        <translation>
            <numerusform>変更%Ln件、欠けているものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something is missing behind change number %Ln.</source>
        <translation>
            <numerusform>%Ln番目の変更の後に欠けているものがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s), all readable.</source>
        <translation>
            <numerusform>記憶%Ln件、すべて読み取れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln件の記憶を読み取れません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) are listed otherwise than they are.</source>
        <translation>
            <numerusform>%Ln件の記憶で、リストの情報が実際の内容と異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s), all whole.</source>
        <translation>
            <numerusform>添付ファイル%Ln個、すべて問題ありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are missing.</source>
        <translation>
            <numerusform>%Ln個の添付ファイルが見つかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are damaged.</source>
        <translation>
            <numerusform>%Ln個の添付ファイルが破損しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed file(s) belong to no memory, as when an attachment was not saved to its end.</source>
        <translation>
            <numerusform>%Ln個の暗号化されたファイルが、どの記憶にも属していません。添付ファイルの保存が途中で終わったときなどに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This part of the vault cannot be read to its end.</source>
        <translation>保管庫のこの部分は最後まで読み取れません。</translation>
    </message>
    <message>
        <source>All memories are found by their words.</source>
        <translation>すべての記憶が語句で見つかります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) are not found by their words.</source>
        <translation>
            <numerusform>%Ln件の記憶が語句で見つかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told which memories are found by their words.</source>
        <translation>どの記憶が語句で見つかるのか確認できません。</translation>
    </message>
    <message>
        <source>The saved index was damaged; it was left out and is being made anew.</source>
        <translation>保存された索引が破損していたため、使わずに作り直しています。</translation>
    </message>
    <message>
        <source>All memories are found by their meaning.</source>
        <translation>すべての記憶が意味で見つかります。</translation>
    </message>
    <message numerus="yes">
        <source>The meaning of %Ln memory(s) is still to be indexed.</source>
        <translation>
            <numerusform>%Ln件の記憶は、意味の索引がまだできていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told how far meaning is indexed.</source>
        <translation>意味の索引の進み具合を確認できません。</translation>
    </message>
    <message>
        <source>The index of the model that was chosen is being made; until then the one before answers.</source>
        <translation>選択したモデルの索引を作成しています。完了までは前のモデルで検索します。</translation>
    </message>
    <message>
        <source>Texts and questions leave this device for %1, as you chose.</source>
        <translation>選択したとおり、テキストと質問はこのデバイスから%1に送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open the vault.</source>
        <translation>
            <numerusform>保管庫を開く方法は%Ln通りです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open the vault, the recovery words among them.</source>
        <translation>
            <numerusform>保管庫を開く方法は%Ln通りです（復元ワードを含む）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk has changed the file of keys.</source>
        <translation>ディスク上で鍵ファイルが変化しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) to open the vault are damaged.</source>
        <translation>
            <numerusform>保管庫を開く方法のうち%Ln件が破損しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one this program was written for.</source>
        <translation>このプログラムに合ったモデルです。</translation>
    </message>
    <message>
        <source>It is missing, or not the one this program was written for.</source>
        <translation>モデルがないか、このプログラムに合ったものではありません。</translation>
    </message>
</context>
<context>
    <name>FirstMemoryStep</name>
    <message>
        <source>Write down one thing from today</source>
        <translation>今日のことをひとつ書いてみましょう</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Your first memory</source>
        <translation>最初の記憶</translation>
    </message>
    <message>
        <source>What was said, decided, tried, noticed: one sentence is enough</source>
        <translation>言われたこと、決めたこと、試したこと、気づいたこと。一文で十分です</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>このデバイスに保存済み</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln語</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea?</source>
        <translation>何を書くか迷ったら</translation>
    </message>
    <message>
        <source>Something someone said</source>
        <translation>誰かに聞いたこと</translation>
    </message>
    <message>
        <source>Today I was told that </source>
        <translation>今日聞いたこと: </translation>
    </message>
    <message>
        <source>A decision, and why</source>
        <translation>決めたことと、その理由</translation>
    </message>
    <message>
        <source>I have decided to </source>
        <translation>決めたこと: </translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>物をしまった場所</translation>
    </message>
    <message>
        <source>I have put it </source>
        <translation>しまった場所: </translation>
    </message>
    <message>
        <source>Now ask for it in other words</source>
        <translation>今度は別の言葉で探してみましょう</translation>
    </message>
    <message>
        <source>As you would ask a friend who was there</source>
        <translation>そこにいた友人に尋ねるように</translation>
    </message>
    <message>
        <source>Nothing yet. Ask in other words.</source>
        <translation>まだ見つかりません。別の言葉で尋ねてください。</translation>
    </message>
    <message>
        <source>Import memories…</source>
        <translation>記憶をインポート…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open my library</source>
        <translation>ライブラリを開く</translation>
    </message>
    <message>
        <source>Bringing the sample memories</source>
        <translation>サンプルの記憶を追加しています</translation>
    </message>
    <message>
        <source>Try it with samples</source>
        <translation>サンプルで試す</translation>
    </message>
    <message>
        <source>Brings some hundred memories of somebody else. One click removes them all again.</source>
        <translation>架空の人物の記憶を数百件追加します。1回のクリックですべて削除できます。</translation>
    </message>
</context>
<context>
    <name>FirstRunDialogs</name>
    <message>
        <source>An empty folder for the new vault</source>
        <translation>新しい保管庫を置く空のフォルダー</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>保管庫のフォルダー</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>ここに置く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation>復元ワードを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation>復元するバックアップ</translation>
    </message>
    <message>
        <source>Backups (*.mnbackup)</source>
        <translation>バックアップ (*.mnbackup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>復元ワード</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>復元ワードの確認</translation>
    </message>
    <message>
        <source>First memory</source>
        <translation>最初の記憶</translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation>一文で十分です</translation>
    </message>
    <message>
        <source>Something long that you can remember</source>
        <translation>長くて、覚えていられるもの</translation>
    </message>
    <message>
        <source>%1: holds %2</source>
        <comment>a strength and a time</comment>
        <translation>%1：解読に%2</translation>
    </message>
    <message>
        <source>24 words, on paper</source>
        <translation>24語、紙に記録</translation>
    </message>
    <message>
        <source>24 words, saved as “%1”</source>
        <translation>24語、「%1」に保存</translation>
    </message>
    <message>
        <source>Three of them, from the paper</source>
        <translation>紙から3語</translation>
    </message>
    <message>
        <source>Put off: asked again when you open the vault next</source>
        <translation>後回し：次に保管庫を開くときに確認</translation>
    </message>
    <message>
        <source>Three were asked, three were right</source>
        <translation>3語とも正解でした</translation>
    </message>
    <message>
        <source>About 50 seconds to your first memory</source>
        <translation>最初の記憶まで約50秒</translation>
    </message>
    <message>
        <source>About 40 seconds to your first memory</source>
        <translation>最初の記憶まで約40秒</translation>
    </message>
    <message>
        <source>About 20 seconds to your first memory</source>
        <translation>最初の記憶まで約20秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) so far</source>
        <translation>
            <numerusform>ここまで%Ln秒</numerusform>
        </translation>
    </message>
    <message>
        <source>First run</source>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>A folder on this computer that only you can open. No account, no network needed.</source>
        <translation>このコンピューター上の、自分だけが開けるフォルダーです。アカウントもネットワークも不要です。</translation>
    </message>
    <message>
        <source>Link to the other device</source>
        <translation>もう一方のデバイスに接続</translation>
    </message>
</context>
<context>
    <name>FocusOutline</name>
    <message>
        <source>Headings</source>
        <translation>見出し</translation>
    </message>
</context>
<context>
    <name>FoundMemory</name>
    <message>
        <source>no word in common</source>
        <translation>共通する語句なし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
</context>
<context>
    <name>GraphCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Only its links</source>
        <translation>リンクのみ</translation>
    </message>
</context>
<context>
    <name>GraphMenu</name>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>意味の近さ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>すべての分野</translation>
    </message>
</context>
<context>
    <name>GraphPage</name>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Graph around one memory</source>
        <translation>1件の記憶を中心としたグラフ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>What joins memories</source>
        <translation>つながりの種類</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>意味の近さ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>The same as a picture: L</source>
        <translation>図で表示：L</translation>
    </message>
    <message>
        <source>The same as a list: L</source>
        <translation>リストで表示：L</translation>
    </message>
    <message>
        <source>Looking at what joins your memories</source>
        <translation>記憶のつながりを調べています</translation>
    </message>
    <message>
        <source>Nothing here links to anything yet</source>
        <translation>リンクはまだありません</translation>
    </message>
    <message>
        <source>Nothing here is near anything yet</source>
        <translation>意味の近いものはまだありません</translation>
    </message>
    <message>
        <source>Write [[ in a memory and choose another one: that is a link.</source>
        <translation>記憶の中で[[と入力し、別の記憶を選ぶとリンクになります。</translation>
    </message>
    <message>
        <source>Memories appear here when their meaning has been read.</source>
        <translation>意味の読み取りが済んだ記憶がここに表示されます。</translation>
    </message>
    <message>
        <source>Show what is near in meaning</source>
        <translation>意味の近いものを表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What joins your memories cannot be read</source>
        <translation>記憶のつながりを読み取れません</translation>
    </message>
    <message>
        <source>The same as a picture</source>
        <translation>図で表示</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>リストで表示</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>This is the first version that is kept.</source>
        <translation>保存されている最初の版です。</translation>
    </message>
    <message>
        <source>This is the current version.</source>
        <translation>現在の版です。</translation>
    </message>
    <message>
        <source>It is the same as now.</source>
        <translation>今の内容と同じです。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Back to the memory</source>
        <translation>記憶に戻る</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>新しい順の版</translation>
    </message>
    <message>
        <source>Kept for as long as the memory is kept. Erasing the memory erases all of it.</source>
        <translation>記憶がある限り保存されます。記憶を完全に消去すると、履歴もすべて消えます。</translation>
    </message>
    <message>
        <source>Compared with what</source>
        <translation>比較の対象</translation>
    </message>
    <message>
        <source>In this save</source>
        <translation>この保存での変更</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>その後の変更</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>当時の内容</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Make this the current one</source>
        <translation>この版を現在の版にする</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>版の内容</translation>
    </message>
    <message>
        <source>+ added since then</source>
        <translation>+ その後に追加</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>– gone since then</source>
        <translation>– その後に削除</translation>
    </message>
    <message>
        <source>– taken out</source>
        <translation>– 削除</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>履歴を読み込んでいます</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>テキストをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>履歴を読み取れません</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1、現在の版</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ImportDialogs</name>
    <message>
        <source>A file to import</source>
        <translation>インポートするファイル</translation>
    </message>
    <message>
        <source>A folder to import</source>
        <translation>インポートするフォルダー</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation>インポートのレポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>ImportDrop</name>
    <message>
        <source>Let go to look at it for an import</source>
        <translation>ドロップしてインポート前に確認</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>creation date</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>最終変更日</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>place in the thread</source>
        <translation>スレッド内の位置</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>mark as pinned</source>
        <translation>ピン留めの印</translation>
    </message>
    <message>
        <source>mark as archived</source>
        <translation>アーカイブの印</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>項目「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a program, its files</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Stopping the import</source>
        <translation>インポートを停止しています</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ImportReason</name>
    <message>
        <source>It stands in the source once more.</source>
        <translation>元のデータに重複しています。</translation>
    </message>
    <message>
        <source>Another item has this name, too; this one became a memory of its own.</source>
        <translation>同じ名前の項目がほかにもあるため、別の記憶として取り込みました。</translation>
    </message>
    <message>
        <source>It is cut off or damaged there.</source>
        <translation>その箇所で途切れているか、破損しています。</translation>
    </message>
    <message>
        <source>Its name leads out of the archive.</source>
        <translation>名前がアーカイブファイルの外を指しています。</translation>
    </message>
    <message>
        <source>It is no plain file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>%1を超えています。</translation>
    </message>
    <message>
        <source>The archive is cut off or damaged there.</source>
        <translation>アーカイブファイルがその箇所で途切れているか、破損しています。</translation>
    </message>
    <message>
        <source>It is no item of Joplin.</source>
        <translation>Joplinの項目ではありません。</translation>
    </message>
    <message>
        <source>It is of a type (%1) that has no place here.</source>
        <translation>この種類（%1）はここでは扱えません。</translation>
    </message>
    <message>
        <source>It is encrypted by Joplin; let Joplin decrypt it and export again.</source>
        <translation>Joplinで暗号化されています。Joplinで復号してから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>It lies in Joplin&apos;s trash.</source>
        <translation>Joplinのゴミ箱にあります。</translation>
    </message>
    <message>
        <source>There is another note with the same id before it.</source>
        <translation>同じIDのノートが先にあります。</translation>
    </message>
    <message>
        <source>It is written in HTML and was kept so.</source>
        <translation>HTMLで書かれているため、そのまま残しました。</translation>
    </message>
    <message>
        <source>The export holds nothing with this id.</source>
        <translation>このIDのものはエクスポートに含まれていません。</translation>
    </message>
    <message>
        <source>The bytes of the file are not in the export.</source>
        <translation>ファイルの中身がエクスポートに含まれていません。</translation>
    </message>
    <message>
        <source>The file is encrypted by Joplin.</source>
        <translation>ファイルがJoplinで暗号化されています。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>There are more of them than can be kept in mind at once.</source>
        <translation>一度に扱える数を超えています。</translation>
    </message>
    <message>
        <source>No note shows or links this file.</source>
        <translation>このファイルを表示またはリンクしているノートがありません。</translation>
    </message>
    <message>
        <source>Its name does not end in .txt.</source>
        <translation>名前が.txtで終わっていません。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>It is not UTF-8 and was read as %1.</source>
        <translation>UTF-8ではないため、%1として読み取りました。</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>テキストがありません。</translation>
    </message>
    <message>
        <source>It is larger than %1; import it in blocks.</source>
        <translation>%1を超えています。ブロックごとにインポートしてください。</translation>
    </message>
    <message>
        <source>The line is longer than %1.</source>
        <translation>行が%1を超えています。</translation>
    </message>
    <message>
        <source>Its %1 was longer than %2 bytes and was cut.</source>
        <translation>「%1」が%2バイトを超えていたため、途中で切りました。</translation>
    </message>
    <message>
        <source>%1 of its %2 were left out: too many, or too long.</source>
        <translation>「%2」のうち%1件を省きました。多すぎるか、長すぎます。</translation>
    </message>
    <message>
        <source>%1 of its links were left out: too many.</source>
        <translation>リンクのうち%1件を省きました。多すぎます。</translation>
    </message>
    <message>
        <source>One memory takes no more attachments.</source>
        <translation>1件の記憶に添付できる数を超えています。</translation>
    </message>
    <message>
        <source>Its further fields were more than a memory takes and were left out.</source>
        <translation>そのほかのフィールドは、1件の記憶に入る量を超えていたため省きました。</translation>
    </message>
    <message>
        <source>Its %1 was not understood and was left out.</source>
        <translation>「%1」を解釈できなかったため省きました。</translation>
    </message>
    <message>
        <source>It is neither an entity nor a relation.</source>
        <translation>エンティティでも関係でもありません。</translation>
    </message>
    <message>
        <source>The entity has no name.</source>
        <translation>エンティティに名前がありません。</translation>
    </message>
    <message>
        <source>The relation has an end that is no entity of this file.</source>
        <translation>関係の一方が、このファイルのエンティティではありません。</translation>
    </message>
    <message>
        <source>There are more relations than can be kept in mind at once.</source>
        <translation>関係の数が、一度に扱える数を超えています。</translation>
    </message>
    <message>
        <source>It is a program&apos;s own folder and was not entered.</source>
        <translation>プログラム専用のフォルダーのため、中は読み取りませんでした。</translation>
    </message>
    <message>
        <source>It does not lie in the folder.</source>
        <translation>フォルダーの中にありません。</translation>
    </message>
    <message>
        <source>The embedded file is not in the folder.</source>
        <translation>埋め込まれたファイルがフォルダーにありません。</translation>
    </message>
    <message>
        <source>The attached file is not in the folder.</source>
        <translation>添付されたファイルがフォルダーにありません。</translation>
    </message>
    <message>
        <source>Its front matter is not understood and was kept as text.</source>
        <translation>フロントマターを解釈できないため、テキストとして残しました。</translation>
    </message>
    <message>
        <source>It is too large to be searched for tags and links.</source>
        <translation>大きすぎるため、タグとリンクを探せません。</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>フォルダーを読み取れません。</translation>
    </message>
    <message>
        <source>It is a link; only what lies in the folder itself is read.</source>
        <translation>リンクです。フォルダーの中に実際にあるものだけを読み取ります。</translation>
    </message>
    <message>
        <source>It lies more than %1 folders deep.</source>
        <translation>%1階層より深いフォルダーにあります。</translation>
    </message>
    <message>
        <source>It unpacks to far more than it should.</source>
        <translation>展開すると、本来よりはるかに大きくなります。</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>JSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>メッセージがありません。</translation>
    </message>
    <message>
        <source>They are on other branches (edited or regenerated), not on the one that was shown last.</source>
        <translation>最後に表示されていた分岐ではなく、別の分岐（編集または再生成したもの）にあります。</translation>
    </message>
    <message>
        <source>It passed between ChatGPT and a tool and was not shown.</source>
        <translation>ChatGPTとツールの間のやり取りで、表示されていませんでした。</translation>
    </message>
    <message>
        <source>It was hidden in the conversation.</source>
        <translation>会話の中で非表示になっていました。</translation>
    </message>
    <message>
        <source>A part of type %1 has no text.</source>
        <translation>種類が%1の部分にテキストがありません。</translation>
    </message>
    <message>
        <source>They have no text that this program knows of; told once, not for each.</source>
        <translation>このプログラムで扱えるテキストがありません。個別ではなく、まとめて1回だけ表示しています。</translation>
    </message>
    <message>
        <source>It is not in the export.</source>
        <translation>エクスポートに含まれていません。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The vault does not take it: %1 (%2)</source>
        <translation>保管庫に入れられません：%1（%2）</translation>
    </message>
    <message>
        <source>It is not JSON (at byte %1).</source>
        <translation>JSONではありません（%1バイト目）。</translation>
    </message>
    <message>
        <source>It is JSON, but no object.</source>
        <translation>JSONですが、オブジェクトではありません。</translation>
    </message>
    <message>
        <source>A line of %1 is longer than %2.</source>
        <translation>%1の行があり、%2を超えています。</translation>
    </message>
    <message>
        <source>It has no text named content.</source>
        <translation>「content」というテキストがありません。</translation>
    </message>
    <message>
        <source>It has no SHA-256, so its bytes cannot be found.</source>
        <translation>SHA-256がないため、中身を見つけられません。</translation>
    </message>
    <message>
        <source>Its bytes are not beside the file.</source>
        <translation>中身がファイルの横にありません。</translation>
    </message>
    <message>
        <source>It was erased here for good and stays so.</source>
        <translation>ここで完全に消去されているため、消えたままにしました。</translation>
    </message>
    <message>
        <source>It lies in the trash here and was left there.</source>
        <translation>ここのゴミ箱にあるため、そのままにしました。</translation>
    </message>
    <message>
        <source>Changed both here and there, and left as it is here: %1.</source>
        <translation>ここでも元でも変更されていたため、ここの内容のままにしました：%1。</translation>
    </message>
    <message>
        <source>The file ends inside quotes: its last row may be cut off.</source>
        <translation>引用符の途中でファイルが終わっています。最後の行が途切れているおそれがあります。</translation>
    </message>
    <message>
        <source>A field in it is longer than %1, perhaps for want of a closing quote.</source>
        <translation>%1を超えるフィールドがあります。閉じる引用符が抜けているのかもしれません。</translation>
    </message>
    <message>
        <source>Too many rows could not be read.</source>
        <translation>読み取れない行が多すぎました。</translation>
    </message>
    <message>
        <source>It has more than %1 fields.</source>
        <translation>フィールドの数が%1を超えています。</translation>
    </message>
    <message>
        <source>It holds bytes of value zero, so it is not text (or it is UTF-16 without a byte order mark).</source>
        <translation>値が0のバイトを含むため、テキストではありません（またはBOMのないUTF-16です）。</translation>
    </message>
    <message>
        <source>It is not Markdown, and no note shows or links it.</source>
        <translation>Markdownではなく、表示またはリンクしているノートもありません。</translation>
    </message>
</context>
<context>
    <name>ImportRemarks</name>
    <message>
        <source>Let Joplin finish decrypting, then export again.</source>
        <translation>Joplinの復号が終わってから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Restore it in Joplin and export again, if you want it.</source>
        <translation>必要であれば、Joplinで元に戻してから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Take it out of the trash here, then import again.</source>
        <translation>ここのゴミ箱から戻してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Nothing has to be done: you have erased it.</source>
        <translation>対応は不要です：自分で消去したものです。</translation>
    </message>
    <message>
        <source>Nothing has to be done: its twin came.</source>
        <translation>対応は不要です：同じ内容のものを取り込みました。</translation>
    </message>
    <message>
        <source>Export once more from the other program, and choose the new file.</source>
        <translation>元のプログラムでもう一度エクスポートし、新しいファイルを選んでください。</translation>
    </message>
    <message>
        <source>Shorten it in the other program and import again.</source>
        <translation>元のプログラムで短くしてから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Choose “One memory a block” and look again.</source>
        <translation>「1ブロックを1件に」を選んで、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Divide it in the other program, or keep it elsewhere.</source>
        <translation>元のプログラムで分割するか、別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Divide it in the other program and import again.</source>
        <translation>元のプログラムで分割してから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Keep it elsewhere, and write here where it is.</source>
        <translation>別の場所に保管し、その場所をここに書いておいてください。</translation>
    </message>
    <message>
        <source>Check that you may read the file, then import again.</source>
        <translation>ファイルの読み取り権限を確かめて、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Check that you may open the folder, then import again.</source>
        <translation>フォルダーを開く権限を確かめて、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Put the file itself into the folder, then import again.</source>
        <translation>ファイルそのものをフォルダーに入れて、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Put the file into the folder, then import again.</source>
        <translation>ファイルをフォルダーに入れて、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Put the folder of the same name with “.files” beside the file, then import again.</source>
        <translation>同じ名前に「.files」が付いたフォルダーをファイルの横に置いて、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Export once more with a program that writes it.</source>
        <translation>それを書き出せるプログラムで、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Export once more with all files, if you miss it.</source>
        <translation>必要であれば、すべてのファイルを含めてもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Import that folder alone.</source>
        <translation>そのフォルダーだけを別にインポートしてください。</translation>
    </message>
    <message>
        <source>Link it from a note and import again, if you want it.</source>
        <translation>必要であれば、ノートからリンクして、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Mend the lines between the two --- and import again.</source>
        <translation>2つの---の間の行を直して、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Mend this line in the file and import again.</source>
        <translation>ファイルのこの行を直して、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Give this line a “content” and import again.</source>
        <translation>この行に「content」を加えて、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Nothing has to be done: no notes are kept there.</source>
        <translation>対応は不要です：そこにノートは保存されていません。</translation>
    </message>
    <message>
        <source>Nothing has to be done: there is nothing to keep.</source>
        <translation>対応は不要です：残すものがありません。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and import again.</source>
        <translation>UTF-8のテキストで保存して、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Look whether its letters are right; if not, save it as UTF-8 and import again.</source>
        <translation>文字が正しいか確かめてください。正しくなければ、UTF-8で保存してもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Give it a name in the file and import again.</source>
        <translation>ファイルの中で名前を付けて、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Mend the names in the file and import again, if the link matters.</source>
        <translation>リンクが必要であれば、ファイルの中の名前を直して、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Look at this memory and fill it in.</source>
        <translation>この記憶を確認して、内容を補ってください。</translation>
    </message>
    <message>
        <source>Look at this memory, and keep the rest in its text.</source>
        <translation>この記憶を確認し、残りは本文に書いてください。</translation>
    </message>
    <message>
        <source>Look at this memory: what you wrote here was kept.</source>
        <translation>この記憶を確認してください。ここで書いた内容は残っています。</translation>
    </message>
    <message>
        <source>Look at the end of the file: a quotation mark is missing.</source>
        <translation>ファイルの末尾を確認してください。引用符が足りません。</translation>
    </message>
    <message>
        <source>Save the table once more as CSV and choose the new file.</source>
        <translation>表をもう一度CSVで保存し、新しいファイルを選んでください。</translation>
    </message>
    <message>
        <source>Show that branch in ChatGPT and export again, if you want it.</source>
        <translation>必要であれば、ChatGPTでその分岐を表示して、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Nothing has to be done: it was never on the screen.</source>
        <translation>対応は不要です：画面に表示されたことのないものです。</translation>
    </message>
    <message>
        <source>Look at this row: a separator too many, or a quotation mark missing.</source>
        <translation>この行を確認してください。区切り文字が多いか、引用符が足りません。</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless a note is missing.</source>
        <translation>足りないノートがなければ、対応は不要です。</translation>
    </message>
    <message>
        <source>Put the file itself into the archive, if you want it.</source>
        <translation>必要であれば、ファイルそのものを圧縮ファイルに入れてください。</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless you miss something.</source>
        <translation>足りないものがなければ、対応は不要です。</translation>
    </message>
    <message>
        <source>Nothing has to be done: no export of Joplin holds such a name.</source>
        <translation>対応は不要です：Joplinのエクスポートにこのような名前は含まれません。</translation>
    </message>
    <message>
        <source>Export it in several parts, and import one after the other.</source>
        <translation>いくつかに分けてエクスポートし、順にインポートしてください。</translation>
    </message>
    <message>
        <source>Give it a name that ends in .txt and import again, if you want it.</source>
        <translation>必要であれば、.txtで終わる名前にして、もう一度インポートしてください。</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Obsidian, Logseq, Markdown</source>
        <translation>Obsidian、Logseq、Markdown</translation>
    </message>
    <message>
        <source>The folder that holds the notes. Links, tags and files come along.</source>
        <translation>ノートが入ったフォルダー。リンク、タグ、ファイルも取り込みます。</translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation>Joplin</translation>
    </message>
    <message>
        <source>A JEX file: in Joplin, File, Export all.</source>
        <translation>JEXファイル。Joplinの「ファイル」→「すべてエクスポート」で作成します。</translation>
    </message>
    <message>
        <source>ChatGPT</source>
        <translation>ChatGPT</translation>
    </message>
    <message>
        <source>The zip of its data export, or conversations.json from it.</source>
        <translation>データエクスポートのzip、またはその中のconversations.json。</translation>
    </message>
    <message>
        <source>An assistant’s memory</source>
        <translation>アシスタントのメモリ</translation>
    </message>
    <message>
        <source>The file of the MCP server “memory”, usually memory.jsonl.</source>
        <translation>MCPサーバー「memory」のファイル。通常はmemory.jsonlです。</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>With a first row of names; one of the columns holds the text.</source>
        <translation>1行目が列名で、いずれかの列に本文があるもの。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>A file, or a folder of them. One memory a file, or one a block.</source>
        <translation>ファイル、またはそのフォルダー。1ファイルまたは1ブロックを1件の記憶にします。</translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation>Mnemosyne</translation>
    </message>
    <message>
        <source>What was exported here or by mnemo export, as JSON Lines.</source>
        <translation>ここまたはmnemo exportでJSON Linesとしてエクスポートしたもの。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1〜%2</translation>
    </message>
    <message numerus="yes">
        <source>memories</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>記憶</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>memories, years</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>of them are here already</source>
        <translation>
            <numerusform>うち既存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attachments</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>添付ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>attachments, size</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>tags</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>タグ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>links</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>リンク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>要確認</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, kind of memory</comment>
        <translation>%2 × %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates in the future</source>
        <translation>
            <numerusform>未来の日付が%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>They come as they are.</source>
        <translation>そのまま取り込まれます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>添付ファイル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a second</source>
        <translation>1秒未満</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln seconds</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may read it.</source>
        <translation>ファイルを読み取れません。ファイルがまだあるか、読み取り権限があるか確かめてください。</translation>
    </message>
    <message>
        <source>This is not what that program writes. Choose another file, or another program.</source>
        <translation>そのプログラムの形式ではありません。別のファイルかプログラムを選んでください。</translation>
    </message>
    <message>
        <source>This program’s notes lie in a folder. Choose the folder instead of a file.</source>
        <translation>このプログラムのノートはフォルダーに入っています。ファイルではなくフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There are more files in this folder than can be taken at once. Choose a folder within it.</source>
        <translation>このフォルダーには、一度に取り込める数を超えるファイルがあります。その中のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Export it once more from the other program.</source>
        <translation>ファイルが途中で切れているか、破損しています。元のプログラムでもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What came in until then stays. Free some space, then go on.</source>
        <translation>ディスクに空きがありません。ここまでに取り込んだものは残ります。空きを増やしてから続行してください。</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to. What came in until then stays. Check the disk, then go on.</source>
        <translation>保管庫のフォルダーに書き込めません。ここまでに取り込んだものは残ります。ディスクを確かめてから続行してください。</translation>
    </message>
    <message>
        <source>Another program is using the vault just now. Wait a moment, then go on.</source>
        <translation>ほかのプログラムが保管庫を使用しています。少し待ってから続行してください。</translation>
    </message>
</context>
<context>
    <name>ImportancePopup</name>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>InsightCircles</name>
    <message>
        <source>Also %1</source>
        <translation>ほかに %1</translation>
    </message>
</context>
<context>
    <name>InsightTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>InsightTip</name>
    <message>
        <source>Enter shows them</source>
        <translation>Enterで表示</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>events</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>recipes</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>アイデア</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>アイデア</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last month: &quot;January to March 2026&quot;</extracomment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <extracomment>The first and the last year: &quot;1980 to 1989&quot;</extracomment>
        <translation>%1〜%2年</translation>
    </message>
    <message>
        <source>other domains</source>
        <translation>その他の分野</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>分野なし</translation>
    </message>
    <message>
        <source>%1, by domain</source>
        <extracomment>What a chart shows: &quot;612 memories in the last twelve months, by domain&quot;</extracomment>
        <translation>%1（分野別）</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>Most happened in %1</source>
        <translation>最も多いのは%1</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>Tags that you give are counted here</source>
        <translation>付けたタグがここに集計されます</translation>
    </message>
    <message>
        <source>#%1 is the most used tag</source>
        <translation>最も使われているタグは#%1</translation>
    </message>
    <message>
        <source>each square a month, stronger where there is more</source>
        <translation>1マスは1か月。多いほど濃い色</translation>
    </message>
    <message>
        <source>each square three months, stronger where there is more</source>
        <translation>1マスは3か月。多いほど濃い色</translation>
    </message>
    <message>
        <source>each square a year, stronger where there is more</source>
        <translation>1マスは1年。多いほど濃い色</translation>
    </message>
    <message numerus="yes">
        <source>each square %Ln years, stronger where there is more</source>
        <translation>
            <numerusform>1マスは%Ln年。多いほど濃い色</numerusform>
        </translation>
    </message>
    <message>
        <source>No kinds</source>
        <translation>種類なし</translation>
    </message>
    <message>
        <source>All are %1</source>
        <translation>すべて%1</translation>
    </message>
    <message>
        <source>Most are %1</source>
        <translation>大半は%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>importance</comment>
        <extracomment>From one importance to another: &quot;0.7 to 0.8&quot;</extracomment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <extracomment>From one time of the day to another</extracomment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>時刻なし</translation>
    </message>
    <message>
        <source>Most happen between %1 and %2</source>
        <translation>最も多いのは%1〜%2</translation>
    </message>
    <message>
        <source>%1 in that hour</source>
        <translation>この時間帯に%1</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>曜日なし</translation>
    </message>
    <message>
        <source>Most happen on a %1</source>
        <translation>最も多いのは%1</translation>
    </message>
    <message>
        <source>Most happened in %1; the largest domain is %2</source>
        <extracomment>When most memories happened, and the domain that most of them belong to</extracomment>
        <translation>最も多いのは%1、中心は%2</translation>
    </message>
    <message>
        <source>The most common are %1</source>
        <extracomment>The most common kind of memory, in the plural</extracomment>
        <translation>最も多いのは%1</translation>
    </message>
    <message>
        <source>None is marked as important (%1 or more)</source>
        <translation>重要（%1以上）とした記憶はありません</translation>
    </message>
    <message>
        <source>1 is marked as important (%1 or more)</source>
        <translation>重要（%1以上）とした記憶は1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are marked as important (%1 or more)</source>
        <translation>
            <numerusform>重要（%1以上）とした記憶は%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still at %2, where every one begins</source>
        <extracomment>How many memories have the importance that every new one has, and which that is</extracomment>
        <translation>初期値の%2のままが%1</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>インサイト</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation>図を表で表示</translation>
    </message>
    <message>
        <source>As pictures: L</source>
        <translation>図で表示：L</translation>
    </message>
    <message>
        <source>The same as tables: L</source>
        <translation>表で表示：L</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>まだ集計するものがありません</translation>
    </message>
    <message>
        <source>With some memories this page shows when they happened, what they are about and how much they matter to you. It is counted here, on this device.</source>
        <translation>記憶がたまると、いつのことか、何についてか、どれほど大切かをここに表示します。集計はこのデバイスで行います。</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>新しい記憶</translation>
    </message>
    <message>
        <source>Counting memories</source>
        <translation>記憶を集計しています</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Your memories cannot be counted</source>
        <translation>記憶を集計できません</translation>
    </message>
    <message>
        <source>This could not be counted anew</source>
        <translation>再集計できませんでした</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Press one more key with these.</source>
        <translation>これに加えて、もう1つキーを押してください。</translation>
    </message>
    <message>
        <source>Alone, this key is for typing. Press it with Ctrl or Alt.</source>
        <translation>このキーだけでは文字の入力になります。CtrlかAltと一緒に押してください。</translation>
    </message>
    <message>
        <source>Every text needs %1 for itself.</source>
        <translation>%1は文字の入力に必要なため使えません。</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>From anywhere</source>
        <translation>どこからでも</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>書き留める</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>ウィンドウ内</translation>
    </message>
    <message>
        <source>Every act and its keys</source>
        <translation>すべての操作とキー</translation>
    </message>
    <message>
        <source>Look one up, or give it other keys. They are kept on this device.</source>
        <translation>調べたり、別のキーを割り当てたりできます。この端末に保存されます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのキーを表示</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>The keys that it came with</source>
        <translation>既定のキーに戻す</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>Change the keys that open the small window</source>
        <translation>小さなウィンドウを開くキーを変更</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Do both devices show this number?</source>
        <translation>両方のデバイスにこの番号が出ていますか。</translation>
    </message>
    <message>
        <source>The other device belongs to the account now</source>
        <translation>もう一方のデバイスがアカウントに加わりました</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>デバイスを接続</translation>
    </message>
    <message>
        <source>If it differs, somebody may stand between the two. Nothing has been sent yet.</source>
        <translation>違うなら、間に誰かがいるかもしれません。まだ何も送っていません。</translation>
    </message>
    <message>
        <source>It fetches your memories from the server now; they are sealed on the way, too.</source>
        <translation>いま記憶をサーバーから取得しています。途中でも封がされています。</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>同じです</translation>
    </message>
    <message>
        <source>Take a new code</source>
        <translation>新しいコードにする</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>違います</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Letting it in</source>
        <translation>受け入れています</translation>
    </message>
    <message>
        <source>Asking the server for a code</source>
        <translation>サーバーにコードを求めています</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>What this device is</source>
        <translation>このデバイスの役割</translation>
    </message>
    <message>
        <source>My first device</source>
        <translation>最初のデバイス</translation>
    </message>
    <message>
        <source>One more device</source>
        <translation>追加のデバイス</translation>
    </message>
    <message>
        <source>What is here and what is in the account come together. Nothing is lost on either side.</source>
        <translation>ここにあるものとアカウントにあるものが一緒になります。どちらの側も何も失われません。</translation>
    </message>
    <message>
        <source>Makes an account on the server, with this vault as its first device. Its recovery words open the account, too: who has them needs nothing else.</source>
        <translation>この保管庫を最初のデバイスとして、サーバーにアカウントを作ります。復元の言葉でアカウントも開けます。持っている人はほかに何も要りません。</translation>
    </message>
    <message>
        <source>The server’s address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Your own, or one of somebody you trust to be there.</source>
        <translation>自分のもの、または信頼できる人のもの。</translation>
    </message>
    <message>
        <source>The 24 recovery words of the first device</source>
        <translation>最初のデバイスの 24 語の復元の言葉</translation>
    </message>
    <message>
        <source>From the paper that it printed. They are not sent anywhere.</source>
        <translation>印刷した紙にあります。どこにも送られません。</translation>
    </message>
    <message>
        <source>Invitation, if the server asks for one</source>
        <translation>招待（サーバーが求める場合）</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>一致しています</translation>
    </message>
    <message>
        <source>Join the account</source>
        <translation>アカウントに参加する</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>アカウントを作る</translation>
    </message>
    <message>
        <source>The code that the other device shows</source>
        <translation>もう一方のデバイスに表示されるコード</translation>
    </message>
    <message>
        <source>There, under “Devices &amp; sync”, choose “Link a device”.</source>
        <translation>そちらの「デバイスと同期」で「デバイスを接続」を選びます。</translation>
    </message>
    <message>
        <source>The other device shows it below the code.</source>
        <translation>もう一方のデバイスのコードの下に表示されます。</translation>
    </message>
    <message>
        <source>Does the other device show the same number?</source>
        <translation>もう一方のデバイスに同じ番号が出ていますか。</translation>
    </message>
    <message>
        <source>Then say so there. If it differs, somebody may stand between the two; nothing has been sent yet.</source>
        <translation>同じなら、そちらでそう答えてください。違うなら、間に誰かがいるかもしれません。まだ何も送っていません。</translation>
    </message>
    <message>
        <source>Link this device</source>
        <translation>このデバイスを接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>違います</translation>
    </message>
    <message>
        <source>Use a code of the other device instead</source>
        <translation>代わりにもう一方のデバイスのコードを使う</translation>
    </message>
    <message>
        <source>Use the recovery words instead</source>
        <translation>代わりに復元の言葉を使う</translation>
    </message>
    <message>
        <source>This server wants to know who makes an account. Sign in on the page that your browser shows; it goes on here by itself.</source>
        <translation>このサーバーでは、アカウントを作成する人の確認が必要です。ブラウザーに表示されたページでサインインしてください。あとは自動的に進みます。</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>ページをもう一度開く</translation>
    </message>
</context>
<context>
    <name>LinkPicture</name>
    <message>
        <source>A picture of the code and the address, for a camera</source>
        <translation>カメラ用の、コードとアドレスの画像</translation>
    </message>
</context>
<context>
    <name>LinkSteps</name>
    <message>
        <source>On the new device choose “Devices &amp; sync”, then “One more device”, and type this code and this address. A camera reads both from the picture.</source>
        <translation>新しいデバイスで「デバイスと同期」、「追加のデバイス」の順に選び、このコードとアドレスを入力します。カメラなら画像から両方を読み取れます。</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <translation>コード：%1</translation>
    </message>
    <message>
        <source>The address: %1</source>
        <translation>アドレス：%1</translation>
    </message>
    <message>
        <source>Then both devices show a number, and you are asked here whether it is the same.</source>
        <translation>すると両方のデバイスに番号が出て、同じかどうかをここで尋ねます。</translation>
    </message>
    <message>
        <source>The code is good once, and for ten minutes.</source>
        <translation>コードは一度だけ、十分間有効です。</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Import from %1</source>
        <translation>%1からインポート</translation>
    </message>
    <message>
        <source>Nothing is in your vault yet. The whole import can be undone.</source>
        <translation>まだ保管庫には何も入っていません。インポート全体を後で元に戻せます。</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り形式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln memories</source>
        <translation>
            <numerusform>%Ln件の記憶をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading, without writing anything</source>
        <translation>読み取り中（書き込みはしません）</translation>
    </message>
    <message>
        <source>Where each of them goes</source>
        <translation>それぞれの行き先</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>One of them, as it will be</source>
        <translation>取り込み後の例</translation>
    </message>
    <message>
        <source>What becomes a memory</source>
        <translation>記憶にする単位</translation>
    </message>
    <message>
        <source>One memory a file</source>
        <translation>1ファイルを1件に</translation>
    </message>
    <message>
        <source>One memory a block</source>
        <translation>1ブロックを1件に</translation>
    </message>
    <message>
        <source>Tag all with #%1</source>
        <translation>すべてに#%1を付ける</translation>
    </message>
    <message>
        <source>It could be read only in part</source>
        <translation>一部だけ読み取れました</translation>
    </message>
    <message>
        <source>What you have already does not come twice. Changes made there come in; what you changed here stays.</source>
        <translation>すでにあるものは重複しません。元で変わったところは反映し、ここで変更したところはそのまま残します。</translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message>
        <source>Quit and lose what you wrote?</source>
        <translation>終了して、書いた内容を失いますか？</translation>
    </message>
    <message>
        <source>The disk did not take what you wrote before the vault was locked. Make room on it and open the vault: then it is saved.</source>
        <translation>保管庫がロックされる前に書いた内容をディスクに保存できませんでした。空きを作って保管庫を開くと保存されます。</translation>
    </message>
    <message>
        <source>The disk takes neither your words nor a draft of them. Make room on it, or copy the text to another place, before you quit.</source>
        <translation>ディスクには本文も下書きも保存できません。終了する前に空きを作るか、本文を別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>保存せずに終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Mnemosyne</source>
        <translation>%1 – Mnemosyne</translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation>Mnemosyne</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Text of the memory</source>
        <translation>記憶の本文</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>リンク先を開く</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>MarkdownMark</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Ctrl Enter in its line changes it</source>
        <translation>その行で Ctrl Enter を押すと切り替わります</translation>
    </message>
</context>
<context>
    <name>MemoryActionsMenu</name>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>ゴミ箱から戻す</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>完全に消去…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Domain…</source>
        <translation>分野…</translation>
    </message>
    <message>
        <source>Importance…</source>
        <translation>重要度…</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>日付…</translation>
    </message>
    <message>
        <source>Link to a memory…</source>
        <translation>記憶へのリンク…</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>似たものを探す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownとしてコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
</context>
<context>
    <name>MemoryLinkRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Deleteキーで外す</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>%1 へのリンクを外す</translation>
    </message>
</context>
<context>
    <name>MemoryListPane</name>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation>すべての記憶</translation>
    </message>
    <message>
        <source>What you delete lies here until you erase it.</source>
        <translation>削除したものは、完全に消去するまでここに残ります。</translation>
    </message>
    <message>
        <source>Your memories come here, the newest first.</source>
        <translation>記憶が新しい順にここに並びます。</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>List of memories</source>
        <translation>記憶のリスト</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>リストの並び順：%1</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>リストを読み込んでいます</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing here fits the filters.</source>
        <translation>フィルターに合うものはありません。</translation>
    </message>
    <message>
        <source>Let go to make a memory of it</source>
        <translation>離すと記憶になります</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>リストを読み取れません</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>取り込んだもの</translation>
    </message>
</context>
<context>
    <name>MemoryListRow</name>
    <message>
        <source>Needs a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation>まだサーバーにありません</translation>
    </message>
</context>
<context>
    <name>MissingVaultPage</name>
    <message>
        <source>The vault at %1 is not there.</source>
        <translation>%1 に保管庫がありません。</translation>
    </message>
    <message>
        <source>It is still not there. Is its disk connected, and the folder called as before?</source>
        <translation>まだ見つかりません。ディスクは接続され、フォルダー名は以前と同じですか？</translation>
    </message>
    <message>
        <source>Connect its disk, then try again.</source>
        <translation>ディスクを接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>別の保管庫を開く…</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>新しく作成</translation>
    </message>
</context>
<context>
    <name>MnChip</name>
    <message>
        <source>Importance %1 of 1</source>
        <translation>重要度 %1（最大1）</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Deleteキーで外す</translation>
    </message>
</context>
<context>
    <name>MnCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>MnDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>MnField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を隠す</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
</context>
<context>
    <name>MnGauge</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>MnImportance</name>
    <message>
        <source>Importance %1 of 1</source>
        <translation>重要度 %1（最大1）</translation>
    </message>
</context>
<context>
    <name>MnLogo</name>
    <message>
        <source>Mnemosyne</source>
        <translation>Mnemosyne</translation>
    </message>
</context>
<context>
    <name>MnMemoryRow</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1を選択</translation>
    </message>
</context>
<context>
    <name>MnMenuItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>MnNavItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>MnNearness</name>
    <message>
        <source>Nearness in meaning %1%</source>
        <translation>意味の近さ %1%</translation>
    </message>
</context>
<context>
    <name>MnProgress</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>MnSearchField</name>
    <message>
        <source>Search by word or meaning</source>
        <translation>語句や意味で検索</translation>
    </message>
</context>
<context>
    <name>MnSelect</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>MnSettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
</context>
<context>
    <name>MnSplitter</name>
    <message>
        <source>Width of the list</source>
        <translation>リストの幅</translation>
    </message>
</context>
<context>
    <name>MnStack</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>MnStepRail</name>
    <message>
        <source>%1, to come</source>
        <translation>%1、これから</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1、現在</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, put off</source>
        <translation>%1、後回し</translation>
    </message>
</context>
<context>
    <name>MnStepper</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増やす</translation>
    </message>
</context>
<context>
    <name>MnSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順%1/%2：%3</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>It stays where it was</source>
        <translation>元の場所に残ります</translation>
    </message>
    <message>
        <source>The vault is moving</source>
        <translation>保管庫を移動しています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It opens by itself where it goes. Until all of it is there, nothing goes from where it was.</source>
        <translation>移動先で自動で開きます。すべてが移るまで、元の場所からは何も消えません。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a folder</comment>
        <translation>移動元</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a folder</comment>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Places, a new memory, search</source>
        <translation>場所、新しい記憶、検索</translation>
    </message>
    <message>
        <source>Places, domains and tags</source>
        <translation>場所、分野、タグ</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>新しい記憶</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>NearnessLine</name>
    <message>
        <source>Found by its words</source>
        <translation>語句が一致</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>意味が近い</translation>
    </message>
    <message>
        <source>Not compared by meaning yet</source>
        <translation>まだ意味で比較されていません</translation>
    </message>
    <message>
        <source>Hardly near in meaning</source>
        <translation>意味はあまり近くない</translation>
    </message>
    <message>
        <source>Loosely near in meaning</source>
        <translation>意味がやや近い</translation>
    </message>
    <message>
        <source>Very near in meaning</source>
        <translation>意味がとても近い</translation>
    </message>
</context>
<context>
    <name>NewWordsDialog</name>
    <message>
        <source>Type three of them from the paper</source>
        <translation>紙を見て3語を入力してください</translation>
    </message>
    <message>
        <source>Write these 24 words down</source>
        <translation>この24語を書き写してください</translation>
    </message>
    <message>
        <source>Then you know that the paper is complete and that you can read it.</source>
        <translation>紙に漏れがなく、読み取れることを確かめられます。</translation>
    </message>
    <message>
        <source>On paper, in this order. The old words open the vault until you have tried the new ones.</source>
        <translation>この順番で紙に書いてください。新しい復元ワードを確かめるまでは、古いもので保管庫を開けます。</translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation>古い復元ワードのまま</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>復元ワード</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and word</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>この復元ワードは合鍵です</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault.</source>
        <translation>パスフレーズと紙の両方をなくすと、誰も保管庫を開けません。</translation>
    </message>
    <message>
        <source>The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.</source>
        <translation>シートを「%1」に保存しました。印刷したらファイルを削除してください。見つけた人は誰でも保管庫を開けます。</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>紙に書きました</translation>
    </message>
    <message>
        <source>Use the new words</source>
        <translation>新しい復元ワードを使う</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>印刷用シートを保存…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>もう一度表示</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>後で確認</translation>
    </message>
    <message>
        <source>The new words open the vault now; three of them are asked for when you open it next</source>
        <translation>新しい復元ワードがすぐに有効になり、次に開くときに3語を確認します</translation>
    </message>
    <message>
        <source>The sheet is with the printer. Take it before anybody else does, and see that all 24 words are on it.</source>
        <translation>シートをプリンターに送りました。ほかの人より先に取り、24 語がすべてあるか確かめてください。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Prints the 24 words with how to use them; no file is left on the disk</source>
        <translation>24 語と使い方を印刷します。ディスクにファイルは残りません</translation>
    </message>
</context>
<context>
    <name>NumberTile</name>
    <message>
        <source>The number: %1</source>
        <translation>番号：%1</translation>
    </message>
</context>
<context>
    <name>NumberTiles</name>
    <message>
        <source>%1 %2</source>
        <comment>number, what it counts</comment>
        <translation>%2：%1</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Order of the list</source>
        <translation>リストの並び順</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>最近の変更順</translation>
    </message>
    <message>
        <source>Most important</source>
        <translation>重要な順</translation>
    </message>
</context>
<context>
    <name>OtherVaultDialog</name>
    <message>
        <source>Open another vault</source>
        <translation>別の保管庫を開く</translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>%1, %2</source>
        <comment>rate, time left</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒%1件</translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation>まもなく完了</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>残り約%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>残り約%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>残り約%Ln時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Length counts, tricks do not. The vault is not rewritten; backups made before still open with the old passphrase.</source>
        <translation>大切なのは複雑さより長さです。保管庫は書き直されません。以前のバックアップは、古いパスフレーズで開けます。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Not yet the same</source>
        <translation>まだ一致していません</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>パスフレーズを決める</translation>
    </message>
    <message>
        <source>Length counts, tricks do not: no digit, capital or sign is asked for. Spaces are fine.</source>
        <translation>大切なのは複雑さより長さです。数字、大文字、記号は必要ありません。空白も使えます。</translation>
    </message>
    <message>
        <source>Measuring this computer, so that guessing is slow on any</source>
        <translation>どのコンピューターでも推測に時間がかかるよう、この機種の速さを測っています</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>6語を提案</translation>
    </message>
    <message>
        <source>An estimate from common words, names, dates, rows of keys and leaks. It does not know your habits.</source>
        <translation>よくある単語、名前、日付、キー配列、流出したものを基にした推定です。個人の癖までは考慮していません。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>一致しました</translation>
    </message>
    <message>
        <source>Not yet the same</source>
        <translation>まだ一致していません</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lockがオンです</translation>
    </message>
    <message>
        <source>Let the keyring of this computer open it too</source>
        <translation>このコンピューターのキーリングでも開けるようにする</translation>
    </message>
    <message>
        <source>No keyring opens it</source>
        <translation>使えるキーリングがありません</translation>
    </message>
    <message>
        <source>Then you type the passphrase here only after a change. Anyone who uses your login could read the vault. You can turn this on later.</source>
        <translation>その場合、パスフレーズの入力は変更後だけになります。このログインを使える人なら誰でも保管庫を読めます。後からオンにすることもできます。</translation>
    </message>
    <message>
        <source>The vault will lie in %1</source>
        <translation>保管庫の場所：%1</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>別の場所…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>PhraseField</name>
    <message>
        <source>The 24 recovery words</source>
        <translation>24語の復元ワード</translation>
    </message>
    <message>
        <source>The 24 words in their order, a space between two. Their first four letters are enough.</source>
        <translation>24語を順番どおり、空白で区切って入力します。最初の4文字だけでもかまいません。</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>What opens the vault today: the passphrase, or the recovery words</source>
        <translation>現在保管庫を開けるもの：パスフレーズまたは復元ワード</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lockがオンです</translation>
    </message>
    <message numerus="yes">
        <source>The next try is taken in %Ln second(s)</source>
        <translation>
            <numerusform>%Ln秒後に再入力できます</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>鍵を確かめています</translation>
    </message>
</context>
<context>
    <name>PropertyStrip</name>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>分野なし</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>分野 %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation>%1の出来事</translation>
    </message>
    <message>
        <source>When it happened is not said</source>
        <translation>いつのことかは未設定です</translation>
    </message>
    <message>
        <source>Importance %1 of 1</source>
        <translation>重要度 %1（最大1）</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Deleteキーで外す</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Domain, date, importance, thread, tags</source>
        <translation>分野、日付、重要度、スレッド、タグ</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>スレッド %1</translation>
    </message>
    <message>
        <source>No thread</source>
        <translation>スレッドなし</translation>
    </message>
    <message>
        <source>Delete takes it out of the thread</source>
        <translation>Deleteキーでスレッドから外す</translation>
    </message>
</context>
<context>
    <name>QueryTokens</name>
    <message>
        <source>“%1” is not understood here, such as %2.</source>
        <translation>「%1」はここでは使えません。例：%2</translation>
    </message>
    <message>
        <source>There is no filter of this name.</source>
        <translation>この名前のフィルターはありません。</translation>
    </message>
</context>
<context>
    <name>QuietNotice</name>
    <message>
        <source>Are your recovery words where you can read them?</source>
        <translation>復元ワードは読める場所にありますか？</translation>
    </message>
    <message>
        <source>Type three of them to be sure. It takes a minute.</source>
        <translation>三つを一度入力すれば確かめられます。一分ほどです。</translation>
    </message>
    <message>
        <source>If this computer is lost, so is what you have written.</source>
        <translation>このコンピューターが失われると、書いたものも失われます。</translation>
    </message>
    <message>
        <source>What was written since is in no backup.</source>
        <translation>その後に書いたものは、まだバックアップされていません。</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>バックアップへ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Very near in meaning</source>
        <translation>意味がとても近い</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>意味が近い</translation>
    </message>
    <message numerus="yes">
        <source>words %1</source>
        <translation>
            <numerusform>語句：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>its thread is about it</source>
        <translation>同じスレッドの話題</translation>
    </message>
    <message>
        <source>by or with who is named</source>
        <translation>関係する人が一致</translation>
    </message>
    <message>
        <source>at the time asked for</source>
        <translation>指定の時期と一致</translation>
    </message>
    <message>
        <source>names a time</source>
        <translation>時期の記述あり</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Loosely near in meaning</source>
        <translation>意味がやや近い</translation>
    </message>
    <message>
        <source>Fits the filters</source>
        <translation>フィルターに一致</translation>
    </message>
    <message>
        <source>Hardly near in meaning</source>
        <translation>意味はあまり近くない</translation>
    </message>
</context>
<context>
    <name>RecentSearchList</name>
    <message>
        <source>Ask in your own words, or narrow it with tag:, domain:, after:, is:pinned.</source>
        <translation>自分の言葉で尋ねるか、tag:、domain:、after:、is:pinnedで絞り込めます。</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近の検索</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write these 24 words down</source>
        <translation>この24語を書き写してください</translation>
    </message>
    <message>
        <source>On paper, in this order. They open the vault when the passphrase is lost, so keep them where you keep what must not be lost.</source>
        <translation>この順番で紙に書いてください。パスフレーズをなくしたときに保管庫を開けるので、大切なものと同じ場所に保管してください。</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>保管庫を作成しています</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>復元ワード</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and word</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>この復元ワードは合鍵です</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.</source>
        <translation>パスフレーズと紙の両方をなくすと、誰も保管庫を開けません。友人も、サーバーも、このプログラムの開発者も開けません。</translation>
    </message>
    <message>
        <source>The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.</source>
        <translation>シートを「%1」に保存しました。印刷したらファイルを削除してください。見つけた人は誰でも保管庫を開けます。</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>印刷用シートを保存…</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>後で確認</translation>
    </message>
    <message>
        <source>Makes the vault now, and asks for three of the words when you open it next</source>
        <translation>今すぐ保管庫を作成し、次に開くときに3語を確認します</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>紙に書きました</translation>
    </message>
    <message>
        <source>The sheet is with the printer. Take it before anybody else does, and see that all 24 words are on it.</source>
        <translation>シートをプリンターに送りました。ほかの人より先に取り、24 語がすべてあるか確かめてください。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Prints the 24 words with how to use them; no file is left on the disk</source>
        <translation>24 語と使い方を印刷します。ディスクにファイルは残りません</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Not imported</source>
        <translation>未取り込み</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>取り込み時に変更</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1。%2 %3</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Import from %1</source>
        <translation>%1からインポート</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>インポートを元に戻す</translation>
    </message>
    <message>
        <source>All that it added goes to the trash</source>
        <translation>追加したものはすべてゴミ箱に入ります</translation>
    </message>
    <message>
        <source>Save this report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>別のファイルをインポート</translation>
    </message>
    <message>
        <source>Look at what came in</source>
        <translation>取り込んだものを見る</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>What did not come as it stood</source>
        <translation>そのまま取り込めなかったもの</translation>
    </message>
    <message>
        <source>Not imported %1</source>
        <translation>未取り込み %1</translation>
    </message>
    <message>
        <source>Changed on the way %1</source>
        <translation>取り込み時に変更 %1</translation>
    </message>
    <message>
        <source>The report stays here, in your vault, until the next import.</source>
        <translation>レポートは、次のインポートまでこの保管庫に残ります。</translation>
    </message>
    <message>
        <source>You stopped it. What came in stays, and the next import goes on from there.</source>
        <translation>中止しました。取り込み済みのものは残り、次回は続きから始まります。</translation>
    </message>
    <message numerus="yes">
        <source>All are found by word now. %Ln will be found by meaning, too, while you work.</source>
        <translation>
            <numerusform>語句ではすべて見つかります。意味での検索は、残り%Ln件を作業の合間に準備します。</numerusform>
        </translation>
    </message>
    <message>
        <source>All are found by word and by meaning.</source>
        <translation>すべて、語句でも意味でも見つかります。</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore from a backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Everything that was in the vault comes back: memories, their history, attachments. The backup itself is only read.</source>
        <translation>記憶、履歴、添付ファイルなど、保管庫にあったすべてが戻ります。バックアップは読むだけで、変更しません。</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>バックアップを選択…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Its passphrase, or its 24 recovery words</source>
        <translation>バックアップのパスフレーズ、または24語の復元ワード</translation>
    </message>
    <message>
        <source>Those that the vault had when the backup was last added to.</source>
        <translation>最後にバックアップした時点の保管庫のものです。</translation>
    </message>
    <message>
        <source>It will lie in %1</source>
        <translation>復元先：%1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Import from %1</source>
        <translation>%1からインポート</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここで中止</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>バックグラウンドで続行</translation>
    </message>
    <message>
        <source>Not imported so far</source>
        <translation>ここまでの未取り込み</translation>
    </message>
    <message numerus="yes">
        <source>You can go on working. If you stop now, the %Ln memories that came in stay, and the next import goes on from there.</source>
        <translation>
            <numerusform>作業は続けられます。今中止しても、取り込み済みの%Ln件の記憶は残り、次回は続きから始まります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>The one before</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>SavedSearchDialog</name>
    <message>
        <source>Another saved search has this name.</source>
        <translation>この名前の保存した検索がすでにあります。</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>保存した検索の名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>SavedSearchMenu</name>
    <message>
        <source>Saved search “%1”</source>
        <translation>保存した検索「%1」</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing was found</source>
        <translation>何も見つかりませんでした</translation>
    </message>
    <message>
        <source>Nothing fits this</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>フィルターを外した場合</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>これを外すと</translation>
    </message>
    <message>
        <source>still nothing</source>
        <translation>それでもなし</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln</source>
        <translation>
            <numerusform>%Ln件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Nearest in meaning, loosely</source>
        <translation>意味がやや近いもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash fit.</source>
        <translation>
            <numerusform>ゴミ箱に%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the trash</source>
        <translation>ゴミ箱を見る</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your memories cannot be found by meaning yet; they are being read.</source>
        <translation>
            <numerusform>%Ln件の記憶は、まだ意味では見つかりません。読み取り中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written down yet?</source>
        <translation>まだ書き留めていませんか？</translation>
    </message>
    <message>
        <source>New memory with these words</source>
        <translation>この言葉で新しい記憶を作成</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln.</source>
        <translation>
            <numerusform>上位%Ln件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Searched for %1</source>
        <translation>「%1」を検索しました</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>関連度順</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>検索方法</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing could be searched</source>
        <translation>検索できませんでした</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>検索しています</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
</context>
<context>
    <name>SearchResult</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>「%1」でできること</translation>
    </message>
</context>
<context>
    <name>SearchResultMenu</name>
    <message>
        <source>What can be done with this result</source>
        <translation>この結果でできること</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>この結果の理由</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>似たものを探す</translation>
    </message>
    <message>
        <source>In this thread</source>
        <translation>このスレッド内</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>There is no model of meaning here: memories are found by their words.</source>
        <translation>ここには意味のモデルがありません。記憶は語句で見つかります。</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are found by their words until then.</source>
        <translation>
            <numerusform>ほかの%Ln件は、それまで語句で見つかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are found in other words, too.</source>
        <translation>すべて、別の言葉でも見つかります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>毎秒%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>約%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>約%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>How far the index is</source>
        <translation>索引の進み具合</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>Findable by word</source>
        <translation>語句で検索可能</translation>
    </message>
    <message>
        <source>Always current: whoever asks waits for what was just saved.</source>
        <translation>常に最新です。検索は、保存したばかりのものの反映を待ちます。</translation>
    </message>
    <message>
        <source>Findable by meaning</source>
        <translation>意味で検索可能</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>索引を作り直す</translation>
    </message>
    <message>
        <source>Only if results look wrong. It takes %1 on the disk, sealed; search is slower until it is whole.</source>
        <translation>結果がおかしいときだけ行ってください。ディスクに%1（暗号化済み）を使い、終わるまで検索が遅くなります。</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Making the index anew</source>
        <translation>索引を作り直しています</translation>
    </message>
    <message>
        <source>What understands meaning</source>
        <translation>意味を読み取るモデル</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>内蔵モデル</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>このコンピューターで動作し、外部には何も送りません。</translation>
    </message>
    <message>
        <source>%1, on this computer. Nothing leaves it. Best in English.</source>
        <translation>%1。このコンピューターで動作し、外部には何も送りません。英語に最適です。</translation>
    </message>
    <message>
        <source>It is not installed here.</source>
        <translation>インストールされていません。</translation>
    </message>
    <message>
        <source>answers now</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Is being read in</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1 has read %2. It answers once it has read all.</source>
        <translation>%1は%2を読み終えました。すべて読み終えると使えます。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>SearchWhy</name>
    <message>
        <source>Why it was found</source>
        <translation>見つかった理由</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>似たものを探す</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>In this thread</source>
        <translation>このスレッド内</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation>復元ワードを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Nobody has tried the recovery words yet</source>
        <translation>復元ワードはまだ確かめられていません</translation>
    </message>
    <message>
        <source>Type three of them from the paper; then you know that it works on the day it is needed.</source>
        <translation>紙を見て3語を入力してください。いざというときに使えることを確かめられます。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Somebody without the vault’s key has changed this list</source>
        <translation>保管庫の鍵を持たない誰かが、この一覧を変更しました</translation>
    </message>
    <message>
        <source>Look at each way. If all of them are yours, accept the list; else copy the vault into a new one.</source>
        <translation>それぞれの方法を確かめてください。すべて自分のものなら一覧を承認し、そうでなければ保管庫を新しい保管庫にコピーしてください。</translation>
    </message>
    <message>
        <source>Accept the list…</source>
        <translation>一覧を承認…</translation>
    </message>
    <message>
        <source>Ways to open this vault</source>
        <translation>この保管庫を開く方法</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Check now…</source>
        <translation>今すぐ確認…</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>The last way cannot be removed</source>
        <translation>最後の方法は削除できません</translation>
    </message>
    <message>
        <source>New recovery words</source>
        <translation>新しい復元ワード</translation>
    </message>
    <message>
        <source>No recovery words</source>
        <translation>復元ワードなし</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody has seen it. The old words then open nothing.</source>
        <translation>紙をなくしたときや、誰かに見られたときに。古いものでは何も開けなくなります。</translation>
    </message>
    <message>
        <source>Without them a forgotten passphrase loses everything.</source>
        <translation>これがないと、パスフレーズを忘れたときにすべてを失います。</translation>
    </message>
    <message>
        <source>Make them…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>このコンピューターのキーリング</translation>
    </message>
    <message>
        <source>Could open the vault when you log in. Anyone who uses your login could then read it.</source>
        <translation>ログイン時に保管庫を開けるようになります。ただし、このログインを使える人なら誰でも読めます。</translation>
    </message>
    <message>
        <source>Let it open the vault…</source>
        <translation>開けるようにする…</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>離席時</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>自動ロック</translation>
    </message>
    <message>
        <source>Keys are wiped from memory. Unsaved text is sealed first.</source>
        <translation>鍵はメモリから消去します。未保存のテキストは先に暗号化します。</translation>
    </message>
    <message>
        <source>Lock with the screen, and before sleep</source>
        <translation>画面ロック時とスリープ前にロック</translation>
    </message>
    <message>
        <source>Forget what you copied from here</source>
        <translation>ここからコピーしたものを消去</translation>
    </message>
    <message>
        <source>Only if nothing else was copied since. Locking forgets it too.</source>
        <translation>その後に別のものをコピーしていない場合だけ行います。ロック時にも消去します。</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>30秒後</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>1分後</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>5分後</translation>
    </message>
    <message>
        <source>Hide the window in screen sharing</source>
        <translation>画面共有でウィンドウを隠す</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Make new recovery words</source>
        <translation>新しい復元ワードを作成</translation>
    </message>
    <message>
        <source>The old words open the vault until you have written the new ones down and tried them.</source>
        <translation>新しい復元ワードを書き写して確かめるまでは、古いもので保管庫を開けます。</translation>
    </message>
    <message>
        <source>Show the new words</source>
        <translation>新しい復元ワードを表示</translation>
    </message>
    <message>
        <source>Let the keyring open the vault</source>
        <translation>キーリングで保管庫を開く</translation>
    </message>
    <message>
        <source>Then you type the passphrase here only after a change. Anyone who uses your login could read the vault.</source>
        <translation>その場合、パスフレーズの入力は変更後だけになります。このログインを使える人なら誰でも保管庫を読めます。</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Accept the list as it stands</source>
        <translation>一覧を現在のまま承認</translation>
    </message>
    <message>
        <source>Only if you know each way in it.</source>
        <translation>すべての方法に心当たりがある場合だけ行ってください。</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>The words on the paper then open nothing. If the passphrase is lost too, nobody can open the vault.</source>
        <translation>紙の復元ワードでは何も開けなくなります。パスフレーズもなくすと、誰も保管庫を開けません。</translation>
    </message>
    <message>
        <source>It then opens the vault no more. Backups made before still open with it.</source>
        <translation>これでは保管庫を開けなくなります。以前のバックアップは引き続きこれで開けます。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 does it from anywhere in the window.</source>
        <translation>%1で、ウィンドウのどこからでもロックできます。</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A model on a server</source>
        <translation>サーバー上のモデル</translation>
    </message>
    <message>
        <source>Off. Every memory’s text, and every question, would leave this device.</source>
        <translation>オフ。オンにすると、すべての記憶の本文とすべての質問がこのデバイスの外に出ます。</translation>
    </message>
    <message>
        <source>Texts and questions go to this service of your own computer.</source>
        <translation>本文と質問は、このコンピューターのサービスに送られます。</translation>
    </message>
    <message>
        <source>Texts and questions leave this device for %1, in a form that its owner can read.</source>
        <translation>本文と質問は、運営者が読める形で%1に送られ、このデバイスの外に出ます。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>leaves this device</source>
        <translation>デバイスの外に送信</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Of a service that speaks OpenAI’s embeddings.</source>
        <translation>OpenAIの埋め込みAPIに対応したサービス。</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>If the service wants one. It is kept sealed in the vault and never shown.</source>
        <translation>サービスが必要とする場合だけ。保管庫に暗号化して保存し、表示することはありません。</translation>
    </message>
    <message>
        <source>Asking the service for one word</source>
        <translation>1語でサービスを試しています</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>オフのままにする</translation>
    </message>
    <message>
        <source>Let this service read your memories?</source>
        <translation>このサービスに記憶を読ませますか？</translation>
    </message>
    <message>
        <source>Let your memories leave this device?</source>
        <translation>記憶をこのデバイスの外に送りますか？</translation>
    </message>
    <message>
        <source>The text of every memory, now and later, and every question you ask goes to %1. Whoever runs it can read them. You can take this back at any time; what was sent stays sent.</source>
        <translation>今ある記憶とこれからの記憶の本文、そして質問がすべて%1に送られます。運営者はそれを読めます。許可はいつでも取り消せますが、送ったものは戻りません。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>許可しない</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>コントラストを上げる</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Memories in the list</source>
        <translation>リストの記憶</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Move the vault</source>
        <translation>保管庫の移動</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自動ロック</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>保管庫の点検</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>復元ワード</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>画面共有</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Sample memories</source>
        <translation>サンプルの記憶</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>クイックメモ</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>小さなウィンドウ</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
</context>
<context>
    <name>SeveralChosen</name>
    <message numerus="yes">
        <source>%Ln memories chosen</source>
        <translation>
            <numerusform>%Ln件の記憶を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>some</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Not the same on all</source>
        <translation>同じではありません</translation>
    </message>
    <message>
        <source>%1 on all</source>
        <translation>すべて%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>What they share is not compared for so many.</source>
        <translation>件数が多いため、共通点は比較しません。</translation>
    </message>
    <message>
        <source>Comparing them …</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Each of these can be undone for all of them at once.</source>
        <translation>どの操作も、まとめて元に戻せます。</translation>
    </message>
    <message>
        <source>For all that are chosen</source>
        <translation>選択したすべてに対して</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Set aside</source>
        <translation>取り置き</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>テキストをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Versions that were set aside, the newest first</source>
        <translation>取り置かれた版、新しい順</translation>
    </message>
    <message>
        <source>Written before it was known that somebody erased the memory on another device. It is on this device alone, until you decide.</source>
        <translation>別のデバイスで誰かがその記憶を消去したと分かる前に書かれたものです。あなたが決めるまで、このデバイスにだけあります。</translation>
    </message>
    <message>
        <source>Keep as a new memory</source>
        <translation>新しい記憶として残す</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>消去…</translation>
    </message>
    <message numerus="yes">
        <source>Keep all %Ln</source>
        <translation>
            <numerusform>%Ln 件すべてを残す</numerusform>
        </translation>
    </message>
    <message>
        <source>The version</source>
        <translation>版の内容</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>取り置かれたものはありません</translation>
    </message>
    <message>
        <source>Where somebody erases a memory on another device without having seen what was written here, that comes to this page, and waits for you.</source>
        <translation>ここで書かれたものを見ないまま、誰かが別のデバイスで記憶を消去すると、書かれたものはこのページに来て、あなたを待ちます。</translation>
    </message>
    <message>
        <source>Reading what was set aside</source>
        <translation>取り置かれたものを読み込んでいます</translation>
    </message>
    <message>
        <source>What was set aside cannot be read</source>
        <translation>取り置かれたものを読み込めません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Erase this version for good?</source>
        <translation>この版を完全に消去しますか？</translation>
    </message>
    <message>
        <source>“%1” is no memory any more: it lies on this device alone. Erased here, nobody can bring it back. What is attached to it goes, too. Earlier backups keep what is in them.</source>
        <translation>「%1」はもう記憶ではなく、このデバイスにだけあります。ここで消去すると、誰にも元に戻せません。添付されたものも消えます。以前のバックアップの中身は残ります。</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>このまま残す</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>%1, %2</source>
        <comment>how a version begins, and which device wrote it, when</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Press the new keys</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>“%1”: the keys that it came with</source>
        <translation>「%1」：既定のキーに戻す</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>ここで使う</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find an action, or press its keys</source>
        <translation>操作を検索、またはキーを押す</translation>
    </message>
    <message>
        <source>No action is called so, and none has these keys.</source>
        <translation>この名前やキーの操作はありません。</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys. They are kept on this device.</source>
        <translation>操作を選び、新しいキーを押してください。このデバイスに保存されます。</translation>
    </message>
    <message>
        <source>Keys that lists, pages and texts use themselves cannot be changed.</source>
        <translation>リスト、ページ、文字入力で使うキーは変更できません。</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>すべて既定に戻す</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>この一覧</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>新しい記憶</translation>
    </message>
    <message>
        <source>Places, domains and tags</source>
        <translation>場所、分野、タグ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>デバイスと同期</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Only on this computer</source>
        <translation>このコンピューターだけに保存</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>前回のバックアップ：%1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップなし</translation>
    </message>
</context>
<context>
    <name>SidebarRow</name>
    <message>
        <source>Hide what lies below %1</source>
        <translation>%1の下位を隠す</translation>
    </message>
    <message>
        <source>Show what lies below %1</source>
        <translation>%1の下位を表示</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1、これから</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1、現在</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, put off</source>
        <translation>%1、後回し</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%Ln個のファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>記憶</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln memory(s)</source>
        <translation>
            <numerusform>%1、%Ln件の記憶</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前の版</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them</source>
        <translation>
            <numerusform>%1、%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>%1, can be made anew</source>
        <translation>%1、作り直せます</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not saved yet</source>
        <translation>
            <numerusform>%1、未保存%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Where this vault is</source>
        <translation>この保管庫の場所</translation>
    </message>
    <message>
        <source>One folder, sealed: it can be copied or kept on a stick.</source>
        <translation>暗号化された1つのフォルダーです。コピーしたり、USBメモリに入れたりできます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>容量の内訳</translation>
    </message>
    <message>
        <source>%1 of %2; %3 are free</source>
        <translation>%2のうち%1、空き%3</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Largest attachments</source>
        <translation>大きな添付ファイル</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open its memory</source>
        <translation>記憶を開く</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Remove files that nothing refers to</source>
        <translation>どこからも使われていないファイルを削除</translation>
    </message>
    <message>
        <source>What a crash or an undone import may leave behind. Attachments of the trash and of earlier versions stay.</source>
        <translation>異常終了や、取り消したインポートの後に残ることがあります。ゴミ箱や以前の版の添付ファイルは残します。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Sample memories</source>
        <translation>サンプルの記憶</translation>
    </message>
    <message>
        <source>Those that you looked around with</source>
        <translation>お試しで使ったもの</translation>
    </message>
    <message>
        <source>They go to the trash together. What you wrote yourself stays.</source>
        <translation>まとめてゴミ箱に移ります。ご自身で書いたものは残ります。</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>サンプルを削除</translation>
    </message>
    <message>
        <source>A folder for the vault</source>
        <translation>保管庫用のフォルダー</translation>
    </message>
    <message>
        <source>Move the vault?</source>
        <translation>保管庫を移動しますか？</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>The vault was not moved</source>
        <translation>保管庫を移動できませんでした</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>移動しない</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Move the vault to another folder</source>
        <translation>保管庫を別のフォルダーに移動</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1秒未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>longer than there are people</source>
        <translation>人類の歴史より長い時間</translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1年</numerusform>
        </translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need longer than there are people.</source>
        <translation>コピーを盗まれ、高速なコンピューター1,000台で試されても、人類の歴史より長くかかります。</translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need less than a second.</source>
        <translation>コピーを盗まれ、高速なコンピューター1,000台で試されると、1秒もかかりません。</translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need about %1.</source>
        <translation>コピーを盗まれ、高速なコンピューター1,000台で試されると、約%1かかります。</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>100年</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>How long guessing takes</source>
        <translation>推測にかかる時間</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>How long would a thief with a copy of the vault have to guess?</source>
        <translation>保管庫のコピーを盗んだ人が言い当てるまで、どのくらいかかるでしょうか？</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>今の入力</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>A memory that is not here</source>
        <translation>ここにない記憶</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>linked from here</source>
        <translation>ここからリンク</translation>
    </message>
    <message>
        <source>links to this</source>
        <translation>ここへリンク</translation>
    </message>
    <message>
        <source>very near in meaning</source>
        <translation>意味がとても近い</translation>
    </message>
    <message>
        <source>near in meaning</source>
        <translation>意味が近い</translation>
    </message>
    <message>
        <source>Linked from here and to here</source>
        <translation>ここからのリンクとここへのリンク</translation>
    </message>
    <message>
        <source>Linked memories</source>
        <translation>リンクした記憶</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>意味が近いもの</translation>
    </message>
    <message>
        <source>loosely near in meaning</source>
        <translation>意味がやや近い</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>How much the list shows</source>
        <translation>リストの表示範囲</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Show the days as a list</source>
        <translation>日をリストで表示</translation>
    </message>
    <message>
        <source>1 memory</source>
        <translation>1件の記憶</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln件の記憶</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>TimelineMap</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Nothing happened here that you kept.</source>
        <translation>この期間の記憶はありません。</translation>
    </message>
    <message>
        <source>No day has a memory yet</source>
        <translation>記憶のある日がまだありません</translation>
    </message>
    <message>
        <source>Each memory gets its place on the day it happened. This page then shows a year of them at once.</source>
        <translation>記憶はそれぞれの日に置かれます。記憶がたまると、1年分をひと目で見られます。</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>新しい記憶</translation>
    </message>
    <message>
        <source>Counting days</source>
        <translation>日ごとに集計しています</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The days cannot be counted</source>
        <translation>日ごとに集計できません</translation>
    </message>
    <message>
        <source>These memories cannot be read</source>
        <translation>これらの記憶を読み取れません</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title of the memory</source>
        <translation>記憶のタイトル</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Back to the list</source>
        <translation>リストに戻る</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>ゴミ箱から戻す</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>完全に消去…</translation>
    </message>
    <message>
        <source>In the trash. Search does not find it.</source>
        <translation>ゴミ箱にあります。検索では見つかりません。</translation>
    </message>
    <message>
        <source>In the trash since %1. Search does not find it.</source>
        <translation>%1からゴミ箱にあります。検索では見つかりません。</translation>
    </message>
</context>
<context>
    <name>TrashFoot</name>
    <message>
        <source>Nothing in the trash is erased by itself.</source>
        <translation>ゴミ箱の中のものは、自動では消去されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln件の記憶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>すべて戻す</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>すべて消去…</translation>
    </message>
</context>
<context>
    <name>UnlinkedNames</name>
    <message numerus="yes">
        <source>%Ln pictures in this text lie on the web. They are not fetched: who keeps them would see that you read this.</source>
        <translation>
            <numerusform>この本文には、Web上の画像が%Ln枚あります。読んだことが相手に知られるため、取得しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles that no memory has yet</source>
        <translation>まだ記憶のないタイトル</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>「%1」を作成</translation>
    </message>
    <message>
        <source>No memory is called “%1” yet. Make it.</source>
        <translation>「%1」という記憶はまだありません。作成します。</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>The keyring of this computer does not hold the key any more.</source>
        <translation>このコンピューターのキーリングには、もう鍵がありません。</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer.</source>
        <translation>このコンピューターのキーリングがロックされているか、応答しませんでした。</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <translation>このコンピューターには、使えるキーリングがありません。</translation>
    </message>
    <message>
        <source>These words do not open the vault.</source>
        <translation>この復元ワードでは保管庫を開けません。</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>このパスフレーズでは保管庫を開けません。</translation>
    </message>
    <message>
        <source>These are not the 24 words.</source>
        <translation>24語の復元ワードと一致しません。</translation>
    </message>
    <message>
        <source>The vault’s file of keys cannot be read.</source>
        <translation>保管庫の鍵ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>パスフレーズとして使えません。空か、長すぎます。</translation>
    </message>
    <message>
        <source>A part of the vault is damaged, so it cannot be opened.</source>
        <translation>保管庫の一部が破損しているため、開けません。</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>このフォルダーに保管庫はありません。</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Mnemosyne.</source>
        <translation>この保管庫は、新しいバージョンのMnemosyneで書かれています。</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to try the passphrase.</source>
        <translation>このコンピューターには、パスフレーズを試すための空きメモリが足りません。</translation>
    </message>
    <message>
        <source>Another program is using the vault just now.</source>
        <translation>ほかのプログラムが保管庫を使用しています。</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to.</source>
        <translation>保管庫のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The vault’s files cannot be read.</source>
        <translation>保管庫のファイルを読み取れません。</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so the vault cannot be opened.</source>
        <translation>ディスクに空きがないため、保管庫を開けません。</translation>
    </message>
    <message>
        <source>The vault could not be opened.</source>
        <translation>保管庫を開けませんでした。</translation>
    </message>
    <message>
        <source>Open it with the passphrase.</source>
        <translation>パスフレーズで開いてください。</translation>
    </message>
    <message>
        <source>Try as often as you like: each try takes half a second, for a thief too.</source>
        <translation>何度でも試せます。1回に0.5秒かかるのは、泥棒でも同じです。</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder as it is, then bring the newest backup into a new folder.</source>
        <translation>何も変更していません。フォルダーをそのままコピーしてから、最新のバックアップを新しいフォルダーに復元してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the newest backup into a new folder.</source>
        <translation>何も変更していません。最新のバックアップを新しいフォルダーに復元してください。</translation>
    </message>
    <message>
        <source>If it lies on a stick or another disk, connect it and try again.</source>
        <translation>USBメモリや別のディスクにある場合は、接続してからもう一度試してください。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>少し待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the folder’s permissions, or whether the disk is write-protected.</source>
        <translation>フォルダーの権限と、ディスクが書き込み禁止になっていないかを確かめてください。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空きを増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Word %1 is not in the list; the nearest is “%2”.</source>
        <translation>%1番目の語は一覧にありません。最も近いのは「%2」です。</translation>
    </message>
    <message numerus="yes">
        <source>There are 24 words; you have typed %Ln.</source>
        <translation>
            <numerusform>24語必要ですが、入力されたのは%Ln語です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each word is in the list, but together they are no phrase: one is another on the paper, or in another place.</source>
        <translation>どの語も一覧にありますが、組み合わせが正しくありません。紙と違う語があるか、順番が違います。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Locked at %1, after a while without you</source>
        <translation>%1にロック（しばらく操作がなかったため）</translation>
    </message>
    <message>
        <source>Locked at %1, with the screen</source>
        <translation>%1にロック（画面ロックと同時）</translation>
    </message>
    <message>
        <source>Locked at %1, before this computer slept</source>
        <translation>%1にロック（スリープの前）</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>%1にロック</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lockがオンです。</translation>
    </message>
    <message>
        <source>The passphrase was last changed on %1.</source>
        <translation>パスフレーズの前回の変更：%1</translation>
    </message>
    <message numerus="yes">
        <source>The next try is taken in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln秒後に再入力できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked vault %1</source>
        <translation>ロック中の保管庫 %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>鍵を確かめています</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lockがオンです</translation>
    </message>
    <message>
        <source>What you were writing was saved first; it is there when you are.</source>
        <translation>書きかけの内容は先に保存してあります。戻ればそのまま続けられます。</translation>
    </message>
    <message>
        <source>Bring a backup into a new folder…</source>
        <translation>バックアップを新しいフォルダーに復元…</translation>
    </message>
    <message>
        <source>Open with the keyring of this computer</source>
        <translation>このコンピューターのキーリングで開く</translation>
    </message>
    <message>
        <source>asks for your login</source>
        <translation>ログインの確認があります</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>パスフレーズを使う</translation>
    </message>
    <message>
        <source>Use the 24 recovery words</source>
        <translation>24語の復元ワードを使う</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>別の保管庫を開く…</translation>
    </message>
    <message>
        <source>The disk did not take what you were writing. It is there when you are, as long as Mnemosyne runs.</source>
        <translation>書いていた内容をディスクに保存できませんでした。Mnemosyne が動いている間は、戻ればそこにあります。</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>VersionChanges</name>
    <message>
        <source>signs and blanks changed</source>
        <translation>記号や空白を変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>%Ln語を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words taken out</source>
        <translation>
            <numerusform>%Ln語を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words changed</source>
        <translation>
            <numerusform>%Ln語を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>importance %1 to %2</source>
        <translation>重要度を%1から%2に変更</translation>
    </message>
    <message>
        <source>date changed</source>
        <translation>日付を変更</translation>
    </message>
    <message>
        <source>kind changed</source>
        <translation>種類を変更</translation>
    </message>
    <message>
        <source>thread changed</source>
        <translation>スレッドを変更</translation>
    </message>
    <message>
        <source>origin changed</source>
        <translation>出典を変更</translation>
    </message>
    <message>
        <source>links changed</source>
        <translation>リンクを変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files attached</source>
        <translation>
            <numerusform>%Ln個のファイルを添付</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files taken away</source>
        <translation>
            <numerusform>%Ln個のファイルを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>files changed</source>
        <translation>ファイルを変更</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>unpinned</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>taken out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>metadata changed</source>
        <translation>メタデータを変更</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>判断済み</translation>
    </message>
    <message>
        <source>written</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>ゴミ箱から戻す</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>タイトルを変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes</source>
        <translation>
            <numerusform>ほか%Ln件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>再保存</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Links: others than before</source>
        <translation>リンク：以前と異なる</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1。%2 %3</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more reasons; the report will name all.</source>
        <translation>
            <numerusform>理由はほかに%Ln件あります。すべてレポートに記載します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeLooks</name>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
</context>
<context>
    <name>WelcomeSeal</name>
    <message>
        <source>Half full on Sunday morning.</source>
        <translation>日曜の朝には半分たまっていた。</translation>
    </message>
    <message>
        <source>you see this</source>
        <translation>自分に見えるもの</translation>
    </message>
    <message>
        <source>the disk holds this</source>
        <translation>ディスク上のデータ</translation>
    </message>
</context>
<context>
    <name>WelcomeSearch</name>
    <message>
        <source>water comes in when it storms</source>
        <translation>嵐のときに水が入ってくる</translation>
    </message>
    <message>
        <source>Bucket under the loft hatch</source>
        <translation>屋根裏の点検口の下にバケツ</translation>
    </message>
    <message>
        <source>Half full on Sunday morning. Gale in the night, gutters over the brim.</source>
        <translation>日曜の朝には半分たまっていた。夜通しの強風で、雨どいがあふれた。</translation>
    </message>
    <message>
        <source>no word in common</source>
        <translation>共通する語句なし</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>It knows what you meant</source>
        <translation>言いたいことが伝わります</translation>
    </message>
    <message>
        <source>Searched by word and by meaning, in a few milliseconds, without asking anyone.</source>
        <translation>語句でも意味でも、数ミリ秒で検索します。どこにも問い合わせません。</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>読めるのは自分だけです</translation>
    </message>
    <message>
        <source>One folder, sealed. Without your passphrase it is noise, for us too.</source>
        <translation>暗号化された1つのフォルダーです。パスフレーズがなければ、私たちにもただのノイズです。</translation>
    </message>
    <message>
        <source>No account, no network needed</source>
        <translation>アカウントもネットワークも不要です</translation>
    </message>
    <message>
        <source>Everything works on a mountain. Other devices, if you want them, come later.</source>
        <translation>山の上でもすべて使えます。ほかのデバイスのことは、後からで大丈夫です。</translation>
    </message>
    <message>
        <source>Write it down once.
Find it in your own words.</source>
        <translation>一度書き留めて、
自分の言葉で見つける。</translation>
    </message>
    <message>
        <source>Mnemosyne keeps what you want to remember, on this computer, sealed. What was said, decided, tried, noticed.</source>
        <translation>Mnemosyneは、覚えておきたいことを暗号化して、このコンピューターに保存します。言われたこと、決めたこと、試したこと、気づいたこと。</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>保管庫を作成</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>保管庫を開く…</translation>
    </message>
    <message>
        <source>About a minute to your first memory</source>
        <translation>最初の記憶まで約1分</translation>
    </message>
    <message>
        <source>I have a backup to restore</source>
        <translation>バックアップから復元する</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>文字の大きさとコントラスト</translation>
    </message>
    <message>
        <source>I have a vault on another device</source>
        <translation>別のデバイスに保管庫があります</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why it was found</source>
        <translation>見つかった理由</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Why it is here</source>
        <translation>ここにある理由</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>インサイト</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Import notes from another program</source>
        <translation>ほかのアプリからメモをインポート</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>デバイスと同期</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>取り置き</translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>WritingCompletion</name>
    <message>
        <source>Memories</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>新しいタグ #%1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep what you want to remember.</source>
        <translation>覚えておきたいことを保管します。</translation>
    </message>
    <message>
        <source>The vault in this folder.</source>
        <translation>このフォルダーの保管庫。</translation>
    </message>
    <message>
        <source>The small window alone, to write something down.</source>
        <translation>書き留めるための小さなウィンドウだけを開きます。</translation>
    </message>
    <message>
        <source>Links mnemosyne://memory/ID to open, files to import.</source>
        <translation>開くmnemosyne://memory/IDリンク、またはインポートするファイル。</translation>
    </message>
</context>
<context>
    <name>mn::app::AboutProgram</name>
    <message>
        <source>%1, %2, Qt %3, %4</source>
        <translation>%1、%2、Qt %3、%4</translation>
    </message>
    <message>
        <source>What this device remembers of its windows and vaults</source>
        <translation>このデバイスに保存されたウィンドウと保管庫の情報</translation>
    </message>
    <message>
        <source>The built-in model of meaning</source>
        <translation>内蔵の意味モデル</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>mn::app::AccountEnding</name>
    <message>
        <source>On %1, for all its devices. What is on them stays. Until then any of them can take that back.</source>
        <translation>%1に、すべてのデバイスについて。デバイスにあるものは残ります。それまではどのデバイスからでも取り消せます。</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>サーバーにつながりません。何も変わっていません。つながったらもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>mn::app::AttachmentCarrier</name>
    <message>
        <source>“%1” is too large to be carried. Save a copy instead.</source>
        <translation>「%1」は大きすぎて、コピーやドラッグができません。代わりにコピーを保存してください。</translation>
    </message>
</context>
<context>
    <name>mn::app::AttachmentPicture</name>
    <message>
        <source>This picture is too large to be shown here. A copy can be saved.</source>
        <translation>画像が大きすぎて、ここでは表示できません。コピーは保存できます。</translation>
    </message>
    <message>
        <source>This is no picture that can be shown safely. A copy can be saved.</source>
        <translation>安全に表示できる画像ではありません。コピーは保存できます。</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>この画像を読み取れません。</translation>
    </message>
</context>
<context>
    <name>mn::app::BackupModel</name>
    <message>
        <source>The folder of the backups is not there. Connect its disk, or choose another folder.</source>
        <translation>バックアップのフォルダーが見つかりません。ディスクを接続するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no room left on that disk; the backup before is whole. Free some space, or choose another folder.</source>
        <translation>そのディスクに空きがありません。前回のバックアップは無事です。空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>そのフォルダーには書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that its disk is there, then try again.</source>
        <translation>バックアップを読み取れません。ディスクを確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>A part of this backup is damaged. Make another one now, and keep other copies.</source>
        <translation>このバックアップの一部が破損しています。今すぐ別のバックアップを作成し、ほかのコピーは残しておいてください。</translation>
    </message>
    <message>
        <source>This backup belongs to another key. Open it with the passphrase it had, on the first page of a new vault.</source>
        <translation>このバックアップは別の鍵のものです。新しい保管庫の最初の画面で、当時のパスフレーズを使って開いてください。</translation>
    </message>
    <message>
        <source>Something lies in this folder already. Choose an empty one for the restored vault.</source>
        <translation>このフォルダーにはすでに何かがあります。復元した保管庫用に、空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>バックアップを作成しています</translation>
    </message>
    <message>
        <source>Opening all of the backup</source>
        <translation>バックアップ全体を開いています</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>バックアップから戻しています</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation>
            <numerusform>記憶%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read. It is not counted as a backup.</source>
        <translation>読み取れません。バックアップとして数えません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <translation>
            <numerusform>%Ln回のバックアップ、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened whole since this vault was unlocked.</source>
        <translation>保管庫のロック解除後、まだ検証していません</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>前回のバックアップは%Ln日前です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made and was read again: it is whole. %Ln memories were added.</source>
        <translation>
            <numerusform>バックアップを作成し、読み直して問題がないことを確かめました。%Ln件の記憶を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were gone from the vault when it was made.</source>
        <translation>
            <numerusform>作成時に、%Ln個の添付ファイルが保管庫からなくなっていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: all of its %Ln memories opened and matched.</source>
        <translation>
            <numerusform>検証済み：%Ln件の記憶をすべて開き、照合しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: not all of it can be opened. It is not counted as a backup.</source>
        <translation>破損：全体を開くことができません。バックアップとして数えません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories came back; nothing that was here is lost.</source>
        <translation>
            <numerusform>%Ln件の記憶が戻りました。ここにあったものは失われていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in the new vault “%1”. It opens with the same passphrase.</source>
        <translation>
            <numerusform>%Ln件の記憶が新しい保管庫「%1」に入りました。同じパスフレーズで開けます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were missing or damaged in the backup.</source>
        <translation>
            <numerusform>%Ln個の添付ファイルが、バックアップ内で見つからないか破損していました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock was ahead at the last backup: its age is not known</source>
        <translation>前回のバックアップのときに時計が進んでいたため、いつのものか分かりません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, how fast</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>mn::app::CaptureLinks</name>
    <message>
        <source>You wrote something near today:</source>
        <translation>今日書いた、意味の近い記憶：</translation>
    </message>
    <message>
        <source>You wrote something near yesterday:</source>
        <translation>昨日書いた、意味の近い記憶：</translation>
    </message>
    <message>
        <source>You wrote something near on %1:</source>
        <extracomment>%1: a weekday in full, or a day such as &quot;14 Feb 2025&quot;</extracomment>
        <translation>%1に書いた、意味の近い記憶：</translation>
    </message>
</context>
<context>
    <name>mn::app::CaptureModel</name>
    <message>
        <source>The vault has to be opened once on this computer before it takes notes while it is locked.</source>
        <translation>ロック中に書き留めるには、このコンピューターで一度保管庫を開いておく必要があります。</translation>
    </message>
    <message>
        <source>The vault was locked before all files were sealed. Attach them again.</source>
        <translation>すべてのファイルを暗号化する前に保管庫がロックされました。もう一度添付してください。</translation>
    </message>
    <message>
        <source>The files were sealed for another vault. Attach them again.</source>
        <translation>ファイルは別の保管庫用に暗号化されました。もう一度添付してください。</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>“%1” is not attached. %2</source>
        <translation>「%1」を添付できませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. While the vault is locked, only smaller files can be attached.</source>
        <translation>「%1」は%2を超えています。保管庫のロック中に添付できるのは、これより小さいファイルだけです。</translation>
    </message>
</context>
<context>
    <name>mn::app::Commands</name>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>%1はすでに「%2」に使われています。</translation>
    </message>
    <message>
        <source>%1 is “%2”, and stays so.</source>
        <translation>%1は「%2」のキーで、変更できません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act, and what it would do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 opens the small window from anywhere already.</source>
        <translation>%1は、どこからでも小さなウィンドウを開くキーとしてすでに使われています。</translation>
    </message>
</context>
<context>
    <name>mn::app::ConflictModel</name>
    <message>
        <source>This device</source>
        <translation>このデバイス</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>別のデバイス</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>複数のデバイス</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Which device wrote a version, and when</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>It was changed elsewhere just now. Look at it once more.</source>
        <translation>たった今ほかで変更されました。もう一度ご覧ください。</translation>
    </message>
    <message>
        <source>Decided. The other versions stay in its history.</source>
        <translation>決まりました。ほかの版は履歴に残ります。</translation>
    </message>
    <message>
        <source>They are two memories now.</source>
        <translation>二つの記憶になりました。</translation>
    </message>
</context>
<context>
    <name>mn::app::DesktopModel</name>
    <message>
        <source>It is kept, sealed. You will find it when the vault is open again.</source>
        <translation>暗号化して保存しました。次に保管庫を開いたときに見られます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written while the vault was locked cannot be opened.</source>
        <translation>
            <numerusform>ロック中に書いた%Ln件のメモを開けません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written while the vault was locked are in it now.</source>
        <translation>
            <numerusform>ロック中に書いた%Ln件のメモが保管庫に入りました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::DeviceLinking</name>
    <message>
        <source>You said that the numbers differ: somebody may stand between the two devices. Nothing was sent.</source>
        <translation>番号が違うとのことです。二つのデバイスの間に誰かがいるかもしれません。何も送っていません。</translation>
    </message>
    <message>
        <source>The devices did not come together: a code is good once, and for ten minutes. Nothing was sent.</source>
        <translation>デバイスどうしがつながりませんでした。コードは一度だけ、十分間有効です。何も送っていません。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>サーバーにつながりません。何も送っていません。</translation>
    </message>
</context>
<context>
    <name>mn::app::DeviceList</name>
    <message>
        <source>It is called “%1” now, on every device.</source>
        <translation>どのデバイスでも「%1」という名前になりました。</translation>
    </message>
    <message>
        <source>“%1” does not belong to the account any more. What it sent until now stays.</source>
        <translation>「%1」はもうこのアカウントに属していません。これまでに送ったものは残ります。</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>名前のないデバイス</translation>
    </message>
    <message>
        <source>Has fetched nothing yet</source>
        <translation>まだ何も取得していません</translation>
    </message>
    <message>
        <source>Has everything that the server has</source>
        <translation>サーバーにあるものはすべて届いています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not there yet</source>
        <translation>
            <numerusform>未着の変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This device</source>
        <translation>このデバイス</translation>
    </message>
    <message>
        <source>Never seen by the server</source>
        <translation>サーバーはまだ見ていません</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>最後に見たのは %1</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>サーバーにつながりません。何も変わっていません。つながったらもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server cannot be reached. What is shown was so when it last answered.</source>
        <translation>サーバーにつながりません。表示は最後に応答があったときのものです。</translation>
    </message>
    <message>
        <source>This cannot be a device’s name.</source>
        <translation>デバイスの名前にはできません。</translation>
    </message>
    <message>
        <source>This device has left the account meanwhile.</source>
        <translation>このデバイスはその間にアカウントを離れました。</translation>
    </message>
    <message>
        <source>Other devices are changing the account just now. Try it again in a moment.</source>
        <translation>ほかのデバイスがアカウントを変更しています。少ししてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>mn::app::DiagnosticsModel</name>
    <message>
        <source>The pages of the vault</source>
        <translation>保管庫のページ</translation>
    </message>
    <message>
        <source>The order of what was saved</source>
        <translation>保存の順序</translation>
    </message>
    <message>
        <source>The memories</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>The attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>The index of words</source>
        <translation>語句の索引</translation>
    </message>
    <message>
        <source>The index of meaning</source>
        <translation>意味の索引</translation>
    </message>
    <message>
        <source>The indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Make the index anew; the memories are not touched.</source>
        <translation>索引を作り直してください。記憶には影響しません。</translation>
    </message>
    <message>
        <source>Copy the vault’s folder first; then bring back the newest backup.</source>
        <translation>先に保管庫のフォルダーをコピーし、それから最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Not looked at since it was unlocked</source>
        <translation>ロック解除後、まだ点検していません</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln checks are fine</source>
        <translation>
            <numerusform>%Ln項目すべて問題ありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln checks are fine</source>
        <translation>
            <numerusform>%Ln項目中%1項目は問題ありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks at every page, memory and attachment, and at both indexes. Nothing is changed.</source>
        <translation>すべてのページ、記憶、添付ファイルと、両方の索引を調べます。何も変更しません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are damaged. What to do stands beside each.</source>
        <translation>
            <numerusform>%Ln件の破損があります。対処方法はそれぞれの項目にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is damaged. %Ln thing(s) are worth knowing.</source>
        <translation>
            <numerusform>破損はありません。お知らせが%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is damaged, and nothing waits for you.</source>
        <translation>破損も、対応が必要なものもありません。</translation>
    </message>
    <message>
        <source>The report is in “%1”. Nothing was sent.</source>
        <translation>レポートを「%1」に保存しました。何も送信していません。</translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation>保管庫を開くもの</translation>
    </message>
    <message>
        <source>The model that finds by meaning</source>
        <translation>意味で探すモデル</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>最後のバックアップ</translation>
    </message>
    <message>
        <source>Make one under Backups.</source>
        <translation>「バックアップ」で作成してください。</translation>
    </message>
    <message>
        <source>Under Security, remove what is damaged and add it anew.</source>
        <translation>「セキュリティ」で壊れたものを取り除き、追加し直してください。</translation>
    </message>
    <message>
        <source>Install the program again; until then search finds by words alone.</source>
        <translation>アプリを再インストールしてください。それまでは語句だけで検索します。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>まだバックアップがありません。</translation>
    </message>
    <message numerus="yes">
        <source>It is %Ln day(s) old.</source>
        <translation>
            <numerusform>%Ln 日前のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that no memory has</source>
        <translation>どの記憶にも属さないファイル</translation>
    </message>
    <message>
        <source>Remove them: nothing is lost.</source>
        <translation>削除しても何も失われません。</translation>
    </message>
    <message>
        <source>Its age is not known: the clock was ahead when it was made.</source>
        <translation>いつのものか分かりません。作成時に時計が進んでいました。</translation>
    </message>
</context>
<context>
    <name>mn::app::ExportModel</name>
    <message>
        <source>There is no room left on that disk. Nothing of the export stays; choose another place.</source>
        <translation>そのディスクに空きがありません。書きかけのファイルは残っていません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>そこには書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another place.</source>
        <translation>同じ名前のものがすでにあります。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Beginning to write</source>
        <translation>書き込みを始めています</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation>
            <numerusform>記憶%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in “%1”</source>
        <translation>
            <numerusform>%Ln件の記憶を「%1」に保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1 in all</source>
        <translation>
            <numerusform>添付ファイル%Ln個、合計%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln件の記憶は破損しているため除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments are missing: their files are gone from the vault.</source>
        <translation>
            <numerusform>%Ln個の添付ファイルがありません。保管庫からファイルがなくなっています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::FirstRunModel</name>
    <message>
        <source>There is a vault in this folder already. Open it, or choose another folder.</source>
        <translation>このフォルダーにはすでに保管庫があります。それを開くか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>このフォルダーには書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no room left on this disk. Free some space, or choose another folder.</source>
        <translation>このディスクに空きがありません。空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>パスフレーズとして使えません。空か、長すぎます。</translation>
    </message>
    <message>
        <source>This computer has not enough free memory for this. Close other programs and try again.</source>
        <translation>このコンピューターの空きメモリが足りません。ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The vault could not be made; nothing was left behind. Try again, or choose another folder.</source>
        <translation>保管庫を作成できませんでした。作りかけのファイルは残っていません。もう一度試すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer. The passphrase opens the vault; the keyring can be added in the settings.</source>
        <translation>このコンピューターのキーリングがロックされているか、応答しませんでした。保管庫はパスフレーズで開けます。キーリングは設定で後から追加できます。</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers. The passphrase opens the vault.</source>
        <translation>このコンピューターには、使えるキーリングがありません。保管庫はパスフレーズで開けます。</translation>
    </message>
    <message>
        <source>a line of a song</source>
        <translation>歌詞の一節</translation>
    </message>
    <message>
        <source>Mnemosyne: the recovery words of “%1”</source>
        <comment>heading of a printed sheet</comment>
        <translation>Mnemosyne：「%1」の復元ワード</translation>
    </message>
    <message>
        <source>These 24 words open the vault when the passphrase is lost. Whoever has them and a copy of the vault can read it. Keep this sheet on paper, where you keep what must not be lost, and nowhere on a computer.</source>
        <translation>パスフレーズをなくしたとき、この24語で保管庫を開けます。この24語と保管庫のコピーがあれば、誰でも中を読めます。このシートは紙のまま大切なものと一緒に保管し、コンピューターには残さないでください。</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose the folder that holds “vault.db”.</source>
        <translation>このフォルダーに保管庫はありません。「vault.db」が入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>空のパスフレーズでは何も守れません。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>2つのパスフレーズが違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>同じ名前のファイルがすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ファイルに書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Your text is still here; free some space and save again.</source>
        <translation>ディスクに空きがありません。書いた内容は残っています。空きを増やして、もう一度保存してください。</translation>
    </message>
    <message>
        <source>This could not be saved. Your text is still here; try again.</source>
        <translation>保存できませんでした。書いた内容は残っています。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>mn::app::GlobalHotkey</name>
    <message>
        <source>%1 opens the small window from anywhere.</source>
        <translation>%1で、どこからでも小さなウィンドウを開けます。</translation>
    </message>
    <message>
        <source>This desktop gives programs no key of their own. Bind one in its settings to: mnemosyne --capture</source>
        <translation>このデスクトップでは、プログラムが独自のキーを使えません。デスクトップの設定で、次のコマンドにキーを割り当ててください：mnemosyne --capture</translation>
    </message>
    <message>
        <source>Your desktop is being asked for a key.</source>
        <translation>デスクトップにキーの割り当てを依頼しています。</translation>
    </message>
    <message>
        <source>Your desktop opens the small window by the key that its settings show.</source>
        <translation>デスクトップの設定にあるキーで、小さなウィンドウを開けます。</translation>
    </message>
    <message>
        <source>Another program uses %1 already. Give Mnemosyne a key in your desktop’s settings.</source>
        <translation>%1はすでにほかのプログラムが使っています。デスクトップの設定で、Mnemosyneにキーを割り当ててください。</translation>
    </message>
    <message>
        <source>Another program uses %1 already. Choose other keys.</source>
        <translation>%1はすでにほかのプログラムが使っています。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>This keyboard has no key of its own for %1. Choose other keys.</source>
        <translation>このキーボードには%1のキーがありません。別のキーを選んでください。</translation>
    </message>
</context>
<context>
    <name>mn::app::GraphModel</name>
    <message numerus="yes">
        <source>joined to %Ln other(s)</source>
        <translation>
            <numerusform>ほかの%Ln件とつながり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <comment>%1: how many of them are shown</comment>
        <translation>
            <numerusform>記憶%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln件の記憶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) you made</source>
        <translation>
            <numerusform>自分で付けたリンク%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near in meaning</source>
        <translation>
            <numerusform>意味が近いもの%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::HistoryModel</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>別のデバイス</translation>
    </message>
    <message>
        <source>This memory was erased, and its history with it.</source>
        <translation>この記憶は、履歴とともに消去されました。</translation>
    </message>
    <message>
        <source>The version of %1 is the current one now.</source>
        <translation>%1の版を現在の版にしました。</translation>
    </message>
    <message>
        <source>Undone: the version before is the current one again.</source>
        <translation>元に戻しました。前の版が現在の版です。</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportDomains</name>
    <message>
        <source>no domain</source>
        <translation>分野なし</translation>
    </message>
    <message>
        <source>new domain: %1</source>
        <translation>新しい分野：%1</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportModel</name>
    <message>
        <source>%1, %2. The file is only read, never changed.</source>
        <comment>a file, its size</comment>
        <translation>%1、%2。ファイルは読むだけで、変更しません。</translation>
    </message>
    <message>
        <source>%1. The folder is only read, never changed.</source>
        <translation>%1。フォルダーは読むだけで、変更しません。</translation>
    </message>
    <message>
        <source>“%1” is nothing that is known here. Choose the program it comes from.</source>
        <translation>「%1」の形式を判別できません。元のプログラムを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not say when they happened</source>
        <translation>
            <numerusform>%Ln件はいつのことか不明です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories so far</source>
        <translation>
            <numerusform>ここまで%Ln件の記憶</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning to read</source>
        <translation>読み取りを始めています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in your vault</source>
        <translation>
            <numerusform>%Ln件の記憶が保管庫に入りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are in your vault</source>
        <translation>
            <numerusform>記憶%Ln件中%1件が保管庫に入りました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>source, moment, how long it took</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>new</source>
        <comment>memories</comment>
        <translation>
            <numerusform>新規</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought up to date</source>
        <comment>memories</comment>
        <translation>
            <numerusform>更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here already</source>
        <comment>memories</comment>
        <translation>
            <numerusform>既存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not imported</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>未取り込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported memories moved to the trash</source>
        <translation>
            <numerusform>インポートした%Ln件の記憶をゴミ箱に移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be written. Choose another folder.</source>
        <translation>レポートを保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>レポートを「%1」として保存しました。</translation>
    </message>
    <message>
        <source>“%1” was imported</source>
        <comment>a file or folder</comment>
        <translation>「%1」をインポートしました</translation>
    </message>
    <message>
        <source>sample</source>
        <comment>a tag</comment>
        <translation>サンプル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample memories moved to the trash</source>
        <translation>
            <numerusform>%Ln件のサンプルの記憶をゴミ箱に移動しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of “%1” is not finished</source>
        <translation>「%1」のインポートはまだ終わっていません</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportRemarks</name>
    <message>
        <source>Not imported: %1</source>
        <translation>未取り込み：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ほか%Ln件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::IndexState</name>
    <message>
        <source>The index was made anew.</source>
        <translation>索引を作り直しました。</translation>
    </message>
    <message>
        <source>Stopped. The rest is read by and by.</source>
        <translation>中止しました。残りは順次読み取ります。</translation>
    </message>
</context>
<context>
    <name>mn::app::InsightChart</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What is counted, and when: &quot;#mam, March 2026&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %L2 in %3</source>
        <extracomment>How many memories, how many of them belong to a domain, and which</extracomment>
        <translation>%1、うち%3は%L2件</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <extracomment>A domain and how many memories it has, in a list of them</extracomment>
        <translation>%1 %L2件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many memories, and then of what</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, most in %2: %L3</source>
        <extracomment>How many memories have a tag, when most, and how many then</extracomment>
        <translation>%1、最多は%2の%L3件</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>How many memories are of a kind and which, in a list of them: &quot;6 ideas&quot;</extracomment>
        <translation>%L1 %2</translation>
    </message>
</context>
<context>
    <name>mn::app::InsightsModel</name>
    <message>
        <source>%1 in all</source>
        <translation>全期間で%1</translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation>過去12か月で%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2年に%1</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>過去12か月</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全期間</translation>
    </message>
</context>
<context>
    <name>mn::app::KitPrinting</name>
    <message>
        <source>There is no way to print on this computer. Save the sheet, or write the words down by hand.</source>
        <translation>このコンピューターでは印刷できません。シートを保存するか、手で書き写してください。</translation>
    </message>
    <message>
        <source>No printer took the sheet. Try again, save it, or write the words down by hand.</source>
        <translation>シートを受け付けたプリンターがありません。もう一度試すか、保存するか、手で書き写してください。</translation>
    </message>
</context>
<context>
    <name>mn::app::Language</name>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>mn::app::MeaningService</name>
    <message>
        <source>An address looks like https://host/v1.</source>
        <translation>アドレスは https://host/v1 のように入力します。</translation>
    </message>
    <message>
        <source>The address must begin with https://, or what is sent could be read on the way.</source>
        <translation>アドレスは https:// で始めてください。そうしないと、送信内容を途中で読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>The service needs the name of a model.</source>
        <translation>サービスにはモデルの名前が必要です。</translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryCarrier</name>
    <message numerus="yes">
        <source>%Ln memory(s)</source>
        <translation>
            <numerusform>%Ln件の記憶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are on the clipboard.</source>
        <translation>
            <numerusform>%Ln件の記憶をクリップボードにコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln memories are on the clipboard. An export takes all of them.</source>
        <translation>
            <numerusform>最初の%Ln件の記憶をクリップボードにコピーしました。すべてはエクスポートで取り出せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryEditor</name>
    <message>
        <source>It was changed elsewhere in the same place. What you wrote is kept as a draft.</source>
        <translation>別の場所でも同じ箇所が変更されました。書いた内容は下書きとして残っています。</translation>
    </message>
    <message>
        <source>This memory was erased elsewhere.</source>
        <translation>この記憶は別の場所で消去されました。</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the same place. Both versions are here.</source>
        <translation>別の場所でも同じ箇所が変更されました。どちらの版も残っています。</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer.</source>
        <translation>保管庫のディスクが応答しません。</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to.</source>
        <translation>保管庫のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The vault did not take what you wrote.</source>
        <translation>書いた内容を保管庫に保存できませんでした。</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer, or what lies on it is damaged.</source>
        <translation>保管庫のディスクが応答しないか、その内容が壊れています。</translation>
    </message>
</context>
<context>
    <name>mn::app::MemorySelection</name>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” added to %Ln memories</source>
        <translation>
            <numerusform>%Ln件の記憶に「%1」を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %Ln memories</source>
        <translation>
            <numerusform>%Ln件の記憶から「%1」を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories now belong to “%1”</source>
        <translation>
            <numerusform>%Ln件の記憶の分野を「%1」にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories no longer belong to “%1”</source>
        <translation>
            <numerusform>%Ln件の記憶を分野「%1」から外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories pinned</source>
        <translation>
            <numerusform>%Ln件の記憶をピン留めしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories unpinned</source>
        <translation>
            <numerusform>%Ln件の記憶のピン留めを解除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories moved to the archive</source>
        <translation>
            <numerusform>%Ln件の記憶をアーカイブに移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories taken out of the archive</source>
        <translation>
            <numerusform>%Ln件の記憶をアーカイブから戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importance of %Ln memories changed</source>
        <translation>
            <numerusform>%Ln件の記憶の重要度を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln memories changed</source>
        <translation>
            <numerusform>%Ln件の記憶の種類を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories moved to the trash</source>
        <translation>
            <numerusform>%Ln件の記憶をゴミ箱に移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories taken out of the trash</source>
        <translation>
            <numerusform>%Ln件の記憶をゴミ箱から戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories erased</source>
        <translation>
            <numerusform>%Ln件の記憶を完全に消去しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation>
            <numerusform>%Ln件の記憶を完全に消去しました。ほかのプログラムが読み取り中だったため、暗号化された断片は、次の消去時か、すべてのプログラムが保管庫を閉じたときに消えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories were put into the trash, to be erased once the server has been told</source>
        <translation>
            <numerusform>%Ln 件の記憶をゴミ箱に入れました。サーバーに伝わりしだい消去されます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1：%2 {1.?}</translation>
    </message>
</context>
<context>
    <name>mn::app::MoveModel</name>
    <message>
        <source>Something lies in that folder already. Choose an empty one.</source>
        <translation>そのフォルダーは空ではありません。空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The vault is there already, or would lie within itself. Choose a folder outside of it.</source>
        <translation>保管庫がすでにそこにあるか、保管庫自身の中に入ってしまいます。保管庫の外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>そのフォルダーには書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is not enough room on that disk. Free some, or choose a folder on another disk.</source>
        <translation>そのディスクには空きが足りません。空きを増やすか、別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Another program has the vault open. End it, then try again.</source>
        <translation>ほかのプログラムが保管庫を開いています。そのプログラムを終了して、もう一度試してください。</translation>
    </message>
    <message>
        <source>What was copied differs from the vault. That disk may be failing: choose another one.</source>
        <translation>コピーした内容が保管庫と一致しません。ディスクが故障しかけているおそれがあります。別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read. Check the vault under Diagnostics.</source>
        <translation>保管庫の一部を読み取れません。「診断」で保管庫を点検してください。</translation>
    </message>
    <message>
        <source>The file %1, which says where vaults went, is not understood. Put it elsewhere, then try again.</source>
        <translation>保管庫の移動先を記録したファイル %1 を解釈できません。別の場所に移して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1; %2 are free there</source>
        <translation>%1、移動先の空き %2</translation>
    </message>
    <message>
        <source>All of it is copied to %1 and compared (%2). Then it opens there, and the old folder is emptied of it. What you have typed is saved first; an import or a backup that is under way is stopped.</source>
        <translation>すべてを %1 にコピーして照合します（%2）。その後、保管庫は移動先で開き、元のフォルダーからは削除されます。入力中の内容は先に保存され、実行中のインポートやバックアップは中止されます。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>Closing the vault</source>
        <translation>保管庫を閉じています</translation>
    </message>
    <message>
        <source>Opening it at its new place</source>
        <translation>新しい場所で開いています</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピーしています</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>照合しています</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A move that was cut off has left a second vault, in which something was written since: %1. Open it to look, and remove its folder when you miss nothing of it.</source>
        <translation>移動が途中で終わったため、2つ目の保管庫が残り、その後に書き込みもありました：%1。開いて中身を確かめ、必要なものがなければフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>保管庫は %1 に移動しました。</translation>
    </message>
    <message>
        <source>The vault is in %1 now. What is left of it in %2 goes at the next start.</source>
        <translation>保管庫は %1 に移動しました。%2 に残っているものは、次の起動時に削除されます。</translation>
    </message>
    <message>
        <source>Stopped. The vault is where it was.</source>
        <translation>中止しました。保管庫は元の場所にあります。</translation>
    </message>
    <message>
        <source>If the vault is locked meanwhile, also with the screen or before sleep, the move stops.</source>
        <translation>その間に保管庫がロックされると（画面のロック時やスリープ前も含む）、移動は中止されます。</translation>
    </message>
    <message>
        <source>The vault was locked, which stopped its move. It is where it was and can be moved again.</source>
        <translation>保管庫がロックされたため、移動は中止されました。保管庫は元の場所にあり、もう一度移動できます。</translation>
    </message>
</context>
<context>
    <name>mn::app::NewWords</name>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>同じ名前のファイルがすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ファイルに書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk did not take the new words. Keep both papers, free some space, then try again.</source>
        <translation>新しい復元ワードをディスクに保存できませんでした。両方の紙を残し、空きを増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The vault locked before the new recovery words were in use: the old ones open it. Make new ones again in the settings.</source>
        <translation>新しい復元ワードが有効になる前に保管庫がロックされました。古い復元ワードで開けます。設定でもう一度新しく作成してください。</translation>
    </message>
    <message>
        <source>The new recovery words open the vault. The old paper does not any more; backups made before still open with it.</source>
        <translation>新しい復元ワードで保管庫を開けます。古い紙ではもう開けませんが、以前のバックアップは引き続き開けます。</translation>
    </message>
</context>
<context>
    <name>mn::app::OpenMemorySync</name>
    <message>
        <source>Waits for the server</source>
        <translation>サーバー待ち</translation>
    </message>
    <message>
        <source>Server has it, sealed</source>
        <translation>サーバーに封をして保存済み</translation>
    </message>
    <message>
        <source>Not synced: this device was cut off</source>
        <translation>未同期：このデバイスは切り離されました</translation>
    </message>
    <message>
        <source>Not synced: the server’s record of the account contradicts itself</source>
        <translation>未同期：サーバーのアカウント記録が矛盾しています</translation>
    </message>
    <message>
        <source>Not synced: removals by other devices wait for your yes</source>
        <translation>未同期：ほかのデバイスの削除が確認を待っています</translation>
    </message>
    <message>
        <source>Not synced: the server did not give a newer version that it told of</source>
        <translation>未同期：サーバーは新しい版があると伝えましたが渡していません</translation>
    </message>
    <message>
        <source>Not synced: a newer version on the server does not open here</source>
        <translation>未同期：サーバーの新しい版をここでは開けません</translation>
    </message>
</context>
<context>
    <name>mn::app::PaletteModel</name>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>mn::app::PassphraseRating</name>
    <message>
        <source>a line of a song</source>
        <translation>歌詞の一節</translation>
    </message>
</context>
<context>
    <name>mn::app::PlasmaHotkey</name>
    <message>
        <source>Write a memory down</source>
        <translation>記憶を書き留める</translation>
    </message>
</context>
<context>
    <name>mn::app::PortalHotkey</name>
    <message>
        <source>Write a memory down</source>
        <translation>記憶を書き留める</translation>
    </message>
</context>
<context>
    <name>mn::app::RecoveryCheck</name>
    <message>
        <source>This vault does not keep its recovery words. Make new ones in the settings.</source>
        <translation>この保管庫には復元ワードが保存されていません。設定で新しく作成してください。</translation>
    </message>
</context>
<context>
    <name>mn::app::RestoreModel</name>
    <message>
        <source>This does not open the backup. Try again, or type its 24 recovery words. It is the passphrase that the vault had when the backup was last added to.</source>
        <translation>これではバックアップを開けません。もう一度試すか、24語の復元ワードを入力してください。必要なのは、最後にバックアップした時点の保管庫のパスフレーズです。</translation>
    </message>
    <message>
        <source>This file is no backup of Mnemosyne. Choose another one.</source>
        <translation>このファイルはMnemosyneのバックアップではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>A newer version of Mnemosyne made this backup. Update the program, then try again.</source>
        <translation>このバックアップは、新しいバージョンのMnemosyneで作成されています。プログラムを更新して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that its disk is there, then try again.</source>
        <translation>バックアップを読み取れません。ディスクを確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>A part of this backup is damaged. Try another copy of it, if you have one.</source>
        <translation>このバックアップの一部が破損しています。別のコピーがあれば、それを試してください。</translation>
    </message>
    <message>
        <source>Another vault lies in this folder. Choose another folder for the restored one.</source>
        <translation>このフォルダーには別の保管庫があります。復元用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again: it goes on where it stopped.</source>
        <translation>ディスクに空きがありません。空きを増やして、もう一度試してください。止まったところから続きます。</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>このフォルダーには書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Stopped. Start again, and it goes on where it stopped.</source>
        <translation>中止しました。もう一度始めると、止まったところから続きます。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>バックアップを開いています</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are back</source>
        <translation>
            <numerusform>記憶%Ln件中%1件が戻りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are back.</source>
        <translation>
            <numerusform>%Ln件の記憶が戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments were missing or damaged in the backup.</source>
        <translation>
            <numerusform>%Ln個の添付ファイルが、バックアップ内で見つからないか破損していました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SearchInput</name>
    <message>
        <source>There is no filter “%1”: it is searched as words.</source>
        <translation>「%1」というフィルターはないため、語句として検索します。</translation>
    </message>
    <message>
        <source>“%1” is searched as words. %2</source>
        <translation>「%1」は語句として検索します。%2</translation>
    </message>
</context>
<context>
    <name>mn::app::SearchModel</name>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>文脈</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Only words were compared: the model of meaning is not loaded.</source>
        <translation>語句だけを比べました：意味のモデルが読み込まれていません。</translation>
    </message>
    <message>
        <source>Only words were compared: the index is being made anew, and the former service is no longer asked.</source>
        <translation>語句だけを比べました：索引を作り直しているところで、以前のサービスはもう使いません。</translation>
    </message>
    <message>
        <source>Only words were compared: %1</source>
        <translation>語句だけを比べました：%1</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>新しさ</translation>
    </message>
    <message>
        <source>Meaning has not caught up yet; memories still to come: %L1.</source>
        <translation>意味の索引はまだ追いついていません。残りの記憶：%L1。</translation>
    </message>
</context>
<context>
    <name>mn::app::SecurityModel</name>
    <message>
        <source>This is the last way to open the vault. Add another one first.</source>
        <translation>保管庫を開く最後の方法です。先に別の方法を追加してください。</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>パスフレーズとして使えません。空か、長すぎます。</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer. Unlock it, then try again.</source>
        <translation>このコンピューターのキーリングがロックされているか、応答しませんでした。ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Somebody without the vault’s key has changed this list. Look at it, and accept it before you change it.</source>
        <translation>保管庫の鍵を持たない誰かが、この一覧を変更しました。変更する前に、内容を確かめて承認してください。</translation>
    </message>
    <message>
        <source>The disk did not take the change; all is as it was. Free some space, then try again.</source>
        <translation>変更をディスクに保存できませんでした。すべて元のままです。空きを増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another program is changing this vault just now. Try again in a moment.</source>
        <translation>ほかのプログラムがこの保管庫を変更しています。少し待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>復元ワード</translation>
    </message>
    <message>
        <source>Keyring of “%1”</source>
        <comment>a computer</comment>
        <translation>「%1」のキーリング</translation>
    </message>
    <message>
        <source>A way this version does not know</source>
        <translation>このバージョンでは不明な方法</translation>
    </message>
    <message>
        <source>Damaged: it opens nothing.</source>
        <translation>破損：何も開けません。</translation>
    </message>
    <message>
        <source>Set %1. A change never rewrites the vault.</source>
        <translation>%1に設定。変更しても保管庫は書き直されません。</translation>
    </message>
    <message>
        <source>Made %1. 24 words on paper, for when the passphrase is lost.</source>
        <translation>%1に作成。パスフレーズをなくしたときのための、紙に書いた24語です。</translation>
    </message>
    <message>
        <source>Since %1. Opens the vault when you log in; anyone who uses your login can read it.</source>
        <translation>%1から有効。ログイン時に保管庫を開きます。このログインを使える人なら誰でも読めます。</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1から有効。</translation>
    </message>
    <message>
        <source>The new words open the vault. The old paper does not any more; backups made before still open with it.</source>
        <translation>新しい復元ワードで保管庫を開けます。古い紙ではもう開けませんが、以前のバックアップは引き続き開けます。</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <translation>このコンピューターには、使えるキーリングがありません。</translation>
    </message>
    <message>
        <source>Not possible on this desktop (Wayland): it does not let a window say so. Lock the vault before you share the screen.</source>
        <translation>このデスクトップ（Wayland）では設定できません。ウィンドウの側から指定できないためです。画面を共有する前に保管庫をロックしてください。</translation>
    </message>
    <message>
        <source>Not possible on this desktop (X11): every program can read the screen. Lock the vault before you share the screen.</source>
        <translation>このデスクトップ（X11）では設定できません。どのプログラムも画面を読めるためです。画面を共有する前に保管庫をロックしてください。</translation>
    </message>
    <message>
        <source>Not possible on this system. Lock the vault before you share the screen.</source>
        <translation>このシステムでは設定できません。画面を共有する前に保管庫をロックしてください。</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>空のパスフレーズでは何も守れません。</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>2つの新しいパスフレーズが違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>パスフレーズを変更しました。以前のバックアップは、古いパスフレーズで開けます。</translation>
    </message>
    <message>
        <source>The keyring of this computer opens the vault from now on.</source>
        <translation>今後は、このコンピューターのキーリングで保管庫を開けます。</translation>
    </message>
    <message>
        <source>Removed. Backups made before still open with it.</source>
        <translation>削除しました。以前のバックアップは引き続きこれで開けます。</translation>
    </message>
    <message>
        <source>The list is signed as it stands.</source>
        <translation>一覧を現在のまま承認しました。</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the vault today, or its recovery words.</source>
        <translation>現在保管庫を開けるパスフレーズか、復元ワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>mn::app::ShelfModel</name>
    <message>
        <source>It is a new memory now.</source>
        <translation>新しい記憶になりました。</translation>
    </message>
    <message numerus="yes">
        <source>They are %Ln new memories now.</source>
        <translation>
            <numerusform>%Ln 件の新しい記憶になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The version was erased.</source>
        <translation>版を消去しました。</translation>
    </message>
    <message>
        <source>It was decided about elsewhere just now.</source>
        <translation>たった今、別の場所で決められました。</translation>
    </message>
    <message>
        <source>The version was erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation>版を消去しました。別のプログラムが読み込み中でした。封印された残りは、次の消去のとき、またはすべてのプログラムが保管庫を閉じたときに消えます。</translation>
    </message>
    <message>
        <source>A change without words</source>
        <translation>言葉のない変更</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>複数のデバイス</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>このデバイス</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>別のデバイス</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Which device wrote a version, and when</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1. Set aside %2.</source>
        <extracomment>%1: which device wrote it, and when; %2: when</extracomment>
        <translation>%1。%2に取り置き。</translation>
    </message>
</context>
<context>
    <name>mn::app::SidebarModel</name>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
</context>
<context>
    <name>mn::app::StorageModel</name>
    <message>
        <source>There was nothing to tidy up.</source>
        <translation>整理するものはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files removed</source>
        <translation>
            <numerusform>%Ln個のファイルを削除しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SyncModel</name>
    <message>
        <source>Looking for this vault&apos;s account</source>
        <translation>この保管庫のアカウントを探しています</translation>
    </message>
    <message>
        <source>This vault is on this device alone</source>
        <translation>この保管庫はこのデバイスだけにあります</translation>
    </message>
    <message>
        <source>Speaking with the server</source>
        <translation>サーバーと通信しています</translation>
    </message>
    <message numerus="yes">
        <source>Other devices removed %Ln memory(s). Nothing was removed here yet.</source>
        <translation>
            <numerusform>他のデバイスが %Ln 件の記憶を削除しました。ここではまだ何も削除されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This device does not belong to the account any more</source>
        <translation>このデバイスはもうアカウントに属していません</translation>
    </message>
    <message>
        <source>The server&apos;s record of this account contradicts itself</source>
        <translation>このアカウントについてのサーバーの記録が矛盾しています</translation>
    </message>
    <message>
        <source>Working without the network</source>
        <translation>ネットワークなしで動作中</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>サーバーに接続しています</translation>
    </message>
    <message>
        <source>The server has everything that is here, sealed</source>
        <translation>ここにあるすべてがサーバーに封をして保存されています</translation>
    </message>
    <message>
        <source>Some memories wait for the server</source>
        <translation>サーバーを待っている記憶があります</translation>
    </message>
    <message>
        <source>Link it to a server, and the same memories are on all your devices. The server keeps them sealed and cannot read a word.</source>
        <translation>サーバーにつなぐと、すべてのデバイスで同じ記憶を使えます。サーバーは封をしたまま預かり、一語も読めません。</translation>
    </message>
    <message>
        <source>Look at what your other devices did. If it was meant so, agree; until then nothing goes on.</source>
        <translation>他のデバイスが何をしたか確かめてください。意図どおりなら同意してください。それまでは何も進みません。</translation>
    </message>
    <message>
        <source>What is here stays. It can come back with the recovery phrase.</source>
        <translation>ここにあるものは残ります。復元の言葉で戻れます。</translation>
    </message>
    <message>
        <source>Nothing is sent to it. What is here stays as it is.</source>
        <translation>何も送られません。ここにあるものはそのまま残ります。</translation>
    </message>
    <message>
        <source>What you save stays on this device and goes out by itself once the server can be reached.</source>
        <translation>保存したものはこのデバイスに残り、サーバーにつながり次第、自動で送られます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) belong to this account.</source>
        <translation>
            <numerusform>%Ln 台のデバイスがこのアカウントに属しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered at %1</source>
        <translation>サーバーの最終応答 %1</translation>
    </message>
    <message>
        <source>Nobody whom this system trusts vouches for this server. If it is your own, compare what it shows with this fingerprint:</source>
        <translation>このシステムが信頼する者は誰もこのサーバーを保証していません。自分のものなら、表示されるものとこの指紋を比べてください:</translation>
    </message>
    <message>
        <source>This server takes new accounts by invitation only. Ask whoever runs it, and put their words below.</source>
        <translation>このサーバーは招待がある場合だけ新しいアカウントを受け付けます。運営者に尋ね、その言葉を下に入れてください。</translation>
    </message>
    <message>
        <source>There is no such account on this server, or this vault has no recovery phrase yet.</source>
        <translation>このサーバーにそのようなアカウントはないか、この保管庫にまだ復元の言葉がありません。</translation>
    </message>
    <message>
        <source>These are not the 24 words of a recovery phrase.</source>
        <translation>これは 24 語の復元の言葉ではありません。</translation>
    </message>
    <message>
        <source>This is not the address of a server. It begins with https://.</source>
        <translation>これはサーバーのアドレスではありません。https:// で始まります。</translation>
    </message>
    <message>
        <source>The server cannot be reached, or it is none of Mnemosyne&apos;s. Check its address and your connection.</source>
        <translation>サーバーにつながらないか、Mnemosyne のサーバーではありません。アドレスと接続を確かめてください。</translation>
    </message>
    <message>
        <source>This vault belongs to an account already.</source>
        <translation>この保管庫はすでにアカウントに属しています。</translation>
    </message>
    <message>
        <source>The devices were not linked: the code is mistyped, older than ten minutes or was used already, or somebody said no on the other device. Nothing was sent from here.</source>
        <translation>デバイスは接続されませんでした。コードの打ち間違いか、十分以上前のものか、使用済みか、もう一方のデバイスで断られました。ここからは何も送っていません。</translation>
    </message>
    <message>
        <source>This is no code of another device: those have four groups of four letters and digits.</source>
        <translation>別のデバイスのコードではありません。英数字四文字の組が四つのはずです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln attachment(s)</source>
        <translation>
            <numerusform>添付ファイル%Ln個中%1個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memory(s)</source>
        <translation>
            <numerusform>記憶%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>一時停止しています</translation>
    </message>
    <message>
        <source>Paused: nothing is sent or fetched</source>
        <translation>一時停止中：何も送受信しません</translation>
    </message>
    <message>
        <source>Attachments are on their way</source>
        <translation>添付ファイルを転送しています</translation>
    </message>
    <message>
        <source>Your memories are coming from the server</source>
        <translation>サーバーから記憶を受け取っています</translation>
    </message>
    <message>
        <source>Your memories are going to the server, sealed</source>
        <translation>記憶を封をしてサーバーに送っています</translation>
    </message>
    <message>
        <source>What you save stays on this device until you go on.</source>
        <translation>続行するまで、保存したものはこのデバイスに残ります。</translation>
    </message>
    <message>
        <source>The server will erase this account</source>
        <translation>サーバーはこのアカウントを消去します</translation>
    </message>
    <message>
        <source>You are signed in. This page can be closed.</source>
        <translation>サインインしました。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. This page can be closed.</source>
        <translation>サインインできませんでした。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>サインインを待っています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) wait for another network</source>
        <translation>
            <numerusform>添付ファイル%Ln個が別のネットワークを待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>This network is metered: what goes over it is counted, or costs. Your memories come and go as ever.</source>
        <translation>このネットワークは従量制です。通信量が数えられるか、料金がかかります。記憶はいつもどおり送受信されます。</translation>
    </message>
</context>
<context>
    <name>mn::app::SyncNotices</name>
    <message>
        <source>This device’s clock says %1, and the server’s %2. Until it is set right, what you write here is dated wrong.</source>
        <translation>このデバイスの時計は%1、サーバーの時計は%2を示しています。時計を合わせるまで、ここで書いたものには誤った日時が付きます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) came dated in the future: the clock of another device is ahead.</source>
        <translation>
            <numerusform>%Ln 件の記憶に未来の日時が付いています。別のデバイスの時計が進んでいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) were not erased: another device had changes that were not here yet.</source>
        <translation>
            <numerusform>%Ln 件の記憶は消去されませんでした。まだここに届いていない変更が別のデバイスにありました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::TimelineModel</name>
    <message>
        <source>%1 to %2 %3</source>
        <extracomment>The first and the last day of a week, and its year: &quot;16 November to 22 November 2026&quot;</extracomment>
        <translation>%1〜%2（%3年）</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>過去12か月</translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation>過去12か月で%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many memories, and in which year</extracomment>
        <translation>%2年に%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a day</source>
        <translation>
            <numerusform>1日%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>Above what happened on this day in earlier years: &quot;On 20 November&quot;</extracomment>
        <translation>過去の%1</translation>
    </message>
</context>
<context>
    <name>mn::app::TrayIcon</name>
    <message>
        <source>Open Mnemosyne</source>
        <translation>Mnemosyneを開く</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>書き留める</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>保管庫をロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>mn::app::TrayStay</name>
    <message>
        <source>Mnemosyne goes on in the tray. To end it, choose “Quit” there.</source>
        <translation>Mnemosyneはトレイで動き続けます。終わるには、そこで「終了」を選んでください。</translation>
    </message>
    <message>
        <source>Mnemosyne goes on in the tray. To end it, choose “Quit” there, or press %1 in its window.</source>
        <translation>Mnemosyneはトレイで動き続けます。終わるには、そこで「終了」を選ぶか、ウィンドウで%1を押してください。</translation>
    </message>
</context>
<context>
    <name>mn::app::UnlockModel</name>
    <message>
        <source>The ways to open this vault were changed by someone who does not hold its key. Look at them in the settings.</source>
        <translation>この保管庫を開く方法が、鍵を持たない誰かに変更されました。設定で確かめてください。</translation>
    </message>
    <message>
        <source>The disk has changed the vault’s file of keys. Set the passphrase anew in the settings; that writes it again.</source>
        <translation>ディスク上で保管庫の鍵ファイルが変化しています。設定でパスフレーズを設定し直すと、書き直されます。</translation>
    </message>
    <message>
        <source>The disk has changed the vault’s file of keys, so that even the right one may be refused. Try another way to open it.</source>
        <translation>ディスク上で保管庫の鍵ファイルが変化しているため、正しく入力しても開かないことがあります。別の方法で開いてください。</translation>
    </message>
</context>
<context>
    <name>mn::app::VaultModel</name>
    <message>
        <source>An import is under way. Bring these files once it is through.</source>
        <translation>インポート中です。終わってからこのファイルを追加してください。</translation>
    </message>
    <message>
        <source>One file is looked at at a time: this is “%1”.</source>
        <translation>一度に確認できるファイルは一つです：「%1」</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>リンクをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>リンクを外しました</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>“%1” is now a saved search.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted.</source>
        <translation>保存した検索「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) set aside: erased elsewhere. See “Devices &amp; sync”.</source>
        <translation>
            <numerusform>%Ln 件の版を取り置きました（別の場所で消去されたもの）。「デバイスと同期」で見られます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::VectorConsent</name>
    <message>
        <source>The server may search by meaning. Vectors go to it after all else.</source>
        <translation>サーバーは意味で検索できます。ベクトルはほかのすべての後に送られます。</translation>
    </message>
    <message>
        <source>The server has no vectors of your memories any more.</source>
        <translation>サーバーにあなたの記憶のベクトルはもうありません。</translation>
    </message>
    <message>
        <source>The server takes no more vectors. Those it has go as soon as it can reach them.</source>
        <translation>サーバーはもうベクトルを受け取りません。残っているものは、届き次第消去されます。</translation>
    </message>
    <message>
        <source>Only for a server that you trust: it would get vectors, which are not sealed and reveal what your memories are about.</source>
        <translation>信頼できるサーバーだけに。封印されていないベクトルを受け取り、あなたの記憶が何についてかが知られます。</translation>
    </message>
    <message>
        <source>Allowed on this device. Whoever runs the server can tell what your memories are about.</source>
        <translation>このデバイスで許可されています。サーバーを運営する人は、あなたの記憶が何についてかを知ることができます。</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 whoever runs it can tell what your memories are about, by %Ln vector(s).</source>
        <translation>
            <numerusform>%1 から、運営する人は %Ln 個のベクトルによって、あなたの記憶が何についてかを知ることができます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account allows it since %1, for another model than this device has, which sends nothing.</source>
        <translation>アカウントは %1 から許可していますが、このデバイスのものとは別のモデルです。このデバイスは何も送りません。</translation>
    </message>
    <message>
        <source>Your account allows it since %1. This device sends nothing.</source>
        <translation>アカウントは %1 から許可しています。このデバイスは何も送りません。</translation>
    </message>
    <message>
        <source>The server keeps no vectors of the model that this device has.</source>
        <translation>サーバーはこのデバイスのモデルのベクトルを保管していません。</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>サーバーにつながりません。何も変わっていません。つながったらもう一度お試しください。</translation>
    </message>
    <message>
        <source>This device sends no more vectors. The server cannot be reached, and has those it had: take it back again once it can be.</source>
        <translation>このデバイスはもうベクトルを送りません。サーバーに接続できず、これまでのものは残っています。接続できるようになったら、もう一度取り消してください。</translation>
    </message>
</context>
<context>
    <name>mn::app::WorkNotices</name>
    <message>
        <source>The import could not be finished. The window says why.</source>
        <translation>インポートを完了できませんでした。理由はウィンドウにあります。</translation>
    </message>
    <message>
        <source>The import is finished.</source>
        <translation>インポートが完了しました。</translation>
    </message>
    <message>
        <source>The export could not be finished. The window says why.</source>
        <translation>エクスポートを完了できませんでした。理由はウィンドウにあります。</translation>
    </message>
    <message>
        <source>The export is finished.</source>
        <translation>エクスポートが完了しました。</translation>
    </message>
    <message>
        <source>The backup could not be brought back. The window says why.</source>
        <translation>バックアップを復元できませんでした。理由はウィンドウにあります。</translation>
    </message>
    <message>
        <source>The backup could not be made. The window says why.</source>
        <translation>バックアップを作成できませんでした。理由はウィンドウにあります。</translation>
    </message>
    <message>
        <source>The backup is brought back.</source>
        <translation>バックアップを復元しました。</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>バックアップを作成しました。</translation>
    </message>
</context>
</TS>
