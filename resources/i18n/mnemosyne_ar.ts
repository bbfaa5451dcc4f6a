<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Mnemosyne %1</source>
        <translation>Mnemosyne %1</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>نسخ هذه الأسطر</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation>Mnemosyne</translation>
    </message>
    <message>
        <source>It never looks for a newer version by itself, and sends nothing that you did not allow.</source>
        <translation>لا يبحث البرنامج تلقائيًا عن إصدار أحدث، ولا يرسل شيئًا لم تأذن به.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>هذه الخزنة</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئت في %1</translation>
    </message>
    <message>
        <source>Format %1. An older format is brought up when it is opened.</source>
        <translation>الصيغة %1. تُحدَّث الصيغة الأقدم عند فتحها.</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>مجلدها</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>أماكن الملفات</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>بُني على عمل آخرين</translation>
    </message>
    <message>
        <source>every licence in full</source>
        <translation>نصوص التراخيص كاملة</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>تباين أعلى</translation>
    </message>
    <message>
        <source>Darker words, a border around everything, no shadows.</source>
        <translation>كلمات أدكن، وإطار حول كل عنصر، وبلا ظلال.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Memories in the list</source>
        <translation>الذكريات في القائمة</translation>
    </message>
    <message>
        <source>Compact shows the title and the date only.</source>
        <translation>العرض المضغوط يُظهر العنوان والتاريخ فقط.</translation>
    </message>
    <message>
        <source>Two lines of text</source>
        <translation>سطران من النص</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Dates and numbers are written its way. The words are not translated yet, so they stay English.</source>
        <translation>تُكتب التواريخ والأرقام على طريقتها. لم تُترجم الكلمات بعد، فتبقى بالإنجليزية.</translation>
    </message>
    <message>
        <source>Menus and messages. What you write is never translated.</source>
        <translation>القوائم والرسائل. ما تكتبه لا يُترجم أبدًا.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Panes and dialogs are there at once instead of moving in.</source>
        <translation>تظهر اللوحات ومربعات الحوار فورًا بدل أن تنزلق.</translation>
    </message>
    <message>
        <source>Everything grows with it, up to double. %1 and %2 do the same.</source>
        <translation>يكبر معه كل شيء، حتى الضعف. ويمكن تغييره أيضًا بـ ⁦%1⁩ و⁦%2⁩.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>متابعة العمل في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quick capture and automatic backups go on. %1 ends the program.</source>
        <translation>يستمر الالتقاط السريع والنسخ الاحتياطي التلقائي. %1 ينهي البرنامج.</translation>
    </message>
</context>
<context>
    <name>AttachedPictures</name>
    <message>
        <source>Attached pictures</source>
        <translation>الصور المرفقة</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>جارٍ فتح %1</translation>
    </message>
</context>
<context>
    <name>AttachmentCards</name>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · on this device</source>
        <translation>‏%1 · على هذا الجهاز</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1، %2. %3</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Open all of it, and compare</source>
        <translation>فتحها كاملة ومقارنتها</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A folder for backups</source>
        <translation>مجلد للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>The last one: %1.</source>
        <translation>آخر نسخة: %1.</translation>
    </message>
    <message>
        <source>The folder of the backups is not there. Connect its disk.</source>
        <translation>مجلد النسخ الاحتياطية غير موجود. صِل القرص الذي هو عليه.</translation>
    </message>
    <message>
        <source>What was written since is in no backup.</source>
        <translation>ما كُتب منذ ذلك الحين ليس في أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>النسخ التلقائي</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>In the background, while the vault is open and the folder is there. %1</source>
        <translation>في الخلفية، ما دامت الخزنة مفتوحة والمجلد موجودًا. %1</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعيًا</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>لا مجلد بعد</translation>
    </message>
    <message>
        <source>Best on another disk: a stick, or a drive that is not always here.</source>
        <translation>الأفضل على قرص آخر: ذاكرة USB، أو قرص لا يبقى هنا دائمًا.</translation>
    </message>
    <message>
        <source>Sealed with the vault’s keys: passphrase or recovery words open it.</source>
        <translation>مختومة بمفاتيح الخزنة: تفتحها عبارة المرور أو كلمات الاسترداد.</translation>
    </message>
    <message>
        <source>Not connected. It is tried again by itself.</source>
        <translation>غير متصل. ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>One file a month, which only grows. Older ones are erased only after the newest was opened and compared in full.</source>
        <translation>ملف لكل شهر، يُضاف إليه ولا يُنقص منه. لا تُمحى الملفات الأقدم إلا بعد فتح الأحدث كاملًا والتحقق من مطابقته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me when the last one is older than</source>
        <translation>تذكيري إذا مضى على آخر نسخة أكثر من</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>أسبوعين</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>٣ أشهر</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one now</source>
        <translation>نسخة أخرى الآن</translation>
    </message>
    <message>
        <source>No backup in this folder</source>
        <translation>لا نسخة احتياطية في هذا المجلد</translation>
    </message>
    <message>
        <source>Adds what has changed, and reads it again before it counts.</source>
        <translation>يضيف ما تغيّر، ثم يعيد قراءته قبل أن يُعتمد.</translation>
    </message>
    <message>
        <source>A restored vault lies beside this one. Brought back here, a backup is joined with what is here: nothing written since is lost.</source>
        <translation>الخزنة المستعادة توضع بجانب هذه. وإذا أُعيدت النسخة إلى هنا، دُمجت مع ما هو موجود: لا يضيع شيء كُتب بعدها.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>استعادة النسخة الاحتياطية من %1</translation>
    </message>
    <message>
        <source>As a second vault in an empty folder you can look at it first. Joined with this vault, what was purged since stays purged, and what differs waits for your decision.</source>
        <translation>إذا استعدتها كخزنة ثانية في مجلد فارغ، أمكنك تفحّصها أولًا. وإذا دمجتها مع هذه الخزنة، فما مُحي بعدها يبقى ممحوًا، وما يختلف ينتظر قرارك.</translation>
    </message>
    <message>
        <source>Into a new folder…</source>
        <translation>إلى مجلد جديد…</translation>
    </message>
    <message>
        <source>An empty folder for the restored vault</source>
        <translation>مجلد فارغ للخزنة المستعادة</translation>
    </message>
    <message>
        <source>Join it with this vault</source>
        <translation>دمجها مع هذه الخزنة</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Coming up</source>
        <translation>قادمًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>في وقت سابق من هذا الأسبوع</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its year, such as &quot;March 2023&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <extracomment>A day and its month, such as &quot;8 May&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and day</comment>
        <extracomment>A weekday and the day of the month, such as &quot;Fri 20&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment</comment>
        <extracomment>A day and a time</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>CaptureChips</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>النوع %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>المجال %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation>حدثت في %1</translation>
    </message>
    <message>
        <source>When it happened is not said</source>
        <translation>لم يُذكر متى حدثت</translation>
    </message>
    <message>
        <source>Importance %1 of 1</source>
        <translation>الأهمية %1 من ١</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>الملف %1، %2</translation>
    </message>
    <message>
        <source>Choose a domain</source>
        <translation>اختيار مجال</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>اختيار نوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type a tag, then press Enter.</source>
        <translation>اكتب وسمًا ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Type a name, then press Enter.</source>
        <translation>اكتب اسمًا ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>مضاف من قبل</translation>
    </message>
    <message>
        <source>now</source>
        <translation>حاليًا</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>وسم جديد #%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Kind, domain, date, importance, tags, links, files</source>
        <translation>النوع والمجال والتاريخ والأهمية والوسوم والروابط والملفات</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>رابط إلى %1</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>ربط بذكرى</translation>
    </message>
    <message>
        <source>Title of a memory</source>
        <translation>عنوان ذكرى</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>لا عنوان فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>CaptureFileDialog</name>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
</context>
<context>
    <name>CaptureNear</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Link them</source>
        <translation>ربطهما</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Write something down</source>
        <translation>تدوين سريع</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>ما الذي تريد أن تتذكره؟</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The vault is locked. What you save is sealed now and goes into it when it is next opened.</source>
        <translation>الخزنة مقفلة. ما تحفظه يُختم الآن، ويدخلها حين تُفتح.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>إغلاق مع إبقاء المسودة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>وسم جديد #%1</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %Ln files</source>
        <translation>
            <numerusform>جارٍ ختم الملفات</numerusform>
            <numerusform>جارٍ ختم ملف واحد</numerusform>
            <numerusform>جارٍ ختم ملفين</numerusform>
            <numerusform>جارٍ ختم %Ln ملفات</numerusform>
            <numerusform>جارٍ ختم %Ln ملفًا</numerusform>
            <numerusform>جارٍ ختم %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>لا صورة في الحافظة.</translation>
    </message>
    <message>
        <source>Let go to attach it</source>
        <translation>أفلت لإرفاقه</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>ربط بذكرى</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Write something down</source>
        <translation>تدوين سريع</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Import memories</source>
        <translation>استيراد الذكريات</translation>
    </message>
    <message>
        <source>Export instead…</source>
        <translation>تصدير بدلًا من ذلك…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>There are sample memories in your vault</source>
        <translation>في خزنتك ذكريات تجريبية</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Drop a file or a folder here</source>
        <translation>أفلت ملفًا أو مجلدًا هنا</translation>
    </message>
    <message>
        <source>Let go to look at it</source>
        <translation>أفلت لمعاينته</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Or say where it comes from</source>
        <translation>أو حدّد مصدره</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>From another program or another vault. Your files are only read, never changed.</source>
        <translation>من برنامج آخر، أو من خزنة أخرى. ما تختاره يُقرأ فقط، ولا يُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>First you see what would come in. Nothing is written before you say so.</source>
        <translation>سترى بعدها ما سيصل. لا يُكتب شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>What came in is in your vault. The rest can follow from where it stopped.</source>
        <translation>ما وصل صار في خزنتك. يُستأنف الاستيراد من حيث توقف.</translation>
    </message>
    <message>
        <source>They carry the tag “sample”. Removing moves them to the trash.</source>
        <translation>تحمل الوسم «تجريبي». عند إزالتها تُنقل إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>Notes, a table, an export: what it is, is found out by itself.</source>
        <translation>يُعرف نوعه تلقائيًا: ملاحظات أو جدول أو ملف تصدير.</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Anywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>في الخط الزمني</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>في الشبكة</translation>
    </message>
    <message>
        <source>In a memory</source>
        <translation>داخل ذكرى</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>ذكرى جديدة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>تنفيذ أي شيء</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Last pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Hide or show the sidebar</source>
        <translation>إخفاء الشريط الجانبي أو إظهاره</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo in a text</source>
        <translation>إعادة في نص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Close one thing</source>
        <translation>إغلاق عنصر واحد</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Graph of links</source>
        <translation>شبكة الروابط</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>لمحات</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>تنتظر قرارًا</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Import notes from another program</source>
        <translation>استيراد ملاحظات من برنامج آخر</translation>
    </message>
    <message>
        <source>Move, first, last</source>
        <translation>تنقل، الأول، الأخير</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>اختيار عدة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Day, week</source>
        <translation>يوم، أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>To a neighbour</source>
        <translation>إلى مجاور</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>أكبر، أصغر</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>المحتوى نفسه كقائمة</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>ربط بذكرى</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>وضع التركيز</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>حفظ الآن</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>النص بحجمه الأصلي</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>In the small window</source>
        <translation>في النافذة الصغيرة</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>تدوين سريع</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>إعادة بناء الفهرس</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <source>Export memories</source>
        <translation>تصدير الذكريات</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>الإعدادات: المظهر</translation>
    </message>
    <message>
        <source>Settings: search</source>
        <translation>الإعدادات: البحث</translation>
    </message>
    <message>
        <source>Settings: storage</source>
        <translation>الإعدادات: التخزين</translation>
    </message>
    <message>
        <source>Settings: security</source>
        <translation>الإعدادات: الأمان</translation>
    </message>
    <message>
        <source>Settings: backups</source>
        <translation>الإعدادات: النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Settings: diagnostics</source>
        <translation>الإعدادات: التشخيص</translation>
    </message>
    <message>
        <source>Settings: keys</source>
        <translation>الإعدادات: الاختصارات</translation>
    </message>
    <message>
        <source>Settings: about this program</source>
        <translation>الإعدادات: حول هذا البرنامج</translation>
    </message>
    <message>
        <source>Archive, or take out of it</source>
        <translation>أرشفة أو إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Order: newest first</source>
        <translation>الترتيب: الأحدث أولًا</translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation>الترتيب: الأقدم أولًا</translation>
    </message>
    <message>
        <source>Order: recently changed first</source>
        <translation>الترتيب: المعدّلة أخيرًا أولًا</translation>
    </message>
    <message>
        <source>Order: most important first</source>
        <translation>الترتيب: الأهم أولًا</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Compact or roomy list</source>
        <translation>قائمة مضغوطة أو واسعة</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>More contrast, or less</source>
        <translation>تباين أعلى أو أقل</translation>
    </message>
    <message>
        <source>Find in this memory</source>
        <translation>البحث في هذه الذكرى</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>الأجهزة والمزامنة</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>نسيان عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Make a report for whoever helps</source>
        <translation>إعداد تقرير لمن يساعدك</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Check the recovery words</source>
        <translation>التحقق من كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Make new recovery words</source>
        <translation>إنشاء كلمات استرداد جديدة</translation>
    </message>
    <message>
        <source>Move the vault to another folder</source>
        <translation>نقل الخزنة إلى مجلد آخر</translation>
    </message>
    <message>
        <source>Show the folder of the vault</source>
        <translation>إظهار مجلد الخزنة</translation>
    </message>
    <message>
        <source>Remove files that nothing refers to</source>
        <translation>إزالة الملفات التي لا يشير إليها شيء</translation>
    </message>
    <message>
        <source>Choose all in the list</source>
        <translation>اختيار كل ما في القائمة</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>عدم اختيار شيء</translation>
    </message>
    <message>
        <source>Pin what is chosen, or unpin it</source>
        <translation>تثبيت المختار أو إلغاء تثبيته</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>وسوم المختار</translation>
    </message>
    <message>
        <source>Domain of what is chosen</source>
        <translation>مجال المختار</translation>
    </message>
    <message>
        <source>Kind of what is chosen</source>
        <translation>نوع المختار</translation>
    </message>
    <message>
        <source>Importance of what is chosen</source>
        <translation>أهمية المختار</translation>
    </message>
    <message>
        <source>Copy what is chosen as Markdown</source>
        <translation>نسخ المختار بصيغة Markdown</translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation>تصدير المختار</translation>
    </message>
    <message>
        <source>Put back what is chosen</source>
        <translation>إرجاع المختار</translation>
    </message>
    <message>
        <source>Put back all of the trash</source>
        <translation>إرجاع كل ما في سلة المهملات</translation>
    </message>
    <message>
        <source>Erase all of the trash</source>
        <translation>محو كل ما في سلة المهملات</translation>
    </message>
    <message>
        <source>Take the filters of the list away</source>
        <translation>إزالة مرشحات القائمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Copy its link</source>
        <translation>نسخ رابطها</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>المزيد مثلها</translation>
    </message>
    <message>
        <source>Search in its thread</source>
        <translation>البحث في سلسلتها</translation>
    </message>
    <message>
        <source>Archive it, or take it out</source>
        <translation>أرشفتها أو إخراجها من الأرشيف</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>نقلها إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Less motion, or more</source>
        <translation>حركة أقل أو أكثر</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>ما وُضع جانبًا</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do anything</source>
        <translation>تنفيذ أي شيء</translation>
    </message>
    <message>
        <source>An action, a memory or a page</source>
        <translation>إجراء أو ذكرى أو صفحة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing is called so. Enter searches your memories for it.</source>
        <translation>لا شيء بهذا الاسم. اضغط Enter للبحث عنه في ذكرياتك.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>الإجراءات فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Needs a decision</source>
        <translation>تنتظر قرارًا</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>احسم لاحقًا</translation>
    </message>
    <message>
        <source>It was changed in the same place on two devices before they met. Both versions are safe; choose what it should say now.</source>
        <translation>غُيّرت في الموضع نفسه على جهازين قبل أن يلتقيا. النسختان محفوظتان؛ اختر ما ينبغي أن تقوله الآن.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>There is nothing to decide about it any more.</source>
        <translation>لم يعد هناك ما يُحسم.</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>النسخة الأخرى</translation>
    </message>
    <message>
        <source>Use all of A</source>
        <translation>خذ A كلها</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Use all of B</source>
        <translation>خذ B كلها</translation>
    </message>
    <message>
        <source>What else differs, from A to B</source>
        <translation>ما يختلف أيضًا، من A إلى B</translation>
    </message>
    <message>
        <source>What else differs</source>
        <translation>ما يختلف أيضًا</translation>
    </message>
    <message>
        <source>As in A</source>
        <translation>كما في A</translation>
    </message>
    <message>
        <source>As in B</source>
        <translation>كما في B</translation>
    </message>
    <message>
        <source>What it will say</source>
        <translation>ما ستقوله</translation>
    </message>
    <message>
        <source>A and B mark lines of one version alone, + what is in neither. All versions stay in the history of this memory, whatever you choose.</source>
        <translation>‏A وB تدلان على أسطر نسخة واحدة، و+ على ما ليس في أي منهما. تبقى كل النسخ في سجل هذه الذكرى مهما اخترت.</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>احفظ هذه النسخة</translation>
    </message>
    <message>
        <source>Keep both as two memories</source>
        <translation>أبقِ الاثنتين ذكريين</translation>
    </message>
</context>
<context>
    <name>ConflictSide</name>
    <message>
        <source>%1, %2</source>
        <comment>a letter and whose version it is</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>What it will say</source>
        <translation>ما ستقوله</translation>
    </message>
</context>
<context>
    <name>ContestedVersions</name>
    <message>
        <source>Two versions of this memory</source>
        <translation>إصداران من هذه الذكرى</translation>
    </message>
    <message>
        <source>This memory was changed elsewhere, in the same place</source>
        <translation>غُيّرت هذه الذكرى في مكان آخر، في الموضع نفسه</translation>
    </message>
    <message>
        <source>Both versions are here, and nothing is saved over either before you have decided.</source>
        <translation>الإصداران كلاهما هنا، ولا يُحفظ شيء فوق أحدهما قبل أن تقرر.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>الإبقاء على هذا</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>اعتماد هذا</translation>
    </message>
    <message>
        <source>Keep both, one below the other</source>
        <translation>الإبقاء على كليهما، واحدًا تحت الآخر</translation>
    </message>
    <message>
        <source>The other version stays in this memory’s history.</source>
        <translation>يبقى الإصدار الآخر في سجل هذه الذكرى.</translation>
    </message>
    <message>
        <source>Compare, and write it anew</source>
        <translation>قارن واكتبها من جديد</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>no memories</source>
        <translation>لا ذكريات</translation>
    </message>
    <message>
        <source>1 memory</source>
        <translation>ذكرى واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>لا ذكريات</numerusform>
            <numerusform>ذكرى واحدة</numerusform>
            <numerusform>ذكريان</numerusform>
            <numerusform>%Ln ذكريات</numerusform>
            <numerusform>%Ln ذكرى</numerusform>
            <numerusform>%Ln ذكرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>This is no date. Type it like %1.</source>
        <translation>هذا ليس تاريخًا. اكتبه مثل %1.</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>Date, such as %1</source>
        <translation>تاريخ، مثل %1</translation>
    </message>
</context>
<context>
    <name>DayMap</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A day and how many memories it has</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>most on a %1</source>
        <extracomment>On which weekday most memories happened</extracomment>
        <translation>أكثرها يوم %1</translation>
    </message>
    <message numerus="yes">
        <source>longest quiet: %Ln days from %1</source>
        <translation>
            <numerusform>أطول انقطاع: %Ln يوم منذ %1</numerusform>
            <numerusform>أطول انقطاع: يوم واحد منذ %1</numerusform>
            <numerusform>أطول انقطاع: يومان منذ %1</numerusform>
            <numerusform>أطول انقطاع: %Ln أيام منذ %1</numerusform>
            <numerusform>أطول انقطاع: %Ln يومًا منذ %1</numerusform>
            <numerusform>أطول انقطاع: %Ln يوم منذ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceQuestions</name>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Cut off…</source>
        <translation>فصل…</translation>
    </message>
    <message>
        <source>What is this device called?</source>
        <translation>ما اسم هذا الجهاز؟</translation>
    </message>
    <message>
        <source>On every device. The server cannot read it.</source>
        <translation>على كل جهاز. لا يستطيع الخادم قراءته.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Cut “%1” off?</source>
        <translation>فصل «%1»؟</translation>
    </message>
    <message>
        <source>It gets nothing that is saved from now on, and what it sends is refused. What it sent until now stays.

What is on it stays on it: if it was stolen, change what is secret. It comes back only if one of your devices lets it in again, or with the recovery words.</source>
        <translation>لن يصله شيء مما يُحفظ من الآن، وما يرسله يُرفض. ما أرسله حتى الآن يبقى.

ما عليه يبقى عليه: إن سُرق فغيّر ما هو سري. لا يعود إلا إذا أدخله أحد أجهزتك من جديد، أو بكلمات الاسترداد.</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>افصله</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a device and when it was last seen</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1. Fingerprint %2</source>
        <translation>‏%1. البصمة %2</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>ما يمكن فعله بـ«%1»</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices &amp; sync</source>
        <translation>الأجهزة والمزامنة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ask the server now</source>
        <translation>اسأل الخادم الآن</translation>
    </message>
    <message>
        <source>Agree to the removals</source>
        <translation>الموافقة على الحذف</translation>
    </message>
    <message>
        <source>This takes as long as the server does</source>
        <translation>يستغرق هذا ما يستغرقه الخادم</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>في انتظارك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) need a decision</source>
        <translation>
            <numerusform>لا ذكريات تحتاج إلى قرار</numerusform>
            <numerusform>ذكرى واحدة تحتاج إلى قرار</numerusform>
            <numerusform>ذكريان تحتاجان إلى قرار</numerusform>
            <numerusform>%Ln ذكريات تحتاج إلى قرار</numerusform>
            <numerusform>%Ln ذكرى تحتاج إلى قرار</numerusform>
            <numerusform>%Ln ذكرى تحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Two devices changed the same words. Both versions are kept.</source>
        <translation>غيّر جهازان الكلمات نفسها. النسختان محفوظتان.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>الاطلاع عليها</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>It knows sizes and times, and which device wrote. It cannot read a word.</source>
        <translation>يعرف الأحجام والأوقات وأي جهاز كتب. لا يستطيع قراءة كلمة واحدة.</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>ربط جهاز</translation>
    </message>
    <message>
        <source>Waiting for your yes on the other device</source>
        <translation>بانتظار موافقتك على الجهاز الآخر</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
    <message>
        <source>A server could hide the newest saves of a device from you. That is why “last seen” stands beside every device.</source>
        <translation>قد يخفي الخادم عنك أحدث ما حُفظ في جهاز. لذلك يظهر بجانب كل جهاز آخر ظهور له.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>الإبقاء على الحساب</translation>
    </message>
    <message>
        <source>Erase the account there</source>
        <translation>محو الحساب هناك</translation>
    </message>
    <message>
        <source>All that the server has of it, for all its devices. What is on them stays.</source>
        <translation>كل ما لدى الخادم منه، لجميع أجهزته. ما على الأجهزة يبقى.</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Erase the account on the server?</source>
        <translation>هل تريد محو الحساب على الخادم؟</translation>
    </message>
    <message>
        <source>It happens a week from now, for all devices of the account. Until then everything goes on, and any of them can take it back.

What is on your devices stays on them.</source>
        <translation>يحدث ذلك بعد أسبوع من الآن، لجميع أجهزة الحساب. حتى ذلك الحين يستمر كل شيء، ويمكن لأي جهاز منها التراجع عنه.

ما على أجهزتك يبقى عليها.</translation>
    </message>
    <message>
        <source>Erase it in a week</source>
        <translation>محوه بعد أسبوع</translation>
    </message>
    <message>
        <source>It goes on once you are signed in</source>
        <translation>يستمر الأمر بعد تسجيل دخولك</translation>
    </message>
    <message>
        <source>Metered networks</source>
        <translation>الشبكات المحدودة الاستخدام</translation>
    </message>
    <message>
        <source>Attachments go over metered networks, too</source>
        <translation>تُنقل المرفقات عبر الشبكات المحدودة الاستخدام أيضًا</translation>
    </message>
    <message>
        <source>Otherwise they wait for another network. Memories never wait.</source>
        <translation>وإلا فإنها تنتظر شبكة أخرى. الذكريات لا تنتظر أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) were set aside</source>
        <translation>
            <numerusform>لا نسخ موضوعة جانبًا</numerusform>
            <numerusform>وُضعت نسخة واحدة جانبًا</numerusform>
            <numerusform>وُضعت نسختان جانبًا</numerusform>
            <numerusform>وُضعت %Ln نسخ جانبًا</numerusform>
            <numerusform>وُضعت %Ln نسخة جانبًا</numerusform>
            <numerusform>وُضعت %Ln نسخة جانبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased elsewhere by somebody who had not seen all that is here. What waits is on this device alone.</source>
        <translation>مُحي في مكان آخر على يد من لم يرَ كل ما هنا. ما ينتظر موجود على هذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>It knows sizes and times, which device wrote, and by their vectors what your memories are about.</source>
        <translation>يعرف الأحجام والأوقات وأي جهاز كتب، ويعرف من المتجهات عمّا تدور ذكرياتك.</translation>
    </message>
    <message>
        <source>It may search by meaning</source>
        <translation>يمكنه البحث بالمعنى</translation>
    </message>
    <message>
        <source>Let it search by meaning</source>
        <translation>السماح له بالبحث بالمعنى</translation>
    </message>
    <message>
        <source>Allow it here…</source>
        <translation>السماح هنا…</translation>
    </message>
    <message>
        <source>Allow it…</source>
        <translation>السماح…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب الإذن</translation>
    </message>
    <message>
        <source>Let the server search by meaning?</source>
        <translation>هل تريد السماح للخادم بالبحث بالمعنى؟</translation>
    </message>
    <message>
        <source>This device sends it vectors of your memories. They are not sealed: whoever runs %1 can tell by them what your memories are about.

Any device of the account can take that back, and the server erases them then. Copies that somebody made of them are beyond that.</source>
        <translation>يرسل إليه هذا الجهاز متجهات ذكرياتك. وهي غير مختومة: من يدير %1 يستطيع أن يعرف منها عمّا تدور ذكرياتك.

يستطيع أي جهاز في الحساب سحب ذلك، وعندها يمحوها الخادم. أما النسخ التي صنعها أحد منها فلا يصل إليها ذلك.</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Do not let it</source>
        <translation>عدم السماح</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>آخر فحص %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>جارٍ الإصلاح</translation>
    </message>
    <message>
        <source>Looking at all of the vault</source>
        <translation>جارٍ فحص الخزنة كلها</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is so, and what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>إعادة بناء الفهرس</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>A report for someone who helps you</source>
        <translation>تقرير لمن يساعدك</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>حُفظ باسم «%1»</translation>
    </message>
    <message>
        <source>What happened, and on what system</source>
        <translation>ما حدث، وعلى أي نظام</translation>
    </message>
    <message>
        <source>Times, names of errors, counts and versions. No word you wrote, no name, no path. Nothing is sent; you see all of it before it is saved.</source>
        <translation>أوقات وأسماء أخطاء وأعداد وأرقام إصدارات. لا كلمة مما كتبت، ولا اسم، ولا مسار. لا يُرسل شيء؛ وتراه كله قبل حفظه.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>إعداد التقرير</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>إعداده من جديد</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>هذا النظام</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>DomainMap</name>
    <message>
        <source>without a domain</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>Domain for %1</source>
        <translation>مجال %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: each keeps its name</source>
        <translation>
            <numerusform>لا مجالات أخرى</numerusform>
            <numerusform>مجال واحد آخر يحتفظ باسمه</numerusform>
            <numerusform>مجالان آخران يحتفظ كلٌّ منهما باسمه</numerusform>
            <numerusform>%Ln مجالات أخرى يحتفظ كلٌّ منها باسمه</numerusform>
            <numerusform>%Ln مجالًا آخر يحتفظ كلٌّ منها باسمه</numerusform>
            <numerusform>%Ln مجال آخر يحتفظ كلٌّ منها باسمه</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>The paper is right</source>
        <translation>الورقة صحيحة</translation>
    </message>
    <message>
        <source>Type three words from the paper</source>
        <translation>اكتب ثلاث كلمات من الورقة</translation>
    </message>
    <message>
        <source>These words open the vault when the passphrase is lost.</source>
        <translation>هذه الكلمات تفتح الخزنة إذا ضاعت عبارة المرور.</translation>
    </message>
    <message>
        <source>Read them from the paper, not from your head.</source>
        <translation>اقرأها من الورقة، لا من ذاكرتك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>DrillStep</name>
    <message>
        <source>Type words %1, %2 and %3</source>
        <translation>اكتب الكلمات %1 و%2 و%3</translation>
    </message>
    <message>
        <source>Read them from the paper, not from your head. Then you know that the paper is complete and that you can read it.</source>
        <translation>اقرأها من الورقة، لا من ذاكرتك. هكذا تعرف أن الورقة كاملة وأنك تستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Word %1 is another one. Look at the paper, or at the words again.</source>
        <translation>الكلمة %1 مختلفة. راجع الورقة، أو اعرض الكلمات من جديد.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>جارٍ إنشاء الخزنة</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>هذه الكلمات هي المفتاح الاحتياطي</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.</source>
        <translation>إذا ضاعت عبارة المرور والورقة معًا، فلن يستطيع أحد فتح الخزنة: لا صديق، ولا خادم، ولا صانعو هذا البرنامج.</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>عرض الكلمات من جديد</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>التحقق لاحقًا</translation>
    </message>
    <message>
        <source>Makes the vault now, and asks for three of the words when you open it next</source>
        <translation>تُنشأ الخزنة الآن، وتُطلب ثلاث من الكلمات عند فتحها في المرة القادمة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>DrillWord</name>
    <message>
        <source>Word %1, not asked for</source>
        <translation>الكلمة %1، غير مطلوبة</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>الكلمة %1</translation>
    </message>
    <message>
        <source>Another one is on the paper</source>
        <translation>على الورقة كلمة أخرى</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>Tab completes it to %1</source>
        <translation>يكملها Tab إلى %1</translation>
    </message>
</context>
<context>
    <name>EarlierYears</name>
    <message>
        <source>Nothing from earlier years.</source>
        <translation>لا شيء من سنوات سابقة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EditorBanners</name>
    <message>
        <source>Your words are here, and sealed as a draft on this computer.</source>
        <translation>كلماتك هنا، وهي مختومة كمسودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your words are here. Leave this window open, or copy the text.</source>
        <translation>كلماتك هنا. اترك هذه النافذة مفتوحة، أو انسخ النص.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>What you had written is back</source>
        <translation>عاد ما كنت قد كتبته</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>It had not been saved, and is from its sealed draft.</source>
        <translation>لم يكن محفوظًا، وهو من مسودته المختومة.</translation>
    </message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Save a copy of “%1”</source>
        <translation>حفظ نسخة من «%1»</translation>
    </message>
    <message>
        <source>A copy is saved. Outside the vault it is not sealed.</source>
        <translation>حُفظت نسخة. وهي خارج الخزنة غير مختومة.</translation>
    </message>
    <message>
        <source>“%1” is on the clipboard. Outside the vault it is not sealed.</source>
        <translation>الملف «%1» في الحافظة. وهو خارج الخزنة غير مختوم.</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Waits for your decision</source>
        <translation>تنتظر قرارك</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>غير محفوظة منذ %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>Kept once something is written</source>
        <translation>تُحفظ ما إن تكتب شيئًا</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>محفوظة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Draft sealed on this computer</source>
        <translation>مسودة مختومة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1, under a minute</source>
        <translation>‏%1، أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>‏%1، نحو %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>النص في الحافظة.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ذكرى</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Leave focus mode</source>
        <translation>الخروج من وضع التركيز</translation>
    </message>
    <message>
        <source>Write what you want to remember.</source>
        <translation>اكتب ما تريد أن تتذكره.</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %Ln files</source>
        <translation>
            <numerusform>جارٍ ختم الملفات</numerusform>
            <numerusform>جارٍ ختم ملف واحد</numerusform>
            <numerusform>جارٍ ختم ملفين</numerusform>
            <numerusform>جارٍ ختم %Ln ملفات</numerusform>
            <numerusform>جارٍ ختم %Ln ملفًا</numerusform>
            <numerusform>جارٍ ختم %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to attach it to this memory</source>
        <translation>أفلت لإرفاقه بهذه الذكرى</translation>
    </message>
