<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Mnemosyne %1</source>
        <translation>Mnemosyne %1</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copier ces lignes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation>Mnemosyne</translation>
    </message>
    <message>
        <source>It never looks for a newer version by itself, and sends nothing that you did not allow.</source>
        <translation>Il ne cherche jamais tout seul de nouvelle version et n’envoie rien que vous n’ayez autorisé.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Ce coffre</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>Format %1. An older format is brought up when it is opened.</source>
        <translation>Format %1. Un format plus ancien est mis à niveau à l’ouverture.</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Son dossier</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>Où tout se trouve</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Créé grâce au travail d’autres personnes</translation>
    </message>
    <message>
        <source>every licence in full</source>
        <translation>toutes les licences en entier</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Contraste renforcé</translation>
    </message>
    <message>
        <source>Darker words, a border around everything, no shadows.</source>
        <translation>Texte plus foncé, contours partout, aucune ombre.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Memories in the list</source>
        <translation>Souvenirs dans la liste</translation>
    </message>
    <message>
        <source>Compact shows the title and the date only.</source>
        <translation>L’affichage compact ne montre que le titre et la date.</translation>
    </message>
    <message>
        <source>Two lines of text</source>
        <translation>Deux lignes de texte</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Dates and numbers are written its way. The words are not translated yet, so they stay English.</source>
        <translation>Les dates et les nombres en suivent l’usage. Les textes ne sont pas encore traduits et restent en anglais.</translation>
    </message>
    <message>
        <source>Menus and messages. What you write is never translated.</source>
        <translation>Menus et messages. Ce que vous écrivez n’est jamais traduit.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Panes and dialogs are there at once instead of moving in.</source>
        <translation>Panneaux et dialogues apparaissent d’un coup, sans glisser.</translation>
    </message>
    <message>
        <source>Everything grows with it, up to double. %1 and %2 do the same.</source>
        <translation>Tout grandit avec lui, jusqu’au double. %1 et %2 font de même.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Quick capture and automatic backups go on. %1 ends the program.</source>
        <translation>La capture rapide et les sauvegardes automatiques continuent. %1 arrête le programme.</translation>
    </message>
</context>
<context>
    <name>AttachedPictures</name>
    <message>
        <source>Attached pictures</source>
        <translation>Images jointes</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
</context>
<context>
    <name>AttachmentCards</name>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · on this device</source>
        <translation>%1 · sur cet appareil</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Open all of it, and compare</source>
        <translation>L’ouvrir en entier et comparer</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>The last one: %1.</source>
        <translation>La dernière&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder of the backups is not there. Connect its disk.</source>
        <translation>Le dossier des sauvegardes est introuvable. Branchez son disque.</translation>
    </message>
    <message>
        <source>What was written since is in no backup.</source>
        <translation>Ce que vous avez écrit depuis n’est dans aucune sauvegarde.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Créer une sauvegarde</translation>
    </message>
    <message>
        <source>In the background, while the vault is open and the folder is there. %1</source>
        <translation>En arrière-plan, quand le coffre est ouvert et le dossier accessible. %1</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuellement</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Best on another disk: a stick, or a drive that is not always here.</source>
        <translation>De préférence sur un autre disque&#xa0;: une clé, ou un disque qui n’est pas toujours ici.</translation>
    </message>
    <message>
        <source>Sealed with the vault’s keys: passphrase or recovery words open it.</source>
        <translation>Scellée avec les clés du coffre&#xa0;: la phrase secrète ou les mots de récupération l’ouvrent.</translation>
    </message>
    <message>
        <source>Not connected. It is tried again by itself.</source>
        <translation>Non connecté. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>One file a month, which only grows. Older ones are erased only after the newest was opened and compared in full.</source>
        <translation>Un fichier par mois, qui ne fait que grandir. Les plus anciens ne sont effacés qu’une fois le plus récent entièrement ouvert et vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me when the last one is older than</source>
        <translation>Me prévenir si la dernière date de plus de</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semaines</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one now</source>
        <translation>En créer une autre</translation>
    </message>
    <message>
        <source>No backup in this folder</source>
        <translation>Aucune sauvegarde dans ce dossier</translation>
    </message>
    <message>
        <source>Adds what has changed, and reads it again before it counts.</source>
        <translation>Ajoute ce qui a changé, puis le relit avant de le valider.</translation>
    </message>
    <message>
        <source>A restored vault lies beside this one. Brought back here, a backup is joined with what is here: nothing written since is lost.</source>
        <translation>Un coffre restauré se place à côté de celui-ci. Rapatriée ici, une sauvegarde est fusionnée avec l’existant&#xa0;: rien de ce que vous avez écrit depuis n’est perdu.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurer la sauvegarde du %1</translation>
    </message>
    <message>
        <source>As a second vault in an empty folder you can look at it first. Joined with this vault, what was purged since stays purged, and what differs waits for your decision.</source>
        <translation>Restaurez-la comme second coffre dans un dossier vide pour l’examiner d’abord. Si vous la fusionnez avec ce coffre, ce qui a été effacé depuis le reste, et les différences attendent votre décision.</translation>
    </message>
    <message>
        <source>Into a new folder…</source>
        <translation>Dans un nouveau dossier…</translation>
    </message>
    <message>
        <source>An empty folder for the restored vault</source>
        <translation>Un dossier vide pour le coffre restauré</translation>
    </message>
    <message>
        <source>Join it with this vault</source>
        <translation>Fusionner avec ce coffre</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Plus tôt cette semaine</translation>
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
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CaptureChips</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>Type %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Aucun domaine</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Domaine %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation>Date de l’événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>When it happened is not said</source>
        <translation>Date de l’événement non précisée</translation>
    </message>
    <message>
        <source>Importance %1 of 1</source>
        <translation>Importance %1 sur 1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>Fichier %1, %2</translation>
    </message>
    <message>
        <source>Choose a domain</source>
        <translation>Choisir un domaine</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Choisir un type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type a tag, then press Enter.</source>
        <translation>Saisissez une étiquette, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Type a name, then press Enter.</source>
        <translation>Saisissez un nom, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>déjà présente</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>Nouvelle étiquette #%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind, domain, date, importance, tags, links, files</source>
        <translation>Type, domaine, date, importance, étiquettes, liens, fichiers</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lien vers %1</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Lier à un souvenir</translation>
    </message>
    <message>
        <source>Title of a memory</source>
        <translation>Titre d’un souvenir</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>Aucun titre ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>CaptureFileDialog</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
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
        <translation>Lier</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Write something down</source>
        <translation>Noter quelque chose</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>De quoi voulez-vous vous souvenir&#xa0;?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The vault is locked. What you save is sealed now and goes into it when it is next opened.</source>
        <translation>Le coffre est verrouillé. Ce que vous enregistrez est scellé pour lui et y entrera à sa prochaine ouverture.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Fermer et garder le brouillon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>Nouvelle étiquette #%1</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %Ln files</source>
        <translation>
            <numerusform>Scellement de %Ln fichier</numerusform>
            <numerusform>Scellement de %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Let go to attach it</source>
        <translation>Relâchez pour le joindre</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Lier à un souvenir</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Write something down</source>
        <translation>Noter quelque chose</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Import memories</source>
        <translation>Importer des souvenirs</translation>
    </message>
    <message>
        <source>Export instead…</source>
        <translation>Plutôt exporter…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>There are sample memories in your vault</source>
        <translation>Votre coffre contient des souvenirs d’exemple</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Drop a file or a folder here</source>
        <translation>Déposez un fichier ou un dossier ici</translation>
    </message>
    <message>
        <source>Let go to look at it</source>
        <translation>Relâchez pour l’examiner</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Or say where it comes from</source>
        <translation>Ou indiquez la provenance</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>From another program or another vault. Your files are only read, never changed.</source>
        <translation>Depuis un autre programme ou un autre coffre. La source est seulement lue, jamais modifiée.</translation>
    </message>
    <message>
        <source>First you see what would come in. Nothing is written before you say so.</source>
        <translation>Vous verrez d’abord ce qui serait importé. Rien n’est écrit sans votre accord.</translation>
    </message>
    <message>
        <source>What came in is in your vault. The rest can follow from where it stopped.</source>
        <translation>Ce qui est importé est dans votre coffre. L’import reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>They carry the tag “sample”. Removing moves them to the trash.</source>
        <translation>Ils portent l’étiquette «&#xa0;exemple&#xa0;». Une fois retirés, ils vont à la corbeille.</translation>
    </message>
    <message>
        <source>Notes, a table, an export: what it is, is found out by itself.</source>
        <translation>Le contenu est reconnu tout seul&#xa0;: notes, tableau, export.</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Dans la chronologie</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>Dans le graphe</translation>
    </message>
    <message>
        <source>In a memory</source>
        <translation>Dans un souvenir</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Nouveau souvenir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Last pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Hide or show the sidebar</source>
        <translation>Masquer ou afficher la barre latérale</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo in a text</source>
        <translation>Rétablir dans un texte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>Close one thing</source>
        <translation>Fermer un élément</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Graph of links</source>
        <translation>Graphe des liens</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Import notes from another program</source>
        <translation>Importer des notes d’un autre programme</translation>
    </message>
    <message>
        <source>Move, first, last</source>
        <translation>Se déplacer, premier, dernier</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Actions possibles</translation>
    </message>
    <message>
        <source>Day, week</source>
        <translation>Jour, semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>To a neighbour</source>
        <translation>Vers un voisin</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Plus grand, plus petit</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>La même chose en liste</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Lier à un souvenir</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Mode concentration</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Texte à la taille d’origine</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>In the small window</source>
        <translation>Dans la petite fenêtre</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Noter quelque chose</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>Recréer l’index</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Vérifier le coffre</translation>
    </message>
    <message>
        <source>Export memories</source>
        <translation>Exporter les souvenirs</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>Réglages&#xa0;: apparence</translation>
    </message>
    <message>
        <source>Settings: search</source>
        <translation>Réglages&#xa0;: recherche</translation>
    </message>
    <message>
        <source>Settings: storage</source>
        <translation>Réglages&#xa0;: stockage</translation>
    </message>
    <message>
        <source>Settings: security</source>
        <translation>Réglages&#xa0;: sécurité</translation>
    </message>
    <message>
        <source>Settings: backups</source>
        <translation>Réglages&#xa0;: sauvegardes</translation>
    </message>
    <message>
        <source>Settings: diagnostics</source>
        <translation>Réglages&#xa0;: diagnostic</translation>
    </message>
    <message>
        <source>Settings: keys</source>
        <translation>Réglages&#xa0;: raccourcis clavier</translation>
    </message>
    <message>
        <source>Settings: about this program</source>
        <translation>Réglages&#xa0;: à propos du programme</translation>
    </message>
    <message>
        <source>Archive, or take out of it</source>
        <translation>Archiver ou désarchiver</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Order: newest first</source>
        <translation>Ordre&#xa0;: plus récents d’abord</translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation>Ordre&#xa0;: plus anciens d’abord</translation>
    </message>
    <message>
        <source>Order: recently changed first</source>
        <translation>Ordre&#xa0;: récemment modifiés d’abord</translation>
    </message>
    <message>
        <source>Order: most important first</source>
        <translation>Ordre&#xa0;: plus importants d’abord</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Compact or roomy list</source>
        <translation>Liste compacte ou aérée</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>More contrast, or less</source>
        <translation>Contraste renforcé ou normal</translation>
    </message>
    <message>
        <source>Find in this memory</source>
        <translation>Chercher dans ce souvenir</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>Appareils et synchronisation</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>Oublier les recherches récentes</translation>
    </message>
    <message>
        <source>Make a report for whoever helps</source>
        <translation>Établir un rapport pour qui vous aide</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Check the recovery words</source>
        <translation>Vérifier les mots de récupération</translation>
    </message>
    <message>
        <source>Make new recovery words</source>
        <translation>Créer de nouveaux mots de récupération</translation>
    </message>
    <message>
        <source>Move the vault to another folder</source>
        <translation>Déplacer le coffre dans un autre dossier</translation>
    </message>
    <message>
        <source>Show the folder of the vault</source>
        <translation>Afficher le dossier du coffre</translation>
    </message>
    <message>
        <source>Remove files that nothing refers to</source>
        <translation>Supprimer les fichiers auxquels rien ne renvoie</translation>
    </message>
    <message>
        <source>Choose all in the list</source>
        <translation>Choisir tout dans la liste</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Pin what is chosen, or unpin it</source>
        <translation>Épingler le choix, ou le détacher</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>Étiquettes du choix</translation>
    </message>
    <message>
        <source>Domain of what is chosen</source>
        <translation>Domaine du choix</translation>
    </message>
    <message>
        <source>Kind of what is chosen</source>
        <translation>Type du choix</translation>
    </message>
    <message>
        <source>Importance of what is chosen</source>
        <translation>Importance du choix</translation>
    </message>
    <message>
        <source>Copy what is chosen as Markdown</source>
        <translation>Copier le choix en Markdown</translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation>Exporter le choix</translation>
    </message>
    <message>
        <source>Put back what is chosen</source>
        <translation>Remettre le choix en place</translation>
    </message>
    <message>
        <source>Put back all of the trash</source>
        <translation>Remettre en place toute la corbeille</translation>
    </message>
    <message>
        <source>Erase all of the trash</source>
        <translation>Effacer toute la corbeille</translation>
    </message>
    <message>
        <source>Take the filters of the list away</source>
        <translation>Retirer les filtres de la liste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Copy its link</source>
        <translation>Copier son lien</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Semblables</translation>
    </message>
    <message>
        <source>Search in its thread</source>
        <translation>Chercher dans son fil</translation>
    </message>
    <message>
        <source>Archive it, or take it out</source>
        <translation>L’archiver, ou la sortir des archives</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>La mettre à la corbeille</translation>
    </message>
    <message>
        <source>Less motion, or more</source>
        <translation>Moins de mouvement, ou plus</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Ce qui a été mis de côté</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do anything</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>An action, a memory or a page</source>
        <translation>Une action, un souvenir ou une page</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called so. Enter searches your memories for it.</source>
        <translation>Rien ne porte ce nom. Entrée le cherche dans vos souvenirs.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>actions seules</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>It was changed in the same place on two devices before they met. Both versions are safe; choose what it should say now.</source>
        <translation>Il a été modifié au même endroit sur deux appareils avant qu’ils se rencontrent. Les deux versions sont en sûreté ; choisissez ce qu’il doit dire maintenant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There is nothing to decide about it any more.</source>
        <translation>Il n’y a plus rien à décider.</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>Use all of A</source>
        <translation>Prendre tout A</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Use all of B</source>
        <translation>Prendre tout B</translation>
    </message>
    <message>
        <source>What else differs, from A to B</source>
        <translation>Ce qui diffère encore, de A à B</translation>
    </message>
    <message>
        <source>What else differs</source>
        <translation>Ce qui diffère encore</translation>
    </message>
    <message>
        <source>As in A</source>
        <translation>Comme dans A</translation>
    </message>
    <message>
        <source>As in B</source>
        <translation>Comme dans B</translation>
    </message>
    <message>
        <source>What it will say</source>
        <translation>Ce qu’il dira</translation>
    </message>
    <message>
        <source>A and B mark lines of one version alone, + what is in neither. All versions stay in the history of this memory, whatever you choose.</source>
        <translation>A et B marquent les lignes d’une seule version, + ce qui n’est dans aucune. Toutes les versions restent dans l’historique de ce souvenir, quel que soit votre choix.</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Enregistrer cette version</translation>
    </message>
    <message>
        <source>Keep both as two memories</source>
        <translation>Garder les deux comme deux souvenirs</translation>
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
        <translation>Ce qu’il dira</translation>
    </message>
</context>
<context>
    <name>ContestedVersions</name>
    <message>
        <source>Two versions of this memory</source>
        <translation>Deux versions de ce souvenir</translation>
    </message>
    <message>
        <source>This memory was changed elsewhere, in the same place</source>
        <translation>Ce souvenir a été modifié ailleurs, au même endroit</translation>
    </message>
    <message>
        <source>Both versions are here, and nothing is saved over either before you have decided.</source>
        <translation>Les deux versions sont ici. Aucune n’est écrasée avant votre décision.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celle-ci</translation>
    </message>
    <message>
        <source>Keep both, one below the other</source>
        <translation>Garder les deux, l’une sous l’autre</translation>
    </message>
    <message>
        <source>The other version stays in this memory’s history.</source>
        <translation>L’autre version reste dans l’historique de ce souvenir.</translation>
    </message>
    <message>
        <source>Compare, and write it anew</source>
        <translation>Comparer et réécrire</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>no memories</source>
        <translation>aucun souvenir</translation>
    </message>
    <message>
        <source>1 memory</source>
        <translation>1 souvenir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln souvenir</numerusform>
            <numerusform>%Ln souvenirs</numerusform>
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
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>This is no date. Type it like %1.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme %1.</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Date, such as %1</source>
        <translation>Date, par exemple %1</translation>
    </message>
</context>
<context>
    <name>DayMap</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A day and how many memories it has</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>most on a %1</source>
        <extracomment>On which weekday most memories happened</extracomment>
        <translation>surtout le %1</translation>
    </message>
    <message numerus="yes">
        <source>longest quiet: %Ln days from %1</source>
        <translation>
            <numerusform>plus longue pause&#xa0;: %Ln jour dès le %1</numerusform>
            <numerusform>plus longue pause&#xa0;: %Ln jours dès le %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceQuestions</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Cut off…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>What is this device called?</source>
        <translation>Comment s’appelle cet appareil ?</translation>
    </message>
    <message>
        <source>On every device. The server cannot read it.</source>
        <translation>Sur tous les appareils. Le serveur ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cut “%1” off?</source>
        <translation>Retirer « %1 » ?</translation>
    </message>
    <message>
        <source>It gets nothing that is saved from now on, and what it sends is refused. What it sent until now stays.

What is on it stays on it: if it was stolen, change what is secret. It comes back only if one of your devices lets it in again, or with the recovery words.</source>
        <translation>Il ne reçoit rien de ce qui est enregistré désormais, et ce qu’il envoie est refusé. Ce qu’il a envoyé jusqu’ici reste.

Ce qu’il contient y reste : s’il a été volé, changez ce qui est secret. Il ne revient que si un de vos appareils l’admet de nouveau, ou avec les mots de récupération.</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
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
        <translation>%1. Empreinte %2</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Ce qu’on peut faire de « %1 »</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices &amp; sync</source>
        <translation>Appareils et synchronisation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ask the server now</source>
        <translation>Interroger le serveur maintenant</translation>
    </message>
    <message>
        <source>Agree to the removals</source>
        <translation>Accepter les suppressions</translation>
    </message>
    <message>
        <source>This takes as long as the server does</source>
        <translation>Cela dure le temps que met le serveur</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) need a decision</source>
        <translation>
            <numerusform>%Ln souvenir demande une décision</numerusform>
            <numerusform>%Ln souvenirs demandent une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Two devices changed the same words. Both versions are kept.</source>
        <translation>Deux appareils ont changé les mêmes mots. Les deux versions sont gardées.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>It knows sizes and times, and which device wrote. It cannot read a word.</source>
        <translation>Il connaît les tailles et les heures, et quel appareil a écrit. Il ne peut pas lire un mot.</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Lier un appareil</translation>
    </message>
    <message>
        <source>Waiting for your yes on the other device</source>
        <translation>Attend votre oui sur l’autre appareil</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>A server could hide the newest saves of a device from you. That is why “last seen” stands beside every device.</source>
        <translation>Un serveur pourrait vous cacher les derniers enregistrements d’un appareil. C’est pourquoi chaque appareil indique quand il a été vu.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Garder le compte</translation>
    </message>
    <message>
        <source>Erase the account there</source>
        <translation>Effacer le compte là-bas</translation>
    </message>
    <message>
        <source>All that the server has of it, for all its devices. What is on them stays.</source>
        <translation>Tout ce que le serveur en a, pour tous ses appareils. Ce qui s’y trouve reste.</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase the account on the server?</source>
        <translation>Effacer le compte sur le serveur ?</translation>
    </message>
    <message>
        <source>It happens a week from now, for all devices of the account. Until then everything goes on, and any of them can take it back.

What is on your devices stays on them.</source>
        <translation>Cela se fera dans une semaine, pour tous les appareils du compte. D’ici là tout continue, et chacun d’eux peut l’annuler.

Ce qui est sur vos appareils y reste.</translation>
    </message>
    <message>
        <source>Erase it in a week</source>
        <translation>Effacer dans une semaine</translation>
    </message>
    <message>
        <source>It goes on once you are signed in</source>
        <translation>La suite vient une fois que vous êtes connecté</translation>
    </message>
    <message>
        <source>Metered networks</source>
        <translation>Réseaux limités</translation>
    </message>
    <message>
        <source>Attachments go over metered networks, too</source>
        <translation>Les pièces jointes passent aussi par les réseaux limités</translation>
    </message>
    <message>
        <source>Otherwise they wait for another network. Memories never wait.</source>
        <translation>Sinon elles attendent un autre réseau. Les souvenirs n’attendent jamais.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) were set aside</source>
        <translation>
            <numerusform>%Ln version a été mise de côté</numerusform>
            <numerusform>%Ln versions ont été mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased elsewhere by somebody who had not seen all that is here. What waits is on this device alone.</source>
        <translation>Effacé ailleurs par quelqu’un qui n’avait pas vu tout ce qui est ici. Ce qui attend n’est que sur cet appareil.</translation>
    </message>
    <message>
        <source>It knows sizes and times, which device wrote, and by their vectors what your memories are about.</source>
        <translation>Il connaît les tailles et les heures, quel appareil a écrit, et par leurs vecteurs de quoi parlent vos souvenirs.</translation>
    </message>
    <message>
        <source>It may search by meaning</source>
        <translation>Il peut chercher par le sens</translation>
    </message>
    <message>
        <source>Let it search by meaning</source>
        <translation>Le laisser chercher par le sens</translation>
    </message>
    <message>
        <source>Allow it here…</source>
        <translation>L’autoriser ici…</translation>
    </message>
    <message>
        <source>Allow it…</source>
        <translation>L’autoriser…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Let the server search by meaning?</source>
        <translation>Laisser le serveur chercher par le sens ?</translation>
    </message>
    <message>
        <source>This device sends it vectors of your memories. They are not sealed: whoever runs %1 can tell by them what your memories are about.

Any device of the account can take that back, and the server erases them then. Copies that somebody made of them are beyond that.</source>
        <translation>Cet appareil lui envoie des vecteurs de vos souvenirs. Ils ne sont pas scellés : qui gère %1 peut y voir de quoi parlent vos souvenirs.

Tout appareil du compte peut revenir là-dessus, et le serveur les efface alors. Les copies que quelqu’un en a faites sont hors d’atteinte.</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Do not let it</source>
        <translation>Ne pas autoriser</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Bilan de santé</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>vérifié le %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Looking at all of the vault</source>
        <translation>Vérification de tout le coffre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is so, and what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>Recréer l’index</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>A report for someone who helps you</source>
        <translation>Un rapport pour la personne qui vous aide</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What happened, and on what system</source>
        <translation>Ce qui s’est passé, et sur quel système</translation>
    </message>
    <message>
        <source>Times, names of errors, counts and versions. No word you wrote, no name, no path. Nothing is sent; you see all of it before it is saved.</source>
        <translation>Heures, noms d’erreurs, nombres et versions. Aucun mot de vous, aucun nom, aucun chemin. Rien n’est envoyé&#xa0;; vous voyez tout avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Créer le rapport</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Ce système</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>DomainMap</name>
    <message>
        <source>without a domain</source>
        <translation>sans domaine</translation>
    </message>
    <message>
        <source>Domain for %1</source>
        <translation>Domaine pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: each keeps its name</source>
        <translation>
            <numerusform>%Ln de plus&#xa0;: il garde son nom</numerusform>
            <numerusform>%Ln de plus&#xa0;: chacun garde son nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>The paper is right</source>
        <translation>La feuille est correcte</translation>
    </message>
    <message>
        <source>Type three words from the paper</source>
        <translation>Saisissez trois mots de la feuille</translation>
    </message>
    <message>
        <source>These words open the vault when the passphrase is lost.</source>
        <translation>Ces mots ouvrent le coffre si vous perdez la phrase secrète.</translation>
    </message>
    <message>
        <source>Read them from the paper, not from your head.</source>
        <translation>Lisez-les sur la feuille, pas de mémoire.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>DrillStep</name>
    <message>
        <source>Type words %1, %2 and %3</source>
        <translation>Saisissez les mots %1, %2 et %3</translation>
    </message>
    <message>
        <source>Read them from the paper, not from your head. Then you know that the paper is complete and that you can read it.</source>
        <translation>Lisez-les sur la feuille, pas de mémoire. Vous saurez ainsi que la feuille est complète et lisible.</translation>
    </message>
    <message>
        <source>Word %1 is another one. Look at the paper, or at the words again.</source>
        <translation>Le mot %1 est différent. Regardez la feuille, ou revoyez les mots.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Création du coffre</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>Les mots de récupération</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>Ces mots sont la clé de secours</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.</source>
        <translation>Si vous perdez la phrase secrète et la feuille, personne ne pourra ouvrir le coffre&#xa0;: ni un ami, ni un serveur, ni les auteurs de ce programme.</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Revoir les mots</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Vérifier plus tard</translation>
    </message>
    <message>
        <source>Makes the vault now, and asks for three of the words when you open it next</source>
        <translation>Crée le coffre maintenant et demande trois des mots à la prochaine ouverture</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>DrillWord</name>
    <message>
        <source>Word %1, not asked for</source>
        <translation>Mot %1, non demandé</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Mot %1</translation>
    </message>
    <message>
        <source>Another one is on the paper</source>
        <translation>La feuille en porte un autre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Tab completes it to %1</source>
        <translation>Tab le complète en %1</translation>
    </message>
