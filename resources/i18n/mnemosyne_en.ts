<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message numerus="yes">
        <source>Sealing %n files</source>
        <translation>
            <numerusform>Sealing %n file</numerusform>
            <numerusform>Sealing %n files</numerusform>
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
        <source>Sealing %n files</source>
        <translation>
            <numerusform>Sealing %n file</numerusform>
            <numerusform>Sealing %n files</numerusform>
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
            <numerusform>Nobody can bring them back, not even you. Their text, history, attachments and what made them findable go with them.</numerusform>
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
            <numerusform>Keep them</numerusform>
            <numerusform>Keep them</numerusform>
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
        <source>%n second(s) so far</source>
        <translation>
            <numerusform>%n second so far</numerusform>
            <numerusform>%n seconds so far</numerusform>
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
            <numerusform>of them are here already</numerusform>
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
        <source>%Ln have an importance of %1 or more</source>
        <translation>
            <numerusform>%Ln has an importance of %1 or more</numerusform>
            <numerusform>%Ln have an importance of %1 or more</numerusform>
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
    <name>ProofDialog</name>
    <message numerus="yes">
        <source>The next try is taken in %n second(s)</source>
        <translation>
            <numerusform>The next try is taken in %n second</numerusform>
            <numerusform>The next try is taken in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>words %1</source>
        <translation>
            <numerusform>words %1</numerusform>
            <numerusform>words %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message numerus="yes">
        <source>All of them are found by word. By meaning, %Ln are still to come, while you work.</source>
        <translation>
            <numerusform>All of them are found by word. By meaning, %Ln is still to come, while you work.</numerusform>
            <numerusform>All of them are found by word. By meaning, %Ln are still to come, while you work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message numerus="yes">
        <source>You can go on working. If you stop now, the %Ln memories that came in stay, and the next run goes on there.</source>
        <translation>
            <numerusform>You can go on working. If you stop now, the %Ln memory that came in stays, and the next run goes on there.</numerusform>
            <numerusform>You can go on working. If you stop now, the %Ln memories that came in stay, and the next run goes on there.</numerusform>
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
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln found.</numerusform>
            <numerusform>%Ln found.</numerusform>
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
            <numerusform>The other %Ln is found by their words until then.</numerusform>
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
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>%n pictures in this text lie on the web. They are not fetched: who keeps them would see that you read this.</source>
        <translation>
            <numerusform>%n picture in this text lies on the web. It is not fetched: who keeps it would see that you read this.</numerusform>
            <numerusform>%n pictures in this text lie on the web. They are not fetched: who keeps them would see that you read this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>There are 24 words; you have typed %n.</source>
        <translation>
            <numerusform>There are 24 words; you have typed %n.</numerusform>
            <numerusform>There are 24 words; you have typed %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>The next try is taken in %n second(s).</source>
        <translation>
            <numerusform>The next try is taken in %n second.</numerusform>
            <numerusform>The next try is taken in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionChanges</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words taken out</source>
        <translation>
            <numerusform>%n word taken out</numerusform>
            <numerusform>%n words taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words changed</source>
        <translation>
            <numerusform>%n word changed</numerusform>
            <numerusform>%n words changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken away</source>
        <translation>
            <numerusform>%n file taken away</numerusform>
            <numerusform>%n files taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
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
        <source>%1 of %n memories</source>
        <translation>
            <numerusform>%1 of %n memory</numerusform>
            <numerusform>%1 of %n memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 a second, %n second(s) left</source>
        <translation>
            <numerusform>%1, %2 a second, %n second left</numerusform>
            <numerusform>%1, %2 a second, %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), %1</source>
        <translation>
            <numerusform>%n backup, %1</numerusform>
            <numerusform>%n backups, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old</source>
        <translation>
            <numerusform>The last backup is %n day old</numerusform>
            <numerusform>The last backup is %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made and was read again: it is whole. %n memories were added.</source>
        <translation>
            <numerusform>The backup is made and was read again: it is whole. %n memory was added.</numerusform>
            <numerusform>The backup is made and was read again: it is whole. %n memories were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) were gone from the vault when it was made.</source>
        <translation>
            <numerusform>%n attachment was gone from the vault when it was made.</numerusform>
            <numerusform>%n attachments were gone from the vault when it was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: all of its %n memories opened and matched.</source>
        <translation>
            <numerusform>Checked: all of its %n memory opened and matched.</numerusform>
            <numerusform>Checked: all of its %n memories opened and matched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories came back; nothing that was here is lost.</source>
        <translation>
            <numerusform>%n memory came back; nothing that was here is lost.</numerusform>
            <numerusform>%n memories came back; nothing that was here is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories are in the new vault “%1”. It opens with the same passphrase.</source>
        <translation>
            <numerusform>%n memory is in the new vault “%1”. It opens with the same passphrase.</numerusform>
            <numerusform>%n memories are in the new vault “%1”. It opens with the same passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) were missing or damaged in the backup.</source>
        <translation>
            <numerusform>%n attachment was missing or damaged in the backup.</numerusform>
            <numerusform>%n attachments were missing or damaged in the backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::DesktopModel</name>
    <message numerus="yes">
        <source>%n note(s) written while the vault was locked cannot be opened.</source>
        <translation>
            <numerusform>%n note written while the vault was locked cannot be opened.</numerusform>
            <numerusform>%n notes written while the vault was locked cannot be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written while the vault was locked are in it now.</source>
        <translation>
            <numerusform>%n note written while the vault was locked is in it now.</numerusform>
            <numerusform>%n notes written while the vault was locked are in it now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::DiagnosticsModel</name>
    <message numerus="yes">
        <source>All %n checks are fine</source>
        <translation>
            <numerusform>All %n check is fine</numerusform>
            <numerusform>All %n checks are fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks are fine</source>
        <translation>
            <numerusform>%1 of %n check is fine</numerusform>
            <numerusform>%1 of %n checks are fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are damaged. What to do stands beside each.</source>
        <translation>
            <numerusform>%n thing is damaged. What to do stands beside each.</numerusform>
            <numerusform>%n things are damaged. What to do stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is damaged. %n thing(s) are worth knowing.</source>
        <translation>
            <numerusform>Nothing is damaged. %n thing is worth knowing.</numerusform>
            <numerusform>Nothing is damaged. %n things are worth knowing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old.</source>
        <translation>
            <numerusform>It is %n day old.</numerusform>
            <numerusform>It is %n days old.</numerusform>
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
        <source>joined to %n other(s)</source>
        <translation>
            <numerusform>joined to %n other</numerusform>
            <numerusform>joined to %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n memories</source>
        <comment>%1: how many of them are shown</comment>
        <translation>
            <numerusform>%1 of %n memory</numerusform>
            <numerusform>%1 of %n memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation>
            <numerusform>%n memory</numerusform>
            <numerusform>%n memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) you made</source>
        <translation>
            <numerusform>%n link you made</numerusform>
            <numerusform>%n links you made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near in meaning</source>
        <translation>
            <numerusform>%n near in meaning</numerusform>
            <numerusform>%n near in meaning</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::ImportModel</name>
    <message numerus="yes">
        <source>%Ln do not say when they happened</source>
        <translation>
            <numerusform>%Ln does not say when they happened</numerusform>
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
        <source>%n memory(s)</source>
        <translation>
            <numerusform>%n memory</numerusform>
            <numerusform>%n memories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::MemorySelection</name>
    <message numerus="yes">
        <source>“%1” added to %n memories</source>
        <translation>
            <numerusform>“%1” added to %n memory</numerusform>
            <numerusform>“%1” added to %n memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %n memories</source>
        <translation>
            <numerusform>“%1” removed from %n memory</numerusform>
            <numerusform>“%1” removed from %n memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories now belong to “%1”</source>
        <translation>
            <numerusform>%n memory now belongs to “%1”</numerusform>
            <numerusform>%n memories now belong to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories no longer belong to “%1”</source>
        <translation>
            <numerusform>%n memory no longer belongs to “%1”</numerusform>
            <numerusform>%n memories no longer belong to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories pinned</source>
        <translation>
            <numerusform>%n memory pinned</numerusform>
            <numerusform>%n memories pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories unpinned</source>
        <translation>
            <numerusform>%n memory unpinned</numerusform>
            <numerusform>%n memories unpinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories moved to the archive</source>
        <translation>
            <numerusform>%n memory moved to the archive</numerusform>
            <numerusform>%n memories moved to the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories taken out of the archive</source>
        <translation>
            <numerusform>%n memory taken out of the archive</numerusform>
            <numerusform>%n memories taken out of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importance of %n memories changed</source>
        <translation>
            <numerusform>Importance of %n memory changed</numerusform>
            <numerusform>Importance of %n memories changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %n memories changed</source>
        <translation>
            <numerusform>Kind of %n memory changed</numerusform>
            <numerusform>Kind of %n memories changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories moved to the trash</source>
        <translation>
            <numerusform>%n memory moved to the trash</numerusform>
            <numerusform>%n memories moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories taken out of the trash</source>
        <translation>
            <numerusform>%n memory taken out of the trash</numerusform>
            <numerusform>%n memories taken out of the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories erased</source>
        <translation>
            <numerusform>%n memory erased</numerusform>
            <numerusform>%n memories erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation>
            <numerusform>%n memory erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</numerusform>
            <numerusform>%n memories erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</numerusform>
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
    <name>mn::app::StorageModel</name>
    <message numerus="yes">
        <source>%n files removed</source>
        <translation>
            <numerusform>%n file removed</numerusform>
            <numerusform>%n files removed</numerusform>
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
</TS>