</context>
<context>
    <name>EditorQuestions</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Choose a domain</source>
        <translation>اختيار مجال</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>اختيار نوع</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type a tag, then press Enter.</source>
        <translation>اكتب وسمًا ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Type a name, then press Enter.</source>
        <translation>اكتب اسمًا ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>مضاف من قبل</translation>
    </message>
    <message>
        <source>now</source>
        <translation>حاليًا</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>وسم جديد #%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>ربط بذكرى</translation>
    </message>
    <message>
        <source>Title of a memory</source>
        <translation>عنوان ذكرى</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>لا عنوان فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Show all with #%1</source>
        <translation>عرض كل ما وُسم بـ #%1</translation>
    </message>
    <message>
        <source>Take #%1 away</source>
        <translation>إزالة #%1</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>وضع التركيز</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Open this address outside?</source>
        <translation>أتريد فتح هذا العنوان خارج البرنامج؟</translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation>لن يُفتح هذا الرابط</translation>
    </message>
    <message>
        <source>%1

Your browser or mail program opens it. Whoever runs that address can see that you came.</source>
        <translation>‏%1

سيفتحه متصفحك أو برنامج بريدك. ويستطيع صاحب العنوان أن يعرف أنك زرته.</translation>
    </message>
    <message>
        <source>%1

Only addresses of the web and of mail are opened from here.</source>
        <translation>‏%1

لا تُفتح من هنا إلا عناوين الويب والبريد.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search in this thread</source>
        <translation>بحث في هذه السلسلة</translation>
    </message>
    <message>
        <source>Make this memory?</source>
        <translation>أتريد إنشاء هذه الذكرى؟</translation>
    </message>
    <message>
        <source>There is no memory called “%1” yet. The text links to it once there is one.</source>
        <translation>لا توجد بعد ذكرى باسم «%1». سيرتبط النص بها حالما توجد.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Choose a thread</source>
        <translation>اختيار سلسلة</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>No thread</source>
        <translation>بلا سلسلة</translation>
    </message>
</context>
<context>
    <name>EditorState</name>
    <message>
        <source>This memory cannot be read</source>
        <translation>تتعذر قراءة هذه الذكرى</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This memory is not here any more</source>
        <translation>لم تعد هذه الذكرى هنا</translation>
    </message>
    <message>
        <source>Keep it as a new memory</source>
        <translation>حفظها كذكرى جديدة</translation>
    </message>
    <message>
        <source>It was erased elsewhere while it was open. What you see in it can still be kept.</source>
        <translation>مُحيت في مكان آخر وهي مفتوحة. ما تراه منها ما زال يمكن حفظه.</translation>
    </message>
    <message>
        <source>It was erased. Nothing of it is left in this vault.</source>
        <translation>مُحيت نهائيًا. لم يبقَ منها شيء في هذه الخزنة.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Write down one thing from today. It stays on this computer.</source>
        <translation>دوّن شيئًا واحدًا من يومك. يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>ذكرى جديدة</translation>
    </message>
    <message>
        <source>No memory is open</source>
        <translation>لا ذكرى مفتوحة</translation>
    </message>
    <message>
        <source>Choose one from the list, or write a new one.</source>
        <translation>اختر واحدة من القائمة، أو اكتب ذكرى جديدة.</translation>
    </message>
    <message>
        <source>Reading the memory</source>
        <translation>جارٍ قراءة الذكرى</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Bring notes from another program</source>
        <translation>استيراد ملاحظات من برنامج آخر</translation>
    </message>
    <message>
        <source>Obsidian, Logseq, Joplin, ChatGPT, tables, text files…</source>
        <translation>‏Obsidian وLogseq وJoplin وChatGPT وجداول وملفات نصية…</translation>
    </message>
    <message>
        <source>Look around with sample memories</source>
        <translation>استكشاف البرنامج بذكريات تجريبية</translation>
    </message>
    <message>
        <source>Removed again with one click</source>
        <translation>تُزال كلها بنقرة واحدة</translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Not written yet</source>
        <translation>لم تُكتب بعد</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>آخر تعديل %1</translation>
    </message>
    <message>
        <source>This memory</source>
        <translation>هذه الذكرى</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>What kind of memory this is</source>
        <translation>نوع هذه الذكرى</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>ربط بذكرى</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>حكاية</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln memories for good?</source>
        <translation>
            <numerusform>محو الذكريات نهائيًا؟</numerusform>
            <numerusform>محو هذه الذكرى نهائيًا؟</numerusform>
            <numerusform>محو ذكريين نهائيًا؟</numerusform>
            <numerusform>محو %Ln ذكريات نهائيًا؟</numerusform>
            <numerusform>محو %Ln ذكرى نهائيًا؟</numerusform>
            <numerusform>محو %Ln ذكرى نهائيًا؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can bring them back, not even you. Their text, history, attachments and what made them findable go with them.</source>
        <translation>
            <numerusform>لا يستطيع أحد إعادتها، ولا حتى أنت. يذهب معها نصها وسجلها ومرفقاتها وكل ما كان يدل عليها.</numerusform>
            <numerusform>لا يستطيع أحد إعادتها، ولا حتى أنت. يذهب معها نصها وسجلها ومرفقاتها وكل ما كان يدل عليها.</numerusform>
            <numerusform>لا يستطيع أحد إعادتهما، ولا حتى أنت. يذهب معهما نصهما وسجلهما ومرفقاتهما وكل ما كان يدل عليهما.</numerusform>
            <numerusform>لا يستطيع أحد إعادتها، ولا حتى أنت. يذهب معها نصها وسجلها ومرفقاتها وكل ما كان يدل عليها.</numerusform>
            <numerusform>لا يستطيع أحد إعادتها، ولا حتى أنت. يذهب معها نصها وسجلها ومرفقاتها وكل ما كان يدل عليها.</numerusform>
            <numerusform>لا يستطيع أحد إعادتها، ولا حتى أنت. يذهب معها نصها وسجلها ومرفقاتها وكل ما كان يدل عليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln memories</source>
        <translation>
            <numerusform>محو الذكريات</numerusform>
            <numerusform>محو الذكرى</numerusform>
            <numerusform>محو ذكريين</numerusform>
            <numerusform>محو %Ln ذكريات</numerusform>
            <numerusform>محو %Ln ذكرى</numerusform>
            <numerusform>محو %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <translation>
            <numerusform>الإبقاء عليها</numerusform>
            <numerusform>الإبقاء عليها</numerusform>
            <numerusform>الإبقاء عليهما</numerusform>
            <numerusform>الإبقاء عليها</numerusform>
            <numerusform>الإبقاء عليها</numerusform>
            <numerusform>الإبقاء عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>النسخة الاحتياطية من %1</translation>
    </message>
    <message>
        <source>At once. While another program has the vault open, sealed remains stay in it until the next erasing.</source>
        <translation>فورًا. وما دام برنامج آخر يقرأ الخزنة، تبقى فيها بقايا مختومة حتى المحو التالي.</translation>
    </message>
    <message>
        <source>Keeps them until you delete that backup.</source>
        <translation>تبقى فيها إلى أن تمحو تلك النسخة.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The work could not be done.</source>
        <translation>تعذّر إنجاز العمل.</translation>
    </message>
    <message>
        <source>The work was stopped before its end.</source>
        <translation>أُوقف العمل قبل نهايته.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; nothing was changed.</source>
        <translation>لم تبقَ مساحة على القرص؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation>لا يمكن الكتابة في هذا المكان.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>تتعذر كتابة الملف.</translation>
    </message>
    <message>
        <source>There is something at this place already.</source>
        <translation>يوجد شيء في هذا المكان من قبل.</translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation>هذا أكبر مما يقبله البرنامج.</translation>
    </message>
    <message>
        <source>This is not in the form that was expected.</source>
        <translation>هذا ليس بالصيغة المتوقعة.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Mnemosyne.</source>
        <translation>كُتب هذا بإصدار أحدث من Mnemosyne.</translation>
    </message>
    <message>
        <source>This is not available on this machine.</source>
        <translation>هذا غير متاح على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation>لا يمكن إزالة آخر طريقة لفتح الخزنة.</translation>
    </message>
    <message>
        <source>Nothing may leave this device without permission.</source>
        <translation>لا يغادر هذا الجهازَ شيء بلا إذن.</translation>
    </message>
    <message>
        <source>The other side cannot be reached, or did not answer as expected.</source>
        <translation>تعذّر الوصول إلى الطرف الآخر، أو لم يصل منه الرد المتوقع.</translation>
    </message>
    <message>
        <source>The call is not complete or not understood.</source>
        <translation>الطلب ناقص أو غير مفهوم.</translation>
    </message>
    <message>
        <source>There is nothing with this name or number.</source>
        <translation>لا يوجد شيء بهذا الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>لا خزنة في هذا المجلد.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>This does not open the vault.</source>
        <translation>هذا لا يفتح الخزنة.</translation>
    </message>
    <message>
        <source>A part of it is damaged and cannot be read.</source>
        <translation>جزء منها تالف وتتعذر قراءته.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now.</source>
        <translation>برنامج آخر يستخدم الخزنة حاليًا.</translation>
    </message>
    <message>
        <source>Not everything is in sync yet.</source>
        <translation>لم تتم مزامنة كل شيء بعد.</translation>
    </message>
    <message>
        <source>Other devices removed so many memories that you are asked first.</source>
        <translation>أزالت أجهزة أخرى ذكريات كثيرة إلى حد أنك تُسأل أولاً.</translation>
    </message>
    <message>
        <source>This vault belongs to no account on a server.</source>
        <translation>لا تنتمي هذه الخزنة إلى أي حساب على خادم.</translation>
    </message>
    <message>
        <source>This device does not belong to the account any more.</source>
        <translation>لم يعد هذا الجهاز ينتمي إلى الحساب.</translation>
    </message>
    <message>
        <source>The server&apos;s record of this account contradicts itself.</source>
        <translation>سجل الخادم لهذا الحساب يناقض نفسه.</translation>
    </message>
    <message>
        <source>Nobody this system trusts vouches for the server&apos;s certificate.</source>
        <translation>لا توجد جهة يثق بها هذا النظام تضمن شهادة الخادم.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was agreed on.</source>
        <translation>يعرض الخادم شهادة غير التي اتُّفق عليها.</translation>
    </message>
    <message>
        <source>There is no room left on the server for this account.</source>
        <translation>لم تعد هناك مساحة على الخادم لهذا الحساب.</translation>
    </message>
    <message>
        <source>This server does not take new accounts from everybody.</source>
        <translation>لا يقبل هذا الخادم حسابات جديدة من الجميع.</translation>
    </message>
    <message>
        <source>The two devices were not linked.</source>
        <translation>لم يتم ربط الجهازين.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; no account was made.</source>
        <translation>لم ينجح تسجيل الدخول، ولم يُنشأ أي حساب.</translation>
    </message>
    <message>
        <source>Whoever signed in may not make an account on this server.</source>
        <translation>لا يُسمح لمن سجّل الدخول بإنشاء حساب على هذا الخادم.</translation>
    </message>
    <message>
        <source>Whoever signed in has an account on this server already.</source>
        <translation>لدى من سجّل الدخول حساب على هذا الخادم بالفعل.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A part of the vault is damaged. Diagnostics, in the settings, finds out which, and says what to do.</source>
        <translation>جزء من الخزنة تالف. يحدّد التشخيص، في الإعدادات، موضع التلف ويبيّن ما يلزم.</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer. Connect it, then try again.</source>
        <translation>قرص الخزنة لا يستجيب. صِله ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again.</source>
        <translation>لم تبقَ مساحة على القرص. أفرغ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now. Wait a moment, then try again.</source>
        <translation>برنامج آخر يستخدم الخزنة حاليًا. انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The vault did not answer as it should. Try again; if it stays so, look at Diagnostics in the settings.</source>
        <translation>لم تستجب الخزنة كما ينبغي. أعد المحاولة؛ وإن استمر ذلك فراجع التشخيص في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>ExportDialogs</name>
    <message>
        <source>Where to write the export</source>
        <translation>مكان حفظ التصدير</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Where to write the folder</source>
        <translation>مكان حفظ المجلد</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>حفظ هنا</translation>
    </message>
</context>
<context>
    <name>ExportStep</name>
    <message>
        <source>%1 (%2)</source>
        <comment>which memories, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export memories</source>
        <translation>تصدير الذكريات</translation>
    </message>
    <message>
        <source>To read them elsewhere, to move on, or to hand them to somebody.</source>
        <translation>لقراءتها في مكان آخر، أو للانتقال إلى برنامج غيره، أو لإعطائها لأحد.</translation>
    </message>
    <message>
        <source>You can go on working. If you stop, nothing half is left behind.</source>
        <translation>يمكنك مواصلة العمل. وإذا أوقفته، فلن يُترك شيء ناقص.</translation>
    </message>
    <message>
        <source>The trash is left out.</source>
        <translation>لا يشمل سلة المهملات.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Which memories</source>
        <translation>أي ذكريات</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>What the list shows now</source>
        <translation>ما تعرضه القائمة الآن</translation>
    </message>
    <message>
        <source>Those that are chosen in the list</source>
        <translation>المحدد في القائمة</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>لم يُحدد شيء.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>بأي صيغة</translation>
    </message>
    <message>
        <source>One file, JSON Lines</source>
        <translation>ملف واحد، JSON Lines</translation>
    </message>
    <message>
        <source>A folder of Markdown files</source>
        <translation>مجلد من ملفات Markdown</translation>
    </message>
    <message>
        <source>Keeps everything. Imported into another vault, it is the same again. Attachments lie beside it.</source>
        <translation>يحفظ كل شيء. وإذا استُورد في خزنة أخرى عاد كما كان. توضع المرفقات بجانبه.</translation>
    </message>
    <message>
        <source>One file for each memory, for Obsidian, Logseq or any other editor.</source>
        <translation>ملف لكل ذكرى، لبرنامج Obsidian أو Logseq أو أي محرر.</translation>
    </message>
    <message>
        <source>What is exported is not sealed</source>
        <translation>ما يُصدَّر غير مختوم</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. To be safe from loss, make a backup instead: it opens with your passphrase alone.</source>
        <translation>من يملك الملف يستطيع قراءته. وللأمان من الضياع، أنشئ نسخة احتياطية بدلًا منه: لا تفتحها إلا عبارة مرورك.</translation>
    </message>
    <message>
        <source>The trash was left out.</source>
        <translation>لم تُشمل سلة المهملات.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters of the list</source>
        <translation>مرشحات القائمة</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>مرشح %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة مرشح</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>إزالة كل المرشحات</translation>
    </message>
    <message>
        <source>Choose a filter</source>
        <translation>اختيار مرشح</translation>
    </message>
    <message>
        <source>Tag, domain, kind, or after:2023</source>
        <translation>وسم أو مجال أو نوع أو after:2023</translation>
    </message>
    <message>
        <source>Nothing like it is in this vault.</source>
        <translation>لا شيء مثله في هذه الخزنة.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>في الأرشيف</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>تنتظر قرارًا</translation>
    </message>
    <message>
        <source>importance above %1</source>
        <translation>أهمية فوق %1</translation>
    </message>
    <message>
        <source>importance below %1</source>
        <translation>أهمية دون %1</translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>أهمية %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>النوع %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بقلم %1</translation>
    </message>
    <message>
        <source>in the thread %1</source>
        <translation>في السلسلة %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>with links</source>
        <translation>فيها روابط</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>فيها ملفات</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>شبيهة بـ %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>عدا %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>has this tag, or one below it (home/garden)</source>
        <translation>تحمل هذا الوسم أو وسمًا تحته (home/garden)</translation>
    </message>
    <message>
        <source>belongs to this domain</source>
        <translation>تنتمي إلى هذا المجال</translation>
    </message>
    <message>
        <source>is of this kind</source>
        <translation>من هذا النوع</translation>
    </message>
    <message>
        <source>was written by</source>
        <translation>كتبها</translation>
    </message>
    <message>
        <source>is part of this conversation or document</source>
        <translation>جزء من هذه المحادثة أو المستند</translation>
    </message>
    <message>
        <source>came from there</source>
        <translation>جاءت من هناك</translation>
    </message>
    <message>
        <source>happened after that day, month or year had ended</source>
        <translation>حدثت بعد انتهاء ذلك اليوم أو الشهر أو السنة</translation>
    </message>
    <message>
        <source>happened before it began</source>
        <translation>حدثت قبل بدايته</translation>
    </message>
    <message>
        <source>happened since it began</source>
        <translation>حدثت منذ بدايته</translation>
    </message>
    <message>
        <source>happened before it had ended</source>
        <translation>حدثت قبل نهايته</translation>
    </message>
    <message>
        <source>happened within it</source>
        <translation>حدثت خلاله</translation>
    </message>
    <message>
        <source>is as important (0 to 1)</source>
        <translation>لها هذه الأهمية (من ٠ إلى ١)</translation>
    </message>
    <message>
        <source>is in this state</source>
        <translation>في هذه الحالة</translation>
    </message>
    <message>
        <source>carries one</source>
        <translation>تحمل واحدًا</translation>
    </message>
    <message>
        <source>resembles this memory</source>
        <translation>تشبه هذه الذكرى</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not in this memory</source>
        <translation>ليس في هذه الذكرى</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown, of all that were found</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Find in this memory</source>
        <translation>البحث في هذه الذكرى</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Every page is authentic and every table whole.</source>
        <translation>كل الصفحات أصلية وكل الجداول سليمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were changed or damaged.</source>
        <translation>
            <numerusform>لا صفحات متغيّرة أو تالفة.</numerusform>
            <numerusform>تغيّرت صفحة واحدة أو تلفت.</numerusform>
            <numerusform>تغيّرت صفحتان أو تلفتا.</numerusform>
            <numerusform>تغيّرت %Ln صفحات أو تلفت.</numerusform>
            <numerusform>تغيّرت %Ln صفحة أو تلفت.</numerusform>
            <numerusform>تغيّرت %Ln صفحة أو تلفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database contradicts itself in %Ln place(s).</source>
        <translation>
            <numerusform>لا تناقض في قاعدة البيانات.</numerusform>
            <numerusform>في قاعدة البيانات تناقض في موضع واحد.</numerusform>
            <numerusform>في قاعدة البيانات تناقض في موضعين.</numerusform>
            <numerusform>في قاعدة البيانات تناقض في %Ln مواضع.</numerusform>
            <numerusform>في قاعدة البيانات تناقض في %Ln موضعًا.</numerusform>
            <numerusform>في قاعدة البيانات تناقض في %Ln موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) belong to memories that are gone.</source>
        <translation>
            <numerusform>لا صفوف تخص ذكريات لم تعد موجودة.</numerusform>
            <numerusform>صف واحد يخص ذكرى لم تعد موجودة.</numerusform>
            <numerusform>صفان يخصان ذكريات لم تعد موجودة.</numerusform>
            <numerusform>%Ln صفوف تخص ذكريات لم تعد موجودة.</numerusform>
            <numerusform>%Ln صفًا تخص ذكريات لم تعد موجودة.</numerusform>
            <numerusform>%Ln صف تخص ذكريات لم تعد موجودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), none missing.</source>
        <translation>
            <numerusform>لا تغييرات، ولا ينقص شيء.</numerusform>
            <numerusform>تغيير واحد، ولا ينقص شيء.</numerusform>
            <numerusform>تغييران، ولا ينقص شيء.</numerusform>
            <numerusform>%Ln تغييرات، ولا ينقص منها شيء.</numerusform>
            <numerusform>%Ln تغييرًا، ولا ينقص منها شيء.</numerusform>
            <numerusform>%Ln تغيير، ولا ينقص منها شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something is missing behind change number %Ln.</source>
        <translation>
            <numerusform>ينقص شيء بعد التغيير رقم %Ln.</numerusform>
            <numerusform>ينقص شيء بعد التغيير رقم %Ln.</numerusform>
            <numerusform>ينقص شيء بعد التغيير رقم %Ln.</numerusform>
            <numerusform>ينقص شيء بعد التغيير رقم %Ln.</numerusform>
            <numerusform>ينقص شيء بعد التغيير رقم %Ln.</numerusform>
            <numerusform>ينقص شيء بعد التغيير رقم %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s), all readable.</source>
        <translation>
            <numerusform>لا ذكريات في الخزنة.</numerusform>
            <numerusform>ذكرى واحدة، مقروءة.</numerusform>
            <numerusform>ذكريان، كلتاهما مقروءة.</numerusform>
            <numerusform>%Ln ذكريات، كلها مقروءة.</numerusform>
            <numerusform>%Ln ذكرى، كلها مقروءة.</numerusform>
            <numerusform>%Ln ذكرى، كلها مقروءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) cannot be read.</source>
        <translation>
            <numerusform>لا ذكريات تتعذر قراءتها.</numerusform>
            <numerusform>ذكرى واحدة تتعذر قراءتها.</numerusform>
            <numerusform>ذكريان تتعذر قراءتهما.</numerusform>
            <numerusform>%Ln ذكريات تتعذر قراءتها.</numerusform>
            <numerusform>%Ln ذكرى تتعذر قراءتها.</numerusform>
            <numerusform>%Ln ذكرى تتعذر قراءتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) are listed otherwise than they are.</source>
        <translation>
            <numerusform>لا ذكريات تختلف بياناتها في القائمة عن محتواها.</numerusform>
            <numerusform>ذكرى واحدة تختلف بياناتها في القائمة عن محتواها.</numerusform>
            <numerusform>ذكريان تختلف بياناتهما في القائمة عن محتواهما.</numerusform>
            <numerusform>%Ln ذكريات تختلف بياناتها في القائمة عن محتواها.</numerusform>
            <numerusform>%Ln ذكرى تختلف بياناتها في القائمة عن محتواها.</numerusform>
            <numerusform>%Ln ذكرى تختلف بياناتها في القائمة عن محتواها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>لا توجد مرفقات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s), all whole.</source>
        <translation>
            <numerusform>لا توجد مرفقات.</numerusform>
            <numerusform>مرفق واحد، سليم.</numerusform>
            <numerusform>مرفقان، كلاهما سليم.</numerusform>
            <numerusform>%Ln مرفقات، كلها سليمة.</numerusform>
            <numerusform>%Ln مرفقًا، كلها سليمة.</numerusform>
            <numerusform>%Ln مرفق، كلها سليمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are missing.</source>
        <translation>
            <numerusform>لا مرفقات مفقودة.</numerusform>
            <numerusform>مرفق واحد مفقود.</numerusform>
            <numerusform>مرفقان مفقودان.</numerusform>
            <numerusform>%Ln مرفقات مفقودة.</numerusform>
            <numerusform>%Ln مرفقًا مفقودًا.</numerusform>
            <numerusform>%Ln مرفق مفقود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are damaged.</source>
        <translation>
            <numerusform>لا مرفقات تالفة.</numerusform>
            <numerusform>مرفق واحد تالف.</numerusform>
            <numerusform>مرفقان تالفان.</numerusform>
            <numerusform>%Ln مرفقات تالفة.</numerusform>
            <numerusform>%Ln مرفقًا تالفًا.</numerusform>
            <numerusform>%Ln مرفق تالف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed file(s) belong to no memory, as when an attachment was not saved to its end.</source>
        <translation>
            <numerusform>لا ملفات مختومة بلا ذكرى.</numerusform>
            <numerusform>ملف مختوم واحد لا يخص أي ذكرى، كما يحدث حين لا يكتمل حفظ مرفق.</numerusform>
            <numerusform>ملفان مختومان لا يخصان أي ذكرى، كما يحدث حين لا يكتمل حفظ مرفق.</numerusform>
            <numerusform>%Ln ملفات مختومة لا تخص أي ذكرى، كما يحدث حين لا يكتمل حفظ مرفق.</numerusform>
            <numerusform>%Ln ملفًا مختومًا لا تخص أي ذكرى، كما يحدث حين لا يكتمل حفظ مرفق.</numerusform>
            <numerusform>%Ln ملف مختوم لا تخص أي ذكرى، كما يحدث حين لا يكتمل حفظ مرفق.</numerusform>
        </translation>
    </message>
    <message>
        <source>This part of the vault cannot be read to its end.</source>
        <translation>تتعذر قراءة هذا الجزء من الخزنة حتى نهايته.</translation>
    </message>
    <message>
        <source>All memories are found by their words.</source>
        <translation>كل الذكريات يُعثر عليها حسب الكلمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) are not found by their words.</source>
        <translation>
            <numerusform>لا ذكريات يتعذر العثور عليها حسب الكلمة.</numerusform>
            <numerusform>ذكرى واحدة لا يُعثر عليها حسب الكلمة.</numerusform>
            <numerusform>ذكريان لا يُعثر عليهما حسب الكلمة.</numerusform>
            <numerusform>%Ln ذكريات لا يُعثر عليها حسب الكلمة.</numerusform>
            <numerusform>%Ln ذكرى لا يُعثر عليها حسب الكلمة.</numerusform>
            <numerusform>%Ln ذكرى لا يُعثر عليها حسب الكلمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told which memories are found by their words.</source>
        <translation>تتعذر معرفة الذكريات التي يُعثر عليها حسب الكلمة.</translation>
    </message>
    <message>
        <source>The saved index was damaged; it was left out and is being made anew.</source>
        <translation>كان الفهرس المحفوظ تالفًا، فتُرك وتجري إعادة بنائه.</translation>
    </message>
    <message>
        <source>All memories are found by their meaning.</source>
        <translation>كل الذكريات يُعثر عليها حسب المعنى.</translation>
    </message>
    <message numerus="yes">
        <source>The meaning of %Ln memory(s) is still to be indexed.</source>
        <translation>
            <numerusform>لم يبقَ معنى بلا فهرسة.</numerusform>
            <numerusform>بقيت فهرسة معنى ذكرى واحدة.</numerusform>
            <numerusform>بقيت فهرسة معنى ذكريين.</numerusform>
            <numerusform>بقيت فهرسة معنى %Ln ذكريات.</numerusform>
            <numerusform>بقيت فهرسة معنى %Ln ذكرى.</numerusform>
            <numerusform>بقيت فهرسة معنى %Ln ذكرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told how far meaning is indexed.</source>
        <translation>تتعذر معرفة ما فُهرس من المعنى.</translation>
    </message>
    <message>
        <source>The index of the model that was chosen is being made; until then the one before answers.</source>
        <translation>يجري بناء فهرس النموذج المختار؛ وحتى يكتمل يجيب النموذج السابق.</translation>
    </message>
    <message>
        <source>Texts and questions leave this device for %1, as you chose.</source>
        <translation>تغادر النصوص والأسئلة هذا الجهاز إلى ⁦%1⁩، كما اخترت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open the vault.</source>
        <translation>
            <numerusform>لا طريقة تفتح الخزنة.</numerusform>
            <numerusform>طريقة واحدة تفتح الخزنة.</numerusform>
            <numerusform>طريقتان تفتحان الخزنة.</numerusform>
            <numerusform>%Ln طرق تفتح الخزنة.</numerusform>
            <numerusform>%Ln طريقة تفتح الخزنة.</numerusform>
            <numerusform>%Ln طريقة تفتح الخزنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open the vault, the recovery words among them.</source>
        <translation>
            <numerusform>لا طريقة تفتح الخزنة.</numerusform>
            <numerusform>طريقة واحدة تفتح الخزنة، وهي كلمات الاسترداد.</numerusform>
            <numerusform>طريقتان تفتحان الخزنة، إحداهما كلمات الاسترداد.</numerusform>
            <numerusform>%Ln طرق تفتح الخزنة، منها كلمات الاسترداد.</numerusform>
            <numerusform>%Ln طريقة تفتح الخزنة، منها كلمات الاسترداد.</numerusform>
            <numerusform>%Ln طريقة تفتح الخزنة، منها كلمات الاسترداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk has changed the file of keys.</source>
        <translation>غيّر القرص ملف المفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) to open the vault are damaged.</source>
        <translation>
            <numerusform>لا طريقة تالفة لفتح الخزنة.</numerusform>
            <numerusform>طريقة واحدة لفتح الخزنة تالفة.</numerusform>
            <numerusform>طريقتان لفتح الخزنة تالفتان.</numerusform>
            <numerusform>%Ln طرق لفتح الخزنة تالفة.</numerusform>
            <numerusform>%Ln طريقة لفتح الخزنة تالفة.</numerusform>
            <numerusform>%Ln طريقة لفتح الخزنة تالفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one this program was written for.</source>
        <translation>هو النموذج المعدّ لهذا البرنامج.</translation>
    </message>
    <message>
        <source>It is missing, or not the one this program was written for.</source>
        <translation>النموذج مفقود، أو ليس المعدّ لهذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>FirstMemoryStep</name>
    <message>
        <source>Write down one thing from today</source>
        <translation>دوّن شيئًا واحدًا من يومك</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Your first memory</source>
        <translation>ذكراك الأولى</translation>
    </message>
    <message>
        <source>What was said, decided, tried, noticed: one sentence is enough</source>
        <translation>ما قيل أو تقرر أو جُرّب أو لوحظ: جملة واحدة تكفي</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>محفوظة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea?</source>
        <translation>لا فكرة لديك؟</translation>
    </message>
    <message>
        <source>Something someone said</source>
        <translation>شيء قاله أحدهم</translation>
    </message>
    <message>
        <source>Today I was told that </source>
        <translation>قيل لي اليوم إن </translation>
    </message>
    <message>
        <source>A decision, and why</source>
        <translation>قرار، وسببه</translation>
    </message>
    <message>
        <source>I have decided to </source>
        <translation>قررت أن </translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>أين وضعته</translation>
    </message>
    <message>
        <source>I have put it </source>
        <translation>وضعته في </translation>
    </message>
    <message>
        <source>Now ask for it in other words</source>
        <translation>اسأل عنها الآن بكلمات أخرى</translation>
    </message>
    <message>
        <source>As you would ask a friend who was there</source>
        <translation>كما تسأل صديقًا كان هناك</translation>
    </message>
    <message>
        <source>Nothing yet. Ask in other words.</source>
        <translation>لا شيء بعد. اسأل بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Import memories…</source>
        <translation>استيراد ذكريات…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open my library</source>
        <translation>فتح مكتبتي</translation>
    </message>
    <message>
        <source>Bringing the sample memories</source>
        <translation>جارٍ جلب الذكريات التجريبية</translation>
    </message>
    <message>
        <source>Try it with samples</source>
        <translation>جرّبه بذكريات جاهزة</translation>
    </message>
    <message>
        <source>Brings some hundred memories of somebody else. One click removes them all again.</source>
        <translation>يجلب نحو مئة ذكرى لشخص آخر. نقرة واحدة تزيلها كلها.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialogs</name>
    <message>
        <source>An empty folder for the new vault</source>
        <translation>مجلد فارغ للخزنة الجديدة</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>وضعها هنا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation>حفظ كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation>النسخة الاحتياطية المراد استعادتها</translation>
    </message>
    <message>
        <source>Backups (*.mnbackup)</source>
        <translation>النسخ الاحتياطية (*.mnbackup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>التحقق من الكلمات</translation>
    </message>
    <message>
        <source>First memory</source>
        <translation>الذكرى الأولى</translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation>جملة واحدة تكفي</translation>
    </message>
    <message>
        <source>Something long that you can remember</source>
        <translation>شيء طويل تستطيع تذكّره</translation>
    </message>
    <message>
        <source>%1: holds %2</source>
        <comment>a strength and a time</comment>
        <translation>‏%1: تصمد %2</translation>
    </message>
    <message>
        <source>24 words, on paper</source>
        <translation>٢٤ كلمة، على ورق</translation>
    </message>
    <message>
        <source>24 words, saved as “%1”</source>
        <translation>٢٤ كلمة، محفوظة باسم «%1»</translation>
    </message>
    <message>
        <source>Three of them, from the paper</source>
        <translation>ثلاث منها، من الورقة</translation>
    </message>
    <message>
        <source>Put off: asked again when you open the vault next</source>
        <translation>مؤجل: يُسأل عنها عند فتح الخزنة في المرة القادمة</translation>
    </message>
    <message>
        <source>Three were asked, three were right</source>
        <translation>سُئل عن ثلاث، والثلاث صحيحة</translation>
    </message>
    <message>
        <source>About 50 seconds to your first memory</source>
        <translation>نحو ٥٠ ثانية إلى ذكراك الأولى</translation>
    </message>
    <message>
        <source>About 40 seconds to your first memory</source>
        <translation>نحو ٤٠ ثانية إلى ذكراك الأولى</translation>
    </message>
    <message>
        <source>About 20 seconds to your first memory</source>
        <translation>نحو ٢٠ ثانية إلى ذكراك الأولى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) so far</source>
        <translation>
            <numerusform>%Ln ثانية حتى الآن</numerusform>
            <numerusform>ثانية واحدة حتى الآن</numerusform>
            <numerusform>ثانيتان حتى الآن</numerusform>
            <numerusform>%Ln ثوانٍ حتى الآن</numerusform>
            <numerusform>%Ln ثانية حتى الآن</numerusform>
            <numerusform>%Ln ثانية حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>First run</source>
        <translation>الإعداد الأول</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>خزنتك</translation>
    </message>
    <message>
        <source>A folder on this computer that only you can open. No account, no network needed.</source>
        <translation>مجلد على هذا الحاسوب لا يفتحه غيرك. بلا حساب، وبلا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>Link to the other device</source>
        <translation>ربط بالجهاز الآخر</translation>
    </message>