</context>
<context>
    <name>EarlierYears</name>
    <message>
        <source>Nothing from earlier years.</source>
        <translation>Rien les années précédentes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>EditorBanners</name>
    <message>
        <source>Your words are here, and sealed as a draft on this computer.</source>
        <translation>Votre texte est ici, et scellé en brouillon sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your words are here. Leave this window open, or copy the text.</source>
        <translation>Votre texte est ici. Laissez cette fenêtre ouverte ou copiez-le.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>What you had written is back</source>
        <translation>Votre texte est de retour</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>It had not been saved, and is from its sealed draft.</source>
        <translation>Ce texte n’avait pas été enregistré&#xa0;; il vient de son brouillon scellé.</translation>
    </message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Save a copy of “%1”</source>
        <translation>Enregistrer une copie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A copy is saved. Outside the vault it is not sealed.</source>
        <translation>La copie est enregistrée. Hors du coffre, elle n’est pas scellée.</translation>
    </message>
    <message>
        <source>“%1” is on the clipboard. Outside the vault it is not sealed.</source>
        <translation>«&#xa0;%1&#xa0;» est dans le presse-papiers. Hors du coffre, ce fichier n’est pas scellé.</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Waits for your decision</source>
        <translation>Attend votre décision</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Non enregistré depuis %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Kept once something is written</source>
        <translation>Conservé dès que vous écrivez</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Enregistré sur cet appareil</translation>
    </message>
    <message>
        <source>Draft sealed on this computer</source>
        <translation>Brouillon scellé sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, under a minute</source>
        <translation>%1, moins d’une minute</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, environ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
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
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Souvenir</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Leave focus mode</source>
        <translation>Quitter le mode concentration</translation>
    </message>
    <message>
        <source>Write what you want to remember.</source>
        <translation>Écrivez ce dont vous voulez vous souvenir.</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %Ln files</source>
        <translation>
            <numerusform>Scellement de %Ln fichier</numerusform>
            <numerusform>Scellement de %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to attach it to this memory</source>
        <translation>Relâchez pour le joindre à ce souvenir</translation>
    </message>
</context>
<context>
    <name>EditorQuestions</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Choose a domain</source>
        <translation>Choisir un domaine</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Choisir un type</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type a tag, then press Enter.</source>
        <translation>Saisissez une étiquette, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Type a name, then press Enter.</source>
        <translation>Saisissez un nom, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>déjà présente</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>Nouvelle étiquette #%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Aucun domaine</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Lier à un souvenir</translation>
    </message>
    <message>
        <source>Title of a memory</source>
        <translation>Titre d’un souvenir</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>Aucun titre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Show all with #%1</source>
        <translation>Voir tout ce qui porte #%1</translation>
    </message>
    <message>
        <source>Take #%1 away</source>
        <translation>Retirer #%1</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Mode concentration</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Open this address outside?</source>
        <translation>Ouvrir cette adresse à l’extérieur&#xa0;?</translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation>Ce lien n’est pas ouvert</translation>
    </message>
    <message>
        <source>%1

Your browser or mail program opens it. Whoever runs that address can see that you came.</source>
        <translation>%1

Votre navigateur ou votre messagerie l’ouvre. Le responsable de l’adresse peut voir votre visite.</translation>
    </message>
    <message>
        <source>%1

Only addresses of the web and of mail are opened from here.</source>
        <translation>%1

Seules les adresses web et e-mail s’ouvrent d’ici.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search in this thread</source>
        <translation>Chercher dans ce fil</translation>
    </message>
    <message>
        <source>Make this memory?</source>
        <translation>Créer ce souvenir&#xa0;?</translation>
    </message>
    <message>
        <source>There is no memory called “%1” yet. The text links to it once there is one.</source>
        <translation>Aucun souvenir ne s’appelle encore «&#xa0;%1&#xa0;». Le texte y mènera dès qu’il existera.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Choose a thread</source>
        <translation>Choisir un fil</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>No thread</source>
        <translation>Aucun fil</translation>
    </message>
</context>
<context>
    <name>EditorState</name>
    <message>
        <source>This memory cannot be read</source>
        <translation>Ce souvenir est illisible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This memory is not here any more</source>
        <translation>Ce souvenir n’est plus ici</translation>
    </message>
    <message>
        <source>Keep it as a new memory</source>
        <translation>Garder comme nouveau souvenir</translation>
    </message>
    <message>
        <source>It was erased elsewhere while it was open. What you see in it can still be kept.</source>
        <translation>Il a été effacé ailleurs alors qu’il était ouvert. Vous pouvez encore garder ce que vous voyez.</translation>
    </message>
    <message>
        <source>It was erased. Nothing of it is left in this vault.</source>
        <translation>Il a été effacé. Il n’en reste rien dans ce coffre.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Write down one thing from today. It stays on this computer.</source>
        <translation>Notez une chose de votre journée. Elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Nouveau souvenir</translation>
    </message>
    <message>
        <source>No memory is open</source>
        <translation>Aucun souvenir ouvert</translation>
    </message>
    <message>
        <source>Choose one from the list, or write a new one.</source>
        <translation>Choisissez-en un dans la liste ou écrivez-en un nouveau.</translation>
    </message>
    <message>
        <source>Reading the memory</source>
        <translation>Lecture du souvenir</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Bring notes from another program</source>
        <translation>Importer des notes d’un autre programme</translation>
    </message>
    <message>
        <source>Obsidian, Logseq, Joplin, ChatGPT, tables, text files…</source>
        <translation>Obsidian, Logseq, Joplin, ChatGPT, tableaux, fichiers texte…</translation>
    </message>
    <message>
        <source>Look around with sample memories</source>
        <translation>Découvrir avec des souvenirs d’exemple</translation>
    </message>
    <message>
        <source>Removed again with one click</source>
        <translation>Un clic suffit pour les retirer</translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Not written yet</source>
        <translation>Pas encore écrit</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>This memory</source>
        <translation>Ce souvenir</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>What kind of memory this is</source>
        <translation>Type de ce souvenir</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Lier à un souvenir</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln memories for good?</source>
        <translation>
            <numerusform>Effacer définitivement ce souvenir&#xa0;?</numerusform>
            <numerusform>Effacer définitivement %Ln souvenirs&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can bring them back, not even you. Their text, history, attachments and what made them findable go with them.</source>
        <translation>
            <numerusform>Personne ne pourra le faire revenir, pas même vous. Son texte, son historique, ses pièces jointes et ce qui permettait de le retrouver disparaissent avec lui.</numerusform>
            <numerusform>Personne ne pourra les faire revenir, pas même vous. Leur texte, leur historique, leurs pièces jointes et ce qui permettait de les retrouver disparaissent avec eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln memories</source>
        <translation>
            <numerusform>Effacer le souvenir</numerusform>
            <numerusform>Effacer %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <translation>
            <numerusform>Le garder</numerusform>
            <numerusform>Les garder</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sauvegarde du %1</translation>
    </message>
    <message>
        <source>At once. While another program has the vault open, sealed remains stay in it until the next erasing.</source>
        <translation>Immédiatement. Tant qu’un autre programme lit le coffre, des restes scellés y attendent le prochain effacement.</translation>
    </message>
    <message>
        <source>Keeps them until you delete that backup.</source>
        <translation>Garde tout jusqu’à ce que vous l’effaciez.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The work could not be done.</source>
        <translation>L’opération n’a pas pu être effectuée.</translation>
    </message>
    <message>
        <source>The work was stopped before its end.</source>
        <translation>L’opération a été interrompue avant la fin.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; nothing was changed.</source>
        <translation>Il n’y a plus de place sur le disque&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation>Impossible d’écrire à cet emplacement.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Impossible de lire le fichier.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Impossible d’écrire le fichier.</translation>
    </message>
    <message>
        <source>There is something at this place already.</source>
        <translation>Il y a déjà quelque chose à cet emplacement.</translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation>C’est plus grand que ce que le programme accepte.</translation>
    </message>
    <message>
        <source>This is not in the form that was expected.</source>
        <translation>Ce n’est pas sous la forme attendue.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Mnemosyne.</source>
        <translation>Ceci a été écrit par une version plus récente de Mnemosyne.</translation>
    </message>
    <message>
        <source>This is not available on this machine.</source>
        <translation>Ce n’est pas disponible sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation>Le dernier moyen d’ouvrir le coffre ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>Nothing may leave this device without permission.</source>
        <translation>Rien ne peut quitter cet appareil sans autorisation.</translation>
    </message>
    <message>
        <source>The other side cannot be reached, or did not answer as expected.</source>
        <translation>L’autre partie est injoignable ou n’a pas répondu comme prévu.</translation>
    </message>
    <message>
        <source>The call is not complete or not understood.</source>
        <translation>La demande est incomplète ou incomprise.</translation>
    </message>
    <message>
        <source>There is nothing with this name or number.</source>
        <translation>Rien ne porte ce nom ou ce numéro.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>Il n’y a pas de coffre dans ce dossier.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>This does not open the vault.</source>
        <translation>Cela n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>A part of it is damaged and cannot be read.</source>
        <translation>Une partie est endommagée et illisible.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now.</source>
        <translation>Un autre programme utilise le coffre en ce moment.</translation>
    </message>
    <message>
        <source>Not everything is in sync yet.</source>
        <translation>Tout n’est pas encore synchronisé.</translation>
    </message>
    <message>
        <source>Other devices removed so many memories that you are asked first.</source>
        <translation>D’autres appareils ont retiré tant de souvenirs que votre accord est demandé d’abord.</translation>
    </message>
    <message>
        <source>This vault belongs to no account on a server.</source>
        <translation>Ce coffre n’appartient à aucun compte sur un serveur.</translation>
    </message>
    <message>
        <source>This device does not belong to the account any more.</source>
        <translation>Cet appareil n’appartient plus au compte.</translation>
    </message>
    <message>
        <source>The server&apos;s record of this account contradicts itself.</source>
        <translation>Ce que le serveur a consigné de ce compte se contredit.</translation>
    </message>
    <message>
        <source>Nobody this system trusts vouches for the server&apos;s certificate.</source>
        <translation>Aucune autorité reconnue par ce système ne garantit le certificat du serveur.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was agreed on.</source>
        <translation>Le serveur présente un autre certificat que celui qui a été convenu.</translation>
    </message>
    <message>
        <source>There is no room left on the server for this account.</source>
        <translation>Il n’y a plus de place sur le serveur pour ce compte.</translation>
    </message>
    <message>
        <source>This server does not take new accounts from everybody.</source>
        <translation>Ce serveur n’accepte pas de nouveaux comptes de tout le monde.</translation>
    </message>
    <message>
        <source>The two devices were not linked.</source>
        <translation>Les deux appareils n’ont pas été liés.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; no account was made.</source>
        <translation>La connexion n’a pas abouti ; aucun compte n’a été créé.</translation>
    </message>
    <message>
        <source>Whoever signed in may not make an account on this server.</source>
        <translation>La personne qui s’est connectée ne peut pas créer de compte sur ce serveur.</translation>
    </message>
    <message>
        <source>Whoever signed in has an account on this server already.</source>
        <translation>La personne qui s’est connectée a déjà un compte sur ce serveur.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A part of the vault is damaged. Diagnostics, in the settings, finds out which, and says what to do.</source>
        <translation>Une partie du coffre est endommagée. Le diagnostic, dans les réglages, montre laquelle et indique quoi faire.</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer. Connect it, then try again.</source>
        <translation>Le disque du coffre ne répond pas. Branchez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again.</source>
        <translation>Il n’y a plus de place sur le disque. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now. Wait a moment, then try again.</source>
        <translation>Un autre programme utilise le coffre en ce moment. Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The vault did not answer as it should. Try again; if it stays so, look at Diagnostics in the settings.</source>
        <translation>Le coffre n’a pas répondu comme prévu. Réessayez&#xa0;; si cela persiste, consultez Diagnostic dans les réglages.</translation>
    </message>
</context>
<context>
    <name>ExportDialogs</name>
    <message>
        <source>Where to write the export</source>
        <translation>Où enregistrer l’export</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Where to write the folder</source>
        <translation>Où enregistrer le dossier</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>Enregistrer ici</translation>
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
        <translation>Exporter des souvenirs</translation>
    </message>
    <message>
        <source>To read them elsewhere, to move on, or to hand them to somebody.</source>
        <translation>Pour les lire ailleurs, changer de programme ou les remettre à quelqu’un.</translation>
    </message>
    <message>
        <source>You can go on working. If you stop, nothing half is left behind.</source>
        <translation>Vous pouvez continuer à travailler. Si vous arrêtez, rien d’incomplet ne reste.</translation>
    </message>
    <message>
        <source>The trash is left out.</source>
        <translation>La corbeille n’est pas incluse.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Which memories</source>
        <translation>Quels souvenirs</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>What the list shows now</source>
        <translation>Ceux qu’affiche la liste</translation>
    </message>
    <message>
        <source>Those that are chosen in the list</source>
        <translation>Ceux qui sont sélectionnés dans la liste</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>Aucun n’est sélectionné.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>One file, JSON Lines</source>
        <translation>Un seul fichier, JSON Lines</translation>
    </message>
    <message>
        <source>A folder of Markdown files</source>
        <translation>Un dossier de fichiers Markdown</translation>
    </message>
    <message>
        <source>Keeps everything. Imported into another vault, it is the same again. Attachments lie beside it.</source>
        <translation>Garde tout. Importé dans un autre coffre, tout y est à l’identique. Les pièces jointes sont à côté.</translation>
    </message>
    <message>
        <source>One file for each memory, for Obsidian, Logseq or any other editor.</source>
        <translation>Un fichier par souvenir, pour Obsidian, Logseq ou tout éditeur.</translation>
    </message>
    <message>
        <source>What is exported is not sealed</source>
        <translation>Ce qui est exporté n’est pas scellé</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. To be safe from loss, make a backup instead: it opens with your passphrase alone.</source>
        <translation>Quiconque a le fichier peut le lire. Pour vous protéger d’une perte, faites plutôt une sauvegarde&#xa0;: elle ne s’ouvre qu’avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>The trash was left out.</source>
        <translation>La corbeille n’a pas été incluse.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters of the list</source>
        <translation>Filtres de la liste</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Choose a filter</source>
        <translation>Choisir un filtre</translation>
    </message>
    <message>
        <source>Tag, domain, kind, or after:2023</source>
        <translation>Étiquette, domaine, type ou after:2023</translation>
    </message>
    <message>
        <source>Nothing like it is in this vault.</source>
        <translation>Rien de tel dans ce coffre.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>dans l’archive</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>importance above %1</source>
        <translation>importance au-dessus de %1</translation>
    </message>
    <message>
        <source>importance below %1</source>
        <translation>importance au-dessous de %1</translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>importance %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>type %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>in the thread %1</source>
        <translation>dans le fil %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>provenant de %1</translation>
    </message>
    <message>
        <source>with links</source>
        <translation>avec liens</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>avec fichiers</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>semblable à %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>sauf %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semaine dernière</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>le mois dernier</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>l’année dernière</translation>
    </message>
    <message>
        <source>has this tag, or one below it (home/garden)</source>
        <translation>a cette étiquette, ou une en dessous (home/garden)</translation>
    </message>
    <message>
        <source>belongs to this domain</source>
        <translation>appartient à ce domaine</translation>
    </message>
    <message>
        <source>is of this kind</source>
        <translation>est de ce type</translation>
    </message>
    <message>
        <source>was written by</source>
        <translation>a été écrit par</translation>
    </message>
    <message>
        <source>is part of this conversation or document</source>
        <translation>fait partie de cette conversation ou de ce document</translation>
    </message>
    <message>
        <source>came from there</source>
        <translation>vient de là</translation>
    </message>
    <message>
        <source>happened after that day, month or year had ended</source>
        <translation>s’est passé après la fin de ce jour, de ce mois ou de cette année</translation>
    </message>
    <message>
        <source>happened before it began</source>
        <translation>s’est passé avant son début</translation>
    </message>
    <message>
        <source>happened since it began</source>
        <translation>s’est passé depuis son début</translation>
    </message>
    <message>
        <source>happened before it had ended</source>
        <translation>s’est passé avant sa fin</translation>
    </message>
    <message>
        <source>happened within it</source>
        <translation>s’est passé pendant ce temps</translation>
    </message>
    <message>
        <source>is as important (0 to 1)</source>
        <translation>a cette importance (de 0 à 1)</translation>
    </message>
    <message>
        <source>is in this state</source>
        <translation>est dans cet état</translation>
    </message>
    <message>
        <source>carries one</source>
        <translation>en porte</translation>
    </message>
    <message>
        <source>resembles this memory</source>
        <translation>ressemble à ce souvenir</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not in this memory</source>
        <translation>Absent de ce souvenir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown, of all that were found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find in this memory</source>
        <translation>Chercher dans ce souvenir</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Every page is authentic and every table whole.</source>
        <translation>Chaque page est authentique et chaque table complète.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were changed or damaged.</source>
        <translation>
            <numerusform>%Ln page a été modifiée ou endommagée.</numerusform>
            <numerusform>%Ln pages ont été modifiées ou endommagées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database contradicts itself in %Ln place(s).</source>
        <translation>
            <numerusform>La base de données se contredit à %Ln endroit.</numerusform>
            <numerusform>La base de données se contredit à %Ln endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) belong to memories that are gone.</source>
        <translation>
            <numerusform>%Ln ligne appartient à un souvenir disparu.</numerusform>
            <numerusform>%Ln lignes appartiennent à des souvenirs disparus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), none missing.</source>
        <translation>
            <numerusform>%Ln modification, rien ne manque.</numerusform>
            <numerusform>%Ln modifications, aucune ne manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something is missing behind change number %Ln.</source>
        <translation>
            <numerusform>Il manque quelque chose après la modification numéro %Ln.</numerusform>
            <numerusform>Il manque quelque chose après la modification numéro %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s), all readable.</source>
        <translation>
            <numerusform>%Ln souvenir, lisible.</numerusform>
            <numerusform>%Ln souvenirs, tous lisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln souvenir est illisible.</numerusform>
            <numerusform>%Ln souvenirs sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) are listed otherwise than they are.</source>
        <translation>
            <numerusform>%Ln souvenir ne correspond pas à ce qu’indique la liste.</numerusform>
            <numerusform>%Ln souvenirs ne correspondent pas à ce qu’indique la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s), all whole.</source>
        <translation>
            <numerusform>%Ln pièce jointe, intacte.</numerusform>
            <numerusform>%Ln pièces jointes, toutes intactes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are missing.</source>
        <translation>
            <numerusform>%Ln pièce jointe manque.</numerusform>
            <numerusform>%Ln pièces jointes manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are damaged.</source>
        <translation>
            <numerusform>%Ln pièce jointe est endommagée.</numerusform>
            <numerusform>%Ln pièces jointes sont endommagées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed file(s) belong to no memory, as when an attachment was not saved to its end.</source>
        <translation>
            <numerusform>%Ln fichier scellé n’appartient à aucun souvenir, par exemple si une pièce jointe n’a pas été enregistrée jusqu’au bout.</numerusform>
            <numerusform>%Ln fichiers scellés n’appartiennent à aucun souvenir, par exemple si une pièce jointe n’a pas été enregistrée jusqu’au bout.</numerusform>
        </translation>
    </message>
    <message>
        <source>This part of the vault cannot be read to its end.</source>
        <translation>Cette partie du coffre ne peut pas être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>All memories are found by their words.</source>
        <translation>Tous les souvenirs sont trouvés par leurs mots.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) are not found by their words.</source>
        <translation>
            <numerusform>%Ln souvenir n’est pas trouvé par ses mots.</numerusform>
            <numerusform>%Ln souvenirs ne sont pas trouvés par leurs mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told which memories are found by their words.</source>
        <translation>Impossible de dire quels souvenirs sont trouvés par leurs mots.</translation>
    </message>
    <message>
        <source>The saved index was damaged; it was left out and is being made anew.</source>
        <translation>L’index enregistré était endommagé&#xa0;; il a été écarté et est en cours de recréation.</translation>
    </message>
    <message>
        <source>All memories are found by their meaning.</source>
        <translation>Tous les souvenirs sont trouvés par leur sens.</translation>
    </message>
    <message numerus="yes">
        <source>The meaning of %Ln memory(s) is still to be indexed.</source>
        <translation>
            <numerusform>Le sens de %Ln souvenir reste à indexer.</numerusform>
            <numerusform>Le sens de %Ln souvenirs reste à indexer.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told how far meaning is indexed.</source>
        <translation>Impossible de dire où en est l’index du sens.</translation>
    </message>
    <message>
        <source>The index of the model that was chosen is being made; until then the one before answers.</source>
        <translation>L’index du modèle choisi est en cours de création&#xa0;; d’ici là, le précédent répond.</translation>
    </message>
    <message>
        <source>Texts and questions leave this device for %1, as you chose.</source>
        <translation>Textes et questions quittent cet appareil pour %1, comme vous l’avez choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open the vault.</source>
        <translation>
            <numerusform>%Ln moyen ouvre le coffre.</numerusform>
            <numerusform>%Ln moyens ouvrent le coffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open the vault, the recovery words among them.</source>
        <translation>
            <numerusform>%Ln moyen ouvre le coffre&#xa0;: les mots de récupération.</numerusform>
            <numerusform>%Ln moyens ouvrent le coffre, dont les mots de récupération.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk has changed the file of keys.</source>
        <translation>Le disque a altéré le fichier de clés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) to open the vault are damaged.</source>
        <translation>
            <numerusform>%Ln moyen d’ouvrir le coffre est endommagé.</numerusform>
            <numerusform>%Ln moyens d’ouvrir le coffre sont endommagés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one this program was written for.</source>
        <translation>C’est bien celui pour lequel ce programme a été écrit.</translation>
    </message>
    <message>
        <source>It is missing, or not the one this program was written for.</source>
        <translation>Il manque, ou n’est pas celui pour lequel ce programme a été écrit.</translation>
    </message>
