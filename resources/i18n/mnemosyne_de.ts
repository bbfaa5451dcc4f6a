<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Mnemosyne %1</source>
        <translation>Mnemosyne %1</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation>Mnemosyne</translation>
    </message>
    <message>
        <source>It never looks for a newer version by itself, and sends nothing that you did not allow.</source>
        <translation>Es sucht nie von selbst nach einer neueren Version und sendet nichts, was du nicht erlaubt hast.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Dieser Tresor</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Format %1. An older format is brought up when it is opened.</source>
        <translation>Format %1. Ein älteres Format wird beim Öffnen aktualisiert.</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Sein Ordner</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>Was wo liegt</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Mit der Arbeit anderer entstanden</translation>
    </message>
    <message>
        <source>every licence in full</source>
        <translation>alle Lizenzen im Wortlaut</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Darker words, a border around everything, no shadows.</source>
        <translation>Dunklere Schrift, Rahmen um alles, keine Schatten.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Memories in the list</source>
        <translation>Erinnerungen in der Liste</translation>
    </message>
    <message>
        <source>Compact shows the title and the date only.</source>
        <translation>Kompakt zeigt nur Titel und Datum.</translation>
    </message>
    <message>
        <source>Two lines of text</source>
        <translation>Zwei Zeilen Text</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Dates and numbers are written its way. The words are not translated yet, so they stay English.</source>
        <translation>Datum und Zahlen richten sich danach. Die Texte sind noch nicht übersetzt und bleiben englisch.</translation>
    </message>
    <message>
        <source>Menus and messages. What you write is never translated.</source>
        <translation>Menüs und Meldungen. Was du schreibst, wird nie übersetzt.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Panes and dialogs are there at once instead of moving in.</source>
        <translation>Leisten und Dialoge sind sofort da, statt hereinzugleiten.</translation>
    </message>
    <message>
        <source>Everything grows with it, up to double. %1 and %2 do the same.</source>
        <translation>Alles wächst mit, bis zur doppelten Größe. %1 und %2 bewirken dasselbe.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Nach dem Schließen des Fensters im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quick capture and automatic backups go on. %1 ends the program.</source>
        <translation>Schnellerfassung und automatische Sicherungen laufen weiter. %1 beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>AttachedPictures</name>
    <message>
        <source>Attached pictures</source>
        <translation>Angehängte Bilder</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>AttachmentCards</name>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · on this device</source>
        <translation>%1 · auf diesem Gerät</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open all of it, and compare</source>
        <translation>Ganz öffnen und vergleichen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A folder for backups</source>
        <translation>Ein Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>The last one: %1.</source>
        <translation>Die letzte: %1.</translation>
    </message>
    <message>
        <source>The folder of the backups is not there. Connect its disk.</source>
        <translation>Der Sicherungsordner ist nicht da. Schließe seinen Datenträger an.</translation>
    </message>
    <message>
        <source>What was written since is in no backup.</source>
        <translation>Was seitdem geschrieben wurde, ist in keiner Sicherung.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>In the background, while the vault is open and the folder is there. %1</source>
        <translation>Im Hintergrund, solange der Tresor offen und der Ordner da ist. %1</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Noch kein Ordner</translation>
    </message>
    <message>
        <source>Best on another disk: a stick, or a drive that is not always here.</source>
        <translation>Am besten auf einem anderen Datenträger: einem Stick oder einer Platte, die nicht immer hier ist.</translation>
    </message>
    <message>
        <source>Sealed with the vault’s keys: passphrase or recovery words open it.</source>
        <translation>Mit den Schlüsseln des Tresors versiegelt: Passphrase oder Wiederherstellungswörter öffnen sie.</translation>
    </message>
    <message>
        <source>Not connected. It is tried again by itself.</source>
        <translation>Nicht angeschlossen. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>One file a month, which only grows. Older ones are erased only after the newest was opened and compared in full.</source>
        <translation>Eine Datei pro Monat, die nur wächst. Ältere werden erst gelöscht, wenn die neueste ganz geöffnet und verglichen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me when the last one is older than</source>
        <translation>Erinnern, wenn die letzte älter ist als</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one now</source>
        <translation>Jetzt noch eine</translation>
    </message>
    <message>
        <source>No backup in this folder</source>
        <translation>Keine Sicherung in diesem Ordner</translation>
    </message>
    <message>
        <source>Adds what has changed, and reads it again before it counts.</source>
        <translation>Fügt hinzu, was sich geändert hat, und liest es zur Kontrolle noch einmal.</translation>
    </message>
    <message>
        <source>A restored vault lies beside this one. Brought back here, a backup is joined with what is here: nothing written since is lost.</source>
        <translation>Ein wiederhergestellter Tresor liegt neben diesem. Holst du eine Sicherung hierher zurück, wird sie mit dem Vorhandenen zusammengeführt: Nichts seither Geschriebenes geht verloren.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>As a second vault in an empty folder you can look at it first. Joined with this vault, what was purged since stays purged, and what differs waits for your decision.</source>
        <translation>Als zweiten Tresor in einem leeren Ordner kannst du sie dir erst ansehen. Führst du sie mit diesem Tresor zusammen, bleibt endgültig Gelöschtes gelöscht, und was abweicht, wartet auf deine Entscheidung.</translation>
    </message>
    <message>
        <source>Into a new folder…</source>
        <translation>In einen neuen Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>An empty folder for the restored vault</source>
        <translation>Ein leerer Ordner für den wiederhergestellten Tresor</translation>
    </message>
    <message>
        <source>Join it with this vault</source>
        <translation>Mit diesem Tresor zusammenführen</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Früher in dieser Woche</translation>
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
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and day</comment>
        <extracomment>A weekday and the day of the month, such as &quot;Fri 20&quot;</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment</comment>
        <extracomment>A day and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CaptureChips</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>Art %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Kein Bereich</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation>Geschehen: %1</translation>
    </message>
    <message>
        <source>When it happened is not said</source>
        <translation>Wann es geschah, steht nicht dabei</translation>
    </message>
    <message>
        <source>Importance %1 of 1</source>
        <translation>Wichtigkeit %1 von 1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>Datei %1, %2</translation>
    </message>
    <message>
        <source>Choose a domain</source>
        <translation>Bereich wählen</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Art wählen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type a tag, then press Enter.</source>
        <translation>Gib einen Tag ein und drücke Enter.</translation>
    </message>
    <message>
        <source>Type a name, then press Enter.</source>
        <translation>Gib einen Namen ein und drücke Enter.</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>schon dabei</translation>
    </message>
    <message>
        <source>now</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>Neuer Tag #%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Kind, domain, date, importance, tags, links, files</source>
        <translation>Art, Bereich, Datum, Wichtigkeit, Tags, Links, Dateien</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Link zu %1</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Mit einer Erinnerung verlinken</translation>
    </message>
    <message>
        <source>Title of a memory</source>
        <translation>Titel einer Erinnerung</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>Kein Titel enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>CaptureFileDialog</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
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
        <translation>Verlinken</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Write something down</source>
        <translation>Etwas aufschreiben</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>Woran möchtest du dich erinnern?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The vault is locked. What you save is sealed now and goes into it when it is next opened.</source>
        <translation>Der Tresor ist gesperrt. Was du speicherst, wird für ihn versiegelt und liegt darin, sobald er wieder offen ist.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>Neuer Tag #%1</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %Ln files</source>
        <translation>
            <numerusform>Datei wird versiegelt</numerusform>
            <numerusform>%Ln Dateien werden versiegelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Let go to attach it</source>
        <translation>Loslassen, um es anzuhängen</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Mit einer Erinnerung verlinken</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Write something down</source>
        <translation>Etwas aufschreiben</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Import memories</source>
        <translation>Erinnerungen importieren</translation>
    </message>
    <message>
        <source>Export instead…</source>
        <translation>Stattdessen exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>There are sample memories in your vault</source>
        <translation>In deinem Tresor liegen Beispiel-Erinnerungen</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Drop a file or a folder here</source>
        <translation>Datei oder Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Let go to look at it</source>
        <translation>Loslassen, um es anzusehen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Or say where it comes from</source>
        <translation>Oder sag, woher es kommt</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>From another program or another vault. Your files are only read, never changed.</source>
        <translation>Aus einem anderen Programm oder einem anderen Tresor. Was du wählst, wird nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>First you see what would come in. Nothing is written before you say so.</source>
        <translation>Als Nächstes siehst du, was käme. Nichts wird geschrieben, bevor du zustimmst.</translation>
    </message>
    <message>
        <source>What came in is in your vault. The rest can follow from where it stopped.</source>
        <translation>Was schon importiert ist, liegt in deinem Tresor. Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>They carry the tag “sample”. Removing moves them to the trash.</source>
        <translation>Sie tragen den Tag „beispiel“. Entfernst du sie, liegen sie im Papierkorb.</translation>
    </message>
    <message>
        <source>Notes, a table, an export: what it is, is found out by itself.</source>
        <translation>Was es ist, zeigt sich von selbst: Notizen, eine Tabelle, ein Export.</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Auf der Zeitachse</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>In a memory</source>
        <translation>In einer Erinnerung</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Neue Erinnerung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Aktion ausführen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Last pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Hide or show the sidebar</source>
        <translation>Seitenleiste aus- oder einblenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redo in a text</source>
        <translation>Im Text wiederholen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Close one thing</source>
        <translation>Eines schließen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Graph of links</source>
        <translation>Netz der Links</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Import notes from another program</source>
        <translation>Notizen aus einem anderen Programm importieren</translation>
    </message>
    <message>
        <source>Move, first, last</source>
        <translation>Bewegen, erste, letzte</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was man tun kann</translation>
    </message>
    <message>
        <source>Day, week</source>
        <translation>Tag, Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>To a neighbour</source>
        <translation>Zu einem Nachbarn</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Dasselbe als Liste</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Mit einer Erinnerung verlinken</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Fokusmodus</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Text in Originalgröße</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>In the small window</source>
        <translation>Im kleinen Fenster</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Etwas aufschreiben</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>Index neu aufbauen</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message>
        <source>Export memories</source>
        <translation>Erinnerungen exportieren</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>Einstellungen: Aussehen</translation>
    </message>
    <message>
        <source>Settings: search</source>
        <translation>Einstellungen: Suche</translation>
    </message>
    <message>
        <source>Settings: storage</source>
        <translation>Einstellungen: Speicher</translation>
    </message>
    <message>
        <source>Settings: security</source>
        <translation>Einstellungen: Sicherheit</translation>
    </message>
    <message>
        <source>Settings: backups</source>
        <translation>Einstellungen: Sicherungen</translation>
    </message>
    <message>
        <source>Settings: diagnostics</source>
        <translation>Einstellungen: Diagnose</translation>
    </message>
    <message>
        <source>Settings: keys</source>
        <translation>Einstellungen: Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings: about this program</source>
        <translation>Einstellungen: Info zum Programm</translation>
    </message>
    <message>
        <source>Archive, or take out of it</source>
        <translation>Archivieren oder aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Order: newest first</source>
        <translation>Reihenfolge: neueste zuerst</translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation>Reihenfolge: älteste zuerst</translation>
    </message>
    <message>
        <source>Order: recently changed first</source>
        <translation>Reihenfolge: zuletzt geändert zuerst</translation>
    </message>
    <message>
        <source>Order: most important first</source>
        <translation>Reihenfolge: wichtigste zuerst</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Compact or roomy list</source>
        <translation>Kompakte oder luftige Liste</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>More contrast, or less</source>
        <translation>Mehr oder weniger Kontrast</translation>
    </message>
    <message>
        <source>Find in this memory</source>
        <translation>In dieser Erinnerung suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>Geräte und Abgleich</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>Die letzten Suchen vergessen</translation>
    </message>
    <message>
        <source>Make a report for whoever helps</source>
        <translation>Einen Bericht für Helfer erstellen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <source>Check the recovery words</source>
        <translation>Die Wiederherstellungswörter prüfen</translation>
    </message>
    <message>
        <source>Make new recovery words</source>
        <translation>Neue Wiederherstellungswörter erstellen</translation>
    </message>
    <message>
        <source>Move the vault to another folder</source>
        <translation>Den Tresor in einen anderen Ordner verschieben</translation>
    </message>
    <message>
        <source>Show the folder of the vault</source>
        <translation>Den Ordner des Tresors zeigen</translation>
    </message>
    <message>
        <source>Remove files that nothing refers to</source>
        <translation>Dateien entfernen, auf die nichts verweist</translation>
    </message>
    <message>
        <source>Choose all in the list</source>
        <translation>Alle in der Liste auswählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Pin what is chosen, or unpin it</source>
        <translation>Ausgewähltes anheften oder lösen</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>Tags des Ausgewählten</translation>
    </message>
    <message>
        <source>Domain of what is chosen</source>
        <translation>Bereich des Ausgewählten</translation>
    </message>
    <message>
        <source>Kind of what is chosen</source>
        <translation>Art des Ausgewählten</translation>
    </message>
    <message>
        <source>Importance of what is chosen</source>
        <translation>Wichtigkeit des Ausgewählten</translation>
    </message>
    <message>
        <source>Copy what is chosen as Markdown</source>
        <translation>Ausgewähltes als Markdown kopieren</translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation>Ausgewähltes exportieren</translation>
    </message>
    <message>
        <source>Put back what is chosen</source>
        <translation>Ausgewähltes zurücklegen</translation>
    </message>
    <message>
        <source>Put back all of the trash</source>
        <translation>Alles aus dem Papierkorb zurücklegen</translation>
    </message>
    <message>
        <source>Erase all of the trash</source>
        <translation>Alles im Papierkorb endgültig löschen</translation>
    </message>
    <message>
        <source>Take the filters of the list away</source>
        <translation>Die Filter der Liste entfernen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Copy its link</source>
        <translation>Ihren Link kopieren</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche suchen</translation>
    </message>
    <message>
        <source>Search in its thread</source>
        <translation>In ihrem Thread suchen</translation>
    </message>
    <message>
        <source>Archive it, or take it out</source>
        <translation>Sie archivieren oder aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Sie in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Less motion, or more</source>
        <translation>Weniger Bewegung oder mehr</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Was beiseitegelegt wurde</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do anything</source>
        <translation>Aktion ausführen</translation>
    </message>
    <message>
        <source>An action, a memory or a page</source>
        <translation>Aktion, Erinnerung oder Seite</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing is called so. Enter searches your memories for it.</source>
        <translation>Nichts heißt so. Enter sucht danach in deinen Erinnerungen.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>nur Aktionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>It was changed in the same place on two devices before they met. Both versions are safe; choose what it should say now.</source>
        <translation>Sie wurde auf zwei Geräten an derselben Stelle geändert, bevor diese sich trafen. Beide Fassungen sind sicher; entscheide, was jetzt darin stehen soll.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There is nothing to decide about it any more.</source>
        <translation>Hier gibt es nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>Use all of A</source>
        <translation>A ganz nehmen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Use all of B</source>
        <translation>B ganz nehmen</translation>
    </message>
    <message>
        <source>What else differs, from A to B</source>
        <translation>Was sonst verschieden ist, von A nach B</translation>
    </message>
    <message>
        <source>What else differs</source>
        <translation>Was sonst verschieden ist</translation>
    </message>
    <message>
        <source>As in A</source>
        <translation>Wie in A</translation>
    </message>
    <message>
        <source>As in B</source>
        <translation>Wie in B</translation>
    </message>
    <message>
        <source>What it will say</source>
        <translation>Was darin stehen wird</translation>
    </message>
    <message>
        <source>A and B mark lines of one version alone, + what is in neither. All versions stay in the history of this memory, whatever you choose.</source>
        <translation>A und B zeigen Zeilen nur einer Fassung, + was in keiner steht. Alle Fassungen bleiben im Verlauf dieser Erinnerung, was immer du wählst.</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Diese Fassung speichern</translation>
    </message>
    <message>
        <source>Keep both as two memories</source>
        <translation>Beide als zwei Erinnerungen behalten</translation>
    </message>
</context>
<context>
    <name>ConflictSide</name>
    <message>
        <source>%1, %2</source>
        <comment>a letter and whose version it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>What it will say</source>
        <translation>Was darin stehen wird</translation>
    </message>
</context>
<context>
    <name>ContestedVersions</name>
    <message>
        <source>Two versions of this memory</source>
        <translation>Zwei Versionen dieser Erinnerung</translation>
    </message>
    <message>
        <source>This memory was changed elsewhere, in the same place</source>
        <translation>Diese Erinnerung wurde anderswo an derselben Stelle geändert</translation>
    </message>
    <message>
        <source>Both versions are here, and nothing is saved over either before you have decided.</source>
        <translation>Beide Versionen sind hier, und keine wird überschrieben, bevor du entschieden hast.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Diese übernehmen</translation>
    </message>
    <message>
        <source>Keep both, one below the other</source>
        <translation>Beide behalten, untereinander</translation>
    </message>
    <message>
        <source>The other version stays in this memory’s history.</source>
        <translation>Die andere Version bleibt im Verlauf dieser Erinnerung.</translation>
    </message>
    <message>
        <source>Compare, and write it anew</source>
        <translation>Vergleichen und neu schreiben</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>no memories</source>
        <translation>keine Erinnerungen</translation>
    </message>
    <message>
        <source>1 memory</source>
        <translation>1 Erinnerung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln Erinnerung</numerusform>
            <numerusform>%Ln Erinnerungen</numerusform>
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
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>This is no date. Type it like %1.</source>
        <translation>Das ist kein Datum. Schreib es wie %1.</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Vorheriges Jahr</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
    <message>
        <source>Date, such as %1</source>
        <translation>Datum, etwa %1</translation>
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
        <translation>am meisten am %1</translation>
    </message>
    <message numerus="yes">
        <source>longest quiet: %Ln days from %1</source>
        <translation>
            <numerusform>längste Pause: ein Tag ab dem %1</numerusform>
            <numerusform>längste Pause: %Ln Tage ab dem %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceQuestions</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Cut off…</source>
        <translation>Abtrennen …</translation>
    </message>
    <message>
        <source>What is this device called?</source>
        <translation>Wie heißt dieses Gerät?</translation>
    </message>
    <message>
        <source>On every device. The server cannot read it.</source>
        <translation>Auf jedem Gerät. Der Server kann es nicht lesen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cut “%1” off?</source>
        <translation>„%1“ abtrennen?</translation>
    </message>
    <message>
        <source>It gets nothing that is saved from now on, and what it sends is refused. What it sent until now stays.

What is on it stays on it: if it was stolen, change what is secret. It comes back only if one of your devices lets it in again, or with the recovery words.</source>
        <translation>Es bekommt nichts, was von jetzt an gespeichert wird, und was es sendet, wird abgewiesen. Was es bis jetzt gesendet hat, bleibt.

Was darauf ist, bleibt darauf: Wurde es gestohlen, ändere, was geheim ist. Zurück kommt es nur, wenn eines deiner Geräte es wieder aufnimmt, oder mit den Wiederherstellungswörtern.</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a device and when it was last seen</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Fingerprint %2</source>
        <translation>%1. Fingerabdruck %2</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Was mit „%1“ geschehen kann</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices &amp; sync</source>
        <translation>Geräte und Abgleich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ask the server now</source>
        <translation>Jetzt beim Server nachfragen</translation>
    </message>
    <message>
        <source>Agree to the removals</source>
        <translation>Den Löschungen zustimmen</translation>
    </message>
    <message>
        <source>This takes as long as the server does</source>
        <translation>Das dauert so lange, wie der Server braucht</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) need a decision</source>
        <translation>
            <numerusform>%Ln Erinnerung braucht eine Entscheidung</numerusform>
            <numerusform>%Ln Erinnerungen brauchen eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Two devices changed the same words. Both versions are kept.</source>
        <translation>Zwei Geräte haben dieselben Wörter geändert. Beide Fassungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>It knows sizes and times, and which device wrote. It cannot read a word.</source>
        <translation>Er kennt Größen und Zeiten und weiß, welches Gerät geschrieben hat. Lesen kann er kein Wort.</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Gerät verbinden</translation>
    </message>
    <message>
        <source>Waiting for your yes on the other device</source>
        <translation>Wartet auf dein Ja auf dem anderen Gerät</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
    <message>
        <source>A server could hide the newest saves of a device from you. That is why “last seen” stands beside every device.</source>
        <translation>Ein Server könnte dir das Neueste eines Geräts vorenthalten. Darum steht bei jedem Gerät, wann es zuletzt gesehen wurde.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Das Konto behalten</translation>
    </message>
    <message>
        <source>Erase the account there</source>
        <translation>Das Konto dort löschen</translation>
    </message>
    <message>
        <source>All that the server has of it, for all its devices. What is on them stays.</source>
        <translation>Alles, was der Server davon hat, für alle seine Geräte. Was auf ihnen ist, bleibt.</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Erase the account on the server?</source>
        <translation>Das Konto auf dem Server löschen?</translation>
    </message>
    <message>
        <source>It happens a week from now, for all devices of the account. Until then everything goes on, and any of them can take it back.

What is on your devices stays on them.</source>
        <translation>Es geschieht in einer Woche, für alle Geräte des Kontos. Bis dahin geht alles weiter, und jedes von ihnen kann es zurücknehmen.

Was auf deinen Geräten ist, bleibt dort.</translation>
    </message>
    <message>
        <source>Erase it in a week</source>
        <translation>In einer Woche löschen</translation>
    </message>
    <message>
        <source>It goes on once you are signed in</source>
        <translation>Es geht weiter, sobald du angemeldet bist</translation>
    </message>
    <message>
        <source>Metered networks</source>
        <translation>Getaktete Netze</translation>
    </message>
    <message>
        <source>Attachments go over metered networks, too</source>
        <translation>Anhänge gehen auch über getaktete Netze</translation>
    </message>
    <message>
        <source>Otherwise they wait for another network. Memories never wait.</source>
        <translation>Sonst warten sie auf ein anderes Netz. Erinnerungen warten nie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) were set aside</source>
        <translation>
            <numerusform>%Ln Fassung wurde beiseitegelegt</numerusform>
            <numerusform>%Ln Fassungen wurden beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased elsewhere by somebody who had not seen all that is here. What waits is on this device alone.</source>
        <translation>Anderswo gelöscht von jemandem, der nicht alles gesehen hatte, was hier ist. Was wartet, ist nur auf diesem Gerät.</translation>
    </message>
    <message>
        <source>It knows sizes and times, which device wrote, and by their vectors what your memories are about.</source>
        <translation>Er kennt Größen und Zeiten, weiß, welches Gerät geschrieben hat, und durch ihre Vektoren, worum es in deinen Erinnerungen geht.</translation>
    </message>
    <message>
        <source>It may search by meaning</source>
        <translation>Er darf nach Bedeutung suchen</translation>
    </message>
    <message>
        <source>Let it search by meaning</source>
        <translation>Ihn nach Bedeutung suchen lassen</translation>
    </message>
    <message>
        <source>Allow it here…</source>
        <translation>Hier erlauben…</translation>
    </message>
    <message>
        <source>Allow it…</source>
        <translation>Erlauben…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Let the server search by meaning?</source>
        <translation>Den Server nach Bedeutung suchen lassen?</translation>
    </message>
    <message>
        <source>This device sends it vectors of your memories. They are not sealed: whoever runs %1 can tell by them what your memories are about.

Any device of the account can take that back, and the server erases them then. Copies that somebody made of them are beyond that.</source>
        <translation>Dieses Gerät schickt ihm Vektoren deiner Erinnerungen. Sie sind nicht versiegelt: Wer %1 betreibt, kann an ihnen erkennen, worum es in deinen Erinnerungen geht.