</context>
<context>
    <name>FocusOutline</name>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
</context>
<context>
    <name>FoundMemory</name>
    <message>
        <source>no word in common</source>
        <translation>لا كلمة مشتركة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>‏%1 ملي ث</translation>
    </message>
</context>
<context>
    <name>GraphCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Only its links</source>
        <translation>روابطها فقط</translation>
    </message>
</context>
<context>
    <name>GraphMenu</name>
    <message>
        <source>What is shown</source>
        <translation>خيارات العرض</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>القرب في المعنى</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>كل المجالات</translation>
    </message>
</context>
<context>
    <name>GraphPage</name>
    <message>
        <source>Graph</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Graph around one memory</source>
        <translation>الشبكة حول ذكرى واحدة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>What joins memories</source>
        <translation>ما يربط الذكريات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>القرب في المعنى</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>كل المجالات</translation>
    </message>
    <message>
        <source>The same as a picture: L</source>
        <translation>عرضها كصورة: L</translation>
    </message>
    <message>
        <source>The same as a list: L</source>
        <translation>عرضها كقائمة: L</translation>
    </message>
    <message>
        <source>Looking at what joins your memories</source>
        <translation>جارٍ البحث عما يربط ذكرياتك</translation>
    </message>
    <message>
        <source>Nothing here links to anything yet</source>
        <translation>لا روابط هنا بعد</translation>
    </message>
    <message>
        <source>Nothing here is near anything yet</source>
        <translation>لا ذكريات متقاربة هنا بعد</translation>
    </message>
    <message>
        <source>Write [[ in a memory and choose another one: that is a link.</source>
        <translation>اكتب [[ في ذكرى واختر أخرى: هذا رابط.</translation>
    </message>
    <message>
        <source>Memories appear here when their meaning has been read.</source>
        <translation>تظهر الذكريات هنا بعد قراءة معناها.</translation>
    </message>
    <message>
        <source>Show what is near in meaning</source>
        <translation>عرض القريب في المعنى</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What joins your memories cannot be read</source>
        <translation>تتعذر قراءة ما يربط ذكرياتك</translation>
    </message>
    <message>
        <source>The same as a picture</source>
        <translation>عرضها كصورة</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>عرضها كقائمة</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>خيارات العرض</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>This is the first version that is kept.</source>
        <translation>هذا أول إصدار محفوظ.</translation>
    </message>
    <message>
        <source>This is the current version.</source>
        <translation>هذا هو الإصدار الحالي.</translation>
    </message>
    <message>
        <source>It is the same as now.</source>
        <translation>مطابق للحالي.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Back to the memory</source>
        <translation>العودة إلى الذكرى</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>الإصدارات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Kept for as long as the memory is kept. Erasing the memory erases all of it.</source>
        <translation>تبقى ما بقيت الذكرى. ومحو الذكرى يمحوها كلها.</translation>
    </message>
    <message>
        <source>Compared with what</source>
        <translation>وجه المقارنة</translation>
    </message>
    <message>
        <source>In this save</source>
        <translation>في هذا الحفظ</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>منذ ذلك الحين</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Make this the current one</source>
        <translation>اعتماد هذا الإصدار</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>+ added since then</source>
        <translation>+ أُضيف بعدها</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ أُضيف</translation>
    </message>
    <message>
        <source>– gone since then</source>
        <translation>– زال بعدها</translation>
    </message>
    <message>
        <source>– taken out</source>
        <translation>– حُذف</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>جارٍ قراءة السجل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>النص في الحافظة.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>تتعذر قراءة السجل</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>‏%1، الحالي</translation>
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
        <translation>ملف للاستيراد</translation>
    </message>
    <message>
        <source>A folder to import</source>
        <translation>مجلد للاستيراد</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation>حفظ تقرير الاستيراد</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
<context>
    <name>ImportDrop</name>
    <message>
        <source>Let go to look at it for an import</source>
        <translation>أفلته لمعاينته قبل الاستيراد</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>creation date</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>تاريخ آخر تغيير</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>place in the thread</source>
        <translation>الموضع في السلسلة</translation>
    </message>
    <message>
        <source>author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>mark as pinned</source>
        <translation>علامة التثبيت</translation>
    </message>
    <message>
        <source>mark as archived</source>
        <translation>علامة الأرشفة</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>الحقل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a program, its files</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>%1%</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Stopping the import</source>
        <translation>جارٍ إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ImportReason</name>
    <message>
        <source>It stands in the source once more.</source>
        <translation>مكرر في المصدر.</translation>
    </message>
    <message>
        <source>Another item has this name, too; this one became a memory of its own.</source>
        <translation>لعنصر آخر الاسم نفسه؛ فصار هذا ذكرى مستقلة.</translation>
    </message>
    <message>
        <source>It is cut off or damaged there.</source>
        <translation>مبتور أو تالف عند هذا الموضع.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive.</source>
        <translation>يشير اسمه إلى خارج الأرشيف المضغوط.</translation>
    </message>
    <message>
        <source>It is no plain file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>أكبر من ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The archive is cut off or damaged there.</source>
        <translation>الأرشيف المضغوط مبتور أو تالف عند هذا الموضع.</translation>
    </message>
    <message>
        <source>It is no item of Joplin.</source>
        <translation>ليس عنصرًا من عناصر Joplin.</translation>
    </message>
    <message>
        <source>It is of a type (%1) that has no place here.</source>
        <translation>نوعه (⁦%1⁩) لا مكان له هنا.</translation>
    </message>
    <message>
        <source>It is encrypted by Joplin; let Joplin decrypt it and export again.</source>
        <translation>شفّره Joplin؛ دع Joplin يفك تشفيره ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>It lies in Joplin&apos;s trash.</source>
        <translation>في سلة مهملات Joplin.</translation>
    </message>
    <message>
        <source>There is another note with the same id before it.</source>
        <translation>سبقته ملاحظة أخرى بالمعرّف نفسه.</translation>
    </message>
    <message>
        <source>It is written in HTML and was kept so.</source>
        <translation>مكتوب بصيغة HTML، وبقي كما هو.</translation>
    </message>
    <message>
        <source>The export holds nothing with this id.</source>
        <translation>لا شيء في التصدير بهذا المعرّف.</translation>
    </message>
    <message>
        <source>The bytes of the file are not in the export.</source>
        <translation>محتوى الملف ليس في التصدير.</translation>
    </message>
    <message>
        <source>The file is encrypted by Joplin.</source>
        <translation>شفّر Joplin هذا الملف.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>There are more of them than can be kept in mind at once.</source>
        <translation>عددها أكبر مما يمكن تتبّعه دفعة واحدة.</translation>
    </message>
    <message>
        <source>No note shows or links this file.</source>
        <translation>لا ملاحظة تعرض هذا الملف أو ترتبط به.</translation>
    </message>
    <message>
        <source>Its name does not end in .txt.</source>
        <translation>لا ينتهي اسمه بـ ‎.txt‎.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>It is not UTF-8 and was read as %1.</source>
        <translation>ليس بترميز UTF-8، وقُرئ بترميز ⁦%1⁩.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>لا نص فيه.</translation>
    </message>
    <message>
        <source>It is larger than %1; import it in blocks.</source>
        <translation>أكبر من ⁦%1⁩؛ استورده على فقرات.</translation>
    </message>
    <message>
        <source>The line is longer than %1.</source>
        <translation>السطر أطول من ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Its %1 was longer than %2 bytes and was cut.</source>
        <translation>كان الحقل «⁦%1⁩» أطول من %2 بايت، فاقتُطع.</translation>
    </message>
    <message>
        <source>%1 of its %2 were left out: too many, or too long.</source>
        <translation>تُركت %1 من «⁦%2⁩» لكثرتها أو لطولها.</translation>
    </message>
    <message>
        <source>%1 of its links were left out: too many.</source>
        <translation>تُركت %1 من روابطه لكثرتها.</translation>
    </message>
    <message>
        <source>One memory takes no more attachments.</source>
        <translation>لا تتسع الذكرى الواحدة لمزيد من المرفقات.</translation>
    </message>
    <message>
        <source>Its further fields were more than a memory takes and were left out.</source>
        <translation>بقية حقوله أكثر مما تتسع له ذكرى، فتُركت.</translation>
    </message>
    <message>
        <source>Its %1 was not understood and was left out.</source>
        <translation>لم يُفهم الحقل «⁦%1⁩»، فتُرك.</translation>
    </message>
    <message>
        <source>It is neither an entity nor a relation.</source>
        <translation>ليس كيانًا ولا علاقة.</translation>
    </message>
    <message>
        <source>The entity has no name.</source>
        <translation>الكيان بلا اسم.</translation>
    </message>
    <message>
        <source>The relation has an end that is no entity of this file.</source>
        <translation>أحد طرفي العلاقة ليس كيانًا في هذا الملف.</translation>
    </message>
    <message>
        <source>There are more relations than can be kept in mind at once.</source>
        <translation>عدد العلاقات أكبر مما يمكن تتبّعه دفعة واحدة.</translation>
    </message>
    <message>
        <source>It is a program&apos;s own folder and was not entered.</source>
        <translation>مجلد خاص ببرنامج، فلم يُقرأ ما فيه.</translation>
    </message>
    <message>
        <source>It does not lie in the folder.</source>
        <translation>ليس في المجلد.</translation>
    </message>
    <message>
        <source>The embedded file is not in the folder.</source>
        <translation>الملف المضمّن ليس في المجلد.</translation>
    </message>
    <message>
        <source>The attached file is not in the folder.</source>
        <translation>الملف المرفق ليس في المجلد.</translation>
    </message>
    <message>
        <source>Its front matter is not understood and was kept as text.</source>
        <translation>لم تُفهم بياناته التمهيدية، فبقيت نصًا.</translation>
    </message>
    <message>
        <source>It is too large to be searched for tags and links.</source>
        <translation>أكبر من أن يُبحث فيه عن الوسوم والروابط.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>تتعذر قراءة المجلد.</translation>
    </message>
    <message>
        <source>It is a link; only what lies in the folder itself is read.</source>
        <translation>هو رابط رمزي؛ ولا يُقرأ إلا ما في المجلد نفسه.</translation>
    </message>
    <message>
        <source>It lies more than %1 folders deep.</source>
        <translation>على عمق يتجاوز %1 من المجلدات.</translation>
    </message>
    <message>
        <source>It unpacks to far more than it should.</source>
        <translation>حجمه بعد فك الضغط أكبر بكثير مما ينبغي.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>لا رسائل فيها.</translation>
    </message>
    <message>
        <source>They are on other branches (edited or regenerated), not on the one that was shown last.</source>
        <translation>هي في فروع أخرى (معدَّلة أو مُعاد توليدها)، لا في الفرع الذي عُرض آخر مرة.</translation>
    </message>
    <message>
        <source>It passed between ChatGPT and a tool and was not shown.</source>
        <translation>رسالة بين ChatGPT وأداة، ولم تُعرض.</translation>
    </message>
    <message>
        <source>It was hidden in the conversation.</source>
        <translation>كانت مخفية في المحادثة.</translation>
    </message>
    <message>
        <source>A part of type %1 has no text.</source>
        <translation>جزء من النوع ⁦%1⁩ بلا نص.</translation>
    </message>
    <message>
        <source>They have no text that this program knows of; told once, not for each.</source>
        <translation>ليس فيها نص يعرفه هذا البرنامج؛ يُذكر ذلك مرة واحدة، لا لكل منها.</translation>
    </message>
    <message>
        <source>It is not in the export.</source>
        <translation>ليس في التصدير.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>كبير جدًا.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The vault does not take it: %1 (%2)</source>
        <translation>لا تقبله الخزنة: %1 (⁦%2⁩)</translation>
    </message>
    <message>
        <source>It is not JSON (at byte %1).</source>
        <translation>ليس بصيغة JSON (عند البايت %1).</translation>
    </message>
    <message>
        <source>It is JSON, but no object.</source>
        <translation>بصيغة JSON، لكنه ليس كائنًا.</translation>
    </message>
    <message>
        <source>A line of %1 is longer than %2.</source>
        <translation>سطر حجمه ⁦%1⁩ أطول من ⁦%2⁩.</translation>
    </message>
    <message>
        <source>It has no text named content.</source>
        <translation>ليس فيه نص باسم content.</translation>
    </message>
    <message>
        <source>It has no SHA-256, so its bytes cannot be found.</source>
        <translation>لا SHA-256 له، فلا يمكن العثور على محتواه.</translation>
    </message>
    <message>
        <source>Its bytes are not beside the file.</source>
        <translation>محتواه ليس بجانب الملف.</translation>
    </message>
    <message>
        <source>It was erased here for good and stays so.</source>
        <translation>مُحيت هنا نهائيًا وتبقى كذلك.</translation>
    </message>
    <message>
        <source>It lies in the trash here and was left there.</source>
        <translation>هي في سلة المهملات هنا، وتُركت فيها.</translation>
    </message>
    <message>
        <source>Changed both here and there, and left as it is here: %1.</source>
        <translation>تغيّر هنا وهناك، وبقي كما هو هنا: ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The file ends inside quotes: its last row may be cut off.</source>
        <translation>ينتهي الملف داخل علامتي اقتباس: ربما بُتر صفه الأخير.</translation>
    </message>
    <message>
        <source>A field in it is longer than %1, perhaps for want of a closing quote.</source>
        <translation>فيه حقل أطول من ⁦%1⁩، ربما لنقص علامة الاقتباس الختامية.</translation>
    </message>
    <message>
        <source>Too many rows could not be read.</source>
        <translation>تعذّرت قراءة صفوف كثيرة جدًا.</translation>
    </message>
    <message>
        <source>It has more than %1 fields.</source>
        <translation>عدد حقوله يتجاوز %1.</translation>
    </message>
    <message>
        <source>It holds bytes of value zero, so it is not text (or it is UTF-16 without a byte order mark).</source>
        <translation>فيه بايتات صفرية، فهو ليس نصًا (أو هو UTF-16 بلا علامة ترتيب البايتات).</translation>
    </message>
    <message>
        <source>It is not Markdown, and no note shows or links it.</source>
        <translation>ليس بصيغة Markdown، ولا ملاحظة تعرضه أو ترتبط به.</translation>
    </message>
</context>
<context>
    <name>ImportRemarks</name>
    <message>
        <source>Let Joplin finish decrypting, then export again.</source>
        <translation>دع Joplin يُنهِ فك التشفير، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>Restore it in Joplin and export again, if you want it.</source>
        <translation>إذا أردته، فاستعده في Joplin وصدّر من جديد.</translation>
    </message>
    <message>
        <source>Take it out of the trash here, then import again.</source>
        <translation>أخرجها من سلة المهملات هنا، ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Nothing has to be done: you have erased it.</source>
        <translation>لا يلزم شيء: لقد محوتها بنفسك.</translation>
    </message>
    <message>
        <source>Nothing has to be done: its twin came.</source>
        <translation>لا يلزم شيء: وصل نظيرها.</translation>
    </message>
    <message>
        <source>Export once more from the other program, and choose the new file.</source>
        <translation>صدّر مرة أخرى من البرنامج الآخر، واختر الملف الجديد.</translation>
    </message>
    <message>
        <source>Shorten it in the other program and import again.</source>
        <translation>اختصرها في البرنامج الآخر ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Choose “One memory a block” and look again.</source>
        <translation>اختر «ذكرى لكل فقرة» ثم عاين من جديد.</translation>
    </message>
    <message>
        <source>Divide it in the other program, or keep it elsewhere.</source>
        <translation>قسّمه في البرنامج الآخر، أو احتفظ به في مكان آخر.</translation>
    </message>
    <message>
        <source>Divide it in the other program and import again.</source>
        <translation>قسّمها في البرنامج الآخر ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Keep it elsewhere, and write here where it is.</source>
        <translation>احتفظ به في مكان آخر، واكتب هنا أين هو.</translation>
    </message>
    <message>
        <source>Check that you may read the file, then import again.</source>
        <translation>تأكد من أن لك إذنًا بقراءة الملف، ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Check that you may open the folder, then import again.</source>
        <translation>تأكد من أن لك إذنًا بفتح المجلد، ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Put the file itself into the folder, then import again.</source>
        <translation>ضع الملف نفسه في المجلد، ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Put the file into the folder, then import again.</source>
        <translation>ضع الملف في المجلد، ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Put the folder of the same name with “.files” beside the file, then import again.</source>
        <translation>ضع بجانب الملف المجلد الذي يحمل اسمه متبوعًا بـ «‎.files‎»، ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Export once more with a program that writes it.</source>
        <translation>صدّر مرة أخرى ببرنامج يكتبه.</translation>
    </message>
    <message>
        <source>Export once more with all files, if you miss it.</source>
        <translation>إذا افتقدته، فصدّر مرة أخرى مع كل الملفات.</translation>
    </message>
    <message>
        <source>Import that folder alone.</source>
        <translation>استورد ذلك المجلد وحده.</translation>
    </message>
    <message>
        <source>Link it from a note and import again, if you want it.</source>
        <translation>إذا أردته، فاربطه من ملاحظة ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Mend the lines between the two --- and import again.</source>
        <translation>أصلح الأسطر بين علامتي --- ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Mend this line in the file and import again.</source>
        <translation>أصلح هذا السطر في الملف ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Give this line a “content” and import again.</source>
        <translation>أضف إلى هذا السطر «content» ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no notes are kept there.</source>
        <translation>لا يلزم شيء: لا تُحفظ هناك ملاحظات.</translation>
    </message>
    <message>
        <source>Nothing has to be done: there is nothing to keep.</source>
        <translation>لا يلزم شيء: لا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and import again.</source>
        <translation>احفظه كنص UTF-8 ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Look whether its letters are right; if not, save it as UTF-8 and import again.</source>
        <translation>تحقق من صحة حروفه؛ وإن لم تصح، فاحفظه بترميز UTF-8 واستورد من جديد.</translation>
    </message>
    <message>
        <source>Give it a name in the file and import again.</source>
        <translation>سمّه في الملف ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Mend the names in the file and import again, if the link matters.</source>
        <translation>إذا كان الرابط يهمك، فأصلح الأسماء في الملف واستورد من جديد.</translation>
    </message>
    <message>
        <source>Look at this memory and fill it in.</source>
        <translation>راجع هذه الذكرى وأكملها.</translation>
    </message>
    <message>
        <source>Look at this memory, and keep the rest in its text.</source>
        <translation>راجع هذه الذكرى، واحتفظ بالباقي في نصها.</translation>
    </message>
    <message>
        <source>Look at this memory: what you wrote here was kept.</source>
        <translation>راجع هذه الذكرى: بقي ما كتبته هنا.</translation>
    </message>
    <message>
        <source>Look at the end of the file: a quotation mark is missing.</source>
        <translation>راجع نهاية الملف: تنقصه علامة اقتباس.</translation>
    </message>
    <message>
        <source>Save the table once more as CSV and choose the new file.</source>
        <translation>احفظ الجدول مرة أخرى بصيغة CSV واختر الملف الجديد.</translation>
    </message>
    <message>
        <source>Show that branch in ChatGPT and export again, if you want it.</source>
        <translation>إذا أردت ذلك الفرع، فاعرضه في ChatGPT وصدّر من جديد.</translation>
    </message>
    <message>
        <source>Nothing has to be done: it was never on the screen.</source>
        <translation>لا يلزم شيء: لم يظهر على الشاشة قط.</translation>
    </message>
    <message>
        <source>Look at this row: a separator too many, or a quotation mark missing.</source>
        <translation>راجع هذا الصف: فيه فاصل زائد، أو تنقصه علامة اقتباس.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless a note is missing.</source>
        <translation>لا يلزم شيء، إلا إذا نقصت ملاحظة.</translation>
    </message>
    <message>
        <source>Put the file itself into the archive, if you want it.</source>
        <translation>إذا أردته، فضع الملف نفسه في الأرشيف المضغوط.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless you miss something.</source>
        <translation>لا يلزم شيء، إلا إذا افتقدت شيئًا.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no export of Joplin holds such a name.</source>
        <translation>لا يلزم شيء: لا يوجد هذا الاسم في أي تصدير من Joplin.</translation>
    </message>
    <message>
        <source>Export it in several parts, and import one after the other.</source>
        <translation>صدّره على أجزاء، واستوردها واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .txt and import again, if you want it.</source>
        <translation>إذا أردته، فأعطه اسمًا ينتهي بـ ‎.txt‎ واستورد من جديد.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Obsidian, Logseq, Markdown</source>
        <translation>Obsidian، Logseq، Markdown</translation>
    </message>
    <message>
        <source>The folder that holds the notes. Links, tags and files come along.</source>
        <translation>المجلد الذي فيه الملاحظات. تأتي معها الروابط والوسوم والملفات.</translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation>Joplin</translation>
    </message>
    <message>
        <source>A JEX file: in Joplin, File, Export all.</source>
        <translation>ملف JEX: في Joplin، من File ثم Export all.</translation>
    </message>
    <message>
        <source>ChatGPT</source>
        <translation>ChatGPT</translation>
    </message>
    <message>
        <source>The zip of its data export, or conversations.json from it.</source>
        <translation>ملف zip لتصدير بياناته، أو conversations.json منه.</translation>
    </message>
    <message>
        <source>An assistant’s memory</source>
        <translation>ذاكرة مساعد</translation>
    </message>
    <message>
        <source>The file of the MCP server “memory”, usually memory.jsonl.</source>
        <translation>ملف خادم MCP المسمى «memory»، وهو غالبًا memory.jsonl.</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>With a first row of names; one of the columns holds the text.</source>
        <translation>صفه الأول للأسماء، وفي أحد أعمدته النص.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>A file, or a folder of them. One memory a file, or one a block.</source>
        <translation>ملف، أو مجلد من الملفات. ذكرى لكل ملف، أو لكل فقرة.</translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation>Mnemosyne</translation>
    </message>
    <message>
        <source>What was exported here or by mnemo export, as JSON Lines.</source>
        <translation>ما صُدّر من هنا أو بالأمر mnemo export، بصيغة JSON Lines.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>memories</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>ذكريات</numerusform>
            <numerusform>ذكرى</numerusform>
            <numerusform>ذكريات</numerusform>
            <numerusform>ذكريات</numerusform>
            <numerusform>ذكرى</numerusform>
            <numerusform>ذكرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>memories, years</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>of them are here already</source>
        <translation>
            <numerusform>منها هنا من قبل</numerusform>
            <numerusform>منها هنا من قبل</numerusform>
            <numerusform>منها هنا من قبل</numerusform>
            <numerusform>منها هنا من قبل</numerusform>
            <numerusform>منها هنا من قبل</numerusform>
            <numerusform>منها هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attachments</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>مرفقات</numerusform>
            <numerusform>مرفق</numerusform>
            <numerusform>مرفقات</numerusform>
            <numerusform>مرفقات</numerusform>
            <numerusform>مرفقًا</numerusform>
            <numerusform>مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>attachments, size</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>tags</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>وسوم</numerusform>
            <numerusform>وسم</numerusform>
            <numerusform>وسوم</numerusform>
            <numerusform>وسوم</numerusform>
            <numerusform>وسمًا</numerusform>
            <numerusform>وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>links</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>روابط</numerusform>
            <numerusform>رابط</numerusform>
            <numerusform>روابط</numerusform>
            <numerusform>روابط</numerusform>
            <numerusform>رابطًا</numerusform>
            <numerusform>رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>تحتاج إلى مراجعة</numerusform>
            <numerusform>تحتاج إلى مراجعة</numerusform>
            <numerusform>تحتاج إلى مراجعة</numerusform>
            <numerusform>تحتاج إلى مراجعة</numerusform>
            <numerusform>تحتاج إلى مراجعة</numerusform>
            <numerusform>تحتاج إلى مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, kind of memory</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
            <numerusform>‏%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates in the future</source>
        <translation>
            <numerusform>لا تواريخ في المستقبل</numerusform>
            <numerusform>تاريخ واحد في المستقبل</numerusform>
            <numerusform>تاريخان في المستقبل</numerusform>
            <numerusform>%Ln تواريخ في المستقبل</numerusform>
            <numerusform>%Ln تاريخًا في المستقبل</numerusform>
            <numerusform>%Ln تاريخ في المستقبل</numerusform>
        </translation>
    </message>
    <message>
        <source>They come as they are.</source>
        <translation>تُستورد كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%Ln مرفقات</numerusform>
            <numerusform>%Ln مرفقًا</numerusform>
            <numerusform>%Ln مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a second</source>
        <translation>في أقل من ثانية</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln seconds</source>
        <translation>
            <numerusform>في %Ln ثانية</numerusform>
            <numerusform>في ثانية واحدة</numerusform>
            <numerusform>في ثانيتين</numerusform>
            <numerusform>في %Ln ثوانٍ</numerusform>
            <numerusform>في %Ln ثانية</numerusform>
            <numerusform>في %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>في %Ln دقيقة</numerusform>
            <numerusform>في دقيقة واحدة</numerusform>
            <numerusform>في دقيقتين</numerusform>
            <numerusform>في %Ln دقائق</numerusform>
            <numerusform>في %Ln دقيقة</numerusform>
            <numerusform>في %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may read it.</source>
        <translation>تتعذر قراءة الملف. تأكد من أنه ما زال هناك وأن لك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>This is not what that program writes. Choose another file, or another program.</source>
        <translation>ليس هذا مما يكتبه ذلك البرنامج. اختر ملفًا آخر، أو برنامجًا آخر.</translation>
    </message>
    <message>
        <source>This program’s notes lie in a folder. Choose the folder instead of a file.</source>
        <translation>ملاحظات هذا البرنامج في مجلد. اختر المجلد بدلًا من ملف.</translation>
    </message>
    <message>
        <source>There are more files in this folder than can be taken at once. Choose a folder within it.</source>
        <translation>في هذا المجلد ملفات أكثر مما يمكن أخذه دفعة واحدة. اختر مجلدًا داخله.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Export it once more from the other program.</source>
        <translation>الملف مبتور أو تالف. صدّره مرة أخرى من البرنامج الآخر.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What came in until then stays. Free some space, then go on.</source>
        <translation>لم تبقَ مساحة على القرص. ما وصل حتى ذلك الحين باقٍ. أفرغ بعض المساحة، ثم تابع.</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to. What came in until then stays. Check the disk, then go on.</source>
        <translation>لا يمكن الكتابة في مجلد الخزنة. ما وصل حتى ذلك الحين باقٍ. افحص القرص، ثم تابع.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now. Wait a moment, then go on.</source>
        <translation>برنامج آخر يستخدم الخزنة حاليًا. انتظر لحظة، ثم تابع.</translation>
    </message>
</context>
<context>
    <name>ImportancePopup</name>
    <message>
        <source>Importance</source>
        <translation>الأهمية</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>InsightCircles</name>
    <message>
        <source>Also %1</source>
        <translation>وأيضًا %1</translation>
    </message>
</context>
<context>
    <name>InsightTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>InsightTip</name>
    <message>
        <source>Enter shows them</source>
        <translation>اضغط Enter لعرضها</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>قرارات</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>اقتباسات</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>وصفة</translation>
    </message>
    <message>
        <source>recipes</source>
        <translation>وصفات</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>أفكار</translation>
    </message>
    <message>
        <source>task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>مهام</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>links</source>
        <translation>روابط</translation>
    </message>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last month: &quot;January to March 2026&quot;</extracomment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <extracomment>The first and the last year: &quot;1980 to 1989&quot;</extracomment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>other domains</source>
        <translation>مجالات أخرى</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>%1, by domain</source>
        <extracomment>What a chart shows: &quot;612 memories in the last twelve months, by domain&quot;</extracomment>
        <translation>‏%1، حسب المجال</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Most happened in %1</source>
        <translation>أكثرها في %1</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>لا وسوم</translation>
    </message>
    <message>
        <source>Tags that you give are counted here</source>
        <translation>تُحصى هنا الوسوم التي تضعها</translation>
    </message>
    <message>
        <source>#%1 is the most used tag</source>
        <translation>الوسم الأكثر استخدامًا: #%1</translation>
    </message>
    <message>
        <source>each square a month, stronger where there is more</source>
        <translation>كل مربع شهر، ويشتد لونه حيث يوجد أكثر</translation>
    </message>
    <message>
        <source>each square three months, stronger where there is more</source>
        <translation>كل مربع ثلاثة أشهر، ويشتد لونه حيث يوجد أكثر</translation>
    </message>
    <message>
        <source>each square a year, stronger where there is more</source>
        <translation>كل مربع سنة، ويشتد لونه حيث يوجد أكثر</translation>
    </message>
    <message numerus="yes">
        <source>each square %Ln years, stronger where there is more</source>
        <translation>
            <numerusform>كل مربع %Ln سنة، ويشتد لونه حيث يوجد أكثر</numerusform>
            <numerusform>كل مربع سنة واحدة، ويشتد لونه حيث يوجد أكثر</numerusform>
            <numerusform>كل مربع سنتان، ويشتد لونه حيث يوجد أكثر</numerusform>
            <numerusform>كل مربع %Ln سنوات، ويشتد لونه حيث يوجد أكثر</numerusform>
            <numerusform>كل مربع %Ln سنة، ويشتد لونه حيث يوجد أكثر</numerusform>
            <numerusform>كل مربع %Ln سنة، ويشتد لونه حيث يوجد أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>No kinds</source>
        <translation>لا أنواع</translation>
    </message>
    <message>
        <source>All are %1</source>
        <translation>كلها %1</translation>
    </message>
    <message>
        <source>Most are %1</source>
        <translation>أغلبها %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>importance</comment>
        <extracomment>From one importance to another: &quot;0.7 to 0.8&quot;</extracomment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <extracomment>From one time of the day to another</extracomment>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>لا ساعات</translation>
    </message>
    <message>
        <source>Most happen between %1 and %2</source>
        <translation>أكثرها بين %1 و%2</translation>
    </message>
    <message>
        <source>%1 in that hour</source>
        <translation>‏%1 في تلك الساعة</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>لا أيام</translation>
    </message>
    <message>
        <source>Most happen on a %1</source>
        <translation>أكثرها يوم %1</translation>
    </message>
    <message>
        <source>Most happened in %1; the largest domain is %2</source>
        <extracomment>When most memories happened, and the domain that most of them belong to</extracomment>
        <translation>أكثرها في %1؛ والحصة الكبرى: %2</translation>
    </message>
    <message>
        <source>The most common are %1</source>
        <extracomment>The most common kind of memory, in the plural</extracomment>
        <translation>الحصة الكبرى: %1</translation>
    </message>
    <message>
        <source>None is marked as important (%1 or more)</source>
        <translation>لا ذكرى مهمة (%1 أو أكثر)</translation>
    </message>
    <message>
        <source>1 is marked as important (%1 or more)</source>
        <translation>ذكرى واحدة مهمة (%1 أو أكثر)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are marked as important (%1 or more)</source>
        <translation>
            <numerusform>لا ذكرى مهمة (%1 أو أكثر)</numerusform>
            <numerusform>ذكرى واحدة مهمة (%1 أو أكثر)</numerusform>
            <numerusform>ذكريان مهمتان (%1 أو أكثر)</numerusform>
            <numerusform>%Ln ذكريات مهمة (%1 أو أكثر)</numerusform>
            <numerusform>%Ln ذكرى مهمة (%1 أو أكثر)</numerusform>
            <numerusform>%Ln ذكرى مهمة (%1 أو أكثر)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still at %2, where every one begins</source>
        <extracomment>How many memories have the importance that every new one has, and which that is</extracomment>
        <translation>‏%1 ما زالت عند %2، وهي القيمة الأولى لكل ذكرى</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>لمحات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation>عرض الرسوم كجداول</translation>
    </message>
    <message>
        <source>As pictures: L</source>
        <translation>كرسوم: L</translation>
    </message>
    <message>
        <source>The same as tables: L</source>
        <translation>كجداول: L</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>لا شيء لإحصائه بعد</translation>
    </message>
    <message>
        <source>With some memories this page shows when they happened, what they are about and how much they matter to you. It is counted here, on this device.</source>
        <translation>حين تكون لديك ذكريات، تُظهر هذه الصفحة متى حدثت، وعمّ تتحدث، وكم تهمّك. الإحصاء يجري هنا، على هذا الجهاز.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>ذكرى جديدة</translation>
    </message>
    <message>
        <source>Counting memories</source>
        <translation>جارٍ إحصاء الذكريات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your memories cannot be counted</source>
        <translation>يتعذر إحصاء ذكرياتك</translation>
    </message>
    <message>
        <source>This could not be counted anew</source>
        <translation>تعذّر تحديث هذا الإحصاء</translation>
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
        <translation>اضغط مفتاحًا آخر مع هذه.</translation>
    </message>
    <message>
        <source>Alone, this key is for typing. Press it with Ctrl or Alt.</source>
        <translation>هذا المفتاح وحده للكتابة. اضغطه مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>Every text needs %1 for itself.</source>
        <translation>يحتاج كل نص إلى %1 لنفسه.</translation>
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
        <translation>من أي مكان</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>تدوين سريع</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>داخل النافذة</translation>
    </message>
    <message>
        <source>Every act and its keys</source>
        <translation>كل الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Look one up, or give it other keys. They are kept on this device.</source>
        <translation>ابحث عن إجراء أو اختر له مفاتيح أخرى. تُحفظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>إظهار كل المفاتيح</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>The keys that it came with</source>
        <translation>الاختصار الأصلي</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط الاختصار الجديد</translation>
    </message>
    <message>
        <source>Change the keys that open the small window</source>
        <translation>تغيير الاختصار الذي يفتح النافذة الصغيرة</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Do both devices show this number?</source>
        <translation>هل يعرض الجهازان هذا الرقم؟</translation>
    </message>
    <message>
        <source>The other device belongs to the account now</source>
        <translation>صار الجهاز الآخر ينتمي إلى الحساب</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>ربط جهاز</translation>
    </message>
    <message>
        <source>If it differs, somebody may stand between the two. Nothing has been sent yet.</source>
        <translation>إن اختلف فقد يكون أحد ما بينهما. لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>It fetches your memories from the server now; they are sealed on the way, too.</source>
        <translation>يجلب ذكرياتك الآن من الخادم؛ وهي مختومة في الطريق أيضًا.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>Take a new code</source>
        <translation>خذ رمزًا جديدًا</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Letting it in</source>
        <translation>جارٍ إدخاله</translation>
    </message>
    <message>
        <source>Asking the server for a code</source>
        <translation>جارٍ طلب رمز من الخادم</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>What this device is</source>
        <translation>ما هذا الجهاز</translation>
    </message>
    <message>
        <source>My first device</source>
        <translation>جهازي الأول</translation>
    </message>
    <message>
        <source>One more device</source>
        <translation>جهاز إضافي</translation>
    </message>
    <message>
        <source>What is here and what is in the account come together. Nothing is lost on either side.</source>
        <translation>يجتمع ما هنا وما في الحساب. لا يضيع شيء من أي جانب.</translation>
    </message>
    <message>
        <source>Makes an account on the server, with this vault as its first device. Its recovery words open the account, too: who has them needs nothing else.</source>
        <translation>ينشئ حسابًا على الخادم، وهذه الخزنة جهازه الأول. كلمات استعادتها تفتح الحساب أيضًا: من يملكها لا يحتاج إلى شيء آخر.</translation>
    </message>
    <message>
        <source>The server’s address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Your own, or one of somebody you trust to be there.</source>
        <translation>خادمك، أو خادم من تثق به.</translation>
    </message>
    <message>
        <source>The 24 recovery words of the first device</source>
        <translation>كلمات الاستعادة الـ٢٤ للجهاز الأول</translation>
    </message>
    <message>
        <source>From the paper that it printed. They are not sent anywhere.</source>
        <translation>من الورقة التي طبعها. لا تُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Invitation, if the server asks for one</source>
        <translation>الدعوة، إن طلبها الخادم</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>إنها نفسها</translation>
    </message>
    <message>
        <source>Join the account</source>
        <translation>الانضمام إلى الحساب</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>The code that the other device shows</source>
        <translation>الرمز الذي يعرضه الجهاز الآخر</translation>
    </message>
    <message>
        <source>There, under “Devices &amp; sync”, choose “Link a device”.</source>
        <translation>هناك، ضمن «الأجهزة والمزامنة»، اختر «ربط جهاز».</translation>
    </message>
    <message>
        <source>The other device shows it below the code.</source>
        <translation>يعرضه الجهاز الآخر تحت الرمز.</translation>
    </message>
    <message>
        <source>Does the other device show the same number?</source>
        <translation>هل يعرض الجهاز الآخر الرقم نفسه؟</translation>
    </message>
    <message>
        <source>Then say so there. If it differs, somebody may stand between the two; nothing has been sent yet.</source>
        <translation>إذا كان كذلك فقل ذلك هناك. وإن اختلف فقد يكون أحد ما بينهما؛ لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Link this device</source>
        <translation>ربط هذا الجهاز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفان</translation>
    </message>
    <message>
        <source>Use a code of the other device instead</source>
        <translation>استعمل رمز الجهاز الآخر بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use the recovery words instead</source>
        <translation>استعمل كلمات الاسترداد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>This server wants to know who makes an account. Sign in on the page that your browser shows; it goes on here by itself.</source>
        <translation>يريد هذا الخادم معرفة من ينشئ حسابًا. سجّل الدخول في الصفحة التي يعرضها متصفحك، ثم يستمر الأمر هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>فتح الصفحة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>LinkPicture</name>
    <message>
        <source>A picture of the code and the address, for a camera</source>
        <translation>صورة للرمز والعنوان، للكاميرا</translation>
    </message>
</context>
<context>
    <name>LinkSteps</name>
    <message>
        <source>On the new device choose “Devices &amp; sync”, then “One more device”, and type this code and this address. A camera reads both from the picture.</source>
        <translation>على الجهاز الجديد اختر «الأجهزة والمزامنة» ثم «جهاز إضافي»، واكتب هذا الرمز وهذا العنوان. تقرأ الكاميرا كليهما من الصورة.</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>The address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Then both devices show a number, and you are asked here whether it is the same.</source>
        <translation>ثم يعرض الجهازان رقمًا، وتُسأل هنا هل هو نفسه.</translation>
    </message>
    <message>
        <source>The code is good once, and for ten minutes.</source>
        <translation>الرمز صالح مرة واحدة ولعشر دقائق.</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Import from %1</source>
        <translation>استيراد من %1</translation>
    </message>
    <message>
        <source>Nothing is in your vault yet. The whole import can be undone.</source>
        <translation>لا شيء في خزنتك بعد. يمكن التراجع عن الاستيراد كله.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>القراءة بصيغة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln memories</source>
        <translation>
            <numerusform>لا شيء للاستيراد</numerusform>
            <numerusform>استيراد ذكرى واحدة</numerusform>
            <numerusform>استيراد ذكريين</numerusform>
            <numerusform>استيراد %Ln ذكريات</numerusform>
            <numerusform>استيراد %Ln ذكرى</numerusform>
            <numerusform>استيراد %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading, without writing anything</source>
        <translation>قراءة فقط، بلا كتابة شيء</translation>
    </message>
    <message>
        <source>Where each of them goes</source>
        <translation>وجهة كل منها</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>محتواها</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>تحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>One of them, as it will be</source>
        <translation>إحداها كما ستكون</translation>
    </message>
    <message>
        <source>What becomes a memory</source>
        <translation>ما يصبح ذكرى</translation>
    </message>
    <message>
        <source>One memory a file</source>
        <translation>ذكرى لكل ملف</translation>
    </message>
    <message>
        <source>One memory a block</source>
        <translation>ذكرى لكل فقرة</translation>
    </message>
    <message>
        <source>Tag all with #%1</source>
        <translation>وسم الكل بـ #%1</translation>
    </message>
    <message>
        <source>It could be read only in part</source>
        <translation>أمكنت قراءة جزء منه فقط</translation>
    </message>
    <message>
        <source>What you have already does not come twice. Changes made there come in; what you changed here stays.</source>
        <translation>ما هو هنا لا يتكرر: يُجلب ما تغيّر هناك، ويبقى ما غيّرته هنا.</translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message>
        <source>Quit and lose what you wrote?</source>
        <translation>هل تريد الإنهاء وفقدان ما كتبته؟</translation>
    </message>
    <message>
        <source>The disk did not take what you wrote before the vault was locked. Make room on it and open the vault: then it is saved.</source>
        <translation>لم يقبل القرص ما كتبته قبل قفل الخزنة. أفسح فيه مكانًا وافتح الخزنة، وعندها يُحفظ.</translation>
    </message>
    <message>
        <source>The disk takes neither your words nor a draft of them. Make room on it, or copy the text to another place, before you quit.</source>
        <translation>لا يقبل القرص نصّك ولا مسودة منه. أفسح فيه مكانًا أو انسخ النص إلى مكان آخر قبل الإنهاء.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>الإنهاء دون حفظه</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
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
        <translation>نص الذكرى</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>MarkdownMark</name>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>غير منجز</translation>
    </message>
    <message>
        <source>Ctrl Enter in its line changes it</source>
        <translation>يغيّرها Ctrl Enter في سطرها</translation>
    </message>
</context>
<context>
    <name>MemoryActionsMenu</name>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Domain…</source>
        <translation>المجال…</translation>
    </message>
    <message>
        <source>Importance…</source>
        <translation>الأهمية…</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>التاريخ…</translation>
    </message>
    <message>
        <source>Link to a memory…</source>
        <translation>ربط بذكرى…</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>المزيد مثلها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>MemoryLinkRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>مفتاح Delete يزيله</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>إزالة الرابط إلى %1</translation>
    </message>
</context>
<context>
    <name>MemoryListPane</name>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>تنتظر قرارًا</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation>كل الذكريات</translation>
    </message>
    <message>
        <source>What you delete lies here until you erase it.</source>
        <translation>ما تحذفه يبقى هنا إلى أن تمحوه.</translation>
    </message>
    <message>
        <source>Your memories come here, the newest first.</source>
        <translation>تأتي ذكرياتك إلى هنا، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>List of memories</source>
        <translation>قائمة الذكريات</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>ترتيب القائمة: %1</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>جارٍ قراءة القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing here fits the filters.</source>
        <translation>لا شيء هنا يطابق المرشحات.</translation>
    </message>
    <message>
        <source>Let go to make a memory of it</source>
        <translation>أفلت لجعله ذكرى</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>تتعذر قراءة القائمة</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما وصل</translation>
    </message>
</context>
<context>
    <name>MemoryListRow</name>
    <message>
        <source>Needs a decision</source>
        <translation>تنتظر قرارًا</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءتها</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation>ليست على الخادم بعد</translation>
    </message>
</context>
<context>
    <name>MissingVaultPage</name>
    <message>
        <source>The vault at %1 is not there.</source>
        <translation>الخزنة في %1 غير موجودة.</translation>
    </message>
    <message>
        <source>It is still not there. Is its disk connected, and the folder called as before?</source>
        <translation>ما زالت غير موجودة. هل قرصها متصل، وهل بقي اسم المجلد كما كان؟</translation>
    </message>
    <message>
        <source>Connect its disk, then try again.</source>
        <translation>صِل قرصها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>فتح خزنة أخرى…</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>إنشاء خزنة جديدة</translation>
    </message>
</context>
<context>
    <name>MnChip</name>
    <message>
        <source>Importance %1 of 1</source>
        <translation>الأهمية %1 من ١</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>مفتاح Delete يزيله</translation>
    </message>
</context>
<context>
    <name>MnCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>MnDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>MnField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء ما كُتب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما كُتب</translation>
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
        <translation>الأهمية %1 من ١</translation>
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
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>اختيار %1</translation>
    </message>
</context>
<context>
    <name>MnMenuItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>MnNavItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>MnNearness</name>
    <message>
        <source>Nearness in meaning %1%</source>
        <translation>القرب في المعنى %1٪</translation>
    </message>
</context>
<context>
    <name>MnProgress</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>MnSearchField</name>
    <message>
        <source>Search by word or meaning</source>
        <translation>ابحث بالكلمة أو بالمعنى</translation>
    </message>
</context>
<context>
    <name>MnSelect</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MnSettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>MnSplitter</name>
    <message>
        <source>Width of the list</source>
        <translation>اتساع القائمة</translation>
    </message>
</context>
<context>
    <name>MnStack</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MnStepRail</name>
    <message>
        <source>%1, to come</source>
        <translation>‏%1، لاحقًا</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>‏%1، الآن</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>‏%1، تم</translation>
    </message>
    <message>
        <source>%1, put off</source>
        <translation>‏%1، مؤجل</translation>
    </message>
</context>
<context>
    <name>MnStepper</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>MnSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>It stays where it was</source>
        <translation>تبقى الخزنة في مكانها</translation>
    </message>
    <message>
        <source>The vault is moving</source>
        <translation>تُنقل الخزنة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It opens by itself where it goes. Until all of it is there, nothing goes from where it was.</source>
        <translation>تُفتح في مكانها الجديد من تلقاء نفسها. وحتى يكتمل نقلها لا يُحذف شيء من مكانها القديم.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a folder</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a folder</comment>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Places, a new memory, search</source>
        <translation>الأماكن وذكرى جديدة والبحث</translation>
    </message>
    <message>
        <source>Places, domains and tags</source>
        <translation>الأماكن والمجالات والوسوم</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>ذكرى جديدة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>NearnessLine</name>
    <message>
        <source>Found by its words</source>
        <translation>وُجدت بكلماتها</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>قريبة في المعنى</translation>
    </message>
    <message>
        <source>Not compared by meaning yet</source>
        <translation>لم تُقارَن بالمعنى بعد</translation>
    </message>
    <message>
        <source>Hardly near in meaning</source>
        <translation>بعيدة في المعنى</translation>
    </message>
    <message>
        <source>Loosely near in meaning</source>
        <translation>على صلة بالمعنى</translation>
    </message>
    <message>
        <source>Very near in meaning</source>
        <translation>قريبة جدًا في المعنى</translation>
    </message>
</context>
<context>
    <name>NewWordsDialog</name>
    <message>
        <source>Type three of them from the paper</source>
        <translation>اكتب ثلاثًا منها من الورقة</translation>
    </message>
    <message>
        <source>Write these 24 words down</source>
        <translation>دوّن هذه الكلمات الـ٢٤</translation>
    </message>
    <message>
        <source>Then you know that the paper is complete and that you can read it.</source>
        <translation>هكذا تعرف أن الورقة كاملة وأنك تستطيع قراءتها.</translation>
    </message>
    <message>
        <source>On paper, in this order. The old words open the vault until you have tried the new ones.</source>
        <translation>على ورق، وبهذا الترتيب. تظل الكلمات القديمة تفتح الخزنة إلى أن تجرّب الجديدة.</translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation>الإبقاء على القديمة</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and word</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>هذه الكلمات هي المفتاح الاحتياطي</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault.</source>
        <translation>إذا ضاعت عبارة المرور والورقة معًا، فلن يستطيع أحد فتح الخزنة.</translation>
    </message>
    <message>
        <source>The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.</source>
        <translation>حُفظت الورقة باسم «%1». اطبعها من هناك، ثم احذف الملف: من يجده يستطيع فتح الخزنة.</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>كتبتها على ورق</translation>
    </message>
    <message>
        <source>Use the new words</source>
        <translation>استخدام الجديدة</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>حفظ ورقة للطباعة…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>عرض الكلمات من جديد</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>التحقق لاحقًا</translation>
    </message>
    <message>
        <source>The new words open the vault now; three of them are asked for when you open it next</source>
        <translation>تفتح الكلمات الجديدة الخزنة من الآن؛ وتُطلب ثلاث منها عند فتحها في المرة القادمة</translation>
    </message>
    <message>
        <source>The sheet is with the printer. Take it before anybody else does, and see that all 24 words are on it.</source>
        <translation>الورقة عند الطابعة. خذها قبل غيرك وتأكد من أن الكلمات الأربع والعشرين كلها عليها.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Prints the 24 words with how to use them; no file is left on the disk</source>
        <translation>يطبع الكلمات الأربع والعشرين وطريقة استعمالها دون ترك ملف على القرص</translation>
    </message>
</context>
<context>
    <name>NumberTile</name>
    <message>
        <source>The number: %1</source>
        <translation>الرقم: %1</translation>
    </message>
</context>
<context>
    <name>NumberTiles</name>
    <message>
        <source>%1 %2</source>
        <comment>number, what it counts</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>المعدّلة أخيرًا</translation>
    </message>
    <message>
        <source>Most important</source>
        <translation>الأهم</translation>
    </message>
</context>
<context>
    <name>OtherVaultDialog</name>
    <message>
        <source>Open another vault</source>
        <translation>فتح خزنة أخرى</translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>%1, %2</source>
        <comment>rate, time left</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>‏%1 في الثانية</translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation>بقيت لحظة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
            <numerusform>بقي نحو ثانية واحدة</numerusform>
            <numerusform>بقي نحو ثانيتين</numerusform>
            <numerusform>بقي نحو %Ln ثوانٍ</numerusform>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
            <numerusform>بقي نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة واحدة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %Ln دقائق</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو ساعة واحدة</numerusform>
            <numerusform>بقي نحو ساعتين</numerusform>
            <numerusform>بقي نحو %Ln ساعات</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Length counts, tricks do not. The vault is not rewritten; backups made before still open with the old passphrase.</source>
        <translation>العبرة بالطول، لا بالحيل. لا تُعاد كتابة الخزنة؛ والنسخ الاحتياطية السابقة تظل تُفتح بالعبارة القديمة.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Not yet the same</source>
        <translation>لم تتطابقا بعد</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>Length counts, tricks do not: no digit, capital or sign is asked for. Spaces are fine.</source>
        <translation>العبرة بالطول، لا بالحيل: لا يُطلب رقم ولا حرف كبير ولا رمز. والمسافات مقبولة.</translation>
    </message>
    <message>
        <source>Measuring this computer, so that guessing is slow on any</source>
        <translation>جارٍ قياس هذا الحاسوب، ليكون التخمين بطيئًا على أي حاسوب</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>اقتراح ست كلمات</translation>
    </message>
    <message>
        <source>An estimate from common words, names, dates, rows of keys and leaks. It does not know your habits.</source>
        <translation>تقدير مبني على الكلمات الشائعة والأسماء والتواريخ وصفوف المفاتيح والتسريبات. وهو لا يعرف عاداتك.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>متطابقتان</translation>
    </message>
    <message>
        <source>Not yet the same</source>
        <translation>لم تتطابقا بعد</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح Caps Lock مفعّل</translation>
    </message>
    <message>
        <source>Let the keyring of this computer open it too</source>
        <translation>السماح لحافظة مفاتيح هذا الحاسوب بفتحها أيضًا</translation>
    </message>
    <message>
        <source>No keyring opens it</source>
        <translation>لا تفتحها أي حافظة مفاتيح</translation>
    </message>
    <message>
        <source>Then you type the passphrase here only after a change. Anyone who uses your login could read the vault. You can turn this on later.</source>
        <translation>عندها لا تكتب عبارة المرور هنا إلا بعد تغيير. ويستطيع من يستخدم حسابك على الحاسوب قراءة الخزنة. يمكنك تفعيل هذا لاحقًا.</translation>
    </message>
    <message>
        <source>The vault will lie in %1</source>
        <translation>ستكون الخزنة في %1</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>PhraseField</name>
    <message>
        <source>The 24 recovery words</source>
        <translation>كلمات الاسترداد الـ٢٤</translation>
    </message>
    <message>
        <source>The 24 words in their order, a space between two. Their first four letters are enough.</source>
        <translation>الكلمات الـ٢٤ بترتيبها، وبين كل كلمتين مسافة. تكفي أحرفها الأربعة الأولى.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>What opens the vault today: the passphrase, or the recovery words</source>
        <translation>ما يفتح الخزنة اليوم: عبارة المرور أو كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح Caps Lock مفعّل</translation>
    </message>
    <message numerus="yes">
        <source>The next try is taken in %Ln second(s)</source>
        <translation>
            <numerusform>تُقبل المحاولة التالية بعد %Ln ثانية</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد ثانية واحدة</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد ثانيتين</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد %Ln ثوانٍ</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد %Ln ثانية</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>جارٍ تجربة المفتاح</translation>
    </message>
</context>
<context>
    <name>PropertyStrip</name>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>المجال %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation>حدثت في %1</translation>
    </message>
    <message>
        <source>When it happened is not said</source>
        <translation>لم يُذكر متى حدثت</translation>
    </message>
    <message>
        <source>Importance %1 of 1</source>
        <translation>الأهمية %1 من ١</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>مفتاح Delete يزيله</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Domain, date, importance, thread, tags</source>
        <translation>المجال والتاريخ والأهمية والسلسلة والوسوم</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>السلسلة %1</translation>
    </message>
    <message>
        <source>No thread</source>
        <translation>بلا سلسلة</translation>
    </message>
    <message>
        <source>Delete takes it out of the thread</source>
        <translation>مفتاح Delete يخرجها من السلسلة</translation>
    </message>
</context>
<context>
    <name>QueryTokens</name>
    <message>
        <source>“%1” is not understood here, such as %2.</source>
        <translation>لا يُفهم «%1» هنا، مثال صحيح: %2.</translation>
    </message>
    <message>
        <source>There is no filter of this name.</source>
        <translation>لا مرشح بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>QuietNotice</name>
    <message>
        <source>Are your recovery words where you can read them?</source>
        <translation>هل كلمات الاسترداد في مكان تستطيع قراءتها فيه؟</translation>
    </message>
    <message>
        <source>Type three of them to be sure. It takes a minute.</source>
        <translation>تكفي كتابة ثلاث منها مرة واحدة للتأكد. يستغرق ذلك دقيقة.</translation>
    </message>
    <message>
        <source>If this computer is lost, so is what you have written.</source>
        <translation>إذا فُقد هذا الحاسوب، فُقد معه كل ما كتبته.</translation>
    </message>
    <message>
        <source>What was written since is in no backup.</source>
        <translation>ما كُتب منذ ذلك الحين ليس في أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>التحقق منها</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>إلى النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Very near in meaning</source>
        <translation>قريبة جدًا في المعنى</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>قريبة في المعنى</translation>
    </message>
    <message numerus="yes">
        <source>words %1</source>
        <translation>
            <numerusform>الكلمات %1</numerusform>
            <numerusform>الكلمة %1</numerusform>
            <numerusform>الكلمتان %1</numerusform>
            <numerusform>الكلمات %1</numerusform>
            <numerusform>الكلمات %1</numerusform>
            <numerusform>الكلمات %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>its thread is about it</source>
        <translation>سلسلتها تدور حوله</translation>
    </message>
    <message>
        <source>by or with who is named</source>
        <translation>لمن ذكرته صلة بها</translation>
    </message>
    <message>
        <source>at the time asked for</source>
        <translation>في الوقت المطلوب</translation>
    </message>
    <message>
        <source>names a time</source>
        <translation>تذكر وقتًا</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Loosely near in meaning</source>
        <translation>على صلة بالمعنى</translation>
    </message>
    <message>
        <source>Fits the filters</source>
        <translation>تطابق المرشحات</translation>
    </message>
    <message>
        <source>Hardly near in meaning</source>
        <translation>بعيدة في المعنى</translation>
    </message>
</context>
<context>
    <name>RecentSearchList</name>
    <message>
        <source>Ask in your own words, or narrow it with tag:, domain:, after:, is:pinned.</source>
        <translation>اسأل بكلماتك، أو ضيّق البحث بـ tag:‎ أو domain:‎ أو after:‎ أو is:pinned.</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>مسحها</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write these 24 words down</source>
        <translation>دوّن هذه الكلمات الـ٢٤</translation>
    </message>
    <message>
        <source>On paper, in this order. They open the vault when the passphrase is lost, so keep them where you keep what must not be lost.</source>
        <translation>على ورق، وبهذا الترتيب. فهي تفتح الخزنة إذا ضاعت عبارة المرور، فاحفظها حيث تحفظ ما لا يجوز أن يضيع.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>جارٍ إنشاء الخزنة</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and word</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>هذه الكلمات هي المفتاح الاحتياطي</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.</source>
        <translation>إذا ضاعت عبارة المرور والورقة معًا، فلن يستطيع أحد فتح الخزنة: لا صديق، ولا خادم، ولا صانعو هذا البرنامج.</translation>
    </message>
    <message>
        <source>The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.</source>
        <translation>حُفظت الورقة باسم «%1». اطبعها من هناك، ثم احذف الملف: من يجده يستطيع فتح الخزنة.</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>حفظ ورقة للطباعة…</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>التحقق لاحقًا</translation>
    </message>
    <message>
        <source>Makes the vault now, and asks for three of the words when you open it next</source>
        <translation>تُنشأ الخزنة الآن، وتُطلب ثلاث من الكلمات عند فتحها في المرة القادمة</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>كتبتها على ورق</translation>
    </message>
    <message>
        <source>The sheet is with the printer. Take it before anybody else does, and see that all 24 words are on it.</source>
        <translation>الورقة عند الطابعة. خذها قبل غيرك وتأكد من أن الكلمات الأربع والعشرين كلها عليها.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Prints the 24 words with how to use them; no file is left on the disk</source>
        <translation>يطبع الكلمات الأربع والعشرين وطريقة استعمالها دون ترك ملف على القرص</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Not imported</source>
        <translation>لم يُستورد</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>تغيّر عند الاستيراد</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Import from %1</source>
        <translation>استيراد من %1</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>All that it added goes to the trash</source>
        <translation>كل ما أضافه يُنقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Save this report…</source>
        <translation>حفظ هذا التقرير…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>Look at what came in</source>
        <translation>استعراض ما وصل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>What did not come as it stood</source>
        <translation>ما لم يصل كما هو</translation>
    </message>
    <message>
        <source>Not imported %1</source>
        <translation>لم يُستورد: %1</translation>
    </message>
    <message>
        <source>Changed on the way %1</source>
        <translation>تغيّر عند الاستيراد: %1</translation>
    </message>
    <message>
        <source>The report stays here, in your vault, until the next import.</source>
        <translation>يبقى التقرير هنا، في خزنتك، حتى الاستيراد التالي.</translation>
    </message>
    <message>
        <source>You stopped it. What came in stays, and the next import goes on from there.</source>
        <translation>أُوقف الاستيراد. ما وصل باقٍ؛ ويُستأنف من هناك في المرة القادمة.</translation>
    </message>
    <message numerus="yes">
        <source>All are found by word now. %Ln will be found by meaning, too, while you work.</source>
        <translation>
            <numerusform>كلها يُعثر عليها حسب الكلمة والمعنى.</numerusform>
            <numerusform>كلها يُعثر عليها حسب الكلمة. أما حسب المعنى فبقيت واحدة، تُقرأ وأنت تعمل.</numerusform>
            <numerusform>كلها يُعثر عليها حسب الكلمة. أما حسب المعنى فبقيت اثنتان، تُقرآن وأنت تعمل.</numerusform>
            <numerusform>كلها يُعثر عليها حسب الكلمة. أما حسب المعنى فبقيت %Ln، تُقرأ وأنت تعمل.</numerusform>
            <numerusform>كلها يُعثر عليها حسب الكلمة. أما حسب المعنى فبقيت %Ln، تُقرأ وأنت تعمل.</numerusform>
            <numerusform>كلها يُعثر عليها حسب الكلمة. أما حسب المعنى فبقيت %Ln، تُقرأ وأنت تعمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are found by word and by meaning.</source>
        <translation>كلها يُعثر عليها حسب الكلمة وحسب المعنى.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore from a backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Everything that was in the vault comes back: memories, their history, attachments. The backup itself is only read.</source>
        <translation>يعود كل ما كان في الخزنة: الذكريات وسجلها ومرفقاتها. أما النسخة نفسها فتُقرأ فقط.</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>اختيار النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Its passphrase, or its 24 recovery words</source>
        <translation>عبارة مرورها، أو كلمات استردادها الـ٢٤</translation>
    </message>
    <message>
        <source>Those that the vault had when the backup was last added to.</source>
        <translation>عبارة مرور الخزنة حين أُضيف إلى النسخة آخر مرة.</translation>
    </message>
    <message>
        <source>It will lie in %1</source>
        <translation>ستكون في %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Import from %1</source>
        <translation>استيراد من %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>إيقاف هنا</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>متابعة في الخلفية</translation>
    </message>
    <message>
        <source>Not imported so far</source>
        <translation>لم يُستورد حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>You can go on working. If you stop now, the %Ln memories that came in stay, and the next import goes on from there.</source>
        <translation>
            <numerusform>يمكنك مواصلة العمل. وإذا أوقفته الآن، فسيُستأنف من هناك في المرة القادمة.</numerusform>
            <numerusform>يمكنك مواصلة العمل. وإذا أوقفته الآن، بقيت الذكرى التي وصلت، ويُستأنف من هناك في المرة القادمة.</numerusform>
            <numerusform>يمكنك مواصلة العمل. وإذا أوقفته الآن، بقيت الذكريان اللتان وصلتا، ويُستأنف من هناك في المرة القادمة.</numerusform>
            <numerusform>يمكنك مواصلة العمل. وإذا أوقفته الآن، بقيت %Ln ذكريات وصلت، ويُستأنف من هناك في المرة القادمة.</numerusform>
            <numerusform>يمكنك مواصلة العمل. وإذا أوقفته الآن، بقيت %Ln ذكرى وصلت، ويُستأنف من هناك في المرة القادمة.</numerusform>
            <numerusform>يمكنك مواصلة العمل. وإذا أوقفته الآن، بقيت %Ln ذكرى وصلت، ويُستأنف من هناك في المرة القادمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>The one before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>التالية</translation>
    </message>
</context>
<context>
    <name>SavedSearchDialog</name>
    <message>
        <source>Another saved search has this name.</source>
        <translation>يوجد بحث محفوظ آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>إعادة تسمية البحث المحفوظ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>SavedSearchMenu</name>
    <message>
        <source>Saved search “%1”</source>
        <translation>البحث المحفوظ «%1»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing fits this</source>
        <translation>لا شيء يطابق هذا</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>بلا مرشح</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>still nothing</source>
        <translation>لا شيء أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>واحدة على الأقل</numerusform>
            <numerusform>اثنتان على الأقل</numerusform>
            <numerusform>%Ln على الأقل</numerusform>
            <numerusform>%Ln على الأقل</numerusform>
            <numerusform>%Ln على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Nearest in meaning, loosely</source>
        <translation>الأقرب في المعنى، ولو من بعيد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash fit.</source>
        <translation>
            <numerusform>لا ذكريات مطابقة في سلة المهملات.</numerusform>
            <numerusform>ذكرى واحدة مطابقة في سلة المهملات.</numerusform>
            <numerusform>ذكريان مطابقتان في سلة المهملات.</numerusform>
            <numerusform>%Ln ذكريات مطابقة في سلة المهملات.</numerusform>
            <numerusform>%Ln ذكرى مطابقة في سلة المهملات.</numerusform>
            <numerusform>%Ln ذكرى مطابقة في سلة المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the trash</source>
        <translation>البحث في سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your memories cannot be found by meaning yet; they are being read.</source>
        <translation>
            <numerusform>يمكن العثور على كل ذكرياتك حسب المعنى.</numerusform>
            <numerusform>ذكرى واحدة لا يُعثر عليها حسب المعنى بعد؛ جارٍ قراءتها.</numerusform>
            <numerusform>ذكريان لا يُعثر عليهما حسب المعنى بعد؛ جارٍ قراءتهما.</numerusform>
            <numerusform>%Ln ذكريات لا يُعثر عليها حسب المعنى بعد؛ جارٍ قراءتها.</numerusform>
            <numerusform>%Ln ذكرى لا يُعثر عليها حسب المعنى بعد؛ جارٍ قراءتها.</numerusform>
            <numerusform>%Ln ذكرى لا يُعثر عليها حسب المعنى بعد؛ جارٍ قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written down yet?</source>
        <translation>لم تُدوَّن بعد؟</translation>
    </message>
    <message>
        <source>New memory with these words</source>
        <translation>ذكرى جديدة بهذه الكلمات</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln.</source>
        <translation>
            <numerusform>لا نتائج.</numerusform>
            <numerusform>أفضل نتيجة.</numerusform>
            <numerusform>أفضل نتيجتين.</numerusform>
            <numerusform>أفضل %Ln نتائج.</numerusform>
            <numerusform>أفضل %Ln نتيجة.</numerusform>
            <numerusform>أفضل %Ln نتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>لا نتائج.</numerusform>
            <numerusform>نتيجة واحدة.</numerusform>
            <numerusform>نتيجتان.</numerusform>
            <numerusform>%Ln نتائج.</numerusform>
            <numerusform>%Ln نتيجة.</numerusform>
            <numerusform>%Ln نتيجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Searched for %1</source>
        <translation>جرى البحث عن %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأنسب</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>طريقة البحث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>‏%1 ملي ث</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing could be searched</source>
        <translation>تعذّر البحث</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
</context>
<context>
    <name>SearchResult</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>ما يمكن فعله بـ «%1»</translation>
    </message>
</context>
<context>
    <name>SearchResultMenu</name>
    <message>
        <source>What can be done with this result</source>
        <translation>ما يمكن فعله بهذه النتيجة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>لماذا هذه النتيجة</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>المزيد مثلها</translation>
    </message>
    <message>
        <source>In this thread</source>
        <translation>في هذه السلسلة</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>There is no model of meaning here: memories are found by their words.</source>
        <translation>لا نموذج للمعنى هنا: يُعثر على الذكريات بكلماتها.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are found by their words until then.</source>
        <translation>
            <numerusform>كل الذكريات جاهزة.</numerusform>
            <numerusform>الذكرى الباقية يُعثر عليها بكلماتها حتى ذلك الحين.</numerusform>
            <numerusform>الذكريان الباقيتان يُعثر عليهما بكلماتهما حتى ذلك الحين.</numerusform>
            <numerusform>الذكريات الباقية (%Ln) يُعثر عليها بكلماتها حتى ذلك الحين.</numerusform>
            <numerusform>الذكريات الباقية (%Ln) يُعثر عليها بكلماتها حتى ذلك الحين.</numerusform>
            <numerusform>الذكريات الباقية (%Ln) يُعثر عليها بكلماتها حتى ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are found in other words, too.</source>
        <translation>كلها يُعثر عليها بكلمات أخرى أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln في الثانية</numerusform>
            <numerusform>واحدة في الثانية</numerusform>
            <numerusform>اثنتان في الثانية</numerusform>
            <numerusform>%Ln في الثانية</numerusform>
            <numerusform>%Ln في الثانية</numerusform>
            <numerusform>%Ln في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>نحو %Ln ثانية</numerusform>
            <numerusform>نحو ثانية واحدة</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو %Ln ثوانٍ</numerusform>
            <numerusform>نحو %Ln ثانية</numerusform>
            <numerusform>نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %Ln دقائق</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>How far the index is</source>
        <translation>مدى اكتمال الفهرس</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>آخر فحص %1</translation>
    </message>
    <message>
        <source>Findable by word</source>
        <translation>يُعثر عليها حسب الكلمة</translation>
    </message>
    <message>
        <source>Always current: whoever asks waits for what was just saved.</source>
        <translation>محدَّثة دائمًا: كل بحث ينتظر ما حُفظ للتو.</translation>
    </message>
    <message>
        <source>Findable by meaning</source>
        <translation>يُعثر عليها حسب المعنى</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>إعادة بناء الفهرس</translation>
    </message>
    <message>
        <source>Only if results look wrong. It takes %1 on the disk, sealed; search is slower until it is whole.</source>
        <translation>فقط إذا بدت النتائج خاطئة. يأخذ %1 على القرص، مختومًا؛ ويكون البحث أبطأ حتى يكتمل.</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>إعادة البناء</translation>
    </message>
    <message>
        <source>Making the index anew</source>
        <translation>جارٍ إعادة بناء الفهرس</translation>
    </message>
    <message>
        <source>What understands meaning</source>
        <translation>ما يفهم المعنى</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>النموذج المدمج</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>يعمل على هذا الحاسوب. لا يغادره شيء.</translation>
    </message>
    <message>
        <source>%1, on this computer. Nothing leaves it. Best in English.</source>
        <translation>يعمل %1 على هذا الحاسوب. لا يغادره شيء. أفضل أدائه بالإنجليزية.</translation>
    </message>
    <message>
        <source>It is not installed here.</source>
        <translation>غير مثبّت هنا.</translation>
    </message>
    <message>
        <source>answers now</source>
        <translation>يجيب الآن</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>Is being read in</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>%1 has read %2. It answers once it has read all.</source>
        <translation>قرأ %1 حتى الآن %2. يجيب بعد أن يقرأ الكل.</translation>
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
        <translation>لماذا وُجدت</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>المزيد مثلها</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>In this thread</source>
        <translation>في هذه السلسلة</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation>حفظ كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Nobody has tried the recovery words yet</source>
        <translation>لم يجرّب أحد كلمات الاسترداد بعد</translation>
    </message>
    <message>
        <source>Type three of them from the paper; then you know that it works on the day it is needed.</source>
        <translation>اكتب ثلاثًا منها من الورقة، لتعرف أنها ستعمل يوم تحتاج إليها.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Somebody without the vault’s key has changed this list</source>
        <translation>غيّر هذه القائمة أحد لا يملك مفتاح الخزنة</translation>
    </message>
    <message>
        <source>Look at each way. If all of them are yours, accept the list; else copy the vault into a new one.</source>
        <translation>راجع كل طريقة. إذا كانت كلها لك، فاقبل القائمة؛ وإلا فانسخ الخزنة إلى خزنة جديدة.</translation>
    </message>
    <message>
        <source>Accept the list…</source>
        <translation>قبول القائمة…</translation>
    </message>
    <message>
        <source>Ways to open this vault</source>
        <translation>طرق فتح هذه الخزنة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Check now…</source>
        <translation>تحقق الآن…</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>The last way cannot be removed</source>
        <translation>لا يمكن إزالة آخر طريقة</translation>
    </message>
    <message>
        <source>New recovery words</source>
        <translation>كلمات استرداد جديدة</translation>
    </message>
    <message>
        <source>No recovery words</source>
        <translation>لا كلمات استرداد</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody has seen it. The old words then open nothing.</source>
        <translation>إذا ضاعت الورقة، أو رآها أحد. لا تفتح الكلمات القديمة شيئًا بعدها.</translation>
    </message>
    <message>
        <source>Without them a forgotten passphrase loses everything.</source>
        <translation>من دونها، نسيان عبارة المرور يعني ضياع كل شيء.</translation>
    </message>
    <message>
        <source>Make them…</source>
        <translation>إنشاؤها…</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>حافظة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Could open the vault when you log in. Anyone who uses your login could then read it.</source>
        <translation>يمكنها فتح الخزنة عند تسجيل دخولك. ويستطيع عندها من يستخدم حسابك على الحاسوب قراءتها.</translation>
    </message>
    <message>
        <source>Let it open the vault…</source>
        <translation>السماح لها بفتح الخزنة…</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>في غيابك</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>قفل بعد</translation>
    </message>
    <message>
        <source>Keys are wiped from memory. Unsaved text is sealed first.</source>
        <translation>تُمسح المفاتيح من الذاكرة. ويُختم النص غير المحفوظ أولًا.</translation>
    </message>
    <message>
        <source>Lock with the screen, and before sleep</source>
        <translation>القفل مع الشاشة وقبل السكون</translation>
    </message>
    <message>
        <source>Forget what you copied from here</source>
        <translation>مسح ما نسخته من هنا</translation>
    </message>
    <message>
        <source>Only if nothing else was copied since. Locking forgets it too.</source>
        <translation>فقط إذا لم يُنسخ شيء آخر بعده. والقفل يمسحه أيضًا.</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>بعد ٣٠ ثانية</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>بعد دقيقة</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>بعد ٥ دقائق</translation>
    </message>
    <message>
        <source>Hide the window in screen sharing</source>
        <translation>إخفاء النافذة عند مشاركة الشاشة</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Make new recovery words</source>
        <translation>إنشاء كلمات استرداد جديدة</translation>
    </message>
    <message>
        <source>The old words open the vault until you have written the new ones down and tried them.</source>
        <translation>تظل الكلمات القديمة تفتح الخزنة إلى أن تدوّن الجديدة وتجرّبها.</translation>
    </message>
    <message>
        <source>Show the new words</source>
        <translation>عرض الكلمات الجديدة</translation>
    </message>
    <message>
        <source>Let the keyring open the vault</source>
        <translation>السماح لحافظة المفاتيح بفتح الخزنة</translation>
    </message>
    <message>
        <source>Then you type the passphrase here only after a change. Anyone who uses your login could read the vault.</source>
        <translation>عندها لا تكتب عبارة المرور هنا إلا بعد تغيير. ويستطيع من يستخدم حسابك على الحاسوب قراءة الخزنة.</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Accept the list as it stands</source>
        <translation>قبول القائمة كما هي</translation>
    </message>
    <message>
        <source>Only if you know each way in it.</source>
        <translation>فقط إذا كنت تعرف كل طريقة فيها.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>إزالة «%1»؟</translation>
    </message>
    <message>
        <source>The words on the paper then open nothing. If the passphrase is lost too, nobody can open the vault.</source>
        <translation>لن تفتح الكلمات التي على الورق شيئًا بعدها. وإذا ضاعت عبارة المرور أيضًا، فلن يستطيع أحد فتح الخزنة.</translation>
    </message>
    <message>
        <source>It then opens the vault no more. Backups made before still open with it.</source>
        <translation>لن تفتح الخزنة بعدها. أما النسخ الاحتياطية السابقة فتظل تُفتح بها.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 does it from anywhere in the window.</source>
        <translation>يمكن ذلك بالاختصار ⁦%1⁩ من أي مكان في النافذة.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>%1 at %2</source>
        <translation>النموذج %1 على %2</translation>
    </message>
    <message>
        <source>A model on a server</source>
        <translation>نموذج على خادم</translation>
    </message>
    <message>
        <source>Off. Every memory’s text, and every question, would leave this device.</source>
        <translation>متوقف. نص كل ذكرى، وكل سؤال، سيغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Texts and questions go to this service of your own computer.</source>
        <translation>تذهب النصوص والأسئلة إلى هذه الخدمة على حاسوبك نفسه.</translation>
    </message>
    <message>
        <source>Texts and questions leave this device for %1, in a form that its owner can read.</source>
        <translation>تغادر النصوص والأسئلة هذا الجهاز إلى %1، بصورة يستطيع صاحبه قراءتها.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>leaves this device</source>
        <translation>يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Of a service that speaks OpenAI’s embeddings.</source>
        <translation>لخدمة تعمل وفق واجهة OpenAI للتضمينات (embeddings).</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>اسم النموذج</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>If the service wants one. It is kept sealed in the vault and never shown.</source>
        <translation>إذا طلبته الخدمة. يُحفظ مختومًا في الخزنة ولا يُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Asking the service for one word</source>
        <translation>جارٍ سؤال الخدمة عن كلمة واحدة</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>تركه متوقفًا</translation>
    </message>
    <message>
        <source>Let this service read your memories?</source>
        <translation>أتسمح لهذه الخدمة بقراءة ذكرياتك؟</translation>
    </message>
    <message>
        <source>Let your memories leave this device?</source>
        <translation>أتسمح لذكرياتك بمغادرة هذا الجهاز؟</translation>
    </message>
    <message>
        <source>The text of every memory, now and later, and every question you ask goes to %1. Whoever runs it can read them. You can take this back at any time; what was sent stays sent.</source>
        <translation>يذهب نص كل ذكرى، الآن ولاحقًا، وكل سؤال تطرحه إلى %1. ومن يديره يستطيع قراءتها. يمكنك الرجوع عن هذا في أي وقت؛ أما ما أُرسل فقد أُرسل.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>عدم السماح</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>تباين أعلى</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Memories in the list</source>
        <translation>الذكريات في القائمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Move the vault</source>
        <translation>نقل الخزنة</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>القفل التلقائي</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حافظة المفاتيح</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>مشاركة الشاشة</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Sample memories</source>
        <translation>ذكريات تجريبية</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>التقاط سريع</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>نافذة صغيرة</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
</context>
<context>
    <name>SeveralChosen</name>
    <message numerus="yes">
        <source>%Ln memories chosen</source>
        <translation>
            <numerusform>لا ذكريات محددة</numerusform>
            <numerusform>ذكرى واحدة محددة</numerusform>
            <numerusform>ذكريان محددتان</numerusform>
            <numerusform>%Ln ذكريات محددة</numerusform>
            <numerusform>%Ln ذكرى محددة</numerusform>
            <numerusform>%Ln ذكرى محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>some</source>
        <translation>البعض</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Not the same on all</source>
        <translation>ليست واحدة للجميع</translation>
    </message>
    <message>
        <source>%1 on all</source>
        <translation>‏%1 للجميع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>متعدد</translation>
    </message>
    <message>
        <source>What they share is not compared for so many.</source>
        <translation>لا يُقارن المشترك بين هذا العدد.</translation>
    </message>
    <message>
        <source>Comparing them …</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Each of these can be undone for all of them at once.</source>
        <translation>يمكن التراجع عن كل إجراء هنا للجميع دفعة واحدة.</translation>
    </message>
    <message>
        <source>For all that are chosen</source>
        <translation>لكل المحدد</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء التحديد</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Set aside</source>
        <translation>الموضوع جانبًا</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>النص في الحافظة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Versions that were set aside, the newest first</source>
        <translation>النسخ الموضوعة جانبًا، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Written before it was known that somebody erased the memory on another device. It is on this device alone, until you decide.</source>
        <translation>كُتب قبل أن يُعرف أن أحدًا محا الذكرى على جهاز آخر. هو على هذا الجهاز وحده إلى أن تقرر.</translation>
    </message>
    <message>
        <source>Keep as a new memory</source>
        <translation>الإبقاء كذكرى جديدة</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>محو…</translation>
    </message>
    <message numerus="yes">
        <source>Keep all %Ln</source>
        <translation>
            <numerusform>الإبقاء على الكل</numerusform>
            <numerusform>الإبقاء عليها</numerusform>
            <numerusform>الإبقاء على الاثنتين</numerusform>
            <numerusform>الإبقاء على الـ%Ln كلها</numerusform>
            <numerusform>الإبقاء على الـ%Ln كلها</numerusform>
            <numerusform>الإبقاء على الـ%Ln كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>The version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>لا شيء موضوع جانبًا</translation>
    </message>
    <message>
        <source>Where somebody erases a memory on another device without having seen what was written here, that comes to this page, and waits for you.</source>
        <translation>حين يمحو أحد ذكرى على جهاز آخر دون أن يرى ما كُتب هنا، يأتي ما كُتب إلى هذه الصفحة وينتظرك.</translation>
    </message>
    <message>
        <source>Reading what was set aside</source>
        <translation>قراءة ما وُضع جانبًا</translation>
    </message>
    <message>
        <source>What was set aside cannot be read</source>
        <translation>تتعذر قراءة ما وُضع جانبًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Erase this version for good?</source>
        <translation>هل تريد محو هذه النسخة نهائيًا؟</translation>
    </message>
    <message>
        <source>“%1” is no memory any more: it lies on this device alone. Erased here, nobody can bring it back. What is attached to it goes, too. Earlier backups keep what is in them.</source>
        <translation>لم تعد “%1” ذكرى، وهي على هذا الجهاز وحده. إذا مُحيت هنا فلا يمكن لأحد إعادتها. ويذهب ما أُرفق بها أيضًا. تحتفظ النسخ الاحتياطية السابقة بما فيها.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>تركها هنا</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>%1, %2</source>
        <comment>how a version begins, and which device wrote it, when</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط الاختصار الجديد</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>“%1”: the keys that it came with</source>
        <translation>‏«%1»: الاختصار الأصلي</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>استخدامه هنا</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find an action, or press its keys</source>
        <translation>ابحث عن إجراء، أو اضغط اختصاره</translation>
    </message>
    <message>
        <source>No action is called so, and none has these keys.</source>
        <translation>لا إجراء بهذا الاسم، ولا بهذا الاختصار.</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys. They are kept on this device.</source>
        <translation>اختر إجراءً، ثم اضغط اختصاره الجديد. تُحفظ الاختصارات على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Keys that lists, pages and texts use themselves cannot be changed.</source>
        <translation>ما تستخدمه القوائم والصفحات والنصوص نفسها لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة الكل إلى الأصل</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه اللوحة</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>ذكرى جديدة</translation>
    </message>
    <message>
        <source>Places, domains and tags</source>
        <translation>الأماكن والمجالات والوسوم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>الأجهزة والمزامنة</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Only on this computer</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>آخر نسخة احتياطية %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
</context>
<context>
    <name>SidebarRow</name>
    <message>
        <source>Hide what lies below %1</source>
        <translation>إخفاء ما تحت %1</translation>
    </message>
    <message>
        <source>Show what lies below %1</source>
        <translation>إظهار ما تحت %1</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>‏%1، لاحقًا</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>‏%1، الآن</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>‏%1، تم</translation>
    </message>
    <message>
        <source>%1, put off</source>
        <translation>‏%1، مؤجل</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>‏%1 في %Ln ملف</numerusform>
            <numerusform>‏%1 في ملف واحد</numerusform>
            <numerusform>‏%1 في ملفين</numerusform>
            <numerusform>‏%1 في %Ln ملفات</numerusform>
            <numerusform>‏%1 في %Ln ملفًا</numerusform>
            <numerusform>‏%1 في %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>الذكريات</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln memory(s)</source>
        <translation>
            <numerusform>‏%1، لا ذكريات</numerusform>
            <numerusform>‏%1، ذكرى واحدة</numerusform>
            <numerusform>‏%1، ذكريان</numerusform>
            <numerusform>‏%1، %Ln ذكريات</numerusform>
            <numerusform>‏%1، %Ln ذكرى</numerusform>
            <numerusform>‏%1، %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them</source>
        <translation>
            <numerusform>‏%1، لا إصدارات</numerusform>
            <numerusform>‏%1، إصدار واحد</numerusform>
            <numerusform>‏%1، إصداران</numerusform>
            <numerusform>‏%1، %Ln إصدارات</numerusform>
            <numerusform>‏%1، %Ln إصدارًا</numerusform>
            <numerusform>‏%1، %Ln إصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>Index</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>%1, can be made anew</source>
        <translation>‏%1، يمكن إعادة بنائه</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not saved yet</source>
        <translation>
            <numerusform>‏%1، كلها محفوظة</numerusform>
            <numerusform>‏%1، واحدة لم تُحفظ بعد</numerusform>
            <numerusform>‏%1، اثنتان لم تُحفظا بعد</numerusform>
            <numerusform>‏%1، %Ln لم تُحفظ بعد</numerusform>
            <numerusform>‏%1، %Ln لم تُحفظ بعد</numerusform>
            <numerusform>‏%1، %Ln لم تُحفظ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Where this vault is</source>
        <translation>مكان هذه الخزنة</translation>
    </message>
    <message>
        <source>One folder, sealed: it can be copied or kept on a stick.</source>
        <translation>مجلد واحد مختوم: يمكن نسخه أو حفظه على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>ما يشغل المساحة</translation>
    </message>
    <message>
        <source>%1 of %2; %3 are free</source>
        <translation>‏%1 من %2؛ المتاح %3</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ الإحصاء</translation>
    </message>
    <message>
        <source>Largest attachments</source>
        <translation>أكبر المرفقات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open its memory</source>
        <translation>فتح ذكراه</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>Remove files that nothing refers to</source>
        <translation>إزالة الملفات التي لا يشير إليها شيء</translation>
    </message>
    <message>
        <source>What a crash or an undone import may leave behind. Attachments of the trash and of earlier versions stay.</source>
        <translation>ما قد يخلّفه توقف مفاجئ أو تراجع عن استيراد. تبقى مرفقات سلة المهملات والإصدارات السابقة.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Sample memories</source>
        <translation>ذكريات تجريبية</translation>
    </message>
    <message>
        <source>Those that you looked around with</source>
        <translation>التي جرّبت بها البرنامج</translation>
    </message>
    <message>
        <source>They go to the trash together. What you wrote yourself stays.</source>
        <translation>تنتقل معًا إلى سلة المهملات. وما كتبته بنفسك يبقى.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>A folder for the vault</source>
        <translation>مجلد للخزنة</translation>
    </message>
    <message>
        <source>Move the vault?</source>
        <translation>نقل الخزنة؟</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>The vault was not moved</source>
        <translation>لم تُنقل الخزنة</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>إبقاؤها هنا</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Move the vault to another folder</source>
        <translation>نقل الخزنة إلى مجلد آخر</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>longer than there are people</source>
        <translation>أطول من عمر البشرية</translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>‏%1 سنة</numerusform>
            <numerusform>‏%1 سنة</numerusform>
            <numerusform>‏%1 سنة</numerusform>
            <numerusform>‏%1 سنوات</numerusform>
            <numerusform>‏%1 سنة</numerusform>
            <numerusform>‏%1 سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need longer than there are people.</source>
        <translation>بألف حاسوب سريع ونسخة مسروقة، يستغرق التخمين أطول من عمر البشرية.</translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need less than a second.</source>
        <translation>بألف حاسوب سريع ونسخة مسروقة، يستغرق التخمين أقل من ثانية.</translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need about %1.</source>
        <translation>بألف حاسوب سريع ونسخة مسروقة، يستغرق التخمين نحو %1.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>قرن</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>How long guessing takes</source>
        <translation>مدة التخمين</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How long would a thief with a copy of the vault have to guess?</source>
        <translation>كم يلزم لصًّا معه نسخة من الخزنة ليخمّن العبارة؟</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>عبارتك</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>A memory that is not here</source>
        <translation>ذكرى ليست هنا</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ليست هنا</translation>
    </message>
    <message>
        <source>linked from here</source>
        <translation>مرتبطة من هنا</translation>
    </message>
    <message>
        <source>links to this</source>
        <translation>ترتبط بهذه</translation>
    </message>
    <message>
        <source>very near in meaning</source>
        <translation>قريبة جدًا في المعنى</translation>
    </message>
    <message>
        <source>near in meaning</source>
        <translation>قريبة في المعنى</translation>
    </message>
    <message>
        <source>Linked from here and to here</source>
        <translation>روابط منها وإليها</translation>
    </message>
    <message>
        <source>Linked memories</source>
        <translation>ذكريات مرتبطة</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>قريبة في المعنى</translation>
    </message>
    <message>
        <source>loosely near in meaning</source>
        <translation>على صلة بالمعنى</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>How much the list shows</source>
        <translation>كم تعرض القائمة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Show the days as a list</source>
        <translation>عرض الأيام كقائمة</translation>
    </message>
    <message>
        <source>1 memory</source>
        <translation>ذكرى واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>لا ذكريات</numerusform>
            <numerusform>ذكرى واحدة</numerusform>
            <numerusform>ذكريان</numerusform>
            <numerusform>%Ln ذكريات</numerusform>
            <numerusform>%Ln ذكرى</numerusform>
            <numerusform>%Ln ذكرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>TimelineMap</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Nothing happened here that you kept.</source>
        <translation>لم يحدث هنا شيء احتفظت به.</translation>
    </message>
    <message>
        <source>No day has a memory yet</source>
        <translation>لا ذكرى في أي يوم بعد</translation>
    </message>
    <message>
        <source>Each memory gets its place on the day it happened. This page then shows a year of them at once.</source>
        <translation>تأخذ كل ذكرى مكانها في اليوم الذي حدثت فيه. ثم تعرض هذه الصفحة سنة كاملة دفعة واحدة.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>ذكرى جديدة</translation>
    </message>
    <message>
        <source>Counting days</source>
        <translation>جارٍ إحصاء الأيام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The days cannot be counted</source>
        <translation>يتعذر إحصاء الأيام</translation>
    </message>
    <message>
        <source>These memories cannot be read</source>
        <translation>تتعذر قراءة هذه الذكريات</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءتها</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the memory</source>
        <translation>عنوان الذكرى</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>In the trash. Search does not find it.</source>
        <translation>في سلة المهملات. لا يجدها البحث.</translation>
    </message>
    <message>
        <source>In the trash since %1. Search does not find it.</source>
        <translation>في سلة المهملات منذ %1. لا يجدها البحث.</translation>
    </message>
</context>
<context>
    <name>TrashFoot</name>
    <message>
        <source>Nothing in the trash is erased by itself.</source>
        <translation>لا يُمحى شيء من سلة المهملات تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>لا ذكريات</numerusform>
            <numerusform>ذكرى واحدة</numerusform>
            <numerusform>ذكريان</numerusform>
            <numerusform>%Ln ذكريات</numerusform>
            <numerusform>%Ln ذكرى</numerusform>
            <numerusform>%Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>إرجاع الكل</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>محو الكل…</translation>
    </message>
</context>
<context>
    <name>UnlinkedNames</name>
    <message numerus="yes">
        <source>%Ln pictures in this text lie on the web. They are not fetched: who keeps them would see that you read this.</source>
        <translation>
            <numerusform>لا صور من الويب في هذا النص.</numerusform>
            <numerusform>صورة واحدة في هذا النص موجودة على الويب. لا تُجلب: فصاحبها سيعرف أنك قرأت هذا.</numerusform>
            <numerusform>صورتان في هذا النص موجودتان على الويب. لا تُجلبان: فصاحبهما سيعرف أنك قرأت هذا.</numerusform>
            <numerusform>%Ln صور في هذا النص موجودة على الويب. لا تُجلب: فصاحبها سيعرف أنك قرأت هذا.</numerusform>
            <numerusform>%Ln صورة في هذا النص موجودة على الويب. لا تُجلب: فصاحبها سيعرف أنك قرأت هذا.</numerusform>
            <numerusform>%Ln صورة في هذا النص موجودة على الويب. لا تُجلب: فصاحبها سيعرف أنك قرأت هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles that no memory has yet</source>
        <translation>عناوين لا ذكرى لها بعد</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>إنشاء «%1»</translation>
    </message>
    <message>
        <source>No memory is called “%1” yet. Make it.</source>
        <translation>لا ذكرى باسم «%1» بعد. أنشئها.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>The keyring of this computer does not hold the key any more.</source>
        <translation>لم تعد حافظة مفاتيح هذا الحاسوب تحتوي على المفتاح.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer.</source>
        <translation>حافظة مفاتيح هذا الحاسوب مقفلة، أو لم تستجب.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <translation>لا حافظة مفاتيح تستجيب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>These words do not open the vault.</source>
        <translation>هذه الكلمات لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>عبارة المرور هذه لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>These are not the 24 words.</source>
        <translation>ليست هذه الكلمات الـ٢٤.</translation>
    </message>
    <message>
        <source>The vault’s file of keys cannot be read.</source>
        <translation>تتعذر قراءة ملف مفاتيح الخزنة.</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>لا تصلح هذه عبارة مرور: فهي فارغة، أو طويلة جدًا.</translation>
    </message>
    <message>
        <source>A part of the vault is damaged, so it cannot be opened.</source>
        <translation>جزء من الخزنة تالف، فلا يمكن فتحها.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>لا خزنة في هذا المجلد.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Mnemosyne.</source>
        <translation>كُتبت هذه الخزنة بإصدار أحدث من Mnemosyne.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to try the passphrase.</source>
        <translation>لا توجد على هذا الحاسوب ذاكرة حرة كافية لتجربة عبارة المرور.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now.</source>
        <translation>برنامج آخر يستخدم الخزنة حاليًا.</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to.</source>
        <translation>لا يمكن الكتابة في مجلد الخزنة.</translation>
    </message>
    <message>
        <source>The vault’s files cannot be read.</source>
        <translation>تتعذر قراءة ملفات الخزنة.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so the vault cannot be opened.</source>
        <translation>لم تبقَ مساحة على القرص، فلا يمكن فتح الخزنة.</translation>
    </message>
    <message>
        <source>The vault could not be opened.</source>
        <translation>تعذّر فتح الخزنة.</translation>
    </message>
    <message>
        <source>Open it with the passphrase.</source>
        <translation>افتحها بعبارة المرور.</translation>
    </message>
    <message>
        <source>Try as often as you like: each try takes half a second, for a thief too.</source>
        <translation>جرّب ما شئت من المرات: تستغرق كل محاولة نصف ثانية، للّص أيضًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder as it is, then bring the newest backup into a new folder.</source>
        <translation>لم يتغير شيء. انسخ المجلد كما هو، ثم استعد أحدث نسخة احتياطية إلى مجلد جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the newest backup into a new folder.</source>
        <translation>لم يتغير شيء. استعد أحدث نسخة احتياطية إلى مجلد جديد.</translation>
    </message>
    <message>
        <source>If it lies on a stick or another disk, connect it and try again.</source>
        <translation>إذا كانت على ذاكرة USB أو قرص آخر، فصِله ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق البرامج الأخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the folder’s permissions, or whether the disk is write-protected.</source>
        <translation>تحقق من أذونات المجلد، أو مما إذا كان القرص محميًا من الكتابة.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list; the nearest is “%2”.</source>
        <translation>الكلمة %1 ليست في القائمة؛ والأقرب إليها «%2».</translation>
    </message>
    <message numerus="yes">
        <source>There are 24 words; you have typed %Ln.</source>
        <translation>
            <numerusform>الكلمات ٢٤؛ ولم تكتب أيًّا منها.</numerusform>
            <numerusform>الكلمات ٢٤؛ وكتبت كلمة واحدة.</numerusform>
            <numerusform>الكلمات ٢٤؛ وكتبت كلمتين.</numerusform>
            <numerusform>الكلمات ٢٤؛ وكتبت %Ln كلمات.</numerusform>
            <numerusform>الكلمات ٢٤؛ وكتبت %Ln كلمة.</numerusform>
            <numerusform>الكلمات ٢٤؛ وكتبت %Ln كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each word is in the list, but together they are no phrase: one is another on the paper, or in another place.</source>
        <translation>كل كلمة منها في القائمة، لكنها معًا ليست عبارة صحيحة: إحداها على الورقة غيرها، أو في غير موضعها.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Locked at %1, after a while without you</source>
        <translation>قُفلت في %1، بعد غيابك مدة</translation>
    </message>
    <message>
        <source>Locked at %1, with the screen</source>
        <translation>قُفلت في %1، مع الشاشة</translation>
    </message>
    <message>
        <source>Locked at %1, before this computer slept</source>
        <translation>قُفلت في %1، قبل سكون الحاسوب</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>قُفلت في %1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>The passphrase was last changed on %1.</source>
        <translation>آخر تغيير لعبارة المرور كان في %1.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is taken in %Ln second(s).</source>
        <translation>
            <numerusform>تُقبل المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked vault %1</source>
        <translation>الخزنة المقفلة %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>جارٍ تجربة المفتاح</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح Caps Lock مفعّل</translation>
    </message>
    <message>
        <source>What you were writing was saved first; it is there when you are.</source>
        <translation>حُفظ أولًا ما كنت تكتبه؛ وهو في انتظارك.</translation>
    </message>
    <message>
        <source>Bring a backup into a new folder…</source>
        <translation>استعادة نسخة احتياطية إلى مجلد جديد…</translation>
    </message>
    <message>
        <source>Open with the keyring of this computer</source>
        <translation>الفتح بحافظة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>asks for your login</source>
        <translation>تطلب تسجيل دخولك</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Use the 24 recovery words</source>
        <translation>استخدام كلمات الاسترداد الـ٢٤</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>فتح خزنة أخرى…</translation>
    </message>
    <message>
        <source>The disk did not take what you were writing. It is there when you are, as long as Mnemosyne runs.</source>
        <translation>لم يقبل القرص ما كنت تكتبه. ستجده عند عودتك ما دام Mnemosyne يعمل.</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>VersionChanges</name>
    <message>
        <source>signs and blanks changed</source>
        <translation>تغيّرت رموز ومسافات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>أُضيفت كلمات</numerusform>
            <numerusform>أُضيفت كلمة واحدة</numerusform>
            <numerusform>أُضيفت كلمتان</numerusform>
            <numerusform>أُضيفت %Ln كلمات</numerusform>
            <numerusform>أُضيفت %Ln كلمة</numerusform>
            <numerusform>أُضيفت %Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words taken out</source>
        <translation>
            <numerusform>حُذفت كلمات</numerusform>
            <numerusform>حُذفت كلمة واحدة</numerusform>
            <numerusform>حُذفت كلمتان</numerusform>
            <numerusform>حُذفت %Ln كلمات</numerusform>
            <numerusform>حُذفت %Ln كلمة</numerusform>
            <numerusform>حُذفت %Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words changed</source>
        <translation>
            <numerusform>تغيّرت كلمات</numerusform>
            <numerusform>تغيّرت كلمة واحدة</numerusform>
            <numerusform>تغيّرت كلمتان</numerusform>
            <numerusform>تغيّرت %Ln كلمات</numerusform>
            <numerusform>تغيّرت %Ln كلمة</numerusform>
            <numerusform>تغيّرت %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>importance %1 to %2</source>
        <translation>الأهمية من %1 إلى %2</translation>
    </message>
    <message>
        <source>date changed</source>
        <translation>تغيّر التاريخ</translation>
    </message>
    <message>
        <source>kind changed</source>
        <translation>تغيّر النوع</translation>
    </message>
    <message>
        <source>thread changed</source>
        <translation>تغيّرت السلسلة</translation>
    </message>
    <message>
        <source>origin changed</source>
        <translation>تغيّر المصدر</translation>
    </message>
    <message>
        <source>links changed</source>
        <translation>تغيّرت الروابط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files attached</source>
        <translation>
            <numerusform>أُرفقت ملفات</numerusform>
            <numerusform>أُرفق ملف واحد</numerusform>
            <numerusform>أُرفق ملفان</numerusform>
            <numerusform>أُرفقت %Ln ملفات</numerusform>
            <numerusform>أُرفق %Ln ملفًا</numerusform>
            <numerusform>أُرفق %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files taken away</source>
        <translation>
            <numerusform>أُزيلت ملفات</numerusform>
            <numerusform>أُزيل ملف واحد</numerusform>
            <numerusform>أُزيل ملفان</numerusform>
            <numerusform>أُزيلت %Ln ملفات</numerusform>
            <numerusform>أُزيل %Ln ملفًا</numerusform>
            <numerusform>أُزيل %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>files changed</source>
        <translation>تغيّرت الملفات</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ثُبّتت</translation>
    </message>
    <message>
        <source>unpinned</source>
        <translation>أُلغي تثبيتها</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>أُرشفت</translation>
    </message>
    <message>
        <source>taken out of the archive</source>
        <translation>أُخرجت من الأرشيف</translation>
    </message>
    <message>
        <source>metadata changed</source>
        <translation>تغيّرت البيانات الوصفية</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>تنتظر قرارًا</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>اتُّخذ القرار</translation>
    </message>
    <message>
        <source>written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>نُقلت إلى سلة المهملات</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>أُرجعت</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>تغيّر العنوان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes</source>
        <translation>
            <numerusform>لا تغييرات أخرى</numerusform>
            <numerusform>تغيير واحد آخر</numerusform>
            <numerusform>تغييران آخران</numerusform>
            <numerusform>%Ln تغييرات أخرى</numerusform>
            <numerusform>%Ln تغييرًا آخر</numerusform>
            <numerusform>%Ln تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>حُفظت من جديد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Links: others than before</source>
        <translation>الروابط: غير ما كانت</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more reasons; the report will name all.</source>
        <translation>
            <numerusform>سيذكر التقرير كل الأسباب.</numerusform>
            <numerusform>وسبب واحد آخر؛ سيذكر التقرير كل الأسباب.</numerusform>
            <numerusform>وسببان آخران؛ سيذكر التقرير كل الأسباب.</numerusform>
            <numerusform>و%Ln أسباب أخرى؛ سيذكرها التقرير كلها.</numerusform>
            <numerusform>و%Ln سببًا آخر؛ سيذكرها التقرير كلها.</numerusform>
            <numerusform>و%Ln سبب آخر؛ سيذكرها التقرير كلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeLooks</name>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>WelcomeSeal</name>
    <message>
        <source>Half full on Sunday morning.</source>
        <translation>نصف ممتلئ صباح الأحد.</translation>
    </message>
    <message>
        <source>you see this</source>
        <translation>ما تراه أنت</translation>
    </message>
    <message>
        <source>the disk holds this</source>
        <translation>ما يحفظه القرص</translation>
    </message>
</context>
<context>
    <name>WelcomeSearch</name>
    <message>
        <source>water comes in when it storms</source>
        <translation>الماء يدخل وقت العاصفة</translation>
    </message>
    <message>
        <source>Bucket under the loft hatch</source>
        <translation>دلو تحت فتحة العلّية</translation>
    </message>
    <message>
        <source>Half full on Sunday morning. Gale in the night, gutters over the brim.</source>
        <translation>نصف ممتلئ صباح الأحد. ريح شديدة ليلًا، والمزاريب فاضت.</translation>
    </message>
    <message>
        <source>no word in common</source>
        <translation>لا كلمة مشتركة</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>It knows what you meant</source>
        <translation>يفهم ما قصدته</translation>
    </message>
    <message>
        <source>Searched by word and by meaning, in a few milliseconds, without asking anyone.</source>
        <translation>بحث حسب الكلمة وحسب المعنى، في أجزاء من الثانية، من دون سؤال أحد.</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>لا يقرؤها غيرك</translation>
    </message>
    <message>
        <source>One folder, sealed. Without your passphrase it is noise, for us too.</source>
        <translation>مجلد واحد مختوم. من دون عبارة مرورك هو مجرد ضجيج، حتى لنا.</translation>
    </message>
    <message>
        <source>No account, no network needed</source>
        <translation>بلا حساب، وبلا حاجة إلى شبكة</translation>
    </message>
    <message>
        <source>Everything works on a mountain. Other devices, if you want them, come later.</source>
        <translation>كل شيء يعمل ولو على قمة جبل. والأجهزة الأخرى، إن أردتها، تأتي لاحقًا.</translation>
    </message>
    <message>
        <source>Write it down once.
Find it in your own words.</source>
        <translation>دوّنها مرة.
واعثر عليها بكلماتك.</translation>
    </message>
    <message>
        <source>Mnemosyne keeps what you want to remember, on this computer, sealed. What was said, decided, tried, noticed.</source>
        <translation>يحفظ Mnemosyne ما تريد أن تتذكره، على هذا الحاسوب، مختومًا. ما قيل، وما تقرر، وما جُرّب، وما لوحظ.</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>إنشاء خزنة</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>فتح خزنة…</translation>
    </message>
    <message>
        <source>About a minute to your first memory</source>
        <translation>نحو دقيقة إلى ذكراك الأولى</translation>
    </message>
    <message>
        <source>I have a backup to restore</source>
        <translation>لدي نسخة احتياطية أريد استعادتها</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>حجم النص والتباين</translation>
    </message>
    <message>
        <source>I have a vault on another device</source>
        <translation>لدي خزنة على جهاز آخر</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why it was found</source>
        <translation>سبب العثور عليها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Why it is here</source>
        <translation>لماذا هي هنا</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>لمحات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Import notes from another program</source>
        <translation>استيراد ملاحظات من برنامج آخر</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>الأجهزة والمزامنة</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>تنتظر قرارًا</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>الموضوع جانبًا</translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>Choose</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>WritingCompletion</name>
    <message>
        <source>Memories</source>
        <translation>الذكريات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>مضاف من قبل</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>وسم جديد #%1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep what you want to remember.</source>
        <translation>احفظ ما تريد أن تتذكره.</translation>
    </message>
    <message>
        <source>The vault in this folder.</source>
        <translation>الخزنة في هذا المجلد.</translation>
    </message>
    <message>
        <source>The small window alone, to write something down.</source>
        <translation>النافذة الصغيرة وحدها، لتدوين شيء.</translation>
    </message>
    <message>
        <source>Links mnemosyne://memory/ID to open, files to import.</source>
        <translation>روابط mnemosyne://memory/ID لفتحها، وملفات لاستيرادها.</translation>
    </message>
</context>
<context>
    <name>mn::app::AboutProgram</name>
    <message>
        <source>%1, %2, Qt %3, %4</source>
        <translation>%1، %2، Qt %3، %4</translation>
    </message>
    <message>
        <source>What this device remembers of its windows and vaults</source>
        <translation>ما يتذكره هذا الجهاز عن نوافذه وخزناته</translation>
    </message>
    <message>
        <source>The built-in model of meaning</source>
        <translation>نموذج المعنى المدمج</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>mn::app::AccountEnding</name>
    <message>
        <source>On %1, for all its devices. What is on them stays. Until then any of them can take that back.</source>
        <translation>في %1، لجميع أجهزته. ما على الأجهزة يبقى. حتى ذلك الحين يمكن لأي جهاز منها التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>لا يمكن الوصول إلى الخادم؛ لم يتغير شيء. أعد المحاولة عندما يجيب.</translation>
    </message>
</context>
<context>
    <name>mn::app::AttachmentCarrier</name>
    <message>
        <source>“%1” is too large to be carried. Save a copy instead.</source>
        <translation>الملف «%1» أكبر من أن يُنسخ أو يُسحب. احفظ نسخة منه بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>mn::app::AttachmentPicture</name>
    <message>
        <source>This picture is too large to be shown here. A copy can be saved.</source>
        <translation>هذه الصورة أكبر من أن تُعرض هنا. يمكن حفظ نسخة منها.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown safely. A copy can be saved.</source>
        <translation>ليست هذه صورة يمكن عرضها بأمان. يمكن حفظ نسخة منها.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>تتعذر قراءة هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>mn::app::BackupModel</name>
    <message>
        <source>The folder of the backups is not there. Connect its disk, or choose another folder.</source>
        <translation>مجلد النسخ الاحتياطية غير موجود. صِل قرصه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no room left on that disk; the backup before is whole. Free some space, or choose another folder.</source>
        <translation>لم تبقَ مساحة على ذلك القرص؛ النسخة السابقة سليمة. أفرغ بعض المساحة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>لا يمكن الكتابة في ذلك المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that its disk is there, then try again.</source>
        <translation>تتعذر قراءة النسخة الاحتياطية. تأكد من وجود قرصها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A part of this backup is damaged. Make another one now, and keep other copies.</source>
        <translation>جزء من هذه النسخة الاحتياطية تالف. أنشئ نسخة أخرى الآن، واحتفظ بنسخ غيرها.</translation>
    </message>
    <message>
        <source>This backup belongs to another key. Open it with the passphrase it had, on the first page of a new vault.</source>
        <translation>هذه النسخة الاحتياطية لمفتاح آخر. افتحها بعبارة مرورها، من الصفحة الأولى لخزنة جديدة.</translation>
    </message>
    <message>
        <source>Something lies in this folder already. Choose an empty one for the restored vault.</source>
        <translation>في هذا المجلد شيء من قبل. اختر مجلدًا فارغًا للخزنة المستعادة.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>جارٍ إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Opening all of the backup</source>
        <translation>جارٍ فتح النسخة الاحتياطية كلها</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>جارٍ استعادة النسخة الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation>
            <numerusform>‏%1 من %Ln ذكرى</numerusform>
            <numerusform>‏%1 من ذكرى واحدة</numerusform>
            <numerusform>‏%1 من ذكريين</numerusform>
            <numerusform>‏%1 من %Ln ذكريات</numerusform>
            <numerusform>‏%1 من %Ln ذكرى</numerusform>
            <numerusform>‏%1 من %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read. It is not counted as a backup.</source>
        <translation>تتعذر قراءتها. لا تُحسب نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <translation>
            <numerusform>لا نسخ احتياطية، %1</numerusform>
            <numerusform>نسخة احتياطية واحدة، %1</numerusform>
            <numerusform>نسختان احتياطيتان، %1</numerusform>
            <numerusform>%Ln نسخ احتياطية، %1</numerusform>
            <numerusform>%Ln نسخة احتياطية، %1</numerusform>
            <numerusform>%Ln نسخة احتياطية، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened whole since this vault was unlocked.</source>
        <translation>لم تُفتح كاملة منذ فتح قفل هذه الخزنة</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>آخر نسخة احتياطية من اليوم</numerusform>
            <numerusform>مضى على آخر نسخة احتياطية يوم واحد</numerusform>
            <numerusform>مضى على آخر نسخة احتياطية يومان</numerusform>
            <numerusform>مضت على آخر نسخة احتياطية %Ln أيام</numerusform>
            <numerusform>مضى على آخر نسخة احتياطية %Ln يومًا</numerusform>
            <numerusform>مضى على آخر نسخة احتياطية %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made and was read again: it is whole. %Ln memories were added.</source>
        <translation>
            <numerusform>أُنشئت النسخة الاحتياطية وأُعيدت قراءتها: هي سليمة. لم تُضف ذكريات جديدة.</numerusform>
            <numerusform>أُنشئت النسخة الاحتياطية وأُعيدت قراءتها: هي سليمة. أُضيفت ذكرى واحدة.</numerusform>
            <numerusform>أُنشئت النسخة الاحتياطية وأُعيدت قراءتها: هي سليمة. أُضيفت ذكريان.</numerusform>
            <numerusform>أُنشئت النسخة الاحتياطية وأُعيدت قراءتها: هي سليمة. أُضيفت %Ln ذكريات.</numerusform>
            <numerusform>أُنشئت النسخة الاحتياطية وأُعيدت قراءتها: هي سليمة. أُضيفت %Ln ذكرى.</numerusform>
            <numerusform>أُنشئت النسخة الاحتياطية وأُعيدت قراءتها: هي سليمة. أُضيفت %Ln ذكرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were gone from the vault when it was made.</source>
        <translation>
            <numerusform>كانت المرفقات كلها في الخزنة حين أُنشئت.</numerusform>
            <numerusform>كان مرفق واحد مفقودًا من الخزنة حين أُنشئت.</numerusform>
            <numerusform>كان مرفقان مفقودين من الخزنة حين أُنشئت.</numerusform>
            <numerusform>كانت %Ln مرفقات مفقودة من الخزنة حين أُنشئت.</numerusform>
            <numerusform>كان %Ln مرفقًا مفقودًا من الخزنة حين أُنشئت.</numerusform>
            <numerusform>كان %Ln مرفق مفقودًا من الخزنة حين أُنشئت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: all of its %Ln memories opened and matched.</source>
        <translation>
            <numerusform>تم التحقق: لا ذكريات فيها.</numerusform>
            <numerusform>تم التحقق: فُتحت ذكراها الوحيدة وطابقت.</numerusform>
            <numerusform>تم التحقق: فُتحت ذكرياها وطابقتا.</numerusform>
            <numerusform>تم التحقق: فُتحت ذكرياتها الـ%Ln كلها وطابقت.</numerusform>
            <numerusform>تم التحقق: فُتحت ذكرياتها الـ%Ln كلها وطابقت.</numerusform>
            <numerusform>تم التحقق: فُتحت ذكرياتها الـ%Ln كلها وطابقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: not all of it can be opened. It is not counted as a backup.</source>
        <translation>تالفة: لا يمكن فتحها كلها. لا تُحسب نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories came back; nothing that was here is lost.</source>
        <translation>
            <numerusform>لم تعد ذكريات؛ ولم يضع شيء مما كان هنا.</numerusform>
            <numerusform>عادت ذكرى واحدة؛ ولم يضع شيء مما كان هنا.</numerusform>
            <numerusform>عادت ذكريان؛ ولم يضع شيء مما كان هنا.</numerusform>
            <numerusform>عادت %Ln ذكريات؛ ولم يضع شيء مما كان هنا.</numerusform>
            <numerusform>عادت %Ln ذكرى؛ ولم يضع شيء مما كان هنا.</numerusform>
            <numerusform>عادت %Ln ذكرى؛ ولم يضع شيء مما كان هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in the new vault “%1”. It opens with the same passphrase.</source>
        <translation>
            <numerusform>لا ذكريات في الخزنة الجديدة «%1». تُفتح بعبارة المرور نفسها.</numerusform>
            <numerusform>ذكرى واحدة في الخزنة الجديدة «%1». تُفتح بعبارة المرور نفسها.</numerusform>
            <numerusform>ذكريان في الخزنة الجديدة «%1». تُفتح بعبارة المرور نفسها.</numerusform>
            <numerusform>%Ln ذكريات في الخزنة الجديدة «%1». تُفتح بعبارة المرور نفسها.</numerusform>
            <numerusform>%Ln ذكرى في الخزنة الجديدة «%1». تُفتح بعبارة المرور نفسها.</numerusform>
            <numerusform>%Ln ذكرى في الخزنة الجديدة «%1». تُفتح بعبارة المرور نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were missing or damaged in the backup.</source>
        <translation>
            <numerusform>لم تكن في النسخة الاحتياطية مرفقات مفقودة أو تالفة.</numerusform>
            <numerusform>كان في النسخة الاحتياطية مرفق واحد مفقود أو تالف.</numerusform>
            <numerusform>كان في النسخة الاحتياطية مرفقان مفقودان أو تالفان.</numerusform>
            <numerusform>كانت في النسخة الاحتياطية %Ln مرفقات مفقودة أو تالفة.</numerusform>
            <numerusform>كان في النسخة الاحتياطية %Ln مرفقًا مفقودًا أو تالفًا.</numerusform>
            <numerusform>كان في النسخة الاحتياطية %Ln مرفق مفقود أو تالف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock was ahead at the last backup: its age is not known</source>
        <translation>كانت الساعة متقدمة عند آخر نسخة احتياطية: لا يُعرف عمرها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, how fast</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>mn::app::CaptureLinks</name>
    <message>
        <source>You wrote something near today:</source>
        <translation>كتبت اليوم شيئًا قريبًا من هذا:</translation>
    </message>
    <message>
        <source>You wrote something near yesterday:</source>
        <translation>كتبت أمس شيئًا قريبًا من هذا:</translation>
    </message>
    <message>
        <source>You wrote something near on %1:</source>
        <extracomment>%1: a weekday in full, or a day such as &quot;14 Feb 2025&quot;</extracomment>
        <translation>كتبت يوم %1 شيئًا قريبًا من هذا:</translation>
    </message>
</context>
<context>
    <name>mn::app::CaptureModel</name>
    <message>
        <source>The vault has to be opened once on this computer before it takes notes while it is locked.</source>
        <translation>يجب فتح الخزنة مرة على هذا الحاسوب قبل أن تقبل ملاحظات وهي مقفلة.</translation>
    </message>
    <message>
        <source>The vault was locked before all files were sealed. Attach them again.</source>
        <translation>قُفلت الخزنة قبل ختم كل الملفات. أرفقها من جديد.</translation>
    </message>
    <message>
        <source>The files were sealed for another vault. Attach them again.</source>
        <translation>خُتمت الملفات لخزنة أخرى. أرفقها من جديد.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>“%1” is not attached. %2</source>
        <translation>لم يُرفق «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. While the vault is locked, only smaller files can be attached.</source>
        <translation>الملف «%1» أكبر من %2. لا تُرفق إلا ملفات أصغر ما دامت الخزنة مقفلة.</translation>
    </message>
</context>
<context>
    <name>mn::app::Commands</name>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>الاختصار %1 مخصص من قبل لـ «%2».</translation>
    </message>
    <message>
        <source>%1 is “%2”, and stays so.</source>
        <translation>الاختصار %1 مخصص لـ «%2»، ويبقى كذلك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act, and what it would do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 opens the small window from anywhere already.</source>
        <translation>الاختصار %1 يفتح النافذة الصغيرة من أي مكان بالفعل.</translation>
    </message>
</context>
<context>
    <name>mn::app::ConflictModel</name>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>عدة أجهزة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Which device wrote a version, and when</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>It was changed elsewhere just now. Look at it once more.</source>
        <translation>تغيّرت الآن في مكان آخر. انظر إليها مرة أخرى.</translation>
    </message>
    <message>
        <source>Decided. The other versions stay in its history.</source>
        <translation>حُسم الأمر. تبقى النسخ الأخرى في سجلها.</translation>
    </message>
    <message>
        <source>They are two memories now.</source>
        <translation>صارتا ذكريين.</translation>
    </message>
</context>
<context>
    <name>mn::app::DesktopModel</name>
    <message>
        <source>It is kept, sealed. You will find it when the vault is open again.</source>
        <translation>حُفظت مختومة. ستجدها حين تُفتح الخزنة من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written while the vault was locked cannot be opened.</source>
        <translation>
            <numerusform>لا ملاحظات متعذرة الفتح.</numerusform>
            <numerusform>تعذّر فتح ملاحظة كُتبت والخزنة مقفلة.</numerusform>
            <numerusform>تعذّر فتح ملاحظتين كُتبتا والخزنة مقفلة.</numerusform>
            <numerusform>تعذّر فتح %Ln ملاحظات كُتبت والخزنة مقفلة.</numerusform>
            <numerusform>تعذّر فتح %Ln ملاحظة كُتبت والخزنة مقفلة.</numerusform>
            <numerusform>تعذّر فتح %Ln ملاحظة كُتبت والخزنة مقفلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written while the vault was locked are in it now.</source>
        <translation>
            <numerusform>لا ملاحظات كُتبت والخزنة مقفلة.</numerusform>
            <numerusform>ملاحظة كُتبت والخزنة مقفلة صارت فيها الآن.</numerusform>
            <numerusform>ملاحظتان كُتبتا والخزنة مقفلة صارتا فيها الآن.</numerusform>
            <numerusform>%Ln ملاحظات كُتبت والخزنة مقفلة صارت فيها الآن.</numerusform>
            <numerusform>%Ln ملاحظة كُتبت والخزنة مقفلة صارت فيها الآن.</numerusform>
            <numerusform>%Ln ملاحظة كُتبت والخزنة مقفلة صارت فيها الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::DeviceLinking</name>
    <message>
        <source>You said that the numbers differ: somebody may stand between the two devices. Nothing was sent.</source>
        <translation>قلت إن الرقمين مختلفان: قد يكون أحد ما بين الجهازين. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The devices did not come together: a code is good once, and for ten minutes. Nothing was sent.</source>
        <translation>لم يلتقِ الجهازان: الرمز صالح مرة واحدة ولعشر دقائق. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>لا يمكن الوصول إلى الخادم. لم يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>mn::app::DeviceList</name>
    <message>
        <source>It is called “%1” now, on every device.</source>
        <translation>اسمه الآن «%1» على كل جهاز.</translation>
    </message>
    <message>
        <source>“%1” does not belong to the account any more. What it sent until now stays.</source>
        <translation>‏«%1» لم يعد ينتمي إلى الحساب. ما أرسله حتى الآن يبقى.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>جهاز بلا اسم</translation>
    </message>
    <message>
        <source>Has fetched nothing yet</source>
        <translation>لم يجلب شيئًا بعد</translation>
    </message>
    <message>
        <source>Has everything that the server has</source>
        <translation>لديه كل ما لدى الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not there yet</source>
        <translation>
            <numerusform>لا تغييرات ناقصة هناك</numerusform>
            <numerusform>تغيير واحد لم يصل بعد</numerusform>
            <numerusform>تغييران لم يصلا بعد</numerusform>
            <numerusform>%Ln تغييرات لم تصل بعد</numerusform>
            <numerusform>%Ln تغييرًا لم يصل بعد</numerusform>
            <numerusform>%Ln تغيير لم يصل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Never seen by the server</source>
        <translation>لم يره الخادم قط</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>آخر ظهور: %1</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>لا يمكن الوصول إلى الخادم؛ لم يتغير شيء. أعد المحاولة عندما يجيب.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What is shown was so when it last answered.</source>
        <translation>لا يمكن الوصول إلى الخادم. ما يظهر كان صحيحًا عند آخر إجابة منه.</translation>
    </message>
    <message>
        <source>This cannot be a device’s name.</source>
        <translation>لا يمكن أن يكون هذا اسم جهاز.</translation>
    </message>
    <message>
        <source>This device has left the account meanwhile.</source>
        <translation>غادر هذا الجهاز الحساب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Other devices are changing the account just now. Try it again in a moment.</source>
        <translation>أجهزة أخرى تغيّر الحساب الآن. أعد المحاولة بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>mn::app::DiagnosticsModel</name>
    <message>
        <source>The pages of the vault</source>
        <translation>صفحات الخزنة</translation>
    </message>
    <message>
        <source>The order of what was saved</source>
        <translation>ترتيب ما حُفظ</translation>
    </message>
    <message>
        <source>The memories</source>
        <translation>الذكريات</translation>
    </message>
    <message>
        <source>The attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>The index of words</source>
        <translation>فهرس الكلمات</translation>
    </message>
    <message>
        <source>The index of meaning</source>
        <translation>فهرس المعنى</translation>
    </message>
    <message>
        <source>The indexes</source>
        <translation>الفهارس</translation>
    </message>
    <message>
        <source>Make the index anew; the memories are not touched.</source>
        <translation>أعد بناء الفهرس؛ الذكريات لا تُمس.</translation>
    </message>
    <message>
        <source>Copy the vault’s folder first; then bring back the newest backup.</source>
        <translation>انسخ مجلد الخزنة أولًا؛ ثم استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Not looked at since it was unlocked</source>
        <translation>لم تُفحص منذ فتح قفلها</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln checks are fine</source>
        <translation>
            <numerusform>كل الفحوص سليمة</numerusform>
            <numerusform>الفحص الوحيد سليم</numerusform>
            <numerusform>الفحصان سليمان</numerusform>
            <numerusform>كل الفحوص الـ%Ln سليمة</numerusform>
            <numerusform>كل الفحوص الـ%Ln سليمة</numerusform>
            <numerusform>كل الفحوص الـ%Ln سليمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln checks are fine</source>
        <translation>
            <numerusform>‏%1 من %Ln فحص بلا خلل</numerusform>
            <numerusform>‏%1 من فحص واحد بلا خلل</numerusform>
            <numerusform>‏%1 من فحصين بلا خلل</numerusform>
            <numerusform>‏%1 من %Ln فحوص بلا خلل</numerusform>
            <numerusform>‏%1 من %Ln فحصًا بلا خلل</numerusform>
            <numerusform>‏%1 من %Ln فحص بلا خلل</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks at every page, memory and attachment, and at both indexes. Nothing is changed.</source>
        <translation>يفحص كل صفحة وذكرى ومرفق، والفهرسين كليهما. لا يُغيَّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are damaged. What to do stands beside each.</source>
        <translation>
            <numerusform>لا تلف.</numerusform>
            <numerusform>شيء واحد تالف. ما يلزم مكتوب بجانبه.</numerusform>
            <numerusform>شيئان تالفان. ما يلزم مكتوب بجانب كل منهما.</numerusform>
            <numerusform>%Ln أشياء تالفة. ما يلزم مكتوب بجانب كل منها.</numerusform>
            <numerusform>%Ln شيئًا تالفًا. ما يلزم مكتوب بجانب كل منها.</numerusform>
            <numerusform>%Ln شيء تالف. ما يلزم مكتوب بجانب كل منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is damaged. %Ln thing(s) are worth knowing.</source>
        <translation>
            <numerusform>لا شيء تالف.</numerusform>
            <numerusform>لا شيء تالف. أمر واحد يستحق أن تعرفه.</numerusform>
            <numerusform>لا شيء تالف. أمران يستحقان أن تعرفهما.</numerusform>
            <numerusform>لا شيء تالف. %Ln أمور تستحق أن تعرفها.</numerusform>
            <numerusform>لا شيء تالف. %Ln أمرًا يستحق أن تعرفه.</numerusform>
            <numerusform>لا شيء تالف. %Ln أمر يستحق أن تعرفه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is damaged, and nothing waits for you.</source>
        <translation>لا شيء تالف، ولا شيء ينتظرك.</translation>
    </message>
    <message>
        <source>The report is in “%1”. Nothing was sent.</source>
        <translation>التقرير في «%1». لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation>ما يفتح الخزنة</translation>
    </message>
    <message>
        <source>The model that finds by meaning</source>
        <translation>النموذج الذي يبحث حسب المعنى</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Make one under Backups.</source>
        <translation>أنشئ واحدة ضمن النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Under Security, remove what is damaged and add it anew.</source>
        <translation>من قسم الأمان، أزل التالف وأضفه من جديد.</translation>
    </message>
    <message>
        <source>Install the program again; until then search finds by words alone.</source>
        <translation>أعد تثبيت البرنامج؛ وحتى ذلك الحين يبحث حسب الكلمات فقط.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message numerus="yes">
        <source>It is %Ln day(s) old.</source>
        <translation>
            <numerusform>عمرها أقل من يوم.</numerusform>
            <numerusform>عمرها يوم واحد.</numerusform>
            <numerusform>عمرها يومان.</numerusform>
            <numerusform>عمرها %Ln أيام.</numerusform>
            <numerusform>عمرها %Ln يومًا.</numerusform>
            <numerusform>عمرها %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that no memory has</source>
        <translation>ملفات لا تخص أي ذكرى</translation>
    </message>
    <message>
        <source>Remove them: nothing is lost.</source>
        <translation>يمكن إزالتها: لن يضيع شيء.</translation>
    </message>
    <message>
        <source>Its age is not known: the clock was ahead when it was made.</source>
        <translation>عمرها غير معروف: كانت الساعة متقدمة عند إنشائها.</translation>
    </message>
</context>
<context>
    <name>mn::app::ExportModel</name>
    <message>
        <source>There is no room left on that disk. Nothing of the export stays; choose another place.</source>
        <translation>لم تبقَ مساحة على ذلك القرص. لم يبقَ شيء من التصدير؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>لا يمكن الكتابة هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another place.</source>
        <translation>يوجد هناك شيء بهذا الاسم من قبل. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Beginning to write</source>
        <translation>جارٍ بدء الكتابة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation>
            <numerusform>‏%1 من %Ln ذكرى</numerusform>
            <numerusform>‏%1 من ذكرى واحدة</numerusform>
            <numerusform>‏%1 من ذكريين</numerusform>
            <numerusform>‏%1 من %Ln ذكريات</numerusform>
            <numerusform>‏%1 من %Ln ذكرى</numerusform>
            <numerusform>‏%1 من %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in “%1”</source>
        <translation>
            <numerusform>لا ذكريات في «%1»</numerusform>
            <numerusform>ذكرى واحدة في «%1»</numerusform>
            <numerusform>ذكريان في «%1»</numerusform>
            <numerusform>%Ln ذكريات في «%1»</numerusform>
            <numerusform>%Ln ذكرى في «%1»</numerusform>
            <numerusform>%Ln ذكرى في «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1 in all</source>
        <translation>
            <numerusform>لا مرفقات، %1 إجمالًا</numerusform>
            <numerusform>مرفق واحد، %1 إجمالًا</numerusform>
            <numerusform>مرفقان، %1 إجمالًا</numerusform>
            <numerusform>%Ln مرفقات، %1 إجمالًا</numerusform>
            <numerusform>%Ln مرفقًا، %1 إجمالًا</numerusform>
            <numerusform>%Ln مرفق، %1 إجمالًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are damaged and were left out.</source>
        <translation>
            <numerusform>لا ذكريات تالفة.</numerusform>
            <numerusform>تُركت ذكرى واحدة تالفة.</numerusform>
            <numerusform>تُركت ذكريان تالفتان.</numerusform>
            <numerusform>تُركت %Ln ذكريات تالفة.</numerusform>
            <numerusform>تُركت %Ln ذكرى تالفة.</numerusform>
            <numerusform>تُركت %Ln ذكرى تالفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments are missing: their files are gone from the vault.</source>
        <translation>
            <numerusform>لا مرفقات مفقودة.</numerusform>
            <numerusform>مرفق واحد مفقود: زال ملفه من الخزنة.</numerusform>
            <numerusform>مرفقان مفقودان: زال ملفاهما من الخزنة.</numerusform>
            <numerusform>%Ln مرفقات مفقودة: زالت ملفاتها من الخزنة.</numerusform>
            <numerusform>%Ln مرفقًا مفقودًا: زالت ملفاتها من الخزنة.</numerusform>
            <numerusform>%Ln مرفق مفقود: زالت ملفاتها من الخزنة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::FirstRunModel</name>
    <message>
        <source>There is a vault in this folder already. Open it, or choose another folder.</source>
        <translation>في هذا المجلد خزنة من قبل. افتحها، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>لا يمكن الكتابة في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no room left on this disk. Free some space, or choose another folder.</source>
        <translation>لم تبقَ مساحة على هذا القرص. أفرغ بعض المساحة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>لا تصلح هذه عبارة مرور: فهي فارغة، أو طويلة جدًا.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory for this. Close other programs and try again.</source>
        <translation>لا توجد على هذا الحاسوب ذاكرة حرة كافية لهذا. أغلق البرامج الأخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The vault could not be made; nothing was left behind. Try again, or choose another folder.</source>
        <translation>تعذّر إنشاء الخزنة؛ لم يُترك وراءها شيء. أعد المحاولة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer. The passphrase opens the vault; the keyring can be added in the settings.</source>
        <translation>حافظة مفاتيح هذا الحاسوب مقفلة، أو لم تستجب. عبارة المرور تفتح الخزنة؛ ويمكن إضافة حافظة المفاتيح من الإعدادات.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers. The passphrase opens the vault.</source>
        <translation>لا حافظة مفاتيح تستجيب على هذا الحاسوب. عبارة المرور تفتح الخزنة.</translation>
    </message>
    <message>
        <source>a line of a song</source>
        <translation>بيت من أغنية</translation>
    </message>
    <message>
        <source>Mnemosyne: the recovery words of “%1”</source>
        <comment>heading of a printed sheet</comment>
        <translation>كلمات استرداد «%1» – Mnemosyne</translation>
    </message>
    <message>
        <source>These 24 words open the vault when the passphrase is lost. Whoever has them and a copy of the vault can read it. Keep this sheet on paper, where you keep what must not be lost, and nowhere on a computer.</source>
        <translation>تفتح هذه الكلمات الـ٢٤ الخزنة إذا ضاعت عبارة المرور. من يملكها مع نسخة من الخزنة يستطيع قراءتها. احفظ هذه الورقة مطبوعة، حيث تحفظ ما لا يجوز أن يضيع، ولا تحفظها على أي حاسوب.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose the folder that holds “vault.db”.</source>
        <translation>لا خزنة في هذا المجلد. اختر المجلد الذي فيه «vault.db».</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>عبارة المرور الفارغة لا تحمي شيئًا.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>عبارتا المرور مختلفتان. أعد كتابتهما.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Your text is still here; free some space and save again.</source>
        <translation>لم تبقَ مساحة على القرص. نصك ما زال هنا؛ أفرغ بعض المساحة ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>This could not be saved. Your text is still here; try again.</source>
        <translation>تعذّر حفظ هذا. نصك ما زال هنا؛ أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>mn::app::GlobalHotkey</name>
    <message>
        <source>%1 opens the small window from anywhere.</source>
        <translation>الاختصار %1 يفتح النافذة الصغيرة من أي مكان.</translation>
    </message>
    <message>
        <source>This desktop gives programs no key of their own. Bind one in its settings to: mnemosyne --capture</source>
        <translation>سطح المكتب هذا لا يمنح البرامج اختصارًا خاصًا. خصّص واحدًا في إعداداته للأمر: mnemosyne --capture</translation>
    </message>
    <message>
        <source>Your desktop is being asked for a key.</source>
        <translation>يُطلب من سطح المكتب اختصار.</translation>
    </message>
    <message>
        <source>Your desktop opens the small window by the key that its settings show.</source>
        <translation>يفتح سطح المكتب النافذة الصغيرة بالاختصار الظاهر في إعداداته.</translation>
    </message>
    <message>
        <source>Another program uses %1 already. Give Mnemosyne a key in your desktop’s settings.</source>
        <translation>برنامج آخر يستخدم %1. خصّص اختصارًا لبرنامج Mnemosyne في إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>Another program uses %1 already. Choose other keys.</source>
        <translation>برنامج آخر يستخدم %1. اختر اختصارًا آخر.</translation>
    </message>
    <message>
        <source>This keyboard has no key of its own for %1. Choose other keys.</source>
        <translation>لا يوجد في لوحة المفاتيح هذه مفتاح لـ %1. اختر اختصارًا آخر.</translation>
    </message>
</context>
<context>
    <name>mn::app::GraphModel</name>
    <message numerus="yes">
        <source>joined to %Ln other(s)</source>
        <translation>
            <numerusform>بلا ارتباط بأخرى</numerusform>
            <numerusform>مرتبطة بواحدة أخرى</numerusform>
            <numerusform>مرتبطة باثنتين أخريين</numerusform>
            <numerusform>مرتبطة بـ %Ln أخرى</numerusform>
            <numerusform>مرتبطة بـ %Ln أخرى</numerusform>
            <numerusform>مرتبطة بـ %Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <comment>%1: how many of them are shown</comment>
        <translation>
            <numerusform>‏%1 من %Ln ذكرى</numerusform>
            <numerusform>‏%1 من ذكرى واحدة</numerusform>
            <numerusform>‏%1 من ذكريين</numerusform>
            <numerusform>‏%1 من %Ln ذكريات</numerusform>
            <numerusform>‏%1 من %Ln ذكرى</numerusform>
            <numerusform>‏%1 من %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>لا ذكريات</numerusform>
            <numerusform>ذكرى واحدة</numerusform>
            <numerusform>ذكريان</numerusform>
            <numerusform>%Ln ذكريات</numerusform>
            <numerusform>%Ln ذكرى</numerusform>
            <numerusform>%Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) you made</source>
        <translation>
            <numerusform>لا روابط من صنعك</numerusform>
            <numerusform>رابط واحد من صنعك</numerusform>
            <numerusform>رابطان من صنعك</numerusform>
            <numerusform>%Ln روابط من صنعك</numerusform>
            <numerusform>%Ln رابطًا من صنعك</numerusform>
            <numerusform>%Ln رابط من صنعك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near in meaning</source>
        <translation>
            <numerusform>لا صلات بالمعنى</numerusform>
            <numerusform>صلة واحدة بالمعنى</numerusform>
            <numerusform>صلتان بالمعنى</numerusform>
            <numerusform>%Ln صلات بالمعنى</numerusform>
            <numerusform>%Ln صلة بالمعنى</numerusform>
            <numerusform>%Ln صلة بالمعنى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::HistoryModel</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>This memory was erased, and its history with it.</source>
        <translation>مُحيت هذه الذكرى نهائيًا، ومعها سجلها.</translation>
    </message>
    <message>
        <source>The version of %1 is the current one now.</source>
        <translation>الإصدار من %1 هو الحالي الآن.</translation>
    </message>
    <message>
        <source>Undone: the version before is the current one again.</source>
        <translation>تم التراجع: الإصدار السابق هو الحالي من جديد.</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportDomains</name>
    <message>
        <source>no domain</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>new domain: %1</source>
        <translation>مجال جديد: %1</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportModel</name>
    <message>
        <source>%1, %2. The file is only read, never changed.</source>
        <comment>a file, its size</comment>
        <translation>الملف يُقرأ فقط، ولا يُغيَّر أبدًا: %1، %2.</translation>
    </message>
    <message>
        <source>%1. The folder is only read, never changed.</source>
        <translation>المجلد يُقرأ فقط، ولا يُغيَّر أبدًا: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that is known here. Choose the program it comes from.</source>
        <translation>لا يُعرف «%1» هنا. اختر البرنامج الذي جاء منه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not say when they happened</source>
        <translation>
            <numerusform>كلها تذكر متى حدثت</numerusform>
            <numerusform>واحدة لا تذكر متى حدثت</numerusform>
            <numerusform>اثنتان لا تذكران متى حدثتا</numerusform>
            <numerusform>%Ln لا تذكر متى حدثت</numerusform>
            <numerusform>%Ln لا تذكر متى حدثت</numerusform>
            <numerusform>%Ln لا تذكر متى حدثت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories so far</source>
        <translation>
            <numerusform>لا ذكريات حتى الآن</numerusform>
            <numerusform>ذكرى واحدة حتى الآن</numerusform>
            <numerusform>ذكريان حتى الآن</numerusform>
            <numerusform>%Ln ذكريات حتى الآن</numerusform>
            <numerusform>%Ln ذكرى حتى الآن</numerusform>
            <numerusform>%Ln ذكرى حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning to read</source>
        <translation>جارٍ بدء القراءة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in your vault</source>
        <translation>
            <numerusform>لا ذكريات في خزنتك</numerusform>
            <numerusform>ذكرى واحدة في خزنتك</numerusform>
            <numerusform>ذكريان في خزنتك</numerusform>
            <numerusform>%Ln ذكريات في خزنتك</numerusform>
            <numerusform>%Ln ذكرى في خزنتك</numerusform>
            <numerusform>%Ln ذكرى في خزنتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are in your vault</source>
        <translation>
            <numerusform>‏%1 من %Ln ذكرى في خزنتك</numerusform>
            <numerusform>‏%1 من ذكرى واحدة في خزنتك</numerusform>
            <numerusform>‏%1 من ذكريين في خزنتك</numerusform>
            <numerusform>‏%1 من %Ln ذكريات في خزنتك</numerusform>
            <numerusform>‏%1 من %Ln ذكرى في خزنتك</numerusform>
            <numerusform>‏%1 من %Ln ذكرى في خزنتك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>source, moment, how long it took</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>new</source>
        <comment>memories</comment>
        <translation>
            <numerusform>جديدة</numerusform>
            <numerusform>جديدة</numerusform>
            <numerusform>جديدتان</numerusform>
            <numerusform>جديدة</numerusform>
            <numerusform>جديدة</numerusform>
            <numerusform>جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought up to date</source>
        <comment>memories</comment>
        <translation>
            <numerusform>محدَّثة</numerusform>
            <numerusform>محدَّثة</numerusform>
            <numerusform>محدَّثتان</numerusform>
            <numerusform>محدَّثة</numerusform>
            <numerusform>محدَّثة</numerusform>
            <numerusform>محدَّثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here already</source>
        <comment>memories</comment>
        <translation>
            <numerusform>هنا من قبل</numerusform>
            <numerusform>هنا من قبل</numerusform>
            <numerusform>هنا من قبل</numerusform>
            <numerusform>هنا من قبل</numerusform>
            <numerusform>هنا من قبل</numerusform>
            <numerusform>هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not imported</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>لم تُستورد</numerusform>
            <numerusform>لم تُستورد</numerusform>
            <numerusform>لم تُستوردا</numerusform>
            <numerusform>لم تُستورد</numerusform>
            <numerusform>لم تُستورد</numerusform>
            <numerusform>لم تُستورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported memories moved to the trash</source>
        <translation>
            <numerusform>لم تُنقل أي ذكرى مستوردة إلى سلة المهملات</numerusform>
            <numerusform>نُقلت ذكرى مستوردة واحدة إلى سلة المهملات</numerusform>
            <numerusform>نُقلت ذكريان مستوردتان إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln ذكريات مستوردة إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln ذكرى مستوردة إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln ذكرى مستوردة إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة التقرير. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>حُفظ التقرير باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” was imported</source>
        <comment>a file or folder</comment>
        <translation>استُورد «%1»</translation>
    </message>
    <message>
        <source>sample</source>
        <comment>a tag</comment>
        <translation>تجريبي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample memories moved to the trash</source>
        <translation>
            <numerusform>لم تُنقل أي ذكرى تجريبية إلى سلة المهملات</numerusform>
            <numerusform>نُقلت ذكرى تجريبية واحدة إلى سلة المهملات</numerusform>
            <numerusform>نُقلت ذكريان تجريبيتان إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln ذكريات تجريبية إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln ذكرى تجريبية إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln ذكرى تجريبية إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of “%1” is not finished</source>
        <translation>لم يكتمل استيراد «%1» بعد</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportRemarks</name>
    <message>
        <source>Not imported: %1</source>
        <translation>لم يُستورد: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>لا شيء غيرها.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::IndexState</name>
    <message>
        <source>The index was made anew.</source>
        <translation>أُعيد بناء الفهرس.</translation>
    </message>
    <message>
        <source>Stopped. The rest is read by and by.</source>
        <translation>أُوقف. يُقرأ الباقي شيئًا فشيئًا.</translation>
    </message>
</context>
<context>
    <name>mn::app::InsightChart</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What is counted, and when: &quot;#mam, March 2026&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %L2 in %3</source>
        <extracomment>How many memories, how many of them belong to a domain, and which</extracomment>
        <translation>‏%1، %L2 منها في %3</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <extracomment>A domain and how many memories it has, in a list of them</extracomment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many memories, and then of what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, most in %2: %L3</source>
        <extracomment>How many memories have a tag, when most, and how many then</extracomment>
        <translation>‏%1، أكثرها في %2: %L3</translation>
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
        <translation>‏%1 إجمالًا</translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation>‏%1 في آخر اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>‏%1 في %2</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>آخر اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
</context>
<context>
    <name>mn::app::KitPrinting</name>
    <message>
        <source>There is no way to print on this computer. Save the sheet, or write the words down by hand.</source>
        <translation>لا سبيل إلى الطباعة على هذا الحاسوب. احفظ الورقة أو اكتب الكلمات بيدك.</translation>
    </message>
    <message>
        <source>No printer took the sheet. Try again, save it, or write the words down by hand.</source>
        <translation>لم تقبل أي طابعة الورقة. أعد المحاولة أو احفظها أو اكتب الكلمات بيدك.</translation>
    </message>
</context>
<context>
    <name>mn::app::Language</name>
    <message>
        <source>As the system has it</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>mn::app::MeaningService</name>
    <message>
        <source>An address looks like https://host/v1.</source>
        <translation>يكون العنوان على هذا النحو: https://host/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or what is sent could be read on the way.</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎ وإلا أمكن قراءة ما يُرسل في الطريق.</translation>
    </message>
    <message>
        <source>The service needs the name of a model.</source>
        <translation>تحتاج الخدمة إلى اسم نموذج.</translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryCarrier</name>
    <message numerus="yes">
        <source>%Ln memory(s)</source>
        <translation>
            <numerusform>لا ذكريات</numerusform>
            <numerusform>ذكرى واحدة</numerusform>
            <numerusform>ذكريان</numerusform>
            <numerusform>%Ln ذكريات</numerusform>
            <numerusform>%Ln ذكرى</numerusform>
            <numerusform>%Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are on the clipboard.</source>
        <translation>
            <numerusform>%Ln ذكرى في الحافظة.</numerusform>
            <numerusform>ذكرى واحدة في الحافظة.</numerusform>
            <numerusform>ذكريان في الحافظة.</numerusform>
            <numerusform>%Ln ذكريات في الحافظة.</numerusform>
            <numerusform>%Ln ذكرى في الحافظة.</numerusform>
            <numerusform>%Ln ذكرى في الحافظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln memories are on the clipboard. An export takes all of them.</source>
        <translation>
            <numerusform>أول %Ln ذكرى في الحافظة. التصدير يأخذها كلها.</numerusform>
            <numerusform>أول ذكرى في الحافظة. التصدير يأخذها كلها.</numerusform>
            <numerusform>أول ذكريين في الحافظة. التصدير يأخذها كلها.</numerusform>
            <numerusform>أول %Ln ذكريات في الحافظة. التصدير يأخذها كلها.</numerusform>
            <numerusform>أول %Ln ذكرى في الحافظة. التصدير يأخذها كلها.</numerusform>
            <numerusform>أول %Ln ذكرى في الحافظة. التصدير يأخذها كلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryEditor</name>
    <message>
        <source>It was changed elsewhere in the same place. What you wrote is kept as a draft.</source>
        <translation>غُيّرت في مكان آخر في الموضع نفسه. ما كتبته محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>This memory was erased elsewhere.</source>
        <translation>مُحيت هذه الذكرى في مكان آخر.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the same place. Both versions are here.</source>
        <translation>غُيّرت في مكان آخر في الموضع نفسه. الإصداران كلاهما هنا.</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer.</source>
        <translation>قرص الخزنة لا يستجيب.</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to.</source>
        <translation>تتعذر الكتابة في مجلد الخزنة.</translation>
    </message>
    <message>
        <source>The vault did not take what you wrote.</source>
        <translation>لم تقبل الخزنة ما كُتب.</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer, or what lies on it is damaged.</source>
        <translation>قرص الخزنة لا يستجيب، أو أن ما عليه تالف.</translation>
    </message>
</context>
<context>
    <name>mn::app::MemorySelection</name>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” added to %Ln memories</source>
        <translation>
            <numerusform>أُضيف «%1» إلى %Ln ذكرى</numerusform>
            <numerusform>أُضيف «%1» إلى ذكرى واحدة</numerusform>
            <numerusform>أُضيف «%1» إلى ذكريين</numerusform>
            <numerusform>أُضيف «%1» إلى %Ln ذكريات</numerusform>
            <numerusform>أُضيف «%1» إلى %Ln ذكرى</numerusform>
            <numerusform>أُضيف «%1» إلى %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %Ln memories</source>
        <translation>
            <numerusform>أُزيل «%1» من %Ln ذكرى</numerusform>
            <numerusform>أُزيل «%1» من ذكرى واحدة</numerusform>
            <numerusform>أُزيل «%1» من ذكريين</numerusform>
            <numerusform>أُزيل «%1» من %Ln ذكريات</numerusform>
            <numerusform>أُزيل «%1» من %Ln ذكرى</numerusform>
            <numerusform>أُزيل «%1» من %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories now belong to “%1”</source>
        <translation>
            <numerusform>أُضيفت %Ln ذكرى إلى المجال «%1»</numerusform>
            <numerusform>أُضيفت ذكرى واحدة إلى المجال «%1»</numerusform>
            <numerusform>أُضيفت ذكريان إلى المجال «%1»</numerusform>
            <numerusform>أُضيفت %Ln ذكريات إلى المجال «%1»</numerusform>
            <numerusform>أُضيفت %Ln ذكرى إلى المجال «%1»</numerusform>
            <numerusform>أُضيفت %Ln ذكرى إلى المجال «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories no longer belong to “%1”</source>
        <translation>
            <numerusform>أُزيلت %Ln ذكرى من المجال «%1»</numerusform>
            <numerusform>أُزيلت ذكرى واحدة من المجال «%1»</numerusform>
            <numerusform>أُزيلت ذكريان من المجال «%1»</numerusform>
            <numerusform>أُزيلت %Ln ذكريات من المجال «%1»</numerusform>
            <numerusform>أُزيلت %Ln ذكرى من المجال «%1»</numerusform>
            <numerusform>أُزيلت %Ln ذكرى من المجال «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories pinned</source>
        <translation>
            <numerusform>ثُبّتت %Ln ذكرى</numerusform>
            <numerusform>ثُبّتت ذكرى واحدة</numerusform>
            <numerusform>ثُبّتت ذكريان</numerusform>
            <numerusform>ثُبّتت %Ln ذكريات</numerusform>
            <numerusform>ثُبّتت %Ln ذكرى</numerusform>
            <numerusform>ثُبّتت %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories unpinned</source>
        <translation>
            <numerusform>أُلغي تثبيت %Ln ذكرى</numerusform>
            <numerusform>أُلغي تثبيت ذكرى واحدة</numerusform>
            <numerusform>أُلغي تثبيت ذكريين</numerusform>
            <numerusform>أُلغي تثبيت %Ln ذكريات</numerusform>
            <numerusform>أُلغي تثبيت %Ln ذكرى</numerusform>
            <numerusform>أُلغي تثبيت %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories moved to the archive</source>
        <translation>
            <numerusform>نُقلت %Ln ذكرى إلى الأرشيف</numerusform>
            <numerusform>نُقلت ذكرى واحدة إلى الأرشيف</numerusform>
            <numerusform>نُقلت ذكريان إلى الأرشيف</numerusform>
            <numerusform>نُقلت %Ln ذكريات إلى الأرشيف</numerusform>
            <numerusform>نُقلت %Ln ذكرى إلى الأرشيف</numerusform>
            <numerusform>نُقلت %Ln ذكرى إلى الأرشيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories taken out of the archive</source>
        <translation>
            <numerusform>أُخرجت %Ln ذكرى من الأرشيف</numerusform>
            <numerusform>أُخرجت ذكرى واحدة من الأرشيف</numerusform>
            <numerusform>أُخرجت ذكريان من الأرشيف</numerusform>
            <numerusform>أُخرجت %Ln ذكريات من الأرشيف</numerusform>
            <numerusform>أُخرجت %Ln ذكرى من الأرشيف</numerusform>
            <numerusform>أُخرجت %Ln ذكرى من الأرشيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importance of %Ln memories changed</source>
        <translation>
            <numerusform>تغيّرت أهمية %Ln ذكرى</numerusform>
            <numerusform>تغيّرت أهمية ذكرى واحدة</numerusform>
            <numerusform>تغيّرت أهمية ذكريين</numerusform>
            <numerusform>تغيّرت أهمية %Ln ذكريات</numerusform>
            <numerusform>تغيّرت أهمية %Ln ذكرى</numerusform>
            <numerusform>تغيّرت أهمية %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln memories changed</source>
        <translation>
            <numerusform>تغيّر نوع %Ln ذكرى</numerusform>
            <numerusform>تغيّر نوع ذكرى واحدة</numerusform>
            <numerusform>تغيّر نوع ذكريين</numerusform>
            <numerusform>تغيّر نوع %Ln ذكريات</numerusform>
            <numerusform>تغيّر نوع %Ln ذكرى</numerusform>
            <numerusform>تغيّر نوع %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories moved to the trash</source>
        <translation>
            <numerusform>نُقلت %Ln ذكرى إلى سلة المهملات</numerusform>
            <numerusform>نُقلت ذكرى واحدة إلى سلة المهملات</numerusform>
            <numerusform>نُقلت ذكريان إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln ذكريات إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln ذكرى إلى سلة المهملات</numerusform>
            <numerusform>نُقلت %Ln ذكرى إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories taken out of the trash</source>
        <translation>
            <numerusform>أُخرجت %Ln ذكرى من سلة المهملات</numerusform>
            <numerusform>أُخرجت ذكرى واحدة من سلة المهملات</numerusform>
            <numerusform>أُخرجت ذكريان من سلة المهملات</numerusform>
            <numerusform>أُخرجت %Ln ذكريات من سلة المهملات</numerusform>
            <numerusform>أُخرجت %Ln ذكرى من سلة المهملات</numerusform>
            <numerusform>أُخرجت %Ln ذكرى من سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories erased</source>
        <translation>
            <numerusform>مُحيت %Ln ذكرى نهائيًا</numerusform>
            <numerusform>مُحيت ذكرى واحدة نهائيًا</numerusform>
            <numerusform>مُحيت ذكريان نهائيًا</numerusform>
            <numerusform>مُحيت %Ln ذكريات نهائيًا</numerusform>
            <numerusform>مُحيت %Ln ذكرى نهائيًا</numerusform>
            <numerusform>مُحيت %Ln ذكرى نهائيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation>
            <numerusform>مُحيت %Ln ذكرى نهائيًا. كان برنامج آخر يقرأ: تزول البقايا المختومة مع المحو التالي، أو حين تغلق كل البرامج الخزنة.</numerusform>
            <numerusform>مُحيت ذكرى واحدة نهائيًا. كان برنامج آخر يقرأ: تزول البقايا المختومة مع المحو التالي، أو حين تغلق كل البرامج الخزنة.</numerusform>
            <numerusform>مُحيت ذكريان نهائيًا. كان برنامج آخر يقرأ: تزول البقايا المختومة مع المحو التالي، أو حين تغلق كل البرامج الخزنة.</numerusform>
            <numerusform>مُحيت %Ln ذكريات نهائيًا. كان برنامج آخر يقرأ: تزول البقايا المختومة مع المحو التالي، أو حين تغلق كل البرامج الخزنة.</numerusform>
            <numerusform>مُحيت %Ln ذكرى نهائيًا. كان برنامج آخر يقرأ: تزول البقايا المختومة مع المحو التالي، أو حين تغلق كل البرامج الخزنة.</numerusform>
            <numerusform>مُحيت %Ln ذكرى نهائيًا. كان برنامج آخر يقرأ: تزول البقايا المختومة مع المحو التالي، أو حين تغلق كل البرامج الخزنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories were put into the trash, to be erased once the server has been told</source>
        <translation>
            <numerusform>لا ذكريات في سلة المهملات تُمحى بعد إبلاغ الخادم</numerusform>
            <numerusform>ذكرى واحدة في سلة المهملات، تُمحى بعد إبلاغ الخادم</numerusform>
            <numerusform>ذكريان في سلة المهملات، تُمحيان بعد إبلاغ الخادم</numerusform>
            <numerusform>%Ln ذكريات في سلة المهملات، تُمحى بعد إبلاغ الخادم</numerusform>
            <numerusform>%Ln ذكرى في سلة المهملات، تُمحى بعد إبلاغ الخادم</numerusform>
            <numerusform>%Ln ذكرى في سلة المهملات، تُمحى بعد إبلاغ الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>mn::app::MoveModel</name>
    <message>
        <source>Something lies in that folder already. Choose an empty one.</source>
        <translation>في ذلك المجلد شيء من قبل. اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>The vault is there already, or would lie within itself. Choose a folder outside of it.</source>
        <translation>الخزنة هناك من قبل، أو ستصبح داخل نفسها. اختر مجلدًا خارجها.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>لا يمكن الكتابة في ذلك المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is not enough room on that disk. Free some, or choose a folder on another disk.</source>
        <translation>لا توجد مساحة كافية على ذلك القرص. أفرغ بعضها، أو اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>Another program has the vault open. End it, then try again.</source>
        <translation>الخزنة مفتوحة في برنامج آخر. أنهِه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>What was copied differs from the vault. That disk may be failing: choose another one.</source>
        <translation>ما نُسخ يختلف عن الخزنة. ربما يوشك ذلك القرص على التعطل: اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read. Check the vault under Diagnostics.</source>
        <translation>تتعذر قراءة جزء من الخزنة. افحصها من قسم التشخيص.</translation>
    </message>
    <message>
        <source>The file %1, which says where vaults went, is not understood. Put it elsewhere, then try again.</source>
        <translation>تعذّر فهم الملف ⁦%1⁩ الذي يسجّل أماكن الخزنات المنقولة. انقله إلى مكان آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1; %2 are free there</source>
        <translation>‏%1؛ المتاح هناك %2</translation>
    </message>
    <message>
        <source>All of it is copied to %1 and compared (%2). Then it opens there, and the old folder is emptied of it. What you have typed is saved first; an import or a backup that is under way is stopped.</source>
        <translation>تُنسخ الخزنة كاملة إلى ⁦%1⁩ وتُقارن (%2). ثم تُفتح هناك وتُزال من المجلد القديم. يُحفظ أولًا ما كتبته؛ ويوقَف أي استيراد أو نسخ احتياطي جارٍ.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Closing the vault</source>
        <translation>جارٍ إغلاق الخزنة</translation>
    </message>
    <message>
        <source>Opening it at its new place</source>
        <translation>جارٍ فتحها في مكانها الجديد</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>A move that was cut off has left a second vault, in which something was written since: %1. Open it to look, and remove its folder when you miss nothing of it.</source>
        <translation>خلّف نقلٌ لم يكتمل خزنة ثانية كُتب فيها شيء بعد ذلك: ⁦%1⁩. افتحها لتفحّصها، ثم أزل مجلدها إن لم يكن فيها ما ينقصك.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>الخزنة الآن في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. What is left of it in %2 goes at the next start.</source>
        <translation>الخزنة الآن في ⁦%1⁩. ما بقي منها في ⁦%2⁩ يُزال عند بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>Stopped. The vault is where it was.</source>
        <translation>أُوقف النقل. الخزنة في مكانها.</translation>
    </message>
    <message>
        <source>If the vault is locked meanwhile, also with the screen or before sleep, the move stops.</source>
        <translation>إذا قُفلت الخزنة أثناء ذلك، ومنه القفل مع الشاشة أو قبل السكون، يتوقف النقل.</translation>
    </message>
    <message>
        <source>The vault was locked, which stopped its move. It is where it was and can be moved again.</source>
        <translation>قُفلت الخزنة فتوقف نقلها. وهي حيث كانت ويمكن نقلها من جديد.</translation>
    </message>
</context>
<context>
    <name>mn::app::NewWords</name>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk did not take the new words. Keep both papers, free some space, then try again.</source>
        <translation>لم يقبل القرص الكلمات الجديدة. احتفظ بالورقتين، وأفرغ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The vault locked before the new recovery words were in use: the old ones open it. Make new ones again in the settings.</source>
        <translation>قُفلت الخزنة قبل اعتماد كلمات الاسترداد الجديدة، فما زالت القديمة تفتحها. أنشئ كلمات جديدة مرة أخرى من الإعدادات.</translation>
    </message>
    <message>
        <source>The new recovery words open the vault. The old paper does not any more; backups made before still open with it.</source>
        <translation>كلمات الاسترداد الجديدة تفتح الخزنة. والورقة القديمة لم تعد تفتحها؛ أما النسخ الاحتياطية السابقة فتظل تُفتح بها.</translation>
    </message>
</context>
<context>
    <name>mn::app::OpenMemorySync</name>
    <message>
        <source>Waits for the server</source>
        <translation>ينتظر الخادم</translation>
    </message>
    <message>
        <source>Server has it, sealed</source>
        <translation>لدى الخادم، مختومًا</translation>
    </message>
    <message>
        <source>Not synced: this device was cut off</source>
        <translation>غير متزامن: فُصل هذا الجهاز</translation>
    </message>
    <message>
        <source>Not synced: the server’s record of the account contradicts itself</source>
        <translation>غير متزامن: سجل الحساب لدى الخادم متناقض</translation>
    </message>
    <message>
        <source>Not synced: removals by other devices wait for your yes</source>
        <translation>غير متزامن: عمليات حذف من أجهزة أخرى تنتظر موافقتك</translation>
    </message>
    <message>
        <source>Not synced: the server did not give a newer version that it told of</source>
        <translation>غير متزامن: لم يعطِ الخادم نسخة أحدث أخبر عنها</translation>
    </message>
    <message>
        <source>Not synced: a newer version on the server does not open here</source>
        <translation>غير متزامن: نسخة أحدث على الخادم لا تُفتح هنا</translation>
    </message>
</context>
<context>
    <name>mn::app::PaletteModel</name>
    <message>
        <source>Do</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>ذكريات</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
        <translation>بيت من أغنية</translation>
    </message>
</context>
<context>
    <name>mn::app::PlasmaHotkey</name>
    <message>
        <source>Write a memory down</source>
        <translation>تدوين ذكرى</translation>
    </message>
</context>
<context>
    <name>mn::app::PortalHotkey</name>
    <message>
        <source>Write a memory down</source>
        <translation>تدوين ذكرى</translation>
    </message>
</context>
<context>
    <name>mn::app::RecoveryCheck</name>
    <message>
        <source>This vault does not keep its recovery words. Make new ones in the settings.</source>
        <translation>لا تحتفظ هذه الخزنة بكلمات استردادها. أنشئ كلمات جديدة من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>mn::app::RestoreModel</name>
    <message>
        <source>This does not open the backup. Try again, or type its 24 recovery words. It is the passphrase that the vault had when the backup was last added to.</source>
        <translation>هذا لا يفتح النسخة الاحتياطية. أعد المحاولة، أو اكتب كلمات استردادها الـ٢٤. المطلوب عبارة مرور الخزنة حين أُضيف إلى النسخة آخر مرة.</translation>
    </message>
    <message>
        <source>This file is no backup of Mnemosyne. Choose another one.</source>
        <translation>ليس هذا الملف نسخة احتياطية من Mnemosyne. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>A newer version of Mnemosyne made this backup. Update the program, then try again.</source>
        <translation>أُنشئت هذه النسخة الاحتياطية بإصدار أحدث من Mnemosyne. حدّث البرنامج، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that its disk is there, then try again.</source>
        <translation>تتعذر قراءة النسخة الاحتياطية. تأكد من وجود قرصها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A part of this backup is damaged. Try another copy of it, if you have one.</source>
        <translation>جزء من هذه النسخة الاحتياطية تالف. جرّب نسخة أخرى منها، إن وُجدت.</translation>
    </message>
    <message>
        <source>Another vault lies in this folder. Choose another folder for the restored one.</source>
        <translation>في هذا المجلد خزنة أخرى. اختر مجلدًا آخر للخزنة المستعادة.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again: it goes on where it stopped.</source>
        <translation>لم تبقَ مساحة على القرص. أفرغ بعض المساحة، ثم أعد المحاولة: تُستأنف من حيث توقفت.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>لا يمكن الكتابة في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Stopped. Start again, and it goes on where it stopped.</source>
        <translation>أُوقفت. ابدأ من جديد، وتُستأنف من حيث توقفت.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>جارٍ فتح النسخة الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are back</source>
        <translation>
            <numerusform>عادت %1 من %Ln ذكرى</numerusform>
            <numerusform>عادت %1 من ذكرى واحدة</numerusform>
            <numerusform>عادت %1 من ذكريين</numerusform>
            <numerusform>عادت %1 من %Ln ذكريات</numerusform>
            <numerusform>عادت %1 من %Ln ذكرى</numerusform>
            <numerusform>عادت %1 من %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are back.</source>
        <translation>
            <numerusform>لم تعد ذكريات.</numerusform>
            <numerusform>عادت ذكرى واحدة.</numerusform>
            <numerusform>عادت ذكريان.</numerusform>
            <numerusform>عادت %Ln ذكريات.</numerusform>
            <numerusform>عادت %Ln ذكرى.</numerusform>
            <numerusform>عادت %Ln ذكرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments were missing or damaged in the backup.</source>
        <translation>
            <numerusform>لم تكن في النسخة الاحتياطية مرفقات مفقودة أو تالفة.</numerusform>
            <numerusform>كان في النسخة الاحتياطية مرفق واحد مفقود أو تالف.</numerusform>
            <numerusform>كان في النسخة الاحتياطية مرفقان مفقودان أو تالفان.</numerusform>
            <numerusform>كانت في النسخة الاحتياطية %Ln مرفقات مفقودة أو تالفة.</numerusform>
            <numerusform>كان في النسخة الاحتياطية %Ln مرفقًا مفقودًا أو تالفًا.</numerusform>
            <numerusform>كان في النسخة الاحتياطية %Ln مرفق مفقود أو تالف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SearchInput</name>
    <message>
        <source>There is no filter “%1”: it is searched as words.</source>
        <translation>لا مرشح باسم «%1»: يُبحث عنه ككلمات.</translation>
    </message>
    <message>
        <source>“%1” is searched as words. %2</source>
        <translation>يُبحث عن «%1» ككلمات. %2</translation>
    </message>
</context>
<context>
    <name>mn::app::SearchModel</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Only words were compared: the model of meaning is not loaded.</source>
        <translation>قورنت الكلمات فقط: نموذج المعنى غير محمّل.</translation>
    </message>
    <message>
        <source>Only words were compared: the index is being made anew, and the former service is no longer asked.</source>
        <translation>قورنت الكلمات فقط: جارٍ إعادة بناء الفهرس، ولم تعد الخدمة السابقة تُسأل.</translation>
    </message>
    <message>
        <source>Only words were compared: %1</source>
        <translation>قورنت الكلمات فقط: %1</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>الحداثة</translation>
    </message>
    <message>
        <source>Meaning has not caught up yet; memories still to come: %L1.</source>
        <translation>لم يكتمل فهرس المعنى بعد؛ الذكريات المتبقية: %L1.</translation>
    </message>
</context>
<context>
    <name>mn::app::SecurityModel</name>
    <message>
        <source>This is the last way to open the vault. Add another one first.</source>
        <translation>هذه آخر طريقة لفتح الخزنة. أضف طريقة أخرى أولًا.</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>لا تصلح هذه عبارة مرور: فهي فارغة، أو طويلة جدًا.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer. Unlock it, then try again.</source>
        <translation>حافظة مفاتيح هذا الحاسوب مقفلة، أو لم تستجب. افتح قفلها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Somebody without the vault’s key has changed this list. Look at it, and accept it before you change it.</source>
        <translation>غيّر هذه القائمة أحد لا يملك مفتاح الخزنة. راجعها واقبلها قبل تغييرها.</translation>
    </message>
    <message>
        <source>The disk did not take the change; all is as it was. Free some space, then try again.</source>
        <translation>لم يقبل القرص التغيير؛ كل شيء كما كان. أفرغ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program is changing this vault just now. Try again in a moment.</source>
        <translation>برنامج آخر يغيّر هذه الخزنة حاليًا. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Keyring of “%1”</source>
        <comment>a computer</comment>
        <translation>حافظة مفاتيح «%1»</translation>
    </message>
    <message>
        <source>A way this version does not know</source>
        <translation>طريقة لا يعرفها هذا الإصدار</translation>
    </message>
    <message>
        <source>Damaged: it opens nothing.</source>
        <translation>تالفة: لا تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Set %1. A change never rewrites the vault.</source>
        <translation>وُضعت في %1. التغيير لا يعيد كتابة الخزنة أبدًا.</translation>
    </message>
    <message>
        <source>Made %1. 24 words on paper, for when the passphrase is lost.</source>
        <translation>أُنشئت في %1. ٢٤ كلمة على ورق، لحين ضياع عبارة المرور.</translation>
    </message>
    <message>
        <source>Since %1. Opens the vault when you log in; anyone who uses your login can read it.</source>
        <translation>منذ %1. تفتح الخزنة عند تسجيل دخولك؛ ويستطيع من يستخدم حسابك على الحاسوب قراءتها.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>The new words open the vault. The old paper does not any more; backups made before still open with it.</source>
        <translation>الكلمات الجديدة تفتح الخزنة. والورقة القديمة لم تعد تفتحها؛ أما النسخ الاحتياطية السابقة فتظل تُفتح بها.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <translation>لا حافظة مفاتيح تستجيب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not possible on this desktop (Wayland): it does not let a window say so. Lock the vault before you share the screen.</source>
        <translation>غير ممكن على سطح المكتب هذا (Wayland): لا يتيح للنافذة أن تطلب ذلك. اقفل الخزنة قبل مشاركة الشاشة.</translation>
    </message>
    <message>
        <source>Not possible on this desktop (X11): every program can read the screen. Lock the vault before you share the screen.</source>
        <translation>غير ممكن على سطح المكتب هذا (X11): كل برنامج يستطيع قراءة الشاشة. اقفل الخزنة قبل مشاركة الشاشة.</translation>
    </message>
    <message>
        <source>Not possible on this system. Lock the vault before you share the screen.</source>
        <translation>غير ممكن على هذا النظام. اقفل الخزنة قبل مشاركة الشاشة.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>عبارة المرور الفارغة لا تحمي شيئًا.</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>عبارتا المرور الجديدتان مختلفتان. أعد كتابتهما.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>تغيّرت عبارة المرور. النسخ الاحتياطية السابقة تظل تُفتح بالقديمة.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens the vault from now on.</source>
        <translation>حافظة مفاتيح هذا الحاسوب تفتح الخزنة من الآن.</translation>
    </message>
    <message>
        <source>Removed. Backups made before still open with it.</source>
        <translation>أُزيلت. النسخ الاحتياطية السابقة تظل تُفتح بها.</translation>
    </message>
    <message>
        <source>The list is signed as it stands.</source>
        <translation>وُقّعت القائمة كما هي.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the vault today, or its recovery words.</source>
        <translation>اكتب عبارة المرور التي تفتح الخزنة اليوم، أو كلمات استردادها.</translation>
    </message>
</context>
<context>
    <name>mn::app::ShelfModel</name>
    <message>
        <source>It is a new memory now.</source>
        <translation>أصبحت ذكرى جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>They are %Ln new memories now.</source>
        <translation>
            <numerusform>لا ذكريات جديدة.</numerusform>
            <numerusform>أصبحت ذكرى واحدة جديدة.</numerusform>
            <numerusform>أصبحتا ذكريين جديدتين.</numerusform>
            <numerusform>أصبحت %Ln ذكريات جديدة.</numerusform>
            <numerusform>أصبحت %Ln ذكرى جديدة.</numerusform>
            <numerusform>أصبحت %Ln ذكرى جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version was erased.</source>
        <translation>مُحيت النسخة.</translation>
    </message>
    <message>
        <source>It was decided about elsewhere just now.</source>
        <translation>تقرر أمرها الآن في مكان آخر.</translation>
    </message>
    <message>
        <source>The version was erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation>مُحيت النسخة. كان برنامج آخر يقرأ: تذهب البقايا المختومة مع المحو التالي، أو حين تغلق كل البرامج الخزنة.</translation>
    </message>
    <message>
        <source>A change without words</source>
        <translation>تغيير بلا كلمات</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>عدة أجهزة</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Which device wrote a version, and when</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1. Set aside %2.</source>
        <extracomment>%1: which device wrote it, and when; %2: when</extracomment>
        <translation>‏%1. وُضع جانبًا في %2.</translation>
    </message>
</context>
<context>
    <name>mn::app::SidebarModel</name>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>تنتظر قرارًا</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>mn::app::StorageModel</name>
    <message>
        <source>There was nothing to tidy up.</source>
        <translation>لم يكن هناك ما يُنظَّف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files removed</source>
        <translation>
            <numerusform>لم تُزل ملفات</numerusform>
            <numerusform>أُزيل ملف واحد</numerusform>
            <numerusform>أُزيل ملفان</numerusform>
            <numerusform>أُزيلت %Ln ملفات</numerusform>
            <numerusform>أُزيل %Ln ملفًا</numerusform>
            <numerusform>أُزيل %Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SyncModel</name>
    <message>
        <source>Looking for this vault&apos;s account</source>
        <translation>جارٍ البحث عن حساب هذه الخزنة</translation>
    </message>
    <message>
        <source>This vault is on this device alone</source>
        <translation>هذه الخزنة على هذا الجهاز وحده</translation>
    </message>
    <message>
        <source>Speaking with the server</source>
        <translation>جارٍ التحدث مع الخادم</translation>
    </message>
    <message numerus="yes">
        <source>Other devices removed %Ln memory(s). Nothing was removed here yet.</source>
        <translation>
            <numerusform>لم تحذف الأجهزة الأخرى شيئًا.</numerusform>
            <numerusform>حذفت الأجهزة الأخرى ذكرى واحدة. لم يُحذف شيء هنا بعد.</numerusform>
            <numerusform>حذفت الأجهزة الأخرى ذكريين. لم يُحذف شيء هنا بعد.</numerusform>
            <numerusform>حذفت الأجهزة الأخرى %Ln ذكريات. لم يُحذف شيء هنا بعد.</numerusform>
            <numerusform>حذفت الأجهزة الأخرى %Ln ذكرى. لم يُحذف شيء هنا بعد.</numerusform>
            <numerusform>حذفت الأجهزة الأخرى %Ln ذكرى. لم يُحذف شيء هنا بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device does not belong to the account any more</source>
        <translation>لم يعد هذا الجهاز تابعًا للحساب</translation>
    </message>
    <message>
        <source>The server&apos;s record of this account contradicts itself</source>
        <translation>سجل الخادم لهذا الحساب يناقض نفسه</translation>
    </message>
    <message>
        <source>Working without the network</source>
        <translation>يعمل بلا شبكة</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>جارٍ الاتصال بالخادم</translation>
    </message>
    <message>
        <source>The server has everything that is here, sealed</source>
        <translation>لدى الخادم كل ما هنا، مختومًا</translation>
    </message>
    <message>
        <source>Some memories wait for the server</source>
        <translation>بعض الذكريات تنتظر الخادم</translation>
    </message>
    <message>
        <source>Link it to a server, and the same memories are on all your devices. The server keeps them sealed and cannot read a word.</source>
        <translation>اربطها بخادم، فتكون الذكريات نفسها على كل أجهزتك. يحفظها الخادم مختومة ولا يستطيع قراءة كلمة.</translation>
    </message>
    <message>
        <source>Look at what your other devices did. If it was meant so, agree; until then nothing goes on.</source>
        <translation>انظر ماذا فعلت أجهزتك الأخرى. إن كان ذلك مقصودًا فوافق؛ حتى ذلك الحين لا يستمر شيء.</translation>
    </message>
    <message>
        <source>What is here stays. It can come back with the recovery phrase.</source>
        <translation>ما هنا يبقى. يمكنه العودة بكلمات الاستعادة.</translation>
    </message>
    <message>
        <source>Nothing is sent to it. What is here stays as it is.</source>
        <translation>لا يُرسل إليه شيء. ما هنا يبقى كما هو.</translation>
    </message>
    <message>
        <source>What you save stays on this device and goes out by itself once the server can be reached.</source>
        <translation>ما تحفظه يبقى على هذا الجهاز ويخرج من تلقاء نفسه حالما يمكن الوصول إلى الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) belong to this account.</source>
        <translation>
            <numerusform>لا أجهزة في هذا الحساب.</numerusform>
            <numerusform>جهاز واحد في هذا الحساب.</numerusform>
            <numerusform>جهازان في هذا الحساب.</numerusform>
            <numerusform>%Ln أجهزة في هذا الحساب.</numerusform>
            <numerusform>%Ln جهازًا في هذا الحساب.</numerusform>
            <numerusform>%Ln جهاز في هذا الحساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered at %1</source>
        <translation>أجاب الخادم في %1</translation>
    </message>
    <message>
        <source>Nobody whom this system trusts vouches for this server. If it is your own, compare what it shows with this fingerprint:</source>
        <translation>لا أحد ممن يثق بهم هذا النظام يضمن هذا الخادم. إن كان خادمك فقارن ما يعرضه بهذه البصمة:</translation>
    </message>
    <message>
        <source>This server takes new accounts by invitation only. Ask whoever runs it, and put their words below.</source>
        <translation>لا يقبل هذا الخادم حسابات جديدة إلا بدعوة. اسأل من يديره وضع كلماته أدناه.</translation>
    </message>
    <message>
        <source>There is no such account on this server, or this vault has no recovery phrase yet.</source>
        <translation>لا يوجد حساب كهذا على هذا الخادم، أو ليس لهذه الخزنة كلمات استعادة بعد.</translation>
    </message>
    <message>
        <source>These are not the 24 words of a recovery phrase.</source>
        <translation>هذه ليست كلمات الاستعادة الـ٢٤.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It begins with https://.</source>
        <translation>هذا ليس عنوان خادم. يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>The server cannot be reached, or it is none of Mnemosyne&apos;s. Check its address and your connection.</source>
        <translation>تعذّر الوصول إلى الخادم، أو أنه ليس من خوادم Mnemosyne. تحقق من عنوانه ومن اتصالك.</translation>
    </message>
    <message>
        <source>This vault belongs to an account already.</source>
        <translation>هذه الخزنة تنتمي إلى حساب بالفعل.</translation>
    </message>
    <message>
        <source>The devices were not linked: the code is mistyped, older than ten minutes or was used already, or somebody said no on the other device. Nothing was sent from here.</source>
        <translation>لم يُربط الجهازان: الرمز مكتوب خطأ، أو مضى عليه أكثر من عشر دقائق، أو استُعمل من قبل، أو قال أحد لا على الجهاز الآخر. لم يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>This is no code of another device: those have four groups of four letters and digits.</source>
        <translation>ليس هذا رمز جهاز آخر: الرمز أربع مجموعات من أربعة أحرف وأرقام.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln attachment(s)</source>
        <translation>
            <numerusform>‏%1 من %Ln مرفق</numerusform>
            <numerusform>‏%1 من مرفق واحد</numerusform>
            <numerusform>‏%1 من مرفقين</numerusform>
            <numerusform>‏%1 من %Ln مرفقات</numerusform>
            <numerusform>‏%1 من %Ln مرفقًا</numerusform>
            <numerusform>‏%1 من %Ln مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memory(s)</source>
        <translation>
            <numerusform>‏%1 من %Ln ذكرى</numerusform>
            <numerusform>‏%1 من ذكرى واحدة</numerusform>
            <numerusform>‏%1 من ذكريين</numerusform>
            <numerusform>‏%1 من %Ln ذكريات</numerusform>
            <numerusform>‏%1 من %Ln ذكرى</numerusform>
            <numerusform>‏%1 من %Ln ذكرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>جارٍ الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Paused: nothing is sent or fetched</source>
        <translation>متوقف مؤقتًا: لا شيء يُرسَل أو يُجلَب</translation>
    </message>
    <message>
        <source>Attachments are on their way</source>
        <translation>المرفقات في الطريق</translation>
    </message>
    <message>
        <source>Your memories are coming from the server</source>
        <translation>ذكرياتك تصل من الخادم</translation>
    </message>
    <message>
        <source>Your memories are going to the server, sealed</source>
        <translation>ذكرياتك تذهب مختومةً إلى الخادم</translation>
    </message>
    <message>
        <source>What you save stays on this device until you go on.</source>
        <translation>ما تحفظه يبقى على هذا الجهاز حتى تتابع.</translation>
    </message>
    <message>
        <source>The server will erase this account</source>
        <translation>سيمحو الخادم هذا الحساب</translation>
    </message>
    <message>
        <source>You are signed in. This page can be closed.</source>
        <translation>تم تسجيل دخولك. يمكن إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. This page can be closed.</source>
        <translation>لم ينجح تسجيل الدخول. يمكن إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>في انتظار تسجيل دخولك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) wait for another network</source>
        <translation>
            <numerusform>لا مرفقات تنتظر شبكة أخرى</numerusform>
            <numerusform>مرفق واحد ينتظر شبكة أخرى</numerusform>
            <numerusform>مرفقان ينتظران شبكة أخرى</numerusform>
            <numerusform>%Ln مرفقات تنتظر شبكة أخرى</numerusform>
            <numerusform>%Ln مرفقًا ينتظر شبكة أخرى</numerusform>
            <numerusform>%Ln مرفق ينتظر شبكة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>This network is metered: what goes over it is counted, or costs. Your memories come and go as ever.</source>
        <translation>هذه الشبكة محدودة الاستخدام: ما يمر عبرها يُحسب أو يكلّف. ذكرياتك تأتي وتذهب كالمعتاد.</translation>
    </message>
</context>
<context>
    <name>mn::app::SyncNotices</name>
    <message>
        <source>This device’s clock says %1, and the server’s %2. Until it is set right, what you write here is dated wrong.</source>
        <translation>تشير ساعة هذا الجهاز إلى %1، وساعة الخادم إلى %2. إلى أن تُضبط، يُؤرَّخ ما تكتبه هنا تأريخًا خاطئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) came dated in the future: the clock of another device is ahead.</source>
        <translation>
            <numerusform>لم تصل ذكريات بتاريخ في المستقبل.</numerusform>
            <numerusform>وصلت ذكرى واحدة بتاريخ في المستقبل: ساعة جهاز آخر متقدمة.</numerusform>
            <numerusform>وصلت ذكريان بتاريخ في المستقبل: ساعة جهاز آخر متقدمة.</numerusform>
            <numerusform>وصلت %Ln ذكريات بتاريخ في المستقبل: ساعة جهاز آخر متقدمة.</numerusform>
            <numerusform>وصلت %Ln ذكرى بتاريخ في المستقبل: ساعة جهاز آخر متقدمة.</numerusform>
            <numerusform>وصلت %Ln ذكرى بتاريخ في المستقبل: ساعة جهاز آخر متقدمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) were not erased: another device had changes that were not here yet.</source>
        <translation>
            <numerusform>لم يبق شيء دون محو.</numerusform>
            <numerusform>لم تُمحَ ذكرى واحدة: كان لدى جهاز آخر تغييرات لم تصل إلى هنا بعد.</numerusform>
            <numerusform>لم تُمحَ ذكريان: كان لدى جهاز آخر تغييرات لم تصل إلى هنا بعد.</numerusform>
            <numerusform>لم تُمحَ %Ln ذكريات: كان لدى جهاز آخر تغييرات لم تصل إلى هنا بعد.</numerusform>
            <numerusform>لم تُمحَ %Ln ذكرى: كان لدى جهاز آخر تغييرات لم تصل إلى هنا بعد.</numerusform>
            <numerusform>لم تُمحَ %Ln ذكرى: كان لدى جهاز آخر تغييرات لم تصل إلى هنا بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::TimelineModel</name>
    <message>
        <source>%1 to %2 %3</source>
        <extracomment>The first and the last day of a week, and its year: &quot;16 November to 22 November 2026&quot;</extracomment>
        <translation>‏%1 إلى %2 %3</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>آخر اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation>‏%1 في آخر اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many memories, and in which year</extracomment>
        <translation>‏%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a day</source>
        <translation>
            <numerusform>%Ln في اليوم</numerusform>
            <numerusform>واحدة في اليوم</numerusform>
            <numerusform>اثنتان في اليوم</numerusform>
            <numerusform>%Ln في اليوم</numerusform>
            <numerusform>%Ln في اليوم</numerusform>
            <numerusform>%Ln في اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>كل المجالات</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>Above what happened on this day in earlier years: &quot;On 20 November&quot;</extracomment>
        <translation>في %1</translation>
    </message>