</context>
<context>
    <name>FirstMemoryStep</name>
    <message>
        <source>Write down one thing from today</source>
        <translation>Notez une chose de votre journée</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Your first memory</source>
        <translation>Votre premier souvenir</translation>
    </message>
    <message>
        <source>What was said, decided, tried, noticed: one sentence is enough</source>
        <translation>Une parole, une décision, un essai, une observation&#xa0;: une phrase suffit</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Enregistré sur cet appareil</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea?</source>
        <translation>Pas d’idée&#xa0;?</translation>
    </message>
    <message>
        <source>Something someone said</source>
        <translation>Ce que quelqu’un a dit</translation>
    </message>
    <message>
        <source>Today I was told that </source>
        <translation>Aujourd’hui, on m’a dit que </translation>
    </message>
    <message>
        <source>A decision, and why</source>
        <translation>Une décision et sa raison</translation>
    </message>
    <message>
        <source>I have decided to </source>
        <translation>J’ai décidé de </translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>Où vous l’avez mis</translation>
    </message>
    <message>
        <source>I have put it </source>
        <translation>Je l’ai mis </translation>
    </message>
    <message>
        <source>Now ask for it in other words</source>
        <translation>Retrouvez-le maintenant avec d’autres mots</translation>
    </message>
    <message>
        <source>As you would ask a friend who was there</source>
        <translation>Demandez comme à un ami qui y était</translation>
    </message>
    <message>
        <source>Nothing yet. Ask in other words.</source>
        <translation>Rien encore. Essayez avec d’autres mots.</translation>
    </message>
    <message>
        <source>Import memories…</source>
        <translation>Importer des souvenirs…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open my library</source>
        <translation>Ouvrir ma bibliothèque</translation>
    </message>
    <message>
        <source>Bringing the sample memories</source>
        <translation>Ajout des souvenirs d’exemple</translation>
    </message>
    <message>
        <source>Try it with samples</source>
        <translation>Essayer avec des exemples</translation>
    </message>
    <message>
        <source>Brings some hundred memories of somebody else. One click removes them all again.</source>
        <translation>Ajoute une centaine de souvenirs de quelqu’un d’autre. Un clic les retire tous.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialogs</name>
    <message>
        <source>An empty folder for the new vault</source>
        <translation>Un dossier vide pour le nouveau coffre</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Le dossier du coffre</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation>Enregistrer les mots de récupération</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation>La sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>Backups (*.mnbackup)</source>
        <translation>Sauvegardes (*.mnbackup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>Vérifier les mots</translation>
    </message>
    <message>
        <source>First memory</source>
        <translation>Premier souvenir</translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation>Une phrase suffit</translation>
    </message>
    <message>
        <source>Something long that you can remember</source>
        <translation>Quelque chose de long, que vous retiendrez</translation>
    </message>
    <message>
        <source>%1: holds %2</source>
        <comment>a strength and a time</comment>
        <translation>%1&#xa0;: résiste %2</translation>
    </message>
    <message>
        <source>24 words, on paper</source>
        <translation>24 mots, sur papier</translation>
    </message>
    <message>
        <source>24 words, saved as “%1”</source>
        <translation>24 mots, enregistrés sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Three of them, from the paper</source>
        <translation>Trois d’entre eux, depuis la feuille</translation>
    </message>
    <message>
        <source>Put off: asked again when you open the vault next</source>
        <translation>Reporté&#xa0;: redemandé à la prochaine ouverture du coffre</translation>
    </message>
    <message>
        <source>Three were asked, three were right</source>
        <translation>Trois mots demandés, trois justes</translation>
    </message>
    <message>
        <source>About 50 seconds to your first memory</source>
        <translation>Environ 50 secondes jusqu’à votre premier souvenir</translation>
    </message>
    <message>
        <source>About 40 seconds to your first memory</source>
        <translation>Environ 40 secondes jusqu’à votre premier souvenir</translation>
    </message>
    <message>
        <source>About 20 seconds to your first memory</source>
        <translation>Environ 20 secondes jusqu’à votre premier souvenir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) so far</source>
        <translation>
            <numerusform>%Ln seconde jusqu’ici</numerusform>
            <numerusform>%Ln secondes jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Votre coffre</translation>
    </message>
    <message>
        <source>A folder on this computer that only you can open. No account, no network needed.</source>
        <translation>Un dossier sur cet ordinateur que personne d’autre ne peut ouvrir. Ni compte, ni réseau.</translation>
    </message>
    <message>
        <source>Link to the other device</source>
        <translation>Lier à l’autre appareil</translation>
    </message>
</context>
<context>
    <name>FocusOutline</name>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
</context>
<context>
    <name>FoundMemory</name>
    <message>
        <source>no word in common</source>
        <translation>aucun mot en commun</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Only its links</source>
        <translation>Ses liens seulement</translation>
    </message>
</context>
<context>
    <name>GraphMenu</name>
    <message>
        <source>What is shown</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Sens proche</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tous les domaines</translation>
    </message>