Jedes Gerät des Kontos kann das zurücknehmen, und der Server löscht sie dann. Kopien, die jemand von ihnen gemacht hat, erreicht das nicht.</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Do not let it</source>
        <translation>Nicht erlauben</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Tresorprüfung</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Wird repariert</translation>
    </message>
    <message>
        <source>Looking at all of the vault</source>
        <translation>Der ganze Tresor wird geprüft</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is so, and what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>Index neu aufbauen</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A report for someone who helps you</source>
        <translation>Ein Bericht für jemanden, der dir hilft</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Als „%1“ gespeichert</translation>
    </message>
    <message>
        <source>What happened, and on what system</source>
        <translation>Was geschah, und auf welchem System</translation>
    </message>
    <message>
        <source>Times, names of errors, counts and versions. No word you wrote, no name, no path. Nothing is sent; you see all of it before it is saved.</source>
        <translation>Zeiten, Fehlernamen, Anzahlen und Versionen. Kein Wort von dir, kein Name, kein Pfad. Nichts wird gesendet; du siehst alles, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Dieses System</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>DomainMap</name>
    <message>
        <source>without a domain</source>
        <translation>ohne Bereich</translation>
    </message>
    <message>
        <source>Domain for %1</source>
        <translation>Bereich für %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: each keeps its name</source>
        <translation>
            <numerusform>Noch %Ln: behält seinen Namen</numerusform>
            <numerusform>Noch %Ln: jeder behält seinen Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>The paper is right</source>
        <translation>Das Papier stimmt</translation>
    </message>
    <message>
        <source>Type three words from the paper</source>
        <translation>Gib drei Wörter vom Papier ein</translation>
    </message>
    <message>
        <source>These words open the vault when the passphrase is lost.</source>
        <translation>Diese Wörter öffnen den Tresor, wenn die Passphrase verloren ist.</translation>
    </message>
    <message>
        <source>Read them from the paper, not from your head.</source>
        <translation>Lies sie vom Papier ab, nicht aus dem Kopf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>DrillStep</name>
    <message>
        <source>Type words %1, %2 and %3</source>
        <translation>Gib die Wörter %1, %2 und %3 ein</translation>
    </message>
    <message>
        <source>Read them from the paper, not from your head. Then you know that the paper is complete and that you can read it.</source>
        <translation>Lies sie vom Papier ab, nicht aus dem Kopf. Dann weißt du, dass das Papier vollständig und lesbar ist.</translation>
    </message>
    <message>
        <source>Word %1 is another one. Look at the paper, or at the words again.</source>
        <translation>Wort %1 ist ein anderes. Sieh auf dem Papier nach oder sieh dir die Wörter noch einmal an.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Tresor wird erstellt</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>Die Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>Diese Wörter sind der Ersatzschlüssel</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.</source>
        <translation>Verlierst du Passphrase und Papier, kann niemand den Tresor öffnen: kein Freund, kein Server, nicht die Leute, die dieses Programm machen.</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Wörter noch einmal zeigen</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Später prüfen</translation>
    </message>
    <message>
        <source>Makes the vault now, and asks for three of the words when you open it next</source>
        <translation>Erstellt den Tresor jetzt und fragt beim nächsten Öffnen drei der Wörter ab</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DrillWord</name>
    <message>
        <source>Word %1, not asked for</source>
        <translation>Wort %1, nicht gefragt</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>Another one is on the paper</source>
        <translation>Auf dem Papier steht ein anderes</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Tab completes it to %1</source>
        <translation>Tab ergänzt es zu %1</translation>
    </message>
</context>
<context>
    <name>EarlierYears</name>
    <message>
        <source>Nothing from earlier years.</source>
        <translation>Nichts aus früheren Jahren.</translation>
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
        <translation>Dein Text ist hier und als Entwurf auf diesem Computer versiegelt.</translation>
    </message>
    <message>
        <source>Your words are here. Leave this window open, or copy the text.</source>
        <translation>Dein Text ist hier. Lass dieses Fenster offen oder kopiere den Text.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>What you had written is back</source>
        <translation>Was du geschrieben hattest, ist wieder da</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>It had not been saved, and is from its sealed draft.</source>
        <translation>Es war nicht gespeichert und stammt aus seinem versiegelten Entwurf.</translation>
    </message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Save a copy of “%1”</source>
        <translation>Kopie von „%1“ speichern</translation>
    </message>
    <message>
        <source>A copy is saved. Outside the vault it is not sealed.</source>
        <translation>Eine Kopie ist gespeichert. Außerhalb des Tresors ist sie nicht versiegelt.</translation>
    </message>
    <message>
        <source>“%1” is on the clipboard. Outside the vault it is not sealed.</source>
        <translation>„%1“ ist in der Zwischenablage. Außerhalb des Tresors ist die Datei nicht versiegelt.</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Waits for your decision</source>
        <translation>Wartet auf deine Entscheidung</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Seit %1 Uhr nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Kept once something is written</source>
        <translation>Wird gespeichert, sobald etwas dasteht</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Auf diesem Gerät gespeichert</translation>
    </message>
    <message>
        <source>Draft sealed on this computer</source>
        <translation>Entwurf auf diesem Computer versiegelt</translation>
    </message>
    <message>
        <source>%1, under a minute</source>
        <translation>%1, weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Leave focus mode</source>
        <translation>Fokusmodus verlassen</translation>
    </message>
    <message>
        <source>Write what you want to remember.</source>
        <translation>Schreib auf, woran du dich erinnern möchtest.</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %Ln files</source>
        <translation>
            <numerusform>Datei wird versiegelt</numerusform>
            <numerusform>%Ln Dateien werden versiegelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to attach it to this memory</source>
        <translation>Loslassen, um es an diese Erinnerung anzuhängen</translation>
    </message>
</context>
<context>
    <name>EditorQuestions</name>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Choose a domain</source>
        <translation>Bereich wählen</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Art wählen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type a tag, then press Enter.</source>
        <translation>Gib einen Tag ein und drücke Enter.</translation>
    </message>
    <message>
        <source>Type a name, then press Enter.</source>
        <translation>Gib einen Namen ein und drücke Enter.</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>schon dabei</translation>
    </message>
    <message>
        <source>now</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>Neuer Tag #%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Kein Bereich</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Mit einer Erinnerung verlinken</translation>
    </message>
    <message>
        <source>Title of a memory</source>
        <translation>Titel einer Erinnerung</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>Kein Titel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Show all with #%1</source>
        <translation>Alle mit #%1 zeigen</translation>
    </message>
    <message>
        <source>Take #%1 away</source>
        <translation>#%1 entfernen</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Fokusmodus</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Open this address outside?</source>
        <translation>Diese Adresse außerhalb öffnen?</translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation>Dieser Link wird nicht geöffnet</translation>
    </message>
    <message>
        <source>%1

Your browser or mail program opens it. Whoever runs that address can see that you came.</source>
        <translation>%1

Dein Browser oder E-Mail-Programm öffnet sie. Wer die Adresse betreibt, kann sehen, dass du da warst.</translation>
    </message>
    <message>
        <source>%1

Only addresses of the web and of mail are opened from here.</source>
        <translation>%1

Von hier werden nur Web- und E-Mail-Adressen geöffnet.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search in this thread</source>
        <translation>In diesem Thread suchen</translation>
    </message>
    <message>
        <source>Make this memory?</source>
        <translation>Diese Erinnerung anlegen?</translation>
    </message>
    <message>
        <source>There is no memory called “%1” yet. The text links to it once there is one.</source>
        <translation>Es gibt noch keine Erinnerung namens „%1“. Der Text verlinkt auf sie, sobald es sie gibt.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Choose a thread</source>
        <translation>Thread wählen</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>No thread</source>
        <translation>Kein Thread</translation>
    </message>
</context>
<context>
    <name>EditorState</name>
    <message>
        <source>This memory cannot be read</source>
        <translation>Diese Erinnerung ist nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This memory is not here any more</source>
        <translation>Diese Erinnerung ist nicht mehr da</translation>
    </message>
    <message>
        <source>Keep it as a new memory</source>
        <translation>Als neue Erinnerung behalten</translation>
    </message>
    <message>
        <source>It was erased elsewhere while it was open. What you see in it can still be kept.</source>
        <translation>Sie wurde anderswo endgültig gelöscht, während sie offen war. Was du hier siehst, kannst du noch behalten.</translation>
    </message>
    <message>
        <source>It was erased. Nothing of it is left in this vault.</source>
        <translation>Sie wurde endgültig gelöscht. In diesem Tresor ist nichts mehr von ihr.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>Write down one thing from today. It stays on this computer.</source>
        <translation>Schreib eine Sache von heute auf. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Neue Erinnerung</translation>
    </message>
    <message>
        <source>No memory is open</source>
        <translation>Keine Erinnerung geöffnet</translation>
    </message>
    <message>
        <source>Choose one from the list, or write a new one.</source>
        <translation>Wähle eine aus der Liste oder schreib eine neue.</translation>
    </message>
    <message>
        <source>Reading the memory</source>
        <translation>Erinnerung wird gelesen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Bring notes from another program</source>
        <translation>Notizen aus einem anderen Programm holen</translation>
    </message>
    <message>
        <source>Obsidian, Logseq, Joplin, ChatGPT, tables, text files…</source>
        <translation>Obsidian, Logseq, Joplin, ChatGPT, Tabellen, Textdateien&#xa0;…</translation>
    </message>
    <message>
        <source>Look around with sample memories</source>
        <translation>Mit Beispiel-Erinnerungen umsehen</translation>
    </message>
    <message>
        <source>Removed again with one click</source>
        <translation>Mit einem Klick wieder entfernt</translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>This memory</source>
        <translation>Diese Erinnerung</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>What kind of memory this is</source>
        <translation>Welche Art von Erinnerung das ist</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Mit einer Erinnerung verlinken</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln memories for good?</source>
        <translation>
            <numerusform>Diese Erinnerung endgültig löschen?</numerusform>
            <numerusform>%Ln Erinnerungen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can bring them back, not even you. Their text, history, attachments and what made them findable go with them.</source>
        <translation>
            <numerusform>Niemand kann sie zurückholen, auch du nicht. Ihr Text, ihr Verlauf, ihre Anhänge und alles, was sie auffindbar machte, verschwinden mit ihr.</numerusform>
            <numerusform>Niemand kann sie zurückholen, auch du nicht. Text, Verlauf, Anhänge und alles, was sie auffindbar machte, verschwinden mit ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln memories</source>
        <translation>
            <numerusform>Endgültig löschen</numerusform>
            <numerusform>%Ln endgültig löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <translation>
            <numerusform>Behalten</numerusform>
            <numerusform>Behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sicherung vom %1</translation>
    </message>
    <message>
        <source>At once. While another program has the vault open, sealed remains stay in it until the next erasing.</source>
        <translation>Sofort. Liest gerade ein anderes Programm den Tresor, bleiben versiegelte Reste darin bis zum nächsten endgültigen Löschen.</translation>
    </message>
    <message>
        <source>Keeps them until you delete that backup.</source>
        <translation>Darin enthalten, bis du diese Sicherung löschst.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The work could not be done.</source>
        <translation>Das konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The work was stopped before its end.</source>
        <translation>Der Vorgang wurde vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; nothing was changed.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation>An diesen Ort kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is something at this place already.</source>
        <translation>An diesem Ort liegt schon etwas.</translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation>Das ist größer, als das Programm annimmt.</translation>
    </message>
    <message>
        <source>This is not in the form that was expected.</source>
        <translation>Das hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Mnemosyne.</source>
        <translation>Das wurde von einer neueren Version von Mnemosyne geschrieben.</translation>
    </message>
    <message>
        <source>This is not available on this machine.</source>
        <translation>Das ist auf diesem Rechner nicht verfügbar.</translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation>Der letzte Weg, den Tresor zu öffnen, kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Nothing may leave this device without permission.</source>
        <translation>Ohne Erlaubnis darf nichts dieses Gerät verlassen.</translation>
    </message>
    <message>
        <source>The other side cannot be reached, or did not answer as expected.</source>
        <translation>Die Gegenseite ist nicht zu erreichen oder hat nicht wie erwartet geantwortet.</translation>
    </message>
    <message>
        <source>The call is not complete or not understood.</source>
        <translation>Der Aufruf ist unvollständig oder unverständlich.</translation>
    </message>
    <message>
        <source>There is nothing with this name or number.</source>
        <translation>Mit diesem Namen oder dieser Nummer gibt es nichts.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>In diesem Ordner liegt kein Tresor.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>This does not open the vault.</source>
        <translation>Damit lässt sich der Tresor nicht öffnen.</translation>
    </message>
    <message>
        <source>A part of it is damaged and cannot be read.</source>
        <translation>Ein Teil davon ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now.</source>
        <translation>Ein anderes Programm benutzt den Tresor gerade.</translation>
    </message>
    <message>
        <source>Not everything is in sync yet.</source>
        <translation>Noch ist nicht alles abgeglichen.</translation>
    </message>
    <message>
        <source>Other devices removed so many memories that you are asked first.</source>
        <translation>Andere Geräte haben so viele Erinnerungen entfernt, dass erst nachgefragt wird.</translation>
    </message>
    <message>
        <source>This vault belongs to no account on a server.</source>
        <translation>Dieser Tresor gehört zu keinem Konto auf einem Server.</translation>
    </message>
    <message>
        <source>This device does not belong to the account any more.</source>
        <translation>Dieses Gerät gehört nicht mehr zum Konto.</translation>
    </message>
    <message>
        <source>The server&apos;s record of this account contradicts itself.</source>
        <translation>Was der Server über dieses Konto aufgezeichnet hat, widerspricht sich.</translation>
    </message>
    <message>
        <source>Nobody this system trusts vouches for the server&apos;s certificate.</source>
        <translation>Niemand, dem dieses System vertraut, bürgt für das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was agreed on.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das vereinbarte.</translation>
    </message>
    <message>
        <source>There is no room left on the server for this account.</source>
        <translation>Auf dem Server ist für dieses Konto kein Platz mehr.</translation>
    </message>
    <message>
        <source>This server does not take new accounts from everybody.</source>
        <translation>Dieser Server nimmt nicht von jedem neue Konten an.</translation>
    </message>
    <message>
        <source>The two devices were not linked.</source>
        <translation>Die beiden Geräte wurden nicht verbunden.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; no account was made.</source>
        <translation>Die Anmeldung ist nicht gelungen; es wurde kein Konto angelegt.</translation>
    </message>
    <message>
        <source>Whoever signed in may not make an account on this server.</source>
        <translation>Wer sich angemeldet hat, darf auf diesem Server kein Konto anlegen.</translation>
    </message>
    <message>
        <source>Whoever signed in has an account on this server already.</source>
        <translation>Wer sich angemeldet hat, hat auf diesem Server schon ein Konto.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A part of the vault is damaged. Diagnostics, in the settings, finds out which, and says what to do.</source>
        <translation>Ein Teil des Tresors ist beschädigt. Die Diagnose in den Einstellungen zeigt, welcher, und was zu tun ist.</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer. Connect it, then try again.</source>
        <translation>Der Datenträger des Tresors antwortet nicht. Schließe ihn an und versuch es erneut.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Schaffe Platz und versuch es erneut.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now. Wait a moment, then try again.</source>
        <translation>Ein anderes Programm benutzt den Tresor gerade. Warte einen Moment und versuch es erneut.</translation>
    </message>
    <message>
        <source>The vault did not answer as it should. Try again; if it stays so, look at Diagnostics in the settings.</source>
        <translation>Der Tresor hat nicht wie erwartet geantwortet. Versuch es erneut; bleibt es dabei, sieh in den Einstellungen unter Diagnose nach.</translation>
    </message>
</context>
<context>
    <name>ExportDialogs</name>
    <message>
        <source>Where to write the export</source>
        <translation>Speicherort des Exports</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Where to write the folder</source>
        <translation>Speicherort des Ordners</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>Hier speichern</translation>
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
        <translation>Erinnerungen exportieren</translation>
    </message>
    <message>
        <source>To read them elsewhere, to move on, or to hand them to somebody.</source>
        <translation>Um sie anderswo zu lesen, umzuziehen oder sie jemandem zu geben.</translation>
    </message>
    <message>
        <source>You can go on working. If you stop, nothing half is left behind.</source>
        <translation>Du kannst weiterarbeiten. Hältst du an, bleibt nichts Halbes zurück.</translation>
    </message>
    <message>
        <source>The trash is left out.</source>
        <translation>Der Papierkorb bleibt außen vor.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Which memories</source>
        <translation>Welche Erinnerungen</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What the list shows now</source>
        <translation>Was die Liste gerade zeigt</translation>
    </message>
    <message>
        <source>Those that are chosen in the list</source>
        <translation>Die in der Liste ausgewählten</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>Keine ist ausgewählt.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>One file, JSON Lines</source>
        <translation>Eine Datei, JSON Lines</translation>
    </message>
    <message>
        <source>A folder of Markdown files</source>
        <translation>Ein Ordner mit Markdown-Dateien</translation>
    </message>
    <message>
        <source>Keeps everything. Imported into another vault, it is the same again. Attachments lie beside it.</source>
        <translation>Behält alles. In einen anderen Tresor importiert, ist es wieder dasselbe. Anhänge liegen daneben.</translation>
    </message>
    <message>
        <source>One file for each memory, for Obsidian, Logseq or any other editor.</source>
        <translation>Eine Datei pro Erinnerung, für Obsidian, Logseq oder jeden Editor.</translation>
    </message>
    <message>
        <source>What is exported is not sealed</source>
        <translation>Der Export ist nicht versiegelt</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. To be safe from loss, make a backup instead: it opens with your passphrase alone.</source>
        <translation>Wer die Datei hat, kann sie lesen. Zum Schutz vor Verlust erstelle lieber eine Sicherung: Sie öffnet sich nur mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>The trash was left out.</source>
        <translation>Der Papierkorb blieb außen vor.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters of the list</source>
        <translation>Filter der Liste</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Choose a filter</source>
        <translation>Filter wählen</translation>
    </message>
    <message>
        <source>Tag, domain, kind, or after:2023</source>
        <translation>Tag, Bereich, Art oder after:2023</translation>
    </message>
    <message>
        <source>Nothing like it is in this vault.</source>
        <translation>In diesem Tresor gibt es nichts dergleichen.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>im Archiv</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>importance above %1</source>
        <translation>Wichtigkeit über %1</translation>
    </message>
    <message>
        <source>importance below %1</source>
        <translation>Wichtigkeit unter %1</translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>Wichtigkeit %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>Art %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>in the thread %1</source>
        <translation>im Thread %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>with links</source>
        <translation>mit Links</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>mit Dateien</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>ähnlich wie %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>has this tag, or one below it (home/garden)</source>
        <translation>hat dieses Tag oder eines darunter (home/garden)</translation>
    </message>
    <message>
        <source>belongs to this domain</source>
        <translation>gehört zu diesem Bereich</translation>
    </message>
    <message>
        <source>is of this kind</source>
        <translation>ist von dieser Art</translation>
    </message>
    <message>
        <source>was written by</source>
        <translation>wurde geschrieben von</translation>
    </message>
    <message>
        <source>is part of this conversation or document</source>
        <translation>gehört zu diesem Gespräch oder Dokument</translation>
    </message>
    <message>
        <source>came from there</source>
        <translation>kam von dort</translation>
    </message>
    <message>
        <source>happened after that day, month or year had ended</source>
        <translation>geschah, nachdem dieser Tag, Monat oder dieses Jahr vorbei war</translation>
    </message>
    <message>
        <source>happened before it began</source>
        <translation>geschah, bevor er begann</translation>
    </message>
    <message>
        <source>happened since it began</source>
        <translation>geschah seit seinem Beginn</translation>
    </message>
    <message>
        <source>happened before it had ended</source>
        <translation>geschah, bevor er vorbei war</translation>
    </message>
    <message>
        <source>happened within it</source>
        <translation>geschah in dieser Zeit</translation>
    </message>
    <message>
        <source>is as important (0 to 1)</source>
        <translation>ist so wichtig (0 bis 1)</translation>
    </message>
    <message>
        <source>is in this state</source>
        <translation>ist in diesem Zustand</translation>
    </message>
    <message>
        <source>carries one</source>
        <translation>hat so etwas</translation>
    </message>
    <message>
        <source>resembles this memory</source>
        <translation>ähnelt dieser Erinnerung</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not in this memory</source>
        <translation>Nicht in dieser Erinnerung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown, of all that were found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find in this memory</source>
        <translation>In dieser Erinnerung suchen</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Every page is authentic and every table whole.</source>
        <translation>Jede Seite ist echt und jede Tabelle vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were changed or damaged.</source>
        <translation>
            <numerusform>Eine Seite wurde verändert oder beschädigt.</numerusform>
            <numerusform>%Ln Seiten wurden verändert oder beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database contradicts itself in %Ln place(s).</source>
        <translation>
            <numerusform>Die Datenbank widerspricht sich an einer Stelle.</numerusform>
            <numerusform>Die Datenbank widerspricht sich an %Ln Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) belong to memories that are gone.</source>
        <translation>
            <numerusform>Eine Zeile gehört zu einer Erinnerung, die es nicht mehr gibt.</numerusform>
            <numerusform>%Ln Zeilen gehören zu Erinnerungen, die es nicht mehr gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), none missing.</source>
        <translation>
            <numerusform>Eine Änderung, keine fehlt.</numerusform>
            <numerusform>%Ln Änderungen, keine fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something is missing behind change number %Ln.</source>
        <translation>
            <numerusform>Nach Änderung Nummer %Ln fehlt etwas.</numerusform>
            <numerusform>Nach Änderung Nummer %Ln fehlt etwas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s), all readable.</source>
        <translation>
            <numerusform>Eine Erinnerung, lesbar.</numerusform>
            <numerusform>%Ln Erinnerungen, alle lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) cannot be read.</source>
        <translation>
            <numerusform>Eine Erinnerung ist nicht lesbar.</numerusform>
            <numerusform>%Ln Erinnerungen sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) are listed otherwise than they are.</source>
        <translation>
            <numerusform>Eine Erinnerung ist anders verzeichnet, als sie ist.</numerusform>
            <numerusform>%Ln Erinnerungen sind anders verzeichnet, als sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s), all whole.</source>
        <translation>
            <numerusform>Ein Anhang, vollständig.</numerusform>
            <numerusform>%Ln Anhänge, alle vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are missing.</source>
        <translation>
            <numerusform>Ein Anhang fehlt.</numerusform>
            <numerusform>%Ln Anhänge fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are damaged.</source>
        <translation>
            <numerusform>Ein Anhang ist beschädigt.</numerusform>
            <numerusform>%Ln Anhänge sind beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed file(s) belong to no memory, as when an attachment was not saved to its end.</source>
        <translation>
            <numerusform>Eine versiegelte Datei gehört zu keiner Erinnerung, etwa weil ein Anhang nicht zu Ende gespeichert wurde.</numerusform>
            <numerusform>%Ln versiegelte Dateien gehören zu keiner Erinnerung, etwa weil ein Anhang nicht zu Ende gespeichert wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>This part of the vault cannot be read to its end.</source>
        <translation>Dieser Teil des Tresors lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>All memories are found by their words.</source>
        <translation>Alle Erinnerungen werden über ihre Wörter gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) are not found by their words.</source>
        <translation>
            <numerusform>Eine Erinnerung wird nicht über ihre Wörter gefunden.</numerusform>
            <numerusform>%Ln Erinnerungen werden nicht über ihre Wörter gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told which memories are found by their words.</source>
        <translation>Es lässt sich nicht sagen, welche Erinnerungen über ihre Wörter gefunden werden.</translation>
    </message>
    <message>
        <source>The saved index was damaged; it was left out and is being made anew.</source>
        <translation>Der gespeicherte Index war beschädigt; er wurde nicht verwendet und wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>All memories are found by their meaning.</source>
        <translation>Alle Erinnerungen werden über ihre Bedeutung gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The meaning of %Ln memory(s) is still to be indexed.</source>
        <translation>
            <numerusform>Die Bedeutung einer Erinnerung fehlt noch im Index.</numerusform>
            <numerusform>Die Bedeutung von %Ln Erinnerungen fehlt noch im Index.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told how far meaning is indexed.</source>
        <translation>Es lässt sich nicht sagen, wie weit der Bedeutungsindex ist.</translation>
    </message>
    <message>
        <source>The index of the model that was chosen is being made; until then the one before answers.</source>
        <translation>Der Index des gewählten Modells wird aufgebaut; bis dahin antwortet das bisherige.</translation>
    </message>
    <message>
        <source>Texts and questions leave this device for %1, as you chose.</source>
        <translation>Texte und Fragen verlassen dieses Gerät und gehen an %1, wie du es gewählt hast.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open the vault.</source>
        <translation>
            <numerusform>Ein Weg öffnet den Tresor.</numerusform>
            <numerusform>%Ln Wege öffnen den Tresor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open the vault, the recovery words among them.</source>
        <translation>
            <numerusform>Ein Weg öffnet den Tresor: die Wiederherstellungswörter.</numerusform>
            <numerusform>%Ln Wege öffnen den Tresor, darunter die Wiederherstellungswörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk has changed the file of keys.</source>
        <translation>Die Schlüsseldatei wurde auf dem Datenträger verändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) to open the vault are damaged.</source>
        <translation>
            <numerusform>Ein Weg, den Tresor zu öffnen, ist beschädigt.</numerusform>
            <numerusform>%Ln Wege, den Tresor zu öffnen, sind beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one this program was written for.</source>
        <translation>Es ist das Modell, für das dieses Programm geschrieben wurde.</translation>
    </message>
    <message>
        <source>It is missing, or not the one this program was written for.</source>
        <translation>Es fehlt oder ist nicht das Modell, für das dieses Programm geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>FirstMemoryStep</name>
    <message>
        <source>Write down one thing from today</source>
        <translation>Schreib eine Sache von heute auf</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Your first memory</source>
        <translation>Deine erste Erinnerung</translation>
    </message>
    <message>
        <source>What was said, decided, tried, noticed: one sentence is enough</source>
        <translation>Was gesagt, entschieden, probiert, bemerkt wurde: Ein Satz genügt</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Auf diesem Gerät gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea?</source>
        <translation>Keine Idee?</translation>
    </message>
    <message>
        <source>Something someone said</source>
        <translation>Was jemand gesagt hat</translation>
    </message>
    <message>
        <source>Today I was told that </source>
        <translation>Heute habe ich gehört, dass </translation>
    </message>
    <message>
        <source>A decision, and why</source>
        <translation>Eine Entscheidung und warum</translation>
    </message>
    <message>
        <source>I have decided to </source>
        <translation>Ich habe beschlossen, </translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>Wo du etwas hingelegt hast</translation>
    </message>
    <message>
        <source>I have put it </source>
        <translation>Es liegt jetzt </translation>
    </message>
    <message>
        <source>Now ask for it in other words</source>
        <translation>Frag jetzt mit anderen Worten danach</translation>
    </message>
    <message>
        <source>As you would ask a friend who was there</source>
        <translation>So, wie du jemanden fragen würdest, der dabei war</translation>
    </message>
    <message>
        <source>Nothing yet. Ask in other words.</source>
        <translation>Noch nichts. Frag mit anderen Worten.</translation>
    </message>
    <message>
        <source>Import memories…</source>
        <translation>Erinnerungen importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open my library</source>
        <translation>Meine Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Bringing the sample memories</source>
        <translation>Beispiel-Erinnerungen werden geholt</translation>
    </message>
    <message>
        <source>Try it with samples</source>
        <translation>Mit Beispielen ausprobieren</translation>
    </message>
    <message>
        <source>Brings some hundred memories of somebody else. One click removes them all again.</source>
        <translation>Bringt einige Hundert Erinnerungen von jemand anderem. Ein Klick entfernt sie alle wieder.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialogs</name>
    <message>
        <source>An empty folder for the new vault</source>
        <translation>Ein leerer Ordner für den neuen Tresor</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Der Ordner des Tresors</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Hier anlegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation>Wiederherstellungswörter speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation>Die Sicherung zum Wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.mnbackup)</source>
        <translation>Sicherungen (*.mnbackup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>Wörter prüfen</translation>
    </message>
    <message>
        <source>First memory</source>
        <translation>Erste Erinnerung</translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation>Ein Satz genügt</translation>
    </message>
    <message>
        <source>Something long that you can remember</source>
        <translation>Etwas Langes, das du dir merken kannst</translation>
    </message>
    <message>
        <source>%1: holds %2</source>
        <comment>a strength and a time</comment>
        <translation>%1: hält %2</translation>
    </message>
    <message>
        <source>24 words, on paper</source>
        <translation>24 Wörter, auf Papier</translation>
    </message>
    <message>
        <source>24 words, saved as “%1”</source>
        <translation>24 Wörter, als „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Three of them, from the paper</source>
        <translation>Drei davon, vom Papier</translation>
    </message>
    <message>
        <source>Put off: asked again when you open the vault next</source>
        <translation>Verschoben: wird beim nächsten Öffnen des Tresors gefragt</translation>
    </message>
    <message>
        <source>Three were asked, three were right</source>
        <translation>Drei gefragt, drei richtig</translation>
    </message>
    <message>
        <source>About 50 seconds to your first memory</source>
        <translation>Noch etwa 50 Sekunden bis zu deiner ersten Erinnerung</translation>
    </message>
    <message>
        <source>About 40 seconds to your first memory</source>
        <translation>Noch etwa 40 Sekunden bis zu deiner ersten Erinnerung</translation>
    </message>
    <message>
        <source>About 20 seconds to your first memory</source>
        <translation>Noch etwa 20 Sekunden bis zu deiner ersten Erinnerung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) so far</source>
        <translation>
            <numerusform>Bisher %Ln Sekunde</numerusform>
            <numerusform>Bisher %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Dein Tresor</translation>
    </message>
    <message>
        <source>A folder on this computer that only you can open. No account, no network needed.</source>
        <translation>Ein Ordner auf diesem Computer, den nur du öffnen kannst. Kein Konto, kein Netz nötig.</translation>
    </message>
    <message>
        <source>Link to the other device</source>
        <translation>Mit dem anderen Gerät verbinden</translation>
    </message>