</context>
<context>
    <name>mn::app::TrayIcon</name>
    <message>
        <source>Open Mnemosyne</source>
        <translation>فتح Mnemosyne</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>تدوين سريع</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>قفل الخزنة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>mn::app::TrayStay</name>
    <message>
        <source>Mnemosyne goes on in the tray. To end it, choose “Quit” there.</source>
        <translation>يستمر Mnemosyne في العمل في علبة النظام. لإنهائه اختر «إنهاء» هناك.</translation>
    </message>
    <message>
        <source>Mnemosyne goes on in the tray. To end it, choose “Quit” there, or press %1 in its window.</source>
        <translation>يستمر Mnemosyne في العمل في علبة النظام. لإنهائه اختر «إنهاء» هناك، أو اضغط %1 في نافذته.</translation>
    </message>
</context>
<context>
    <name>mn::app::UnlockModel</name>
    <message>
        <source>The ways to open this vault were changed by someone who does not hold its key. Look at them in the settings.</source>
        <translation>غيّر طرق فتح هذه الخزنة أحد لا يملك مفتاحها. راجعها في الإعدادات.</translation>
    </message>
    <message>
        <source>The disk has changed the vault’s file of keys. Set the passphrase anew in the settings; that writes it again.</source>
        <translation>غيّر القرص ملف مفاتيح الخزنة. عيّن عبارة المرور من جديد في الإعدادات؛ فيُكتب الملف من جديد.</translation>
    </message>
    <message>
        <source>The disk has changed the vault’s file of keys, so that even the right one may be refused. Try another way to open it.</source>
        <translation>غيّر القرص ملف مفاتيح الخزنة، فقد يُرفض حتى الصحيح. جرّب طريقة أخرى لفتحها.</translation>
    </message>
