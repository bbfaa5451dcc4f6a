<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Mnemosyne %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never looks for a newer version by itself, and sends nothing that you did not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format %1. An older format is brought up when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every licence in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker words, a border around everything, no shadows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows with it, up to double. Ctrl + and Ctrl − too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact shows the title and the date only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and numbers are written its way. The words are not translated yet, so they stay English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus and messages. What you write is never translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes and dialogs are there at once instead of moving in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachedPictures</name>
    <message>
        <source>Attached pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentCards</name>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all of it, and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the backups is not there. Connect its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written since is in no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background, while the vault is open and the folder is there. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best on another disk: a stick, or a drive that is not always here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed with the vault’s keys: passphrase or recovery words open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file a month, which only grows. Older ones are erased only after all of the newest was opened and matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me when the last one is older than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds what has changed, and reads it again before it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restored vault lies beside this one. Brought back here, a backup is joined with what is here: nothing written since is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a second vault in an empty folder you can look at it first. Joined with this vault, what was purged since stays purged, and what differs waits for your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a new folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the restored vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it with this vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its year, such as &quot;March 2023&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <extracomment>A day and its month, such as &quot;8 May&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and day</comment>
        <extracomment>A weekday and the day of the month, such as &quot;Fri 20&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Write something down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked. What you save is sealed for it, and in it when it is next open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Write something down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Import memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another program, or from another vault. What is chosen is only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next you see what would come. Nothing is written before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in is in your vault. It goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are sample memories in your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They carry the tag “sample”. Removed, they lie in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is shows by itself: notes, a table, an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or say where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action, a memory or a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so. Enter searches your memories for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestedVersions</name>
    <message>
        <source>Two versions of this memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This memory was changed elsewhere, in the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions are here, and nothing is saved over either before you have decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, one below the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other version stays in this memory’s history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>no memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayMap</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A day and how many memories it has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most on a %1</source>
        <extracomment>On which weekday most memories happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>longest quiet: %Ln days from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at all of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is so, and what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report for someone who helps you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and on what system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times, names of errors, counts and versions. No word you wrote, no name, no path. Nothing is sent; you see all of it before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainMap</name>
    <message>
        <source>without a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: each keeps its name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>The paper is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type three words from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words open the vault when the passphrase is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them from the paper, not from your head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillStep</name>
    <message>
        <source>Type words %1, %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them from the paper, not from your head. Then you know that the paper is complete and that you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 is another one. Look at the paper, or at the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the vault now, and asks for three of the words when you open it next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillWord</name>
    <message>
        <source>Word %1, not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one is on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab completes it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierYears</name>
    <message>
        <source>Nothing from earlier years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorBanners</name>
    <message>
        <source>Your words are here, and sealed as a draft on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are here. Leave this window open, or copy the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had written is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved when the program ended, and is from its sealed draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is saved. Outside the vault it is not sealed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept once something is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft sealed on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>The text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave focus mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you want to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sealing %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to attach it to this memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorQuestions</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a tag, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of a memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all with #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take #%1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address outside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Your browser or mail program opens it. Who runs the address can see that you came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Only addresses of the web and of mail are opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this memory?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory called “%1” yet. The text links to it once there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorState</name>
    <message>
        <source>This memory cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This memory is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as a new memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was erased elsewhere while it was open. What you see in it can still be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was erased. Nothing of it is left in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down one thing from today. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memory is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of memory this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Erase %n memories for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can bring them back, not even you. Their text, history, attachments and what made them findable go with them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now. While another program reads the vault, sealed remains wait in it for the next erasing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays in it until you erase that backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The work could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something at this place already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the form that was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer version of Mnemosyne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not available on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may leave this device without permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side did not answer as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is not complete or not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with this name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the vault just now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialogs</name>
    <message>
        <source>Where to write the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportStep</name>
    <message>
        <source>%1 (%2)</source>
        <comment>which memories, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read them elsewhere, to move on, or to hand them to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. If you stop, nothing half is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are chosen in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file, JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of Markdown files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps everything. Imported into another vault, it is the same again. Attachments lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file a memory, for Obsidian, Logseq or any editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is exported is not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the file can read it. To be safe from loss, make a backup instead: it opens with your passphrase alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag, domain, kind, or after:2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like it is in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the thread %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstMemoryStep</name>
    <message>
        <source>Write down one thing from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, decided, tried, noticed: one sentence is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No idea?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something someone said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today I was told that </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have decided to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have put it </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now ask for it in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you would ask a friend who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Ask in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import memories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the sample memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings some hundred memories of somebody else. One click removes them all again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunDialogs</name>
    <message>
        <source>An empty folder for the new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.mnbackup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something long that you can remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: holds %2</source>
        <comment>a strength and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 words, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 words, saved as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three of them, from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off: asked again when you open the vault next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three were asked, three were right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 50 seconds to your first memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 40 seconds to your first memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 20 seconds to your first memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on this computer that only you can open. No account, no network needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusOutline</name>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundMemory</name>
    <message>
        <source>no word in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphCard</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphPage</name>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph around one memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What joins memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a picture: L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a list: L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what joins your memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here links to anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is near anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [[ in a memory and choose another one: that is a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories appear here when their meaning has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is near in meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>This is the first version that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the current version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for as long as the memory is kept. Erasing the memory erases all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ added since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– gone since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialogs</name>
    <message>
        <source>A file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a program, its files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRemarks</name>
    <message>
        <source>Let Joplin finish decrypting, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it in Joplin and export again, if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the trash here, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done: you have erased it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done: its twin came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export once more from the other program, and choose the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it in the other program and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “One memory a block” and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it in the other program, or keep it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it in the other program and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it elsewhere, and write here where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read the file, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may open the folder, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file itself into the folder, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file into the folder, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the folder of the same name with “.files” beside the file, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export once more with a program that writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export once more with all files, if you miss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import that folder alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link it from a note and import again, if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it as plain text, if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the lines between the two --- and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend this line in the file and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this line a “content” and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done: no notes are kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done: there is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether its letters are right; if not, save it as UTF-8 and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name in the file and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the names in the file and import again, if the link matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this memory and fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this memory, and keep the rest in its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this memory: what you wrote here was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the end of the file: a quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table once more as CSV and choose the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that branch in ChatGPT and export again, if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done: it was never on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this row: a separator too many, or a quotation mark missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done, unless a note is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file itself into the archive, if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done, unless you miss something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done: no export of Joplin holds such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it in several parts, and import one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name that ends in .txt and import again, if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Obsidian, Logseq, Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that holds the notes. Links, tags and files come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JEX file: in Joplin, File, Export all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatGPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip of its data export, or conversations.json from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assistant’s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the MCP server “memory”, usually memory.jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a first row of names; one of the columns holds the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, or a folder of them. One memory a file, or one a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was exported here or by mnemo export, as JSON Lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>memories</source>
        <comment>under their number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>memories, years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of them are here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attachments</source>
        <comment>under their number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>attachments, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>tags</source>
        <comment>under their number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>links</source>
        <comment>under their number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look</source>
        <comment>under their number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number, kind of memory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates in the future</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They come as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what that program writes. Choose another file, or another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program’s notes lie in a folder. Choose the folder instead of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more files in this folder than can be taken at once. Choose a folder within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Export it once more from the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. What came in until then stays. Free some space, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to. What came in until then stays. Check the disk, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the vault just now. Wait a moment, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportancePopup</name>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightTable</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightTip</name>
    <message>
        <source>Enter shows them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last month: &quot;January to March 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <extracomment>The first and the last year: &quot;1980 to 1989&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by domain</source>
        <extracomment>What a chart shows: &quot;612 memories in the last twelve months, by domain&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most happened in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most happened in %1; the largest part is %2</source>
        <extracomment>When most memories happened, and the domain that most of them belong to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that you give are counted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 is the most used tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each square a month, stronger where there is more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each square three months, stronger where there is more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each square a year, stronger where there is more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>each square %Ln years, stronger where there is more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest part are %1</source>
        <extracomment>The most common kind of memory, in the plural</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>importance</comment>
        <extracomment>From one importance to another: &quot;0.7 to 0.8&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has an importance of %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has an importance of %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an importance of %1 or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2, where each begins</source>
        <extracomment>How many memories have the importance that every new one has, and which that is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <extracomment>From one time of the day to another</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most happen between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in that hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most happen on a %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As pictures: L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as tables: L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With some memories this page shows when they happened, what they are about and how much they matter to you. It is counted here, on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Super</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press one more key with these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone, this key is for typing. Press it with Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text needs %1 for itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Import from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in your vault yet. The whole import can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It can be read up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading, without writing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each of them goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them, as it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes a memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One memory a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One memory a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag all with #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here already does not come twice: what has changed there is brought, what you changed here stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Mnemosyne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Text of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownMark</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryActionsMenu</name>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryLinkRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryListPane</name>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete lies here until you erase it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your memories come here, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to make a memory of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryListRow</name>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnChip</name>
    <message>
        <source>Importance %1 of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnField</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnGauge</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnImportance</name>
    <message>
        <source>Importance %1 of 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnLogo</name>
    <message>
        <source>Mnemosyne</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnMemoryRow</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnMenuItem</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnNavItem</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnNearness</name>
    <message>
        <source>Nearness in meaning %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnProgress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnPropertyStrip</name>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnSearchField</name>
    <message>
        <source>Search by word or meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnSelect</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnSettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnSplitter</name>
    <message>
        <source>Width of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnStack</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnStepRail</name>
    <message>
        <source>%1, to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, put off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnStepper</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MnSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Places, a new memory, search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, domains and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearnessLine</name>
    <message>
        <source>Found by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWordsDialog</name>
    <message>
        <source>Type three of them from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these 24 words down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you know that the paper is complete and that you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, in this order. The old words open the vault until you have tried the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new words open the vault now; three of them are asked for when you open it next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberTiles</name>
    <message>
        <source>%1 %2</source>
        <comment>number, what it counts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most important</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length counts, tricks do not. The vault is not rewritten; backups made before still open with the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length counts, tricks do not: no digit, capital or sign is asked for. Spaces are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring this computer, so that guessing is slow on any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate from common words, names, dates, rows of keys and leaks. It does not know your habits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the keyring of this computer open it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you type the passphrase here only after a change. Anyone who uses your login could read the vault. You can turn this on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault will lie in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseField</name>
    <message>
        <source>The 24 recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 words in their order, a space between two. Their first four letters are enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>What opens the vault today: the passphrase, or the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next try is taken in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertyStrip</name>
    <message>
        <source>Domain, date, importance, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance %1 of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryTokens</name>
    <message>
        <source>“%1” is not understood here, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter of this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Very near in meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>words %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its thread is about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by or with who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the time asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loosely near in meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits the filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentSearchList</name>
    <message>
        <source>Ask in your own words, or narrow it with tag:, domain:, after:, is:pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write these 24 words down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, in this order. They open the vault when the passphrase is lost, so keep them where you keep what must not be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the vault now, and asks for three of the words when you open it next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>It was stopped. What came in stays; the next run goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All of them are found by word. By meaning, %Ln are still to come, while you work.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are found by word and by meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that it added goes to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did not come as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the way %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report stays here, in your vault, until the next import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was in the vault comes back: memories, their history, attachments. The backup itself is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase, or its 24 recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that the vault had when the backup was last added to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will lie in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Import from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can go on working. If you stop now, the %Ln memories that came in stay, and the next run goes on there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest in meaning, loosely</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of your memories cannot be found by meaning yet; they are being read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not written down yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New memory with these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The best %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchResult</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model of meaning here: memories are found by their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The other %n are found by their words until then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are found in other words, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n a second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How far the index is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findable by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always current: whoever asks waits for what was just saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findable by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if results look wrong. It takes %1 on the disk, sealed; search is slower until it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the index anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What understands meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on this computer. Nothing leaves it. Best in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has read %2. It answers once it has read all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchWhy</name>
    <message>
        <source>Why it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this thread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has tried the recovery words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type three of them from the paper; then you know that it works on the day it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without the vault’s key has changed this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each way. If all of them are yours, accept the list; else copy the vault into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to open this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last way cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody has seen it. The old words then open nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them a forgotten passphrase loses everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could open the vault when you log in. Anyone who uses your login could then read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it open the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are wiped from memory. Unsaved text is sealed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock with the screen, and before sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what you copied from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if nothing else was copied since. Locking forgets it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the window in screen sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Shift X does it from everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old words open the vault until you have written the new ones down and tried them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the keyring open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you type the passphrase here only after a change. Anyone who uses your login could read the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the list as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you know each way in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words on the paper then open nothing. If the passphrase is lost too, nobody can open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then opens the vault no more. Backups made before still open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model on a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. Every memory’s text, and every question, would leave this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and questions go to this service of your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and questions leave this device for %1, in a form that its owner can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a service that speaks OpenAI’s embeddings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the service wants one. It is kept sealed in the vault and never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service for one word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this service read your memories?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your memories leave this device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of every memory, now and later, and every question you ask goes to %1. Whoever runs it can read them. You can take this back at any time; what was sent stays sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralChosen</name>
    <message numerus="yes">
        <source>%n memories chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same on all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they share is not compared for so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing them …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these can be undone for all of them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the keys that it came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, or press its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is called so, and none has these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys. They are kept on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lists, pages and texts use themselves cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, domains and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarRow</name>
    <message>
        <source>Hide what lies below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what lies below %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, put off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n memory(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, can be made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not saved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this vault is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder, sealed: it can be copied or kept on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it first. Copy the whole folder to its new place, then choose “Open another vault…” on the lock screen and open the copy. When your memories are there, remove the old folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2; %3 are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove files that nothing refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a crash or an undone import may leave behind. Attachments of the trash and of earlier versions stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>longer than there are people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need longer than there are people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need less than a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a century</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>How long guessing takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long would a thief with a copy of the vault have to guess?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>A memory that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very near in meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near in meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhat near in meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked from here and to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the days as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineMap</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened here that you kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day has a memory yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each memory gets its place on the day it happened. This page then shows a year of them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash. It is not found by search, and not shown to assistants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash since %1. Not found by search, not shown to assistants.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashFoot</name>
    <message>
        <source>Nothing in the trash is erased by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlinkedNames</name>
    <message numerus="yes">
        <source>%n pictures in this text lie on the web. They are not fetched: who keeps them would see that you read this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Titles that no memory has yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memory is called “%1” yet. Make it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>The keyring of this computer does not hold the key any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words do not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the 24 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s file of keys cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the vault is damaged, so it cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Mnemosyne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not enough free memory to try the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the vault just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s files cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk, so the vault cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try as often as you like: each try takes half a second, for a thief too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder as it is, then bring the newest backup into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the newest backup into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lies on a stick or another disk, connect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder’s permissions, or whether the disk is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 is not in the list; the nearest is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are 24 words; you have typed %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each word is in the list, but together they are no phrase: one is another on the paper, or in another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at %1, after a while without you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at %1, with the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at %1, before this computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was last changed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next try is taken in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Locked vault %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were writing was saved first; it is there when you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a backup into a new folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for your login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the 24 recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionChanges</name>
    <message>
        <source>signs and blanks changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words taken out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thread changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files attached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>files changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>saved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links: others than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message>
        <source>%1. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more reasons; the report will name all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeLooks</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeSeal</name>
    <message>
        <source>Half full on Sunday morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk holds this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeSearch</name>
    <message>
        <source>water comes in when it storms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket under the loft hatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half full on Sunday morning. Gale in the night, gutters over the brim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word in common</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>It knows what you meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched by word and by meaning, in a few milliseconds, without asking anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder, sealed. Without your passphrase it is noise, for us too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no network needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works on a mountain. Other devices, if you want them, come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down once.
Find it in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mnemosyne keeps what you want to remember, on this computer, sealed. What was said, decided, tried, noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a minute to your first memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring notes from another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingCompletion</name>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep what you want to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small window alone, to write something down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links mnemosyne://memory/ID to open, files to import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::AboutProgram</name>
    <message>
        <source>%1, %2, Qt %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this device remembers of its windows and vaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in model of meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::AttachmentPicture</name>
    <message>
        <source>This picture is too large to be shown here. A copy can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture that can be shown safely. A copy can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::BackupModel</name>
    <message>
        <source>The folder of the backups is not there. Connect its disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on that disk; the backup before is whole. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that its disk is there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this backup is damaged. Make another one now, and keep other copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup belongs to another key. Open it with the passphrase it had, on the first page of a new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something lies in this folder already. Choose an empty one for the restored vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening all of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 a second, %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read. It is not counted as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened whole since this vault was unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made and was read again: it is whole. %n memories were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) were gone from the vault when it was made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: all of its %n memories opened and matched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: not all of it can be opened. It is not counted as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n memories came back; nothing that was here is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories are in the new vault “%1”. It opens with the same passphrase.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) were missing or damaged in the backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::CaptureModel</name>
    <message>
        <source>The vault has to be opened once on this computer before it takes notes while it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::Change</name>
    <message>
        <source>Type the passphrase that opens the vault today, or its recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::Commands</name>
    <message>
        <source>%1 is “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2”, and stays so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::DesktopModel</name>
    <message>
        <source>It is kept, sealed. You will find it when the vault is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written while the vault was locked cannot be opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written while the vault was locked are in it now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::DiagnosticsModel</name>
    <message>
        <source>The pages of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of what was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the index anew; the memories are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them; no memory has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the vault’s folder first; then bring back the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at since it was unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n checks are fine</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks are fine</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looks at every page, memory and attachment, and at both indexes. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are damaged. What to do stands beside each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is damaged. %n thing(s) are worth knowing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is damaged, and nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in “%1”. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::ExportModel</name>
    <message>
        <source>There is no room left on that disk. Nothing of the export stays; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1 in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are damaged and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments are missing: their files are gone from the vault.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::FirstRunModel</name>
    <message>
        <source>There is a vault in this folder already. Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on this disk. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not enough free memory for this. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be made; nothing was left behind. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer. The passphrase opens the vault; the keyring can be added in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that answers. The passphrase opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of a song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mnemosyne: the recovery words of “%1”</source>
        <comment>heading of a printed sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These 24 words open the vault when the passphrase is lost. Whoever has them and a copy of the vault can read it. Keep this sheet on paper, where you keep what must not be lost, and nowhere on a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose the folder that holds “vault.db”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Your text is still here; free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. Your text is still here; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::GlobalHotkey</name>
    <message>
        <source>Ctrl Alt Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens the small window from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses %1 already. Bind another key in your desktop’s settings to: mnemosyne --capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives programs no key of their own. Bind one in its settings to: mnemosyne --capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop is being asked for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop opens the small window by the key that its settings show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::GraphModel</name>
    <message numerus="yes">
        <source>joined to %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n memories</source>
        <comment>%1: how many of them are shown</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) you made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near in meaning</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::HistoryModel</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This memory was erased, and its history with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of %1 is the current one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the version before is the current one again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::ImportDomains</name>
    <message>
        <source>no domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new domain: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::ImportModel</name>
    <message>
        <source>%1, %2. The file is only read, never changed.</source>
        <comment>a file, its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The folder is only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that is known here. Choose the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not say when they happened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in your vault</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are in your vault</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rate, time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>source, moment, how long it took</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>new</source>
        <comment>memories</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought up to date</source>
        <comment>memories</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here already</source>
        <comment>memories</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not imported</source>
        <comment>under their number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported memories moved to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of “%1” is not through yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was imported</source>
        <comment>a file or folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <comment>a tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample memories moved to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::ImportRemarks</name>
    <message>
        <source>Not imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::IndexState</name>
    <message>
        <source>The index was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The rest is read by and by.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::InsightChart</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What is counted, and when: &quot;#mam, March 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %L2 in %3</source>
        <extracomment>How many memories, how many of them belong to a domain, and which</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <extracomment>A domain and how many memories it has, in a list of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many memories, and then of what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, most in %2: %L3</source>
        <extracomment>How many memories have a tag, when most, and how many then</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::InsightsModel</name>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::Language</name>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::MeaningService</name>
    <message>
        <source>An address looks like https://host/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://, or what is sent could be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service needs the name of a model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryCarrier</name>
    <message numerus="yes">
        <source>%n memory(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryEditor</name>
    <message>
        <source>It was changed elsewhere in the same place. What you wrote is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This memory was erased elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed elsewhere in the same place. Both versions are here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::MemorySelection</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” added to %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories now belong to “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories no longer belong to “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories pinned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories unpinned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories moved to the archive</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories taken out of the archive</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importance of %n memories changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %n memories changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories moved to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories taken out of the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories erased</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::NewWords</name>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take the new words. Keep both papers, free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::PaletteModel</name>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::PassphraseRating</name>
    <message>
        <source>a line of a song</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::PortalHotkey</name>
    <message>
        <source>Write a memory down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::RecoveryCheck</name>
    <message>
        <source>This vault does not keep its recovery words. Make new ones in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::RestoreModel</name>
    <message>
        <source>This does not open the backup. Try again, or type its 24 recovery words. It is the passphrase that the vault had when the backup was last added to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no backup of Mnemosyne. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Mnemosyne made this backup. Update the program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that its disk is there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this backup is damaged. Try another copy of it, if you have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vault lies in this folder. Choose another folder for the restored one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Start again, and it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments were missing or damaged in the backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SearchInput</name>
    <message>
        <source>There is no filter “%1”: it is searched as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is searched as words. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::SearchModel</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance and age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words were compared: the model of meaning is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words were compared: the index is being made anew, and the former service is no longer asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words were compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::SecurityModel</name>
    <message>
        <source>This is the last way to open the vault. Add another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without the vault’s key has changed this list. Look at it, and accept it before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take the change; all is as it was. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is changing this vault just now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring of “%1”</source>
        <comment>a computer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged: it opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1. A change never rewrites the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1. 24 words on paper, for when the passphrase is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1. Opens the vault when you log in; anyone who uses your login can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new words open the vault. The old paper does not any more; backups made before still open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible on this desktop (Wayland): it does not let a window say so. Lock the vault before you share the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible on this desktop (X11): every program can read the screen. Lock the vault before you share the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible on this system. Lock the vault before you share the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer opens the vault from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. Backups made before still open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is signed as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::SidebarModel</name>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::StorageModel</name>
    <message>
        <source>There was nothing to tidy up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::TimelineModel</name>
    <message>
        <source>%1 to %2 %3</source>
        <extracomment>The first and the last day of a week, and its year: &quot;16 November to 22 November 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many memories, and in which year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln a day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>Above what happened on this day in earlier years: &quot;On 20 November&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::TrayIcon</name>
    <message>
        <source>Open Mnemosyne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mn::app::UnlockModel</name>
    <message>
        <source>The ways to open this vault were changed by someone who does not hold its key. Look at them in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has changed the vault’s file of keys. Set the passphrase anew in the settings; that writes it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