</context>
<context>
    <name>GraphPage</name>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Graph around one memory</source>
        <translation>Graphe autour d’un souvenir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>What joins memories</source>
        <translation>Ce qui relie les souvenirs</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Sens proche</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>The same as a picture: L</source>
        <translation>Voir en image&#xa0;: L</translation>
    </message>
    <message>
        <source>The same as a list: L</source>
        <translation>Voir en liste&#xa0;: L</translation>
    </message>
    <message>
        <source>Looking at what joins your memories</source>
        <translation>Recherche de ce qui relie vos souvenirs</translation>
    </message>
    <message>
        <source>Nothing here links to anything yet</source>
        <translation>Aucun lien ici pour l’instant</translation>
    </message>
    <message>
        <source>Nothing here is near anything yet</source>
        <translation>Aucune proximité ici pour l’instant</translation>
    </message>
    <message>
        <source>Write [[ in a memory and choose another one: that is a link.</source>
        <translation>Tapez [[ dans un souvenir et choisissez-en un autre&#xa0;: c’est un lien.</translation>
    </message>
    <message>
        <source>Memories appear here when their meaning has been read.</source>
        <translation>Les souvenirs apparaissent ici une fois leur sens analysé.</translation>
    </message>
    <message>
        <source>Show what is near in meaning</source>
        <translation>Afficher les souvenirs de sens proche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What joins your memories cannot be read</source>
        <translation>Les liens entre vos souvenirs sont illisibles</translation>
    </message>
    <message>
        <source>The same as a picture</source>
        <translation>Voir en image</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Voir en liste</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>This is the first version that is kept.</source>
        <translation>C’est la première version conservée.</translation>
    </message>
    <message>
        <source>This is the current version.</source>
        <translation>C’est la version actuelle.</translation>
    </message>
    <message>
        <source>It is the same as now.</source>
        <translation>Identique à la version actuelle.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Back to the memory</source>
        <translation>Retour au souvenir</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Kept for as long as the memory is kept. Erasing the memory erases all of it.</source>
        <translation>Conservé aussi longtemps que le souvenir. Effacer le souvenir efface tout l’historique.</translation>
    </message>
    <message>
        <source>Compared with what</source>
        <translation>Point de comparaison</translation>
    </message>
    <message>
        <source>In this save</source>
        <translation>Cet enregistrement</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis lors</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Make this the current one</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La version</translation>
    </message>
    <message>
        <source>+ added since then</source>
        <translation>+ ajouté depuis</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>– gone since then</source>
        <translation>– disparu depuis</translation>
    </message>
    <message>
        <source>– taken out</source>
        <translation>– retiré</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L’historique est illisible</translation>
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
        <translation>%1, actuelle</translation>
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
        <translation>Un fichier à importer</translation>
    </message>
    <message>
        <source>A folder to import</source>
        <translation>Un dossier à importer</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation>Enregistrer le rapport de l’import</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>ImportDrop</name>
    <message>
        <source>Let go to look at it for an import</source>
        <translation>Relâchez pour l’examiner avant l’import</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>identifiant externe</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>domaines</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importance</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>creation date</source>
        <translation>date de création</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>date de la dernière modification</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>place in the thread</source>
        <translation>place dans le fil</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>fichiers joints</translation>
    </message>
    <message>
        <source>mark as pinned</source>
        <translation>épinglage</translation>
    </message>
    <message>
        <source>mark as archived</source>
        <translation>archivage</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>autres champs</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>champ «&#xa0;%1&#xa0;»</translation>
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
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
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
        <translation>Arrêt de l’import</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
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
        <translation>Cet élément figure plus d’une fois dans la source.</translation>
    </message>
    <message>
        <source>Another item has this name, too; this one became a memory of its own.</source>
        <translation>Un autre élément porte aussi ce nom&#xa0;; celui-ci est devenu un souvenir à part.</translation>
    </message>
    <message>
        <source>It is cut off or damaged there.</source>
        <translation>L’élément y est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive.</source>
        <translation>Son nom mène hors de l’archive.</translation>
    </message>
    <message>
        <source>It is no plain file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Sa taille dépasse %1.</translation>
    </message>
    <message>
        <source>The archive is cut off or damaged there.</source>
        <translation>L’archive y est tronquée ou endommagée.</translation>
    </message>
    <message>
        <source>It is no item of Joplin.</source>
        <translation>Ce n’est pas un élément de Joplin.</translation>
    </message>
    <message>
        <source>It is of a type (%1) that has no place here.</source>
        <translation>Ce type (%1) n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>It is encrypted by Joplin; let Joplin decrypt it and export again.</source>
        <translation>L’élément est chiffré par Joplin&#xa0;; laissez Joplin le déchiffrer et exportez à nouveau.</translation>
    </message>
    <message>
        <source>It lies in Joplin&apos;s trash.</source>
        <translation>L’élément est dans la corbeille de Joplin.</translation>
    </message>
    <message>
        <source>There is another note with the same id before it.</source>
        <translation>Une autre note avec le même identifiant figure avant.</translation>
    </message>
    <message>
        <source>It is written in HTML and was kept so.</source>
        <translation>Le texte est en HTML et a été gardé ainsi.</translation>
    </message>
    <message>
        <source>The export holds nothing with this id.</source>
        <translation>L’export ne contient rien avec cet identifiant.</translation>
    </message>
    <message>
        <source>The bytes of the file are not in the export.</source>
        <translation>Le contenu du fichier n’est pas dans l’export.</translation>
    </message>
    <message>
        <source>The file is encrypted by Joplin.</source>
        <translation>Le fichier est chiffré par Joplin.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>There are more of them than can be kept in mind at once.</source>
        <translation>Il y en a plus que la mémoire ne peut en contenir à la fois.</translation>
    </message>
    <message>
        <source>No note shows or links this file.</source>
        <translation>Aucune note n’affiche ce fichier ni n’y renvoie.</translation>
    </message>
    <message>
        <source>Its name does not end in .txt.</source>
        <translation>Son nom ne finit pas par .txt.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>It is not UTF-8 and was read as %1.</source>
        <translation>Ce n’est pas de l’UTF-8&#xa0;; lu en %1.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Aucun texte n’y figure.</translation>
    </message>
    <message>
        <source>It is larger than %1; import it in blocks.</source>
        <translation>Sa taille dépasse %1&#xa0;; importez-le par blocs.</translation>
    </message>
    <message>
        <source>The line is longer than %1.</source>
        <translation>La ligne dépasse %1.</translation>
    </message>
    <message>
        <source>Its %1 was longer than %2 bytes and was cut.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» dépassait %2 octets et a été tronqué.</translation>
    </message>
    <message>
        <source>%1 of its %2 were left out: too many, or too long.</source>
        <translation>Omis dans «&#xa0;%2&#xa0;»&#xa0;: %1 (trop nombreux ou trop longs).</translation>
    </message>
    <message>
        <source>%1 of its links were left out: too many.</source>
        <translation>Liens omis&#xa0;: %1 (trop nombreux).</translation>
    </message>
    <message>
        <source>One memory takes no more attachments.</source>
        <translation>Un souvenir n’accepte pas plus de pièces jointes.</translation>
    </message>
    <message>
        <source>Its further fields were more than a memory takes and were left out.</source>
        <translation>Ses autres champs étaient plus nombreux qu’un souvenir n’en accepte et ont été omis.</translation>
    </message>
    <message>
        <source>Its %1 was not understood and was left out.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’a pas été compris et a été omis.</translation>
    </message>
    <message>
        <source>It is neither an entity nor a relation.</source>
        <translation>Ce n’est ni une entité ni une relation.</translation>
    </message>
    <message>
        <source>The entity has no name.</source>
        <translation>L’entité n’a pas de nom.</translation>
    </message>
    <message>
        <source>The relation has an end that is no entity of this file.</source>
        <translation>Une extrémité de la relation n’est pas une entité de ce fichier.</translation>
    </message>
    <message>
        <source>There are more relations than can be kept in mind at once.</source>
        <translation>Il y a plus de relations que la mémoire ne peut en contenir à la fois.</translation>
    </message>
    <message>
        <source>It is a program&apos;s own folder and was not entered.</source>
        <translation>C’est le dossier propre à un programme&#xa0;; il n’a pas été parcouru.</translation>
    </message>
    <message>
        <source>It does not lie in the folder.</source>
        <translation>L’élément n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>The embedded file is not in the folder.</source>
        <translation>Le fichier intégré n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>The attached file is not in the folder.</source>
        <translation>Le fichier joint n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>Its front matter is not understood and was kept as text.</source>
        <translation>Son en-tête (front matter) n’a pas été compris et a été gardé comme texte.</translation>
    </message>
    <message>
        <source>It is too large to be searched for tags and links.</source>
        <translation>Trop volumineux pour y chercher étiquettes et liens.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Le dossier est illisible.</translation>
    </message>
    <message>
        <source>It is a link; only what lies in the folder itself is read.</source>
        <translation>C’est un lien symbolique&#xa0;; seul ce qui est dans le dossier lui-même est lu.</translation>
    </message>
    <message>
        <source>It lies more than %1 folders deep.</source>
        <translation>L’élément est à plus de %1 dossiers de profondeur.</translation>
    </message>
    <message>
        <source>It unpacks to far more than it should.</source>
        <translation>Une fois décompressé, il est bien plus volumineux que prévu.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Aucun message n’y figure.</translation>
    </message>
    <message>
        <source>They are on other branches (edited or regenerated), not on the one that was shown last.</source>
        <translation>Ils sont sur d’autres branches (modifiées ou régénérées), pas sur la dernière affichée.</translation>
    </message>
    <message>
        <source>It passed between ChatGPT and a tool and was not shown.</source>
        <translation>Échangé entre ChatGPT et un outil, sans être affiché.</translation>
    </message>
    <message>
        <source>It was hidden in the conversation.</source>
        <translation>Masqué dans la conversation.</translation>
    </message>
    <message>
        <source>A part of type %1 has no text.</source>
        <translation>Une partie de type %1 n’a pas de texte.</translation>
    </message>
    <message>
        <source>They have no text that this program knows of; told once, not for each.</source>
        <translation>Ils n’ont aucun texte connu de ce programme&#xa0;; signalé une seule fois, pas pour chacun.</translation>
    </message>
    <message>
        <source>It is not in the export.</source>
        <translation>L’élément n’est pas dans l’export.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>L’élément est trop volumineux.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The vault does not take it: %1 (%2)</source>
        <translation>Le coffre ne l’accepte pas&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>It is not JSON (at byte %1).</source>
        <translation>Ce n’est pas du JSON (à l’octet %1).</translation>
    </message>
    <message>
        <source>It is JSON, but no object.</source>
        <translation>C’est du JSON, mais pas un objet.</translation>
    </message>
    <message>
        <source>A line of %1 is longer than %2.</source>
        <translation>Une ligne de %1 dépasse %2.</translation>
    </message>
    <message>
        <source>It has no text named content.</source>
        <translation>Aucun texte nommé «&#xa0;content&#xa0;» n’y figure.</translation>
    </message>
    <message>
        <source>It has no SHA-256, so its bytes cannot be found.</source>
        <translation>Sans SHA-256, son contenu est introuvable.</translation>
    </message>
    <message>
        <source>Its bytes are not beside the file.</source>
        <translation>Son contenu n’est pas à côté du fichier.</translation>
    </message>
    <message>
        <source>It was erased here for good and stays so.</source>
        <translation>L’élément a été effacé ici définitivement et le reste.</translation>
    </message>
    <message>
        <source>It lies in the trash here and was left there.</source>
        <translation>L’élément est ici dans la corbeille et y a été laissé.</translation>
    </message>
    <message>
        <source>Changed both here and there, and left as it is here: %1.</source>
        <translation>Modifié ici et là-bas, et laissé tel qu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file ends inside quotes: its last row may be cut off.</source>
        <translation>Le fichier finit entre guillemets&#xa0;: sa dernière ligne est peut-être tronquée.</translation>
    </message>
    <message>
        <source>A field in it is longer than %1, perhaps for want of a closing quote.</source>
        <translation>Un de ses champs dépasse %1&#xa0;; il manque peut-être un guillemet fermant.</translation>
    </message>
    <message>
        <source>Too many rows could not be read.</source>
        <translation>Trop de lignes étaient illisibles.</translation>
    </message>
    <message>
        <source>It has more than %1 fields.</source>
        <translation>La ligne a plus de %1 champs.</translation>
    </message>
    <message>
        <source>It holds bytes of value zero, so it is not text (or it is UTF-16 without a byte order mark).</source>
        <translation>Des octets nuls s’y trouvent&#xa0;: ce n’est pas du texte (ou c’est de l’UTF-16 sans indicateur d’ordre des octets).</translation>
    </message>
    <message>
        <source>It is not Markdown, and no note shows or links it.</source>
        <translation>Ce n’est pas du Markdown, et aucune note ne l’affiche ni n’y renvoie.</translation>
    </message>
</context>
<context>
    <name>ImportRemarks</name>
    <message>
        <source>Let Joplin finish decrypting, then export again.</source>
        <translation>Laissez Joplin finir de déchiffrer, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>Restore it in Joplin and export again, if you want it.</source>
        <translation>Restaurez l’élément dans Joplin et exportez à nouveau, si vous y tenez.</translation>
    </message>
    <message>
        <source>Take it out of the trash here, then import again.</source>
        <translation>Sortez-le de la corbeille ici, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing has to be done: you have erased it.</source>
        <translation>Rien à faire&#xa0;: vous l’avez effacé.</translation>
    </message>
    <message>
        <source>Nothing has to be done: its twin came.</source>
        <translation>Rien à faire&#xa0;: son double a été importé.</translation>
    </message>
    <message>
        <source>Export once more from the other program, and choose the new file.</source>
        <translation>Exportez à nouveau depuis l’autre programme et choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Shorten it in the other program and import again.</source>
        <translation>Raccourcissez-le dans l’autre programme et importez à nouveau.</translation>
    </message>
    <message>
        <source>Choose “One memory a block” and look again.</source>
        <translation>Choisissez «&#xa0;Un souvenir par bloc&#xa0;» et examinez à nouveau.</translation>
    </message>
    <message>
        <source>Divide it in the other program, or keep it elsewhere.</source>
        <translation>Divisez-le dans l’autre programme, ou gardez-le ailleurs.</translation>
    </message>
    <message>
        <source>Divide it in the other program and import again.</source>
        <translation>Divisez-le dans l’autre programme et importez à nouveau.</translation>
    </message>
    <message>
        <source>Keep it elsewhere, and write here where it is.</source>
        <translation>Gardez-le ailleurs et notez ici où il se trouve.</translation>
    </message>
    <message>
        <source>Check that you may read the file, then import again.</source>
        <translation>Vérifiez que vous pouvez lire le fichier, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>Check that you may open the folder, then import again.</source>
        <translation>Vérifiez que vous pouvez ouvrir le dossier, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>Put the file itself into the folder, then import again.</source>
        <translation>Mettez le fichier lui-même dans le dossier, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>Put the file into the folder, then import again.</source>
        <translation>Mettez le fichier dans le dossier, puis importez à nouveau.</translation>
    </message>
    <message>
        <source>Put the folder of the same name with “.files” beside the file, then import again.</source>
        <translation>Mettez à côté du fichier le dossier du même nom suivi de «&#xa0;.files&#xa0;», puis importez à nouveau.</translation>
    </message>
    <message>
        <source>Export once more with a program that writes it.</source>
        <translation>Exportez à nouveau avec un programme qui l’écrit.</translation>
    </message>
    <message>
        <source>Export once more with all files, if you miss it.</source>
        <translation>Exportez à nouveau avec tous les fichiers, s’il vous manque.</translation>
    </message>
    <message>
        <source>Import that folder alone.</source>
        <translation>Importez ce dossier seul.</translation>
    </message>
    <message>
        <source>Link it from a note and import again, if you want it.</source>
        <translation>Liez-le depuis une note et importez à nouveau, si vous le voulez.</translation>
    </message>
    <message>
        <source>Mend the lines between the two --- and import again.</source>
        <translation>Corrigez les lignes entre les deux --- et importez à nouveau.</translation>
    </message>
    <message>
        <source>Mend this line in the file and import again.</source>
        <translation>Corrigez cette ligne dans le fichier et importez à nouveau.</translation>
    </message>
    <message>
        <source>Give this line a “content” and import again.</source>
        <translation>Donnez à cette ligne un champ «&#xa0;content&#xa0;» et importez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no notes are kept there.</source>
        <translation>Rien à faire&#xa0;: aucune note ne s’y trouve.</translation>
    </message>
    <message>
        <source>Nothing has to be done: there is nothing to keep.</source>
        <translation>Rien à faire&#xa0;: il n’y a rien à garder.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and import again.</source>
        <translation>Enregistrez-le en texte UTF-8 et importez à nouveau.</translation>
    </message>
    <message>
        <source>Look whether its letters are right; if not, save it as UTF-8 and import again.</source>
        <translation>Vérifiez que ses caractères sont justes&#xa0;; sinon, enregistrez-le en UTF-8 et importez à nouveau.</translation>
    </message>
    <message>
        <source>Give it a name in the file and import again.</source>
        <translation>Donnez-lui un nom dans le fichier et importez à nouveau.</translation>
    </message>
    <message>
        <source>Mend the names in the file and import again, if the link matters.</source>
        <translation>Corrigez les noms dans le fichier et importez à nouveau, si le lien compte.</translation>
    </message>
    <message>
        <source>Look at this memory and fill it in.</source>
        <translation>Ouvrez ce souvenir et complétez-le.</translation>
    </message>
    <message>
        <source>Look at this memory, and keep the rest in its text.</source>
        <translation>Ouvrez ce souvenir et placez le reste dans son texte.</translation>
    </message>
    <message>
        <source>Look at this memory: what you wrote here was kept.</source>
        <translation>Regardez ce souvenir&#xa0;: ce que vous avez écrit ici a été gardé.</translation>
    </message>
    <message>
        <source>Look at the end of the file: a quotation mark is missing.</source>
        <translation>Regardez la fin du fichier&#xa0;: un guillemet manque.</translation>
    </message>
    <message>
        <source>Save the table once more as CSV and choose the new file.</source>
        <translation>Enregistrez à nouveau le tableau en CSV et choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Show that branch in ChatGPT and export again, if you want it.</source>
        <translation>Affichez cette branche dans ChatGPT et exportez à nouveau, si vous la voulez.</translation>
    </message>
    <message>
        <source>Nothing has to be done: it was never on the screen.</source>
        <translation>Rien à faire&#xa0;: cela n’a jamais été à l’écran.</translation>
    </message>
    <message>
        <source>Look at this row: a separator too many, or a quotation mark missing.</source>
        <translation>Regardez cette ligne&#xa0;: un séparateur de trop, ou un guillemet manquant.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless a note is missing.</source>
        <translation>Rien à faire, sauf si une note manque.</translation>
    </message>
    <message>
        <source>Put the file itself into the archive, if you want it.</source>
        <translation>Mettez le fichier lui-même dans l’archive, si vous le voulez.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless you miss something.</source>
        <translation>Rien à faire, sauf si quelque chose vous manque.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no export of Joplin holds such a name.</source>
        <translation>Rien à faire&#xa0;: aucun export de Joplin ne contient un tel nom.</translation>
    </message>
    <message>
        <source>Export it in several parts, and import one after the other.</source>
        <translation>Exportez en plusieurs parties et importez-les l’une après l’autre.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .txt and import again, if you want it.</source>
        <translation>Donnez-lui un nom qui finit par .txt et importez à nouveau, si vous le voulez.</translation>
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
        <translation>Le dossier qui contient les notes. Liens, étiquettes et fichiers suivent.</translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation>Joplin</translation>
    </message>
    <message>
        <source>A JEX file: in Joplin, File, Export all.</source>
        <translation>Un fichier JEX&#xa0;: dans Joplin, Fichier, Tout exporter.</translation>
    </message>
    <message>
        <source>ChatGPT</source>
        <translation>ChatGPT</translation>
    </message>
    <message>
        <source>The zip of its data export, or conversations.json from it.</source>
        <translation>Le zip de l’export de données, ou son fichier conversations.json.</translation>
    </message>
    <message>
        <source>An assistant’s memory</source>
        <translation>La mémoire d’un assistant</translation>
    </message>
    <message>
        <source>The file of the MCP server “memory”, usually memory.jsonl.</source>
        <translation>Le fichier du serveur MCP «&#xa0;memory&#xa0;», en général memory.jsonl.</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Un tableau (CSV)</translation>
    </message>
    <message>
        <source>With a first row of names; one of the columns holds the text.</source>
        <translation>Avec une première ligne de noms&#xa0;; l’une des colonnes contient le texte.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>A file, or a folder of them. One memory a file, or one a block.</source>
        <translation>Un fichier, ou un dossier. Un souvenir par fichier ou par bloc.</translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation>Mnemosyne</translation>
    </message>
    <message>
        <source>What was exported here or by mnemo export, as JSON Lines.</source>
        <translation>Un export fait ici ou par mnemo export, en JSON Lines.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>memories</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>souvenir</numerusform>
            <numerusform>souvenirs</numerusform>
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
            <numerusform>est déjà ici</numerusform>
            <numerusform>sont déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attachments</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>pièce jointe</numerusform>
            <numerusform>pièces jointes</numerusform>
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
            <numerusform>étiquette</numerusform>
            <numerusform>étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>links</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>lien</numerusform>
            <numerusform>liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>à vérifier</numerusform>
            <numerusform>à vérifier</numerusform>
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
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates in the future</source>
        <translation>
            <numerusform>%Ln date dans le futur</numerusform>
            <numerusform>%Ln dates dans le futur</numerusform>
        </translation>
    </message>
    <message>
        <source>They come as they are.</source>
        <translation>Elles sont reprises telles quelles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a second</source>
        <translation>en moins d’une seconde</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln seconds</source>
        <translation>
            <numerusform>en %Ln seconde</numerusform>
            <numerusform>en %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>en %Ln minute</numerusform>
            <numerusform>en %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may read it.</source>
        <translation>Impossible de lire le fichier. Vérifiez qu’il est toujours là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This is not what that program writes. Choose another file, or another program.</source>
        <translation>Ce n’est pas ce qu’écrit ce programme. Choisissez un autre fichier ou un autre programme.</translation>
    </message>
    <message>
        <source>This program’s notes lie in a folder. Choose the folder instead of a file.</source>
        <translation>Les notes de ce programme sont dans un dossier. Choisissez le dossier plutôt qu’un fichier.</translation>
    </message>
    <message>
        <source>There are more files in this folder than can be taken at once. Choose a folder within it.</source>
        <translation>Ce dossier contient trop de fichiers pour un seul import. Choisissez un de ses sous-dossiers.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Export it once more from the other program.</source>
        <translation>Le fichier est tronqué ou endommagé. Exportez-le à nouveau depuis l’autre programme.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What came in until then stays. Free some space, then go on.</source>
        <translation>Il n’y a plus de place sur le disque. Ce qui est déjà importé reste. Libérez de l’espace, puis reprenez.</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to. What came in until then stays. Check the disk, then go on.</source>
        <translation>Impossible d’écrire dans le dossier du coffre. Ce qui est déjà importé reste. Vérifiez le disque, puis reprenez.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now. Wait a moment, then go on.</source>
        <translation>Un autre programme utilise le coffre en ce moment. Patientez un instant, puis reprenez.</translation>
    </message>
</context>
<context>
    <name>ImportancePopup</name>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>InsightCircles</name>
    <message>
        <source>Also %1</source>
        <translation>Et aussi %1</translation>
    </message>
</context>
<context>
    <name>InsightTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>InsightTip</name>
    <message>
        <source>Enter shows them</source>
        <translation>Entrée les affiche</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>faits</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>recette</translation>
    </message>
    <message>
        <source>recipes</source>
        <translation>recettes</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>idées</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last month: &quot;January to March 2026&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <extracomment>The first and the last year: &quot;1980 to 1989&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>other domains</source>
        <translation>autres domaines</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>sans domaine</translation>
    </message>
    <message>
        <source>%1, by domain</source>
        <extracomment>What a chart shows: &quot;612 memories in the last twelve months, by domain&quot;</extracomment>
        <translation>%1, par domaine</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <source>Most happened in %1</source>
        <translation>Temps fort&#xa0;: %1</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>Tags that you give are counted here</source>
        <translation>Vos étiquettes sont comptées ici</translation>
    </message>
    <message>
        <source>#%1 is the most used tag</source>
        <translation>#%1 est l’étiquette la plus utilisée</translation>
    </message>
    <message>
        <source>each square a month, stronger where there is more</source>
        <translation>une case par mois, plus soutenue quand il y en a davantage</translation>
    </message>
    <message>
        <source>each square three months, stronger where there is more</source>
        <translation>une case par trimestre, plus soutenue quand il y en a davantage</translation>
    </message>
    <message>
        <source>each square a year, stronger where there is more</source>
        <translation>une case par an, plus soutenue quand il y en a davantage</translation>
    </message>
    <message numerus="yes">
        <source>each square %Ln years, stronger where there is more</source>
        <translation>
            <numerusform>une case pour %Ln an, plus soutenue quand il y en a davantage</numerusform>
            <numerusform>une case pour %Ln ans, plus soutenue quand il y en a davantage</numerusform>
        </translation>
    </message>
    <message>
        <source>No kinds</source>
        <translation>Aucun type</translation>
    </message>
    <message>
        <source>All are %1</source>
        <translation>Uniquement des %1</translation>
    </message>
    <message>
        <source>Most are %1</source>
        <translation>La plupart sont des %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>importance</comment>
        <extracomment>From one importance to another: &quot;0.7 to 0.8&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <extracomment>From one time of the day to another</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Aucune heure</translation>
    </message>
    <message>
        <source>Most happen between %1 and %2</source>
        <translation>Surtout entre %1 et %2</translation>
    </message>
    <message>
        <source>%1 in that hour</source>
        <translation>%1 à cette heure-là</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>Aucun jour</translation>
    </message>
    <message>
        <source>Most happen on a %1</source>
        <translation>Surtout le %1</translation>
    </message>
    <message>
        <source>Most happened in %1; the largest domain is %2</source>
        <extracomment>When most memories happened, and the domain that most of them belong to</extracomment>
        <translation>Temps fort : %1 ; premier domaine : %2</translation>
    </message>
    <message>
        <source>The most common are %1</source>
        <extracomment>The most common kind of memory, in the plural</extracomment>
        <translation>Surtout des %1</translation>
    </message>
    <message>
        <source>None is marked as important (%1 or more)</source>
        <translation>Aucun n’est marqué comme important (%1 ou plus)</translation>
    </message>
    <message>
        <source>1 is marked as important (%1 or more)</source>
        <translation>1 est marqué comme important (%1 ou plus)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are marked as important (%1 or more)</source>
        <translation>
            <numerusform>%Ln est marqué comme important (%1 ou plus)</numerusform>
            <numerusform>%Ln sont marqués comme importants (%1 ou plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still at %2, where every one begins</source>
        <extracomment>How many memories have the importance that every new one has, and which that is</extracomment>
        <translation>%1 encore à %2, la valeur de départ</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation>Afficher les graphiques en tableaux</translation>
    </message>
    <message>
        <source>As pictures: L</source>
        <translation>Voir en images&#xa0;: L</translation>
    </message>
    <message>
        <source>The same as tables: L</source>
        <translation>Voir en tableaux&#xa0;: L</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Rien à compter pour l’instant</translation>
    </message>
    <message>
        <source>With some memories this page shows when they happened, what they are about and how much they matter to you. It is counted here, on this device.</source>
        <translation>Avec quelques souvenirs, cette page montre quand ils ont eu lieu, de quoi ils parlent et combien ils comptent pour vous. Tout est compté ici, sur cet appareil.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Nouveau souvenir</translation>
    </message>
    <message>
        <source>Counting memories</source>
        <translation>Décompte des souvenirs</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your memories cannot be counted</source>
        <translation>Impossible de compter vos souvenirs</translation>
    </message>
    <message>
        <source>This could not be counted anew</source>
        <translation>Impossible de refaire le décompte</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Press one more key with these.</source>
        <translation>Appuyez sur une touche de plus avec celles-ci.</translation>
    </message>
    <message>
        <source>Alone, this key is for typing. Press it with Ctrl or Alt.</source>
        <translation>Seule, cette touche sert à écrire. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Every text needs %1 for itself.</source>
        <translation>%1 est réservé à la saisie de texte.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc</translation>
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
        <translation>De partout</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Noter quelque chose</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
    <message>
        <source>Every act and its keys</source>
        <translation>Toutes les actions et leurs touches</translation>
    </message>
    <message>
        <source>Look one up, or give it other keys. They are kept on this device.</source>
        <translation>Cherchez-en une ou donnez-lui d’autres touches. Elles restent sur cet appareil.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>The keys that it came with</source>
        <translation>Raccourci d’origine</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Tapez le nouveau raccourci</translation>
    </message>
    <message>
        <source>Change the keys that open the small window</source>
        <translation>Modifier le raccourci qui ouvre la petite fenêtre</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Do both devices show this number?</source>
        <translation>Les deux appareils affichent-ils ce nombre ?</translation>
    </message>
    <message>
        <source>The other device belongs to the account now</source>
        <translation>L’autre appareil fait maintenant partie du compte</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Lier un appareil</translation>
    </message>
    <message>
        <source>If it differs, somebody may stand between the two. Nothing has been sent yet.</source>
        <translation>S’il diffère, quelqu’un est peut-être entre les deux. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>It fetches your memories from the server now; they are sealed on the way, too.</source>
        <translation>Il récupère maintenant vos souvenirs auprès du serveur ; ils restent scellés en chemin.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>C’est le même</translation>
    </message>
    <message>
        <source>Take a new code</source>
        <translation>Prendre un nouveau code</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils diffèrent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Letting it in</source>
        <translation>Admission en cours</translation>
    </message>
    <message>
        <source>Asking the server for a code</source>
        <translation>Demande d’un code au serveur</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>What this device is</source>
        <translation>Ce qu’est cet appareil</translation>
    </message>
    <message>
        <source>My first device</source>
        <translation>Mon premier appareil</translation>
    </message>
    <message>
        <source>One more device</source>
        <translation>Un appareil de plus</translation>
    </message>
    <message>
        <source>What is here and what is in the account come together. Nothing is lost on either side.</source>
        <translation>Ce qui est ici et ce qui est dans le compte se rejoignent. Rien n’est perdu d’un côté ni de l’autre.</translation>
    </message>
    <message>
        <source>Makes an account on the server, with this vault as its first device. Its recovery words open the account, too: who has them needs nothing else.</source>
        <translation>Crée un compte sur le serveur, avec ce coffre comme premier appareil. Ses mots de récupération ouvrent aussi le compte : qui les a n’a besoin de rien d’autre.</translation>
    </message>
    <message>
        <source>The server’s address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Your own, or one of somebody you trust to be there.</source>
        <translation>Le vôtre, ou celui de quelqu’un sur qui vous comptez.</translation>
    </message>
    <message>
        <source>The 24 recovery words of the first device</source>
        <translation>Les 24 mots de récupération du premier appareil</translation>
    </message>
    <message>
        <source>From the paper that it printed. They are not sent anywhere.</source>
        <translation>Sur le papier qu’il a imprimé. Ils ne sont envoyés nulle part.</translation>
    </message>
    <message>
        <source>Invitation, if the server asks for one</source>
        <translation>Invitation, si le serveur en demande une</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>C’est la même</translation>
    </message>
    <message>
        <source>Join the account</source>
        <translation>Rejoindre le compte</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>The code that the other device shows</source>
        <translation>Le code qu’affiche l’autre appareil</translation>
    </message>
    <message>
        <source>There, under “Devices &amp; sync”, choose “Link a device”.</source>
        <translation>Là, sous « Appareils et synchronisation », choisissez « Lier un appareil ».</translation>
    </message>
    <message>
        <source>The other device shows it below the code.</source>
        <translation>L’autre appareil l’affiche sous le code.</translation>
    </message>
    <message>
        <source>Does the other device show the same number?</source>
        <translation>L’autre appareil affiche-t-il le même nombre ?</translation>
    </message>
    <message>
        <source>Then say so there. If it differs, somebody may stand between the two; nothing has been sent yet.</source>
        <translation>Alors dites-le là-bas. S’il diffère, quelqu’un est peut-être entre les deux ; rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Link this device</source>
        <translation>Lier cet appareil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils diffèrent</translation>
    </message>
    <message>
        <source>Use a code of the other device instead</source>
        <translation>Utiliser plutôt un code de l’autre appareil</translation>
    </message>
    <message>
        <source>Use the recovery words instead</source>
        <translation>Utiliser plutôt les mots de récupération</translation>
    </message>
    <message>
        <source>This server wants to know who makes an account. Sign in on the page that your browser shows; it goes on here by itself.</source>
        <translation>Ce serveur veut savoir qui crée un compte. Connectez-vous sur la page que votre navigateur affiche ; la suite se fait ici d’elle-même.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
</context>
<context>
    <name>LinkPicture</name>
    <message>
        <source>A picture of the code and the address, for a camera</source>
        <translation>Une image du code et de l’adresse, pour une caméra</translation>
    </message>
</context>
<context>
    <name>LinkSteps</name>
    <message>
        <source>On the new device choose “Devices &amp; sync”, then “One more device”, and type this code and this address. A camera reads both from the picture.</source>
        <translation>Sur le nouvel appareil, choisissez « Appareils et synchronisation », puis « Un appareil de plus », et saisissez ce code et cette adresse. Une caméra lit les deux dans l’image.</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <translation>Le code : %1</translation>
    </message>
    <message>
        <source>The address: %1</source>
        <translation>L’adresse : %1</translation>
    </message>
    <message>
        <source>Then both devices show a number, and you are asked here whether it is the same.</source>
        <translation>Les deux appareils affichent alors un nombre, et l’on vous demande ici si c’est le même.</translation>
    </message>
    <message>
        <source>The code is good once, and for ten minutes.</source>
        <translation>Le code vaut une fois, pendant dix minutes.</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Import from %1</source>
        <translation>Import&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is in your vault yet. The whole import can be undone.</source>
        <translation>Rien n’est encore dans votre coffre. L’import entier peut être annulé.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln memories</source>
        <translation>
            <numerusform>Importer %Ln souvenir</numerusform>
            <numerusform>Importer %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading, without writing anything</source>
        <translation>Lecture, sans rien écrire</translation>
    </message>
    <message>
        <source>Where each of them goes</source>
        <translation>Où va chacun d’eux</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Ce qu’ils sont</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>One of them, as it will be</source>
        <translation>L’un d’eux, tel qu’il sera</translation>
    </message>
    <message>
        <source>What becomes a memory</source>
        <translation>Ce qui devient un souvenir</translation>
    </message>
    <message>
        <source>One memory a file</source>
        <translation>Un souvenir par fichier</translation>
    </message>
    <message>
        <source>One memory a block</source>
        <translation>Un souvenir par bloc</translation>
    </message>
    <message>
        <source>Tag all with #%1</source>
        <translation>Étiqueter tout avec #%1</translation>
    </message>
    <message>
        <source>It could be read only in part</source>
        <translation>Lisible en partie seulement</translation>
    </message>
    <message>
        <source>What you have already does not come twice. Changes made there come in; what you changed here stays.</source>
        <translation>Ce qui est déjà ici n’est pas importé deux fois&#xa0;: les changements de la source sont repris, les vôtres restent.</translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message>
        <source>Quit and lose what you wrote?</source>
        <translation>Quitter et perdre ce que vous avez écrit&#xa0;?</translation>
    </message>
    <message>
        <source>The disk did not take what you wrote before the vault was locked. Make room on it and open the vault: then it is saved.</source>
        <translation>Le disque n’a pas accepté ce que vous avez écrit avant le verrouillage du coffre. Faites-y de la place et ouvrez le coffre&#xa0;: ce sera alors enregistré.</translation>
    </message>
    <message>
        <source>The disk takes neither your words nor a draft of them. Make room on it, or copy the text to another place, before you quit.</source>
        <translation>Le disque n’accepte ni votre texte ni un brouillon. Faites-y de la place, ou copiez le texte ailleurs, avant de quitter.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Quitter sans l’enregistrer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
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
        <translation>Texte du souvenir</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Suivre le lien</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>MarkdownMark</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Ctrl Enter in its line changes it</source>
        <translation>Ctrl Entrée sur sa ligne la change</translation>
    </message>
</context>
<context>
    <name>MemoryActionsMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Domain…</source>
        <translation>Domaine…</translation>
    </message>
    <message>
        <source>Importance…</source>
        <translation>Importance…</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Date…</translation>
    </message>
    <message>
        <source>Link to a memory…</source>
        <translation>Lier à un souvenir…</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Semblables</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
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
        <translation>Suppr pour retirer</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>Retirer le lien vers %1</translation>
    </message>
</context>
<context>
    <name>MemoryListPane</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation>Tous les souvenirs</translation>
    </message>
    <message>
        <source>What you delete lies here until you erase it.</source>
        <translation>Ce que vous supprimez reste ici jusqu’à ce que vous l’effaciez.</translation>
    </message>
    <message>
        <source>Your memories come here, the newest first.</source>
        <translation>Vos souvenirs arrivent ici, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
    <message>
        <source>List of memories</source>
        <translation>Liste des souvenirs</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Ordre de la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing here fits the filters.</source>
        <translation>Rien ici ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Let go to make a memory of it</source>
        <translation>Relâchez pour en faire un souvenir</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>La liste est illisible</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ce qui est arrivé</translation>
    </message>
</context>
<context>
    <name>MemoryListRow</name>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation>Pas encore sur le serveur</translation>
    </message>
</context>
<context>
    <name>MissingVaultPage</name>
    <message>
        <source>The vault at %1 is not there.</source>
        <translation>Le coffre situé à %1 n’est pas là.</translation>
    </message>
    <message>
        <source>It is still not there. Is its disk connected, and the folder called as before?</source>
        <translation>Il n’est toujours pas là. Son disque est-il connecté, et le dossier porte-t-il le même nom ?</translation>
    </message>
    <message>
        <source>Connect its disk, then try again.</source>
        <translation>Connectez son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Ouvrir un autre coffre…</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>En créer un nouveau</translation>
    </message>
</context>
<context>
    <name>MnChip</name>
    <message>
        <source>Importance %1 of 1</source>
        <translation>Importance %1 sur 1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Suppr pour retirer</translation>
    </message>
</context>
<context>
    <name>MnCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>MnDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MnField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
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
        <translation>Importance %1 sur 1</translation>
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
        <translation>Chargement</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Sélectionner %1</translation>
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
        <translation>Proximité de sens %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MnProgress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>MnSearchField</name>
    <message>
        <source>Search by word or meaning</source>
        <translation>Chercher par mot ou par le sens</translation>
    </message>
</context>
<context>
    <name>MnSelect</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MnSettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>MnSplitter</name>
    <message>
        <source>Width of the list</source>
        <translation>Largeur de la liste</translation>
    </message>
</context>
<context>
    <name>MnStack</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MnStepRail</name>
    <message>
        <source>%1, to come</source>
        <translation>%1, à venir</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminé</translation>
    </message>
    <message>
        <source>%1, put off</source>
        <translation>%1, reporté</translation>
    </message>
</context>
<context>
    <name>MnStepper</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>MnSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>It stays where it was</source>
        <translation>Il reste là où il était</translation>
    </message>
    <message>
        <source>The vault is moving</source>
        <translation>Déplacement du coffre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It opens by itself where it goes. Until all of it is there, nothing goes from where it was.</source>
        <translation>Il s’ouvrira de lui-même à son nouvel emplacement. Tant que tout n’y est pas, rien ne disparaît de l’ancien.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a folder</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a folder</comment>
        <translation>Vers</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Places, a new memory, search</source>
        <translation>Emplacements, nouveau souvenir, recherche</translation>
    </message>
    <message>
        <source>Places, domains and tags</source>
        <translation>Emplacements, domaines et étiquettes</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Nouveau souvenir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>NearnessLine</name>
    <message>
        <source>Found by its words</source>
        <translation>Trouvé par ses mots</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Sens proche</translation>
    </message>
    <message>
        <source>Not compared by meaning yet</source>
        <translation>Pas encore comparé par le sens</translation>
    </message>
    <message>
        <source>Hardly near in meaning</source>
        <translation>Sens éloigné</translation>
    </message>
    <message>
        <source>Loosely near in meaning</source>
        <translation>Sens vaguement proche</translation>
    </message>
    <message>
        <source>Very near in meaning</source>
        <translation>Sens très proche</translation>
    </message>
</context>
<context>
    <name>NewWordsDialog</name>
    <message>
        <source>Type three of them from the paper</source>
        <translation>Saisissez trois des mots de la feuille</translation>
    </message>
    <message>
        <source>Write these 24 words down</source>
        <translation>Notez ces 24 mots</translation>
    </message>
    <message>
        <source>Then you know that the paper is complete and that you can read it.</source>
        <translation>Vous saurez ainsi que la feuille est complète et lisible.</translation>
    </message>
    <message>
        <source>On paper, in this order. The old words open the vault until you have tried the new ones.</source>
        <translation>Sur papier, dans cet ordre. Les anciens mots ouvrent le coffre tant que vous n’avez pas essayé les nouveaux.</translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation>Garder les anciens mots</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>Les mots de récupération</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and word</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>Ces mots sont la clé de secours</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault.</source>
        <translation>Si vous perdez la phrase secrète et la feuille, personne ne pourra ouvrir le coffre.</translation>
    </message>
    <message>
        <source>The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.</source>
        <translation>La feuille est enregistrée sous «&#xa0;%1&#xa0;». Imprimez-la, puis supprimez le fichier&#xa0;: quiconque le trouve peut ouvrir le coffre.</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Je les ai sur papier</translation>
    </message>
    <message>
        <source>Use the new words</source>
        <translation>Utiliser les nouveaux mots</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Enregistrer une feuille à imprimer…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Revoir les mots</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Vérifier plus tard</translation>
    </message>
    <message>
        <source>The new words open the vault now; three of them are asked for when you open it next</source>
        <translation>Les nouveaux mots ouvrent le coffre dès maintenant&#xa0;; trois d’entre eux vous seront demandés à la prochaine ouverture</translation>
    </message>
    <message>
        <source>The sheet is with the printer. Take it before anybody else does, and see that all 24 words are on it.</source>
        <translation>La feuille est à l’imprimante. Récupérez-la avant quelqu’un d’autre et vérifiez que les 24 mots y sont.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Prints the 24 words with how to use them; no file is left on the disk</source>
        <translation>Imprime les 24 mots et leur mode d’emploi&#xa0;; aucun fichier ne reste sur le disque</translation>
    </message>
</context>
<context>
    <name>NumberTile</name>
    <message>
        <source>The number: %1</source>
        <translation>Le nombre : %1</translation>
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
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Récemment modifiés</translation>
    </message>
    <message>
        <source>Most important</source>
        <translation>Plus importants</translation>
    </message>
</context>
<context>
    <name>OtherVaultDialog</name>
    <message>
        <source>Open another vault</source>
        <translation>Ouvrir un autre coffre</translation>
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
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation>encore un instant</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>encore %Ln seconde environ</numerusform>
            <numerusform>encore %Ln secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>encore %Ln minute environ</numerusform>
            <numerusform>encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>encore %Ln heure environ</numerusform>
            <numerusform>encore %Ln heures environ</numerusform>
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
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Length counts, tricks do not. The vault is not rewritten; backups made before still open with the old passphrase.</source>
        <translation>C’est la longueur qui compte, pas les astuces. Le coffre n’est pas réécrit&#xa0;; les sauvegardes déjà faites s’ouvrent encore avec l’ancienne phrase.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même à nouveau</translation>
    </message>
    <message>
        <source>Not yet the same</source>
        <translation>Pas encore identiques</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>Length counts, tricks do not: no digit, capital or sign is asked for. Spaces are fine.</source>
        <translation>C’est la longueur qui compte, pas les astuces&#xa0;: ni chiffre, ni majuscule, ni symbole exigé. Les espaces sont permis.</translation>
    </message>
    <message>
        <source>Measuring this computer, so that guessing is slow on any</source>
        <translation>Mesure de cet ordinateur, pour que deviner soit lent partout</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Proposer six mots</translation>
    </message>
    <message>
        <source>An estimate from common words, names, dates, rows of keys and leaks. It does not know your habits.</source>
        <translation>Une estimation d’après les mots courants, les noms, les dates, les suites de touches et les fuites de données. Elle ignore vos habitudes.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même à nouveau</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Not yet the same</source>
        <translation>Pas encore identiques</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est activé</translation>
    </message>
    <message>
        <source>Let the keyring of this computer open it too</source>
        <translation>Laisser aussi le trousseau de cet ordinateur l’ouvrir</translation>
    </message>
    <message>
        <source>No keyring opens it</source>
        <translation>Aucun trousseau ne l’ouvre</translation>
    </message>
    <message>
        <source>Then you type the passphrase here only after a change. Anyone who uses your login could read the vault. You can turn this on later.</source>
        <translation>Vous ne saisissez alors la phrase secrète ici qu’après un changement. Quiconque utilise votre session pourrait lire le coffre. Vous pourrez l’activer plus tard.</translation>
    </message>
    <message>
        <source>The vault will lie in %1</source>
        <translation>Le coffre sera dans %1</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Ailleurs…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PhraseField</name>
    <message>
        <source>The 24 recovery words</source>
        <translation>Les 24 mots de récupération</translation>
    </message>
    <message>
        <source>The 24 words in their order, a space between two. Their first four letters are enough.</source>
        <translation>Les 24 mots dans l’ordre, séparés par un espace. Leurs quatre premières lettres suffisent.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>What opens the vault today: the passphrase, or the recovery words</source>
        <translation>Ce qui ouvre le coffre aujourd’hui&#xa0;: la phrase secrète ou les mots de récupération</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est activé</translation>
    </message>
    <message numerus="yes">
        <source>The next try is taken in %Ln second(s)</source>
        <translation>
            <numerusform>Prochain essai possible dans %Ln seconde</numerusform>
            <numerusform>Prochain essai possible dans %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Essai de la clé</translation>
    </message>
</context>
<context>
    <name>PropertyStrip</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Aucun domaine</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Domaine %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation>A eu lieu le %1</translation>
    </message>
    <message>
        <source>When it happened is not said</source>
        <translation>Date de l’événement non précisée</translation>
    </message>
    <message>
        <source>Importance %1 of 1</source>
        <translation>Importance %1 sur 1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Suppr pour retirer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Domain, date, importance, thread, tags</source>
        <translation>Domaine, date, importance, fil, étiquettes</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Fil %1</translation>
    </message>
    <message>
        <source>No thread</source>
        <translation>Aucun fil</translation>
    </message>
    <message>
        <source>Delete takes it out of the thread</source>
        <translation>Suppr pour le retirer du fil</translation>
    </message>
</context>
<context>
    <name>QueryTokens</name>
    <message>
        <source>“%1” is not understood here, such as %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris ici. Exemple&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no filter of this name.</source>
        <translation>Il n’y a pas de filtre de ce nom.</translation>
    </message>
</context>
<context>
    <name>QuietNotice</name>
    <message>
        <source>Are your recovery words where you can read them?</source>
        <translation>Vos mots de récupération sont-ils à portée et lisibles ?</translation>
    </message>
    <message>
        <source>Type three of them to be sure. It takes a minute.</source>
        <translation>Trois d’entre eux, saisis une fois, le montrent. Cela prend une minute.</translation>
    </message>
    <message>
        <source>If this computer is lost, so is what you have written.</source>
        <translation>Si cet ordinateur est perdu, ce que vous avez écrit l’est aussi.</translation>
    </message>
    <message>
        <source>What was written since is in no backup.</source>
        <translation>Ce que vous avez écrit depuis n’est dans aucune sauvegarde.</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Les vérifier</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Vers les sauvegardes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Very near in meaning</source>
        <translation>Sens très proche</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Sens proche</translation>
    </message>
    <message numerus="yes">
        <source>words %1</source>
        <translation>
            <numerusform>mot %1</numerusform>
            <numerusform>mots %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>its thread is about it</source>
        <translation>son fil en parle</translation>
    </message>
    <message>
        <source>by or with who is named</source>
        <translation>par ou avec la personne nommée</translation>
    </message>
    <message>
        <source>at the time asked for</source>
        <translation>à la période demandée</translation>
    </message>
    <message>
        <source>names a time</source>
        <translation>mentionne une date</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Loosely near in meaning</source>
        <translation>Sens vaguement proche</translation>
    </message>
    <message>
        <source>Fits the filters</source>
        <translation>Correspond aux filtres</translation>
    </message>
    <message>
        <source>Hardly near in meaning</source>
        <translation>Sens éloigné</translation>
    </message>
</context>
<context>
    <name>RecentSearchList</name>
    <message>
        <source>Ask in your own words, or narrow it with tag:, domain:, after:, is:pinned.</source>
        <translation>Demandez avec vos mots, ou précisez avec tag:, domain:, after:, is:pinned.</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write these 24 words down</source>
        <translation>Notez ces 24 mots</translation>
    </message>
    <message>
        <source>On paper, in this order. They open the vault when the passphrase is lost, so keep them where you keep what must not be lost.</source>
        <translation>Sur papier, dans cet ordre. Ils ouvrent le coffre si vous perdez la phrase secrète&#xa0;: gardez-les là où vous gardez ce qui ne doit pas être perdu.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Création du coffre</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>Les mots de récupération</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and word</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>Ces mots sont la clé de secours</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.</source>
        <translation>Si vous perdez la phrase secrète et la feuille, personne ne pourra ouvrir le coffre&#xa0;: ni un ami, ni un serveur, ni les auteurs de ce programme.</translation>
    </message>
    <message>
        <source>The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.</source>
        <translation>La feuille est enregistrée sous «&#xa0;%1&#xa0;». Imprimez-la, puis supprimez le fichier&#xa0;: quiconque le trouve peut ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Enregistrer une feuille à imprimer…</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Vérifier plus tard</translation>
    </message>
    <message>
        <source>Makes the vault now, and asks for three of the words when you open it next</source>
        <translation>Crée le coffre maintenant et demande trois des mots à la prochaine ouverture</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Je les ai sur papier</translation>
    </message>
    <message>
        <source>The sheet is with the printer. Take it before anybody else does, and see that all 24 words are on it.</source>
        <translation>La feuille est à l’imprimante. Récupérez-la avant quelqu’un d’autre et vérifiez que les 24 mots y sont.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Prints the 24 words with how to use them; no file is left on the disk</source>
        <translation>Imprime les 24 mots et leur mode d’emploi&#xa0;; aucun fichier ne reste sur le disque</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>Modifié en route</translation>
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
        <translation>Import&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>All that it added goes to the trash</source>
        <translation>Tout ce qu’il a ajouté va à la corbeille</translation>
    </message>
    <message>
        <source>Save this report…</source>
        <translation>Enregistrer ce rapport…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Look at what came in</source>
        <translation>Voir les souvenirs importés</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What did not come as it stood</source>
        <translation>Ce qui n’a pas été importé tel quel</translation>
    </message>
    <message>
        <source>Not imported %1</source>
        <translation>Non importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed on the way %1</source>
        <translation>Modifié en route&#xa0;: %1</translation>
    </message>
    <message>
        <source>The report stays here, in your vault, until the next import.</source>
        <translation>Le rapport reste ici, dans votre coffre, jusqu’au prochain import.</translation>
    </message>
    <message>
        <source>You stopped it. What came in stays, and the next import goes on from there.</source>
        <translation>L’import a été arrêté. Ce qui est déjà importé reste&#xa0;; le prochain reprendra là.</translation>
    </message>
    <message numerus="yes">
        <source>All are found by word now. %Ln will be found by meaning, too, while you work.</source>
        <translation>
            <numerusform>Tous sont trouvés par mot. Par le sens, %Ln suivra pendant que vous travaillez.</numerusform>
            <numerusform>Tous sont trouvés par mot. Par le sens, %Ln suivront pendant que vous travaillez.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are found by word and by meaning.</source>
        <translation>Tous sont trouvés par mot et par le sens.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Everything that was in the vault comes back: memories, their history, attachments. The backup itself is only read.</source>
        <translation>Tout ce qui était dans le coffre revient&#xa0;: souvenirs, historique, pièces jointes. La sauvegarde elle-même est seulement lue.</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Choisir la sauvegarde…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Its passphrase, or its 24 recovery words</source>
        <translation>Sa phrase secrète ou ses 24 mots de récupération</translation>
    </message>
    <message>
        <source>Those that the vault had when the backup was last added to.</source>
        <translation>Ce que le coffre avait lors du dernier ajout à la sauvegarde.</translation>
    </message>
    <message>
        <source>It will lie in %1</source>
        <translation>Il sera dans %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Import from %1</source>
        <translation>Import&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Not imported so far</source>
        <translation>Non importé jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>You can go on working. If you stop now, the %Ln memories that came in stay, and the next import goes on from there.</source>
        <translation>
            <numerusform>Vous pouvez continuer à travailler. Si vous arrêtez maintenant, ce qui est importé (%Ln souvenir) reste, et le prochain import reprendra là.</numerusform>
            <numerusform>Vous pouvez continuer à travailler. Si vous arrêtez maintenant, les %Ln souvenirs importés restent, et le prochain import reprendra là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
</context>
<context>
    <name>SavedSearchDialog</name>
    <message>
        <source>Another saved search has this name.</source>
        <translation>Une autre recherche enregistrée porte ce nom.</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Renommer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>SavedSearchMenu</name>
    <message>
        <source>Saved search “%1”</source>
        <translation>Recherche enregistrée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing was found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing fits this</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>Sans un filtre</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>still nothing</source>
        <translation>toujours rien</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln</source>
        <translation>
            <numerusform>au moins %Ln</numerusform>
            <numerusform>au moins %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Nearest in meaning, loosely</source>
        <translation>Vaguement proches par le sens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash fit.</source>
        <translation>
            <numerusform>%Ln dans la corbeille correspond.</numerusform>
            <numerusform>%Ln dans la corbeille correspondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the trash</source>
        <translation>Voir dans la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your memories cannot be found by meaning yet; they are being read.</source>
        <translation>
            <numerusform>%Ln de vos souvenirs ne peut pas encore être trouvé par le sens&#xa0;; il est en cours d’analyse.</numerusform>
            <numerusform>%Ln de vos souvenirs ne peuvent pas encore être trouvés par le sens&#xa0;; ils sont en cours d’analyse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written down yet?</source>
        <translation>Pas encore noté&#xa0;?</translation>
    </message>
    <message>
        <source>New memory with these words</source>
        <translation>Nouveau souvenir avec ces mots</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln.</source>
        <translation>
            <numerusform>Le meilleur.</numerusform>
            <numerusform>Les %Ln meilleurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln trouvé.</numerusform>
            <numerusform>%Ln trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Searched for %1</source>
        <translation>Résultats pour %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Plus pertinents</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment chercher</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing could be searched</source>
        <translation>La recherche a échoué</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer la recherche</translation>
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
        <translation>Ce qu’on peut faire de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SearchResultMenu</name>
    <message>
        <source>What can be done with this result</source>
        <translation>Ce qu’on peut faire de ce résultat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Pourquoi ce résultat</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Semblables</translation>
    </message>
    <message>
        <source>In this thread</source>
        <translation>Dans ce fil</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>There is no model of meaning here: memories are found by their words.</source>
        <translation>Il n’y a pas de modèle de sens ici&#xa0;: les souvenirs sont trouvés par leurs mots.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are found by their words until then.</source>
        <translation>
            <numerusform>Le dernier est trouvé par ses mots d’ici là.</numerusform>
            <numerusform>Les %Ln autres sont trouvés par leurs mots d’ici là.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are found in other words, too.</source>
        <translation>Tous se retrouvent aussi avec d’autres mots.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln par seconde</numerusform>
            <numerusform>%Ln par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>environ %Ln seconde</numerusform>
            <numerusform>environ %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>How far the index is</source>
        <translation>État de l’index</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>vérifié à %1</translation>
    </message>
    <message>
        <source>Findable by word</source>
        <translation>Trouvables par mot</translation>
    </message>
    <message>
        <source>Always current: whoever asks waits for what was just saved.</source>
        <translation>Toujours à jour&#xa0;: une recherche attend ce qui vient d’être enregistré.</translation>
    </message>
    <message>
        <source>Findable by meaning</source>
        <translation>Trouvables par le sens</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>Recréer l’index</translation>
    </message>
    <message>
        <source>Only if results look wrong. It takes %1 on the disk, sealed; search is slower until it is whole.</source>
        <translation>Seulement si les résultats semblent faux. Il occupe %1 sur le disque, scellé&#xa0;; la recherche est plus lente tant qu’il n’est pas complet.</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Making the index anew</source>
        <translation>Recréation de l’index</translation>
    </message>
    <message>
        <source>What understands meaning</source>
        <translation>Ce qui comprend le sens</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Modèle intégré</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>Fonctionne sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>%1, on this computer. Nothing leaves it. Best in English.</source>
        <translation>%1, sur cet ordinateur. Rien n’en sort. Meilleur en anglais.</translation>
    </message>
    <message>
        <source>It is not installed here.</source>
        <translation>Il n’est pas installé ici.</translation>
    </message>
    <message>
        <source>answers now</source>
        <translation>répond maintenant</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>Is being read in</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>%1 has read %2. It answers once it has read all.</source>
        <translation>%1 a lu %2. Il répondra quand il aura tout lu.</translation>
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
        <translation>Pourquoi ce résultat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Semblables</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>In this thread</source>
        <translation>Dans ce fil</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation>Enregistrer les mots de récupération</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Nobody has tried the recovery words yet</source>
        <translation>Personne n’a encore essayé les mots de récupération</translation>
    </message>
    <message>
        <source>Type three of them from the paper; then you know that it works on the day it is needed.</source>
        <translation>Saisissez-en trois depuis la feuille&#xa0;; vous saurez qu’elle marche le jour venu.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Somebody without the vault’s key has changed this list</source>
        <translation>Quelqu’un a modifié cette liste sans la clé du coffre</translation>
    </message>
    <message>
        <source>Look at each way. If all of them are yours, accept the list; else copy the vault into a new one.</source>
        <translation>Examinez chaque moyen. S’ils sont tous de vous, acceptez la liste&#xa0;; sinon, copiez le coffre dans un nouveau.</translation>
    </message>
    <message>
        <source>Accept the list…</source>
        <translation>Accepter la liste…</translation>
    </message>
    <message>
        <source>Ways to open this vault</source>
        <translation>Moyens d’ouvrir ce coffre</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Check now…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The last way cannot be removed</source>
        <translation>Le dernier moyen ne peut pas être retiré</translation>
    </message>
    <message>
        <source>New recovery words</source>
        <translation>Nouveaux mots de récupération</translation>
    </message>
    <message>
        <source>No recovery words</source>
        <translation>Aucun mot de récupération</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody has seen it. The old words then open nothing.</source>
        <translation>Quand la feuille est perdue, ou que quelqu’un l’a vue. Les anciens mots n’ouvrent alors plus rien.</translation>
    </message>
    <message>
        <source>Without them a forgotten passphrase loses everything.</source>
        <translation>Sans eux, oublier la phrase secrète fait tout perdre.</translation>
    </message>
    <message>
        <source>Make them…</source>
        <translation>En créer…</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Could open the vault when you log in. Anyone who uses your login could then read it.</source>
        <translation>Pourrait ouvrir le coffre à la connexion. Quiconque utilise votre session pourrait alors le lire.</translation>
    </message>
    <message>
        <source>Let it open the vault…</source>
        <translation>L’y autoriser…</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>En votre absence</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Keys are wiped from memory. Unsaved text is sealed first.</source>
        <translation>Les clés sont effacées de la mémoire. Le texte non enregistré est d’abord scellé.</translation>
    </message>
    <message>
        <source>Lock with the screen, and before sleep</source>
        <translation>Verrouiller avec l’écran et avant la veille</translation>
    </message>
    <message>
        <source>Forget what you copied from here</source>
        <translation>Oublier ce que vous avez copié d’ici</translation>
    </message>
    <message>
        <source>Only if nothing else was copied since. Locking forgets it too.</source>
        <translation>Seulement si rien d’autre n’a été copié depuis. Le verrouillage l’oublie aussi.</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>Après 30 secondes</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>Après une minute</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Après 5 minutes</translation>
    </message>
    <message>
        <source>Hide the window in screen sharing</source>
        <translation>Masquer la fenêtre lors d’un partage d’écran</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Make new recovery words</source>
        <translation>Créer de nouveaux mots de récupération</translation>
    </message>
    <message>
        <source>The old words open the vault until you have written the new ones down and tried them.</source>
        <translation>Les anciens mots ouvrent le coffre tant que vous n’avez pas noté puis essayé les nouveaux.</translation>
    </message>
    <message>
        <source>Show the new words</source>
        <translation>Voir les nouveaux mots</translation>
    </message>
    <message>
        <source>Let the keyring open the vault</source>
        <translation>Laisser le trousseau ouvrir le coffre</translation>
    </message>
    <message>
        <source>Then you type the passphrase here only after a change. Anyone who uses your login could read the vault.</source>
        <translation>Vous ne saisissez alors la phrase secrète ici qu’après un changement. Quiconque utilise votre session pourrait lire le coffre.</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Accept the list as it stands</source>
        <translation>Accepter la liste telle quelle</translation>
    </message>
    <message>
        <source>Only if you know each way in it.</source>
        <translation>Seulement si vous en connaissez chaque moyen.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The words on the paper then open nothing. If the passphrase is lost too, nobody can open the vault.</source>
        <translation>Les mots de la feuille n’ouvrent alors plus rien. Si la phrase secrète est aussi perdue, personne ne peut ouvrir le coffre.</translation>
    </message>
    <message>
        <source>It then opens the vault no more. Backups made before still open with it.</source>
        <translation>Il n’ouvre alors plus le coffre. Les sauvegardes déjà faites s’ouvrent encore avec lui.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 does it from anywhere in the window.</source>
        <translation>%1 verrouille de partout dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A model on a server</source>
        <translation>Un modèle sur un serveur</translation>
    </message>
    <message>
        <source>Off. Every memory’s text, and every question, would leave this device.</source>
        <translation>Désactivé. Le texte de chaque souvenir et chaque question quitteraient cet appareil.</translation>
    </message>
    <message>
        <source>Texts and questions go to this service of your own computer.</source>
        <translation>Textes et questions vont à ce service, sur votre propre ordinateur.</translation>
    </message>
    <message>
        <source>Texts and questions leave this device for %1, in a form that its owner can read.</source>
        <translation>Textes et questions quittent cet appareil pour %1, sous une forme que son propriétaire peut lire.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>leaves this device</source>
        <translation>quitte cet appareil</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of a service that speaks OpenAI’s embeddings.</source>
        <translation>D’un service compatible avec les embeddings d’OpenAI.</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>If the service wants one. It is kept sealed in the vault and never shown.</source>
        <translation>Si le service en demande une. Elle est gardée scellée dans le coffre et jamais affichée.</translation>
    </message>
    <message>
        <source>Asking the service for one word</source>
        <translation>Essai du service avec un mot</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Laisser désactivé</translation>
    </message>
    <message>
        <source>Let this service read your memories?</source>
        <translation>Laisser ce service lire vos souvenirs&#xa0;?</translation>
    </message>
    <message>
        <source>Let your memories leave this device?</source>
        <translation>Laisser vos souvenirs quitter cet appareil&#xa0;?</translation>
    </message>
    <message>
        <source>The text of every memory, now and later, and every question you ask goes to %1. Whoever runs it can read them. You can take this back at any time; what was sent stays sent.</source>
        <translation>Le texte de chaque souvenir, présent et à venir, et chaque question posée vont à %1. Ceux qui l’exploitent peuvent les lire. Vous pouvez revenir en arrière à tout moment&#xa0;; ce qui est envoyé le reste.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>Ne pas autoriser</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Contraste renforcé</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Memories in the list</source>
        <translation>Souvenirs dans la liste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Move the vault</source>
        <translation>Déplacer le coffre</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Vérifier le coffre</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Partage d’écran</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Sample memories</source>
        <translation>Souvenirs d’exemple</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Capture rapide</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Petite fenêtre</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
</context>
<context>
    <name>SeveralChosen</name>
    <message numerus="yes">
        <source>%Ln memories chosen</source>
        <translation>
            <numerusform>%Ln souvenir sélectionné</numerusform>
            <numerusform>%Ln souvenirs sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>some</source>
        <translation>certains</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Not the same on all</source>
        <translation>Différente selon le souvenir</translation>
    </message>
    <message>
        <source>%1 on all</source>
        <translation>%1 pour tous</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>What they share is not compared for so many.</source>
        <translation>Ils sont trop nombreux pour comparer leurs points communs.</translation>
    </message>
    <message>
        <source>Comparing them …</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Each of these can be undone for all of them at once.</source>
        <translation>Chaque action peut être annulée pour tous à la fois.</translation>
    </message>
    <message>
        <source>For all that are chosen</source>
        <translation>Pour toute la sélection</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Tout désélectionner</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Versions that were set aside, the newest first</source>
        <translation>Versions mises de côté, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Written before it was known that somebody erased the memory on another device. It is on this device alone, until you decide.</source>
        <translation>Écrit avant de savoir que quelqu’un avait effacé le souvenir sur un autre appareil. Ce n’est que sur cet appareil, jusqu’à ce que vous décidiez.</translation>
    </message>
    <message>
        <source>Keep as a new memory</source>
        <translation>Garder comme nouveau souvenir</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Effacer…</translation>
    </message>
    <message numerus="yes">
        <source>Keep all %Ln</source>
        <translation>
            <numerusform>La garder</numerusform>
            <numerusform>Garder les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La version</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Rien n’est mis de côté</translation>
    </message>
    <message>
        <source>Where somebody erases a memory on another device without having seen what was written here, that comes to this page, and waits for you.</source>
        <translation>Quand quelqu’un efface un souvenir sur un autre appareil sans avoir vu ce qui a été écrit ici, cela vient sur cette page et vous attend.</translation>
    </message>
    <message>
        <source>Reading what was set aside</source>
        <translation>Lecture de ce qui a été mis de côté</translation>
    </message>
    <message>
        <source>What was set aside cannot be read</source>
        <translation>Ce qui a été mis de côté est illisible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Erase this version for good?</source>
        <translation>Effacer définitivement cette version ?</translation>
    </message>
    <message>
        <source>“%1” is no memory any more: it lies on this device alone. Erased here, nobody can bring it back. What is attached to it goes, too. Earlier backups keep what is in them.</source>
        <translation>« %1 » n’est plus un souvenir et n’existe que sur cet appareil. Une fois effacé ici, personne ne peut le ramener. Ce qui y est joint part aussi. Les sauvegardes antérieures gardent ce qu’elles contiennent.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>La laisser ici</translation>
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
        <translation>Tapez le nouveau raccourci</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucun raccourci</translation>
    </message>
    <message>
        <source>“%1”: the keys that it came with</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: raccourci d’origine</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>L’utiliser ici</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find an action, or press its keys</source>
        <translation>Chercher une action ou taper son raccourci</translation>
    </message>
    <message>
        <source>No action is called so, and none has these keys.</source>
        <translation>Aucune action ne porte ce nom ni n’a ce raccourci.</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys. They are kept on this device.</source>
        <translation>Choisissez une action, puis tapez son nouveau raccourci. Il est gardé sur cet appareil.</translation>
    </message>
    <message>
        <source>Keys that lists, pages and texts use themselves cannot be changed.</source>
        <translation>Les touches propres aux listes, aux pages et aux textes ne peuvent pas être changées.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette fiche</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Nouveau souvenir</translation>
    </message>
    <message>
        <source>Places, domains and tags</source>
        <translation>Emplacements, domaines et étiquettes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>Appareils et synchronisation</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Only on this computer</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Sauvegarde du %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
</context>
<context>
    <name>SidebarRow</name>
    <message>
        <source>Hide what lies below %1</source>
        <translation>Masquer le contenu de %1</translation>
    </message>
    <message>
        <source>Show what lies below %1</source>
        <translation>Afficher le contenu de %1</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, à venir</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminé</translation>
    </message>
    <message>
        <source>%1, put off</source>
        <translation>%1, reporté</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 dans %Ln fichier</numerusform>
            <numerusform>%1 dans %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Souvenirs</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln memory(s)</source>
        <translation>
            <numerusform>%1, %Ln souvenir</numerusform>
            <numerusform>%1, %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them</source>
        <translation>
            <numerusform>%1, %Ln version</numerusform>
            <numerusform>%1, %Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>%1, can be made anew</source>
        <translation>%1, peut être recréé</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not saved yet</source>
        <translation>
            <numerusform>%1, %Ln non enregistré</numerusform>
            <numerusform>%1, %Ln non enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Where this vault is</source>
        <translation>Où se trouve ce coffre</translation>
    </message>
    <message>
        <source>One folder, sealed: it can be copied or kept on a stick.</source>
        <translation>Un dossier, scellé&#xa0;: il peut être copié ou gardé sur une clé.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Ce qui prend de la place</translation>
    </message>
    <message>
        <source>%1 of %2; %3 are free</source>
        <translation>%1 sur %2&#xa0;; %3 libres</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Largest attachments</source>
        <translation>Plus grandes pièces jointes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open its memory</source>
        <translation>Ouvrir son souvenir</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Remove files that nothing refers to</source>
        <translation>Supprimer les fichiers qui ne servent plus</translation>
    </message>
    <message>
        <source>What a crash or an undone import may leave behind. Attachments of the trash and of earlier versions stay.</source>
        <translation>Ce qu’un plantage ou un import annulé peut laisser. Les pièces jointes de la corbeille et des versions antérieures restent.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Sample memories</source>
        <translation>Souvenirs d’exemple</translation>
    </message>
    <message>
        <source>Those that you looked around with</source>
        <translation>Ceux qui vous ont servi à découvrir</translation>
    </message>
    <message>
        <source>They go to the trash together. What you wrote yourself stays.</source>
        <translation>Ils vont ensemble à la corbeille. Ce que vous avez écrit reste.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>A folder for the vault</source>
        <translation>Un dossier pour le coffre</translation>
    </message>
    <message>
        <source>Move the vault?</source>
        <translation>Déplacer le coffre&#xa0;?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>The vault was not moved</source>
        <translation>Le coffre n’a pas été déplacé</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Le laisser ici</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move the vault to another folder</source>
        <translation>Déplacer le coffre dans un autre dossier</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>longer than there are people</source>
        <translation>plus que l’âge de l’humanité</translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 an</numerusform>
            <numerusform>%1 ans</numerusform>
        </translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need longer than there are people.</source>
        <translation>Mille ordinateurs rapides, avec une copie volée, mettraient plus longtemps que l’âge de l’humanité.</translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need less than a second.</source>
        <translation>Mille ordinateurs rapides, avec une copie volée, mettraient moins d’une seconde.</translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need about %1.</source>
        <translation>Mille ordinateurs rapides, avec une copie volée, mettraient environ %1.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>un siècle</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>How long guessing takes</source>
        <translation>Temps pour la deviner</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How long would a thief with a copy of the vault have to guess?</source>
        <translation>Combien de temps un voleur muni d’une copie du coffre mettrait-il à deviner&#xa0;?</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>A memory that is not here</source>
        <translation>Un souvenir absent d’ici</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent d’ici</translation>
    </message>
    <message>
        <source>linked from here</source>
        <translation>lié depuis ici</translation>
    </message>
    <message>
        <source>links to this</source>
        <translation>mène à celui-ci</translation>
    </message>
    <message>
        <source>very near in meaning</source>
        <translation>sens très proche</translation>
    </message>
    <message>
        <source>near in meaning</source>
        <translation>sens proche</translation>
    </message>
    <message>
        <source>Linked from here and to here</source>
        <translation>Liés dans les deux sens</translation>
    </message>
    <message>
        <source>Linked memories</source>
        <translation>Souvenirs liés</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Proches par le sens</translation>
    </message>
    <message>
        <source>loosely near in meaning</source>
        <translation>sens vaguement proche</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>How much the list shows</source>
        <translation>Période affichée dans la liste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Show the days as a list</source>
        <translation>Afficher les jours en liste</translation>
    </message>
    <message>
        <source>1 memory</source>
        <translation>1 souvenir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln souvenir</numerusform>
            <numerusform>%Ln souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
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
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Nothing happened here that you kept.</source>
        <translation>Rien de ce que vous avez gardé n’a eu lieu ici.</translation>
    </message>
    <message>
        <source>No day has a memory yet</source>
        <translation>Aucun jour n’a encore de souvenir</translation>
    </message>
    <message>
        <source>Each memory gets its place on the day it happened. This page then shows a year of them at once.</source>
        <translation>Chaque souvenir prend place au jour où il a eu lieu. Cette page en montre alors une année d’un coup d’œil.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Nouveau souvenir</translation>
    </message>
    <message>
        <source>Counting days</source>
        <translation>Décompte des jours</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The days cannot be counted</source>
        <translation>Impossible de compter les jours</translation>
    </message>
    <message>
        <source>These memories cannot be read</source>
        <translation>Ces souvenirs sont illisibles</translation>
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
        <translation>épinglé</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the memory</source>
        <translation>Titre du souvenir</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>In the trash. Search does not find it.</source>
        <translation>Dans la corbeille. Absent des recherches.</translation>
    </message>
    <message>
        <source>In the trash since %1. Search does not find it.</source>
        <translation>Dans la corbeille depuis le %1. Absent des recherches.</translation>
    </message>
</context>
<context>
    <name>TrashFoot</name>
    <message>
        <source>Nothing in the trash is erased by itself.</source>
        <translation>Rien n’est effacé tout seul de la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln souvenir</numerusform>
            <numerusform>%Ln souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Tout remettre</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Tout effacer…</translation>
    </message>
</context>
<context>
    <name>UnlinkedNames</name>
    <message numerus="yes">
        <source>%Ln pictures in this text lie on the web. They are not fetched: who keeps them would see that you read this.</source>
        <translation>
            <numerusform>%Ln image de ce texte se trouve sur le web. Elle n’est pas chargée&#xa0;: son hébergeur verrait que vous lisez ceci.</numerusform>
            <numerusform>%Ln images de ce texte se trouvent sur le web. Elles ne sont pas chargées&#xa0;: leur hébergeur verrait que vous lisez ceci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles that no memory has yet</source>
        <translation>Titres qu’aucun souvenir ne porte encore</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No memory is called “%1” yet. Make it.</source>
        <translation>Aucun souvenir ne s’appelle encore «&#xa0;%1&#xa0;». Le créer.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>The keyring of this computer does not hold the key any more.</source>
        <translation>Le trousseau de cet ordinateur ne contient plus la clé.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé ou n’a pas répondu.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>These words do not open the vault.</source>
        <translation>Ces mots n’ouvrent pas le coffre.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Cette phrase secrète n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>These are not the 24 words.</source>
        <translation>Ce ne sont pas les 24 mots.</translation>
    </message>
    <message>
        <source>The vault’s file of keys cannot be read.</source>
        <translation>Le fichier de clés du coffre est illisible.</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>Cela ne peut pas être une phrase secrète&#xa0;: elle est vide ou bien trop longue.</translation>
    </message>
    <message>
        <source>A part of the vault is damaged, so it cannot be opened.</source>
        <translation>Une partie du coffre est endommagée&#xa0;; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>Il n’y a pas de coffre dans ce dossier.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Mnemosyne.</source>
        <translation>Ce coffre a été écrit par une version plus récente de Mnemosyne.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to try the passphrase.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour essayer la phrase secrète.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now.</source>
        <translation>Un autre programme utilise le coffre en ce moment.</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier du coffre.</translation>
    </message>
    <message>
        <source>The vault’s files cannot be read.</source>
        <translation>Les fichiers du coffre sont illisibles.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so the vault cannot be opened.</source>
        <translation>Il n’y a plus de place sur le disque&#xa0;; le coffre ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The vault could not be opened.</source>
        <translation>Le coffre n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Open it with the passphrase.</source>
        <translation>Ouvrez-le avec la phrase secrète.</translation>
    </message>
    <message>
        <source>Try as often as you like: each try takes half a second, for a thief too.</source>
        <translation>Essayez autant que vous voulez&#xa0;: chaque essai prend une demi-seconde, pour un voleur aussi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder as it is, then bring the newest backup into a new folder.</source>
        <translation>Rien n’a été modifié. Copiez le dossier tel quel, puis restaurez la sauvegarde la plus récente dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the newest backup into a new folder.</source>
        <translation>Rien n’a été modifié. Restaurez la sauvegarde la plus récente dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>If it lies on a stick or another disk, connect it and try again.</source>
        <translation>S’il est sur une clé ou un autre disque, branchez-le et réessayez.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Patientez un instant et réessayez.</translation>
    </message>
    <message>
        <source>Check the folder’s permissions, or whether the disk is write-protected.</source>
        <translation>Vérifiez les droits du dossier, ou si le disque est protégé en écriture.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list; the nearest is “%2”.</source>
        <translation>Le mot %1 n’est pas dans la liste&#xa0;; le plus proche est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>There are 24 words; you have typed %Ln.</source>
        <translation>
            <numerusform>Il y a 24 mots&#xa0;; vous en avez saisi %Ln.</numerusform>
            <numerusform>Il y a 24 mots&#xa0;; vous en avez saisi %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each word is in the list, but together they are no phrase: one is another on the paper, or in another place.</source>
        <translation>Chaque mot est dans la liste, mais ensemble ils ne forment pas une phrase valable&#xa0;: l’un d’eux diffère de la feuille ou n’est pas à sa place.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Locked at %1, after a while without you</source>
        <translation>Verrouillé à %1, après un moment d’inactivité</translation>
    </message>
    <message>
        <source>Locked at %1, with the screen</source>
        <translation>Verrouillé à %1, avec l’écran</translation>
    </message>
    <message>
        <source>Locked at %1, before this computer slept</source>
        <translation>Verrouillé à %1, avant la mise en veille</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>Verrouillé à %1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>The passphrase was last changed on %1.</source>
        <translation>La phrase secrète a été changée pour la dernière fois le %1.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is taken in %Ln second(s).</source>
        <translation>
            <numerusform>Prochain essai possible dans %Ln seconde.</numerusform>
            <numerusform>Prochain essai possible dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked vault %1</source>
        <translation>Coffre verrouillé %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Essai de la clé</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est activé</translation>
    </message>
    <message>
        <source>What you were writing was saved first; it is there when you are.</source>
        <translation>Ce que vous écriviez a d’abord été enregistré&#xa0;; vous le retrouverez.</translation>
    </message>
    <message>
        <source>Bring a backup into a new folder…</source>
        <translation>Restaurer une sauvegarde dans un nouveau dossier…</translation>
    </message>
    <message>
        <source>Open with the keyring of this computer</source>
        <translation>Ouvrir avec le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>asks for your login</source>
        <translation>demande le mot de passe de session</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the 24 recovery words</source>
        <translation>Utiliser les 24 mots de récupération</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Ouvrir un autre coffre…</translation>
    </message>
    <message>
        <source>The disk did not take what you were writing. It is there when you are, as long as Mnemosyne runs.</source>
        <translation>Le disque n’a pas accepté ce que vous écriviez. Vous le retrouverez tant que Mnemosyne reste ouvert.</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>VersionChanges</name>
    <message>
        <source>signs and blanks changed</source>
        <translation>signes et espaces modifiés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>%Ln mot ajouté</numerusform>
            <numerusform>%Ln mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words taken out</source>
        <translation>
            <numerusform>%Ln mot retiré</numerusform>
            <numerusform>%Ln mots retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words changed</source>
        <translation>
            <numerusform>%Ln mot modifié</numerusform>
            <numerusform>%Ln mots modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>ajout de %1</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>retrait de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>importance %1 to %2</source>
        <translation>importance de %1 à %2</translation>
    </message>
    <message>
        <source>date changed</source>
        <translation>date modifiée</translation>
    </message>
    <message>
        <source>kind changed</source>
        <translation>type modifié</translation>
    </message>
    <message>
        <source>thread changed</source>
        <translation>fil modifié</translation>
    </message>
    <message>
        <source>origin changed</source>
        <translation>origine modifiée</translation>
    </message>
    <message>
        <source>links changed</source>
        <translation>liens modifiés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files attached</source>
        <translation>
            <numerusform>%Ln fichier joint</numerusform>
            <numerusform>%Ln fichiers joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files taken away</source>
        <translation>
            <numerusform>%Ln fichier retiré</numerusform>
            <numerusform>%Ln fichiers retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>files changed</source>
        <translation>fichiers modifiés</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>unpinned</source>
        <translation>désépinglé</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>taken out of the archive</source>
        <translation>désarchivé</translation>
    </message>
    <message>
        <source>metadata changed</source>
        <translation>métadonnées modifiées</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>mis à la corbeille</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>titre modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes</source>
        <translation>
            <numerusform>%Ln autre changement</numerusform>
            <numerusform>%Ln autres changements</numerusform>
        </translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>enregistré à nouveau</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links: others than before</source>
        <translation>Liens&#xa0;: différents d’avant</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
            <numerusform>Et %Ln autre raison&#xa0;; le rapport les donnera toutes.</numerusform>
            <numerusform>Et %Ln autres raisons&#xa0;; le rapport les donnera toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeLooks</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>WelcomeSeal</name>
    <message>
        <source>Half full on Sunday morning.</source>
        <translation>À moitié plein dimanche matin.</translation>
    </message>
    <message>
        <source>you see this</source>
        <translation>ce que vous voyez</translation>
    </message>
    <message>
        <source>the disk holds this</source>
        <translation>ce que contient le disque</translation>
    </message>
</context>
<context>
    <name>WelcomeSearch</name>
    <message>
        <source>water comes in when it storms</source>
        <translation>l’eau rentre pendant les tempêtes</translation>
    </message>
    <message>
        <source>Bucket under the loft hatch</source>
        <translation>Seau sous la trappe du grenier</translation>
    </message>
    <message>
        <source>Half full on Sunday morning. Gale in the night, gutters over the brim.</source>
        <translation>À moitié plein dimanche matin. Coup de vent cette nuit, gouttières débordées.</translation>
    </message>
    <message>
        <source>no word in common</source>
        <translation>aucun mot en commun</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>It knows what you meant</source>
        <translation>Il comprend ce que vous vouliez dire</translation>
    </message>
    <message>
        <source>Searched by word and by meaning, in a few milliseconds, without asking anyone.</source>
        <translation>Recherche par mot et par le sens, en quelques millisecondes, sans interroger personne.</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Personne d’autre ne peut le lire</translation>
    </message>
    <message>
        <source>One folder, sealed. Without your passphrase it is noise, for us too.</source>
        <translation>Un dossier, scellé. Sans votre phrase secrète, ce n’est que du bruit, pour nous aussi.</translation>
    </message>
    <message>
        <source>No account, no network needed</source>
        <translation>Ni compte, ni réseau</translation>
    </message>
    <message>
        <source>Everything works on a mountain. Other devices, if you want them, come later.</source>
        <translation>Tout marche même en pleine montagne. D’autres appareils, si vous voulez, viendront plus tard.</translation>
    </message>
    <message>
        <source>Write it down once.
Find it in your own words.</source>
        <translation>Notez-le une fois.
Retrouvez-le avec vos mots.</translation>
    </message>
    <message>
        <source>Mnemosyne keeps what you want to remember, on this computer, sealed. What was said, decided, tried, noticed.</source>
        <translation>Mnemosyne garde ce dont vous voulez vous souvenir, sur cet ordinateur, scellé. Paroles, décisions, essais, observations.</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Ouvrir un coffre…</translation>
    </message>
    <message>
        <source>About a minute to your first memory</source>
        <translation>Environ une minute jusqu’à votre premier souvenir</translation>
    </message>
    <message>
        <source>I have a backup to restore</source>
        <translation>J’ai une sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Taille du texte et contraste</translation>
    </message>
    <message>
        <source>I have a vault on another device</source>
        <translation>J’ai un coffre sur un autre appareil</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why it was found</source>
        <translation>Pourquoi il a été trouvé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi il est ici</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Import notes from another program</source>
        <translation>Importer des notes d’un autre programme</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>Appareils et synchronisation</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>WritingCompletion</name>
    <message>
        <source>Memories</source>
        <translation>Souvenirs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>déjà présente</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>Nouvelle étiquette #%1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep what you want to remember.</source>
        <translation>Garder ce dont vous voulez vous souvenir.</translation>
    </message>
    <message>
        <source>The vault in this folder.</source>
        <translation>Le coffre dans ce dossier.</translation>
    </message>
    <message>
        <source>The small window alone, to write something down.</source>
        <translation>Seulement la petite fenêtre, pour noter quelque chose.</translation>
    </message>
    <message>
        <source>Links mnemosyne://memory/ID to open, files to import.</source>
        <translation>Liens mnemosyne://memory/ID à ouvrir, fichiers à importer.</translation>
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
        <translation>Ce que cet appareil retient de ses fenêtres et de ses coffres</translation>
    </message>
    <message>
        <source>The built-in model of meaning</source>
        <translation>Le modèle de sens intégré</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
</context>
<context>
    <name>mn::app::AccountEnding</name>
    <message>
        <source>On %1, for all its devices. What is on them stays. Until then any of them can take that back.</source>
        <translation>Le %1, pour tous ses appareils. Ce qui s’y trouve reste. D’ici là chacun d’eux peut l’annuler.</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>Le serveur est injoignable ; rien n’a été modifié. Réessayez quand il répondra.</translation>
    </message>
</context>
<context>
    <name>mn::app::AttachmentCarrier</name>
    <message>
        <source>“%1” is too large to be carried. Save a copy instead.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour être copié ou glissé. Enregistrez plutôt une copie.</translation>
    </message>
</context>
<context>
    <name>mn::app::AttachmentPicture</name>
    <message>
        <source>This picture is too large to be shown here. A copy can be saved.</source>
        <translation>Cette image est trop grande pour être affichée ici. Vous pouvez en enregistrer une copie.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown safely. A copy can be saved.</source>
        <translation>Cette image ne peut pas être affichée sans risque. Vous pouvez en enregistrer une copie.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Cette image est illisible.</translation>
    </message>
</context>
<context>
    <name>mn::app::BackupModel</name>
    <message>
        <source>The folder of the backups is not there. Connect its disk, or choose another folder.</source>
        <translation>Le dossier des sauvegardes est introuvable. Branchez son disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no room left on that disk; the backup before is whole. Free some space, or choose another folder.</source>
        <translation>Il n’y a plus de place sur ce disque&#xa0;; la sauvegarde précédente est intacte. Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>Impossible d’écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that its disk is there, then try again.</source>
        <translation>La sauvegarde est illisible. Vérifiez que son disque est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>A part of this backup is damaged. Make another one now, and keep other copies.</source>
        <translation>Une partie de cette sauvegarde est endommagée. Faites-en une autre maintenant et gardez d’autres copies.</translation>
    </message>
    <message>
        <source>This backup belongs to another key. Open it with the passphrase it had, on the first page of a new vault.</source>
        <translation>Cette sauvegarde appartient à une autre clé. Ouvrez-la avec la phrase secrète qu’elle avait, depuis la première page d’un nouveau coffre.</translation>
    </message>
    <message>
        <source>Something lies in this folder already. Choose an empty one for the restored vault.</source>
        <translation>Ce dossier n’est pas vide. Choisissez un dossier vide pour le coffre restauré.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Création de la sauvegarde</translation>
    </message>
    <message>
        <source>Opening all of the backup</source>
        <translation>Ouverture complète de la sauvegarde</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation>
            <numerusform>%1 sur %Ln souvenir</numerusform>
            <numerusform>%1 sur %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read. It is not counted as a backup.</source>
        <translation>Illisible. Elle ne compte pas comme sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <translation>
            <numerusform>%Ln sauvegarde, %1</numerusform>
            <numerusform>%Ln sauvegardes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened whole since this vault was unlocked.</source>
        <translation>Pas entièrement ouverte depuis le déverrouillage de ce coffre</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>La dernière sauvegarde a %Ln jour</numerusform>
            <numerusform>La dernière sauvegarde a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made and was read again: it is whole. %Ln memories were added.</source>
        <translation>
            <numerusform>La sauvegarde est faite et a été relue&#xa0;: elle est complète. %Ln souvenir a été ajouté.</numerusform>
            <numerusform>La sauvegarde est faite et a été relue&#xa0;: elle est complète. %Ln souvenirs ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were gone from the vault when it was made.</source>
        <translation>
            <numerusform>%Ln pièce jointe manquait dans le coffre au moment de la sauvegarde.</numerusform>
            <numerusform>%Ln pièces jointes manquaient dans le coffre au moment de la sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: all of its %Ln memories opened and matched.</source>
        <translation>
            <numerusform>Vérifiée&#xa0;: %Ln souvenir ouvert et identique.</numerusform>
            <numerusform>Vérifiée&#xa0;: ses %Ln souvenirs ont tous été ouverts et sont identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: not all of it can be opened. It is not counted as a backup.</source>
        <translation>Endommagée&#xa0;: elle ne peut pas être ouverte en entier. Elle ne compte pas comme sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories came back; nothing that was here is lost.</source>
        <translation>
            <numerusform>%Ln souvenir est revenu&#xa0;; rien de ce qui était ici n’est perdu.</numerusform>
            <numerusform>%Ln souvenirs sont revenus&#xa0;; rien de ce qui était ici n’est perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in the new vault “%1”. It opens with the same passphrase.</source>
        <translation>
            <numerusform>%Ln souvenir est dans le nouveau coffre «&#xa0;%1&#xa0;». Il s’ouvre avec la même phrase secrète.</numerusform>
            <numerusform>%Ln souvenirs sont dans le nouveau coffre «&#xa0;%1&#xa0;». Il s’ouvre avec la même phrase secrète.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were missing or damaged in the backup.</source>
        <translation>
            <numerusform>%Ln pièce jointe manquait ou était endommagée dans la sauvegarde.</numerusform>
            <numerusform>%Ln pièces jointes manquaient ou étaient endommagées dans la sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock was ahead at the last backup: its age is not known</source>
        <translation>L’horloge avançait lors de la dernière sauvegarde&#xa0;: son âge n’est pas connu</translation>
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
        <translation>Vous avez écrit quelque chose de proche aujourd’hui&#xa0;:</translation>
    </message>
    <message>
        <source>You wrote something near yesterday:</source>
        <translation>Vous avez écrit quelque chose de proche hier&#xa0;:</translation>
    </message>
    <message>
        <source>You wrote something near on %1:</source>
        <extracomment>%1: a weekday in full, or a day such as &quot;14 Feb 2025&quot;</extracomment>
        <translation>Vous avez écrit quelque chose de proche (%1)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>mn::app::CaptureModel</name>
    <message>
        <source>The vault has to be opened once on this computer before it takes notes while it is locked.</source>
        <translation>Le coffre doit être ouvert une fois sur cet ordinateur avant de recevoir des notes pendant qu’il est verrouillé.</translation>
    </message>
    <message>
        <source>The vault was locked before all files were sealed. Attach them again.</source>
        <translation>Le coffre a été verrouillé avant que tous les fichiers soient scellés. Joignez-les à nouveau.</translation>
    </message>
    <message>
        <source>The files were sealed for another vault. Attach them again.</source>
        <translation>Les fichiers ont été scellés pour un autre coffre. Joignez-les à nouveau.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>“%1” is not attached. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été joint. %2</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. While the vault is locked, only smaller files can be attached.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2. Quand le coffre est verrouillé, seuls des fichiers plus petits peuvent être joints.</translation>
    </message>
</context>
<context>
    <name>mn::app::Commands</name>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>%1 sert déjà à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is “%2”, and stays so.</source>
        <translation>%1 sert à «&#xa0;%2&#xa0;» et ne change pas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act, and what it would do</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 opens the small window from anywhere already.</source>
        <translation>%1 ouvre déjà la petite fenêtre de partout.</translation>
    </message>
</context>
<context>
    <name>mn::app::ConflictModel</name>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Un autre appareil</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>Plusieurs appareils</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Which device wrote a version, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It was changed elsewhere just now. Look at it once more.</source>
        <translation>Il vient d’être modifié ailleurs. Regardez-le encore une fois.</translation>
    </message>
    <message>
        <source>Decided. The other versions stay in its history.</source>
        <translation>Décidé. Les autres versions restent dans son historique.</translation>
    </message>
    <message>
        <source>They are two memories now.</source>
        <translation>Ce sont maintenant deux souvenirs.</translation>
    </message>
</context>
<context>
    <name>mn::app::DesktopModel</name>
    <message>
        <source>It is kept, sealed. You will find it when the vault is open again.</source>
        <translation>C’est gardé, scellé. Vous le retrouverez à la prochaine ouverture du coffre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written while the vault was locked cannot be opened.</source>
        <translation>
            <numerusform>%Ln note écrite pendant que le coffre était verrouillé ne peut pas être ouverte.</numerusform>
            <numerusform>%Ln notes écrites pendant que le coffre était verrouillé ne peuvent pas être ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written while the vault was locked are in it now.</source>
        <translation>
            <numerusform>%Ln note écrite pendant que le coffre était verrouillé y est maintenant.</numerusform>
            <numerusform>%Ln notes écrites pendant que le coffre était verrouillé y sont maintenant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::DeviceLinking</name>
    <message>
        <source>You said that the numbers differ: somebody may stand between the two devices. Nothing was sent.</source>
        <translation>Vous avez dit que les nombres diffèrent : quelqu’un est peut-être entre les deux appareils. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The devices did not come together: a code is good once, and for ten minutes. Nothing was sent.</source>
        <translation>Les appareils ne se sont pas trouvés : un code vaut une fois, pendant dix minutes. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>Le serveur est injoignable. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>mn::app::DeviceList</name>
    <message>
        <source>It is called “%1” now, on every device.</source>
        <translation>Il s’appelle désormais « %1 », sur tous les appareils.</translation>
    </message>
    <message>
        <source>“%1” does not belong to the account any more. What it sent until now stays.</source>
        <translation>« %1 » ne fait plus partie du compte. Ce qu’il a envoyé jusqu’ici reste.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un appareil sans nom</translation>
    </message>
    <message>
        <source>Has fetched nothing yet</source>
        <translation>N’a encore rien récupéré</translation>
    </message>
    <message>
        <source>Has everything that the server has</source>
        <translation>A tout ce qu’a le serveur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not there yet</source>
        <translation>
            <numerusform>%Ln modification pas encore arrivée</numerusform>
            <numerusform>%Ln modifications pas encore arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Never seen by the server</source>
        <translation>Jamais vu par le serveur</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Vu pour la dernière fois : %1</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>Le serveur est injoignable ; rien n’a été modifié. Réessayez quand il répondra.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What is shown was so when it last answered.</source>
        <translation>Le serveur est injoignable. Ce qui est affiché date de sa dernière réponse.</translation>
    </message>
    <message>
        <source>This cannot be a device’s name.</source>
        <translation>Un appareil ne peut pas porter ce nom.</translation>
    </message>
    <message>
        <source>This device has left the account meanwhile.</source>
        <translation>Cet appareil a quitté le compte entre-temps.</translation>
    </message>
    <message>
        <source>Other devices are changing the account just now. Try it again in a moment.</source>
        <translation>D’autres appareils modifient le compte en ce moment. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>mn::app::DiagnosticsModel</name>
    <message>
        <source>The pages of the vault</source>
        <translation>Les pages du coffre</translation>
    </message>
    <message>
        <source>The order of what was saved</source>
        <translation>L’ordre des enregistrements</translation>
    </message>
    <message>
        <source>The memories</source>
        <translation>Les souvenirs</translation>
    </message>
    <message>
        <source>The attachments</source>
        <translation>Les pièces jointes</translation>
    </message>
    <message>
        <source>The index of words</source>
        <translation>L’index des mots</translation>
    </message>
    <message>
        <source>The index of meaning</source>
        <translation>L’index du sens</translation>
    </message>
    <message>
        <source>The indexes</source>
        <translation>Les index</translation>
    </message>
    <message>
        <source>Make the index anew; the memories are not touched.</source>
        <translation>Recréez l’index&#xa0;; les souvenirs ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Copy the vault’s folder first; then bring back the newest backup.</source>
        <translation>Copiez d’abord le dossier du coffre, puis restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Not looked at since it was unlocked</source>
        <translation>Pas vérifié depuis le déverrouillage</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln checks are fine</source>
        <translation>
            <numerusform>Le contrôle (%Ln) est bon</numerusform>
            <numerusform>Les %Ln contrôles sont bons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln checks are fine</source>
        <translation>
            <numerusform>Contrôles bons&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Contrôles bons&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks at every page, memory and attachment, and at both indexes. Nothing is changed.</source>
        <translation>Vérifie chaque page, souvenir et pièce jointe, ainsi que les deux index. Rien n’est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are damaged. What to do stands beside each.</source>
        <translation>
            <numerusform>%Ln élément est endommagé. La marche à suivre est indiquée à côté.</numerusform>
            <numerusform>%Ln éléments sont endommagés. La marche à suivre est indiquée à côté de chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is damaged. %Ln thing(s) are worth knowing.</source>
        <translation>
            <numerusform>Rien n’est endommagé. %Ln point est à connaître.</numerusform>
            <numerusform>Rien n’est endommagé. %Ln points sont à connaître.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is damaged, and nothing waits for you.</source>
        <translation>Rien n’est endommagé, et rien n’attend votre intervention.</translation>
    </message>
    <message>
        <source>The report is in “%1”. Nothing was sent.</source>
        <translation>Le rapport est dans «&#xa0;%1&#xa0;». Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation>Ce qui ouvre le coffre</translation>
    </message>
    <message>
        <source>The model that finds by meaning</source>
        <translation>Le modèle qui trouve par le sens</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>La dernière sauvegarde</translation>
    </message>
    <message>
        <source>Make one under Backups.</source>
        <translation>Faites-en une sous Sauvegardes.</translation>
    </message>
    <message>
        <source>Under Security, remove what is damaged and add it anew.</source>
        <translation>Sous Sécurité, retirez ce qui est endommagé et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Install the program again; until then search finds by words alone.</source>
        <translation>Réinstallez le programme ; d’ici là, la recherche se fait par mots seulement.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>It is %Ln day(s) old.</source>
        <translation>
            <numerusform>Elle date de %Ln jour.</numerusform>
            <numerusform>Elle date de %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that no memory has</source>
        <translation>Fichiers sans souvenir</translation>
    </message>
    <message>
        <source>Remove them: nothing is lost.</source>
        <translation>Retirez-les&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>Its age is not known: the clock was ahead when it was made.</source>
        <translation>Son âge n’est pas connu&#xa0;: l’horloge avançait quand elle a été faite.</translation>
    </message>
</context>
<context>
    <name>mn::app::ExportModel</name>
    <message>
        <source>There is no room left on that disk. Nothing of the export stays; choose another place.</source>
        <translation>Il n’y a plus de place sur ce disque. Rien de l’export ne reste&#xa0;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>Impossible d’écrire à cet endroit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another place.</source>
        <translation>Quelque chose porte déjà ce nom. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Beginning to write</source>
        <translation>Début de l’écriture</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation>
            <numerusform>%1 sur %Ln souvenir</numerusform>
            <numerusform>%1 sur %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in “%1”</source>
        <translation>
            <numerusform>%Ln souvenir est dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln souvenirs sont dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1 in all</source>
        <translation>
            <numerusform>%Ln pièce jointe, %1 en tout</numerusform>
            <numerusform>%Ln pièces jointes, %1 en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln souvenir est endommagé et n’a pas été exporté.</numerusform>
            <numerusform>%Ln souvenirs sont endommagés et n’ont pas été exportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments are missing: their files are gone from the vault.</source>
        <translation>
            <numerusform>%Ln pièce jointe manque&#xa0;: son fichier n’est plus dans le coffre.</numerusform>
            <numerusform>%Ln pièces jointes manquent&#xa0;: leurs fichiers ne sont plus dans le coffre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::FirstRunModel</name>
    <message>
        <source>There is a vault in this folder already. Open it, or choose another folder.</source>
        <translation>Il y a déjà un coffre dans ce dossier. Ouvrez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>Impossible d’écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no room left on this disk. Free some space, or choose another folder.</source>
        <translation>Il n’y a plus de place sur ce disque. Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>Cela ne peut pas être une phrase secrète&#xa0;: elle est vide ou bien trop longue.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory for this. Close other programs and try again.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour cela. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The vault could not be made; nothing was left behind. Try again, or choose another folder.</source>
        <translation>Le coffre n’a pas pu être créé&#xa0;; il n’en reste rien. Réessayez ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer. The passphrase opens the vault; the keyring can be added in the settings.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé ou n’a pas répondu. La phrase secrète ouvre le coffre&#xa0;; vous pourrez ajouter le trousseau dans les réglages.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers. The passphrase opens the vault.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur. La phrase secrète ouvre le coffre.</translation>
    </message>
    <message>
        <source>a line of a song</source>
        <translation>un vers de chanson</translation>
    </message>
    <message>
        <source>Mnemosyne: the recovery words of “%1”</source>
        <comment>heading of a printed sheet</comment>
        <translation>Mnemosyne&#xa0;: les mots de récupération de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>These 24 words open the vault when the passphrase is lost. Whoever has them and a copy of the vault can read it. Keep this sheet on paper, where you keep what must not be lost, and nowhere on a computer.</source>
        <translation>Ces 24 mots ouvrent le coffre si la phrase secrète est perdue. Quiconque les possède avec une copie du coffre peut le lire. Gardez cette feuille sur papier, là où vous gardez ce qui ne doit pas être perdu, et nulle part sur un ordinateur.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose the folder that holds “vault.db”.</source>
        <translation>Il n’y a pas de coffre dans ce dossier. Choisissez le dossier qui contient «&#xa0;vault.db&#xa0;».</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Une phrase secrète vide ne protège rien.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Your text is still here; free some space and save again.</source>
        <translation>Il n’y a plus de place sur le disque. Votre texte est toujours ici&#xa0;; libérez de l’espace et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>This could not be saved. Your text is still here; try again.</source>
        <translation>L’enregistrement a échoué. Votre texte est toujours ici&#xa0;; réessayez.</translation>
    </message>
</context>
<context>
    <name>mn::app::GlobalHotkey</name>
    <message>
        <source>%1 opens the small window from anywhere.</source>
        <translation>%1 ouvre la petite fenêtre de partout.</translation>
    </message>
    <message>
        <source>This desktop gives programs no key of their own. Bind one in its settings to: mnemosyne --capture</source>
        <translation>Ce bureau n’offre pas de raccourci aux programmes. Dans ses réglages, associez-en un à&#xa0;: mnemosyne --capture</translation>
    </message>
    <message>
        <source>Your desktop is being asked for a key.</source>
        <translation>Un raccourci est demandé à votre bureau.</translation>
    </message>
    <message>
        <source>Your desktop opens the small window by the key that its settings show.</source>
        <translation>Votre bureau ouvre la petite fenêtre avec le raccourci qu’indiquent ses réglages.</translation>
    </message>
    <message>
        <source>Another program uses %1 already. Give Mnemosyne a key in your desktop’s settings.</source>
        <translation>Un autre programme utilise déjà %1. Attribuez un raccourci à Mnemosyne dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>Another program uses %1 already. Choose other keys.</source>
        <translation>Un autre programme utilise déjà %1. Choisissez un autre raccourci.</translation>
    </message>
    <message>
        <source>This keyboard has no key of its own for %1. Choose other keys.</source>
        <translation>Ce clavier n’a pas de touche pour %1. Choisissez un autre raccourci.</translation>
    </message>
</context>
<context>
    <name>mn::app::GraphModel</name>
    <message numerus="yes">
        <source>joined to %Ln other(s)</source>
        <translation>
            <numerusform>relié à %Ln autre</numerusform>
            <numerusform>relié à %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <comment>%1: how many of them are shown</comment>
        <translation>
            <numerusform>%1 sur %Ln souvenir</numerusform>
            <numerusform>%1 sur %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln souvenir</numerusform>
            <numerusform>%Ln souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) you made</source>
        <translation>
            <numerusform>%Ln lien créé par vous</numerusform>
            <numerusform>%Ln liens créés par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near in meaning</source>
        <translation>
            <numerusform>%Ln de sens proche</numerusform>
            <numerusform>%Ln de sens proche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::HistoryModel</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Un autre appareil</translation>
    </message>
    <message>
        <source>This memory was erased, and its history with it.</source>
        <translation>Ce souvenir a été effacé, et son historique avec lui.</translation>
    </message>
    <message>
        <source>The version of %1 is the current one now.</source>
        <translation>La version du %1 est rétablie.</translation>
    </message>
    <message>
        <source>Undone: the version before is the current one again.</source>
        <translation>Annulé&#xa0;: la version précédente est de nouveau l’actuelle.</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportDomains</name>
    <message>
        <source>no domain</source>
        <translation>sans domaine</translation>
    </message>
    <message>
        <source>new domain: %1</source>
        <translation>nouveau domaine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportModel</name>
    <message>
        <source>%1, %2. The file is only read, never changed.</source>
        <comment>a file, its size</comment>
        <translation>%1, %2. Le fichier est seulement lu, jamais modifié.</translation>
    </message>
    <message>
        <source>%1. The folder is only read, never changed.</source>
        <translation>%1. Le dossier est seulement lu, jamais modifié.</translation>
    </message>
    <message>
        <source>“%1” is nothing that is known here. Choose the program it comes from.</source>
        <translation>«&#xa0;%1&#xa0;» ne correspond à rien de connu ici. Choisissez le programme d’origine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not say when they happened</source>
        <translation>
            <numerusform>%Ln n’indique pas quand il a eu lieu</numerusform>
            <numerusform>%Ln n’indiquent pas quand ils ont eu lieu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories so far</source>
        <translation>
            <numerusform>%Ln souvenir jusqu’ici</numerusform>
            <numerusform>%Ln souvenirs jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning to read</source>
        <translation>Début de la lecture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in your vault</source>
        <translation>
            <numerusform>%Ln souvenir est dans votre coffre</numerusform>
            <numerusform>%Ln souvenirs sont dans votre coffre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are in your vault</source>
        <translation>
            <numerusform>Dans votre coffre&#xa0;: %1 sur %Ln souvenir</numerusform>
            <numerusform>Dans votre coffre&#xa0;: %1 sur %Ln souvenirs</numerusform>
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
            <numerusform>nouveau</numerusform>
            <numerusform>nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought up to date</source>
        <comment>memories</comment>
        <translation>
            <numerusform>mis à jour</numerusform>
            <numerusform>mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here already</source>
        <comment>memories</comment>
        <translation>
            <numerusform>déjà ici</numerusform>
            <numerusform>déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not imported</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>non importé</numerusform>
            <numerusform>non importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported memories moved to the trash</source>
        <translation>
            <numerusform>%Ln souvenir importé mis à la corbeille</numerusform>
            <numerusform>%Ln souvenirs importés mis à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be written. Choose another folder.</source>
        <translation>Le rapport n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>Le rapport a été enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was imported</source>
        <comment>a file or folder</comment>
        <translation>«&#xa0;%1&#xa0;» a été importé</translation>
    </message>
    <message>
        <source>sample</source>
        <comment>a tag</comment>
        <translation>exemple</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample memories moved to the trash</source>
        <translation>
            <numerusform>%Ln souvenir d’exemple mis à la corbeille</numerusform>
            <numerusform>%Ln souvenirs d’exemple mis à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of “%1” is not finished</source>
        <translation>L’import de «&#xa0;%1&#xa0;» n’est pas terminé</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportRemarks</name>
    <message>
        <source>Not imported: %1</source>
        <translation>Non importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln de plus.</numerusform>
            <numerusform>Et %Ln de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::IndexState</name>
    <message>
        <source>The index was made anew.</source>
        <translation>L’index a été recréé.</translation>
    </message>
    <message>
        <source>Stopped. The rest is read by and by.</source>
        <translation>Arrêté. Le reste sera lu peu à peu.</translation>
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
        <translation>%1, dont %L2 dans %3</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <extracomment>A domain and how many memories it has, in a list of them</extracomment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many memories, and then of what</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, most in %2: %L3</source>
        <extracomment>How many memories have a tag, when most, and how many then</extracomment>
        <translation>%1, maximum&#xa0;: %L3 (%2)</translation>
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
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation>%1 ces douze derniers mois</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Douze derniers mois</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
</context>
<context>
    <name>mn::app::KitPrinting</name>
    <message>
        <source>There is no way to print on this computer. Save the sheet, or write the words down by hand.</source>
        <translation>Cet ordinateur n’offre aucun moyen d’imprimer. Enregistrez la feuille ou notez les mots à la main.</translation>
    </message>
    <message>
        <source>No printer took the sheet. Try again, save it, or write the words down by hand.</source>
        <translation>Aucune imprimante n’a pris la feuille. Réessayez, enregistrez-la ou notez les mots à la main.</translation>
    </message>
</context>
<context>
    <name>mn::app::Language</name>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>mn::app::MeaningService</name>
    <message>
        <source>An address looks like https://host/v1.</source>
        <translation>Une adresse ressemble à https://host/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or what is sent could be read on the way.</source>
        <translation>L’adresse doit commencer par https://, sinon l’envoi pourrait être lu en chemin.</translation>
    </message>
    <message>
        <source>The service needs the name of a model.</source>
        <translation>Le service a besoin du nom d’un modèle.</translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryCarrier</name>
    <message numerus="yes">
        <source>%Ln memory(s)</source>
        <translation>
            <numerusform>%Ln souvenir</numerusform>
            <numerusform>%Ln souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are on the clipboard.</source>
        <translation>
            <numerusform>%Ln souvenir est dans le presse-papiers.</numerusform>
            <numerusform>%Ln souvenirs sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln memories are on the clipboard. An export takes all of them.</source>
        <translation>
            <numerusform>Le premier souvenir (%Ln) est dans le presse-papiers. Un export les prend tous.</numerusform>
            <numerusform>Les %Ln premiers souvenirs sont dans le presse-papiers. Un export les prend tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryEditor</name>
    <message>
        <source>It was changed elsewhere in the same place. What you wrote is kept as a draft.</source>
        <translation>Ce souvenir a été modifié ailleurs, au même endroit. Ce que vous avez écrit est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>This memory was erased elsewhere.</source>
        <translation>Ce souvenir a été effacé ailleurs.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the same place. Both versions are here.</source>
        <translation>Ce souvenir a été modifié ailleurs, au même endroit. Les deux versions sont ici.</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer.</source>
        <translation>Le disque du coffre ne répond pas.</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to.</source>
        <translation>Il est impossible d’écrire dans le dossier du coffre.</translation>
    </message>
    <message>
        <source>The vault did not take what you wrote.</source>
        <translation>Le coffre n’a pas pu enregistrer votre texte.</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer, or what lies on it is damaged.</source>
        <translation>Le disque du coffre ne répond pas, ou ce qu’il contient est endommagé.</translation>
    </message>
</context>
<context>
    <name>mn::app::MemorySelection</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” added to %Ln memories</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» ajouté à %Ln souvenir</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» ajouté à %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %Ln memories</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» retiré de %Ln souvenir</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» retiré de %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories now belong to “%1”</source>
        <translation>
            <numerusform>%Ln souvenir appartient désormais à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln souvenirs appartiennent désormais à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories no longer belong to “%1”</source>
        <translation>
            <numerusform>%Ln souvenir n’appartient plus à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln souvenirs n’appartiennent plus à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories pinned</source>
        <translation>
            <numerusform>%Ln souvenir épinglé</numerusform>
            <numerusform>%Ln souvenirs épinglés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories unpinned</source>
        <translation>
            <numerusform>%Ln souvenir désépinglé</numerusform>
            <numerusform>%Ln souvenirs désépinglés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories moved to the archive</source>
        <translation>
            <numerusform>%Ln souvenir archivé</numerusform>
            <numerusform>%Ln souvenirs archivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories taken out of the archive</source>
        <translation>
            <numerusform>%Ln souvenir désarchivé</numerusform>
            <numerusform>%Ln souvenirs désarchivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importance of %Ln memories changed</source>
        <translation>
            <numerusform>Importance de %Ln souvenir modifiée</numerusform>
            <numerusform>Importance de %Ln souvenirs modifiée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln memories changed</source>
        <translation>
            <numerusform>Type de %Ln souvenir modifié</numerusform>
            <numerusform>Type de %Ln souvenirs modifié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories moved to the trash</source>
        <translation>
            <numerusform>%Ln souvenir mis à la corbeille</numerusform>
            <numerusform>%Ln souvenirs mis à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories taken out of the trash</source>
        <translation>
            <numerusform>%Ln souvenir sorti de la corbeille</numerusform>
            <numerusform>%Ln souvenirs sortis de la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories erased</source>
        <translation>
            <numerusform>%Ln souvenir effacé</numerusform>
            <numerusform>%Ln souvenirs effacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation>
            <numerusform>%Ln souvenir effacé. Un autre programme lisait&#xa0;: les restes scellés partiront au prochain effacement, ou quand tous les programmes auront fermé le coffre.</numerusform>
            <numerusform>%Ln souvenirs effacés. Un autre programme lisait&#xa0;: les restes scellés partiront au prochain effacement, ou quand tous les programmes auront fermé le coffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories were put into the trash, to be erased once the server has been told</source>
        <translation>
            <numerusform>%Ln souvenir est dans la corbeille, et sera effacé une fois le serveur prévenu</numerusform>
            <numerusform>%Ln souvenirs sont dans la corbeille, et seront effacés une fois le serveur prévenu</numerusform>
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
        <translation>Ce dossier n’est pas vide. Choisissez-en un vide.</translation>
    </message>
    <message>
        <source>The vault is there already, or would lie within itself. Choose a folder outside of it.</source>
        <translation>Le coffre s’y trouve déjà, ou serait placé dans lui-même. Choisissez un dossier hors du coffre.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>Impossible d’écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is not enough room on that disk. Free some, or choose a folder on another disk.</source>
        <translation>Il n’y a pas assez de place sur ce disque. Libérez de l’espace ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Another program has the vault open. End it, then try again.</source>
        <translation>Un autre programme a ouvert le coffre. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>What was copied differs from the vault. That disk may be failing: choose another one.</source>
        <translation>La copie diffère du coffre. Le disque est peut-être défaillant&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read. Check the vault under Diagnostics.</source>
        <translation>Une partie du coffre est illisible. Vérifiez le coffre sous Diagnostic.</translation>
    </message>
    <message>
        <source>The file %1, which says where vaults went, is not understood. Put it elsewhere, then try again.</source>
        <translation>Le fichier %1, qui indique où sont passés les coffres, n’est pas compréhensible. Mettez-le ailleurs, puis réessayez.</translation>
    </message>
    <message>
        <source>%1; %2 are free there</source>
        <translation>%1&#xa0;; %2 libres à cet endroit</translation>
    </message>
    <message>
        <source>All of it is copied to %1 and compared (%2). Then it opens there, and the old folder is emptied of it. What you have typed is saved first; an import or a backup that is under way is stopped.</source>
        <translation>Tout le coffre est copié vers %1 et comparé (%2). Il s’ouvre ensuite là-bas et il est retiré de l’ancien dossier. Ce que vous avez saisi est d’abord enregistré&#xa0;; un import ou une sauvegarde en cours est arrêté.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Closing the vault</source>
        <translation>Fermeture du coffre</translation>
    </message>
    <message>
        <source>Opening it at its new place</source>
        <translation>Ouverture au nouvel emplacement</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A move that was cut off has left a second vault, in which something was written since: %1. Open it to look, and remove its folder when you miss nothing of it.</source>
        <translation>Un déplacement interrompu a laissé un second coffre, dans lequel quelque chose a été écrit depuis&#xa0;: %1. Ouvrez-le pour voir, et supprimez son dossier s’il n’y a rien à en garder.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>Le coffre est maintenant dans %1.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. What is left of it in %2 goes at the next start.</source>
        <translation>Le coffre est maintenant dans %1. Ce qu’il en reste dans %2 disparaîtra au prochain démarrage.</translation>
    </message>
    <message>
        <source>Stopped. The vault is where it was.</source>
        <translation>Arrêté. Le coffre est resté où il était.</translation>
    </message>
    <message>
        <source>If the vault is locked meanwhile, also with the screen or before sleep, the move stops.</source>
        <translation>Si le coffre est verrouillé entre-temps, aussi avec l’écran ou avant la mise en veille, le déplacement s’arrête.</translation>
    </message>
    <message>
        <source>The vault was locked, which stopped its move. It is where it was and can be moved again.</source>
        <translation>Le coffre a été verrouillé, ce qui a arrêté son déplacement. Il est là où il était et peut être déplacé à nouveau.</translation>
    </message>
</context>
<context>
    <name>mn::app::NewWords</name>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk did not take the new words. Keep both papers, free some space, then try again.</source>
        <translation>Les nouveaux mots n’ont pas pu être écrits sur le disque. Gardez les deux feuilles, libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The vault locked before the new recovery words were in use: the old ones open it. Make new ones again in the settings.</source>
        <translation>Le coffre s’est verrouillé avant la mise en service des nouveaux mots de récupération&#xa0;: les anciens l’ouvrent. Créez-en d’autres dans les réglages.</translation>
    </message>
    <message>
        <source>The new recovery words open the vault. The old paper does not any more; backups made before still open with it.</source>
        <translation>Les nouveaux mots de récupération ouvrent le coffre. L’ancienne feuille ne l’ouvre plus&#xa0;; les sauvegardes déjà faites s’ouvrent encore avec elle.</translation>
    </message>
</context>
<context>
    <name>mn::app::OpenMemorySync</name>
    <message>
        <source>Waits for the server</source>
        <translation>Attend le serveur</translation>
    </message>
    <message>
        <source>Server has it, sealed</source>
        <translation>Le serveur l’a, scellé</translation>
    </message>
    <message>
        <source>Not synced: this device was cut off</source>
        <translation>Non synchronisé : cet appareil a été retiré</translation>
    </message>
    <message>
        <source>Not synced: the server’s record of the account contradicts itself</source>
        <translation>Non synchronisé : le registre du serveur se contredit</translation>
    </message>
    <message>
        <source>Not synced: removals by other devices wait for your yes</source>
        <translation>Non synchronisé : des suppressions d’autres appareils attendent votre accord</translation>
    </message>
    <message>
        <source>Not synced: the server did not give a newer version that it told of</source>
        <translation>Non synchronisé : le serveur n’a pas donné une version plus récente qu’il annonce</translation>
    </message>
    <message>
        <source>Not synced: a newer version on the server does not open here</source>
        <translation>Non synchronisé : une version plus récente sur le serveur ne s’ouvre pas ici</translation>
    </message>
</context>
<context>
    <name>mn::app::PaletteModel</name>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Souvenirs</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <translation>un vers de chanson</translation>
    </message>
</context>
<context>
    <name>mn::app::PlasmaHotkey</name>
    <message>
        <source>Write a memory down</source>
        <translation>Noter un souvenir</translation>
    </message>
</context>
<context>
    <name>mn::app::PortalHotkey</name>
    <message>
        <source>Write a memory down</source>
        <translation>Noter un souvenir</translation>
    </message>
</context>
<context>
    <name>mn::app::RecoveryCheck</name>
    <message>
        <source>This vault does not keep its recovery words. Make new ones in the settings.</source>
        <translation>Ce coffre ne garde pas ses mots de récupération. Créez-en de nouveaux dans les réglages.</translation>
    </message>
</context>
<context>
    <name>mn::app::RestoreModel</name>
    <message>
        <source>This does not open the backup. Try again, or type its 24 recovery words. It is the passphrase that the vault had when the backup was last added to.</source>
        <translation>Cela n’ouvre pas la sauvegarde. Réessayez ou saisissez ses 24 mots de récupération. C’est la phrase secrète qu’avait le coffre lors du dernier ajout à la sauvegarde.</translation>
    </message>
    <message>
        <source>This file is no backup of Mnemosyne. Choose another one.</source>
        <translation>Ce fichier n’est pas une sauvegarde de Mnemosyne. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A newer version of Mnemosyne made this backup. Update the program, then try again.</source>
        <translation>Cette sauvegarde vient d’une version plus récente de Mnemosyne. Mettez le programme à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that its disk is there, then try again.</source>
        <translation>La sauvegarde est illisible. Vérifiez que son disque est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>A part of this backup is damaged. Try another copy of it, if you have one.</source>
        <translation>Une partie de cette sauvegarde est endommagée. Essayez une autre copie, si vous en avez une.</translation>
    </message>
    <message>
        <source>Another vault lies in this folder. Choose another folder for the restored one.</source>
        <translation>Ce dossier contient un autre coffre. Choisissez un autre dossier pour le coffre restauré.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again: it goes on where it stopped.</source>
        <translation>Il n’y a plus de place sur le disque. Libérez de l’espace, puis réessayez&#xa0;: la restauration reprendra où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>Impossible d’écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Stopped. Start again, and it goes on where it stopped.</source>
        <translation>Arrêté. Relancez, et la restauration reprendra où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Ouverture de la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are back</source>
        <translation>
            <numerusform>Revenus&#xa0;: %1 sur %Ln souvenir</numerusform>
            <numerusform>Revenus&#xa0;: %1 sur %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are back.</source>
        <translation>
            <numerusform>%Ln souvenir est revenu.</numerusform>
            <numerusform>%Ln souvenirs sont revenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments were missing or damaged in the backup.</source>
        <translation>
            <numerusform>%Ln pièce jointe manquait ou était endommagée dans la sauvegarde.</numerusform>
            <numerusform>%Ln pièces jointes manquaient ou étaient endommagées dans la sauvegarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SearchInput</name>
    <message>
        <source>There is no filter “%1”: it is searched as words.</source>
        <translation>Il n’y a pas de filtre «&#xa0;%1&#xa0;»&#xa0;: ces mots sont cherchés tels quels.</translation>
    </message>
    <message>
        <source>“%1” is searched as words. %2</source>
        <translation>«&#xa0;%1&#xa0;» est cherché comme texte. %2</translation>
    </message>
</context>
<context>
    <name>mn::app::SearchModel</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Only words were compared: the model of meaning is not loaded.</source>
        <translation>Seuls les mots ont été comparés&#xa0;: le modèle de sens n’est pas chargé.</translation>
    </message>
    <message>
        <source>Only words were compared: the index is being made anew, and the former service is no longer asked.</source>
        <translation>Seuls les mots ont été comparés&#xa0;: l’index est en cours de recréation, et l’ancien service n’est plus interrogé.</translation>
    </message>
    <message>
        <source>Only words were compared: %1</source>
        <translation>Seuls les mots ont été comparés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Récence</translation>
    </message>
    <message>
        <source>Meaning has not caught up yet; memories still to come: %L1.</source>
        <translation>Le sens n’est pas encore à jour&#xa0;; souvenirs restants&#xa0;: %L1.</translation>
    </message>
</context>
<context>
    <name>mn::app::SecurityModel</name>
    <message>
        <source>This is the last way to open the vault. Add another one first.</source>
        <translation>C’est le dernier moyen d’ouvrir le coffre. Ajoutez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>Cela ne peut pas être une phrase secrète&#xa0;: elle est vide ou bien trop longue.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer. Unlock it, then try again.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé ou n’a pas répondu. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Somebody without the vault’s key has changed this list. Look at it, and accept it before you change it.</source>
        <translation>Quelqu’un a modifié cette liste sans la clé du coffre. Examinez-la et acceptez-la avant de la modifier.</translation>
    </message>
    <message>
        <source>The disk did not take the change; all is as it was. Free some space, then try again.</source>
        <translation>Le changement n’a pas pu être écrit sur le disque&#xa0;; tout est resté tel quel. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is changing this vault just now. Try again in a moment.</source>
        <translation>Un autre programme modifie ce coffre en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <source>Keyring of “%1”</source>
        <comment>a computer</comment>
        <translation>Trousseau de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A way this version does not know</source>
        <translation>Un moyen inconnu de cette version</translation>
    </message>
    <message>
        <source>Damaged: it opens nothing.</source>
        <translation>Endommagé&#xa0;: il n’ouvre rien.</translation>
    </message>
    <message>
        <source>Set %1. A change never rewrites the vault.</source>
        <translation>Définie le %1. La changer ne réécrit jamais le coffre.</translation>
    </message>
    <message>
        <source>Made %1. 24 words on paper, for when the passphrase is lost.</source>
        <translation>Créés le %1. 24 mots sur papier, au cas où la phrase secrète serait perdue.</translation>
    </message>
    <message>
        <source>Since %1. Opens the vault when you log in; anyone who uses your login can read it.</source>
        <translation>Depuis le %1. Ouvre le coffre à la connexion&#xa0;; quiconque utilise votre session peut le lire.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis le %1.</translation>
    </message>
    <message>
        <source>The new words open the vault. The old paper does not any more; backups made before still open with it.</source>
        <translation>Les nouveaux mots ouvrent le coffre. L’ancienne feuille ne l’ouvre plus&#xa0;; les sauvegardes déjà faites s’ouvrent encore avec elle.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not possible on this desktop (Wayland): it does not let a window say so. Lock the vault before you share the screen.</source>
        <translation>Impossible sur ce bureau (Wayland)&#xa0;: une fenêtre ne peut pas le demander. Verrouillez le coffre avant de partager l’écran.</translation>
    </message>
    <message>
        <source>Not possible on this desktop (X11): every program can read the screen. Lock the vault before you share the screen.</source>
        <translation>Impossible sur ce bureau (X11)&#xa0;: tout programme peut lire l’écran. Verrouillez le coffre avant de partager l’écran.</translation>
    </message>
    <message>
        <source>Not possible on this system. Lock the vault before you share the screen.</source>
        <translation>Impossible sur ce système. Verrouillez le coffre avant de partager l’écran.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Une phrase secrète vide ne protège rien.</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>Les deux nouvelles phrases secrètes diffèrent. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>La phrase secrète est changée. Les sauvegardes déjà faites s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens the vault from now on.</source>
        <translation>Le trousseau de cet ordinateur ouvre désormais le coffre.</translation>
    </message>
    <message>
        <source>Removed. Backups made before still open with it.</source>
        <translation>Retiré. Les sauvegardes déjà faites s’ouvrent encore avec ce moyen.</translation>
    </message>
    <message>
        <source>The list is signed as it stands.</source>
        <translation>La liste est signée telle quelle.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the vault today, or its recovery words.</source>
        <translation>Saisissez la phrase secrète qui ouvre le coffre aujourd’hui, ou ses mots de récupération.</translation>
    </message>
</context>
<context>
    <name>mn::app::ShelfModel</name>
    <message>
        <source>It is a new memory now.</source>
        <translation>C’est maintenant un nouveau souvenir.</translation>
    </message>
    <message numerus="yes">
        <source>They are %Ln new memories now.</source>
        <translation>
            <numerusform>C’est maintenant %Ln nouveau souvenir.</numerusform>
            <numerusform>Ce sont maintenant %Ln nouveaux souvenirs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version was erased.</source>
        <translation>La version a été effacée.</translation>
    </message>
    <message>
        <source>It was decided about elsewhere just now.</source>
        <translation>On vient d’en décider ailleurs.</translation>
    </message>
    <message>
        <source>The version was erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation>La version a été effacée. Un autre programme lisait : les restes scellés partiront au prochain effacement, ou quand tous les programmes auront fermé le coffre.</translation>
    </message>
    <message>
        <source>A change without words</source>
        <translation>Un changement sans mots</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>Plusieurs appareils</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Un autre appareil</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Which device wrote a version, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Set aside %2.</source>
        <extracomment>%1: which device wrote it, and when; %2: when</extracomment>
        <translation>%1. Mis de côté le %2.</translation>
    </message>
</context>
<context>
    <name>mn::app::SidebarModel</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>mn::app::StorageModel</name>
    <message>
        <source>There was nothing to tidy up.</source>
        <translation>Il n’y avait rien à nettoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files removed</source>
        <translation>
            <numerusform>%Ln fichier supprimé</numerusform>
            <numerusform>%Ln fichiers supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SyncModel</name>
    <message>
        <source>Looking for this vault&apos;s account</source>
        <translation>Recherche du compte de ce coffre</translation>
    </message>
    <message>
        <source>This vault is on this device alone</source>
        <translation>Ce coffre est sur cet appareil seulement</translation>
    </message>
    <message>
        <source>Speaking with the server</source>
        <translation>Échange avec le serveur</translation>
    </message>
    <message numerus="yes">
        <source>Other devices removed %Ln memory(s). Nothing was removed here yet.</source>
        <translation>
            <numerusform>D’autres appareils ont supprimé %Ln souvenir. Rien n’a encore été supprimé ici.</numerusform>
            <numerusform>D’autres appareils ont supprimé %Ln souvenirs. Rien n’a encore été supprimé ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device does not belong to the account any more</source>
        <translation>Cet appareil n’appartient plus au compte</translation>
    </message>
    <message>
        <source>The server&apos;s record of this account contradicts itself</source>
        <translation>Ce que le serveur dit de ce compte se contredit</translation>
    </message>
    <message>
        <source>Working without the network</source>
        <translation>Travail sans le réseau</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>Connexion au serveur</translation>
    </message>
    <message>
        <source>The server has everything that is here, sealed</source>
        <translation>Le serveur a tout ce qui est ici, scellé</translation>
    </message>
    <message>
        <source>Some memories wait for the server</source>
        <translation>Des souvenirs attendent le serveur</translation>
    </message>
    <message>
        <source>Link it to a server, and the same memories are on all your devices. The server keeps them sealed and cannot read a word.</source>
        <translation>Reliez-le à un serveur, et les mêmes souvenirs sont sur tous vos appareils. Le serveur les garde scellés et ne peut pas lire un mot.</translation>
    </message>
    <message>
        <source>Look at what your other devices did. If it was meant so, agree; until then nothing goes on.</source>
        <translation>Regardez ce que vos autres appareils ont fait. Si c’était voulu, acceptez ; d’ici là, rien ne continue.</translation>
    </message>
    <message>
        <source>What is here stays. It can come back with the recovery phrase.</source>
        <translation>Ce qui est ici reste. Il peut revenir avec les mots de récupération.</translation>
    </message>
    <message>
        <source>Nothing is sent to it. What is here stays as it is.</source>
        <translation>Rien ne lui est envoyé. Ce qui est ici reste tel quel.</translation>
    </message>
    <message>
        <source>What you save stays on this device and goes out by itself once the server can be reached.</source>
        <translation>Ce que vous enregistrez reste sur cet appareil et part de lui-même dès que le serveur est joignable.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) belong to this account.</source>
        <translation>
            <numerusform>%Ln appareil appartient à ce compte.</numerusform>
            <numerusform>%Ln appareils appartiennent à ce compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered at %1</source>
        <translation>Le serveur a répondu à %1</translation>
    </message>
    <message>
        <source>Nobody whom this system trusts vouches for this server. If it is your own, compare what it shows with this fingerprint:</source>
        <translation>Personne en qui ce système a confiance ne répond de ce serveur. S’il est à vous, comparez ce qu’il montre à cette empreinte :</translation>
    </message>
    <message>
        <source>This server takes new accounts by invitation only. Ask whoever runs it, and put their words below.</source>
        <translation>Ce serveur n’accepte de nouveaux comptes que sur invitation. Demandez à qui le gère, et mettez ses mots ci-dessous.</translation>
    </message>
    <message>
        <source>There is no such account on this server, or this vault has no recovery phrase yet.</source>
        <translation>Il n’y a pas de tel compte sur ce serveur, ou ce coffre n’a pas encore de mots de récupération.</translation>
    </message>
    <message>
        <source>These are not the 24 words of a recovery phrase.</source>
        <translation>Ce ne sont pas les 24 mots de récupération.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It begins with https://.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Elle commence par https://.</translation>
    </message>
    <message>
        <source>The server cannot be reached, or it is none of Mnemosyne&apos;s. Check its address and your connection.</source>
        <translation>Le serveur est injoignable, ou ce n’en est pas un de Mnemosyne. Vérifiez son adresse et votre connexion.</translation>
    </message>
    <message>
        <source>This vault belongs to an account already.</source>
        <translation>Ce coffre appartient déjà à un compte.</translation>
    </message>
    <message>
        <source>The devices were not linked: the code is mistyped, older than ten minutes or was used already, or somebody said no on the other device. Nothing was sent from here.</source>
        <translation>Les appareils n’ont pas été liés : le code est mal saisi, a plus de dix minutes ou a déjà servi, ou bien quelqu’un a dit non sur l’autre appareil. Rien n’est parti d’ici.</translation>
    </message>
    <message>
        <source>This is no code of another device: those have four groups of four letters and digits.</source>
        <translation>Ce n’est pas le code d’un autre appareil : il a quatre groupes de quatre lettres et chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln attachment(s)</source>
        <translation>
            <numerusform>%1 sur %Ln pièce jointe</numerusform>
            <numerusform>%1 sur %Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memory(s)</source>
        <translation>
            <numerusform>%1 sur %Ln souvenir</numerusform>
            <numerusform>%1 sur %Ln souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Paused: nothing is sent or fetched</source>
        <translation>En pause : rien n’est envoyé ni reçu</translation>
    </message>
    <message>
        <source>Attachments are on their way</source>
        <translation>Des pièces jointes sont en route</translation>
    </message>
    <message>
        <source>Your memories are coming from the server</source>
        <translation>Vos souvenirs arrivent du serveur</translation>
    </message>
    <message>
        <source>Your memories are going to the server, sealed</source>
        <translation>Vos souvenirs partent scellés vers le serveur</translation>
    </message>
    <message>
        <source>What you save stays on this device until you go on.</source>
        <translation>Ce que vous enregistrez reste sur cet appareil jusqu’à ce que vous repreniez.</translation>
    </message>
    <message>
        <source>The server will erase this account</source>
        <translation>Le serveur va effacer ce compte</translation>
    </message>
    <message>
        <source>You are signed in. This page can be closed.</source>
        <translation>La connexion a réussi. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. This page can be closed.</source>
        <translation>La connexion n’a pas abouti. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>En attente de votre connexion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) wait for another network</source>
        <translation>
            <numerusform>%Ln pièce jointe attend un autre réseau</numerusform>
            <numerusform>%Ln pièces jointes attendent un autre réseau</numerusform>
        </translation>
    </message>
    <message>
        <source>This network is metered: what goes over it is counted, or costs. Your memories come and go as ever.</source>
        <translation>Ce réseau est limité : ce qui y passe est compté, ou coûte. Vos souvenirs vont et viennent comme toujours.</translation>
    </message>
</context>
<context>
    <name>mn::app::SyncNotices</name>
    <message>
        <source>This device’s clock says %1, and the server’s %2. Until it is set right, what you write here is dated wrong.</source>
        <translation>L’horloge de cet appareil indique %1, celle du serveur %2. Tant qu’elle n’est pas réglée, ce que vous écrivez ici est mal daté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) came dated in the future: the clock of another device is ahead.</source>
        <translation>
            <numerusform>%Ln souvenir est daté dans l’avenir : l’horloge d’un autre appareil avance.</numerusform>
            <numerusform>%Ln souvenirs sont datés dans l’avenir : l’horloge d’un autre appareil avance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) were not erased: another device had changes that were not here yet.</source>
        <translation>
            <numerusform>%Ln souvenir n’a pas été effacé : un autre appareil avait des changements qui n’étaient pas encore ici.</numerusform>
            <numerusform>%Ln souvenirs n’ont pas été effacés : un autre appareil avait des changements qui n’étaient pas encore ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::TimelineModel</name>
    <message>
        <source>%1 to %2 %3</source>
        <extracomment>The first and the last day of a week, and its year: &quot;16 November to 22 November 2026&quot;</extracomment>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Douze derniers mois</translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation>%1 ces douze derniers mois</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many memories, and in which year</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a day</source>
        <translation>
            <numerusform>%Ln par jour</numerusform>
            <numerusform>%Ln par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>Above what happened on this day in earlier years: &quot;On 20 November&quot;</extracomment>
        <translation>Le %1</translation>
    </message>