</context>
<context>
    <name>FocusOutline</name>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
</context>
<context>
    <name>FoundMemory</name>
    <message>
        <source>no word in common</source>
        <translation>kein gemeinsames Wort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>GraphCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Only its links</source>
        <translation>Nur ihre Links</translation>
    </message>
</context>
<context>
    <name>GraphMenu</name>
    <message>
        <source>What is shown</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Ähnliche Bedeutung</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Bereiche</translation>
    </message>
</context>
<context>
    <name>GraphPage</name>
    <message>
        <source>Graph</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Graph around one memory</source>
        <translation>Netz um eine Erinnerung</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>What joins memories</source>
        <translation>Was Erinnerungen verbindet</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Ähnliche Bedeutung</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>The same as a picture: L</source>
        <translation>Dasselbe als Bild: L</translation>
    </message>
    <message>
        <source>The same as a list: L</source>
        <translation>Dasselbe als Liste: L</translation>
    </message>
    <message>
        <source>Looking at what joins your memories</source>
        <translation>Verbindungen werden gesucht</translation>
    </message>
    <message>
        <source>Nothing here links to anything yet</source>
        <translation>Hier verlinkt noch nichts aufeinander</translation>
    </message>
    <message>
        <source>Nothing here is near anything yet</source>
        <translation>Hier ähnelt sich noch nichts</translation>
    </message>
    <message>
        <source>Write [[ in a memory and choose another one: that is a link.</source>
        <translation>Tippe [[ in einer Erinnerung und wähle eine andere: Das ist ein Link.</translation>
    </message>
    <message>
        <source>Memories appear here when their meaning has been read.</source>
        <translation>Erinnerungen erscheinen hier, sobald ihre Bedeutung gelesen ist.</translation>
    </message>
    <message>
        <source>Show what is near in meaning</source>
        <translation>Ähnliche Bedeutung zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What joins your memories cannot be read</source>
        <translation>Die Verbindungen deiner Erinnerungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>The same as a picture</source>
        <translation>Dasselbe als Bild</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Dasselbe als Liste</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Anzeige</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>This is the first version that is kept.</source>
        <translation>Das ist die erste aufbewahrte Version.</translation>
    </message>
    <message>
        <source>This is the current version.</source>
        <translation>Das ist die aktuelle Version.</translation>
    </message>
    <message>
        <source>It is the same as now.</source>
        <translation>Sie ist dieselbe wie jetzt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Back to the memory</source>
        <translation>Zurück zur Erinnerung</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versionen, neueste zuerst</translation>
    </message>
    <message>
        <source>Kept for as long as the memory is kept. Erasing the memory erases all of it.</source>
        <translation>Bleibt so lange wie die Erinnerung. Wird sie endgültig gelöscht, verschwindet auch der ganze Verlauf.</translation>
    </message>
    <message>
        <source>Compared with what</source>
        <translation>Womit verglichen</translation>
    </message>
    <message>
        <source>In this save</source>
        <translation>Bei diesem Speichern</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Make this the current one</source>
        <translation>Zur aktuellen Version machen</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>Die Version</translation>
    </message>
    <message>
        <source>+ added since then</source>
        <translation>+ seitdem hinzugefügt</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>– gone since then</source>
        <translation>– seitdem verschwunden</translation>
    </message>
    <message>
        <source>– taken out</source>
        <translation>– entfernt</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, aktuell</translation>
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
        <translation>Eine Datei zum Importieren</translation>
    </message>
    <message>
        <source>A folder to import</source>
        <translation>Ein Ordner zum Importieren</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation>Importbericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>ImportDrop</name>
    <message>
        <source>Let go to look at it for an import</source>
        <translation>Loslassen, um es für einen Import anzusehen</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>fremde Kennung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>creation date</source>
        <translation>Erstellungsdatum</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>Datum der letzten Änderung</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>place in the thread</source>
        <translation>Stelle im Thread</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>angehängte Dateien</translation>
    </message>
    <message>
        <source>mark as pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>mark as archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>weitere Felder</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>Feld „%1“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
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
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Stopping the import</source>
        <translation>Import wird angehalten</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ImportReason</name>
    <message>
        <source>It stands in the source once more.</source>
        <translation>Es kommt in der Quelle noch einmal vor.</translation>
    </message>
    <message>
        <source>Another item has this name, too; this one became a memory of its own.</source>
        <translation>Ein anderes Element heißt auch so; dieses wurde zu einer eigenen Erinnerung.</translation>
    </message>
    <message>
        <source>It is cut off or damaged there.</source>
        <translation>Es ist dort abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive.</source>
        <translation>Sein Name führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <source>It is no plain file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Es ist größer als %1.</translation>
    </message>
    <message>
        <source>The archive is cut off or damaged there.</source>
        <translation>Das Archiv ist dort abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>It is no item of Joplin.</source>
        <translation>Es ist kein Element von Joplin.</translation>
    </message>
    <message>
        <source>It is of a type (%1) that has no place here.</source>
        <translation>Für diesen Typ (%1) gibt es hier keinen Platz.</translation>
    </message>
    <message>
        <source>It is encrypted by Joplin; let Joplin decrypt it and export again.</source>
        <translation>Es ist von Joplin verschlüsselt; lass Joplin es entschlüsseln und exportiere erneut.</translation>
    </message>
    <message>
        <source>It lies in Joplin&apos;s trash.</source>
        <translation>Es liegt im Papierkorb von Joplin.</translation>
    </message>
    <message>
        <source>There is another note with the same id before it.</source>
        <translation>Davor gibt es eine andere Notiz mit derselben ID.</translation>
    </message>
    <message>
        <source>It is written in HTML and was kept so.</source>
        <translation>Es ist in HTML geschrieben und wurde so belassen.</translation>
    </message>
    <message>
        <source>The export holds nothing with this id.</source>
        <translation>Der Export enthält nichts mit dieser ID.</translation>
    </message>
    <message>
        <source>The bytes of the file are not in the export.</source>
        <translation>Der Inhalt der Datei ist nicht im Export.</translation>
    </message>
    <message>
        <source>The file is encrypted by Joplin.</source>
        <translation>Die Datei ist von Joplin verschlüsselt.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>There are more of them than can be kept in mind at once.</source>
        <translation>Es sind mehr, als auf einmal im Arbeitsspeicher Platz haben.</translation>
    </message>
    <message>
        <source>No note shows or links this file.</source>
        <translation>Keine Notiz zeigt oder verlinkt diese Datei.</translation>
    </message>
    <message>
        <source>Its name does not end in .txt.</source>
        <translation>Der Name endet nicht auf .txt.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is not UTF-8 and was read as %1.</source>
        <translation>Es ist kein UTF-8 und wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Es enthält keinen Text.</translation>
    </message>
    <message>
        <source>It is larger than %1; import it in blocks.</source>
        <translation>Es ist größer als %1; importiere es in Blöcken.</translation>
    </message>
    <message>
        <source>The line is longer than %1.</source>
        <translation>Die Zeile ist länger als %1.</translation>
    </message>
    <message>
        <source>Its %1 was longer than %2 bytes and was cut.</source>
        <translation>Das Feld „%1“ war länger als %2 Bytes und wurde gekürzt.</translation>
    </message>
    <message>
        <source>%1 of its %2 were left out: too many, or too long.</source>
        <translation>Aus „%2“ ausgelassen: %1 (zu viele oder zu lang).</translation>
    </message>
    <message>
        <source>%1 of its links were left out: too many.</source>
        <translation>Ausgelassene Links: %1 (zu viele).</translation>
    </message>
    <message>
        <source>One memory takes no more attachments.</source>
        <translation>Mehr Anhänge nimmt eine Erinnerung nicht auf.</translation>
    </message>
    <message>
        <source>Its further fields were more than a memory takes and were left out.</source>
        <translation>Die weiteren Felder waren mehr, als eine Erinnerung aufnimmt, und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Its %1 was not understood and was left out.</source>
        <translation>Das Feld „%1“ wurde nicht verstanden und ausgelassen.</translation>
    </message>
    <message>
        <source>It is neither an entity nor a relation.</source>
        <translation>Es ist weder eine Entität noch eine Beziehung.</translation>
    </message>
    <message>
        <source>The entity has no name.</source>
        <translation>Die Entität hat keinen Namen.</translation>
    </message>
    <message>
        <source>The relation has an end that is no entity of this file.</source>
        <translation>Ein Ende der Beziehung ist keine Entität dieser Datei.</translation>
    </message>
    <message>
        <source>There are more relations than can be kept in mind at once.</source>
        <translation>Es sind mehr Beziehungen, als auf einmal im Arbeitsspeicher Platz haben.</translation>
    </message>
    <message>
        <source>It is a program&apos;s own folder and was not entered.</source>
        <translation>Es ist der eigene Ordner eines Programms und wurde nicht durchsucht.</translation>
    </message>
    <message>
        <source>It does not lie in the folder.</source>
        <translation>Es liegt nicht im Ordner.</translation>
    </message>
    <message>
        <source>The embedded file is not in the folder.</source>
        <translation>Die eingebettete Datei ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>The attached file is not in the folder.</source>
        <translation>Die angehängte Datei ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>Its front matter is not understood and was kept as text.</source>
        <translation>Der Vorspann (Front Matter) wurde nicht verstanden und als Text behalten.</translation>
    </message>
    <message>
        <source>It is too large to be searched for tags and links.</source>
        <translation>Es ist zu groß, um nach Tags und Links durchsucht zu werden.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Der Ordner ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is a link; only what lies in the folder itself is read.</source>
        <translation>Es ist eine Verknüpfung; gelesen wird nur, was im Ordner selbst liegt.</translation>
    </message>
    <message>
        <source>It lies more than %1 folders deep.</source>
        <translation>Es liegt mehr als %1 Ordner tief.</translation>
    </message>
    <message>
        <source>It unpacks to far more than it should.</source>
        <translation>Entpackt ist es weit größer, als es sein sollte.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Es enthält keine Nachrichten.</translation>
    </message>
    <message>
        <source>They are on other branches (edited or regenerated), not on the one that was shown last.</source>
        <translation>Sie liegen auf anderen Zweigen (bearbeitet oder neu erzeugt), nicht auf dem zuletzt gezeigten.</translation>
    </message>
    <message>
        <source>It passed between ChatGPT and a tool and was not shown.</source>
        <translation>Es lief zwischen ChatGPT und einem Werkzeug und wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>It was hidden in the conversation.</source>
        <translation>Es war in der Unterhaltung verborgen.</translation>
    </message>
    <message>
        <source>A part of type %1 has no text.</source>
        <translation>Ein Teil vom Typ %1 hat keinen Text.</translation>
    </message>
    <message>
        <source>They have no text that this program knows of; told once, not for each.</source>
        <translation>Sie haben keinen Text, den dieses Programm kennt; einmal gemeldet, nicht für jede.</translation>
    </message>
    <message>
        <source>It is not in the export.</source>
        <translation>Es ist nicht im Export.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es ist zu groß.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The vault does not take it: %1 (%2)</source>
        <translation>Der Tresor nimmt es nicht an: %1 (%2)</translation>
    </message>
    <message>
        <source>It is not JSON (at byte %1).</source>
        <translation>Es ist kein JSON (bei Byte %1).</translation>
    </message>
    <message>
        <source>It is JSON, but no object.</source>
        <translation>Es ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>A line of %1 is longer than %2.</source>
        <translation>Eine Zeile von %1 ist länger als %2.</translation>
    </message>
    <message>
        <source>It has no text named content.</source>
        <translation>Es hat keinen Text namens „content“.</translation>
    </message>
    <message>
        <source>It has no SHA-256, so its bytes cannot be found.</source>
        <translation>Es hat keinen SHA-256-Wert, daher ist sein Inhalt nicht auffindbar.</translation>
    </message>
    <message>
        <source>Its bytes are not beside the file.</source>
        <translation>Sein Inhalt liegt nicht neben der Datei.</translation>
    </message>
    <message>
        <source>It was erased here for good and stays so.</source>
        <translation>Es wurde hier endgültig gelöscht und bleibt gelöscht.</translation>
    </message>
    <message>
        <source>It lies in the trash here and was left there.</source>
        <translation>Es liegt hier im Papierkorb und blieb dort.</translation>
    </message>
    <message>
        <source>Changed both here and there, and left as it is here: %1.</source>
        <translation>Hier und dort geändert und wie hier belassen: %1.</translation>
    </message>
    <message>
        <source>The file ends inside quotes: its last row may be cut off.</source>
        <translation>Die Datei endet innerhalb von Anführungszeichen: Die letzte Zeile ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>A field in it is longer than %1, perhaps for want of a closing quote.</source>
        <translation>Ein Feld darin ist länger als %1, vielleicht fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>Too many rows could not be read.</source>
        <translation>Zu viele Zeilen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>It has more than %1 fields.</source>
        <translation>Die Zeile hat mehr als %1 Felder.</translation>
    </message>
    <message>
        <source>It holds bytes of value zero, so it is not text (or it is UTF-16 without a byte order mark).</source>
        <translation>Es enthält Nullbytes und ist deshalb kein Text (oder UTF-16 ohne Bytereihenfolge-Marke).</translation>
    </message>
    <message>
        <source>It is not Markdown, and no note shows or links it.</source>
        <translation>Es ist kein Markdown, und keine Notiz zeigt oder verlinkt es.</translation>
    </message>
</context>
<context>
    <name>ImportRemarks</name>
    <message>
        <source>Let Joplin finish decrypting, then export again.</source>
        <translation>Lass Joplin fertig entschlüsseln und exportiere dann erneut.</translation>
    </message>
    <message>
        <source>Restore it in Joplin and export again, if you want it.</source>
        <translation>Stelle es in Joplin wieder her und exportiere erneut, wenn du es willst.</translation>
    </message>
    <message>
        <source>Take it out of the trash here, then import again.</source>
        <translation>Hol es hier aus dem Papierkorb und importiere dann erneut.</translation>
    </message>
    <message>
        <source>Nothing has to be done: you have erased it.</source>
        <translation>Nichts zu tun: Du hast es endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Nothing has to be done: its twin came.</source>
        <translation>Nichts zu tun: Das Gegenstück wurde übernommen.</translation>
    </message>
    <message>
        <source>Export once more from the other program, and choose the new file.</source>
        <translation>Exportiere noch einmal aus dem anderen Programm und wähle die neue Datei.</translation>
    </message>
    <message>
        <source>Shorten it in the other program and import again.</source>
        <translation>Kürze es im anderen Programm und importiere erneut.</translation>
    </message>
    <message>
        <source>Choose “One memory a block” and look again.</source>
        <translation>Wähle „Eine Erinnerung pro Absatz“ und sieh es dir noch einmal an.</translation>
    </message>
    <message>
        <source>Divide it in the other program, or keep it elsewhere.</source>
        <translation>Teile es im anderen Programm auf oder bewahre es anderswo auf.</translation>
    </message>
    <message>
        <source>Divide it in the other program and import again.</source>
        <translation>Teile es im anderen Programm auf und importiere erneut.</translation>
    </message>
    <message>
        <source>Keep it elsewhere, and write here where it is.</source>
        <translation>Bewahre es anderswo auf und schreib hier, wo es liegt.</translation>
    </message>
    <message>
        <source>Check that you may read the file, then import again.</source>
        <translation>Prüfe, ob du die Datei lesen darfst, und importiere dann erneut.</translation>
    </message>
    <message>
        <source>Check that you may open the folder, then import again.</source>
        <translation>Prüfe, ob du den Ordner öffnen darfst, und importiere dann erneut.</translation>
    </message>
    <message>
        <source>Put the file itself into the folder, then import again.</source>
        <translation>Leg die Datei selbst in den Ordner und importiere dann erneut.</translation>
    </message>
    <message>
        <source>Put the file into the folder, then import again.</source>
        <translation>Leg die Datei in den Ordner und importiere dann erneut.</translation>
    </message>
    <message>
        <source>Put the folder of the same name with “.files” beside the file, then import again.</source>
        <translation>Leg den Ordner gleichen Namens mit „.files“ neben die Datei und importiere dann erneut.</translation>
    </message>
    <message>
        <source>Export once more with a program that writes it.</source>
        <translation>Exportiere noch einmal mit einem Programm, das es schreibt.</translation>
    </message>
    <message>
        <source>Export once more with all files, if you miss it.</source>
        <translation>Exportiere noch einmal mit allen Dateien, wenn es dir fehlt.</translation>
    </message>
    <message>
        <source>Import that folder alone.</source>
        <translation>Importiere diesen Ordner allein.</translation>
    </message>
    <message>
        <source>Link it from a note and import again, if you want it.</source>
        <translation>Verlinke es in einer Notiz und importiere erneut, wenn du es willst.</translation>
    </message>
    <message>
        <source>Mend the lines between the two --- and import again.</source>
        <translation>Berichtige die Zeilen zwischen den beiden --- und importiere erneut.</translation>
    </message>
    <message>
        <source>Mend this line in the file and import again.</source>
        <translation>Berichtige diese Zeile in der Datei und importiere erneut.</translation>
    </message>
    <message>
        <source>Give this line a “content” and import again.</source>
        <translation>Gib dieser Zeile ein „content“ und importiere erneut.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no notes are kept there.</source>
        <translation>Nichts zu tun: Dort liegen keine Notizen.</translation>
    </message>
    <message>
        <source>Nothing has to be done: there is nothing to keep.</source>
        <translation>Nichts zu tun: Es gibt nichts zu behalten.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and import again.</source>
        <translation>Speichere es als UTF-8-Text und importiere erneut.</translation>
    </message>
    <message>
        <source>Look whether its letters are right; if not, save it as UTF-8 and import again.</source>
        <translation>Sieh nach, ob die Buchstaben stimmen; wenn nicht, speichere es als UTF-8 und importiere erneut.</translation>
    </message>
    <message>
        <source>Give it a name in the file and import again.</source>
        <translation>Gib ihm in der Datei einen Namen und importiere erneut.</translation>
    </message>
    <message>
        <source>Mend the names in the file and import again, if the link matters.</source>
        <translation>Berichtige die Namen in der Datei und importiere erneut, falls der Link wichtig ist.</translation>
    </message>
    <message>
        <source>Look at this memory and fill it in.</source>
        <translation>Sieh dir diese Erinnerung an und ergänze sie.</translation>
    </message>
    <message>
        <source>Look at this memory, and keep the rest in its text.</source>
        <translation>Sieh dir diese Erinnerung an und bewahre den Rest in ihrem Text auf.</translation>
    </message>
    <message>
        <source>Look at this memory: what you wrote here was kept.</source>
        <translation>Sieh dir diese Erinnerung an: Was du hier geschrieben hast, wurde behalten.</translation>
    </message>
    <message>
        <source>Look at the end of the file: a quotation mark is missing.</source>
        <translation>Sieh am Ende der Datei nach: Ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Save the table once more as CSV and choose the new file.</source>
        <translation>Speichere die Tabelle noch einmal als CSV und wähle die neue Datei.</translation>
    </message>
    <message>
        <source>Show that branch in ChatGPT and export again, if you want it.</source>
        <translation>Zeige diesen Zweig in ChatGPT und exportiere erneut, wenn du ihn willst.</translation>
    </message>
    <message>
        <source>Nothing has to be done: it was never on the screen.</source>
        <translation>Nichts zu tun: Es war nie auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Look at this row: a separator too many, or a quotation mark missing.</source>
        <translation>Sieh dir diese Zeile an: Ein Trennzeichen ist zu viel, oder ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless a note is missing.</source>
        <translation>Nichts zu tun, außer es fehlt eine Notiz.</translation>
    </message>
    <message>
        <source>Put the file itself into the archive, if you want it.</source>
        <translation>Leg die Datei selbst in das Archiv, wenn du sie willst.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless you miss something.</source>
        <translation>Nichts zu tun, außer dir fehlt etwas.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no export of Joplin holds such a name.</source>
        <translation>Nichts zu tun: Kein Export von Joplin enthält so einen Namen.</translation>
    </message>
    <message>
        <source>Export it in several parts, and import one after the other.</source>
        <translation>Exportiere es in mehreren Teilen und importiere einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .txt and import again, if you want it.</source>
        <translation>Gib ihm einen Namen, der auf .txt endet, und importiere erneut, wenn du es willst.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Obsidian, Logseq, Markdown</source>
        <translation>Obsidian, Logseq, Markdown</translation>
    </message>
    <message>
        <source>The folder that holds the notes. Links, tags and files come along.</source>
        <translation>Der Ordner mit den Notizen. Links, Tags und Dateien kommen mit.</translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation>Joplin</translation>
    </message>
    <message>
        <source>A JEX file: in Joplin, File, Export all.</source>
        <translation>Eine JEX-Datei: in Joplin „Datei“, „Alles exportieren“.</translation>
    </message>
    <message>
        <source>ChatGPT</source>
        <translation>ChatGPT</translation>
    </message>
    <message>
        <source>The zip of its data export, or conversations.json from it.</source>
        <translation>Die Zip-Datei des Datenexports oder conversations.json daraus.</translation>
    </message>
    <message>
        <source>An assistant’s memory</source>
        <translation>Gedächtnis eines Assistenten</translation>
    </message>
    <message>
        <source>The file of the MCP server “memory”, usually memory.jsonl.</source>
        <translation>Die Datei des MCP-Servers „memory“, meist memory.jsonl.</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>With a first row of names; one of the columns holds the text.</source>
        <translation>Mit Namen in der ersten Zeile; eine der Spalten enthält den Text.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>A file, or a folder of them. One memory a file, or one a block.</source>
        <translation>Eine Datei oder ein Ordner davon. Eine Erinnerung pro Datei oder pro Absatz.</translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation>Mnemosyne</translation>
    </message>
    <message>
        <source>What was exported here or by mnemo export, as JSON Lines.</source>
        <translation>Was hier oder mit mnemo export exportiert wurde, als JSON Lines.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>memories</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>Erinnerung</numerusform>
            <numerusform>Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>memories, years</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>of them are here already</source>
        <translation>
            <numerusform>davon schon hier</numerusform>
            <numerusform>davon schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attachments</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>Anhang</numerusform>
            <numerusform>Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>attachments, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>tags</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>links</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>Link</numerusform>
            <numerusform>Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>zu prüfen</numerusform>
            <numerusform>zu prüfen</numerusform>
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
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates in the future</source>
        <translation>
            <numerusform>%Ln Datum in der Zukunft</numerusform>
            <numerusform>%Ln Daten in der Zukunft</numerusform>
        </translation>
    </message>
    <message>
        <source>They come as they are.</source>
        <translation>Sie kommen, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a second</source>
        <translation>in weniger als einer Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln seconds</source>
        <translation>
            <numerusform>in %Ln Sekunde</numerusform>
            <numerusform>in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may read it.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfe, ob sie noch da ist und du sie lesen darfst.</translation>
    </message>
    <message>
        <source>This is not what that program writes. Choose another file, or another program.</source>
        <translation>Das ist nicht, was dieses Programm schreibt. Wähle eine andere Datei oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>This program’s notes lie in a folder. Choose the folder instead of a file.</source>
        <translation>Die Notizen dieses Programms liegen in einem Ordner. Wähle den Ordner statt einer Datei.</translation>
    </message>
    <message>
        <source>There are more files in this folder than can be taken at once. Choose a folder within it.</source>
        <translation>In diesem Ordner sind mehr Dateien, als auf einmal übernommen werden können. Wähle einen Ordner darin.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Export it once more from the other program.</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt. Exportiere sie noch einmal aus dem anderen Programm.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What came in until then stays. Free some space, then go on.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Was bis dahin importiert wurde, bleibt. Schaffe Platz und mach dann weiter.</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to. What came in until then stays. Check the disk, then go on.</source>
        <translation>In den Ordner des Tresors kann nicht geschrieben werden. Was bis dahin importiert wurde, bleibt. Prüfe den Datenträger und mach dann weiter.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now. Wait a moment, then go on.</source>
        <translation>Ein anderes Programm benutzt den Tresor gerade. Warte einen Moment und mach dann weiter.</translation>
    </message>
</context>
<context>
    <name>ImportancePopup</name>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
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
        <translation>Außerdem %1</translation>
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
        <translation>Enter zeigt sie</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last month: &quot;January to March 2026&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <extracomment>The first and the last year: &quot;1980 to 1989&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>other domains</source>
        <translation>andere Bereiche</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>kein Bereich</translation>
    </message>
    <message>
        <source>%1, by domain</source>
        <extracomment>What a chart shows: &quot;612 memories in the last twelve months, by domain&quot;</extracomment>
        <translation>%1, nach Bereich</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Most happened in %1</source>
        <translation>Das meiste fällt auf %1</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Tags</translation>
    </message>
    <message>
        <source>Tags that you give are counted here</source>
        <translation>Tags, die du vergibst, werden hier gezählt</translation>
    </message>
    <message>
        <source>#%1 is the most used tag</source>
        <translation>#%1 ist der häufigste Tag</translation>
    </message>
    <message>
        <source>each square a month, stronger where there is more</source>
        <translation>je Feld ein Monat, kräftiger heißt mehr</translation>
    </message>
    <message>
        <source>each square three months, stronger where there is more</source>
        <translation>je Feld drei Monate, kräftiger heißt mehr</translation>
    </message>
    <message>
        <source>each square a year, stronger where there is more</source>
        <translation>je Feld ein Jahr, kräftiger heißt mehr</translation>
    </message>
    <message numerus="yes">
        <source>each square %Ln years, stronger where there is more</source>
        <translation>
            <numerusform>je Feld %Ln Jahr, kräftiger heißt mehr</numerusform>
            <numerusform>je Feld %Ln Jahre, kräftiger heißt mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>No kinds</source>
        <translation>Keine Arten</translation>
    </message>
    <message>
        <source>All are %1</source>
        <translation>Alle sind %1</translation>
    </message>
    <message>
        <source>Most are %1</source>
        <translation>Die meisten sind %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>importance</comment>
        <extracomment>From one importance to another: &quot;0.7 to 0.8&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <extracomment>From one time of the day to another</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Keine Uhrzeiten</translation>
    </message>
    <message>
        <source>Most happen between %1 and %2</source>
        <translation>Das meiste geschieht zwischen %1 und %2 Uhr</translation>
    </message>
    <message>
        <source>%1 in that hour</source>
        <translation>%1 in dieser Stunde</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>Keine Tage</translation>
    </message>
    <message>
        <source>Most happen on a %1</source>
        <translation>Das meiste geschieht am %1</translation>
    </message>
    <message>
        <source>Most happened in %1; the largest domain is %2</source>
        <extracomment>When most memories happened, and the domain that most of them belong to</extracomment>
        <translation>Das meiste fällt auf %1; der größte Bereich ist %2</translation>
    </message>
    <message>
        <source>The most common are %1</source>
        <extracomment>The most common kind of memory, in the plural</extracomment>
        <translation>Am häufigsten sind %1</translation>
    </message>
    <message>
        <source>None is marked as important (%1 or more)</source>
        <translation>Keine ist als wichtig markiert (ab %1)</translation>
    </message>
    <message>
        <source>1 is marked as important (%1 or more)</source>
        <translation>1 ist als wichtig markiert (ab %1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are marked as important (%1 or more)</source>
        <translation>
            <numerusform>%Ln ist als wichtig markiert (ab %1)</numerusform>
            <numerusform>%Ln sind als wichtig markiert (ab %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still at %2, where every one begins</source>
        <extracomment>How many memories have the importance that every new one has, and which that is</extracomment>
        <translation>%1 noch bei %2, dem Anfangswert</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation>Diagramme als Tabellen zeigen</translation>
    </message>
    <message>
        <source>As pictures: L</source>
        <translation>Als Bilder: L</translation>
    </message>
    <message>
        <source>The same as tables: L</source>
        <translation>Dasselbe als Tabellen: L</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>With some memories this page shows when they happened, what they are about and how much they matter to you. It is counted here, on this device.</source>
        <translation>Mit ein paar Erinnerungen zeigt diese Seite, wann sie geschahen, wovon sie handeln und wie wichtig sie dir sind. Gezählt wird hier, auf diesem Gerät.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Neue Erinnerung</translation>
    </message>
    <message>
        <source>Counting memories</source>
        <translation>Erinnerungen werden gezählt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your memories cannot be counted</source>
        <translation>Deine Erinnerungen lassen sich nicht zählen</translation>
    </message>
    <message>
        <source>This could not be counted anew</source>
        <translation>Das ließ sich nicht neu zählen</translation>
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
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Press one more key with these.</source>
        <translation>Drücke dazu noch eine weitere Taste.</translation>
    </message>
    <message>
        <source>Alone, this key is for typing. Press it with Ctrl or Alt.</source>
        <translation>Allein dient diese Taste zum Schreiben. Drücke sie mit Strg oder Alt.</translation>
    </message>
    <message>
        <source>Every text needs %1 for itself.</source>
        <translation>Jedes Textfeld braucht %1 selbst.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
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
        <translation>Von überall</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Etwas aufschreiben</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>Every act and its keys</source>
        <translation>Alle Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Look one up, or give it other keys. They are kept on this device.</source>
        <translation>Schlag eine nach oder gib ihr andere Tasten. Sie bleiben auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>The keys that it came with</source>
        <translation>Ursprüngliches Kürzel</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Drücke die neuen Tasten</translation>
    </message>
    <message>
        <source>Change the keys that open the small window</source>
        <translation>Die Tasten ändern, die das kleine Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Do both devices show this number?</source>
        <translation>Zeigen beide Geräte diese Zahl?</translation>
    </message>
    <message>
        <source>The other device belongs to the account now</source>
        <translation>Das andere Gerät gehört jetzt zum Konto</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Gerät verbinden</translation>
    </message>
    <message>
        <source>If it differs, somebody may stand between the two. Nothing has been sent yet.</source>
        <translation>Ist sie anders, könnte jemand zwischen den beiden stehen. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It fetches your memories from the server now; they are sealed on the way, too.</source>
        <translation>Es holt jetzt deine Erinnerungen vom Server; auch unterwegs sind sie versiegelt.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es ist dieselbe</translation>
    </message>
    <message>
        <source>Take a new code</source>
        <translation>Neuen Code holen</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Letting it in</source>
        <translation>Es wird aufgenommen</translation>
    </message>
    <message>
        <source>Asking the server for a code</source>
        <translation>Der Server wird um einen Code gebeten</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>What this device is</source>
        <translation>Was dieses Gerät ist</translation>
    </message>
    <message>
        <source>My first device</source>
        <translation>Mein erstes Gerät</translation>
    </message>
    <message>
        <source>One more device</source>
        <translation>Ein weiteres Gerät</translation>
    </message>
    <message>
        <source>What is here and what is in the account come together. Nothing is lost on either side.</source>
        <translation>Was hier ist und was im Konto ist, kommt zusammen. Auf keiner Seite geht etwas verloren.</translation>
    </message>
    <message>
        <source>Makes an account on the server, with this vault as its first device. Its recovery words open the account, too: who has them needs nothing else.</source>
        <translation>Legt auf dem Server ein Konto an, mit diesem Tresor als erstem Gerät. Seine Wiederherstellungswörter öffnen auch das Konto: Wer sie hat, braucht sonst nichts.</translation>
    </message>
    <message>
        <source>The server’s address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Your own, or one of somebody you trust to be there.</source>
        <translation>Dein eigener oder einer von jemandem, auf den du dich verlässt.</translation>
    </message>
    <message>
        <source>The 24 recovery words of the first device</source>
        <translation>Die 24 Wiederherstellungswörter des ersten Geräts</translation>
    </message>
    <message>
        <source>From the paper that it printed. They are not sent anywhere.</source>
        <translation>Von dem Blatt, das es gedruckt hat. Sie werden nirgendwohin geschickt.</translation>
    </message>
    <message>
        <source>Invitation, if the server asks for one</source>
        <translation>Einladung, falls der Server eine verlangt</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Er ist derselbe</translation>
    </message>
    <message>
        <source>Join the account</source>
        <translation>Dem Konto beitreten</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>The code that the other device shows</source>
        <translation>Der Code, den das andere Gerät zeigt</translation>
    </message>
    <message>
        <source>There, under “Devices &amp; sync”, choose “Link a device”.</source>
        <translation>Wähle dort unter „Geräte und Abgleich“ „Gerät verbinden“.</translation>
    </message>
    <message>
        <source>The other device shows it below the code.</source>
        <translation>Das andere Gerät zeigt sie unter dem Code.</translation>
    </message>
    <message>
        <source>Does the other device show the same number?</source>
        <translation>Zeigt das andere Gerät dieselbe Zahl?</translation>
    </message>
    <message>
        <source>Then say so there. If it differs, somebody may stand between the two; nothing has been sent yet.</source>
        <translation>Dann sag es dort. Ist sie anders, könnte jemand zwischen den beiden stehen; noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Link this device</source>
        <translation>Dieses Gerät verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>Use a code of the other device instead</source>
        <translation>Stattdessen einen Code des anderen Geräts nehmen</translation>
    </message>
    <message>
        <source>Use the recovery words instead</source>
        <translation>Stattdessen die Wiederherstellungswörter nehmen</translation>
    </message>
    <message>
        <source>This server wants to know who makes an account. Sign in on the page that your browser shows; it goes on here by itself.</source>
        <translation>Dieser Server will wissen, wer ein Konto anlegt. Melde dich auf der Seite an, die dein Browser zeigt; hier geht es dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Die Seite noch einmal öffnen</translation>
    </message>
</context>
<context>
    <name>LinkPicture</name>
    <message>
        <source>A picture of the code and the address, for a camera</source>
        <translation>Ein Bild von Code und Adresse, für eine Kamera</translation>
    </message>
</context>
<context>
    <name>LinkSteps</name>
    <message>
        <source>On the new device choose “Devices &amp; sync”, then “One more device”, and type this code and this address. A camera reads both from the picture.</source>
        <translation>Wähle auf dem neuen Gerät „Geräte und Abgleich“, dann „Ein weiteres Gerät“, und tippe diesen Code und diese Adresse ein. Eine Kamera liest beides aus dem Bild.</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <translation>Der Code: %1</translation>
    </message>
    <message>
        <source>The address: %1</source>
        <translation>Die Adresse: %1</translation>
    </message>
    <message>
        <source>Then both devices show a number, and you are asked here whether it is the same.</source>
        <translation>Dann zeigen beide Geräte eine Zahl, und du wirst hier gefragt, ob es dieselbe ist.</translation>
    </message>
    <message>
        <source>The code is good once, and for ten minutes.</source>
        <translation>Der Code gilt einmal und zehn Minuten lang.</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Import from %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Nothing is in your vault yet. The whole import can be undone.</source>
        <translation>Noch ist nichts in deinem Tresor. Der ganze Import lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln memories</source>
        <translation>
            <numerusform>%Ln Erinnerung importieren</numerusform>
            <numerusform>%Ln Erinnerungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading, without writing anything</source>
        <translation>Wird gelesen, geschrieben wird nichts</translation>
    </message>
    <message>
        <source>Where each of them goes</source>
        <translation>Wohin jede kommt</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Was sie sind</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>One of them, as it will be</source>
        <translation>Eine davon, wie sie sein wird</translation>
    </message>
    <message>
        <source>What becomes a memory</source>
        <translation>Was zu einer Erinnerung wird</translation>
    </message>
    <message>
        <source>One memory a file</source>
        <translation>Eine Erinnerung pro Datei</translation>
    </message>
    <message>
        <source>One memory a block</source>
        <translation>Eine Erinnerung pro Absatz</translation>
    </message>
    <message>
        <source>Tag all with #%1</source>
        <translation>Alle mit #%1 versehen</translation>
    </message>
    <message>
        <source>It could be read only in part</source>
        <translation>Nur zum Teil lesbar</translation>
    </message>
    <message>
        <source>What you have already does not come twice. Changes made there come in; what you changed here stays.</source>
        <translation>Was schon hier ist, kommt nicht doppelt: Was sich dort geändert hat, wird übernommen, was du hier geändert hast, bleibt.</translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message>
        <source>Quit and lose what you wrote?</source>
        <translation>Beenden und verlieren, was du geschrieben hast?</translation>
    </message>
    <message>
        <source>The disk did not take what you wrote before the vault was locked. Make room on it and open the vault: then it is saved.</source>
        <translation>Der Datenträger hat nicht angenommen, was du vor dem Sperren des Tresors geschrieben hast. Schaffe Platz darauf und öffne den Tresor: Dann wird es gespeichert.</translation>
    </message>
    <message>
        <source>The disk takes neither your words nor a draft of them. Make room on it, or copy the text to another place, before you quit.</source>
        <translation>Der Datenträger nimmt weder deinen Text noch einen Entwurf davon an. Schaffe Platz darauf oder kopiere den Text an einen anderen Ort, bevor du beendest.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Ohne ihn beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
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
        <translation>Text der Erinnerung</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Link folgen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>MarkdownMark</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ctrl Enter in its line changes it</source>
        <translation>Strg Enter in ihrer Zeile ändert es</translation>
    </message>
</context>
<context>
    <name>MemoryActionsMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags …</translation>
    </message>
    <message>
        <source>Domain…</source>
        <translation>Bereich …</translation>
    </message>
    <message>
        <source>Importance…</source>
        <translation>Wichtigkeit …</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Datum …</translation>
    </message>
    <message>
        <source>Link to a memory…</source>
        <translation>Mit einer Erinnerung verlinken …</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche suchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>MemoryLinkRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Mit Entf entfernen</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>Link zu %1 entfernen</translation>
    </message>
</context>
<context>
    <name>MemoryListPane</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation>Alle Erinnerungen</translation>
    </message>
    <message>
        <source>What you delete lies here until you erase it.</source>
        <translation>Was du löschst, liegt hier, bis du es endgültig löschst.</translation>
    </message>
    <message>
        <source>Your memories come here, the newest first.</source>
        <translation>Hier stehen deine Erinnerungen, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>List of memories</source>
        <translation>Liste der Erinnerungen</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Reihenfolge der Liste: %1</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing here fits the filters.</source>
        <translation>Nichts hier passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Let go to make a memory of it</source>
        <translation>Loslassen, um eine Erinnerung daraus zu machen</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>Die Liste ist nicht lesbar</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hinzukam</translation>
    </message>
</context>
<context>
    <name>MemoryListRow</name>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation>Noch nicht auf dem Server</translation>
    </message>
</context>
<context>
    <name>MissingVaultPage</name>
    <message>
        <source>The vault at %1 is not there.</source>
        <translation>Der Tresor unter %1 ist nicht da.</translation>
    </message>
    <message>
        <source>It is still not there. Is its disk connected, and the folder called as before?</source>
        <translation>Er ist noch nicht da. Ist sein Datenträger verbunden, und heißt der Ordner wie zuvor?</translation>
    </message>
    <message>
        <source>Connect its disk, then try again.</source>
        <translation>Verbinde den Datenträger und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Anderen Tresor öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>Einen neuen anlegen</translation>
    </message>
</context>
<context>
    <name>MnChip</name>
    <message>
        <source>Importance %1 of 1</source>
        <translation>Wichtigkeit %1 von 1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Mit Entf entfernen</translation>
    </message>
</context>
<context>
    <name>MnCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>MnDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MnField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
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
        <translation>Wichtigkeit %1 von 1</translation>
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
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 auswählen</translation>
    </message>
</context>
<context>
    <name>MnMenuItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MnNavItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MnNearness</name>
    <message>
        <source>Nearness in meaning %1%</source>
        <translation>Nähe der Bedeutung: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MnProgress</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>MnSearchField</name>
    <message>
        <source>Search by word or meaning</source>
        <translation>Nach Wort oder Bedeutung suchen</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
</context>
<context>
    <name>MnSplitter</name>
    <message>
        <source>Width of the list</source>
        <translation>Breite der Liste</translation>
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
        <translation>%1, steht noch aus</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, put off</source>
        <translation>%1, verschoben</translation>
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
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>MnSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>It stays where it was</source>
        <translation>Er bleibt, wo er war</translation>
    </message>
    <message>
        <source>The vault is moving</source>
        <translation>Der Tresor wird verschoben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It opens by itself where it goes. Until all of it is there, nothing goes from where it was.</source>
        <translation>Er öffnet sich am neuen Ort von selbst. Bis alles dort ist, wird am alten Ort nichts entfernt.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a folder</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a folder</comment>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Places, a new memory, search</source>
        <translation>Ansichten, neue Erinnerung, Suche</translation>
    </message>
    <message>
        <source>Places, domains and tags</source>
        <translation>Ansichten, Bereiche und Tags</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Neue Erinnerung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>NearnessLine</name>
    <message>
        <source>Found by its words</source>
        <translation>Über die Wörter gefunden</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Ähnliche Bedeutung</translation>
    </message>
    <message>
        <source>Not compared by meaning yet</source>
        <translation>Noch nicht nach Bedeutung verglichen</translation>
    </message>
    <message>
        <source>Hardly near in meaning</source>
        <translation>Kaum ähnliche Bedeutung</translation>
    </message>
    <message>
        <source>Loosely near in meaning</source>
        <translation>Entfernt ähnliche Bedeutung</translation>
    </message>
    <message>
        <source>Very near in meaning</source>
        <translation>Sehr ähnliche Bedeutung</translation>
    </message>
</context>
<context>
    <name>NewWordsDialog</name>
    <message>
        <source>Type three of them from the paper</source>
        <translation>Gib drei davon vom Papier ein</translation>
    </message>
    <message>
        <source>Write these 24 words down</source>
        <translation>Schreib diese 24 Wörter auf</translation>
    </message>
    <message>
        <source>Then you know that the paper is complete and that you can read it.</source>
        <translation>Dann weißt du, dass das Papier vollständig und lesbar ist.</translation>
    </message>
    <message>
        <source>On paper, in this order. The old words open the vault until you have tried the new ones.</source>
        <translation>Auf Papier, in dieser Reihenfolge. Die alten Wörter öffnen den Tresor, bis du die neuen ausprobiert hast.</translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation>Alte Wörter behalten</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>Die Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and word</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>Diese Wörter sind der Ersatzschlüssel</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault.</source>
        <translation>Verlierst du Passphrase und Papier, kann niemand den Tresor öffnen.</translation>
    </message>
    <message>
        <source>The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.</source>
        <translation>Das Blatt ist als „%1“ gespeichert. Druck es von dort und lösch dann die Datei: Wer sie findet, kann den Tresor öffnen.</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Ich habe sie auf Papier</translation>
    </message>
    <message>
        <source>Use the new words</source>
        <translation>Neue Wörter verwenden</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Blatt zum Drucken speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Wörter noch einmal zeigen</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Später prüfen</translation>
    </message>
    <message>
        <source>The new words open the vault now; three of them are asked for when you open it next</source>
        <translation>Die neuen Wörter öffnen den Tresor ab jetzt; beim nächsten Öffnen werden drei davon abgefragt</translation>
    </message>
    <message>
        <source>The sheet is with the printer. Take it before anybody else does, and see that all 24 words are on it.</source>
        <translation>Das Blatt ist beim Drucker. Hol es, bevor es jemand anders tut, und sieh nach, ob alle 24 Wörter darauf stehen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Prints the 24 words with how to use them; no file is left on the disk</source>
        <translation>Druckt die 24 Wörter mit einer Anleitung; auf dem Datenträger bleibt keine Datei</translation>
    </message>
</context>
<context>
    <name>NumberTile</name>
    <message>
        <source>The number: %1</source>
        <translation>Die Zahl: %1</translation>
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
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Most important</source>
        <translation>Wichtigste</translation>
    </message>
</context>
<context>
    <name>OtherVaultDialog</name>
    <message>
        <source>Open another vault</source>
        <translation>Anderen Tresor öffnen</translation>
    </message>
</context>
<context>
    <name>PaceWords</name>
    <message>
        <source>%1, %2</source>
        <comment>rate, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation>gleich fertig</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Length counts, tricks do not. The vault is not rewritten; backups made before still open with the old passphrase.</source>
        <translation>Länge zählt, Tricks nicht. Der Tresor wird nicht neu geschrieben; frühere Sicherungen öffnen sich weiter mit der alten Passphrase.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Not yet the same</source>
        <translation>Noch nicht dieselbe</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wähle eine Passphrase</translation>
    </message>
    <message>
        <source>Length counts, tricks do not: no digit, capital or sign is asked for. Spaces are fine.</source>
        <translation>Länge zählt, Tricks nicht: Ziffern, Großbuchstaben oder Zeichen sind nicht nötig. Leerzeichen sind in Ordnung.</translation>
    </message>
    <message>
        <source>Measuring this computer, so that guessing is slow on any</source>
        <translation>Die Leistung dieses Computers wird gemessen, damit Erraten überall langsam ist</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Sechs Wörter vorschlagen</translation>
    </message>
    <message>
        <source>An estimate from common words, names, dates, rows of keys and leaks. It does not know your habits.</source>
        <translation>Eine Schätzung aus häufigen Wörtern, Namen, Daten, Tastenfolgen und Datenlecks. Deine Gewohnheiten kennt sie nicht.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Not yet the same</source>
        <translation>Noch nicht dieselbe</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Let the keyring of this computer open it too</source>
        <translation>Auch der Schlüsselbund dieses Computers darf ihn öffnen</translation>
    </message>
    <message>
        <source>No keyring opens it</source>
        <translation>Kein Schlüsselbund öffnet ihn</translation>
    </message>
    <message>
        <source>Then you type the passphrase here only after a change. Anyone who uses your login could read the vault. You can turn this on later.</source>
        <translation>Dann gibst du die Passphrase hier nur noch nach einer Änderung ein. Wer deine Anmeldung benutzt, könnte den Tresor lesen. Du kannst das später einschalten.</translation>
    </message>
    <message>
        <source>The vault will lie in %1</source>
        <translation>Der Tresor wird hier liegen: %1</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Anderswo&#xa0;…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PhraseField</name>
    <message>
        <source>The 24 recovery words</source>
        <translation>Die 24 Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>The 24 words in their order, a space between two. Their first four letters are enough.</source>
        <translation>Die 24 Wörter in ihrer Reihenfolge, mit Leerzeichen dazwischen. Die ersten vier Buchstaben genügen.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>What opens the vault today: the passphrase, or the recovery words</source>
        <translation>Was den Tresor heute öffnet: die Passphrase oder die Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
    <message numerus="yes">
        <source>The next try is taken in %Ln second(s)</source>
        <translation>
            <numerusform>Nächster Versuch in %Ln Sekunde</numerusform>
            <numerusform>Nächster Versuch in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Schlüssel wird geprüft</translation>
    </message>
</context>
<context>
    <name>PropertyStrip</name>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Kein Bereich</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation>Geschehen am %1</translation>
    </message>
    <message>
        <source>When it happened is not said</source>
        <translation>Wann es geschah, steht nicht dabei</translation>
    </message>
    <message>
        <source>Importance %1 of 1</source>
        <translation>Wichtigkeit %1 von 1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Mit Entf entfernen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Domain, date, importance, thread, tags</source>
        <translation>Bereich, Datum, Wichtigkeit, Thread, Tags</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message>
        <source>No thread</source>
        <translation>Kein Thread</translation>
    </message>
    <message>
        <source>Delete takes it out of the thread</source>
        <translation>Mit Entf aus dem Thread nehmen</translation>
    </message>
</context>
<context>
    <name>QueryTokens</name>
    <message>
        <source>“%1” is not understood here, such as %2.</source>
        <translation>„%1“ wird hier nicht verstanden, wohl aber etwa %2.</translation>
    </message>
    <message>
        <source>There is no filter of this name.</source>
        <translation>Es gibt keinen Filter dieses Namens.</translation>
    </message>
</context>
<context>
    <name>QuietNotice</name>
    <message>
        <source>Are your recovery words where you can read them?</source>
        <translation>Liegen deine Wiederherstellungswörter lesbar bereit?</translation>
    </message>
    <message>
        <source>Type three of them to be sure. It takes a minute.</source>
        <translation>Drei davon, einmal getippt, zeigen es. Das dauert eine Minute.</translation>
    </message>
    <message>
        <source>If this computer is lost, so is what you have written.</source>
        <translation>Geht dieser Computer verloren, ist auch verloren, was du geschrieben hast.</translation>
    </message>
    <message>
        <source>What was written since is in no backup.</source>
        <translation>Was seitdem geschrieben wurde, ist in keiner Sicherung.</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Zu den Sicherungen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Very near in meaning</source>
        <translation>Sehr ähnliche Bedeutung</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Ähnliche Bedeutung</translation>
    </message>
    <message numerus="yes">
        <source>words %1</source>
        <translation>
            <numerusform>Wort %1</numerusform>
            <numerusform>Wörter %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>its thread is about it</source>
        <translation>ihr Thread handelt davon</translation>
    </message>
    <message>
        <source>by or with who is named</source>
        <translation>von oder mit der genannten Person</translation>
    </message>
    <message>
        <source>at the time asked for</source>
        <translation>aus der gefragten Zeit</translation>
    </message>
    <message>
        <source>names a time</source>
        <translation>nennt eine Zeit</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Loosely near in meaning</source>
        <translation>Entfernt ähnliche Bedeutung</translation>
    </message>
    <message>
        <source>Fits the filters</source>
        <translation>Passt zu den Filtern</translation>
    </message>
    <message>
        <source>Hardly near in meaning</source>
        <translation>Kaum ähnliche Bedeutung</translation>
    </message>
</context>
<context>
    <name>RecentSearchList</name>
    <message>
        <source>Ask in your own words, or narrow it with tag:, domain:, after:, is:pinned.</source>
        <translation>Frag mit eigenen Worten oder grenze ein mit tag:, domain:, after:, is:pinned.</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write these 24 words down</source>
        <translation>Schreib diese 24 Wörter auf</translation>
    </message>
    <message>
        <source>On paper, in this order. They open the vault when the passphrase is lost, so keep them where you keep what must not be lost.</source>
        <translation>Auf Papier, in dieser Reihenfolge. Sie öffnen den Tresor, wenn die Passphrase verloren ist. Bewahre sie dort auf, wo du Unersetzliches aufbewahrst.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Tresor wird erstellt</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>Die Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and word</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>Diese Wörter sind der Ersatzschlüssel</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.</source>
        <translation>Verlierst du Passphrase und Papier, kann niemand den Tresor öffnen: kein Freund, kein Server, nicht die Leute, die dieses Programm machen.</translation>
    </message>
    <message>
        <source>The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.</source>
        <translation>Das Blatt ist als „%1“ gespeichert. Druck es von dort und lösch dann die Datei: Wer sie findet, kann den Tresor öffnen.</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Blatt zum Drucken speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Später prüfen</translation>
    </message>
    <message>
        <source>Makes the vault now, and asks for three of the words when you open it next</source>
        <translation>Erstellt den Tresor jetzt und fragt beim nächsten Öffnen drei der Wörter ab</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Ich habe sie auf Papier</translation>
    </message>
    <message>
        <source>The sheet is with the printer. Take it before anybody else does, and see that all 24 words are on it.</source>
        <translation>Das Blatt ist beim Drucker. Hol es, bevor es jemand anders tut, und sieh nach, ob alle 24 Wörter darauf stehen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Prints the 24 words with how to use them; no file is left on the disk</source>
        <translation>Druckt die 24 Wörter mit einer Anleitung; auf dem Datenträger bleibt keine Datei</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>Beim Import geändert</translation>
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
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>All that it added goes to the trash</source>
        <translation>Alles Importierte kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>Save this report…</source>
        <translation>Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Andere Datei importieren</translation>
    </message>
    <message>
        <source>Look at what came in</source>
        <translation>Importiertes ansehen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>What did not come as it stood</source>
        <translation>Was nicht unverändert ankam</translation>
    </message>
    <message>
        <source>Not imported %1</source>
        <translation>Nicht importiert: %1</translation>
    </message>
    <message>
        <source>Changed on the way %1</source>
        <translation>Beim Import geändert: %1</translation>
    </message>
    <message>
        <source>The report stays here, in your vault, until the next import.</source>
        <translation>Der Bericht bleibt hier in deinem Tresor, bis zum nächsten Import.</translation>
    </message>
    <message>
        <source>You stopped it. What came in stays, and the next import goes on from there.</source>
        <translation>Der Import wurde angehalten. Was schon da ist, bleibt; der nächste Lauf macht dort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>All are found by word now. %Ln will be found by meaning, too, while you work.</source>
        <translation>
            <numerusform>Alle sind nach Wort auffindbar. Nach Bedeutung kommt noch %Ln dazu, während du arbeitest.</numerusform>
            <numerusform>Alle sind nach Wort auffindbar. Nach Bedeutung kommen noch %Ln dazu, während du arbeitest.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are found by word and by meaning.</source>
        <translation>Alle sind nach Wort und nach Bedeutung auffindbar.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Everything that was in the vault comes back: memories, their history, attachments. The backup itself is only read.</source>
        <translation>Alles, was im Tresor war, kommt zurück: Erinnerungen, ihr Verlauf, Anhänge. Die Sicherung selbst wird nur gelesen.</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Sicherung wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Its passphrase, or its 24 recovery words</source>
        <translation>Ihre Passphrase oder ihre 24 Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Those that the vault had when the backup was last added to.</source>
        <translation>Die, die der Tresor hatte, als die Sicherung zuletzt ergänzt wurde.</translation>
    </message>
    <message>
        <source>It will lie in %1</source>
        <translation>Er wird hier liegen: %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Import from %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Not imported so far</source>
        <translation>Bisher nicht importiert</translation>
    </message>
    <message numerus="yes">
        <source>You can go on working. If you stop now, the %Ln memories that came in stay, and the next import goes on from there.</source>
        <translation>
            <numerusform>Du kannst weiterarbeiten. Hältst du jetzt an, bleibt die bisher importierte Erinnerung, und der nächste Lauf macht dort weiter.</numerusform>
            <numerusform>Du kannst weiterarbeiten. Hältst du jetzt an, bleiben die %Ln bisher importierten Erinnerungen, und der nächste Lauf macht dort weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>The one before</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Nächste</translation>
    </message>
</context>
<context>
    <name>SavedSearchDialog</name>
    <message>
        <source>Another saved search has this name.</source>
        <translation>Eine andere gespeicherte Suche heißt schon so.</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>SavedSearchMenu</name>
    <message>
        <source>Saved search “%1”</source>
        <translation>Gespeicherte Suche „%1“</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing fits this</source>
        <translation>Dazu passt nichts</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>Ohne einen Filter</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>still nothing</source>
        <translation>immer noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln</source>
        <translation>
            <numerusform>mindestens %Ln</numerusform>
            <numerusform>mindestens %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Nearest in meaning, loosely</source>
        <translation>Entfernt ähnliche Bedeutung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash fit.</source>
        <translation>
            <numerusform>Im Papierkorb passt %Ln.</numerusform>
            <numerusform>Im Papierkorb passen %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the trash</source>
        <translation>Im Papierkorb nachsehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your memories cannot be found by meaning yet; they are being read.</source>
        <translation>
            <numerusform>Eine deiner Erinnerungen ist noch nicht nach Bedeutung auffindbar; sie wird gerade gelesen.</numerusform>
            <numerusform>%Ln deiner Erinnerungen sind noch nicht nach Bedeutung auffindbar; sie werden gerade gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written down yet?</source>
        <translation>Noch nicht aufgeschrieben?</translation>
    </message>
    <message>
        <source>New memory with these words</source>
        <translation>Neue Erinnerung mit diesen Wörtern</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln.</source>
        <translation>
            <numerusform>Der beste Treffer.</numerusform>
            <numerusform>Die besten %Ln Treffer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln Treffer.</numerusform>
            <numerusform>%Ln Treffer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Searched for %1</source>
        <translation>Suche nach %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Wie gesucht wird</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing could be searched</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
</context>
<context>
    <name>SearchResult</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Was mit „%1“ getan werden kann</translation>
    </message>
</context>
<context>
    <name>SearchResultMenu</name>
    <message>
        <source>What can be done with this result</source>
        <translation>Was mit diesem Ergebnis getan werden kann</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Warum dieses Ergebnis</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche suchen</translation>
    </message>
    <message>
        <source>In this thread</source>
        <translation>In diesem Thread</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>There is no model of meaning here: memories are found by their words.</source>
        <translation>Hier gibt es kein Bedeutungsmodell: Erinnerungen werden über ihre Wörter gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are found by their words until then.</source>
        <translation>
            <numerusform>Die andere wird bis dahin über ihre Wörter gefunden.</numerusform>
            <numerusform>Die anderen %Ln werden bis dahin über ihre Wörter gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are found in other words, too.</source>
        <translation>Alle werden auch mit anderen Worten gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln pro Sekunde</numerusform>
            <numerusform>%Ln pro Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>etwa %Ln Sekunde</numerusform>
            <numerusform>etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>How far the index is</source>
        <translation>Stand des Index</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Findable by word</source>
        <translation>Nach Wort auffindbar</translation>
    </message>
    <message>
        <source>Always current: whoever asks waits for what was just saved.</source>
        <translation>Immer aktuell: Wer sucht, wartet auf das eben Gespeicherte.</translation>
    </message>
    <message>
        <source>Findable by meaning</source>
        <translation>Nach Bedeutung auffindbar</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>Index neu aufbauen</translation>
    </message>
    <message>
        <source>Only if results look wrong. It takes %1 on the disk, sealed; search is slower until it is whole.</source>
        <translation>Nur wenn Ergebnisse falsch wirken. Er belegt %1 auf dem Datenträger, versiegelt; bis er vollständig ist, ist die Suche langsamer.</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Making the index anew</source>
        <translation>Index wird neu aufgebaut</translation>
    </message>
    <message>
        <source>What understands meaning</source>
        <translation>Was Bedeutung versteht</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Eingebautes Modell</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>Läuft auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>%1, on this computer. Nothing leaves it. Best in English.</source>
        <translation>%1, auf diesem Computer. Nichts verlässt ihn. Am besten auf Englisch.</translation>
    </message>
    <message>
        <source>It is not installed here.</source>
        <translation>Es ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>answers now</source>
        <translation>antwortet jetzt</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dieses verwenden</translation>
    </message>
    <message>
        <source>Is being read in</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message>
        <source>%1 has read %2. It answers once it has read all.</source>
        <translation>%1 hat %2 gelesen. Es antwortet, sobald es alles gelesen hat.</translation>
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
        <translation>Warum gefunden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche suchen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>In this thread</source>
        <translation>In diesem Thread</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation>Wiederherstellungswörter speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Nobody has tried the recovery words yet</source>
        <translation>Die Wiederherstellungswörter hat noch niemand ausprobiert</translation>
    </message>
    <message>
        <source>Type three of them from the paper; then you know that it works on the day it is needed.</source>
        <translation>Gib drei davon vom Papier ein; dann weißt du, dass es an dem Tag klappt, an dem du es brauchst.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Somebody without the vault’s key has changed this list</source>
        <translation>Jemand ohne den Schlüssel des Tresors hat diese Liste geändert</translation>
    </message>
    <message>
        <source>Look at each way. If all of them are yours, accept the list; else copy the vault into a new one.</source>
        <translation>Sieh dir jeden Weg an. Gehören alle dir, bestätige die Liste; sonst kopiere den Tresor in einen neuen.</translation>
    </message>
    <message>
        <source>Accept the list…</source>
        <translation>Liste bestätigen&#xa0;…</translation>
    </message>
    <message>
        <source>Ways to open this vault</source>
        <translation>Wege, diesen Tresor zu öffnen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Check now…</source>
        <translation>Jetzt prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>The last way cannot be removed</source>
        <translation>Der letzte Weg kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>New recovery words</source>
        <translation>Neue Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>No recovery words</source>
        <translation>Keine Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody has seen it. The old words then open nothing.</source>
        <translation>Wenn das Papier verloren ist oder jemand es gesehen hat. Die alten Wörter öffnen dann nichts mehr.</translation>
    </message>
    <message>
        <source>Without them a forgotten passphrase loses everything.</source>
        <translation>Ohne sie ist bei einer vergessenen Passphrase alles verloren.</translation>
    </message>
    <message>
        <source>Make them…</source>
        <translation>Erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Could open the vault when you log in. Anyone who uses your login could then read it.</source>
        <translation>Könnte den Tresor bei deiner Anmeldung öffnen. Wer sie benutzt, könnte ihn dann lesen.</translation>
    </message>
    <message>
        <source>Let it open the vault…</source>
        <translation>Öffnen erlauben&#xa0;…</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Wenn du weg bist</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Keys are wiped from memory. Unsaved text is sealed first.</source>
        <translation>Schlüssel werden aus dem Arbeitsspeicher gelöscht. Ungespeicherter Text wird vorher versiegelt.</translation>
    </message>
    <message>
        <source>Lock with the screen, and before sleep</source>
        <translation>Mit dem Bildschirm und vor dem Ruhezustand sperren</translation>
    </message>
    <message>
        <source>Forget what you copied from here</source>
        <translation>Von hier Kopiertes vergessen</translation>
    </message>
    <message>
        <source>Only if nothing else was copied since. Locking forgets it too.</source>
        <translation>Nur, wenn seitdem nichts anderes kopiert wurde. Sperren vergisst es auch.</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>Nach 30 Sekunden</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>Nach einer Minute</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Nach 5 Minuten</translation>
    </message>
    <message>
        <source>Hide the window in screen sharing</source>
        <translation>Fenster bei Bildschirmfreigabe verbergen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Make new recovery words</source>
        <translation>Neue Wiederherstellungswörter erstellen</translation>
    </message>
    <message>
        <source>The old words open the vault until you have written the new ones down and tried them.</source>
        <translation>Die alten Wörter öffnen den Tresor, bis du die neuen aufgeschrieben und ausprobiert hast.</translation>
    </message>
    <message>
        <source>Show the new words</source>
        <translation>Neue Wörter zeigen</translation>
    </message>
    <message>
        <source>Let the keyring open the vault</source>
        <translation>Schlüsselbund den Tresor öffnen lassen</translation>
    </message>
    <message>
        <source>Then you type the passphrase here only after a change. Anyone who uses your login could read the vault.</source>
        <translation>Dann gibst du die Passphrase hier nur noch nach einer Änderung ein. Wer deine Anmeldung benutzt, könnte den Tresor lesen.</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Accept the list as it stands</source>
        <translation>Liste so bestätigen</translation>
    </message>
    <message>
        <source>Only if you know each way in it.</source>
        <translation>Nur, wenn du jeden Weg darin kennst.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>The words on the paper then open nothing. If the passphrase is lost too, nobody can open the vault.</source>
        <translation>Die Wörter auf dem Papier öffnen dann nichts mehr. Ist auch die Passphrase verloren, kann niemand den Tresor öffnen.</translation>
    </message>
    <message>
        <source>It then opens the vault no more. Backups made before still open with it.</source>
        <translation>Damit lässt sich der Tresor dann nicht mehr öffnen, frühere Sicherungen aber schon.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 does it from anywhere in the window.</source>
        <translation>%1 sperrt von überall im Fenster.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>A model on a server</source>
        <translation>Ein Modell auf einem Server</translation>
    </message>
    <message>
        <source>Off. Every memory’s text, and every question, would leave this device.</source>
        <translation>Aus. Der Text jeder Erinnerung und jede Frage würden dieses Gerät verlassen.</translation>
    </message>
    <message>
        <source>Texts and questions go to this service of your own computer.</source>
        <translation>Texte und Fragen gehen an diesen Dienst auf deinem eigenen Computer.</translation>
    </message>
    <message>
        <source>Texts and questions leave this device for %1, in a form that its owner can read.</source>
        <translation>Texte und Fragen verlassen dieses Gerät und gehen an %1, lesbar für den Betreiber.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>leaves this device</source>
        <translation>verlässt dieses Gerät</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten&#xa0;…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of a service that speaks OpenAI’s embeddings.</source>
        <translation>Von einem Dienst mit OpenAI-kompatiblen Embeddings.</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>If the service wants one. It is kept sealed in the vault and never shown.</source>
        <translation>Falls der Dienst einen verlangt. Er wird versiegelt im Tresor aufbewahrt und nie angezeigt.</translation>
    </message>
    <message>
        <source>Asking the service for one word</source>
        <translation>Der Dienst wird mit einem Wort getestet</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter&#xa0;…</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Ausgeschaltet lassen</translation>
    </message>
    <message>
        <source>Let this service read your memories?</source>
        <translation>Soll dieser Dienst deine Erinnerungen lesen?</translation>
    </message>
    <message>
        <source>Let your memories leave this device?</source>
        <translation>Sollen deine Erinnerungen dieses Gerät verlassen?</translation>
    </message>
    <message>
        <source>The text of every memory, now and later, and every question you ask goes to %1. Whoever runs it can read them. You can take this back at any time; what was sent stays sent.</source>
        <translation>Der Text jeder Erinnerung, jetzt und später, und jede deiner Fragen geht an %1. Wer den Dienst betreibt, kann alles lesen. Du kannst es jederzeit zurücknehmen; was gesendet ist, bleibt gesendet.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>Nicht erlauben</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Memories in the list</source>
        <translation>Erinnerungen in der Liste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Move the vault</source>
        <translation>Tresor verschieben</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Automatisch sperren</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Bildschirmfreigabe</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnern lassen</translation>
    </message>
    <message>
        <source>Sample memories</source>
        <translation>Beispiel-Erinnerungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Schnellerfassung</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
</context>
<context>
    <name>SeveralChosen</name>
    <message numerus="yes">
        <source>%Ln memories chosen</source>
        <translation>
            <numerusform>%Ln Erinnerung ausgewählt</numerusform>
            <numerusform>%Ln Erinnerungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Not the same on all</source>
        <translation>Nicht bei allen gleich</translation>
    </message>
    <message>
        <source>%1 on all</source>
        <translation>%1 bei allen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>What they share is not compared for so many.</source>
        <translation>Bei so vielen wird nicht verglichen, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>Comparing them …</source>
        <translation>Werden verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Each of these can be undone for all of them at once.</source>
        <translation>Jeder Schritt lässt sich für alle auf einmal rückgängig machen.</translation>
    </message>
    <message>
        <source>For all that are chosen</source>
        <translation>Für alle ausgewählten</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>Aus dem Archiv</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Versions that were set aside, the newest first</source>
        <translation>Beiseitegelegte Fassungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Written before it was known that somebody erased the memory on another device. It is on this device alone, until you decide.</source>
        <translation>Geschrieben, bevor bekannt war, dass jemand die Erinnerung auf einem anderen Gerät gelöscht hat. Es ist nur auf diesem Gerät, bis du entscheidest.</translation>
    </message>
    <message>
        <source>Keep as a new memory</source>
        <translation>Als neue Erinnerung behalten</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Löschen …</translation>
    </message>
    <message numerus="yes">
        <source>Keep all %Ln</source>
        <translation>
            <numerusform>Alle %Ln behalten</numerusform>
            <numerusform>Alle %Ln behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The version</source>
        <translation>Die Fassung</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Nichts ist beiseitegelegt</translation>
    </message>
    <message>
        <source>Where somebody erases a memory on another device without having seen what was written here, that comes to this page, and waits for you.</source>
        <translation>Löscht jemand auf einem anderen Gerät eine Erinnerung, ohne gesehen zu haben, was hier geschrieben wurde, dann kommt das auf diese Seite und wartet auf dich.</translation>
    </message>
    <message>
        <source>Reading what was set aside</source>
        <translation>Beiseitegelegtes wird gelesen</translation>
    </message>
    <message>
        <source>What was set aside cannot be read</source>
        <translation>Beiseitegelegtes kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Erase this version for good?</source>
        <translation>Diese Fassung endgültig löschen?</translation>
    </message>
    <message>
        <source>“%1” is no memory any more: it lies on this device alone. Erased here, nobody can bring it back. What is attached to it goes, too. Earlier backups keep what is in them.</source>
        <translation>„%1“ ist keine Erinnerung mehr und liegt nur auf diesem Gerät. Hier gelöscht, kann es niemand zurückholen. Was angehängt ist, geht mit. Frühere Sicherungen behalten, was in ihnen ist.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>%1, %2</source>
        <comment>how a version begins, and which device wrote it, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Press the new keys</source>
        <translation>Drücke die neuen Tasten</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>kein Kürzel</translation>
    </message>
    <message>
        <source>“%1”: the keys that it came with</source>
        <translation>„%1“: ursprüngliches Kürzel</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Hier verwenden</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Kürzel ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find an action, or press its keys</source>
        <translation>Aktion suchen oder ihre Tasten drücken</translation>
    </message>
    <message>
        <source>No action is called so, and none has these keys.</source>
        <translation>Keine Aktion heißt so, und keine hat diese Tasten.</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys. They are kept on this device.</source>
        <translation>Wähle eine Aktion und drücke dann ihre neuen Tasten. Sie bleiben auf diesem Gerät gespeichert.</translation>
    </message>
    <message>
        <source>Keys that lists, pages and texts use themselves cannot be changed.</source>
        <translation>Was Listen, Seiten und Texte selbst brauchen, kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Neue Erinnerung</translation>
    </message>
    <message>
        <source>Places, domains and tags</source>
        <translation>Ansichten, Bereiche und Tags</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>Geräte und Abgleich</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Only on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Letzte Sicherung: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
</context>
<context>
    <name>SidebarRow</name>
    <message>
        <source>Hide what lies below %1</source>
        <translation>Was unter %1 liegt, verbergen</translation>
    </message>
    <message>
        <source>Show what lies below %1</source>
        <translation>Was unter %1 liegt, zeigen</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, steht noch aus</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, put off</source>
        <translation>%1, verschoben</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 in %Ln Datei</numerusform>
            <numerusform>%1 in %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln memory(s)</source>
        <translation>
            <numerusform>%1, %Ln Erinnerung</numerusform>
            <numerusform>%1, %Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them</source>
        <translation>
            <numerusform>%1, %Ln Version</numerusform>
            <numerusform>%1, %Ln Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>%1, can be made anew</source>
        <translation>%1, kann neu aufgebaut werden</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not saved yet</source>
        <translation>
            <numerusform>%1, %Ln noch nicht gespeichert</numerusform>
            <numerusform>%1, %Ln noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Where this vault is</source>
        <translation>Wo dieser Tresor liegt</translation>
    </message>
    <message>
        <source>One folder, sealed: it can be copied or kept on a stick.</source>
        <translation>Ein Ordner, versiegelt: Du kannst ihn kopieren oder auf einem Stick aufbewahren.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Was Platz braucht</translation>
    </message>
    <message>
        <source>%1 of %2; %3 are free</source>
        <translation>%1 von %2; %3 sind frei</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Largest attachments</source>
        <translation>Größte Anhänge</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open its memory</source>
        <translation>Zugehörige Erinnerung öffnen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Remove files that nothing refers to</source>
        <translation>Dateien entfernen, zu denen nichts mehr gehört</translation>
    </message>
    <message>
        <source>What a crash or an undone import may leave behind. Attachments of the trash and of earlier versions stay.</source>
        <translation>Was ein Absturz oder ein rückgängig gemachter Import zurücklassen kann. Anhänge im Papierkorb und in früheren Versionen bleiben.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Sample memories</source>
        <translation>Beispiel-Erinnerungen</translation>
    </message>
    <message>
        <source>Those that you looked around with</source>
        <translation>Die, mit denen du dich umgesehen hast</translation>
    </message>
    <message>
        <source>They go to the trash together. What you wrote yourself stays.</source>
        <translation>Sie kommen zusammen in den Papierkorb. Was du selbst geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A folder for the vault</source>
        <translation>Ein Ordner für den Tresor</translation>
    </message>
    <message>
        <source>Move the vault?</source>
        <translation>Tresor verschieben?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The vault was not moved</source>
        <translation>Der Tresor wurde nicht verschoben</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>Move the vault to another folder</source>
        <translation>Den Tresor in einen anderen Ordner verschieben</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>longer than there are people</source>
        <translation>länger, als es Menschen gibt</translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 Jahr</numerusform>
            <numerusform>%1 Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need longer than there are people.</source>
        <translation>Tausend schnelle Computer mit einer gestohlenen Kopie bräuchten länger, als es Menschen gibt.</translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need less than a second.</source>
        <translation>Tausend schnelle Computer mit einer gestohlenen Kopie bräuchten weniger als eine Sekunde.</translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need about %1.</source>
        <translation>Tausend schnelle Computer mit einer gestohlenen Kopie bräuchten etwa %1.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>ein Jahrhundert</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>How long guessing takes</source>
        <translation>Wie lange Erraten dauert</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How long would a thief with a copy of the vault have to guess?</source>
        <translation>Wie lange müsste ein Dieb mit einer Kopie des Tresors raten?</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>deine</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>A memory that is not here</source>
        <translation>Eine Erinnerung, die nicht hier ist</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>linked from here</source>
        <translation>von hier verlinkt</translation>
    </message>
    <message>
        <source>links to this</source>
        <translation>verlinkt hierher</translation>
    </message>
    <message>
        <source>very near in meaning</source>
        <translation>sehr ähnliche Bedeutung</translation>
    </message>
    <message>
        <source>near in meaning</source>
        <translation>ähnliche Bedeutung</translation>
    </message>
    <message>
        <source>Linked from here and to here</source>
        <translation>Von hier und hierher verlinkt</translation>
    </message>
    <message>
        <source>Linked memories</source>
        <translation>Verlinkte Erinnerungen</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Ähnliche Bedeutung</translation>
    </message>
    <message>
        <source>loosely near in meaning</source>
        <translation>entfernt ähnliche Bedeutung</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>How much the list shows</source>
        <translation>Wie viel die Liste zeigt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Show the days as a list</source>
        <translation>Tage als Liste zeigen</translation>
    </message>
    <message>
        <source>1 memory</source>
        <translation>1 Erinnerung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln Erinnerung</numerusform>
            <numerusform>%Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
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
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Nothing happened here that you kept.</source>
        <translation>Aus dieser Zeit hast du nichts festgehalten.</translation>
    </message>
    <message>
        <source>No day has a memory yet</source>
        <translation>Noch hat kein Tag eine Erinnerung</translation>
    </message>
    <message>
        <source>Each memory gets its place on the day it happened. This page then shows a year of them at once.</source>
        <translation>Jede Erinnerung bekommt ihren Platz an dem Tag, an dem sie geschah. Diese Seite zeigt dann ein ganzes Jahr auf einen Blick.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Neue Erinnerung</translation>
    </message>
    <message>
        <source>Counting days</source>
        <translation>Tage werden gezählt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The days cannot be counted</source>
        <translation>Die Tage lassen sich nicht zählen</translation>
    </message>
    <message>
        <source>These memories cannot be read</source>
        <translation>Diese Erinnerungen sind nicht lesbar</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the memory</source>
        <translation>Titel der Erinnerung</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>In the trash. Search does not find it.</source>
        <translation>Im Papierkorb. Die Suche findet sie nicht.</translation>
    </message>
    <message>
        <source>In the trash since %1. Search does not find it.</source>
        <translation>Im Papierkorb seit %1. Die Suche findet sie nicht.</translation>
    </message>
</context>
<context>
    <name>TrashFoot</name>
    <message>
        <source>Nothing in the trash is erased by itself.</source>
        <translation>Im Papierkorb wird nichts von selbst gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln Erinnerung</numerusform>
            <numerusform>%Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alle zurücklegen</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Alle endgültig löschen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>UnlinkedNames</name>
    <message numerus="yes">
        <source>%Ln pictures in this text lie on the web. They are not fetched: who keeps them would see that you read this.</source>
        <translation>
            <numerusform>Ein Bild in diesem Text liegt im Web. Es wird nicht geladen: Sein Anbieter würde sehen, dass du das liest.</numerusform>
            <numerusform>%Ln Bilder in diesem Text liegen im Web. Sie werden nicht geladen: Ihre Anbieter würden sehen, dass du das liest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles that no memory has yet</source>
        <translation>Titel, die noch keine Erinnerung hat</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>No memory is called “%1” yet. Make it.</source>
        <translation>Noch heißt keine Erinnerung „%1“. Leg sie an.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>The keyring of this computer does not hold the key any more.</source>
        <translation>Der Schlüsselbund dieses Computers enthält den Schlüssel nicht mehr.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>These words do not open the vault.</source>
        <translation>Diese Wörter öffnen den Tresor nicht.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>These are not the 24 words.</source>
        <translation>Das sind nicht die 24 Wörter.</translation>
    </message>
    <message>
        <source>The vault’s file of keys cannot be read.</source>
        <translation>Die Schlüsseldatei des Tresors kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>Das kann keine Passphrase sein: Sie ist leer oder viel zu lang.</translation>
    </message>
    <message>
        <source>A part of the vault is damaged, so it cannot be opened.</source>
        <translation>Ein Teil des Tresors ist beschädigt, deshalb kann er nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>In diesem Ordner liegt kein Tresor.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Mnemosyne.</source>
        <translation>Dieser Tresor wurde von einer neueren Version von Mnemosyne geschrieben.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to try the passphrase.</source>
        <translation>Dieser Computer hat nicht genug freien Arbeitsspeicher, um die Passphrase zu prüfen.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now.</source>
        <translation>Ein anderes Programm benutzt den Tresor gerade.</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to.</source>
        <translation>In den Ordner des Tresors kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The vault’s files cannot be read.</source>
        <translation>Die Dateien des Tresors können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so the vault cannot be opened.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr, deshalb kann der Tresor nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The vault could not be opened.</source>
        <translation>Der Tresor konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Open it with the passphrase.</source>
        <translation>Öffne ihn mit der Passphrase.</translation>
    </message>
    <message>
        <source>Try as often as you like: each try takes half a second, for a thief too.</source>
        <translation>Versuch es, sooft du willst: Jeder Versuch dauert eine halbe Sekunde, auch für einen Dieb.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder as it is, then bring the newest backup into a new folder.</source>
        <translation>Nichts wurde geändert. Kopiere den Ordner, wie er ist, und hol dann die neueste Sicherung in einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the newest backup into a new folder.</source>
        <translation>Nichts wurde geändert. Hol die neueste Sicherung in einen neuen Ordner.</translation>
    </message>
    <message>
        <source>If it lies on a stick or another disk, connect it and try again.</source>
        <translation>Liegt er auf einem Stick oder einem anderen Datenträger, schließe ihn an und versuch es erneut.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisiere dieses Programm.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließe andere Programme und versuch es erneut.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warte einen Moment und versuch es erneut.</translation>
    </message>
    <message>
        <source>Check the folder’s permissions, or whether the disk is write-protected.</source>
        <translation>Prüfe die Zugriffsrechte des Ordners oder ob der Datenträger schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffe Platz und versuch es erneut.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list; the nearest is “%2”.</source>
        <translation>Wort %1 steht nicht in der Liste; am ähnlichsten ist „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>There are 24 words; you have typed %Ln.</source>
        <translation>
            <numerusform>Es sind 24 Wörter; du hast erst eines eingegeben.</numerusform>
            <numerusform>Es sind 24 Wörter; du hast %Ln eingegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each word is in the list, but together they are no phrase: one is another on the paper, or in another place.</source>
        <translation>Jedes Wort steht in der Liste, aber zusammen passen sie nicht: Eines lautet auf dem Papier anders oder steht an anderer Stelle.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Locked at %1, after a while without you</source>
        <translation>Gesperrt um %1 Uhr, nach einer Weile ohne dich</translation>
    </message>
    <message>
        <source>Locked at %1, with the screen</source>
        <translation>Gesperrt um %1 Uhr, zusammen mit dem Bildschirm</translation>
    </message>
    <message>
        <source>Locked at %1, before this computer slept</source>
        <translation>Gesperrt um %1 Uhr, vor dem Ruhezustand</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>Gesperrt um %1 Uhr</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>The passphrase was last changed on %1.</source>
        <translation>Die Passphrase wurde zuletzt am %1 geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is taken in %Ln second(s).</source>
        <translation>
            <numerusform>Nächster Versuch in %Ln Sekunde.</numerusform>
            <numerusform>Nächster Versuch in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked vault %1</source>
        <translation>Gesperrter Tresor %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Schlüssel wird geprüft</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
    <message>
        <source>What you were writing was saved first; it is there when you are.</source>
        <translation>Was du gerade geschrieben hast, wurde vorher gespeichert; es ist da, wenn du es bist.</translation>
    </message>
    <message>
        <source>Bring a backup into a new folder…</source>
        <translation>Sicherung in einen neuen Ordner holen&#xa0;…</translation>
    </message>
    <message>
        <source>Open with the keyring of this computer</source>
        <translation>Mit dem Schlüsselbund dieses Computers öffnen</translation>
    </message>
    <message>
        <source>asks for your login</source>
        <translation>fragt nach deiner Anmeldung</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the 24 recovery words</source>
        <translation>Die 24 Wiederherstellungswörter verwenden</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Anderen Tresor öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>The disk did not take what you were writing. It is there when you are, as long as Mnemosyne runs.</source>
        <translation>Der Datenträger hat nicht angenommen, was du geschrieben hast. Es ist da, wenn du da bist, solange Mnemosyne läuft.</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>VersionChanges</name>
    <message>
        <source>signs and blanks changed</source>
        <translation>Satz- und Leerzeichen geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>%Ln Wort hinzugefügt</numerusform>
            <numerusform>%Ln Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words taken out</source>
        <translation>
            <numerusform>%Ln Wort entfernt</numerusform>
            <numerusform>%Ln Wörter entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words changed</source>
        <translation>
            <numerusform>%Ln Wort geändert</numerusform>
            <numerusform>%Ln Wörter geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>importance %1 to %2</source>
        <translation>Wichtigkeit von %1 auf %2</translation>
    </message>
    <message>
        <source>date changed</source>
        <translation>Datum geändert</translation>
    </message>
    <message>
        <source>kind changed</source>
        <translation>Art geändert</translation>
    </message>
    <message>
        <source>thread changed</source>
        <translation>Thread geändert</translation>
    </message>
    <message>
        <source>origin changed</source>
        <translation>Herkunft geändert</translation>
    </message>
    <message>
        <source>links changed</source>
        <translation>Links geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files attached</source>
        <translation>
            <numerusform>%Ln Datei angehängt</numerusform>
            <numerusform>%Ln Dateien angehängt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files taken away</source>
        <translation>
            <numerusform>%Ln Datei entfernt</numerusform>
            <numerusform>%Ln Dateien entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>files changed</source>
        <translation>Dateien geändert</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>unpinned</source>
        <translation>nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>taken out of the archive</source>
        <translation>aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>metadata changed</source>
        <translation>Metadaten geändert</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>Titel geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes</source>
        <translation>
            <numerusform>%Ln weitere Änderung</numerusform>
            <numerusform>%Ln weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>erneut gespeichert</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links: others than before</source>
        <translation>Links: andere als vorher</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
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
            <numerusform>Und %Ln weiterer Grund; der Bericht nennt alle.</numerusform>
            <numerusform>Und %Ln weitere Gründe; der Bericht nennt alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeLooks</name>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>WelcomeSeal</name>
    <message>
        <source>Half full on Sunday morning.</source>
        <translation>Sonntagfrüh halb voll.</translation>
    </message>
    <message>
        <source>you see this</source>
        <translation>das siehst du</translation>
    </message>
    <message>
        <source>the disk holds this</source>
        <translation>das liegt auf der Platte</translation>
    </message>
</context>
<context>
    <name>WelcomeSearch</name>
    <message>
        <source>water comes in when it storms</source>
        <translation>bei Sturm kommt Wasser rein</translation>
    </message>
    <message>
        <source>Bucket under the loft hatch</source>
        <translation>Eimer unter der Dachluke</translation>
    </message>
    <message>
        <source>Half full on Sunday morning. Gale in the night, gutters over the brim.</source>
        <translation>Sonntagfrüh halb voll. Nachts heftige Böen, die Rinnen liefen über.</translation>
    </message>
    <message>
        <source>no word in common</source>
        <translation>kein gemeinsames Wort</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>It knows what you meant</source>
        <translation>Es weiß, was du gemeint hast</translation>
    </message>
    <message>
        <source>Searched by word and by meaning, in a few milliseconds, without asking anyone.</source>
        <translation>Gesucht wird nach Wort und Bedeutung, in wenigen Millisekunden, ohne jemanden zu fragen.</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Nur du kannst es lesen</translation>
    </message>
    <message>
        <source>One folder, sealed. Without your passphrase it is noise, for us too.</source>
        <translation>Ein Ordner, versiegelt. Ohne deine Passphrase ist er nur Rauschen, auch für uns.</translation>
    </message>
    <message>
        <source>No account, no network needed</source>
        <translation>Kein Konto, kein Netz nötig</translation>
    </message>
    <message>
        <source>Everything works on a mountain. Other devices, if you want them, come later.</source>
        <translation>Alles funktioniert auch auf einem Berg. Andere Geräte kommen später dazu, wenn du willst.</translation>
    </message>
    <message>
        <source>Write it down once.
Find it in your own words.</source>
        <translation>Einmal aufschreiben.
In eigenen Worten wiederfinden.</translation>
    </message>
    <message>
        <source>Mnemosyne keeps what you want to remember, on this computer, sealed. What was said, decided, tried, noticed.</source>
        <translation>Mnemosyne bewahrt, woran du dich erinnern möchtest, auf diesem Computer, versiegelt. Was gesagt, entschieden, probiert, bemerkt wurde.</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Tresor erstellen</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Tresor öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>About a minute to your first memory</source>
        <translation>Etwa eine Minute bis zu deiner ersten Erinnerung</translation>
    </message>
    <message>
        <source>I have a backup to restore</source>
        <translation>Ich möchte eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Textgröße und Kontrast</translation>
    </message>
    <message>
        <source>I have a vault on another device</source>
        <translation>Ich habe einen Tresor auf einem anderen Gerät</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why it was found</source>
        <translation>Warum es gefunden wurde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Why it is here</source>
        <translation>Warum hier</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Import notes from another program</source>
        <translation>Notizen aus einem anderen Programm importieren</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>Geräte und Abgleich</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>WritingCompletion</name>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>schon dabei</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>Neuer Tag #%1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep what you want to remember.</source>
        <translation>Bewahrt, woran du dich erinnern möchtest.</translation>
    </message>
    <message>
        <source>The vault in this folder.</source>
        <translation>Der Tresor in diesem Ordner.</translation>
    </message>
    <message>
        <source>The small window alone, to write something down.</source>
        <translation>Nur das kleine Fenster, um etwas aufzuschreiben.</translation>
    </message>
    <message>
        <source>Links mnemosyne://memory/ID to open, files to import.</source>
        <translation>Links mnemosyne://memory/ID zum Öffnen, Dateien zum Importieren.</translation>
    </message>
</context>
<context>
    <name>mn::app::AboutProgram</name>
    <message>
        <source>%1, %2, Qt %3, %4</source>
        <translation>%1, %2, Qt %3, %4</translation>
    </message>
    <message>
        <source>What this device remembers of its windows and vaults</source>
        <translation>Was dieses Gerät sich zu Fenstern und Tresoren merkt</translation>
    </message>
    <message>
        <source>The built-in model of meaning</source>
        <translation>Das eingebaute Bedeutungsmodell</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
</context>
<context>
    <name>mn::app::AccountEnding</name>
    <message>
        <source>On %1, for all its devices. What is on them stays. Until then any of them can take that back.</source>
        <translation>Am %1, für alle seine Geräte. Was auf ihnen ist, bleibt. Bis dahin kann jedes von ihnen das zurücknehmen.</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>Der Server ist nicht erreichbar; nichts wurde geändert. Versuche es wieder, sobald er es ist.</translation>
    </message>
</context>
<context>
    <name>mn::app::AttachmentCarrier</name>
    <message>
        <source>“%1” is too large to be carried. Save a copy instead.</source>
        <translation>„%1“ ist zum Kopieren oder Ziehen zu groß. Speichere stattdessen eine Kopie.</translation>
    </message>
</context>
<context>
    <name>mn::app::AttachmentPicture</name>
    <message>
        <source>This picture is too large to be shown here. A copy can be saved.</source>
        <translation>Dieses Bild ist zu groß, um hier gezeigt zu werden. Du kannst eine Kopie speichern.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown safely. A copy can be saved.</source>
        <translation>Das ist kein Bild, das sich sicher zeigen lässt. Du kannst eine Kopie speichern.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Dieses Bild kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>mn::app::BackupModel</name>
    <message>
        <source>The folder of the backups is not there. Connect its disk, or choose another folder.</source>
        <translation>Der Sicherungsordner ist nicht da. Schließe seinen Datenträger an oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no room left on that disk; the backup before is whole. Free some space, or choose another folder.</source>
        <translation>Auf diesem Datenträger ist kein Platz mehr; die vorige Sicherung ist unversehrt. Schaffe Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>In diesen Ordner kann nichts geschrieben werden. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that its disk is there, then try again.</source>
        <translation>Die Sicherung kann nicht gelesen werden. Prüfe, ob ihr Datenträger da ist, und versuch es erneut.</translation>
    </message>
    <message>
        <source>A part of this backup is damaged. Make another one now, and keep other copies.</source>
        <translation>Ein Teil dieser Sicherung ist beschädigt. Erstelle jetzt eine neue und behalte andere Kopien.</translation>
    </message>
    <message>
        <source>This backup belongs to another key. Open it with the passphrase it had, on the first page of a new vault.</source>
        <translation>Diese Sicherung gehört zu einem anderen Schlüssel. Öffne sie mit ihrer damaligen Passphrase, auf der ersten Seite eines neuen Tresors.</translation>
    </message>
    <message>
        <source>Something lies in this folder already. Choose an empty one for the restored vault.</source>
        <translation>In diesem Ordner liegt schon etwas. Wähle einen leeren für den wiederhergestellten Tresor.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird erstellt</translation>
    </message>
    <message>
        <source>Opening all of the backup</source>
        <translation>Sicherung wird ganz geöffnet</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Sicherung wird zurückgeholt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation>
            <numerusform>%1 von %Ln Erinnerung</numerusform>
            <numerusform>%1 von %Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read. It is not counted as a backup.</source>
        <translation>Nicht lesbar. Zählt nicht als Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <translation>
            <numerusform>%Ln Sicherung, %1</numerusform>
            <numerusform>%Ln Sicherungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened whole since this vault was unlocked.</source>
        <translation>Seit dem Entsperren dieses Tresors nicht ganz geöffnet</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>Die letzte Sicherung ist einen Tag alt</numerusform>
            <numerusform>Die letzte Sicherung ist %Ln Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made and was read again: it is whole. %Ln memories were added.</source>
        <translation>
            <numerusform>Die Sicherung ist erstellt und noch einmal gelesen: Sie ist vollständig. %Ln Erinnerung kam hinzu.</numerusform>
            <numerusform>Die Sicherung ist erstellt und noch einmal gelesen: Sie ist vollständig. %Ln Erinnerungen kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were gone from the vault when it was made.</source>
        <translation>
            <numerusform>%Ln Anhang fehlte dabei im Tresor.</numerusform>
            <numerusform>%Ln Anhänge fehlten dabei im Tresor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: all of its %Ln memories opened and matched.</source>
        <translation>
            <numerusform>Geprüft: Ihre einzige Erinnerung ließ sich öffnen und stimmt überein.</numerusform>
            <numerusform>Geprüft: Alle %Ln Erinnerungen ließen sich öffnen und stimmen überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: not all of it can be opened. It is not counted as a backup.</source>
        <translation>Beschädigt: Nicht alles lässt sich öffnen. Zählt nicht als Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories came back; nothing that was here is lost.</source>
        <translation>
            <numerusform>%Ln Erinnerung ist zurück; nichts, was hier war, ist verloren.</numerusform>
            <numerusform>%Ln Erinnerungen sind zurück; nichts, was hier war, ist verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in the new vault “%1”. It opens with the same passphrase.</source>
        <translation>
            <numerusform>%Ln Erinnerung ist im neuen Tresor „%1“. Er öffnet sich mit derselben Passphrase.</numerusform>
            <numerusform>%Ln Erinnerungen sind im neuen Tresor „%1“. Er öffnet sich mit derselben Passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were missing or damaged in the backup.</source>
        <translation>
            <numerusform>%Ln Anhang fehlte in der Sicherung oder war beschädigt.</numerusform>
            <numerusform>%Ln Anhänge fehlten in der Sicherung oder waren beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock was ahead at the last backup: its age is not known</source>
        <translation>Bei der letzten Sicherung ging die Uhr vor: Wie alt sie ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, how fast</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mn::app::CaptureLinks</name>
    <message>
        <source>You wrote something near today:</source>
        <translation>Du hast heute etwas Ähnliches geschrieben:</translation>
    </message>
    <message>
        <source>You wrote something near yesterday:</source>
        <translation>Du hast gestern etwas Ähnliches geschrieben:</translation>
    </message>
    <message>
        <source>You wrote something near on %1:</source>
        <extracomment>%1: a weekday in full, or a day such as &quot;14 Feb 2025&quot;</extracomment>
        <translation>Du hast am %1 etwas Ähnliches geschrieben:</translation>
    </message>
</context>
<context>
    <name>mn::app::CaptureModel</name>
    <message>
        <source>The vault has to be opened once on this computer before it takes notes while it is locked.</source>
        <translation>Der Tresor muss auf diesem Computer einmal geöffnet werden, bevor er gesperrt Notizen annimmt.</translation>
    </message>
    <message>
        <source>The vault was locked before all files were sealed. Attach them again.</source>
        <translation>Der Tresor wurde gesperrt, bevor alle Dateien versiegelt waren. Häng sie erneut an.</translation>
    </message>
    <message>
        <source>The files were sealed for another vault. Attach them again.</source>
        <translation>Die Dateien wurden für einen anderen Tresor versiegelt. Häng sie erneut an.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>“%1” is not attached. %2</source>
        <translation>„%1“ wurde nicht angehängt. %2</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. While the vault is locked, only smaller files can be attached.</source>
        <translation>„%1“ ist größer als %2. Bei gesperrtem Tresor werden nur kleinere Dateien angehängt.</translation>
    </message>
</context>
<context>
    <name>mn::app::Commands</name>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>%1 ist schon „%2“.</translation>
    </message>
    <message>
        <source>%1 is “%2”, and stays so.</source>
        <translation>%1 ist „%2“ und bleibt es.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act, and what it would do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 opens the small window from anywhere already.</source>
        <translation>%1 öffnet schon von überall das kleine Fenster.</translation>
    </message>
</context>
<context>
    <name>mn::app::ConflictModel</name>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Ein anderes Gerät</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>Mehrere Geräte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Which device wrote a version, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It was changed elsewhere just now. Look at it once more.</source>
        <translation>Sie wurde gerade anderswo geändert. Sieh sie dir noch einmal an.</translation>
    </message>
    <message>
        <source>Decided. The other versions stay in its history.</source>
        <translation>Entschieden. Die anderen Fassungen bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>They are two memories now.</source>
        <translation>Es sind jetzt zwei Erinnerungen.</translation>
    </message>
</context>
<context>
    <name>mn::app::DesktopModel</name>
    <message>
        <source>It is kept, sealed. You will find it when the vault is open again.</source>
        <translation>Es ist versiegelt aufbewahrt. Du findest es, wenn der Tresor wieder offen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written while the vault was locked cannot be opened.</source>
        <translation>
            <numerusform>%Ln Notiz, die bei gesperrtem Tresor geschrieben wurde, kann nicht geöffnet werden.</numerusform>
            <numerusform>%Ln Notizen, die bei gesperrtem Tresor geschrieben wurden, können nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written while the vault was locked are in it now.</source>
        <translation>
            <numerusform>%Ln Notiz, die bei gesperrtem Tresor geschrieben wurde, liegt jetzt darin.</numerusform>
            <numerusform>%Ln Notizen, die bei gesperrtem Tresor geschrieben wurden, liegen jetzt darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::DeviceLinking</name>
    <message>
        <source>You said that the numbers differ: somebody may stand between the two devices. Nothing was sent.</source>
        <translation>Du hast gesagt, dass die Zahlen verschieden sind: Jemand könnte zwischen den Geräten stehen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The devices did not come together: a code is good once, and for ten minutes. Nothing was sent.</source>
        <translation>Die Geräte haben sich nicht gefunden: Ein Code gilt einmal und zehn Minuten lang. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>Der Server ist nicht erreichbar. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>mn::app::DeviceList</name>
    <message>
        <source>It is called “%1” now, on every device.</source>
        <translation>Es heißt jetzt auf jedem Gerät „%1“.</translation>
    </message>
    <message>
        <source>“%1” does not belong to the account any more. What it sent until now stays.</source>
        <translation>„%1“ gehört nicht mehr zum Konto. Was es bis jetzt gesendet hat, bleibt.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Has fetched nothing yet</source>
        <translation>Hat noch nichts geholt</translation>
    </message>
    <message>
        <source>Has everything that the server has</source>
        <translation>Hat alles, was der Server hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not there yet</source>
        <translation>
            <numerusform>%Ln Änderung noch nicht dort</numerusform>
            <numerusform>%Ln Änderungen noch nicht dort</numerusform>
        </translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Never seen by the server</source>
        <translation>Vom Server noch nie gesehen</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>Der Server ist nicht erreichbar; nichts wurde geändert. Versuche es wieder, sobald er es ist.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What is shown was so when it last answered.</source>
        <translation>Der Server ist nicht erreichbar. Was hier steht, galt bei seiner letzten Antwort.</translation>
    </message>
    <message>
        <source>This cannot be a device’s name.</source>
        <translation>So kann ein Gerät nicht heißen.</translation>
    </message>
    <message>
        <source>This device has left the account meanwhile.</source>
        <translation>Dieses Gerät hat das Konto inzwischen verlassen.</translation>
    </message>
    <message>
        <source>Other devices are changing the account just now. Try it again in a moment.</source>
        <translation>Andere Geräte ändern gerade das Konto. Versuche es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>mn::app::DiagnosticsModel</name>
    <message>
        <source>The pages of the vault</source>
        <translation>Die Seiten des Tresors</translation>
    </message>
    <message>
        <source>The order of what was saved</source>
        <translation>Die Reihenfolge des Gespeicherten</translation>
    </message>
    <message>
        <source>The memories</source>
        <translation>Die Erinnerungen</translation>
    </message>
    <message>
        <source>The attachments</source>
        <translation>Die Anhänge</translation>
    </message>
    <message>
        <source>The index of words</source>
        <translation>Der Wortindex</translation>
    </message>
    <message>
        <source>The index of meaning</source>
        <translation>Der Bedeutungsindex</translation>
    </message>
    <message>
        <source>The indexes</source>
        <translation>Die Indizes</translation>
    </message>
    <message>
        <source>Make the index anew; the memories are not touched.</source>
        <translation>Baue den Index neu auf; die Erinnerungen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Copy the vault’s folder first; then bring back the newest backup.</source>
        <translation>Kopiere zuerst den Ordner des Tresors; hol dann die neueste Sicherung zurück.</translation>
    </message>
    <message>
        <source>Not looked at since it was unlocked</source>
        <translation>Seit dem Entsperren nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln checks are fine</source>
        <translation>
            <numerusform>Die Prüfung ist in Ordnung</numerusform>
            <numerusform>Alle %Ln Prüfungen sind in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln checks are fine</source>
        <translation>
            <numerusform>%1 von %Ln Prüfung ist in Ordnung</numerusform>
            <numerusform>%1 von %Ln Prüfungen in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks at every page, memory and attachment, and at both indexes. Nothing is changed.</source>
        <translation>Prüft jede Seite, jede Erinnerung, jeden Anhang und beide Indizes. Nichts wird geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are damaged. What to do stands beside each.</source>
        <translation>
            <numerusform>%Ln Sache ist beschädigt. Was zu tun ist, steht daneben.</numerusform>
            <numerusform>%Ln Dinge sind beschädigt. Was zu tun ist, steht jeweils daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is damaged. %Ln thing(s) are worth knowing.</source>
        <translation>
            <numerusform>Nichts ist beschädigt. Eines solltest du wissen.</numerusform>
            <numerusform>Nichts ist beschädigt. %Ln Dinge solltest du wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is damaged, and nothing waits for you.</source>
        <translation>Nichts ist beschädigt, und nichts wartet auf dich.</translation>
    </message>
    <message>
        <source>The report is in “%1”. Nothing was sent.</source>
        <translation>Der Bericht ist in „%1“. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation>Was den Tresor öffnet</translation>
    </message>
    <message>
        <source>The model that finds by meaning</source>
        <translation>Das Modell, das nach Bedeutung findet</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>Die letzte Sicherung</translation>
    </message>
    <message>
        <source>Make one under Backups.</source>
        <translation>Leg unter Sicherungen eine an.</translation>
    </message>
    <message>
        <source>Under Security, remove what is damaged and add it anew.</source>
        <translation>Entferne unter Sicherheit, was beschädigt ist, und füge es neu hinzu.</translation>
    </message>
    <message>
        <source>Install the program again; until then search finds by words alone.</source>
        <translation>Installiere das Programm neu; bis dahin findet die Suche nur nach Wörtern.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>It is %Ln day(s) old.</source>
        <translation>
            <numerusform>Sie ist einen Tag alt.</numerusform>
            <numerusform>Sie ist %Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that no memory has</source>
        <translation>Dateien ohne Erinnerung</translation>
    </message>
    <message>
        <source>Remove them: nothing is lost.</source>
        <translation>Entferne sie: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Its age is not known: the clock was ahead when it was made.</source>
        <translation>Wie alt sie ist, ist nicht bekannt: Die Uhr ging vor, als sie gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>mn::app::ExportModel</name>
    <message>
        <source>There is no room left on that disk. Nothing of the export stays; choose another place.</source>
        <translation>Auf diesem Datenträger ist kein Platz mehr. Vom Export bleibt nichts zurück; wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>Dorthin kann nichts geschrieben werden. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another place.</source>
        <translation>Dort gibt es schon etwas mit diesem Namen. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Beginning to write</source>
        <translation>Schreiben beginnt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation>
            <numerusform>%1 von %Ln Erinnerung</numerusform>
            <numerusform>%1 von %Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in “%1”</source>
        <translation>
            <numerusform>%Ln Erinnerung ist in „%1“</numerusform>
            <numerusform>%Ln Erinnerungen sind in „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1 in all</source>
        <translation>
            <numerusform>%Ln Anhang, insgesamt %1</numerusform>
            <numerusform>%Ln Anhänge, insgesamt %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln Erinnerung ist beschädigt und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Erinnerungen sind beschädigt und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments are missing: their files are gone from the vault.</source>
        <translation>
            <numerusform>%Ln Anhang fehlt: Seine Datei ist nicht mehr im Tresor.</numerusform>
            <numerusform>%Ln Anhänge fehlen: Ihre Dateien sind nicht mehr im Tresor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::FirstRunModel</name>
    <message>
        <source>There is a vault in this folder already. Open it, or choose another folder.</source>
        <translation>In diesem Ordner liegt schon ein Tresor. Öffne ihn oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>In diesen Ordner kann nichts geschrieben werden. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>There is no room left on this disk. Free some space, or choose another folder.</source>
        <translation>Auf diesem Datenträger ist kein Platz mehr. Schaffe Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>Das kann keine Passphrase sein: Sie ist leer oder viel zu lang.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory for this. Close other programs and try again.</source>
        <translation>Dieser Computer hat dafür nicht genug freien Arbeitsspeicher. Schließe andere Programme und versuch es erneut.</translation>
    </message>
    <message>
        <source>The vault could not be made; nothing was left behind. Try again, or choose another folder.</source>
        <translation>Der Tresor konnte nicht erstellt werden; nichts blieb zurück. Versuch es erneut oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer. The passphrase opens the vault; the keyring can be added in the settings.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder hat nicht geantwortet. Die Passphrase öffnet den Tresor; den Schlüsselbund kannst du in den Einstellungen hinzufügen.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers. The passphrase opens the vault.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund. Die Passphrase öffnet den Tresor.</translation>
    </message>
    <message>
        <source>a line of a song</source>
        <translation>eine Liedzeile</translation>
    </message>
    <message>
        <source>Mnemosyne: the recovery words of “%1”</source>
        <comment>heading of a printed sheet</comment>
        <translation>Mnemosyne: die Wiederherstellungswörter von „%1“</translation>
    </message>
    <message>
        <source>These 24 words open the vault when the passphrase is lost. Whoever has them and a copy of the vault can read it. Keep this sheet on paper, where you keep what must not be lost, and nowhere on a computer.</source>
        <translation>Diese 24 Wörter öffnen den Tresor, wenn die Passphrase verloren ist. Wer sie und eine Kopie des Tresors hat, kann ihn lesen. Bewahre dieses Blatt auf Papier auf, dort, wo du Unersetzliches aufbewahrst, und nirgends auf einem Computer.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose the folder that holds “vault.db”.</source>
        <translation>In diesem Ordner liegt kein Tresor. Wähle den Ordner, der „vault.db“ enthält.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Eine leere Passphrase schützt nichts.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Gib sie noch einmal ein.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Your text is still here; free some space and save again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Dein Text ist noch hier; schaffe Platz und speichere erneut.</translation>
    </message>
    <message>
        <source>This could not be saved. Your text is still here; try again.</source>
        <translation>Das konnte nicht gespeichert werden. Dein Text ist noch hier; versuch es erneut.</translation>
    </message>
</context>
<context>
    <name>mn::app::GlobalHotkey</name>
    <message>
        <source>%1 opens the small window from anywhere.</source>
        <translation>%1 öffnet das kleine Fenster von überall.</translation>
    </message>
    <message>
        <source>This desktop gives programs no key of their own. Bind one in its settings to: mnemosyne --capture</source>
        <translation>Auf diesem Desktop können Programme kein eigenes Tastenkürzel festlegen. Lege in seinen Einstellungen eines für diesen Befehl fest: mnemosyne --capture</translation>
    </message>
    <message>
        <source>Your desktop is being asked for a key.</source>
        <translation>Dein Desktop wird um ein Tastenkürzel gebeten.</translation>
    </message>
    <message>
        <source>Your desktop opens the small window by the key that its settings show.</source>
        <translation>Dein Desktop öffnet das kleine Fenster mit dem Tastenkürzel, das seine Einstellungen zeigen.</translation>
    </message>
    <message>
        <source>Another program uses %1 already. Give Mnemosyne a key in your desktop’s settings.</source>
        <translation>Ein anderes Programm benutzt %1 schon. Gib Mnemosyne in den Einstellungen deines Desktops ein Tastenkürzel.</translation>
    </message>
    <message>
        <source>Another program uses %1 already. Choose other keys.</source>
        <translation>Ein anderes Programm benutzt %1 schon. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>This keyboard has no key of its own for %1. Choose other keys.</source>
        <translation>Diese Tastatur hat für %1 keine eigene Taste. Wähle andere Tasten.</translation>
    </message>
</context>
<context>
    <name>mn::app::GraphModel</name>
    <message numerus="yes">
        <source>joined to %Ln other(s)</source>
        <translation>
            <numerusform>mit einer anderen verbunden</numerusform>
            <numerusform>mit %Ln anderen verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <comment>%1: how many of them are shown</comment>
        <translation>
            <numerusform>%1 von %Ln Erinnerung</numerusform>
            <numerusform>%1 von %Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln Erinnerung</numerusform>
            <numerusform>%Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) you made</source>
        <translation>
            <numerusform>%Ln Link von dir</numerusform>
            <numerusform>%Ln Links von dir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near in meaning</source>
        <translation>
            <numerusform>%Ln mit ähnlicher Bedeutung</numerusform>
            <numerusform>%Ln mit ähnlicher Bedeutung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::HistoryModel</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Ein anderes Gerät</translation>
    </message>
    <message>
        <source>This memory was erased, and its history with it.</source>
        <translation>Diese Erinnerung wurde endgültig gelöscht und mit ihr der Verlauf.</translation>
    </message>
    <message>
        <source>The version of %1 is the current one now.</source>
        <translation>Die Version vom %1 ist jetzt die aktuelle.</translation>
    </message>
    <message>
        <source>Undone: the version before is the current one again.</source>
        <translation>Rückgängig gemacht: Die vorige Version ist wieder die aktuelle.</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportDomains</name>
    <message>
        <source>no domain</source>
        <translation>kein Bereich</translation>
    </message>
    <message>
        <source>new domain: %1</source>
        <translation>neuer Bereich: %1</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportModel</name>
    <message>
        <source>%1, %2. The file is only read, never changed.</source>
        <comment>a file, its size</comment>
        <translation>%1, %2. Die Datei wird nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>%1. The folder is only read, never changed.</source>
        <translation>%1. Der Ordner wird nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>“%1” is nothing that is known here. Choose the program it comes from.</source>
        <translation>„%1“ wird hier nicht erkannt. Wähle das Programm, aus dem es kommt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not say when they happened</source>
        <translation>
            <numerusform>%Ln sagt nicht, wann sie geschah</numerusform>
            <numerusform>%Ln sagen nicht, wann sie geschahen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories so far</source>
        <translation>
            <numerusform>bisher %Ln Erinnerung</numerusform>
            <numerusform>bisher %Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning to read</source>
        <translation>Lesen beginnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in your vault</source>
        <translation>
            <numerusform>%Ln Erinnerung ist in deinem Tresor</numerusform>
            <numerusform>%Ln Erinnerungen sind in deinem Tresor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are in your vault</source>
        <translation>
            <numerusform>%1 von %Ln Erinnerung ist in deinem Tresor</numerusform>
            <numerusform>%1 von %Ln Erinnerungen sind in deinem Tresor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>source, moment, how long it took</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>new</source>
        <comment>memories</comment>
        <translation>
            <numerusform>neu</numerusform>
            <numerusform>neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought up to date</source>
        <comment>memories</comment>
        <translation>
            <numerusform>aktualisiert</numerusform>
            <numerusform>aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here already</source>
        <comment>memories</comment>
        <translation>
            <numerusform>schon hier</numerusform>
            <numerusform>schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not imported</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>nicht importiert</numerusform>
            <numerusform>nicht importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported memories moved to the trash</source>
        <translation>
            <numerusform>%Ln importierte Erinnerung in den Papierkorb gelegt</numerusform>
            <numerusform>%Ln importierte Erinnerungen in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be written. Choose another folder.</source>
        <translation>Der Bericht konnte nicht geschrieben werden. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>Der Bericht wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was imported</source>
        <comment>a file or folder</comment>
        <translation>„%1“ wurde importiert</translation>
    </message>
    <message>
        <source>sample</source>
        <comment>a tag</comment>
        <translation>beispiel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample memories moved to the trash</source>
        <translation>
            <numerusform>%Ln Beispiel-Erinnerung in den Papierkorb gelegt</numerusform>
            <numerusform>%Ln Beispiel-Erinnerungen in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of “%1” is not finished</source>
        <translation>Der Import von „%1“ ist noch nicht fertig</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportRemarks</name>
    <message>
        <source>Not imported: %1</source>
        <translation>Nicht importiert: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::IndexState</name>
    <message>
        <source>The index was made anew.</source>
        <translation>Der Index wurde neu aufgebaut.</translation>
    </message>
    <message>
        <source>Stopped. The rest is read by and by.</source>
        <translation>Angehalten. Der Rest wird nach und nach gelesen.</translation>
    </message>
</context>
<context>
    <name>mn::app::InsightChart</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What is counted, and when: &quot;#mam, March 2026&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %L2 in %3</source>
        <extracomment>How many memories, how many of them belong to a domain, and which</extracomment>
        <translation>%1, davon %L2 in %3</translation>
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
        <translation>%1, die meisten %2: %L3</translation>
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
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation>%1 in den letzten zwölf Monaten</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im Jahr %2</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Letzte zwölf Monate</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
</context>
<context>
    <name>mn::app::KitPrinting</name>
    <message>
        <source>There is no way to print on this computer. Save the sheet, or write the words down by hand.</source>
        <translation>Auf diesem Computer kann nicht gedruckt werden. Speichere das Blatt oder schreibe die Wörter von Hand auf.</translation>
    </message>
    <message>
        <source>No printer took the sheet. Try again, save it, or write the words down by hand.</source>
        <translation>Kein Drucker hat das Blatt angenommen. Versuche es noch einmal, speichere es oder schreibe die Wörter von Hand auf.</translation>
    </message>
</context>
<context>
    <name>mn::app::Language</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>mn::app::MeaningService</name>
    <message>
        <source>An address looks like https://host/v1.</source>
        <translation>Eine Adresse sieht aus wie https://host/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or what is sent could be read on the way.</source>
        <translation>Die Adresse muss mit https:// beginnen, sonst könnte Gesendetes unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>The service needs the name of a model.</source>
        <translation>Der Dienst braucht den Namen eines Modells.</translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryCarrier</name>
    <message numerus="yes">
        <source>%Ln memory(s)</source>
        <translation>
            <numerusform>%Ln Erinnerung</numerusform>
            <numerusform>%Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are on the clipboard.</source>
        <translation>
            <numerusform>%Ln Erinnerung ist in der Zwischenablage.</numerusform>
            <numerusform>%Ln Erinnerungen sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln memories are on the clipboard. An export takes all of them.</source>
        <translation>
            <numerusform>Die erste %Ln Erinnerung ist in der Zwischenablage. Ein Export nimmt alle.</numerusform>
            <numerusform>Die ersten %Ln Erinnerungen sind in der Zwischenablage. Ein Export nimmt alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryEditor</name>
    <message>
        <source>It was changed elsewhere in the same place. What you wrote is kept as a draft.</source>
        <translation>Sie wurde anderswo an derselben Stelle geändert. Was du geschrieben hast, bleibt als Entwurf.</translation>
    </message>
    <message>
        <source>This memory was erased elsewhere.</source>
        <translation>Diese Erinnerung wurde anderswo endgültig gelöscht.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the same place. Both versions are here.</source>
        <translation>Sie wurde anderswo an derselben Stelle geändert. Beide Versionen sind hier.</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer.</source>
        <translation>Der Datenträger des Tresors antwortet nicht.</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to.</source>
        <translation>In den Ordner des Tresors kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The vault did not take what you wrote.</source>
        <translation>Der Tresor hat deinen Text nicht angenommen.</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer, or what lies on it is damaged.</source>
        <translation>Der Datenträger des Tresors antwortet nicht, oder was darauf liegt, ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>mn::app::MemorySelection</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” added to %Ln memories</source>
        <translation>
            <numerusform>„%1“ zu einer Erinnerung hinzugefügt</numerusform>
            <numerusform>„%1“ zu %Ln Erinnerungen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %Ln memories</source>
        <translation>
            <numerusform>„%1“ von einer Erinnerung entfernt</numerusform>
            <numerusform>„%1“ von %Ln Erinnerungen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories now belong to “%1”</source>
        <translation>
            <numerusform>%Ln Erinnerung gehört jetzt zu „%1“</numerusform>
            <numerusform>%Ln Erinnerungen gehören jetzt zu „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories no longer belong to “%1”</source>
        <translation>
            <numerusform>%Ln Erinnerung gehört nicht mehr zu „%1“</numerusform>
            <numerusform>%Ln Erinnerungen gehören nicht mehr zu „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories pinned</source>
        <translation>
            <numerusform>%Ln Erinnerung angeheftet</numerusform>
            <numerusform>%Ln Erinnerungen angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories unpinned</source>
        <translation>
            <numerusform>%Ln Erinnerung nicht mehr angeheftet</numerusform>
            <numerusform>%Ln Erinnerungen nicht mehr angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories moved to the archive</source>
        <translation>
            <numerusform>%Ln Erinnerung archiviert</numerusform>
            <numerusform>%Ln Erinnerungen archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories taken out of the archive</source>
        <translation>
            <numerusform>%Ln Erinnerung aus dem Archiv geholt</numerusform>
            <numerusform>%Ln Erinnerungen aus dem Archiv geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importance of %Ln memories changed</source>
        <translation>
            <numerusform>Wichtigkeit einer Erinnerung geändert</numerusform>
            <numerusform>Wichtigkeit von %Ln Erinnerungen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln memories changed</source>
        <translation>
            <numerusform>Art einer Erinnerung geändert</numerusform>
            <numerusform>Art von %Ln Erinnerungen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories moved to the trash</source>
        <translation>
            <numerusform>%Ln Erinnerung in den Papierkorb gelegt</numerusform>
            <numerusform>%Ln Erinnerungen in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories taken out of the trash</source>
        <translation>
            <numerusform>%Ln Erinnerung aus dem Papierkorb geholt</numerusform>
            <numerusform>%Ln Erinnerungen aus dem Papierkorb geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories erased</source>
        <translation>
            <numerusform>%Ln Erinnerung endgültig gelöscht</numerusform>
            <numerusform>%Ln Erinnerungen endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation>
            <numerusform>%Ln Erinnerung endgültig gelöscht. Ein anderes Programm las gerade: Versiegelte Reste verschwinden beim nächsten endgültigen Löschen oder wenn alle Programme den Tresor geschlossen haben.</numerusform>
            <numerusform>%Ln Erinnerungen endgültig gelöscht. Ein anderes Programm las gerade: Versiegelte Reste verschwinden beim nächsten endgültigen Löschen oder wenn alle Programme den Tresor geschlossen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories were put into the trash, to be erased once the server has been told</source>
        <translation>
            <numerusform>%Ln Erinnerung liegt im Papierkorb und wird gelöscht, sobald der Server es weiß</numerusform>
            <numerusform>%Ln Erinnerungen liegen im Papierkorb und werden gelöscht, sobald der Server es weiß</numerusform>
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
        <translation>In diesem Ordner liegt schon etwas. Wähle einen leeren.</translation>
    </message>
    <message>
        <source>The vault is there already, or would lie within itself. Choose a folder outside of it.</source>
        <translation>Der Tresor liegt schon dort oder käme in sich selbst zu liegen. Wähle einen Ordner außerhalb.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>In diesen Ordner kann nichts geschrieben werden. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>There is not enough room on that disk. Free some, or choose a folder on another disk.</source>
        <translation>Auf diesem Datenträger ist nicht genug Platz. Schaffe Platz oder wähle einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Another program has the vault open. End it, then try again.</source>
        <translation>Ein anderes Programm hat den Tresor geöffnet. Beende es und versuch es erneut.</translation>
    </message>
    <message>
        <source>What was copied differs from the vault. That disk may be failing: choose another one.</source>
        <translation>Die Kopie weicht vom Tresor ab. Der Datenträger ist vielleicht defekt: Wähle einen anderen.</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read. Check the vault under Diagnostics.</source>
        <translation>Ein Teil des Tresors ist nicht lesbar. Prüfe den Tresor unter Diagnose.</translation>
    </message>
    <message>
        <source>The file %1, which says where vaults went, is not understood. Put it elsewhere, then try again.</source>
        <translation>Die Datei %1, in der steht, wohin Tresore verschoben wurden, ist unverständlich. Leg sie woanders ab und versuch es erneut.</translation>
    </message>
    <message>
        <source>%1; %2 are free there</source>
        <translation>%1; dort sind %2 frei</translation>
    </message>
    <message>
        <source>All of it is copied to %1 and compared (%2). Then it opens there, and the old folder is emptied of it. What you have typed is saved first; an import or a backup that is under way is stopped.</source>
        <translation>Der ganze Tresor wird nach %1 kopiert und verglichen (%2). Dann öffnet er sich dort und wird aus dem alten Ordner entfernt. Was du getippt hast, wird vorher gespeichert; ein laufender Import oder eine laufende Sicherung wird angehalten.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Closing the vault</source>
        <translation>Tresor wird geschlossen</translation>
    </message>
    <message>
        <source>Opening it at its new place</source>
        <translation>Wird am neuen Ort geöffnet</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A move that was cut off has left a second vault, in which something was written since: %1. Open it to look, and remove its folder when you miss nothing of it.</source>
        <translation>Nach einem unterbrochenen Verschieben gibt es einen zweiten Tresor, in den seither etwas geschrieben wurde: %1. Öffne ihn, um nachzusehen, und lösche seinen Ordner, wenn dir daraus nichts fehlt.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>Der Tresor liegt jetzt in %1.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. What is left of it in %2 goes at the next start.</source>
        <translation>Der Tresor liegt jetzt in %1. Reste davon in %2 verschwinden beim nächsten Start.</translation>
    </message>
    <message>
        <source>Stopped. The vault is where it was.</source>
        <translation>Angehalten. Der Tresor ist, wo er war.</translation>
    </message>
    <message>
        <source>If the vault is locked meanwhile, also with the screen or before sleep, the move stops.</source>
        <translation>Wird der Tresor währenddessen gesperrt, auch mit dem Bildschirm oder vor dem Ruhezustand, hält der Umzug an.</translation>
    </message>
    <message>
        <source>The vault was locked, which stopped its move. It is where it was and can be moved again.</source>
        <translation>Der Tresor wurde gesperrt, das hat den Umzug angehalten. Er ist, wo er war, und kann erneut umziehen.</translation>
    </message>
</context>
<context>
    <name>mn::app::NewWords</name>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk did not take the new words. Keep both papers, free some space, then try again.</source>
        <translation>Die neuen Wörter konnten nicht gespeichert werden. Behalte beide Papiere, schaffe Platz und versuch es erneut.</translation>
    </message>
    <message>
        <source>The vault locked before the new recovery words were in use: the old ones open it. Make new ones again in the settings.</source>
        <translation>Der Tresor wurde gesperrt, bevor die neuen Wiederherstellungswörter galten: Die alten öffnen ihn. Erstelle in den Einstellungen noch einmal neue.</translation>
    </message>
    <message>
        <source>The new recovery words open the vault. The old paper does not any more; backups made before still open with it.</source>
        <translation>Die neuen Wiederherstellungswörter öffnen den Tresor. Das alte Papier öffnet ihn nicht mehr; frühere Sicherungen lassen sich damit weiterhin öffnen.</translation>
    </message>
</context>
<context>
    <name>mn::app::OpenMemorySync</name>
    <message>
        <source>Waits for the server</source>
        <translation>Wartet auf den Server</translation>
    </message>
    <message>
        <source>Server has it, sealed</source>
        <translation>Der Server hat es, versiegelt</translation>
    </message>
    <message>
        <source>Not synced: this device was cut off</source>
        <translation>Nicht abgeglichen: Dieses Gerät wurde abgetrennt</translation>
    </message>
    <message>
        <source>Not synced: the server’s record of the account contradicts itself</source>
        <translation>Nicht abgeglichen: Das Verzeichnis des Servers widerspricht sich</translation>
    </message>
    <message>
        <source>Not synced: removals by other devices wait for your yes</source>
        <translation>Nicht abgeglichen: Löschungen anderer Geräte warten auf dein Ja</translation>
    </message>
    <message>
        <source>Not synced: the server did not give a newer version that it told of</source>
        <translation>Nicht abgeglichen: Der Server gab eine neuere Fassung nicht heraus, von der er sprach</translation>
    </message>
    <message>
        <source>Not synced: a newer version on the server does not open here</source>
        <translation>Nicht abgeglichen: Eine neuere Fassung auf dem Server lässt sich hier nicht öffnen</translation>
    </message>
</context>
<context>
    <name>mn::app::PaletteModel</name>
    <message>
        <source>Do</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
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
        <translation>eine Liedzeile</translation>
    </message>
</context>
<context>
    <name>mn::app::PlasmaHotkey</name>
    <message>
        <source>Write a memory down</source>
        <translation>Eine Erinnerung aufschreiben</translation>
    </message>
</context>
<context>
    <name>mn::app::PortalHotkey</name>
    <message>
        <source>Write a memory down</source>
        <translation>Eine Erinnerung aufschreiben</translation>
    </message>
</context>
<context>
    <name>mn::app::RecoveryCheck</name>
    <message>
        <source>This vault does not keep its recovery words. Make new ones in the settings.</source>
        <translation>Dieser Tresor bewahrt seine Wiederherstellungswörter nicht auf. Erstelle in den Einstellungen neue.</translation>
    </message>
</context>
<context>
    <name>mn::app::RestoreModel</name>
    <message>
        <source>This does not open the backup. Try again, or type its 24 recovery words. It is the passphrase that the vault had when the backup was last added to.</source>
        <translation>Damit lässt sich die Sicherung nicht öffnen. Versuch es erneut oder gib ihre 24 Wiederherstellungswörter ein. Es gilt die Passphrase, die der Tresor hatte, als die Sicherung zuletzt ergänzt wurde.</translation>
    </message>
    <message>
        <source>This file is no backup of Mnemosyne. Choose another one.</source>
        <translation>Diese Datei ist keine Sicherung von Mnemosyne. Wähle eine andere.</translation>
    </message>
    <message>
        <source>A newer version of Mnemosyne made this backup. Update the program, then try again.</source>
        <translation>Diese Sicherung stammt von einer neueren Version von Mnemosyne. Aktualisiere das Programm und versuch es erneut.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that its disk is there, then try again.</source>
        <translation>Die Sicherung kann nicht gelesen werden. Prüfe, ob ihr Datenträger da ist, und versuch es erneut.</translation>
    </message>
    <message>
        <source>A part of this backup is damaged. Try another copy of it, if you have one.</source>
        <translation>Ein Teil dieser Sicherung ist beschädigt. Versuch es mit einer anderen Kopie, falls du eine hast.</translation>
    </message>
    <message>
        <source>Another vault lies in this folder. Choose another folder for the restored one.</source>
        <translation>In diesem Ordner liegt ein anderer Tresor. Wähle einen anderen Ordner für den wiederhergestellten.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again: it goes on where it stopped.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Schaffe Platz und versuch es erneut: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>In diesen Ordner kann nichts geschrieben werden. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Stopped. Start again, and it goes on where it stopped.</source>
        <translation>Angehalten. Beim nächsten Start geht es dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Sicherung wird geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are back</source>
        <translation>
            <numerusform>%1 von %Ln Erinnerung ist zurück</numerusform>
            <numerusform>%1 von %Ln Erinnerungen sind zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are back.</source>
        <translation>
            <numerusform>%Ln Erinnerung ist zurück.</numerusform>
            <numerusform>%Ln Erinnerungen sind zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments were missing or damaged in the backup.</source>
        <translation>
            <numerusform>%Ln Anhang fehlte in der Sicherung oder war beschädigt.</numerusform>
            <numerusform>%Ln Anhänge fehlten in der Sicherung oder waren beschädigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SearchInput</name>
    <message>
        <source>There is no filter “%1”: it is searched as words.</source>
        <translation>Es gibt keinen Filter „%1“: Danach wird als Wort gesucht.</translation>
    </message>
    <message>
        <source>“%1” is searched as words. %2</source>
        <translation>„%1“ wird als Wort gesucht. %2</translation>
    </message>
</context>
<context>
    <name>mn::app::SearchModel</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Only words were compared: the model of meaning is not loaded.</source>
        <translation>Nur Wörter wurden verglichen: Das Bedeutungsmodell ist nicht geladen.</translation>
    </message>
    <message>
        <source>Only words were compared: the index is being made anew, and the former service is no longer asked.</source>
        <translation>Nur Wörter wurden verglichen: Der Index wird neu aufgebaut, und der frühere Dienst wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Only words were compared: %1</source>
        <translation>Nur Wörter wurden verglichen: %1</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Meaning has not caught up yet; memories still to come: %L1.</source>
        <translation>Die Bedeutung ist noch nicht auf dem Stand; Erinnerungen, die noch fehlen: %L1.</translation>
    </message>
</context>
<context>
    <name>mn::app::SecurityModel</name>
    <message>
        <source>This is the last way to open the vault. Add another one first.</source>
        <translation>Das ist der letzte Weg, den Tresor zu öffnen. Füge erst einen anderen hinzu.</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>Das kann keine Passphrase sein: Sie ist leer oder viel zu lang.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder hat nicht geantwortet. Entsperre ihn und versuch es erneut.</translation>
    </message>
    <message>
        <source>Somebody without the vault’s key has changed this list. Look at it, and accept it before you change it.</source>
        <translation>Jemand ohne den Schlüssel des Tresors hat diese Liste geändert. Sieh sie dir an und bestätige sie, bevor du sie änderst.</translation>
    </message>
    <message>
        <source>The disk did not take the change; all is as it was. Free some space, then try again.</source>
        <translation>Die Änderung konnte nicht gespeichert werden; alles ist, wie es war. Schaffe Platz und versuch es erneut.</translation>
    </message>
    <message>
        <source>Another program is changing this vault just now. Try again in a moment.</source>
        <translation>Ein anderes Programm ändert diesen Tresor gerade. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Keyring of “%1”</source>
        <comment>a computer</comment>
        <translation>Schlüsselbund von „%1“</translation>
    </message>
    <message>
        <source>A way this version does not know</source>
        <translation>Ein Weg, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>Damaged: it opens nothing.</source>
        <translation>Beschädigt: öffnet nichts.</translation>
    </message>
    <message>
        <source>Set %1. A change never rewrites the vault.</source>
        <translation>Festgelegt am %1. Eine Änderung schreibt den Tresor nie neu.</translation>
    </message>
    <message>
        <source>Made %1. 24 words on paper, for when the passphrase is lost.</source>
        <translation>Erstellt am %1. 24 Wörter auf Papier, falls die Passphrase verloren geht.</translation>
    </message>
    <message>
        <source>Since %1. Opens the vault when you log in; anyone who uses your login can read it.</source>
        <translation>Seit %1. Öffnet den Tresor bei deiner Anmeldung; wer sie benutzt, kann ihn lesen.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>The new words open the vault. The old paper does not any more; backups made before still open with it.</source>
        <translation>Die neuen Wörter öffnen den Tresor, das alte Papier nicht mehr; frühere Sicherungen öffnen sich weiter damit.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Not possible on this desktop (Wayland): it does not let a window say so. Lock the vault before you share the screen.</source>
        <translation>Auf diesem Desktop nicht möglich (Wayland): Fenster können das dort nicht verlangen. Sperre den Tresor, bevor du den Bildschirm freigibst.</translation>
    </message>
    <message>
        <source>Not possible on this desktop (X11): every program can read the screen. Lock the vault before you share the screen.</source>
        <translation>Auf diesem Desktop nicht möglich (X11): Jedes Programm kann den Bildschirm lesen. Sperre den Tresor, bevor du den Bildschirm freigibst.</translation>
    </message>
    <message>
        <source>Not possible on this system. Lock the vault before you share the screen.</source>
        <translation>Auf diesem System nicht möglich. Sperre den Tresor, bevor du den Bildschirm freigibst.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Eine leere Passphrase schützt nichts.</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>Die beiden neuen Passphrasen unterscheiden sich. Gib sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>Die Passphrase ist geändert. Frühere Sicherungen öffnen sich weiter mit der alten.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens the vault from now on.</source>
        <translation>Der Schlüsselbund dieses Computers öffnet den Tresor ab jetzt.</translation>
    </message>
    <message>
        <source>Removed. Backups made before still open with it.</source>
        <translation>Entfernt. Frühere Sicherungen öffnen sich weiter damit.</translation>
    </message>
    <message>
        <source>The list is signed as it stands.</source>
        <translation>Die Liste ist so signiert, wie sie ist.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the vault today, or its recovery words.</source>
        <translation>Gib die Passphrase ein, die den Tresor heute öffnet, oder seine Wiederherstellungswörter.</translation>
    </message>
</context>
<context>
    <name>mn::app::ShelfModel</name>
    <message>
        <source>It is a new memory now.</source>
        <translation>Es ist jetzt eine neue Erinnerung.</translation>
    </message>
    <message numerus="yes">
        <source>They are %Ln new memories now.</source>
        <translation>
            <numerusform>Es ist jetzt %Ln neue Erinnerung.</numerusform>
            <numerusform>Es sind jetzt %Ln neue Erinnerungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version was erased.</source>
        <translation>Die Fassung wurde gelöscht.</translation>
    </message>
    <message>
        <source>It was decided about elsewhere just now.</source>
        <translation>Darüber wurde gerade anderswo entschieden.</translation>
    </message>
    <message>
        <source>The version was erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation>Die Fassung wurde gelöscht. Ein anderes Programm hat gelesen: versiegelte Reste gehen mit dem nächsten Löschen, oder wenn jedes Programm den Tresor geschlossen hat.</translation>
    </message>
    <message>
        <source>A change without words</source>
        <translation>Eine Änderung ohne Worte</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>Mehrere Geräte</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Ein anderes Gerät</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Which device wrote a version, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Set aside %2.</source>
        <extracomment>%1: which device wrote it, and when; %2: when</extracomment>
        <translation>%1. Beiseitegelegt am %2.</translation>
    </message>
</context>
<context>
    <name>mn::app::SidebarModel</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>mn::app::StorageModel</name>
    <message>
        <source>There was nothing to tidy up.</source>
        <translation>Es gab nichts aufzuräumen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files removed</source>
        <translation>
            <numerusform>%Ln Datei entfernt</numerusform>
            <numerusform>%Ln Dateien entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SyncModel</name>
    <message>
        <source>Looking for this vault&apos;s account</source>
        <translation>Das Konto dieses Tresors wird gesucht</translation>
    </message>
    <message>
        <source>This vault is on this device alone</source>
        <translation>Dieser Tresor ist nur auf diesem Gerät</translation>
    </message>
    <message>
        <source>Speaking with the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message numerus="yes">
        <source>Other devices removed %Ln memory(s). Nothing was removed here yet.</source>
        <translation>
            <numerusform>Andere Geräte haben %Ln Erinnerung gelöscht. Hier wurde noch nichts gelöscht.</numerusform>
            <numerusform>Andere Geräte haben %Ln Erinnerungen gelöscht. Hier wurde noch nichts gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device does not belong to the account any more</source>
        <translation>Dieses Gerät gehört nicht mehr zum Konto</translation>
    </message>
    <message>
        <source>The server&apos;s record of this account contradicts itself</source>
        <translation>Was der Server über dieses Konto sagt, widerspricht sich</translation>
    </message>
    <message>
        <source>Working without the network</source>
        <translation>Arbeitet ohne Netz</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>Verbindet sich mit dem Server</translation>
    </message>
    <message>
        <source>The server has everything that is here, sealed</source>
        <translation>Der Server hat alles, was hier ist, versiegelt</translation>
    </message>
    <message>
        <source>Some memories wait for the server</source>
        <translation>Einige Erinnerungen warten auf den Server</translation>
    </message>
    <message>
        <source>Link it to a server, and the same memories are on all your devices. The server keeps them sealed and cannot read a word.</source>
        <translation>Verbinde ihn mit einem Server, und dieselben Erinnerungen sind auf allen deinen Geräten. Der Server bewahrt sie versiegelt auf und kann kein Wort lesen.</translation>
    </message>
    <message>
        <source>Look at what your other devices did. If it was meant so, agree; until then nothing goes on.</source>
        <translation>Sieh nach, was deine anderen Geräte getan haben. War es so gewollt, stimme zu; bis dahin geht nichts weiter.</translation>
    </message>
    <message>
        <source>What is here stays. It can come back with the recovery phrase.</source>
        <translation>Was hier ist, bleibt. Mit den Wiederherstellungswörtern kann es zurückkommen.</translation>
    </message>
    <message>
        <source>Nothing is sent to it. What is here stays as it is.</source>
        <translation>Es wird nichts an ihn geschickt. Was hier ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What you save stays on this device and goes out by itself once the server can be reached.</source>
        <translation>Was du speicherst, bleibt auf diesem Gerät und geht von selbst hinaus, sobald der Server erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) belong to this account.</source>
        <translation>
            <numerusform>%Ln Gerät gehört zu diesem Konto.</numerusform>
            <numerusform>%Ln Geräte gehören zu diesem Konto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered at %1</source>
        <translation>Der Server hat um %1 geantwortet</translation>
    </message>
    <message>
        <source>Nobody whom this system trusts vouches for this server. If it is your own, compare what it shows with this fingerprint:</source>
        <translation>Für diesen Server bürgt niemand, dem dieses System vertraut. Ist es dein eigener, vergleiche, was er zeigt, mit diesem Fingerabdruck:</translation>
    </message>
    <message>
        <source>This server takes new accounts by invitation only. Ask whoever runs it, and put their words below.</source>
        <translation>Dieser Server nimmt neue Konten nur auf Einladung. Frag, wer ihn betreibt, und trage die Worte unten ein.</translation>
    </message>
    <message>
        <source>There is no such account on this server, or this vault has no recovery phrase yet.</source>
        <translation>Auf diesem Server gibt es kein solches Konto, oder dieser Tresor hat noch keine Wiederherstellungswörter.</translation>
    </message>
    <message>
        <source>These are not the 24 words of a recovery phrase.</source>
        <translation>Das sind nicht die 24 Wörter zur Wiederherstellung.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It begins with https://.</source>
        <translation>Das ist keine Adresse eines Servers. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>The server cannot be reached, or it is none of Mnemosyne&apos;s. Check its address and your connection.</source>
        <translation>Der Server ist nicht erreichbar, oder es ist keiner von Mnemosyne. Prüfe seine Adresse und deine Verbindung.</translation>
    </message>
    <message>
        <source>This vault belongs to an account already.</source>
        <translation>Dieser Tresor gehört schon zu einem Konto.</translation>
    </message>
    <message>
        <source>The devices were not linked: the code is mistyped, older than ten minutes or was used already, or somebody said no on the other device. Nothing was sent from here.</source>
        <translation>Die Geräte wurden nicht verbunden: Der Code ist vertippt, älter als zehn Minuten oder schon benutzt, oder jemand hat auf dem anderen Gerät Nein gesagt. Von hier wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is no code of another device: those have four groups of four letters and digits.</source>
        <translation>Das ist kein Code eines anderen Geräts: Der hat vier Gruppen aus vier Buchstaben und Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln attachment(s)</source>
        <translation>
            <numerusform>%1 von %Ln Anhang</numerusform>
            <numerusform>%1 von %Ln Anhängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memory(s)</source>
        <translation>
            <numerusform>%1 von %Ln Erinnerung</numerusform>
            <numerusform>%1 von %Ln Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Paused: nothing is sent or fetched</source>
        <translation>Angehalten: Nichts wird gesendet oder geholt</translation>
    </message>
    <message>
        <source>Attachments are on their way</source>
        <translation>Anhänge sind unterwegs</translation>
    </message>
    <message>
        <source>Your memories are coming from the server</source>
        <translation>Deine Erinnerungen kommen vom Server</translation>
    </message>
    <message>
        <source>Your memories are going to the server, sealed</source>
        <translation>Deine Erinnerungen gehen versiegelt zum Server</translation>
    </message>
    <message>
        <source>What you save stays on this device until you go on.</source>
        <translation>Was du speicherst, bleibt auf diesem Gerät, bis du es fortsetzt.</translation>
    </message>
    <message>
        <source>The server will erase this account</source>
        <translation>Der Server wird dieses Konto löschen</translation>
    </message>
    <message>
        <source>You are signed in. This page can be closed.</source>
        <translation>Du bist angemeldet. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. This page can be closed.</source>
        <translation>Die Anmeldung ist nicht gelungen. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>Wartet, bis du dich anmeldest</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) wait for another network</source>
        <translation>
            <numerusform>%Ln Anhang wartet auf ein anderes Netz</numerusform>
            <numerusform>%Ln Anhänge warten auf ein anderes Netz</numerusform>
        </translation>
    </message>
    <message>
        <source>This network is metered: what goes over it is counted, or costs. Your memories come and go as ever.</source>
        <translation>Dieses Netz ist getaktet: was darüber geht, wird gezählt oder kostet. Deine Erinnerungen kommen und gehen wie immer.</translation>
    </message>
</context>
<context>
    <name>mn::app::SyncNotices</name>
    <message>
        <source>This device’s clock says %1, and the server’s %2. Until it is set right, what you write here is dated wrong.</source>
        <translation>Die Uhr dieses Geräts zeigt %1, die des Servers %2. Bis sie richtig gestellt ist, wird falsch datiert, was du hier schreibst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) came dated in the future: the clock of another device is ahead.</source>
        <translation>
            <numerusform>%Ln Erinnerung kam mit einem Datum in der Zukunft: die Uhr eines anderen Geräts geht vor.</numerusform>
            <numerusform>%Ln Erinnerungen kamen mit einem Datum in der Zukunft: die Uhr eines anderen Geräts geht vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) were not erased: another device had changes that were not here yet.</source>
        <translation>
            <numerusform>%Ln Erinnerung wurde nicht gelöscht: ein anderes Gerät hatte Änderungen, die noch nicht hier waren.</numerusform>
            <numerusform>%Ln Erinnerungen wurden nicht gelöscht: ein anderes Gerät hatte Änderungen, die noch nicht hier waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::TimelineModel</name>
    <message>
        <source>%1 to %2 %3</source>
        <extracomment>The first and the last day of a week, and its year: &quot;16 November to 22 November 2026&quot;</extracomment>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Letzte zwölf Monate</translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation>%1 in den letzten zwölf Monaten</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many memories, and in which year</extracomment>
        <translation>%1 im Jahr %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a day</source>
        <translation>
            <numerusform>%Ln pro Tag</numerusform>
            <numerusform>%Ln pro Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>Above what happened on this day in earlier years: &quot;On 20 November&quot;</extracomment>
        <translation>Am %1</translation>
    </message>
</context>
<context>
    <name>mn::app::TrayIcon</name>
    <message>
        <source>Open Mnemosyne</source>
        <translation>Mnemosyne öffnen</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Etwas aufschreiben</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Tresor sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>mn::app::TrayStay</name>
    <message>
        <source>Mnemosyne goes on in the tray. To end it, choose “Quit” there.</source>
        <translation>Mnemosyne läuft im Infobereich weiter. Zum Beenden dort „Beenden“ wählen.</translation>
    </message>
    <message>
        <source>Mnemosyne goes on in the tray. To end it, choose “Quit” there, or press %1 in its window.</source>
        <translation>Mnemosyne läuft im Infobereich weiter. Zum Beenden dort „Beenden“ wählen oder %1 im Fenster drücken.</translation>
    </message>
</context>
<context>
    <name>mn::app::UnlockModel</name>
    <message>
        <source>The ways to open this vault were changed by someone who does not hold its key. Look at them in the settings.</source>
        <translation>Die Wege, diesen Tresor zu öffnen, wurden von jemandem ohne seinen Schlüssel geändert. Sieh sie dir in den Einstellungen an.</translation>
    </message>
    <message>
        <source>The disk has changed the vault’s file of keys. Set the passphrase anew in the settings; that writes it again.</source>
        <translation>Die Schlüsseldatei des Tresors wurde auf dem Datenträger verändert. Lege die Passphrase in den Einstellungen neu fest; das schreibt sie wieder.</translation>
    </message>
    <message>
        <source>The disk has changed the vault’s file of keys, so that even the right one may be refused. Try another way to open it.</source>
        <translation>Die Schlüsseldatei des Tresors wurde auf dem Datenträger verändert, sodass auch das Richtige abgelehnt werden kann. Versuche, ihn auf einem anderen Weg zu öffnen.</translation>
    </message>
</context>
<context>
    <name>mn::app::VaultModel</name>
    <message>
        <source>An import is under way. Bring these files once it is through.</source>
        <translation>Ein Import läuft. Bring diese Dateien, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>One file is looked at at a time: this is “%1”.</source>
        <translation>Es wird immer nur eine Datei angesehen: diese ist „%1“.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Link entfernt</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>“%1” is now a saved search.</source>
        <translation>„%1“ ist jetzt eine gespeicherte Suche.</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted.</source>
        <translation>Die gespeicherte Suche „%1“ wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) set aside: erased elsewhere. See “Devices &amp; sync”.</source>
        <translation>
            <numerusform>%Ln Fassung beiseitegelegt: anderswo gelöscht. Siehe „Geräte und Abgleich“.</numerusform>
            <numerusform>%Ln Fassungen beiseitegelegt: anderswo gelöscht. Siehe „Geräte und Abgleich“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::VectorConsent</name>
    <message>
        <source>The server may search by meaning. Vectors go to it after all else.</source>
        <translation>Der Server darf nach Bedeutung suchen. Vektoren gehen nach allem anderen zu ihm.</translation>
    </message>
    <message>
        <source>The server has no vectors of your memories any more.</source>
        <translation>Der Server hat keine Vektoren deiner Erinnerungen mehr.</translation>
    </message>
    <message>
        <source>The server takes no more vectors. Those it has go as soon as it can reach them.</source>
        <translation>Der Server nimmt keine Vektoren mehr an. Die er hat, verschwinden, sobald er sie erreicht.</translation>
    </message>
    <message>
        <source>Only for a server that you trust: it would get vectors, which are not sealed and reveal what your memories are about.</source>
        <translation>Nur für einen Server, dem du vertraust: Er bekäme Vektoren, die nicht versiegelt sind und verraten, worum es in deinen Erinnerungen geht.</translation>
    </message>
    <message>
        <source>Allowed on this device. Whoever runs the server can tell what your memories are about.</source>
        <translation>Auf diesem Gerät erlaubt. Wer den Server betreibt, kann erkennen, worum es in deinen Erinnerungen geht.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 whoever runs it can tell what your memories are about, by %Ln vector(s).</source>
        <translation>
            <numerusform>Seit %1 kann, wer ihn betreibt, erkennen, worum es in deinen Erinnerungen geht, durch %Ln Vektor.</numerusform>
            <numerusform>Seit %1 kann, wer ihn betreibt, erkennen, worum es in deinen Erinnerungen geht, durch %Ln Vektoren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account allows it since %1, for another model than this device has, which sends nothing.</source>
        <translation>Dein Konto erlaubt es seit %1, für ein anderes Modell, als dieses Gerät hat; es schickt nichts.</translation>
    </message>
    <message>
        <source>Your account allows it since %1. This device sends nothing.</source>
        <translation>Dein Konto erlaubt es seit %1. Dieses Gerät schickt nichts.</translation>
    </message>
    <message>
        <source>The server keeps no vectors of the model that this device has.</source>
        <translation>Der Server bewahrt keine Vektoren des Modells auf, das dieses Gerät hat.</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>Der Server ist nicht erreichbar; nichts wurde geändert. Versuche es wieder, sobald er es ist.</translation>
    </message>
    <message>
        <source>This device sends no more vectors. The server cannot be reached, and has those it had: take it back again once it can be.</source>
        <translation>Dieses Gerät schickt keine Vektoren mehr. Der Server ist nicht erreichbar und hat noch die bisherigen: Nimm es noch einmal zurück, sobald er es ist.</translation>
    </message>
</context>
<context>
    <name>mn::app::WorkNotices</name>
    <message>
        <source>The import could not be finished. The window says why.</source>
        <translation>Der Import wurde nicht abgeschlossen. Das Fenster sagt, warum.</translation>
    </message>
    <message>
        <source>The import is finished.</source>
        <translation>Der Import ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The export could not be finished. The window says why.</source>
        <translation>Der Export wurde nicht abgeschlossen. Das Fenster sagt, warum.</translation>
    </message>
    <message>
        <source>The export is finished.</source>
        <translation>Der Export ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The backup could not be brought back. The window says why.</source>
        <translation>Die Sicherung wurde nicht zurückgeholt. Das Fenster sagt, warum.</translation>
    </message>
    <message>
        <source>The backup could not be made. The window says why.</source>
        <translation>Die Sicherung wurde nicht erstellt. Das Fenster sagt, warum.</translation>
    </message>
    <message>
        <source>The backup is brought back.</source>
        <translation>Die Sicherung ist zurückgeholt.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>Die Sicherung ist erstellt.</translation>
    </message>
</context>
</TS>