</context>
<context>
    <name>mn::app::VaultModel</name>
    <message>
        <source>An import is under way. Bring these files once it is through.</source>
        <translation>هناك استيراد جارٍ. أضف هذه الملفات بعد انتهائه.</translation>
    </message>
    <message>
        <source>One file is looked at at a time: this is “%1”.</source>
        <translation>يُعاين ملف واحد في كل مرة: هذا «%1».</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>الرابط في الحافظة.</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>أُزيل الرابط</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>“%1” is now a saved search.</source>
        <translation>‏«%1» بحث محفوظ الآن.</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted.</source>
        <translation>حُذف البحث المحفوظ «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) set aside: erased elsewhere. See “Devices &amp; sync”.</source>
        <translation>
            <numerusform>لا نسخ موضوعة جانبًا.</numerusform>
            <numerusform>وُضعت نسخة واحدة جانبًا: مُحيت في مكان آخر. انظر “الأجهزة والمزامنة”.</numerusform>
            <numerusform>وُضعت نسختان جانبًا: مُحيتا في مكان آخر. انظر “الأجهزة والمزامنة”.</numerusform>
            <numerusform>وُضعت %Ln نسخ جانبًا: مُحيت في مكان آخر. انظر “الأجهزة والمزامنة”.</numerusform>
            <numerusform>وُضعت %Ln نسخة جانبًا: مُحيت في مكان آخر. انظر “الأجهزة والمزامنة”.</numerusform>
            <numerusform>وُضعت %Ln نسخة جانبًا: مُحيت في مكان آخر. انظر “الأجهزة والمزامنة”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::VectorConsent</name>
    <message>
        <source>The server may search by meaning. Vectors go to it after all else.</source>
        <translation>يمكن للخادم البحث بالمعنى. تذهب إليه المتجهات بعد كل شيء آخر.</translation>
    </message>
    <message>
        <source>The server has no vectors of your memories any more.</source>
        <translation>لم يعد لدى الخادم أي متجهات لذكرياتك.</translation>
    </message>
    <message>
        <source>The server takes no more vectors. Those it has go as soon as it can reach them.</source>
        <translation>لم يعد الخادم يقبل متجهات. وما لديه منها يُمحى حالما يستطيع الوصول إليه.</translation>
    </message>
    <message>
        <source>Only for a server that you trust: it would get vectors, which are not sealed and reveal what your memories are about.</source>
        <translation>فقط لخادم تثق به: سيحصل على متجهات غير مختومة تكشف عمّا تدور ذكرياتك.</translation>
    </message>
    <message>
        <source>Allowed on this device. Whoever runs the server can tell what your memories are about.</source>
        <translation>مسموح به على هذا الجهاز. من يدير الخادم يستطيع أن يعرف عمّا تدور ذكرياتك.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 whoever runs it can tell what your memories are about, by %Ln vector(s).</source>
        <translation>
            <numerusform>منذ %1 يستطيع من يديره أن يعرف عمّا تدور ذكرياتك، ولا متجهات لديه بعد.</numerusform>
            <numerusform>منذ %1 يستطيع من يديره أن يعرف عمّا تدور ذكرياتك، بمتجه واحد.</numerusform>
            <numerusform>منذ %1 يستطيع من يديره أن يعرف عمّا تدور ذكرياتك، بمتجهين.</numerusform>
            <numerusform>منذ %1 يستطيع من يديره أن يعرف عمّا تدور ذكرياتك، بـ %Ln متجهات.</numerusform>
            <numerusform>منذ %1 يستطيع من يديره أن يعرف عمّا تدور ذكرياتك، بـ %Ln متجهًا.</numerusform>
            <numerusform>منذ %1 يستطيع من يديره أن يعرف عمّا تدور ذكرياتك، بـ %Ln متجه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account allows it since %1, for another model than this device has, which sends nothing.</source>
        <translation>حسابك يسمح بذلك منذ %1، لنموذج غير الذي على هذا الجهاز، وهو لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Your account allows it since %1. This device sends nothing.</source>
        <translation>حسابك يسمح بذلك منذ %1. هذا الجهاز لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>The server keeps no vectors of the model that this device has.</source>
        <translation>لا يحتفظ الخادم بمتجهات النموذج الذي على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>لا يمكن الوصول إلى الخادم؛ لم يتغير شيء. أعد المحاولة عندما يجيب.</translation>
    </message>
    <message>
        <source>This device sends no more vectors. The server cannot be reached, and has those it had: take it back again once it can be.</source>
        <translation>لم يعد هذا الجهاز يرسل متجهات. لا يمكن الوصول إلى الخادم، وما زال لديه ما كان عنده: اسحب الإذن مرة أخرى عندما يصبح ذلك ممكنًا.</translation>
    </message>
</context>
<context>
    <name>mn::app::WorkNotices</name>
    <message>
        <source>The import could not be finished. The window says why.</source>
        <translation>تعذّر إتمام الاستيراد. السبب في النافذة.</translation>
    </message>
    <message>
        <source>The import is finished.</source>
        <translation>اكتمل الاستيراد.</translation>
    </message>
    <message>
        <source>The export could not be finished. The window says why.</source>
        <translation>تعذّر إتمام التصدير. السبب في النافذة.</translation>
    </message>
    <message>
        <source>The export is finished.</source>
        <translation>اكتمل التصدير.</translation>
    </message>
    <message>
        <source>The backup could not be brought back. The window says why.</source>
        <translation>تعذّرت استعادة النسخة الاحتياطية. السبب في النافذة.</translation>
    </message>
    <message>
        <source>The backup could not be made. The window says why.</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية. السبب في النافذة.</translation>
    </message>
    <message>
        <source>The backup is brought back.</source>
        <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>أُنشئت النسخة الاحتياطية.</translation>
    </message>
</context>
</TS>