</context>
<context>
    <name>mn::app::TrayIcon</name>
    <message>
        <source>Open Mnemosyne</source>
        <translation>Ouvrir Mnemosyne</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Noter quelque chose</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Verrouiller le coffre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>mn::app::TrayStay</name>
    <message>
        <source>Mnemosyne goes on in the tray. To end it, choose “Quit” there.</source>
        <translation>Mnemosyne continue dans la zone de notification. Pour l’arrêter, choisissez-y «&#xa0;Quitter&#xa0;».</translation>
    </message>
    <message>
        <source>Mnemosyne goes on in the tray. To end it, choose “Quit” there, or press %1 in its window.</source>
        <translation>Mnemosyne continue dans la zone de notification. Pour l’arrêter, choisissez-y «&#xa0;Quitter&#xa0;» ou appuyez sur %1 dans sa fenêtre.</translation>
    </message>
</context>
<context>
    <name>mn::app::UnlockModel</name>
    <message>
        <source>The ways to open this vault were changed by someone who does not hold its key. Look at them in the settings.</source>
        <translation>Les moyens d’ouvrir ce coffre ont été modifiés par quelqu’un qui n’en a pas la clé. Examinez-les dans les réglages.</translation>
    </message>
    <message>
        <source>The disk has changed the vault’s file of keys. Set the passphrase anew in the settings; that writes it again.</source>
        <translation>Le disque a altéré le fichier de clés du coffre. Redéfinissez la phrase secrète dans les réglages&#xa0;; il sera ainsi réécrit.</translation>
    </message>
    <message>
        <source>The disk has changed the vault’s file of keys, so that even the right one may be refused. Try another way to open it.</source>
        <translation>Le disque a altéré le fichier de clés du coffre&#xa0;: même la bonne réponse peut être refusée. Essayez une autre façon de l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>mn::app::VaultModel</name>
    <message>
        <source>An import is under way. Bring these files once it is through.</source>
        <translation>Un import est en cours. Apportez ces fichiers une fois qu’il est terminé.</translation>
    </message>
    <message>
        <source>One file is looked at at a time: this is “%1”.</source>
        <translation>Un seul fichier est examiné à la fois : voici « %1 ».</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Le lien est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Lien retiré</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>“%1” is now a saved search.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant une recherche enregistrée.</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted.</source>
        <translation>La recherche enregistrée «&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) set aside: erased elsewhere. See “Devices &amp; sync”.</source>
        <translation>
            <numerusform>%Ln version mise de côté : effacée ailleurs. Voir « Appareils et synchronisation ».</numerusform>
            <numerusform>%Ln versions mises de côté : effacées ailleurs. Voir « Appareils et synchronisation ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::VectorConsent</name>
    <message>
        <source>The server may search by meaning. Vectors go to it after all else.</source>
        <translation>Le serveur peut chercher par le sens. Les vecteurs y vont après tout le reste.</translation>
    </message>
    <message>
        <source>The server has no vectors of your memories any more.</source>
        <translation>Le serveur n’a plus aucun vecteur de vos souvenirs.</translation>
    </message>
    <message>
        <source>The server takes no more vectors. Those it has go as soon as it can reach them.</source>
        <translation>Le serveur ne prend plus de vecteurs. Ceux qu’il a disparaissent dès qu’il peut les atteindre.</translation>
    </message>
    <message>
        <source>Only for a server that you trust: it would get vectors, which are not sealed and reveal what your memories are about.</source>
        <translation>Seulement pour un serveur de confiance : il recevrait des vecteurs, qui ne sont pas scellés et révèlent de quoi parlent vos souvenirs.</translation>
    </message>
    <message>
        <source>Allowed on this device. Whoever runs the server can tell what your memories are about.</source>
        <translation>Autorisé sur cet appareil. Qui gère le serveur peut voir de quoi parlent vos souvenirs.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 whoever runs it can tell what your memories are about, by %Ln vector(s).</source>
        <translation>
            <numerusform>Depuis %1, qui le gère peut voir de quoi parlent vos souvenirs, par %Ln vecteur.</numerusform>
            <numerusform>Depuis %1, qui le gère peut voir de quoi parlent vos souvenirs, par %Ln vecteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account allows it since %1, for another model than this device has, which sends nothing.</source>
        <translation>Votre compte l’autorise depuis %1, pour un autre modèle que celui de cet appareil, qui n’envoie rien.</translation>
    </message>
    <message>
        <source>Your account allows it since %1. This device sends nothing.</source>
        <translation>Votre compte l’autorise depuis %1. Cet appareil n’envoie rien.</translation>
    </message>
    <message>
        <source>The server keeps no vectors of the model that this device has.</source>
        <translation>Le serveur ne garde pas de vecteurs du modèle de cet appareil.</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>Le serveur est injoignable ; rien n’a été modifié. Réessayez quand il répondra.</translation>
    </message>
    <message>
        <source>This device sends no more vectors. The server cannot be reached, and has those it had: take it back again once it can be.</source>
        <translation>Cet appareil n’envoie plus de vecteurs. Le serveur est injoignable et garde ceux qu’il avait : retirez-le encore une fois quand il sera joignable.</translation>
    </message>
</context>
<context>
    <name>mn::app::WorkNotices</name>
    <message>
        <source>The import could not be finished. The window says why.</source>
        <translation>L’importation n’a pas pu se terminer. La fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>The import is finished.</source>
        <translation>L’importation est terminée.</translation>
    </message>
    <message>
        <source>The export could not be finished. The window says why.</source>
        <translation>L’exportation n’a pas pu se terminer. La fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>The export is finished.</source>
        <translation>L’exportation est terminée.</translation>
    </message>
    <message>
        <source>The backup could not be brought back. The window says why.</source>
        <translation>La sauvegarde n’a pas pu être restaurée. La fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>The backup could not be made. The window says why.</source>
        <translation>La sauvegarde n’a pas pu être faite. La fenêtre dit pourquoi.</translation>
    </message>
    <message>
        <source>The backup is brought back.</source>
        <translation>La sauvegarde est restaurée.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>La sauvegarde est faite.</translation>
    </message>
</context>
</TS>
