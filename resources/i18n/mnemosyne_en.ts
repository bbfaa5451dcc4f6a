<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message numerus="yes">
        <source>Sealing %Ln files</source>
        <translation>
            <numerusform>Sealing %Ln file</numerusform>
            <numerusform>Sealing %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln memory</numerusform>
            <numerusform>%Ln memories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayMap</name>
    <message numerus="yes">
        <source>longest quiet: %Ln days from %1</source>
        <translation>
            <numerusform>longest quiet: %Ln day from %1</numerusform>
            <numerusform>longest quiet: %Ln days from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message numerus="yes">
        <source>%Ln memory(s) need a decision</source>
        <translation>
            <numerusform>%Ln memory needs a decision</numerusform>
            <numerusform>%Ln memories need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) were set aside</source>
        <translation>
            <numerusform>%Ln version was set aside</numerusform>
            <numerusform>%Ln versions were set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DomainMap</name>
    <message numerus="yes">
        <source>%Ln more: each keeps its name</source>
        <translation>
            <numerusform>%Ln more: each keeps its name</numerusform>
            <numerusform>%Ln more: each keeps its name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message numerus="yes">
        <source>Sealing %Ln files</source>
        <translation>
            <numerusform>Sealing %Ln file</numerusform>
            <numerusform>Sealing %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln memories for good?</source>
        <translation>
            <numerusform>Erase %Ln memory for good?</numerusform>
            <numerusform>Erase %Ln memories for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can bring them back, not even you. Their text, history, attachments and what made them findable go with them.</source>
        <translation>
            <numerusform>Nobody can bring it back, not even you. Its text, history, attachments and what made it findable go with it.</numerusform>
            <numerusform>Nobody can bring them back, not even you. Their text, history, attachments and what made them findable go with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln memories</source>
        <translation>
            <numerusform>Erase %Ln memory</numerusform>
            <numerusform>Erase %Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <translation>
            <numerusform>Keep it</numerusform>
            <numerusform>Keep them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%Ln page(s) were changed or damaged.</source>
        <translation>
            <numerusform>%Ln page was changed or damaged.</numerusform>
            <numerusform>%Ln pages were changed or damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database contradicts itself in %Ln place(s).</source>
        <translation>
            <numerusform>The database contradicts itself in %Ln place.</numerusform>
            <numerusform>The database contradicts itself in %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) belong to memories that are gone.</source>
        <translation>
            <numerusform>%Ln row belongs to memories that are gone.</numerusform>
            <numerusform>%Ln rows belong to memories that are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), none missing.</source>
        <translation>
            <numerusform>%Ln change, none missing.</numerusform>
            <numerusform>%Ln changes, none missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something is missing behind change number %Ln.</source>
        <translation>
            <numerusform>Something is missing behind change number %Ln.</numerusform>
            <numerusform>Something is missing behind change number %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s), all readable.</source>
        <translation>
            <numerusform>%Ln memory, all readable.</numerusform>
            <numerusform>%Ln memories, all readable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln memory cannot be read.</numerusform>
            <numerusform>%Ln memories cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) are listed otherwise than they are.</source>
        <translation>
            <numerusform>%Ln memory is listed otherwise than it is.</numerusform>
            <numerusform>%Ln memories are listed otherwise than they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s), all whole.</source>
        <translation>
            <numerusform>%Ln attachment, all whole.</numerusform>
            <numerusform>%Ln attachments, all whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are missing.</source>
        <translation>
            <numerusform>%Ln attachment is missing.</numerusform>
            <numerusform>%Ln attachments are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are damaged.</source>
        <translation>
            <numerusform>%Ln attachment is damaged.</numerusform>
            <numerusform>%Ln attachments are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed file(s) belong to no memory, as when an attachment was not saved to its end.</source>
        <translation>
            <numerusform>%Ln sealed file belongs to no memory, as when an attachment was not saved to its end.</numerusform>
            <numerusform>%Ln sealed files belong to no memory, as when an attachment was not saved to its end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) are not found by their words.</source>
        <translation>
            <numerusform>%Ln memory is not found by its words.</numerusform>
            <numerusform>%Ln memories are not found by their words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meaning of %Ln memory(s) is still to be indexed.</source>
        <translation>
            <numerusform>The meaning of %Ln memory is still to be indexed.</numerusform>
            <numerusform>The meaning of %Ln memories is still to be indexed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open the vault.</source>
        <translation>
            <numerusform>%Ln way opens the vault.</numerusform>
            <numerusform>%Ln ways open the vault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open the vault, the recovery words among them.</source>
        <translation>
            <numerusform>%Ln way opens the vault, the recovery words among them.</numerusform>
            <numerusform>%Ln ways open the vault, the recovery words among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) to open the vault are damaged.</source>
        <translation>
            <numerusform>%Ln way to open the vault is damaged.</numerusform>
            <numerusform>%Ln ways to open the vault are damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstMemoryStep</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message numerus="yes">
        <source>%Ln second(s) so far</source>
        <translation>
            <numerusform>%Ln second so far</numerusform>
            <numerusform>%Ln seconds so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>memories</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>memories</numerusform>
            <numerusform>memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them are here already</source>
        <translation>
            <numerusform>of them is here already</numerusform>
            <numerusform>of them are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attachments</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>attachments</numerusform>
            <numerusform>attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>tags</numerusform>
            <numerusform>tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>links</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>links</numerusform>
            <numerusform>links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>need a look</numerusform>
            <numerusform>need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates in the future</source>
        <translation>
            <numerusform>%Ln date in the future</numerusform>
            <numerusform>%Ln dates in the future</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln seconds</source>
        <translation>
            <numerusform>in %Ln second</numerusform>
            <numerusform>in %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message numerus="yes">
        <source>each square %Ln years, stronger where there is more</source>
        <translation>
            <numerusform>each square %Ln year, stronger where there is more</numerusform>
            <numerusform>each square %Ln years, stronger where there is more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are marked as important (%1 or more)</source>
        <translation>
            <numerusform>%Ln is marked as important (%1 or more)</numerusform>
            <numerusform>%Ln are marked as important (%1 or more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message numerus="yes">
        <source>Import %Ln memories</source>
        <translation>
            <numerusform>Import %Ln memory</numerusform>
            <numerusform>Import %Ln memories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message numerus="yes">
        <source>The next try is taken in %Ln second(s)</source>
        <translation>
            <numerusform>The next try is taken in %Ln second</numerusform>
            <numerusform>The next try is taken in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>words %1</source>
        <translation>
            <numerusform>word %1</numerusform>
            <numerusform>words %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message numerus="yes">
        <source>All are found by word now. %Ln will be found by meaning, too, while you work.</source>
        <translation>
            <numerusform>All are found by word now. %Ln will be found by meaning, too, while you work.</numerusform>
            <numerusform>All are found by word now. %Ln will be found by meaning, too, while you work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message numerus="yes">
        <source>You can go on working. If you stop now, the %Ln memories that came in stay, and the next import goes on from there.</source>
        <translation>
            <numerusform>You can go on working. If you stop now, the %Ln memory that came in stays, and the next import goes on from there.</numerusform>
            <numerusform>You can go on working. If you stop now, the %Ln memories that came in stay, and the next import goes on from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message numerus="yes">
        <source>at least %Ln</source>
        <translation>
            <numerusform>at least %Ln</numerusform>
            <numerusform>at least %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash fit.</source>
        <translation>
            <numerusform>%Ln in the trash fits.</numerusform>
            <numerusform>%Ln in the trash fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your memories cannot be found by meaning yet; they are being read.</source>
        <translation>
            <numerusform>%Ln of your memories cannot be found by meaning yet; it is being read.</numerusform>
            <numerusform>%Ln of your memories cannot be found by meaning yet; they are being read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>The best %Ln.</source>
        <translation>
            <numerusform>The best %Ln.</numerusform>
            <numerusform>The best %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln found.</numerusform>
            <numerusform>%Ln found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message numerus="yes">
        <source>The other %Ln are found by their words until then.</source>
        <translation>
            <numerusform>The other %Ln is found by its words until then.</numerusform>
            <numerusform>The other %Ln are found by their words until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln a second</numerusform>
            <numerusform>%Ln a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>about %Ln second</numerusform>
            <numerusform>about %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralChosen</name>
    <message numerus="yes">
        <source>%Ln memories chosen</source>
        <translation>
            <numerusform>%Ln memory chosen</numerusform>
            <numerusform>%Ln memories chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message numerus="yes">
        <source>Keep all %Ln</source>
        <translation>
            <numerusform>Keep all %Ln</numerusform>
            <numerusform>Keep all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 in %Ln file</numerusform>
            <numerusform>%1 in %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln memory(s)</source>
        <translation>
            <numerusform>%1, %Ln memory</numerusform>
            <numerusform>%1, %Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them</source>
        <translation>
            <numerusform>%1, %Ln of them</numerusform>
            <numerusform>%1, %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not saved yet</source>
        <translation>
            <numerusform>%1, %Ln not saved yet</numerusform>
            <numerusform>%1, %Ln not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln memory</numerusform>
            <numerusform>%Ln memories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashFoot</name>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln memory</numerusform>
            <numerusform>%Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlinkedNames</name>
    <message numerus="yes">
        <source>%Ln pictures in this text lie on the web. They are not fetched: who keeps them would see that you read this.</source>
        <translation>
            <numerusform>%Ln picture in this text lies on the web. It is not fetched: who keeps it would see that you read this.</numerusform>
            <numerusform>%Ln pictures in this text lie on the web. They are not fetched: who keeps them would see that you read this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>There are 24 words; you have typed %Ln.</source>
        <translation>
            <numerusform>There are 24 words; you have typed %Ln.</numerusform>
            <numerusform>There are 24 words; you have typed %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>The next try is taken in %Ln second(s).</source>
        <translation>
            <numerusform>The next try is taken in %Ln second.</numerusform>
            <numerusform>The next try is taken in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionChanges</name>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>%Ln word added</numerusform>
            <numerusform>%Ln words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words taken out</source>
        <translation>
            <numerusform>%Ln word taken out</numerusform>
            <numerusform>%Ln words taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words changed</source>
        <translation>
            <numerusform>%Ln word changed</numerusform>
            <numerusform>%Ln words changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files attached</source>
        <translation>
            <numerusform>%Ln file attached</numerusform>
            <numerusform>%Ln files attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files taken away</source>
        <translation>
            <numerusform>%Ln file taken away</numerusform>
            <numerusform>%Ln files taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes</source>
        <translation>
            <numerusform>%Ln more change</numerusform>
            <numerusform>%Ln more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message numerus="yes">
        <source>And %Ln more reasons; the report will name all.</source>
        <translation>
            <numerusform>And %Ln more reason; the report will name all.</numerusform>
            <numerusform>And %Ln more reasons; the report will name all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::BackupModel</name>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation>
            <numerusform>%1 of %Ln memory</numerusform>
            <numerusform>%1 of %Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <translation>
            <numerusform>%Ln backup, %1</numerusform>
            <numerusform>%Ln backups, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>The last backup is %Ln day old</numerusform>
            <numerusform>The last backup is %Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made and was read again: it is whole. %Ln memories were added.</source>
        <translation>
            <numerusform>The backup is made and was read again: it is whole. %Ln memory was added.</numerusform>
            <numerusform>The backup is made and was read again: it is whole. %Ln memories were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were gone from the vault when it was made.</source>
        <translation>
            <numerusform>%Ln attachment was gone from the vault when it was made.</numerusform>
            <numerusform>%Ln attachments were gone from the vault when it was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: all of its %Ln memories opened and matched.</source>
        <translation>
            <numerusform>Checked: its %Ln memory opened and matched.</numerusform>
            <numerusform>Checked: all of its %Ln memories opened and matched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories came back; nothing that was here is lost.</source>
        <translation>
            <numerusform>%Ln memory came back; nothing that was here is lost.</numerusform>
            <numerusform>%Ln memories came back; nothing that was here is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in the new vault “%1”. It opens with the same passphrase.</source>
        <translation>
            <numerusform>%Ln memory is in the new vault “%1”. It opens with the same passphrase.</numerusform>
            <numerusform>%Ln memories are in the new vault “%1”. It opens with the same passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were missing or damaged in the backup.</source>
        <translation>
            <numerusform>%Ln attachment was missing or damaged in the backup.</numerusform>
            <numerusform>%Ln attachments were missing or damaged in the backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::DesktopModel</name>
    <message numerus="yes">
        <source>%Ln note(s) written while the vault was locked cannot be opened.</source>
        <translation>
            <numerusform>%Ln note written while the vault was locked cannot be opened.</numerusform>
            <numerusform>%Ln notes written while the vault was locked cannot be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written while the vault was locked are in it now.</source>
        <translation>
            <numerusform>%Ln note written while the vault was locked is in it now.</numerusform>
            <numerusform>%Ln notes written while the vault was locked are in it now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::DeviceList</name>
    <message numerus="yes">
        <source>%Ln change(s) not there yet</source>
        <translation>
            <numerusform>%Ln change not there yet</numerusform>
            <numerusform>%Ln changes not there yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::DiagnosticsModel</name>
    <message numerus="yes">
        <source>All %Ln checks are fine</source>
        <translation>
            <numerusform>All %Ln check is fine</numerusform>
            <numerusform>All %Ln checks are fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln checks are fine</source>
        <translation>
            <numerusform>%1 of %Ln check is fine</numerusform>
            <numerusform>%1 of %Ln checks are fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are damaged. What to do stands beside each.</source>
        <translation>
            <numerusform>%Ln thing is damaged. What to do stands beside it.</numerusform>
            <numerusform>%Ln things are damaged. What to do stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is damaged. %Ln thing(s) are worth knowing.</source>
        <translation>
            <numerusform>Nothing is damaged. %Ln thing is worth knowing.</numerusform>
            <numerusform>Nothing is damaged. %Ln things are worth knowing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %Ln day(s) old.</source>
        <translation>
            <numerusform>It is %Ln day old.</numerusform>
            <numerusform>It is %Ln days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::ExportModel</name>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation>
            <numerusform>%1 of %Ln memory</numerusform>
            <numerusform>%1 of %Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in “%1”</source>
        <translation>
            <numerusform>%Ln memory is in “%1”</numerusform>
            <numerusform>%Ln memories are in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1 in all</source>
        <translation>
            <numerusform>%Ln attachment, %1 in all</numerusform>
            <numerusform>%Ln attachments, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln memory is damaged and was left out.</numerusform>
            <numerusform>%Ln memories are damaged and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments are missing: their files are gone from the vault.</source>
        <translation>
            <numerusform>%Ln attachment is missing: its file is gone from the vault.</numerusform>
            <numerusform>%Ln attachments are missing: their files are gone from the vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::GraphModel</name>
    <message numerus="yes">
        <source>joined to %Ln other(s)</source>
        <translation>
            <numerusform>joined to %Ln other</numerusform>
            <numerusform>joined to %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <comment>%1: how many of them are shown</comment>
        <translation>
            <numerusform>%1 of %Ln memory</numerusform>
            <numerusform>%1 of %Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln memory</numerusform>
            <numerusform>%Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) you made</source>
        <translation>
            <numerusform>%Ln link you made</numerusform>
            <numerusform>%Ln links you made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near in meaning</source>
        <translation>
            <numerusform>%Ln near in meaning</numerusform>
            <numerusform>%Ln near in meaning</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::ImportModel</name>
    <message numerus="yes">
        <source>%Ln do not say when they happened</source>
        <translation>
            <numerusform>%Ln does not say when it happened</numerusform>
            <numerusform>%Ln do not say when they happened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories so far</source>
        <translation>
            <numerusform>%Ln memory so far</numerusform>
            <numerusform>%Ln memories so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in your vault</source>
        <translation>
            <numerusform>%Ln memory is in your vault</numerusform>
            <numerusform>%Ln memories are in your vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are in your vault</source>
        <translation>
            <numerusform>%1 of %Ln memory is in your vault</numerusform>
            <numerusform>%1 of %Ln memories are in your vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new</source>
        <comment>memories</comment>
        <translation>
            <numerusform>new</numerusform>
            <numerusform>new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought up to date</source>
        <comment>memories</comment>
        <translation>
            <numerusform>brought up to date</numerusform>
            <numerusform>brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here already</source>
        <comment>memories</comment>
        <translation>
            <numerusform>here already</numerusform>
            <numerusform>here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not imported</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>not imported</numerusform>
            <numerusform>not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported memories moved to the trash</source>
        <translation>
            <numerusform>%Ln imported memory moved to the trash</numerusform>
            <numerusform>%Ln imported memories moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample memories moved to the trash</source>
        <translation>
            <numerusform>%Ln sample memory moved to the trash</numerusform>
            <numerusform>%Ln sample memories moved to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::ImportRemarks</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryCarrier</name>
    <message numerus="yes">
        <source>%Ln memory(s)</source>
        <translation>
            <numerusform>%Ln memory</numerusform>
            <numerusform>%Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are on the clipboard.</source>
        <translation>
            <numerusform>%Ln memory is on the clipboard.</numerusform>
            <numerusform>%Ln memories are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln memories are on the clipboard. An export takes all of them.</source>
        <translation>
            <numerusform>The first %Ln memory is on the clipboard. An export takes all of them.</numerusform>
            <numerusform>The first %Ln memories are on the clipboard. An export takes all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::MemorySelection</name>
    <message numerus="yes">
        <source>“%1” added to %Ln memories</source>
        <translation>
            <numerusform>“%1” added to %Ln memory</numerusform>
            <numerusform>“%1” added to %Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %Ln memories</source>
        <translation>
            <numerusform>“%1” removed from %Ln memory</numerusform>
            <numerusform>“%1” removed from %Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories now belong to “%1”</source>
        <translation>
            <numerusform>%Ln memory now belongs to “%1”</numerusform>
            <numerusform>%Ln memories now belong to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories no longer belong to “%1”</source>
        <translation>
            <numerusform>%Ln memory no longer belongs to “%1”</numerusform>
            <numerusform>%Ln memories no longer belong to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories pinned</source>
        <translation>
            <numerusform>%Ln memory pinned</numerusform>
            <numerusform>%Ln memories pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories unpinned</source>
        <translation>
            <numerusform>%Ln memory unpinned</numerusform>
            <numerusform>%Ln memories unpinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories moved to the archive</source>
        <translation>
            <numerusform>%Ln memory moved to the archive</numerusform>
            <numerusform>%Ln memories moved to the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories taken out of the archive</source>
        <translation>
            <numerusform>%Ln memory taken out of the archive</numerusform>
            <numerusform>%Ln memories taken out of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importance of %Ln memories changed</source>
        <translation>
            <numerusform>Importance of %Ln memory changed</numerusform>
            <numerusform>Importance of %Ln memories changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln memories changed</source>
        <translation>
            <numerusform>Kind of %Ln memory changed</numerusform>
            <numerusform>Kind of %Ln memories changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories moved to the trash</source>
        <translation>
            <numerusform>%Ln memory moved to the trash</numerusform>
            <numerusform>%Ln memories moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories taken out of the trash</source>
        <translation>
            <numerusform>%Ln memory taken out of the trash</numerusform>
            <numerusform>%Ln memories taken out of the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories erased</source>
        <translation>
            <numerusform>%Ln memory erased</numerusform>
            <numerusform>%Ln memories erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation>
            <numerusform>%Ln memory erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</numerusform>
            <numerusform>%Ln memories erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories were put into the trash, to be erased once the server has been told</source>
        <translation>
            <numerusform>%Ln memory was put into the trash, to be erased once the server has been told</numerusform>
            <numerusform>%Ln memories were put into the trash, to be erased once the server has been told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::RestoreModel</name>
    <message numerus="yes">
        <source>%1 of %Ln memories are back</source>
        <translation>
            <numerusform>%1 of %Ln memory is back</numerusform>
            <numerusform>%1 of %Ln memories are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are back.</source>
        <translation>
            <numerusform>%Ln memory is back.</numerusform>
            <numerusform>%Ln memories are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments were missing or damaged in the backup.</source>
        <translation>
            <numerusform>%Ln attachment was missing or damaged in the backup.</numerusform>
            <numerusform>%Ln attachments were missing or damaged in the backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::ShelfModel</name>
    <message numerus="yes">
        <source>They are %Ln new memories now.</source>
        <translation>
            <numerusform>It is %Ln new memory now.</numerusform>
            <numerusform>They are %Ln new memories now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::StorageModel</name>
    <message numerus="yes">
        <source>%Ln files removed</source>
        <translation>
            <numerusform>%Ln file removed</numerusform>
            <numerusform>%Ln files removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SyncModel</name>
    <message numerus="yes">
        <source>Other devices removed %Ln memory(s). Nothing was removed here yet.</source>
        <translation>
            <numerusform>Other devices removed %Ln memory. Nothing was removed here yet.</numerusform>
            <numerusform>Other devices removed %Ln memories. Nothing was removed here yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) belong to this account.</source>
        <translation>
            <numerusform>%Ln device belongs to this account.</numerusform>
            <numerusform>%Ln devices belong to this account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln attachment(s)</source>
        <translation>
            <numerusform>%1 of %Ln attachment</numerusform>
            <numerusform>%1 of %Ln attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memory(s)</source>
        <translation>
            <numerusform>%1 of %Ln memory</numerusform>
            <numerusform>%1 of %Ln memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) wait for another network</source>
        <translation>
            <numerusform>%Ln attachment waits for another network</numerusform>
            <numerusform>%Ln attachments wait for another network</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SyncNotices</name>
    <message numerus="yes">
        <source>%Ln memory(s) came dated in the future: the clock of another device is ahead.</source>
        <translation>
            <numerusform>%Ln memory came dated in the future: the clock of another device is ahead.</numerusform>
            <numerusform>%Ln memories came dated in the future: the clock of another device is ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) were not erased: another device had changes that were not here yet.</source>
        <translation>
            <numerusform>%Ln memory was not erased: another device had changes that were not here yet.</numerusform>
            <numerusform>%Ln memories were not erased: another device had changes that were not here yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::TimelineModel</name>
    <message numerus="yes">
        <source>%Ln a day</source>
        <translation>
            <numerusform>%Ln a day</numerusform>
            <numerusform>%Ln a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::VaultModel</name>
    <message numerus="yes">
        <source>%Ln version(s) set aside: erased elsewhere. See “Devices &amp; sync”.</source>
        <translation>
            <numerusform>%Ln version set aside: erased elsewhere. See “Devices &amp; sync”.</numerusform>
            <numerusform>%Ln versions set aside: erased elsewhere. See “Devices &amp; sync”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::VectorConsent</name>
    <message numerus="yes">
        <source>Since %1 whoever runs it can tell what your memories are about, by %Ln vector(s).</source>
        <translation>
            <numerusform>Since %1 whoever runs it can tell what your memories are about, by %Ln vector.</numerusform>
            <numerusform>Since %1 whoever runs it can tell what your memories are about, by %Ln vectors.</numerusform>
        </translation>
    </message>
</context>
</TS>
