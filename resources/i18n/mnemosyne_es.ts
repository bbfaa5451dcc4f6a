<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Mnemosyne %1</source>
        <translation>Mnemosyne %1</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copiar estas líneas</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation>Mnemosyne</translation>
    </message>
    <message>
        <source>It never looks for a newer version by itself, and sends nothing that you did not allow.</source>
        <translation>Nunca busca por su cuenta una versión nueva ni envía nada que no hayas permitido.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Esta bóveda</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creada el %1</translation>
    </message>
    <message>
        <source>Format %1. An older format is brought up when it is opened.</source>
        <translation>Formato %1. Los formatos anteriores se actualizan al abrir la bóveda.</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Su carpeta</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Hecho con el trabajo de otras personas</translation>
    </message>
    <message>
        <source>every licence in full</source>
        <translation>todas las licencias completas</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Darker words, a border around everything, no shadows.</source>
        <translation>Texto más oscuro, bordes en todo, sin sombras.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Memories in the list</source>
        <translation>Recuerdos en la lista</translation>
    </message>
    <message>
        <source>Compact shows the title and the date only.</source>
        <translation>La vista compacta muestra solo el título y la fecha.</translation>
    </message>
    <message>
        <source>Two lines of text</source>
        <translation>Dos líneas de texto</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Dates and numbers are written its way. The words are not translated yet, so they stay English.</source>
        <translation>Las fechas y los números siguen este idioma. Los textos aún no están traducidos y se muestran en inglés.</translation>
    </message>
    <message>
        <source>Menus and messages. What you write is never translated.</source>
        <translation>Menús y mensajes. Lo que escribes no se traduce nunca.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Panes and dialogs are there at once instead of moving in.</source>
        <translation>Los paneles y diálogos aparecen de golpe, sin deslizarse.</translation>
    </message>
    <message>
        <source>Everything grows with it, up to double. %1 and %2 do the same.</source>
        <translation>Todo crece con él, hasta el doble. %1 y %2 hacen lo mismo.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Quick capture and automatic backups go on. %1 ends the program.</source>
        <translation>La captura rápida y las copias automáticas siguen. %1 cierra el programa.</translation>
    </message>
</context>
<context>
    <name>AttachedPictures</name>
    <message>
        <source>Attached pictures</source>
        <translation>Imágenes adjuntas</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>AttachmentCards</name>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · on this device</source>
        <translation>%1 · en este dispositivo</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Open all of it, and compare</source>
        <translation>Abrirla entera y compararla</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A folder for backups</source>
        <translation>Carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>The last one: %1.</source>
        <translation>La última: %1.</translation>
    </message>
    <message>
        <source>The folder of the backups is not there. Connect its disk.</source>
        <translation>No se encuentra la carpeta de las copias de seguridad. Conecta su disco.</translation>
    </message>
    <message>
        <source>What was written since is in no backup.</source>
        <translation>Lo escrito desde entonces no está en ninguna copia.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automáticas</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>In the background, while the vault is open and the folder is there. %1</source>
        <translation>En segundo plano, con la bóveda abierta y la carpeta disponible. %1</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Aún sin carpeta</translation>
    </message>
    <message>
        <source>Best on another disk: a stick, or a drive that is not always here.</source>
        <translation>Mejor en otro disco: una memoria USB o una unidad que no esté siempre aquí.</translation>
    </message>
    <message>
        <source>Sealed with the vault’s keys: passphrase or recovery words open it.</source>
        <translation>Sellada con las claves de la bóveda: se abre con la frase de contraseña o las palabras de recuperación.</translation>
    </message>
    <message>
        <source>Not connected. It is tried again by itself.</source>
        <translation>No conectada. Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>One file a month, which only grows. Older ones are erased only after the newest was opened and compared in full.</source>
        <translation>Un archivo al mes, que solo crece. Los anteriores se borran únicamente cuando el más reciente se ha abierto entero y coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me when the last one is older than</source>
        <translation>Avisarme si la última tiene más de</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one now</source>
        <translation>Hacer otra ahora</translation>
    </message>
    <message>
        <source>No backup in this folder</source>
        <translation>No hay copias de seguridad en esta carpeta</translation>
    </message>
    <message>
        <source>Adds what has changed, and reads it again before it counts.</source>
        <translation>Añade lo que ha cambiado y vuelve a leerlo antes de darlo por bueno.</translation>
    </message>
    <message>
        <source>A restored vault lies beside this one. Brought back here, a backup is joined with what is here: nothing written since is lost.</source>
        <translation>La bóveda restaurada queda junto a esta. Si la traes aquí, la copia se combina con lo que hay: no se pierde nada escrito desde entonces.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>As a second vault in an empty folder you can look at it first. Joined with this vault, what was purged since stays purged, and what differs waits for your decision.</source>
        <translation>Como segunda bóveda, en una carpeta vacía, puedes examinarla primero. Si la combinas con esta bóveda, lo que se borró desde entonces sigue borrado y lo que difiere espera tu decisión.</translation>
    </message>
    <message>
        <source>Into a new folder…</source>
        <translation>En una carpeta nueva…</translation>
    </message>
    <message>
        <source>An empty folder for the restored vault</source>
        <translation>Carpeta vacía para la bóveda restaurada</translation>
    </message>
    <message>
        <source>Join it with this vault</source>
        <translation>Combinar con esta bóveda</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Antes, esta semana</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its year, such as &quot;March 2023&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <extracomment>A day and its month, such as &quot;8 May&quot;</extracomment>
        <translation>%1 de %2</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>Tipo %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Sin ámbito</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Ámbito %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation>Ocurrió: %1</translation>
    </message>
    <message>
        <source>When it happened is not said</source>
        <translation>No se indica cuándo ocurrió</translation>
    </message>
    <message>
        <source>Importance %1 of 1</source>
        <translation>Importancia %1 de 1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>Archivo %1, %2</translation>
    </message>
    <message>
        <source>Choose a domain</source>
        <translation>Elegir ámbito</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Elegir tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type a tag, then press Enter.</source>
        <translation>Escribe una etiqueta y pulsa Intro.</translation>
    </message>
    <message>
        <source>Type a name, then press Enter.</source>
        <translation>Escribe un nombre y pulsa Intro.</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>ya la tiene</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>Nueva etiqueta #%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Kind, domain, date, importance, tags, links, files</source>
        <translation>Tipo, ámbito, fecha, importancia, etiquetas, enlaces, archivos</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Enlace a %1</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Enlazar con un recuerdo</translation>
    </message>
    <message>
        <source>Title of a memory</source>
        <translation>Título de un recuerdo</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>Ningún título contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>CaptureFileDialog</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
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
        <translation>Enlazar</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Write something down</source>
        <translation>Anota algo</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>¿Qué quieres recordar?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The vault is locked. What you save is sealed now and goes into it when it is next opened.</source>
        <translation>La bóveda está bloqueada. Lo que guardes se sella para ella y entrará cuando vuelva a abrirse.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Cerrar y conservar el borrador</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>Nueva etiqueta #%1</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %Ln files</source>
        <translation>
            <numerusform>Sellando %Ln archivo</numerusform>
            <numerusform>Sellando %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Let go to attach it</source>
        <translation>Suelta para adjuntarlo</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Enlazar con un recuerdo</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Write something down</source>
        <translation>Anota algo</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Import memories</source>
        <translation>Importar recuerdos</translation>
    </message>
    <message>
        <source>Export instead…</source>
        <translation>Mejor exportar…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>There are sample memories in your vault</source>
        <translation>En tu bóveda hay recuerdos de ejemplo</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>Drop a file or a folder here</source>
        <translation>Arrastra aquí un archivo o una carpeta</translation>
    </message>
    <message>
        <source>Let go to look at it</source>
        <translation>Suelta para examinarlo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Or say where it comes from</source>
        <translation>O indica de dónde viene</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>From another program or another vault. Your files are only read, never changed.</source>
        <translation>De otro programa o de otra bóveda. Lo que elijas solo se lee, nunca se modifica.</translation>
    </message>
    <message>
        <source>First you see what would come in. Nothing is written before you say so.</source>
        <translation>Primero verás qué se importaría. No se escribe nada hasta que lo confirmes.</translation>
    </message>
    <message>
        <source>What came in is in your vault. The rest can follow from where it stopped.</source>
        <translation>Lo importado ya está en tu bóveda. Se continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>They carry the tag “sample”. Removing moves them to the trash.</source>
        <translation>Llevan la etiqueta «ejemplo». Si los quitas, van a la papelera.</translation>
    </message>
    <message>
        <source>Notes, a table, an export: what it is, is found out by itself.</source>
        <translation>El contenido se reconoce solo: notas, una tabla, una exportación.</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>En la cronología</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>En el grafo</translation>
    </message>
    <message>
        <source>In a memory</source>
        <translation>En un recuerdo</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Nuevo recuerdo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Haz lo que quieras</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Last pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Hide or show the sidebar</source>
        <translation>Ocultar o mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo in a text</source>
        <translation>Rehacer en un texto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Close one thing</source>
        <translation>Cerrar una cosa</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Graph of links</source>
        <translation>Grafo de enlaces</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Import notes from another program</source>
        <translation>Importar notas de otro programa</translation>
    </message>
    <message>
        <source>Move, first, last</source>
        <translation>Moverse, primero, último</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Elegir varios</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Day, week</source>
        <translation>Día, semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>To a neighbour</source>
        <translation>A un vecino</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Más grande, más pequeño</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Lo mismo como lista</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Enlazar con un recuerdo</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Modo concentración</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Texto en su tamaño original</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>In the small window</source>
        <translation>En la ventana pequeña</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>Reconstruir el índice</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Comprobar la bóveda</translation>
    </message>
    <message>
        <source>Export memories</source>
        <translation>Exportar recuerdos</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>Ajustes: apariencia</translation>
    </message>
    <message>
        <source>Settings: search</source>
        <translation>Ajustes: búsqueda</translation>
    </message>
    <message>
        <source>Settings: storage</source>
        <translation>Ajustes: almacenamiento</translation>
    </message>
    <message>
        <source>Settings: security</source>
        <translation>Ajustes: seguridad</translation>
    </message>
    <message>
        <source>Settings: backups</source>
        <translation>Ajustes: copias de seguridad</translation>
    </message>
    <message>
        <source>Settings: diagnostics</source>
        <translation>Ajustes: diagnóstico</translation>
    </message>
    <message>
        <source>Settings: keys</source>
        <translation>Ajustes: atajos de teclado</translation>
    </message>
    <message>
        <source>Settings: about this program</source>
        <translation>Ajustes: acerca del programa</translation>
    </message>
    <message>
        <source>Archive, or take out of it</source>
        <translation>Archivar o desarchivar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Order: newest first</source>
        <translation>Orden: más recientes primero</translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation>Orden: más antiguos primero</translation>
    </message>
    <message>
        <source>Order: recently changed first</source>
        <translation>Orden: últimos cambios primero</translation>
    </message>
    <message>
        <source>Order: most important first</source>
        <translation>Orden: más importantes primero</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Compact or roomy list</source>
        <translation>Lista compacta o amplia</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>More contrast, or less</source>
        <translation>Más o menos contraste</translation>
    </message>
    <message>
        <source>Find in this memory</source>
        <translation>Buscar en este recuerdo</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Siguiente coincidencia</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>Dispositivos y sincronización</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>Olvidar las búsquedas recientes</translation>
    </message>
    <message>
        <source>Make a report for whoever helps</source>
        <translation>Hacer un informe para quien te ayude</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Check the recovery words</source>
        <translation>Comprobar las palabras de recuperación</translation>
    </message>
    <message>
        <source>Make new recovery words</source>
        <translation>Crear nuevas palabras de recuperación</translation>
    </message>
    <message>
        <source>Move the vault to another folder</source>
        <translation>Mover la bóveda a otra carpeta</translation>
    </message>
    <message>
        <source>Show the folder of the vault</source>
        <translation>Mostrar la carpeta de la bóveda</translation>
    </message>
    <message>
        <source>Remove files that nothing refers to</source>
        <translation>Quitar los archivos a los que nada remite</translation>
    </message>
    <message>
        <source>Choose all in the list</source>
        <translation>Elegir todo en la lista</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Pin what is chosen, or unpin it</source>
        <translation>Fijar lo elegido, o soltarlo</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>Etiquetas de lo elegido</translation>
    </message>
    <message>
        <source>Domain of what is chosen</source>
        <translation>Ámbito de lo elegido</translation>
    </message>
    <message>
        <source>Kind of what is chosen</source>
        <translation>Tipo de lo elegido</translation>
    </message>
    <message>
        <source>Importance of what is chosen</source>
        <translation>Importancia de lo elegido</translation>
    </message>
    <message>
        <source>Copy what is chosen as Markdown</source>
        <translation>Copiar lo elegido como Markdown</translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation>Exportar lo elegido</translation>
    </message>
    <message>
        <source>Put back what is chosen</source>
        <translation>Recuperar lo elegido</translation>
    </message>
    <message>
        <source>Put back all of the trash</source>
        <translation>Recuperar toda la papelera</translation>
    </message>
    <message>
        <source>Erase all of the trash</source>
        <translation>Borrar toda la papelera</translation>
    </message>
    <message>
        <source>Take the filters of the list away</source>
        <translation>Quitar los filtros de la lista</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Copy its link</source>
        <translation>Copiar su enlace</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más como este</translation>
    </message>
    <message>
        <source>Search in its thread</source>
        <translation>Buscar en su hilo</translation>
    </message>
    <message>
        <source>Archive it, or take it out</source>
        <translation>Archivarla, o sacarla del archivo</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Moverla a la papelera</translation>
    </message>
    <message>
        <source>Less motion, or more</source>
        <translation>Menos movimiento, o más</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Lo que se apartó</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Do anything</source>
        <translation>Haz lo que quieras</translation>
    </message>
    <message>
        <source>An action, a memory or a page</source>
        <translation>Una acción, un recuerdo o una página</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called so. Enter searches your memories for it.</source>
        <translation>Nada se llama así. Pulsa Intro para buscarlo en tus recuerdos.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>solo acciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Needs a decision</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>It was changed in the same place on two devices before they met. Both versions are safe; choose what it should say now.</source>
        <translation>Se cambió en el mismo lugar en dos dispositivos antes de encontrarse. Las dos versiones están a salvo; elige qué debe decir ahora.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>There is nothing to decide about it any more.</source>
        <translation>Ya no hay nada que decidir.</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>Use all of A</source>
        <translation>Usar todo A</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Use all of B</source>
        <translation>Usar todo B</translation>
    </message>
    <message>
        <source>What else differs, from A to B</source>
        <translation>Qué más difiere, de A a B</translation>
    </message>
    <message>
        <source>What else differs</source>
        <translation>Qué más difiere</translation>
    </message>
    <message>
        <source>As in A</source>
        <translation>Como en A</translation>
    </message>
    <message>
        <source>As in B</source>
        <translation>Como en B</translation>
    </message>
    <message>
        <source>What it will say</source>
        <translation>Qué dirá</translation>
    </message>
    <message>
        <source>A and B mark lines of one version alone, + what is in neither. All versions stay in the history of this memory, whatever you choose.</source>
        <translation>A y B marcan líneas de una sola versión, + lo que no está en ninguna. Todas las versiones se quedan en el historial de este recuerdo, elijas lo que elijas.</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Guardar esta versión</translation>
    </message>
    <message>
        <source>Keep both as two memories</source>
        <translation>Conservar ambos como dos recuerdos</translation>
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
        <translation>Qué dirá</translation>
    </message>
</context>
<context>
    <name>ContestedVersions</name>
    <message>
        <source>Two versions of this memory</source>
        <translation>Dos versiones de este recuerdo</translation>
    </message>
    <message>
        <source>This memory was changed elsewhere, in the same place</source>
        <translation>Este recuerdo se cambió en otro lugar, en la misma parte</translation>
    </message>
    <message>
        <source>Both versions are here, and nothing is saved over either before you have decided.</source>
        <translation>Ambas versiones están aquí y ninguna se sobrescribe hasta que decidas.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Keep both, one below the other</source>
        <translation>Conservar ambas, una debajo de otra</translation>
    </message>
    <message>
        <source>The other version stays in this memory’s history.</source>
        <translation>La otra versión queda en el historial de este recuerdo.</translation>
    </message>
    <message>
        <source>Compare, and write it anew</source>
        <translation>Comparar y escribirlo de nuevo</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>no memories</source>
        <translation>ningún recuerdo</translation>
    </message>
    <message>
        <source>1 memory</source>
        <translation>1 recuerdo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln recuerdo</numerusform>
            <numerusform>%Ln recuerdos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>This is no date. Type it like %1.</source>
        <translation>Esto no es una fecha. Escríbela como %1.</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>Date, such as %1</source>
        <translation>Fecha, como %1</translation>
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
        <translation>sobre todo en %1</translation>
    </message>
    <message numerus="yes">
        <source>longest quiet: %Ln days from %1</source>
        <translation>
            <numerusform>pausa más larga: %Ln día desde el %1</numerusform>
            <numerusform>pausa más larga: %Ln días desde el %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceQuestions</name>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Cut off…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>What is this device called?</source>
        <translation>¿Cómo se llama este dispositivo?</translation>
    </message>
    <message>
        <source>On every device. The server cannot read it.</source>
        <translation>En todos los dispositivos. El servidor no puede leerlo.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cut “%1” off?</source>
        <translation>¿Retirar «%1»?</translation>
    </message>
    <message>
        <source>It gets nothing that is saved from now on, and what it sends is refused. What it sent until now stays.

What is on it stays on it: if it was stolen, change what is secret. It comes back only if one of your devices lets it in again, or with the recovery words.</source>
        <translation>No recibe nada de lo que se guarde desde ahora, y lo que envía se rechaza. Lo que envió hasta ahora se queda.

Lo que hay en él sigue en él: si te lo robaron, cambia lo que sea secreto. Solo vuelve si uno de tus dispositivos lo admite de nuevo, o con las palabras de recuperación.</translation>
    </message>
    <message>
        <source>Cut it off</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
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
        <translation>%1. Huella %2</translation>
    </message>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Qué se puede hacer con «%1»</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices &amp; sync</source>
        <translation>Dispositivos y sincronización</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ask the server now</source>
        <translation>Preguntar al servidor ahora</translation>
    </message>
    <message>
        <source>Agree to the removals</source>
        <translation>Aceptar las eliminaciones</translation>
    </message>
    <message>
        <source>This takes as long as the server does</source>
        <translation>Tarda lo que tarde el servidor</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Te espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) need a decision</source>
        <translation>
            <numerusform>%Ln recuerdo necesita una decisión</numerusform>
            <numerusform>%Ln recuerdos necesitan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Two devices changed the same words. Both versions are kept.</source>
        <translation>Dos dispositivos cambiaron las mismas palabras. Se conservan ambas versiones.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>It knows sizes and times, and which device wrote. It cannot read a word.</source>
        <translation>Conoce tamaños y horas, y qué dispositivo escribió. No puede leer ni una palabra.</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Enlazar un dispositivo</translation>
    </message>
    <message>
        <source>Waiting for your yes on the other device</source>
        <translation>Espera tu sí en el otro dispositivo</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
    <message>
        <source>A server could hide the newest saves of a device from you. That is why “last seen” stands beside every device.</source>
        <translation>Un servidor podría ocultarte lo último guardado en un dispositivo. Por eso cada uno dice cuándo se vio por última vez.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Conservar la cuenta</translation>
    </message>
    <message>
        <source>Erase the account there</source>
        <translation>Borrar la cuenta allí</translation>
    </message>
    <message>
        <source>All that the server has of it, for all its devices. What is on them stays.</source>
        <translation>Todo lo que el servidor tiene de ella, para todos sus dispositivos. Lo que hay en ellos se queda.</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Erase the account on the server?</source>
        <translation>¿Borrar la cuenta en el servidor?</translation>
    </message>
    <message>
        <source>It happens a week from now, for all devices of the account. Until then everything goes on, and any of them can take it back.

What is on your devices stays on them.</source>
        <translation>Ocurre dentro de una semana, para todos los dispositivos de la cuenta. Hasta entonces todo sigue, y cualquiera de ellos puede anularlo.

Lo que hay en tus dispositivos se queda en ellos.</translation>
    </message>
    <message>
        <source>Erase it in a week</source>
        <translation>Borrar dentro de una semana</translation>
    </message>
    <message>
        <source>It goes on once you are signed in</source>
        <translation>Sigue cuando hayas iniciado sesión</translation>
    </message>
    <message>
        <source>Metered networks</source>
        <translation>Redes de uso medido</translation>
    </message>
    <message>
        <source>Attachments go over metered networks, too</source>
        <translation>Los adjuntos pasan también por redes de uso medido</translation>
    </message>
    <message>
        <source>Otherwise they wait for another network. Memories never wait.</source>
        <translation>Si no, esperan otra red. Los recuerdos no esperan nunca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) were set aside</source>
        <translation>
            <numerusform>Se apartó %Ln versión</numerusform>
            <numerusform>Se apartaron %Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased elsewhere by somebody who had not seen all that is here. What waits is on this device alone.</source>
        <translation>Se borró en otro lugar sin haber visto todo lo que hay aquí. Lo que espera está solo en este dispositivo.</translation>
    </message>
    <message>
        <source>It knows sizes and times, which device wrote, and by their vectors what your memories are about.</source>
        <translation>Conoce tamaños y horas, qué dispositivo escribió y, por sus vectores, de qué tratan tus recuerdos.</translation>
    </message>
    <message>
        <source>It may search by meaning</source>
        <translation>Puede buscar por significado</translation>
    </message>
    <message>
        <source>Let it search by meaning</source>
        <translation>Dejarle buscar por significado</translation>
    </message>
    <message>
        <source>Allow it here…</source>
        <translation>Permitirlo aquí…</translation>
    </message>
    <message>
        <source>Allow it…</source>
        <translation>Permitirlo…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Let the server search by meaning?</source>
        <translation>¿Dejar que el servidor busque por significado?</translation>
    </message>
    <message>
        <source>This device sends it vectors of your memories. They are not sealed: whoever runs %1 can tell by them what your memories are about.

Any device of the account can take that back, and the server erases them then. Copies that somebody made of them are beyond that.</source>
        <translation>Este dispositivo le envía vectores de tus recuerdos. No están sellados: quien gestiona %1 puede ver por ellos de qué tratan tus recuerdos.

Cualquier dispositivo de la cuenta puede retirarlo, y entonces el servidor los borra. Las copias que alguien haya hecho quedan fuera de alcance.</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>Permitirlo</translation>
    </message>
    <message>
        <source>Do not let it</source>
        <translation>No permitirlo</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Estado de la bóveda</translation>
    </message>
    <message>
        <source>looked %1</source>
        <translation>comprobado el %1</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Reparando</translation>
    </message>
    <message>
        <source>Looking at all of the vault</source>
        <translation>Comprobando toda la bóveda</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is so, and what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>Reconstruir el índice</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>A report for someone who helps you</source>
        <translation>Un informe para quien te ayude</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Guardado como «%1»</translation>
    </message>
    <message>
        <source>What happened, and on what system</source>
        <translation>Qué pasó y en qué sistema</translation>
    </message>
    <message>
        <source>Times, names of errors, counts and versions. No word you wrote, no name, no path. Nothing is sent; you see all of it before it is saved.</source>
        <translation>Horas, nombres de errores, cantidades y versiones. Ni una palabra tuya, ni nombres, ni rutas. No se envía nada; lo ves todo antes de guardarlo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Crear el informe</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Crearlo de nuevo</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Este sistema</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>DomainMap</name>
    <message>
        <source>without a domain</source>
        <translation>sin ámbito</translation>
    </message>
    <message>
        <source>Domain for %1</source>
        <translation>Ámbito para %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: each keeps its name</source>
        <translation>
            <numerusform>%Ln más: conserva su nombre</numerusform>
            <numerusform>%Ln más: cada uno conserva su nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>The paper is right</source>
        <translation>El papel es correcto</translation>
    </message>
    <message>
        <source>Type three words from the paper</source>
        <translation>Escribe tres palabras del papel</translation>
    </message>
    <message>
        <source>These words open the vault when the passphrase is lost.</source>
        <translation>Estas palabras abren la bóveda si pierdes la frase de contraseña.</translation>
    </message>
    <message>
        <source>Read them from the paper, not from your head.</source>
        <translation>Léelas del papel, no de memoria.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>DrillStep</name>
    <message>
        <source>Type words %1, %2 and %3</source>
        <translation>Escribe las palabras %1, %2 y %3</translation>
    </message>
    <message>
        <source>Read them from the paper, not from your head. Then you know that the paper is complete and that you can read it.</source>
        <translation>Léelas del papel, no de memoria. Así sabrás que el papel está completo y que se lee bien.</translation>
    </message>
    <message>
        <source>Word %1 is another one. Look at the paper, or at the words again.</source>
        <translation>La palabra %1 es otra. Mira el papel o vuelve a ver las palabras.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Creando la bóveda</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>Estas palabras son la llave de repuesto</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.</source>
        <translation>Si pierdes la frase de contraseña y también el papel, nadie podrá abrir la bóveda: ni un amigo, ni un servidor, ni quienes hacen este programa.</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Volver a ver las palabras</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Comprobar más tarde</translation>
    </message>
    <message>
        <source>Makes the vault now, and asks for three of the words when you open it next</source>
        <translation>Crea la bóveda ahora y pide tres de las palabras la próxima vez que la abras</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>DrillWord</name>
    <message>
        <source>Word %1, not asked for</source>
        <translation>Palabra %1, no se pide</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <source>Another one is on the paper</source>
        <translation>En el papel hay otra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Tab completes it to %1</source>
        <translation>Tab la completa: %1</translation>
    </message>
</context>
<context>
    <name>EarlierYears</name>
    <message>
        <source>Nothing from earlier years.</source>
        <translation>Nada de años anteriores.</translation>
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
        <translation>Tu texto está aquí y sellado como borrador en este equipo.</translation>
    </message>
    <message>
        <source>Your words are here. Leave this window open, or copy the text.</source>
        <translation>Tu texto está aquí. Deja esta ventana abierta o copia el texto.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>What you had written is back</source>
        <translation>Lo que habías escrito ha vuelto</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>It had not been saved, and is from its sealed draft.</source>
        <translation>No se había guardado y procede de su borrador sellado.</translation>
    </message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Save a copy of “%1”</source>
        <translation>Guardar una copia de «%1»</translation>
    </message>
    <message>
        <source>A copy is saved. Outside the vault it is not sealed.</source>
        <translation>Copia guardada. Fuera de la bóveda no está sellada.</translation>
    </message>
    <message>
        <source>“%1” is on the clipboard. Outside the vault it is not sealed.</source>
        <translation>«%1» está en el portapapeles. Fuera de la bóveda no está sellado.</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Waits for your decision</source>
        <translation>Espera tu decisión</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Sin guardar desde las %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Kept once something is written</source>
        <translation>Se guarda en cuanto escribas algo</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Guardado en este dispositivo</translation>
    </message>
    <message>
        <source>Draft sealed on this computer</source>
        <translation>Borrador sellado en este equipo</translation>
    </message>
    <message>
        <source>%1, under a minute</source>
        <translation>%1, menos de un minuto</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, aprox. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Recuerdo</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Leave focus mode</source>
        <translation>Salir del modo concentración</translation>
    </message>
    <message>
        <source>Write what you want to remember.</source>
        <translation>Escribe lo que quieras recordar.</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %Ln files</source>
        <translation>
            <numerusform>Sellando %Ln archivo</numerusform>
            <numerusform>Sellando %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to attach it to this memory</source>
        <translation>Suelta para adjuntarlo a este recuerdo</translation>
    </message>
</context>
<context>
    <name>EditorQuestions</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Choose a domain</source>
        <translation>Elegir ámbito</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Elegir tipo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type a tag, then press Enter.</source>
        <translation>Escribe una etiqueta y pulsa Intro.</translation>
    </message>
    <message>
        <source>Type a name, then press Enter.</source>
        <translation>Escribe un nombre y pulsa Intro.</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>ya la tiene</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>Nueva etiqueta #%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Sin ámbito</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Enlazar con un recuerdo</translation>
    </message>
    <message>
        <source>Title of a memory</source>
        <translation>Título de un recuerdo</translation>
    </message>
    <message>
        <source>No title has these words.</source>
        <translation>Ningún título contiene estas palabras.</translation>
    </message>
    <message>
        <source>Show all with #%1</source>
        <translation>Ver todos con #%1</translation>
    </message>
    <message>
        <source>Take #%1 away</source>
        <translation>Quitar #%1</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Modo concentración</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Open this address outside?</source>
        <translation>¿Abrir esta dirección fuera?</translation>
    </message>
    <message>
        <source>This link is not opened</source>
        <translation>Este enlace no se abre</translation>
    </message>
    <message>
        <source>%1

Your browser or mail program opens it. Whoever runs that address can see that you came.</source>
        <translation>%1

La abre tu navegador o tu programa de correo. Quien gestione la dirección puede ver tu visita.</translation>
    </message>
    <message>
        <source>%1

Only addresses of the web and of mail are opened from here.</source>
        <translation>%1

Desde aquí solo se abren direcciones web y de correo.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search in this thread</source>
        <translation>Buscar en este hilo</translation>
    </message>
    <message>
        <source>Make this memory?</source>
        <translation>¿Crear este recuerdo?</translation>
    </message>
    <message>
        <source>There is no memory called “%1” yet. The text links to it once there is one.</source>
        <translation>Aún no hay ningún recuerdo llamado «%1». El texto enlazará con él en cuanto exista.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Choose a thread</source>
        <translation>Elegir hilo</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>No thread</source>
        <translation>Sin hilo</translation>
    </message>
</context>
<context>
    <name>EditorState</name>
    <message>
        <source>This memory cannot be read</source>
        <translation>Este recuerdo no se puede leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This memory is not here any more</source>
        <translation>Este recuerdo ya no está aquí</translation>
    </message>
    <message>
        <source>Keep it as a new memory</source>
        <translation>Conservar como nuevo recuerdo</translation>
    </message>
    <message>
        <source>It was erased elsewhere while it was open. What you see in it can still be kept.</source>
        <translation>Se borró en otro lugar mientras estaba abierto. Aún puedes conservar lo que ves.</translation>
    </message>
    <message>
        <source>It was erased. Nothing of it is left in this vault.</source>
        <translation>Se ha borrado. No queda nada de él en esta bóveda.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí aún no hay nada</translation>
    </message>
    <message>
        <source>Write down one thing from today. It stays on this computer.</source>
        <translation>Anota algo de hoy. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Nuevo recuerdo</translation>
    </message>
    <message>
        <source>No memory is open</source>
        <translation>Ningún recuerdo abierto</translation>
    </message>
    <message>
        <source>Choose one from the list, or write a new one.</source>
        <translation>Elige uno de la lista o escribe uno nuevo.</translation>
    </message>
    <message>
        <source>Reading the memory</source>
        <translation>Leyendo el recuerdo</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Bring notes from another program</source>
        <translation>Traer notas de otro programa</translation>
    </message>
    <message>
        <source>Obsidian, Logseq, Joplin, ChatGPT, tables, text files…</source>
        <translation>Obsidian, Logseq, Joplin, ChatGPT, tablas, archivos de texto…</translation>
    </message>
    <message>
        <source>Look around with sample memories</source>
        <translation>Echar un vistazo con recuerdos de ejemplo</translation>
    </message>
    <message>
        <source>Removed again with one click</source>
        <translation>Se quitan con un clic</translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Not written yet</source>
        <translation>Aún sin escribir</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modificado: %1</translation>
    </message>
    <message>
        <source>This memory</source>
        <translation>Este recuerdo</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>What kind of memory this is</source>
        <translation>Tipo de este recuerdo</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Link to a memory</source>
        <translation>Enlazar con un recuerdo</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>Erase %Ln memories for good?</source>
        <translation>
            <numerusform>¿Borrar definitivamente este recuerdo?</numerusform>
            <numerusform>¿Borrar definitivamente %Ln recuerdos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can bring them back, not even you. Their text, history, attachments and what made them findable go with them.</source>
        <translation>
            <numerusform>Nadie podrá recuperarlo, ni siquiera tú. Su texto, su historial, sus adjuntos y lo que permitía encontrarlo desaparecen con él.</numerusform>
            <numerusform>Nadie podrá recuperarlos, ni siquiera tú. Su texto, su historial, sus adjuntos y lo que permitía encontrarlos desaparecen con ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln memories</source>
        <translation>
            <numerusform>Borrar el recuerdo</numerusform>
            <numerusform>Borrar %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <translation>
            <numerusform>Conservarlo</numerusform>
            <numerusform>Conservarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Copia del %1</translation>
    </message>
    <message>
        <source>At once. While another program has the vault open, sealed remains stay in it until the next erasing.</source>
        <translation>Al momento. Mientras otro programa lee la bóveda, quedan en ella restos sellados hasta el próximo borrado.</translation>
    </message>
    <message>
        <source>Keeps them until you delete that backup.</source>
        <translation>Los conserva hasta que borres esa copia.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The work could not be done.</source>
        <translation>No se pudo completar la operación.</translation>
    </message>
    <message>
        <source>The work was stopped before its end.</source>
        <translation>La operación se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; nothing was changed.</source>
        <translation>No queda espacio en el disco; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This place cannot be written to.</source>
        <translation>No se puede escribir en esta ubicación.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>There is something at this place already.</source>
        <translation>Ya hay algo en esta ubicación.</translation>
    </message>
    <message>
        <source>This is larger than the program accepts.</source>
        <translation>Es más grande de lo que admite el programa.</translation>
    </message>
    <message>
        <source>This is not in the form that was expected.</source>
        <translation>No tiene el formato esperado.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Mnemosyne.</source>
        <translation>Lo escribió una versión más reciente de Mnemosyne.</translation>
    </message>
    <message>
        <source>This is not available on this machine.</source>
        <translation>No está disponible en este equipo.</translation>
    </message>
    <message>
        <source>The last way to open the vault cannot be removed.</source>
        <translation>No se puede quitar la última forma de abrir la bóveda.</translation>
    </message>
    <message>
        <source>Nothing may leave this device without permission.</source>
        <translation>Nada puede salir de este dispositivo sin permiso.</translation>
    </message>
    <message>
        <source>The other side cannot be reached, or did not answer as expected.</source>
        <translation>No se puede llegar al otro extremo, o no respondió como se esperaba.</translation>
    </message>
    <message>
        <source>The call is not complete or not understood.</source>
        <translation>La petición está incompleta o no se entiende.</translation>
    </message>
    <message>
        <source>There is nothing with this name or number.</source>
        <translation>No hay nada con ese nombre o número.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>No hay ninguna bóveda en esta carpeta.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>La bóveda está bloqueada.</translation>
    </message>
    <message>
        <source>This does not open the vault.</source>
        <translation>Esto no abre la bóveda.</translation>
    </message>
    <message>
        <source>A part of it is damaged and cannot be read.</source>
        <translation>Una parte está dañada y no se puede leer.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now.</source>
        <translation>Otro programa está usando la bóveda en este momento.</translation>
    </message>
    <message>
        <source>Not everything is in sync yet.</source>
        <translation>Aún no está todo sincronizado.</translation>
    </message>
    <message>
        <source>Other devices removed so many memories that you are asked first.</source>
        <translation>Otros dispositivos han quitado tantos recuerdos que primero se te pregunta.</translation>
    </message>
    <message>
        <source>This vault belongs to no account on a server.</source>
        <translation>Esta bóveda no pertenece a ninguna cuenta en un servidor.</translation>
    </message>
    <message>
        <source>This device does not belong to the account any more.</source>
        <translation>Este dispositivo ya no pertenece a la cuenta.</translation>
    </message>
    <message>
        <source>The server&apos;s record of this account contradicts itself.</source>
        <translation>Lo que el servidor registra de esta cuenta se contradice.</translation>
    </message>
    <message>
        <source>Nobody this system trusts vouches for the server&apos;s certificate.</source>
        <translation>Nadie en quien este sistema confíe avala el certificado del servidor.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was agreed on.</source>
        <translation>El servidor muestra un certificado distinto del acordado.</translation>
    </message>
    <message>
        <source>There is no room left on the server for this account.</source>
        <translation>No queda espacio en el servidor para esta cuenta.</translation>
    </message>
    <message>
        <source>This server does not take new accounts from everybody.</source>
        <translation>Este servidor no acepta cuentas nuevas de cualquiera.</translation>
    </message>
    <message>
        <source>The two devices were not linked.</source>
        <translation>Los dos dispositivos no se han vinculado.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed; no account was made.</source>
        <translation>No se pudo iniciar sesión; no se creó ninguna cuenta.</translation>
    </message>
    <message>
        <source>Whoever signed in may not make an account on this server.</source>
        <translation>Quien inició sesión no puede crear una cuenta en este servidor.</translation>
    </message>
    <message>
        <source>Whoever signed in has an account on this server already.</source>
        <translation>Quien inició sesión ya tiene una cuenta en este servidor.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A part of the vault is damaged. Diagnostics, in the settings, finds out which, and says what to do.</source>
        <translation>Una parte de la bóveda está dañada. Diagnóstico, en los ajustes, averigua cuál es y qué hacer.</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer. Connect it, then try again.</source>
        <translation>El disco de la bóveda no responde. Conéctalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again.</source>
        <translation>No queda espacio en el disco. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now. Wait a moment, then try again.</source>
        <translation>Otro programa está usando la bóveda. Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The vault did not answer as it should. Try again; if it stays so, look at Diagnostics in the settings.</source>
        <translation>La bóveda no respondió como debía. Inténtalo de nuevo; si sigue igual, ve a Diagnóstico en los ajustes.</translation>
    </message>
</context>
<context>
    <name>ExportDialogs</name>
    <message>
        <source>Where to write the export</source>
        <translation>Dónde guardar la exportación</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Where to write the folder</source>
        <translation>Dónde guardar la carpeta</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>Guardar aquí</translation>
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
        <translation>Exportar recuerdos</translation>
    </message>
    <message>
        <source>To read them elsewhere, to move on, or to hand them to somebody.</source>
        <translation>Para leerlos en otro lugar, cambiar de programa o dárselos a alguien.</translation>
    </message>
    <message>
        <source>You can go on working. If you stop, nothing half is left behind.</source>
        <translation>Puedes seguir trabajando. Si lo detienes, no queda nada a medias.</translation>
    </message>
    <message>
        <source>The trash is left out.</source>
        <translation>La papelera no se incluye.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Which memories</source>
        <translation>Qué recuerdos</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What the list shows now</source>
        <translation>Los que muestra ahora la lista</translation>
    </message>
    <message>
        <source>Those that are chosen in the list</source>
        <translation>Los seleccionados en la lista</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>No hay ninguno seleccionado.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En qué formato</translation>
    </message>
    <message>
        <source>One file, JSON Lines</source>
        <translation>Un archivo, JSON Lines</translation>
    </message>
    <message>
        <source>A folder of Markdown files</source>
        <translation>Una carpeta de archivos Markdown</translation>
    </message>
    <message>
        <source>Keeps everything. Imported into another vault, it is the same again. Attachments lie beside it.</source>
        <translation>Lo conserva todo. Importado en otra bóveda, queda exactamente igual. Los adjuntos van al lado.</translation>
    </message>
    <message>
        <source>One file for each memory, for Obsidian, Logseq or any other editor.</source>
        <translation>Un archivo por recuerdo, para Obsidian, Logseq o cualquier editor.</translation>
    </message>
    <message>
        <source>What is exported is not sealed</source>
        <translation>Lo exportado no está sellado</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. To be safe from loss, make a backup instead: it opens with your passphrase alone.</source>
        <translation>Quien tenga el archivo puede leerlo. Para protegerte de una pérdida, haz mejor una copia de seguridad: solo se abre con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>The trash was left out.</source>
        <translation>La papelera no se incluyó.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters of the list</source>
        <translation>Filtros de la lista</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Choose a filter</source>
        <translation>Elegir filtro</translation>
    </message>
    <message>
        <source>Tag, domain, kind, or after:2023</source>
        <translation>Etiqueta, ámbito, tipo o after:2023</translation>
    </message>
    <message>
        <source>Nothing like it is in this vault.</source>
        <translation>No hay nada así en esta bóveda.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>importance above %1</source>
        <translation>importancia superior a %1</translation>
    </message>
    <message>
        <source>importance below %1</source>
        <translation>importancia inferior a %1</translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>importancia %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>autor %1</translation>
    </message>
    <message>
        <source>in the thread %1</source>
        <translation>en el hilo %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fuente %1</translation>
    </message>
    <message>
        <source>with links</source>
        <translation>con enlaces</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>con archivos</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>parecido a %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>excepto %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>el año pasado</translation>
    </message>
    <message>
        <source>has this tag, or one below it (home/garden)</source>
        <translation>tiene esta etiqueta, o una por debajo (home/garden)</translation>
    </message>
    <message>
        <source>belongs to this domain</source>
        <translation>pertenece a este ámbito</translation>
    </message>
    <message>
        <source>is of this kind</source>
        <translation>es de este tipo</translation>
    </message>
    <message>
        <source>was written by</source>
        <translation>fue escrito por</translation>
    </message>
    <message>
        <source>is part of this conversation or document</source>
        <translation>forma parte de esta conversación o documento</translation>
    </message>
    <message>
        <source>came from there</source>
        <translation>vino de ahí</translation>
    </message>
    <message>
        <source>happened after that day, month or year had ended</source>
        <translation>ocurrió después de que terminara ese día, mes o año</translation>
    </message>
    <message>
        <source>happened before it began</source>
        <translation>ocurrió antes de que empezara</translation>
    </message>
    <message>
        <source>happened since it began</source>
        <translation>ocurrió desde que empezó</translation>
    </message>
    <message>
        <source>happened before it had ended</source>
        <translation>ocurrió antes de que terminara</translation>
    </message>
    <message>
        <source>happened within it</source>
        <translation>ocurrió en ese tiempo</translation>
    </message>
    <message>
        <source>is as important (0 to 1)</source>
        <translation>tiene esta importancia (de 0 a 1)</translation>
    </message>
    <message>
        <source>is in this state</source>
        <translation>está en este estado</translation>
    </message>
    <message>
        <source>carries one</source>
        <translation>lleva alguno</translation>
    </message>
    <message>
        <source>resembles this memory</source>
        <translation>se parece a este recuerdo</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not in this memory</source>
        <translation>No está en este recuerdo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place that is shown, of all that were found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Find in this memory</source>
        <translation>Buscar en este recuerdo</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Siguiente coincidencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Every page is authentic and every table whole.</source>
        <translation>Todas las páginas son auténticas y todas las tablas están íntegras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were changed or damaged.</source>
        <translation>
            <numerusform>%Ln página se modificó o está dañada.</numerusform>
            <numerusform>%Ln páginas se modificaron o están dañadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database contradicts itself in %Ln place(s).</source>
        <translation>
            <numerusform>La base de datos se contradice en %Ln punto.</numerusform>
            <numerusform>La base de datos se contradice en %Ln puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) belong to memories that are gone.</source>
        <translation>
            <numerusform>%Ln fila pertenece a recuerdos que ya no existen.</numerusform>
            <numerusform>%Ln filas pertenecen a recuerdos que ya no existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), none missing.</source>
        <translation>
            <numerusform>%Ln cambio; no falta ninguno.</numerusform>
            <numerusform>%Ln cambios; no falta ninguno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something is missing behind change number %Ln.</source>
        <translation>
            <numerusform>Falta algo después del cambio número %Ln.</numerusform>
            <numerusform>Falta algo después del cambio número %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s), all readable.</source>
        <translation>
            <numerusform>%Ln recuerdo, legible.</numerusform>
            <numerusform>%Ln recuerdos, todos legibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln recuerdo no se puede leer.</numerusform>
            <numerusform>%Ln recuerdos no se pueden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) are listed otherwise than they are.</source>
        <translation>
            <numerusform>%Ln recuerdo no coincide con lo que muestra la lista.</numerusform>
            <numerusform>%Ln recuerdos no coinciden con lo que muestra la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s), all whole.</source>
        <translation>
            <numerusform>%Ln adjunto, íntegro.</numerusform>
            <numerusform>%Ln adjuntos, todos íntegros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are missing.</source>
        <translation>
            <numerusform>Falta %Ln adjunto.</numerusform>
            <numerusform>Faltan %Ln adjuntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are damaged.</source>
        <translation>
            <numerusform>%Ln adjunto está dañado.</numerusform>
            <numerusform>%Ln adjuntos están dañados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed file(s) belong to no memory, as when an attachment was not saved to its end.</source>
        <translation>
            <numerusform>%Ln archivo sellado no pertenece a ningún recuerdo; ocurre, por ejemplo, si un adjunto no terminó de guardarse.</numerusform>
            <numerusform>%Ln archivos sellados no pertenecen a ningún recuerdo; ocurre, por ejemplo, si un adjunto no terminó de guardarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>This part of the vault cannot be read to its end.</source>
        <translation>Esta parte de la bóveda no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>All memories are found by their words.</source>
        <translation>Todos los recuerdos se encuentran por sus palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) are not found by their words.</source>
        <translation>
            <numerusform>%Ln recuerdo no se encuentra por sus palabras.</numerusform>
            <numerusform>%Ln recuerdos no se encuentran por sus palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told which memories are found by their words.</source>
        <translation>No se puede saber qué recuerdos se encuentran por sus palabras.</translation>
    </message>
    <message>
        <source>The saved index was damaged; it was left out and is being made anew.</source>
        <translation>El índice guardado estaba dañado; se descartó y se está reconstruyendo.</translation>
    </message>
    <message>
        <source>All memories are found by their meaning.</source>
        <translation>Todos los recuerdos se encuentran por su significado.</translation>
    </message>
    <message numerus="yes">
        <source>The meaning of %Ln memory(s) is still to be indexed.</source>
        <translation>
            <numerusform>Falta indexar el significado de %Ln recuerdo.</numerusform>
            <numerusform>Falta indexar el significado de %Ln recuerdos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told how far meaning is indexed.</source>
        <translation>No se puede saber hasta dónde está indexado el significado.</translation>
    </message>
    <message>
        <source>The index of the model that was chosen is being made; until then the one before answers.</source>
        <translation>Se está creando el índice del modelo elegido; hasta entonces responde el anterior.</translation>
    </message>
    <message>
        <source>Texts and questions leave this device for %1, as you chose.</source>
        <translation>Los textos y las preguntas salen de este dispositivo hacia %1, como elegiste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open the vault.</source>
        <translation>
            <numerusform>Hay %Ln forma de abrir la bóveda.</numerusform>
            <numerusform>Hay %Ln formas de abrir la bóveda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) open the vault, the recovery words among them.</source>
        <translation>
            <numerusform>Hay %Ln forma de abrir la bóveda: las palabras de recuperación.</numerusform>
            <numerusform>Hay %Ln formas de abrir la bóveda, entre ellas las palabras de recuperación.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk has changed the file of keys.</source>
        <translation>El disco ha alterado el archivo de claves.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) to open the vault are damaged.</source>
        <translation>
            <numerusform>%Ln forma de abrir la bóveda está dañada.</numerusform>
            <numerusform>%Ln formas de abrir la bóveda están dañadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one this program was written for.</source>
        <translation>Es el modelo para el que se creó este programa.</translation>
    </message>
    <message>
        <source>It is missing, or not the one this program was written for.</source>
        <translation>Falta, o no es el modelo para el que se creó este programa.</translation>
    </message>
</context>
<context>
    <name>FirstMemoryStep</name>
    <message>
        <source>Write down one thing from today</source>
        <translation>Anota algo de hoy</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Your first memory</source>
        <translation>Tu primer recuerdo</translation>
    </message>
    <message>
        <source>What was said, decided, tried, noticed: one sentence is enough</source>
        <translation>Algo dicho, decidido, probado, observado: basta una frase</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Guardado en este dispositivo</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea?</source>
        <translation>¿Sin ideas?</translation>
    </message>
    <message>
        <source>Something someone said</source>
        <translation>Algo que dijo alguien</translation>
    </message>
    <message>
        <source>Today I was told that </source>
        <translation>Hoy me han dicho que </translation>
    </message>
    <message>
        <source>A decision, and why</source>
        <translation>Una decisión y el porqué</translation>
    </message>
    <message>
        <source>I have decided to </source>
        <translation>He decidido </translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>Dónde lo has puesto</translation>
    </message>
    <message>
        <source>I have put it </source>
        <translation>Lo he puesto </translation>
    </message>
    <message>
        <source>Now ask for it in other words</source>
        <translation>Ahora búscalo con otras palabras</translation>
    </message>
    <message>
        <source>As you would ask a friend who was there</source>
        <translation>Como se lo preguntarías a un amigo que estuvo allí</translation>
    </message>
    <message>
        <source>Nothing yet. Ask in other words.</source>
        <translation>Nada todavía. Prueba con otras palabras.</translation>
    </message>
    <message>
        <source>Import memories…</source>
        <translation>Importar recuerdos…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open my library</source>
        <translation>Abrir mi biblioteca</translation>
    </message>
    <message>
        <source>Bringing the sample memories</source>
        <translation>Añadiendo los recuerdos de ejemplo</translation>
    </message>
    <message>
        <source>Try it with samples</source>
        <translation>Probar con ejemplos</translation>
    </message>
    <message>
        <source>Brings some hundred memories of somebody else. One click removes them all again.</source>
        <translation>Añade unos cien recuerdos de otra persona. Con un clic se quitan todos.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialogs</name>
    <message>
        <source>An empty folder for the new vault</source>
        <translation>Carpeta vacía para la nueva bóveda</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>La carpeta de la bóveda</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Poner aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation>Guardar las palabras de recuperación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation>La copia de seguridad que restaurar</translation>
    </message>
    <message>
        <source>Backups (*.mnbackup)</source>
        <translation>Copias de seguridad (*.mnbackup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>Comprobar las palabras</translation>
    </message>
    <message>
        <source>First memory</source>
        <translation>Primer recuerdo</translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation>Basta una frase</translation>
    </message>
    <message>
        <source>Something long that you can remember</source>
        <translation>Algo largo que puedas recordar</translation>
    </message>
    <message>
        <source>%1: holds %2</source>
        <comment>a strength and a time</comment>
        <translation>%1: resiste %2</translation>
    </message>
    <message>
        <source>24 words, on paper</source>
        <translation>24 palabras, en papel</translation>
    </message>
    <message>
        <source>24 words, saved as “%1”</source>
        <translation>24 palabras, guardadas como «%1»</translation>
    </message>
    <message>
        <source>Three of them, from the paper</source>
        <translation>Tres de ellas, leídas del papel</translation>
    </message>
    <message>
        <source>Put off: asked again when you open the vault next</source>
        <translation>Aplazado: se pedirán la próxima vez que abras la bóveda</translation>
    </message>
    <message>
        <source>Three were asked, three were right</source>
        <translation>Tres preguntas, tres aciertos</translation>
    </message>
    <message>
        <source>About 50 seconds to your first memory</source>
        <translation>Unos 50 segundos hasta tu primer recuerdo</translation>
    </message>
    <message>
        <source>About 40 seconds to your first memory</source>
        <translation>Unos 40 segundos hasta tu primer recuerdo</translation>
    </message>
    <message>
        <source>About 20 seconds to your first memory</source>
        <translation>Unos 20 segundos hasta tu primer recuerdo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) so far</source>
        <translation>
            <numerusform>%Ln segundo hasta ahora</numerusform>
            <numerusform>%Ln segundos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation>Tu bóveda</translation>
    </message>
    <message>
        <source>A folder on this computer that only you can open. No account, no network needed.</source>
        <translation>Una carpeta de este equipo que solo tú puedes abrir. Sin cuenta y sin necesidad de red.</translation>
    </message>
    <message>
        <source>Link to the other device</source>
        <translation>Enlazar con el otro dispositivo</translation>
    </message>
</context>
<context>
    <name>FocusOutline</name>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
</context>
<context>
    <name>FoundMemory</name>
    <message>
        <source>no word in common</source>
        <translation>ninguna palabra en común</translation>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Only its links</source>
        <translation>Solo sus enlaces</translation>
    </message>
</context>
<context>
    <name>GraphMenu</name>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Significado cercano</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Todos los ámbitos</translation>
    </message>
</context>
<context>
    <name>GraphPage</name>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Graph around one memory</source>
        <translation>Grafo en torno a un recuerdo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>What joins memories</source>
        <translation>Qué une los recuerdos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Significado cercano</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Todos los ámbitos</translation>
    </message>
    <message>
        <source>The same as a picture: L</source>
        <translation>Ver como imagen: L</translation>
    </message>
    <message>
        <source>The same as a list: L</source>
        <translation>Ver como lista: L</translation>
    </message>
    <message>
        <source>Looking at what joins your memories</source>
        <translation>Buscando lo que une tus recuerdos</translation>
    </message>
    <message>
        <source>Nothing here links to anything yet</source>
        <translation>Aquí aún no hay ningún enlace</translation>
    </message>
    <message>
        <source>Nothing here is near anything yet</source>
        <translation>Aquí aún no hay nada cercano</translation>
    </message>
    <message>
        <source>Write [[ in a memory and choose another one: that is a link.</source>
        <translation>Escribe [[ en un recuerdo y elige otro: eso es un enlace.</translation>
    </message>
    <message>
        <source>Memories appear here when their meaning has been read.</source>
        <translation>Los recuerdos aparecen aquí cuando se ha leído su significado.</translation>
    </message>
    <message>
        <source>Show what is near in meaning</source>
        <translation>Mostrar lo cercano en significado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What joins your memories cannot be read</source>
        <translation>No se puede leer lo que une tus recuerdos</translation>
    </message>
    <message>
        <source>The same as a picture</source>
        <translation>Ver como imagen</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Ver como lista</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>This is the first version that is kept.</source>
        <translation>Esta es la primera versión conservada.</translation>
    </message>
    <message>
        <source>This is the current version.</source>
        <translation>Esta es la versión actual.</translation>
    </message>
    <message>
        <source>It is the same as now.</source>
        <translation>Es igual que la actual.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Back to the memory</source>
        <translation>Volver al recuerdo</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, primero las más recientes</translation>
    </message>
    <message>
        <source>Kept for as long as the memory is kept. Erasing the memory erases all of it.</source>
        <translation>Se conserva tanto como el recuerdo. Al borrar el recuerdo se borra todo.</translation>
    </message>
    <message>
        <source>Compared with what</source>
        <translation>Con qué se compara</translation>
    </message>
    <message>
        <source>In this save</source>
        <translation>En este guardado</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tal como era</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Make this the current one</source>
        <translation>Volver a esta versión</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La versión</translation>
    </message>
    <message>
        <source>+ added since then</source>
        <translation>+ añadido desde entonces</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ añadido</translation>
    </message>
    <message>
        <source>– gone since then</source>
        <translation>– desaparecido desde entonces</translation>
    </message>
    <message>
        <source>– taken out</source>
        <translation>– quitado</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
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
        <translation>%1, actual</translation>
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
        <translation>Archivo que importar</translation>
    </message>
    <message>
        <source>A folder to import</source>
        <translation>Carpeta que importar</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation>Guardar el informe de la importación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>ImportDrop</name>
    <message>
        <source>Let go to look at it for an import</source>
        <translation>Suelta para verlo antes de importar</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>id</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>identificador externo</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>ámbitos</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>importancia</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>creation date</source>
        <translation>fecha de creación</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>fecha del último cambio</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>hilo</translation>
    </message>
    <message>
        <source>place in the thread</source>
        <translation>lugar en el hilo</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>archivos adjuntos</translation>
    </message>
    <message>
        <source>mark as pinned</source>
        <translation>marca de fijado</translation>
    </message>
    <message>
        <source>mark as archived</source>
        <translation>marca de archivado</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>otros campos</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>campo «%1»</translation>
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
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
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
        <translation>Deteniendo la importación</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
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
        <translation>Está repetido en el origen.</translation>
    </message>
    <message>
        <source>Another item has this name, too; this one became a memory of its own.</source>
        <translation>Otro elemento también se llama así; este pasó a ser un recuerdo aparte.</translation>
    </message>
    <message>
        <source>It is cut off or damaged there.</source>
        <translation>Ahí está cortado o dañado.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive.</source>
        <translation>Su nombre apunta fuera del archivo comprimido.</translation>
    </message>
    <message>
        <source>It is no plain file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Supera %1.</translation>
    </message>
    <message>
        <source>The archive is cut off or damaged there.</source>
        <translation>El archivo comprimido está cortado o dañado ahí.</translation>
    </message>
    <message>
        <source>It is no item of Joplin.</source>
        <translation>No es un elemento de Joplin.</translation>
    </message>
    <message>
        <source>It is of a type (%1) that has no place here.</source>
        <translation>Es de un tipo (%1) que aquí no tiene cabida.</translation>
    </message>
    <message>
        <source>It is encrypted by Joplin; let Joplin decrypt it and export again.</source>
        <translation>Está cifrado por Joplin; deja que Joplin lo descifre y vuelve a exportar.</translation>
    </message>
    <message>
        <source>It lies in Joplin&apos;s trash.</source>
        <translation>Está en la papelera de Joplin.</translation>
    </message>
    <message>
        <source>There is another note with the same id before it.</source>
        <translation>Antes hay otra nota con el mismo identificador.</translation>
    </message>
    <message>
        <source>It is written in HTML and was kept so.</source>
        <translation>Está escrito en HTML y se conservó así.</translation>
    </message>
    <message>
        <source>The export holds nothing with this id.</source>
        <translation>La exportación no contiene nada con este identificador.</translation>
    </message>
    <message>
        <source>The bytes of the file are not in the export.</source>
        <translation>El contenido del archivo no está en la exportación.</translation>
    </message>
    <message>
        <source>The file is encrypted by Joplin.</source>
        <translation>El archivo está cifrado por Joplin.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>There are more of them than can be kept in mind at once.</source>
        <translation>Hay más de los que se pueden manejar a la vez.</translation>
    </message>
    <message>
        <source>No note shows or links this file.</source>
        <translation>Ninguna nota muestra ni enlaza este archivo.</translation>
    </message>
    <message>
        <source>Its name does not end in .txt.</source>
        <translation>Su nombre no termina en .txt.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>It is not UTF-8 and was read as %1.</source>
        <translation>No es UTF-8 y se leyó como %1.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>It is larger than %1; import it in blocks.</source>
        <translation>Supera %1; impórtalo por bloques.</translation>
    </message>
    <message>
        <source>The line is longer than %1.</source>
        <translation>La línea supera %1.</translation>
    </message>
    <message>
        <source>Its %1 was longer than %2 bytes and was cut.</source>
        <translation>Su campo %1 superaba %2 bytes y se recortó.</translation>
    </message>
    <message>
        <source>%1 of its %2 were left out: too many, or too long.</source>
        <translation>Se omitieron %1 de sus %2: demasiados o demasiado largos.</translation>
    </message>
    <message>
        <source>%1 of its links were left out: too many.</source>
        <translation>Se omitieron %1 de sus enlaces: eran demasiados.</translation>
    </message>
    <message>
        <source>One memory takes no more attachments.</source>
        <translation>Un recuerdo no admite más adjuntos.</translation>
    </message>
    <message>
        <source>Its further fields were more than a memory takes and were left out.</source>
        <translation>Sus otros campos superaban lo que admite un recuerdo y se omitieron.</translation>
    </message>
    <message>
        <source>Its %1 was not understood and was left out.</source>
        <translation>Su campo %1 no se entendió y se omitió.</translation>
    </message>
    <message>
        <source>It is neither an entity nor a relation.</source>
        <translation>No es una entidad ni una relación.</translation>
    </message>
    <message>
        <source>The entity has no name.</source>
        <translation>La entidad no tiene nombre.</translation>
    </message>
    <message>
        <source>The relation has an end that is no entity of this file.</source>
        <translation>Un extremo de la relación no es ninguna entidad de este archivo.</translation>
    </message>
    <message>
        <source>There are more relations than can be kept in mind at once.</source>
        <translation>Hay más relaciones de las que se pueden manejar a la vez.</translation>
    </message>
    <message>
        <source>It is a program&apos;s own folder and was not entered.</source>
        <translation>Es una carpeta propia de un programa y no se entró en ella.</translation>
    </message>
    <message>
        <source>It does not lie in the folder.</source>
        <translation>No está en la carpeta.</translation>
    </message>
    <message>
        <source>The embedded file is not in the folder.</source>
        <translation>El archivo incrustado no está en la carpeta.</translation>
    </message>
    <message>
        <source>The attached file is not in the folder.</source>
        <translation>El archivo adjunto no está en la carpeta.</translation>
    </message>
    <message>
        <source>Its front matter is not understood and was kept as text.</source>
        <translation>Su encabezado (front matter) no se entiende y se conservó como texto.</translation>
    </message>
    <message>
        <source>It is too large to be searched for tags and links.</source>
        <translation>Es demasiado grande para buscar en él etiquetas y enlaces.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>No se puede leer la carpeta.</translation>
    </message>
    <message>
        <source>It is a link; only what lies in the folder itself is read.</source>
        <translation>Es un enlace; solo se lee lo que está en la propia carpeta.</translation>
    </message>
    <message>
        <source>It lies more than %1 folders deep.</source>
        <translation>Está a más de %1 carpetas de profundidad.</translation>
    </message>
    <message>
        <source>It unpacks to far more than it should.</source>
        <translation>Al descomprimirse ocupa mucho más de lo debido.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>No contiene mensajes.</translation>
    </message>
    <message>
        <source>They are on other branches (edited or regenerated), not on the one that was shown last.</source>
        <translation>Están en otras ramas (editadas o regeneradas), no en la última que se mostró.</translation>
    </message>
    <message>
        <source>It passed between ChatGPT and a tool and was not shown.</source>
        <translation>Pasó entre ChatGPT y una herramienta y no se mostró.</translation>
    </message>
    <message>
        <source>It was hidden in the conversation.</source>
        <translation>Estaba oculto en la conversación.</translation>
    </message>
    <message>
        <source>A part of type %1 has no text.</source>
        <translation>Una parte de tipo %1 no tiene texto.</translation>
    </message>
    <message>
        <source>They have no text that this program knows of; told once, not for each.</source>
        <translation>No tienen texto que este programa reconozca; se indica una sola vez, no en cada uno.</translation>
    </message>
    <message>
        <source>It is not in the export.</source>
        <translation>No está en la exportación.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The vault does not take it: %1 (%2)</source>
        <translation>La bóveda no lo acepta: %1 (%2)</translation>
    </message>
    <message>
        <source>It is not JSON (at byte %1).</source>
        <translation>No es JSON (en el byte %1).</translation>
    </message>
    <message>
        <source>It is JSON, but no object.</source>
        <translation>Es JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>A line of %1 is longer than %2.</source>
        <translation>Una línea de %1 supera %2.</translation>
    </message>
    <message>
        <source>It has no text named content.</source>
        <translation>No tiene ningún texto llamado «content».</translation>
    </message>
    <message>
        <source>It has no SHA-256, so its bytes cannot be found.</source>
        <translation>No tiene SHA-256, así que no se puede encontrar su contenido.</translation>
    </message>
    <message>
        <source>Its bytes are not beside the file.</source>
        <translation>Su contenido no está junto al archivo.</translation>
    </message>
    <message>
        <source>It was erased here for good and stays so.</source>
        <translation>Se borró aquí definitivamente y así se queda.</translation>
    </message>
    <message>
        <source>It lies in the trash here and was left there.</source>
        <translation>Está aquí en la papelera y ahí se dejó.</translation>
    </message>
    <message>
        <source>Changed both here and there, and left as it is here: %1.</source>
        <translation>Cambiado tanto aquí como allí; se dejó como está aquí: %1.</translation>
    </message>
    <message>
        <source>The file ends inside quotes: its last row may be cut off.</source>
        <translation>El archivo termina con unas comillas sin cerrar: puede que su última fila esté cortada.</translation>
    </message>
    <message>
        <source>A field in it is longer than %1, perhaps for want of a closing quote.</source>
        <translation>Uno de sus campos supera %1; quizá falte una comilla de cierre.</translation>
    </message>
    <message>
        <source>Too many rows could not be read.</source>
        <translation>Hay demasiadas filas que no se pudieron leer.</translation>
    </message>
    <message>
        <source>It has more than %1 fields.</source>
        <translation>Tiene más de %1 campos.</translation>
    </message>
    <message>
        <source>It holds bytes of value zero, so it is not text (or it is UTF-16 without a byte order mark).</source>
        <translation>Contiene bytes nulos, así que no es texto (o es UTF-16 sin marca de orden de bytes).</translation>
    </message>
    <message>
        <source>It is not Markdown, and no note shows or links it.</source>
        <translation>No es Markdown y ninguna nota lo muestra ni lo enlaza.</translation>
    </message>
</context>
<context>
    <name>ImportRemarks</name>
    <message>
        <source>Let Joplin finish decrypting, then export again.</source>
        <translation>Deja que Joplin termine de descifrar y vuelve a exportar.</translation>
    </message>
    <message>
        <source>Restore it in Joplin and export again, if you want it.</source>
        <translation>Restáuralo en Joplin y vuelve a exportar, si lo quieres.</translation>
    </message>
    <message>
        <source>Take it out of the trash here, then import again.</source>
        <translation>Recupéralo aquí de la papelera y vuelve a importar.</translation>
    </message>
    <message>
        <source>Nothing has to be done: you have erased it.</source>
        <translation>No hay que hacer nada: lo borraste tú.</translation>
    </message>
    <message>
        <source>Nothing has to be done: its twin came.</source>
        <translation>No hay que hacer nada: ya se importó su duplicado.</translation>
    </message>
    <message>
        <source>Export once more from the other program, and choose the new file.</source>
        <translation>Vuelve a exportar desde el otro programa y elige el archivo nuevo.</translation>
    </message>
    <message>
        <source>Shorten it in the other program and import again.</source>
        <translation>Acórtalo en el otro programa y vuelve a importar.</translation>
    </message>
    <message>
        <source>Choose “One memory a block” and look again.</source>
        <translation>Elige «Un recuerdo por bloque» y vuelve a examinar.</translation>
    </message>
    <message>
        <source>Divide it in the other program, or keep it elsewhere.</source>
        <translation>Divídelo en el otro programa o guárdalo en otro lugar.</translation>
    </message>
    <message>
        <source>Divide it in the other program and import again.</source>
        <translation>Divídelo en el otro programa y vuelve a importar.</translation>
    </message>
    <message>
        <source>Keep it elsewhere, and write here where it is.</source>
        <translation>Guárdalo en otro lugar y anota aquí dónde está.</translation>
    </message>
    <message>
        <source>Check that you may read the file, then import again.</source>
        <translation>Comprueba que tienes permiso para leer el archivo y vuelve a importar.</translation>
    </message>
    <message>
        <source>Check that you may open the folder, then import again.</source>
        <translation>Comprueba que tienes permiso para abrir la carpeta y vuelve a importar.</translation>
    </message>
    <message>
        <source>Put the file itself into the folder, then import again.</source>
        <translation>Pon en la carpeta el archivo original y vuelve a importar.</translation>
    </message>
    <message>
        <source>Put the file into the folder, then import again.</source>
        <translation>Pon el archivo en la carpeta y vuelve a importar.</translation>
    </message>
    <message>
        <source>Put the folder of the same name with “.files” beside the file, then import again.</source>
        <translation>Pon junto al archivo la carpeta del mismo nombre terminada en «.files» y vuelve a importar.</translation>
    </message>
    <message>
        <source>Export once more with a program that writes it.</source>
        <translation>Vuelve a exportar con un programa que lo incluya.</translation>
    </message>
    <message>
        <source>Export once more with all files, if you miss it.</source>
        <translation>Vuelve a exportar con todos los archivos, si lo echas en falta.</translation>
    </message>
    <message>
        <source>Import that folder alone.</source>
        <translation>Importa esa carpeta por separado.</translation>
    </message>
    <message>
        <source>Link it from a note and import again, if you want it.</source>
        <translation>Enlázalo desde una nota y vuelve a importar, si lo quieres.</translation>
    </message>
    <message>
        <source>Mend the lines between the two --- and import again.</source>
        <translation>Corrige las líneas entre los dos --- y vuelve a importar.</translation>
    </message>
    <message>
        <source>Mend this line in the file and import again.</source>
        <translation>Corrige esta línea en el archivo y vuelve a importar.</translation>
    </message>
    <message>
        <source>Give this line a “content” and import again.</source>
        <translation>Añade un campo «content» a esta línea y vuelve a importar.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no notes are kept there.</source>
        <translation>No hay que hacer nada: ahí no se guardan notas.</translation>
    </message>
    <message>
        <source>Nothing has to be done: there is nothing to keep.</source>
        <translation>No hay que hacer nada: no hay nada que conservar.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and import again.</source>
        <translation>Guárdalo como texto UTF-8 y vuelve a importar.</translation>
    </message>
    <message>
        <source>Look whether its letters are right; if not, save it as UTF-8 and import again.</source>
        <translation>Mira si las letras son correctas; si no, guárdalo como UTF-8 y vuelve a importar.</translation>
    </message>
    <message>
        <source>Give it a name in the file and import again.</source>
        <translation>Ponle un nombre en el archivo y vuelve a importar.</translation>
    </message>
    <message>
        <source>Mend the names in the file and import again, if the link matters.</source>
        <translation>Corrige los nombres en el archivo y vuelve a importar, si el enlace importa.</translation>
    </message>
    <message>
        <source>Look at this memory and fill it in.</source>
        <translation>Revisa este recuerdo y complétalo.</translation>
    </message>
    <message>
        <source>Look at this memory, and keep the rest in its text.</source>
        <translation>Revisa este recuerdo y guarda el resto en su texto.</translation>
    </message>
    <message>
        <source>Look at this memory: what you wrote here was kept.</source>
        <translation>Revisa este recuerdo: se conservó lo que escribiste aquí.</translation>
    </message>
    <message>
        <source>Look at the end of the file: a quotation mark is missing.</source>
        <translation>Mira el final del archivo: falta una comilla.</translation>
    </message>
    <message>
        <source>Save the table once more as CSV and choose the new file.</source>
        <translation>Guarda la tabla de nuevo como CSV y elige el archivo nuevo.</translation>
    </message>
    <message>
        <source>Show that branch in ChatGPT and export again, if you want it.</source>
        <translation>Muestra esa rama en ChatGPT y vuelve a exportar, si la quieres.</translation>
    </message>
    <message>
        <source>Nothing has to be done: it was never on the screen.</source>
        <translation>No hay que hacer nada: nunca se vio en pantalla.</translation>
    </message>
    <message>
        <source>Look at this row: a separator too many, or a quotation mark missing.</source>
        <translation>Revisa esta fila: sobra un separador o falta una comilla.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless a note is missing.</source>
        <translation>No hay que hacer nada, salvo que falte una nota.</translation>
    </message>
    <message>
        <source>Put the file itself into the archive, if you want it.</source>
        <translation>Pon en el archivo comprimido el archivo original, si lo quieres.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless you miss something.</source>
        <translation>No hay que hacer nada, salvo que eches algo en falta.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no export of Joplin holds such a name.</source>
        <translation>No hay que hacer nada: ninguna exportación de Joplin contiene un nombre así.</translation>
    </message>
    <message>
        <source>Export it in several parts, and import one after the other.</source>
        <translation>Expórtalo en varias partes e impórtalas una tras otra.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .txt and import again, if you want it.</source>
        <translation>Ponle un nombre que termine en .txt y vuelve a importar, si lo quieres.</translation>
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
        <translation>La carpeta que contiene las notas. Se incluyen enlaces, etiquetas y archivos.</translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation>Joplin</translation>
    </message>
    <message>
        <source>A JEX file: in Joplin, File, Export all.</source>
        <translation>Un archivo JEX: en Joplin, Archivo, Exportar todo.</translation>
    </message>
    <message>
        <source>ChatGPT</source>
        <translation>ChatGPT</translation>
    </message>
    <message>
        <source>The zip of its data export, or conversations.json from it.</source>
        <translation>El zip de su exportación de datos, o el conversations.json que contiene.</translation>
    </message>
    <message>
        <source>An assistant’s memory</source>
        <translation>La memoria de un asistente</translation>
    </message>
    <message>
        <source>The file of the MCP server “memory”, usually memory.jsonl.</source>
        <translation>El archivo del servidor MCP «memory», normalmente memory.jsonl.</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Una tabla (CSV)</translation>
    </message>
    <message>
        <source>With a first row of names; one of the columns holds the text.</source>
        <translation>Con nombres en la primera fila; una de las columnas contiene el texto.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>A file, or a folder of them. One memory a file, or one a block.</source>
        <translation>Un archivo o una carpeta con varios. Un recuerdo por archivo o por bloque.</translation>
    </message>
    <message>
        <source>Mnemosyne</source>
        <translation>Mnemosyne</translation>
    </message>
    <message>
        <source>What was exported here or by mnemo export, as JSON Lines.</source>
        <translation>Lo exportado aquí o con mnemo export, como JSON Lines.</translation>
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
            <numerusform>recuerdo</numerusform>
            <numerusform>recuerdos</numerusform>
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
            <numerusform>de ellos ya está aquí</numerusform>
            <numerusform>de ellos ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attachments</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>adjunto</numerusform>
            <numerusform>adjuntos</numerusform>
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
            <numerusform>etiqueta</numerusform>
            <numerusform>etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>links</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>enlace</numerusform>
            <numerusform>enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need a look</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>por revisar</numerusform>
            <numerusform>por revisar</numerusform>
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
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates in the future</source>
        <translation>
            <numerusform>%Ln fecha en el futuro</numerusform>
            <numerusform>%Ln fechas en el futuro</numerusform>
        </translation>
    </message>
    <message>
        <source>They come as they are.</source>
        <translation>Se importan tal cual.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln adjunto</numerusform>
            <numerusform>%Ln adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a second</source>
        <translation>en menos de un segundo</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln seconds</source>
        <translation>
            <numerusform>en %Ln segundo</numerusform>
            <numerusform>en %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minutes</source>
        <translation>
            <numerusform>en %Ln minuto</numerusform>
            <numerusform>en %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may read it.</source>
        <translation>No se puede leer el archivo. Comprueba que sigue ahí y que tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>This is not what that program writes. Choose another file, or another program.</source>
        <translation>Esto no es lo que escribe ese programa. Elige otro archivo u otro programa.</translation>
    </message>
    <message>
        <source>This program’s notes lie in a folder. Choose the folder instead of a file.</source>
        <translation>Las notas de este programa están en una carpeta. Elige la carpeta en lugar de un archivo.</translation>
    </message>
    <message>
        <source>There are more files in this folder than can be taken at once. Choose a folder within it.</source>
        <translation>En esta carpeta hay más archivos de los que se pueden importar a la vez. Elige una carpeta de su interior.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Export it once more from the other program.</source>
        <translation>El archivo está cortado o dañado. Vuelve a exportarlo desde el otro programa.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What came in until then stays. Free some space, then go on.</source>
        <translation>No queda espacio en el disco. Lo importado hasta entonces se queda. Libera espacio y continúa.</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to. What came in until then stays. Check the disk, then go on.</source>
        <translation>No se puede escribir en la carpeta de la bóveda. Lo importado hasta entonces se queda. Comprueba el disco y continúa.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now. Wait a moment, then go on.</source>
        <translation>Otro programa está usando la bóveda en este momento. Espera un momento y continúa.</translation>
    </message>
</context>
<context>
    <name>ImportancePopup</name>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
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
        <translation>También %1</translation>
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
        <translation>Intro los muestra</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>recipes</source>
        <translation>recetas</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>ideas</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last month: &quot;January to March 2026&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <extracomment>The first and the last year: &quot;1980 to 1989&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>other domains</source>
        <translation>otros ámbitos</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>sin ámbito</translation>
    </message>
    <message>
        <source>%1, by domain</source>
        <extracomment>What a chart shows: &quot;612 memories in the last twelve months, by domain&quot;</extracomment>
        <translation>%1, por ámbito</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Most happened in %1</source>
        <translation>Más recuerdos en %1</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>Tags that you give are counted here</source>
        <translation>Aquí se cuentan las etiquetas que pones</translation>
    </message>
    <message>
        <source>#%1 is the most used tag</source>
        <translation>#%1 es la etiqueta más usada</translation>
    </message>
    <message>
        <source>each square a month, stronger where there is more</source>
        <translation>cada cuadro es un mes, más intenso donde hay más</translation>
    </message>
    <message>
        <source>each square three months, stronger where there is more</source>
        <translation>cada cuadro son tres meses, más intenso donde hay más</translation>
    </message>
    <message>
        <source>each square a year, stronger where there is more</source>
        <translation>cada cuadro es un año, más intenso donde hay más</translation>
    </message>
    <message numerus="yes">
        <source>each square %Ln years, stronger where there is more</source>
        <translation>
            <numerusform>cada cuadro es %Ln año, más intenso donde hay más</numerusform>
            <numerusform>cada cuadro son %Ln años, más intenso donde hay más</numerusform>
        </translation>
    </message>
    <message>
        <source>No kinds</source>
        <translation>Sin tipos</translation>
    </message>
    <message>
        <source>All are %1</source>
        <translation>Todos son %1</translation>
    </message>
    <message>
        <source>Most are %1</source>
        <translation>La mayoría son %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>importance</comment>
        <extracomment>From one importance to another: &quot;0.7 to 0.8&quot;</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <extracomment>From one time of the day to another</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Sin horas</translation>
    </message>
    <message>
        <source>Most happen between %1 and %2</source>
        <translation>Más recuerdos entre las %1 y las %2</translation>
    </message>
    <message>
        <source>%1 in that hour</source>
        <translation>%1 en esa hora</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>Sin días</translation>
    </message>
    <message>
        <source>Most happen on a %1</source>
        <translation>Más recuerdos en %1</translation>
    </message>
    <message>
        <source>Most happened in %1; the largest domain is %2</source>
        <extracomment>When most memories happened, and the domain that most of them belong to</extracomment>
        <translation>Más recuerdos en %1; destaca %2</translation>
    </message>
    <message>
        <source>The most common are %1</source>
        <extracomment>The most common kind of memory, in the plural</extracomment>
        <translation>Sobre todo hay %1</translation>
    </message>
    <message>
        <source>None is marked as important (%1 or more)</source>
        <translation>Ninguno está marcado como importante (%1 o más)</translation>
    </message>
    <message>
        <source>1 is marked as important (%1 or more)</source>
        <translation>1 está marcado como importante (%1 o más)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are marked as important (%1 or more)</source>
        <translation>
            <numerusform>%Ln está marcado como importante (%1 o más)</numerusform>
            <numerusform>%Ln están marcados como importantes (%1 o más)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still at %2, where every one begins</source>
        <extracomment>How many memories have the importance that every new one has, and which that is</extracomment>
        <translation>%1 aún en %2, el valor inicial</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Show the charts as tables</source>
        <translation>Mostrar los gráficos como tablas</translation>
    </message>
    <message>
        <source>As pictures: L</source>
        <translation>Ver como imágenes: L</translation>
    </message>
    <message>
        <source>The same as tables: L</source>
        <translation>Ver como tablas: L</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Aún no hay nada que contar</translation>
    </message>
    <message>
        <source>With some memories this page shows when they happened, what they are about and how much they matter to you. It is counted here, on this device.</source>
        <translation>Con algunos recuerdos, esta página muestra cuándo ocurrieron, de qué tratan y cuánto te importan. Se cuenta aquí, en este dispositivo.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Nuevo recuerdo</translation>
    </message>
    <message>
        <source>Counting memories</source>
        <translation>Contando recuerdos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Your memories cannot be counted</source>
        <translation>No se pueden contar tus recuerdos</translation>
    </message>
    <message>
        <source>This could not be counted anew</source>
        <translation>No se pudo actualizar el recuento</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Súper</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Press one more key with these.</source>
        <translation>Pulsa una tecla más junto con estas.</translation>
    </message>
    <message>
        <source>Alone, this key is for typing. Press it with Ctrl or Alt.</source>
        <translation>Por sí sola, esta tecla sirve para escribir. Púlsala con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Every text needs %1 for itself.</source>
        <translation>%1 está reservado para los campos de texto.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
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
        <translation>Desde cualquier lugar</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>En la ventana</translation>
    </message>
    <message>
        <source>Every act and its keys</source>
        <translation>Todas las acciones y sus teclas</translation>
    </message>
    <message>
        <source>Look one up, or give it other keys. They are kept on this device.</source>
        <translation>Busca una o dale otras teclas. Se guardan en este dispositivo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>The keys that it came with</source>
        <translation>El atajo original</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulsa las nuevas teclas</translation>
    </message>
    <message>
        <source>Change the keys that open the small window</source>
        <translation>Cambiar las teclas que abren la ventana pequeña</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Do both devices show this number?</source>
        <translation>¿Muestran los dos dispositivos este número?</translation>
    </message>
    <message>
        <source>The other device belongs to the account now</source>
        <translation>El otro dispositivo ya pertenece a la cuenta</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>Enlazar un dispositivo</translation>
    </message>
    <message>
        <source>If it differs, somebody may stand between the two. Nothing has been sent yet.</source>
        <translation>Si es otro, puede que alguien esté entre los dos. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>It fetches your memories from the server now; they are sealed on the way, too.</source>
        <translation>Ahora trae tus recuerdos del servidor; también van sellados por el camino.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es el mismo</translation>
    </message>
    <message>
        <source>Take a new code</source>
        <translation>Tomar un código nuevo</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Son distintos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Letting it in</source>
        <translation>Dándole entrada</translation>
    </message>
    <message>
        <source>Asking the server for a code</source>
        <translation>Pidiendo un código al servidor</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>What this device is</source>
        <translation>Qué es este dispositivo</translation>
    </message>
    <message>
        <source>My first device</source>
        <translation>Mi primer dispositivo</translation>
    </message>
    <message>
        <source>One more device</source>
        <translation>Un dispositivo más</translation>
    </message>
    <message>
        <source>What is here and what is in the account come together. Nothing is lost on either side.</source>
        <translation>Lo que hay aquí y lo que hay en la cuenta se reúnen. No se pierde nada en ningún lado.</translation>
    </message>
    <message>
        <source>Makes an account on the server, with this vault as its first device. Its recovery words open the account, too: who has them needs nothing else.</source>
        <translation>Crea una cuenta en el servidor, con esta bóveda como primer dispositivo. Sus palabras de recuperación abren también la cuenta: quien las tiene no necesita nada más.</translation>
    </message>
    <message>
        <source>The server’s address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Your own, or one of somebody you trust to be there.</source>
        <translation>El tuyo, o el de alguien de quien te fías.</translation>
    </message>
    <message>
        <source>The 24 recovery words of the first device</source>
        <translation>Las 24 palabras de recuperación del primer dispositivo</translation>
    </message>
    <message>
        <source>From the paper that it printed. They are not sent anywhere.</source>
        <translation>Del papel que imprimió. No se envían a ningún sitio.</translation>
    </message>
    <message>
        <source>Invitation, if the server asks for one</source>
        <translation>Invitación, si el servidor pide una</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es la misma</translation>
    </message>
    <message>
        <source>Join the account</source>
        <translation>Unirse a la cuenta</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>The code that the other device shows</source>
        <translation>El código que muestra el otro dispositivo</translation>
    </message>
    <message>
        <source>There, under “Devices &amp; sync”, choose “Link a device”.</source>
        <translation>Allí, en «Dispositivos y sincronización», elige «Enlazar un dispositivo».</translation>
    </message>
    <message>
        <source>The other device shows it below the code.</source>
        <translation>El otro dispositivo la muestra bajo el código.</translation>
    </message>
    <message>
        <source>Does the other device show the same number?</source>
        <translation>¿Muestra el otro dispositivo el mismo número?</translation>
    </message>
    <message>
        <source>Then say so there. If it differs, somebody may stand between the two; nothing has been sent yet.</source>
        <translation>Entonces dilo allí. Si es otro, puede que alguien esté entre los dos; aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Link this device</source>
        <translation>Enlazar este dispositivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Son distintos</translation>
    </message>
    <message>
        <source>Use a code of the other device instead</source>
        <translation>Usar en su lugar un código del otro dispositivo</translation>
    </message>
    <message>
        <source>Use the recovery words instead</source>
        <translation>Usar en su lugar las palabras de recuperación</translation>
    </message>
    <message>
        <source>This server wants to know who makes an account. Sign in on the page that your browser shows; it goes on here by itself.</source>
        <translation>Este servidor quiere saber quién crea una cuenta. Inicia sesión en la página que muestra tu navegador; aquí todo sigue por sí solo.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir la página otra vez</translation>
    </message>
</context>
<context>
    <name>LinkPicture</name>
    <message>
        <source>A picture of the code and the address, for a camera</source>
        <translation>Una imagen del código y la dirección, para una cámara</translation>
    </message>
</context>
<context>
    <name>LinkSteps</name>
    <message>
        <source>On the new device choose “Devices &amp; sync”, then “One more device”, and type this code and this address. A camera reads both from the picture.</source>
        <translation>En el dispositivo nuevo elige «Dispositivos y sincronización», luego «Un dispositivo más», y escribe este código y esta dirección. Una cámara lee ambos en la imagen.</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <translation>El código: %1</translation>
    </message>
    <message>
        <source>The address: %1</source>
        <translation>La dirección: %1</translation>
    </message>
    <message>
        <source>Then both devices show a number, and you are asked here whether it is the same.</source>
        <translation>Después los dos dispositivos muestran un número, y aquí se te pregunta si es el mismo.</translation>
    </message>
    <message>
        <source>The code is good once, and for ten minutes.</source>
        <translation>El código vale una vez y durante diez minutos.</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Import from %1</source>
        <translation>Importar de %1</translation>
    </message>
    <message>
        <source>Nothing is in your vault yet. The whole import can be undone.</source>
        <translation>Aún no hay nada en tu bóveda. Toda la importación se puede deshacer.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln memories</source>
        <translation>
            <numerusform>Importar %Ln recuerdo</numerusform>
            <numerusform>Importar %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading, without writing anything</source>
        <translation>Leyendo, sin escribir nada</translation>
    </message>
    <message>
        <source>Where each of them goes</source>
        <translation>Adónde va cada uno</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Qué son</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>One of them, as it will be</source>
        <translation>Uno de ellos, tal como quedará</translation>
    </message>
    <message>
        <source>What becomes a memory</source>
        <translation>Qué se convierte en un recuerdo</translation>
    </message>
    <message>
        <source>One memory a file</source>
        <translation>Un recuerdo por archivo</translation>
    </message>
    <message>
        <source>One memory a block</source>
        <translation>Un recuerdo por bloque</translation>
    </message>
    <message>
        <source>Tag all with #%1</source>
        <translation>Etiquetar todos con #%1</translation>
    </message>
    <message>
        <source>It could be read only in part</source>
        <translation>Solo se pudo leer una parte</translation>
    </message>
    <message>
        <source>What you have already does not come twice. Changes made there come in; what you changed here stays.</source>
        <translation>Lo que ya está aquí no se duplica: se incorpora lo que cambió allí y se conserva lo que cambiaste aquí.</translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message>
        <source>Quit and lose what you wrote?</source>
        <translation>¿Salir y perder lo que escribiste?</translation>
    </message>
    <message>
        <source>The disk did not take what you wrote before the vault was locked. Make room on it and open the vault: then it is saved.</source>
        <translation>El disco no aceptó lo que escribiste antes de que se bloqueara la bóveda. Haz espacio en él y abre la bóveda: entonces se guardará.</translation>
    </message>
    <message>
        <source>The disk takes neither your words nor a draft of them. Make room on it, or copy the text to another place, before you quit.</source>
        <translation>El disco no acepta ni tu texto ni un borrador. Haz espacio en él, o copia el texto a otro lugar, antes de salir.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Salir sin guardarlo</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
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
        <translation>Texto del recuerdo</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Seguir el enlace</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>MarkdownMark</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Ctrl Enter in its line changes it</source>
        <translation>Ctrl Intro en su línea lo cambia</translation>
    </message>
</context>
<context>
    <name>MemoryActionsMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Domain…</source>
        <translation>Ámbito…</translation>
    </message>
    <message>
        <source>Importance…</source>
        <translation>Importancia…</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Fecha…</translation>
    </message>
    <message>
        <source>Link to a memory…</source>
        <translation>Enlazar con un recuerdo…</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más como este</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
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
        <translation>Supr lo quita</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>Quitar el enlace a %1</translation>
    </message>
</context>
<context>
    <name>MemoryListPane</name>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>All memories</source>
        <translation>Todos los recuerdos</translation>
    </message>
    <message>
        <source>What you delete lies here until you erase it.</source>
        <translation>Lo que eliminas se queda aquí hasta que lo borres.</translation>
    </message>
    <message>
        <source>Your memories come here, the newest first.</source>
        <translation>Tus recuerdos aparecen aquí, primero los más recientes.</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Aquí aún no hay nada.</translation>
    </message>
    <message>
        <source>List of memories</source>
        <translation>Lista de recuerdos</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Orden de la lista: %1</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing here fits the filters.</source>
        <translation>Aquí nada coincide con los filtros.</translation>
    </message>
    <message>
        <source>Let go to make a memory of it</source>
        <translation>Suelta para crear un recuerdo</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>No se puede leer la lista</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Lo que ha llegado</translation>
    </message>
</context>
<context>
    <name>MemoryListRow</name>
    <message>
        <source>Needs a decision</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation>Aún no está en el servidor</translation>
    </message>
</context>
<context>
    <name>MissingVaultPage</name>
    <message>
        <source>The vault at %1 is not there.</source>
        <translation>La bóveda en %1 no está.</translation>
    </message>
    <message>
        <source>It is still not there. Is its disk connected, and the folder called as before?</source>
        <translation>Sigue sin estar. ¿Está conectado su disco y la carpeta se llama igual que antes?</translation>
    </message>
    <message>
        <source>Connect its disk, then try again.</source>
        <translation>Conecta su disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Abrir otra bóveda…</translation>
    </message>
    <message>
        <source>Create a new one</source>
        <translation>Crear una nueva</translation>
    </message>
</context>
<context>
    <name>MnChip</name>
    <message>
        <source>Importance %1 of 1</source>
        <translation>Importancia %1 de 1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Supr lo quita</translation>
    </message>
</context>
<context>
    <name>MnCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>MnDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MnField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
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
        <translation>Importancia %1 de 1</translation>
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
        <translation>Cargando</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Seleccionar %1</translation>
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
        <translation>Cercanía de significado: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MnProgress</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>MnSearchField</name>
    <message>
        <source>Search by word or meaning</source>
        <translation>Buscar por palabra o significado</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
</context>
<context>
    <name>MnSplitter</name>
    <message>
        <source>Width of the list</source>
        <translation>Ancho de la lista</translation>
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
        <translation>%1, pendiente</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, en curso</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, put off</source>
        <translation>%1, aplazado</translation>
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
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>MnSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>MovingPage</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>It stays where it was</source>
        <translation>Se queda donde estaba</translation>
    </message>
    <message>
        <source>The vault is moving</source>
        <translation>Moviendo la bóveda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It opens by itself where it goes. Until all of it is there, nothing goes from where it was.</source>
        <translation>Se abrirá sola en su nuevo lugar. Hasta que todo esté allí, no se quita nada de donde estaba.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a folder</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a folder</comment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Places, a new memory, search</source>
        <translation>Secciones, nuevo recuerdo, búsqueda</translation>
    </message>
    <message>
        <source>Places, domains and tags</source>
        <translation>Secciones, ámbitos y etiquetas</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Nuevo recuerdo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>NearnessLine</name>
    <message>
        <source>Found by its words</source>
        <translation>Encontrado por sus palabras</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Significado cercano</translation>
    </message>
    <message>
        <source>Not compared by meaning yet</source>
        <translation>Aún no comparado por significado</translation>
    </message>
    <message>
        <source>Hardly near in meaning</source>
        <translation>Significado apenas relacionado</translation>
    </message>
    <message>
        <source>Loosely near in meaning</source>
        <translation>Significado algo relacionado</translation>
    </message>
    <message>
        <source>Very near in meaning</source>
        <translation>Significado muy cercano</translation>
    </message>
</context>
<context>
    <name>NewWordsDialog</name>
    <message>
        <source>Type three of them from the paper</source>
        <translation>Escribe tres de ellas, leídas del papel</translation>
    </message>
    <message>
        <source>Write these 24 words down</source>
        <translation>Anota estas 24 palabras</translation>
    </message>
    <message>
        <source>Then you know that the paper is complete and that you can read it.</source>
        <translation>Así sabrás que el papel está completo y que se lee bien.</translation>
    </message>
    <message>
        <source>On paper, in this order. The old words open the vault until you have tried the new ones.</source>
        <translation>En papel y en este orden. Las palabras antiguas abren la bóveda hasta que hayas probado las nuevas.</translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation>Conservar las antiguas</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and word</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>Estas palabras son la llave de repuesto</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault.</source>
        <translation>Si pierdes la frase de contraseña y también el papel, nadie podrá abrir la bóveda.</translation>
    </message>
    <message>
        <source>The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.</source>
        <translation>La hoja se ha guardado como «%1». Imprímela desde ahí y elimina el archivo: quien lo encuentre puede abrir la bóveda.</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Las tengo en papel</translation>
    </message>
    <message>
        <source>Use the new words</source>
        <translation>Usar las palabras nuevas</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Guardar una hoja para imprimir…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Volver a ver las palabras</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Comprobar más tarde</translation>
    </message>
    <message>
        <source>The new words open the vault now; three of them are asked for when you open it next</source>
        <translation>Las palabras nuevas ya abren la bóveda; se pedirán tres la próxima vez que la abras</translation>
    </message>
    <message>
        <source>The sheet is with the printer. Take it before anybody else does, and see that all 24 words are on it.</source>
        <translation>La hoja está en la impresora. Recógela antes que nadie y comprueba que estén las 24 palabras.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Prints the 24 words with how to use them; no file is left on the disk</source>
        <translation>Imprime las 24 palabras y cómo usarlas; no queda ningún archivo en el disco</translation>
    </message>
</context>
<context>
    <name>NumberTile</name>
    <message>
        <source>The number: %1</source>
        <translation>El número: %1</translation>
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
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>Recently changed</source>
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <source>Most important</source>
        <translation>Más importantes</translation>
    </message>
</context>
<context>
    <name>OtherVaultDialog</name>
    <message>
        <source>Open another vault</source>
        <translation>Abrir otra bóveda</translation>
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
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>a moment left</source>
        <translation>queda un momento</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>queda %Ln segundo aprox.</numerusform>
            <numerusform>quedan unos %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>queda %Ln minuto aprox.</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>queda %Ln hora aprox.</numerusform>
            <numerusform>quedan unas %Ln horas</numerusform>
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
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Length counts, tricks do not. The vault is not rewritten; backups made before still open with the old passphrase.</source>
        <translation>Cuenta la longitud, no los trucos. La bóveda no se reescribe; las copias de seguridad anteriores se siguen abriendo con la frase antigua.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
    <message>
        <source>Not yet the same</source>
        <translation>Aún no coinciden</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elige una frase de contraseña</translation>
    </message>
    <message>
        <source>Length counts, tricks do not: no digit, capital or sign is asked for. Spaces are fine.</source>
        <translation>Cuenta la longitud, no los trucos: no se exigen números, mayúsculas ni símbolos. Puedes usar espacios.</translation>
    </message>
    <message>
        <source>Measuring this computer, so that guessing is slow on any</source>
        <translation>Midiendo este equipo para que adivinarla sea lento en cualquiera</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Sugerir seis palabras</translation>
    </message>
    <message>
        <source>An estimate from common words, names, dates, rows of keys and leaks. It does not know your habits.</source>
        <translation>Estimación a partir de palabras comunes, nombres, fechas, teclas seguidas y filtraciones. No conoce tus costumbres.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Not yet the same</source>
        <translation>Aún no coinciden</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Let the keyring of this computer open it too</source>
        <translation>Permitir que también la abra el llavero de este equipo</translation>
    </message>
    <message>
        <source>No keyring opens it</source>
        <translation>No la abre ningún llavero</translation>
    </message>
    <message>
        <source>Then you type the passphrase here only after a change. Anyone who uses your login could read the vault. You can turn this on later.</source>
        <translation>Así solo escribirás aquí la frase de contraseña después de un cambio. Quien use tu sesión podría leer la bóveda. Puedes activarlo más adelante.</translation>
    </message>
    <message>
        <source>The vault will lie in %1</source>
        <translation>La bóveda estará en %1</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>En otro lugar…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>PhraseField</name>
    <message>
        <source>The 24 recovery words</source>
        <translation>Las 24 palabras de recuperación</translation>
    </message>
    <message>
        <source>The 24 words in their order, a space between two. Their first four letters are enough.</source>
        <translation>Las 24 palabras en orden, separadas por un espacio. Bastan sus cuatro primeras letras.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>What opens the vault today: the passphrase, or the recovery words</source>
        <translation>Lo que abre hoy la bóveda: la frase de contraseña o las palabras de recuperación</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message numerus="yes">
        <source>The next try is taken in %Ln second(s)</source>
        <translation>
            <numerusform>Podrás volver a intentarlo en %Ln segundo</numerusform>
            <numerusform>Podrás volver a intentarlo en %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Probando la clave</translation>
    </message>
</context>
<context>
    <name>PropertyStrip</name>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Sin ámbito</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Ámbito %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation>Ocurrió el %1</translation>
    </message>
    <message>
        <source>When it happened is not said</source>
        <translation>No se indica cuándo ocurrió</translation>
    </message>
    <message>
        <source>Importance %1 of 1</source>
        <translation>Importancia %1 de 1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Supr la quita</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Domain, date, importance, thread, tags</source>
        <translation>Ámbito, fecha, importancia, hilo, etiquetas</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Hilo %1</translation>
    </message>
    <message>
        <source>No thread</source>
        <translation>Sin hilo</translation>
    </message>
    <message>
        <source>Delete takes it out of the thread</source>
        <translation>Supr lo saca del hilo</translation>
    </message>
</context>
<context>
    <name>QueryTokens</name>
    <message>
        <source>“%1” is not understood here, such as %2.</source>
        <translation>«%1» no se entiende aquí; prueba, por ejemplo, con %2.</translation>
    </message>
    <message>
        <source>There is no filter of this name.</source>
        <translation>No hay ningún filtro con ese nombre.</translation>
    </message>
</context>
<context>
    <name>QuietNotice</name>
    <message>
        <source>Are your recovery words where you can read them?</source>
        <translation>¿Tienes a mano tus palabras de recuperación?</translation>
    </message>
    <message>
        <source>Type three of them to be sure. It takes a minute.</source>
        <translation>Tres de ellas, escritas una vez, lo demuestran. Lleva un minuto.</translation>
    </message>
    <message>
        <source>If this computer is lost, so is what you have written.</source>
        <translation>Si este equipo se pierde, también se pierde lo que has escrito.</translation>
    </message>
    <message>
        <source>What was written since is in no backup.</source>
        <translation>Lo escrito desde entonces no está en ninguna copia.</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Comprobarlas</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>A las copias de seguridad</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Very near in meaning</source>
        <translation>Significado muy cercano</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Significado cercano</translation>
    </message>
    <message numerus="yes">
        <source>words %1</source>
        <translation>
            <numerusform>palabra %1</numerusform>
            <numerusform>palabras %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>its thread is about it</source>
        <translation>su hilo trata de ello</translation>
    </message>
    <message>
        <source>by or with who is named</source>
        <translation>de la persona nombrada o con ella</translation>
    </message>
    <message>
        <source>at the time asked for</source>
        <translation>en las fechas indicadas</translation>
    </message>
    <message>
        <source>names a time</source>
        <translation>menciona una fecha</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Loosely near in meaning</source>
        <translation>Significado algo relacionado</translation>
    </message>
    <message>
        <source>Fits the filters</source>
        <translation>Cumple los filtros</translation>
    </message>
    <message>
        <source>Hardly near in meaning</source>
        <translation>Significado apenas relacionado</translation>
    </message>
</context>
<context>
    <name>RecentSearchList</name>
    <message>
        <source>Ask in your own words, or narrow it with tag:, domain:, after:, is:pinned.</source>
        <translation>Pregunta con tus palabras, o acota con tag:, domain:, after:, is:pinned.</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Write these 24 words down</source>
        <translation>Anota estas 24 palabras</translation>
    </message>
    <message>
        <source>On paper, in this order. They open the vault when the passphrase is lost, so keep them where you keep what must not be lost.</source>
        <translation>En papel y en este orden. Abren la bóveda si pierdes la frase de contraseña, así que guárdalas donde guardas lo que no debe perderse.</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Creando la bóveda</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and word</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>These words are the spare key</source>
        <translation>Estas palabras son la llave de repuesto</translation>
    </message>
    <message>
        <source>If you lose both the passphrase and the paper, nobody can open the vault: not a friend, not a server, not the people who make this program.</source>
        <translation>Si pierdes la frase de contraseña y también el papel, nadie podrá abrir la bóveda: ni un amigo, ni un servidor, ni quienes hacen este programa.</translation>
    </message>
    <message>
        <source>The sheet is saved as “%1”. Print it from there, then delete the file: whoever finds it can open the vault.</source>
        <translation>La hoja se ha guardado como «%1». Imprímela desde ahí y elimina el archivo: quien lo encuentre puede abrir la bóveda.</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Guardar una hoja para imprimir…</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Comprobar más tarde</translation>
    </message>
    <message>
        <source>Makes the vault now, and asks for three of the words when you open it next</source>
        <translation>Crea la bóveda ahora y pide tres de las palabras la próxima vez que la abras</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Las tengo en papel</translation>
    </message>
    <message>
        <source>The sheet is with the printer. Take it before anybody else does, and see that all 24 words are on it.</source>
        <translation>La hoja está en la impresora. Recógela antes que nadie y comprueba que estén las 24 palabras.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Prints the 24 words with how to use them; no file is left on the disk</source>
        <translation>Imprime las 24 palabras y cómo usarlas; no queda ningún archivo en el disco</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Not imported</source>
        <translation>No importado</translation>
    </message>
    <message>
        <source>Changed on the way</source>
        <translation>Cambiado al importar</translation>
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
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>All that it added goes to the trash</source>
        <translation>Todo lo que añadió va a la papelera</translation>
    </message>
    <message>
        <source>Save this report…</source>
        <translation>Guardar este informe…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Look at what came in</source>
        <translation>Ver lo importado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>What did not come as it stood</source>
        <translation>Lo que no se importó tal cual</translation>
    </message>
    <message>
        <source>Not imported %1</source>
        <translation>No importado %1</translation>
    </message>
    <message>
        <source>Changed on the way %1</source>
        <translation>Cambiado al importar %1</translation>
    </message>
    <message>
        <source>The report stays here, in your vault, until the next import.</source>
        <translation>El informe se queda aquí, en tu bóveda, hasta la próxima importación.</translation>
    </message>
    <message>
        <source>You stopped it. What came in stays, and the next import goes on from there.</source>
        <translation>Se detuvo. Lo importado se queda; la próxima vez se continúa desde ahí.</translation>
    </message>
    <message numerus="yes">
        <source>All are found by word now. %Ln will be found by meaning, too, while you work.</source>
        <translation>
            <numerusform>Todos se encuentran ya por palabra. Por significado falta %Ln, que llegará mientras trabajas.</numerusform>
            <numerusform>Todos se encuentran ya por palabra. Por significado faltan %Ln, que llegarán mientras trabajas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are found by word and by meaning.</source>
        <translation>Todos se encuentran por palabra y por significado.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Everything that was in the vault comes back: memories, their history, attachments. The backup itself is only read.</source>
        <translation>Vuelve todo lo que había en la bóveda: los recuerdos, su historial y los adjuntos. La copia de seguridad solo se lee.</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Elegir la copia de seguridad…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Its passphrase, or its 24 recovery words</source>
        <translation>Su frase de contraseña o sus 24 palabras de recuperación</translation>
    </message>
    <message>
        <source>Those that the vault had when the backup was last added to.</source>
        <translation>La que tenía la bóveda cuando se amplió la copia por última vez.</translation>
    </message>
    <message>
        <source>It will lie in %1</source>
        <translation>Estará en %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Import from %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Detener aquí</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Not imported so far</source>
        <translation>No importado hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>You can go on working. If you stop now, the %Ln memories that came in stay, and the next import goes on from there.</source>
        <translation>
            <numerusform>Puedes seguir trabajando. Si lo detienes ahora, el recuerdo ya importado se queda y la próxima vez se continúa desde ahí.</numerusform>
            <numerusform>Puedes seguir trabajando. Si lo detienes ahora, los %Ln recuerdos ya importados se quedan y la próxima vez se continúa desde ahí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>The one before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>SavedSearchDialog</name>
    <message>
        <source>Another saved search has this name.</source>
        <translation>Otra búsqueda guardada tiene este nombre.</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>Cambiar el nombre de la búsqueda guardada</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>SavedSearchMenu</name>
    <message>
        <source>Saved search “%1”</source>
        <translation>Búsqueda guardada «%1»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing was found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing fits this</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>Sin algún filtro</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>still nothing</source>
        <translation>tampoco hay nada</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln</source>
        <translation>
            <numerusform>al menos %Ln</numerusform>
            <numerusform>al menos %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Nearest in meaning, loosely</source>
        <translation>Lo más cercano en significado, a grandes rasgos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash fit.</source>
        <translation>
            <numerusform>%Ln en la papelera coincide.</numerusform>
            <numerusform>%Ln en la papelera coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the trash</source>
        <translation>Ver en la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your memories cannot be found by meaning yet; they are being read.</source>
        <translation>
            <numerusform>%Ln de tus recuerdos aún no se puede encontrar por significado; se está leyendo.</numerusform>
            <numerusform>%Ln de tus recuerdos aún no se pueden encontrar por significado; se están leyendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written down yet?</source>
        <translation>¿Aún no lo has anotado?</translation>
    </message>
    <message>
        <source>New memory with these words</source>
        <translation>Nuevo recuerdo con estas palabras</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln.</source>
        <translation>
            <numerusform>El mejor.</numerusform>
            <numerusform>Los %Ln mejores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found.</source>
        <translation>
            <numerusform>%Ln resultado.</numerusform>
            <numerusform>%Ln resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Searched for %1</source>
        <translation>Resultados de %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor resultado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing could be searched</source>
        <translation>No se pudo buscar</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
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
        <translation>Qué se puede hacer con «%1»</translation>
    </message>
</context>
<context>
    <name>SearchResultMenu</name>
    <message>
        <source>What can be done with this result</source>
        <translation>Qué se puede hacer con este resultado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Por qué este resultado</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más como este</translation>
    </message>
    <message>
        <source>In this thread</source>
        <translation>En este hilo</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There is no model of meaning here: memories are found by their words.</source>
        <translation>Aquí no hay modelo de significado: los recuerdos se encuentran por sus palabras.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are found by their words until then.</source>
        <translation>
            <numerusform>Mientras tanto, el otro se encuentra por sus palabras.</numerusform>
            <numerusform>Mientras tanto, los otros %Ln se encuentran por sus palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are found in other words, too.</source>
        <translation>Todos se encuentran también con otras palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln por segundo</numerusform>
            <numerusform>%Ln por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo aprox.</numerusform>
            <numerusform>unos %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto aprox.</numerusform>
            <numerusform>unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>How far the index is</source>
        <translation>Estado del índice</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>comprobado a las %1</translation>
    </message>
    <message>
        <source>Findable by word</source>
        <translation>Localizables por palabra</translation>
    </message>
    <message>
        <source>Always current: whoever asks waits for what was just saved.</source>
        <translation>Siempre al día: quien busca espera a lo que se acaba de guardar.</translation>
    </message>
    <message>
        <source>Findable by meaning</source>
        <translation>Localizables por significado</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>Reconstruir el índice</translation>
    </message>
    <message>
        <source>Only if results look wrong. It takes %1 on the disk, sealed; search is slower until it is whole.</source>
        <translation>Solo si los resultados parecen erróneos. Ocupa %1 en el disco, sellado; la búsqueda es más lenta hasta que esté completo.</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <source>Making the index anew</source>
        <translation>Reconstruyendo el índice</translation>
    </message>
    <message>
        <source>What understands meaning</source>
        <translation>Qué entiende el significado</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Modelo integrado</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>Funciona en este equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>%1, on this computer. Nothing leaves it. Best in English.</source>
        <translation>%1, en este equipo. Nada sale de él. Mejor en inglés.</translation>
    </message>
    <message>
        <source>It is not installed here.</source>
        <translation>No está instalado aquí.</translation>
    </message>
    <message>
        <source>answers now</source>
        <translation>responde ahora</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Is being read in</source>
        <translation>Lectura en curso</translation>
    </message>
    <message>
        <source>%1 has read %2. It answers once it has read all.</source>
        <translation>%1 ha leído %2. Responderá cuando lo haya leído todo.</translation>
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
        <translation>Por qué se encontró</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más como este</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>In this thread</source>
        <translation>En este hilo</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation>Guardar las palabras de recuperación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Nobody has tried the recovery words yet</source>
        <translation>Nadie ha probado aún las palabras de recuperación</translation>
    </message>
    <message>
        <source>Type three of them from the paper; then you know that it works on the day it is needed.</source>
        <translation>Escribe tres de ellas leyéndolas del papel; así sabrás que funcionará el día que haga falta.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Somebody without the vault’s key has changed this list</source>
        <translation>Alguien sin la clave de la bóveda ha cambiado esta lista</translation>
    </message>
    <message>
        <source>Look at each way. If all of them are yours, accept the list; else copy the vault into a new one.</source>
        <translation>Revisa cada forma. Si todas son tuyas, acepta la lista; si no, copia la bóveda en una nueva.</translation>
    </message>
    <message>
        <source>Accept the list…</source>
        <translation>Aceptar la lista…</translation>
    </message>
    <message>
        <source>Ways to open this vault</source>
        <translation>Formas de abrir esta bóveda</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Check now…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>The last way cannot be removed</source>
        <translation>La última forma no se puede quitar</translation>
    </message>
    <message>
        <source>New recovery words</source>
        <translation>Nuevas palabras de recuperación</translation>
    </message>
    <message>
        <source>No recovery words</source>
        <translation>Sin palabras de recuperación</translation>
    </message>
    <message>
        <source>When the paper is lost, or somebody has seen it. The old words then open nothing.</source>
        <translation>Si se pierde el papel o alguien lo ha visto. Las palabras antiguas dejan de abrir nada.</translation>
    </message>
    <message>
        <source>Without them a forgotten passphrase loses everything.</source>
        <translation>Sin ellas, olvidar la frase de contraseña supone perderlo todo.</translation>
    </message>
    <message>
        <source>Make them…</source>
        <translation>Crearlas…</translation>
    </message>
    <message>
        <source>Keyring of this computer</source>
        <translation>Llavero de este equipo</translation>
    </message>
    <message>
        <source>Could open the vault when you log in. Anyone who uses your login could then read it.</source>
        <translation>Podría abrir la bóveda al iniciar sesión. Quien use tu sesión podría entonces leerla.</translation>
    </message>
    <message>
        <source>Let it open the vault…</source>
        <translation>Permitir que la abra…</translation>
    </message>
    <message>
        <source>When you are away</source>
        <translation>Cuando no estás</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear después de</translation>
    </message>
    <message>
        <source>Keys are wiped from memory. Unsaved text is sealed first.</source>
        <translation>Las claves se borran de la memoria. El texto sin guardar se sella antes.</translation>
    </message>
    <message>
        <source>Lock with the screen, and before sleep</source>
        <translation>Bloquear con la pantalla y antes de suspender</translation>
    </message>
    <message>
        <source>Forget what you copied from here</source>
        <translation>Olvidar lo que copiaste de aquí</translation>
    </message>
    <message>
        <source>Only if nothing else was copied since. Locking forgets it too.</source>
        <translation>Solo si no se ha copiado otra cosa después. Al bloquear también se olvida.</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>Tras 30 segundos</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>Tras un minuto</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Tras 5 minutos</translation>
    </message>
    <message>
        <source>Hide the window in screen sharing</source>
        <translation>Ocultar la ventana al compartir pantalla</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Make new recovery words</source>
        <translation>Crear nuevas palabras de recuperación</translation>
    </message>
    <message>
        <source>The old words open the vault until you have written the new ones down and tried them.</source>
        <translation>Las palabras antiguas abren la bóveda hasta que hayas anotado y probado las nuevas.</translation>
    </message>
    <message>
        <source>Show the new words</source>
        <translation>Mostrar las palabras nuevas</translation>
    </message>
    <message>
        <source>Let the keyring open the vault</source>
        <translation>Permitir que el llavero abra la bóveda</translation>
    </message>
    <message>
        <source>Then you type the passphrase here only after a change. Anyone who uses your login could read the vault.</source>
        <translation>Así solo escribirás aquí la frase de contraseña después de un cambio. Quien use tu sesión podría leer la bóveda.</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Accept the list as it stands</source>
        <translation>Aceptar la lista tal como está</translation>
    </message>
    <message>
        <source>Only if you know each way in it.</source>
        <translation>Solo si conoces todas las formas que contiene.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>The words on the paper then open nothing. If the passphrase is lost too, nobody can open the vault.</source>
        <translation>Las palabras del papel ya no abrirán nada. Si además se pierde la frase de contraseña, nadie podrá abrir la bóveda.</translation>
    </message>
    <message>
        <source>It then opens the vault no more. Backups made before still open with it.</source>
        <translation>Ya no abrirá la bóveda. Las copias de seguridad anteriores se siguen abriendo así.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 does it from anywhere in the window.</source>
        <translation>%1 bloquea la bóveda desde cualquier lugar de la ventana.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>A model on a server</source>
        <translation>Un modelo en un servidor</translation>
    </message>
    <message>
        <source>Off. Every memory’s text, and every question, would leave this device.</source>
        <translation>Desactivado. El texto de cada recuerdo y cada pregunta saldrían de este dispositivo.</translation>
    </message>
    <message>
        <source>Texts and questions go to this service of your own computer.</source>
        <translation>Los textos y las preguntas van a este servicio de tu propio equipo.</translation>
    </message>
    <message>
        <source>Texts and questions leave this device for %1, in a form that its owner can read.</source>
        <translation>Los textos y las preguntas salen de este dispositivo hacia %1, de forma que su dueño puede leerlos.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>leaves this device</source>
        <translation>sale de este dispositivo</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Of a service that speaks OpenAI’s embeddings.</source>
        <translation>De un servicio compatible con los embeddings de OpenAI.</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>If the service wants one. It is kept sealed in the vault and never shown.</source>
        <translation>Si el servicio la pide. Se guarda sellada en la bóveda y nunca se muestra.</translation>
    </message>
    <message>
        <source>Asking the service for one word</source>
        <translation>Probando el servicio con una palabra</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Dejar desactivado</translation>
    </message>
    <message>
        <source>Let this service read your memories?</source>
        <translation>¿Permitir que este servicio lea tus recuerdos?</translation>
    </message>
    <message>
        <source>Let your memories leave this device?</source>
        <translation>¿Permitir que tus recuerdos salgan de este dispositivo?</translation>
    </message>
    <message>
        <source>The text of every memory, now and later, and every question you ask goes to %1. Whoever runs it can read them. You can take this back at any time; what was sent stays sent.</source>
        <translation>El texto de cada recuerdo, ahora y en adelante, y cada pregunta que hagas van a %1. Quien lo gestione puede leerlos. Puedes retirar el permiso cuando quieras; lo enviado, enviado queda.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>No permitir</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Memories in the list</source>
        <translation>Recuerdos en la lista</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Move the vault</source>
        <translation>Mover la bóveda</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Comprobar la bóveda</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Compartir pantalla</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Sample memories</source>
        <translation>Recuerdos de ejemplo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Captura rápida</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Ventana pequeña</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
</context>
<context>
    <name>SeveralChosen</name>
    <message numerus="yes">
        <source>%Ln memories chosen</source>
        <translation>
            <numerusform>%Ln recuerdo seleccionado</numerusform>
            <numerusform>%Ln recuerdos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algunos</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Not the same on all</source>
        <translation>No es igual en todos</translation>
    </message>
    <message>
        <source>%1 on all</source>
        <translation>%1 en todos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>What they share is not compared for so many.</source>
        <translation>Son demasiados para comparar lo que tienen en común.</translation>
    </message>
    <message>
        <source>Comparing them …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Each of these can be undone for all of them at once.</source>
        <translation>Cada acción se puede deshacer en todos a la vez.</translation>
    </message>
    <message>
        <source>For all that are chosen</source>
        <translation>Para todos los seleccionados</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No seleccionar ninguno</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Versions that were set aside, the newest first</source>
        <translation>Versiones apartadas, primero las más recientes</translation>
    </message>
    <message>
        <source>Written before it was known that somebody erased the memory on another device. It is on this device alone, until you decide.</source>
        <translation>Se escribió antes de saber que alguien había borrado el recuerdo en otro dispositivo. Está solo en este dispositivo, hasta que decidas.</translation>
    </message>
    <message>
        <source>Keep as a new memory</source>
        <translation>Conservar como recuerdo nuevo</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Borrar…</translation>
    </message>
    <message numerus="yes">
        <source>Keep all %Ln</source>
        <translation>
            <numerusform>Conservarla</numerusform>
            <numerusform>Conservar las %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La versión</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>No hay nada apartado</translation>
    </message>
    <message>
        <source>Where somebody erases a memory on another device without having seen what was written here, that comes to this page, and waits for you.</source>
        <translation>Cuando alguien borra un recuerdo en otro dispositivo sin haber visto lo que se escribió aquí, eso llega a esta página y te espera.</translation>
    </message>
    <message>
        <source>Reading what was set aside</source>
        <translation>Leyendo lo que se apartó</translation>
    </message>
    <message>
        <source>What was set aside cannot be read</source>
        <translation>No se puede leer lo que se apartó</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Erase this version for good?</source>
        <translation>¿Borrar esta versión definitivamente?</translation>
    </message>
    <message>
        <source>“%1” is no memory any more: it lies on this device alone. Erased here, nobody can bring it back. What is attached to it goes, too. Earlier backups keep what is in them.</source>
        <translation>«%1» ya no es un recuerdo y está solo en este dispositivo. Si se borra aquí, nadie puede recuperarlo. Lo adjunto se va también. Las copias anteriores conservan lo que contienen.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarla aquí</translation>
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
        <translation>Pulsa las nuevas teclas</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin atajo</translation>
    </message>
    <message>
        <source>“%1”: the keys that it came with</source>
        <translation>«%1»: el atajo original</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Usarlo aquí</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find an action, or press its keys</source>
        <translation>Busca una acción o pulsa sus teclas</translation>
    </message>
    <message>
        <source>No action is called so, and none has these keys.</source>
        <translation>Ninguna acción se llama así ni tiene estas teclas.</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys. They are kept on this device.</source>
        <translation>Elige una acción y pulsa sus nuevas teclas. Se guardan en este dispositivo.</translation>
    </message>
    <message>
        <source>Keys that lists, pages and texts use themselves cannot be changed.</source>
        <translation>Las teclas propias de las listas, páginas y textos no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Nuevo recuerdo</translation>
    </message>
    <message>
        <source>Places, domains and tags</source>
        <translation>Secciones, ámbitos y etiquetas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>Dispositivos y sincronización</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Última copia: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia de seguridad</translation>
    </message>
</context>
<context>
    <name>SidebarRow</name>
    <message>
        <source>Hide what lies below %1</source>
        <translation>Ocultar el contenido de %1</translation>
    </message>
    <message>
        <source>Show what lies below %1</source>
        <translation>Mostrar el contenido de %1</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, pendiente</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, en curso</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, put off</source>
        <translation>%1, aplazado</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <translation>
            <numerusform>%1 en %Ln archivo</numerusform>
            <numerusform>%1 en %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Recuerdos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln memory(s)</source>
        <translation>
            <numerusform>%1, %Ln recuerdo</numerusform>
            <numerusform>%1, %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them</source>
        <translation>
            <numerusform>%1, %Ln versión</numerusform>
            <numerusform>%1, %Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>%1, can be made anew</source>
        <translation>%1, se puede reconstruir</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not saved yet</source>
        <translation>
            <numerusform>%1, %Ln sin guardar</numerusform>
            <numerusform>%1, %Ln sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Where this vault is</source>
        <translation>Dónde está esta bóveda</translation>
    </message>
    <message>
        <source>One folder, sealed: it can be copied or kept on a stick.</source>
        <translation>Una carpeta sellada: se puede copiar o guardar en una memoria USB.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>Qué ocupa espacio</translation>
    </message>
    <message>
        <source>%1 of %2; %3 are free</source>
        <translation>%1 de %2; %3 libres</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>Largest attachments</source>
        <translation>Adjuntos más grandes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open its memory</source>
        <translation>Abrir su recuerdo</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Remove files that nothing refers to</source>
        <translation>Quitar los archivos que ya nadie usa</translation>
    </message>
    <message>
        <source>What a crash or an undone import may leave behind. Attachments of the trash and of earlier versions stay.</source>
        <translation>Lo que pueda dejar un cierre inesperado o una importación deshecha. Los adjuntos de la papelera y de versiones anteriores se conservan.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Sample memories</source>
        <translation>Recuerdos de ejemplo</translation>
    </message>
    <message>
        <source>Those that you looked around with</source>
        <translation>Los que usaste para echar un vistazo</translation>
    </message>
    <message>
        <source>They go to the trash together. What you wrote yourself stays.</source>
        <translation>Van juntos a la papelera. Lo que escribiste tú se queda.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>A folder for the vault</source>
        <translation>Carpeta para la bóveda</translation>
    </message>
    <message>
        <source>Move the vault?</source>
        <translation>¿Mover la bóveda?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>The vault was not moved</source>
        <translation>No se ha movido la bóveda</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarla aquí</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Move the vault to another folder</source>
        <translation>Mover la bóveda a otra carpeta</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>longer than there are people</source>
        <translation>más de lo que existe la humanidad</translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 año</numerusform>
            <numerusform>%1 años</numerusform>
        </translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need longer than there are people.</source>
        <translation>Mil equipos rápidos con una copia robada tardarían más de lo que existe la humanidad.</translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need less than a second.</source>
        <translation>Mil equipos rápidos con una copia robada tardarían menos de un segundo.</translation>
    </message>
    <message>
        <source>A thousand fast computers with a stolen copy would need about %1.</source>
        <translation>Mil equipos rápidos con una copia robada tardarían aproximadamente %1.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>una semana</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>un siglo</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>How long guessing takes</source>
        <translation>Cuánto se tarda en adivinarla</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How long would a thief with a copy of the vault have to guess?</source>
        <translation>¿Cuánto tardaría en adivinarla un ladrón con una copia de la bóveda?</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la tuya</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>A memory that is not here</source>
        <translation>Un recuerdo que no está aquí</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>linked from here</source>
        <translation>enlazado desde aquí</translation>
    </message>
    <message>
        <source>links to this</source>
        <translation>enlaza con este</translation>
    </message>
    <message>
        <source>very near in meaning</source>
        <translation>significado muy cercano</translation>
    </message>
    <message>
        <source>near in meaning</source>
        <translation>significado cercano</translation>
    </message>
    <message>
        <source>Linked from here and to here</source>
        <translation>Enlazados en ambos sentidos</translation>
    </message>
    <message>
        <source>Linked memories</source>
        <translation>Recuerdos enlazados</translation>
    </message>
    <message>
        <source>Near in meaning</source>
        <translation>Significado cercano</translation>
    </message>
    <message>
        <source>loosely near in meaning</source>
        <translation>significado algo cercano</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>How much the list shows</source>
        <translation>Cuánto muestra la lista</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Show the days as a list</source>
        <translation>Mostrar los días como lista</translation>
    </message>
    <message>
        <source>1 memory</source>
        <translation>1 recuerdo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln recuerdo</numerusform>
            <numerusform>%Ln recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
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
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing happened here that you kept.</source>
        <translation>No ocurrió aquí nada que guardaras.</translation>
    </message>
    <message>
        <source>No day has a memory yet</source>
        <translation>Aún no hay recuerdos en ningún día</translation>
    </message>
    <message>
        <source>Each memory gets its place on the day it happened. This page then shows a year of them at once.</source>
        <translation>Cada recuerdo ocupa su lugar en el día en que ocurrió. Esta página muestra entonces todo un año de una vez.</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Nuevo recuerdo</translation>
    </message>
    <message>
        <source>Counting days</source>
        <translation>Contando los días</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The days cannot be counted</source>
        <translation>No se pueden contar los días</translation>
    </message>
    <message>
        <source>These memories cannot be read</source>
        <translation>No se pueden leer estos recuerdos</translation>
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
        <translation>fijado</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the memory</source>
        <translation>Título del recuerdo</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>In the trash. Search does not find it.</source>
        <translation>En la papelera. La búsqueda no lo encuentra.</translation>
    </message>
    <message>
        <source>In the trash since %1. Search does not find it.</source>
        <translation>En la papelera desde el %1. La búsqueda no lo encuentra.</translation>
    </message>
</context>
<context>
    <name>TrashFoot</name>
    <message>
        <source>Nothing in the trash is erased by itself.</source>
        <translation>Nada de la papelera se borra automáticamente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln recuerdo</numerusform>
            <numerusform>%Ln recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Recuperar todo</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Borrar todo…</translation>
    </message>
</context>
<context>
    <name>UnlinkedNames</name>
    <message numerus="yes">
        <source>%Ln pictures in this text lie on the web. They are not fetched: who keeps them would see that you read this.</source>
        <translation>
            <numerusform>%Ln imagen de este texto está en la web. No se descarga: quien la aloja vería que lees esto.</numerusform>
            <numerusform>%Ln imágenes de este texto están en la web. No se descargan: quien las aloja vería que lees esto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles that no memory has yet</source>
        <translation>Títulos que aún no tiene ningún recuerdo</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>Crear «%1»</translation>
    </message>
    <message>
        <source>No memory is called “%1” yet. Make it.</source>
        <translation>Ningún recuerdo se llama aún «%1». Créalo.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>The keyring of this computer does not hold the key any more.</source>
        <translation>El llavero de este equipo ya no contiene la clave.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer.</source>
        <translation>El llavero de este equipo está bloqueado o no respondió.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <translation>Este equipo no tiene ningún llavero que responda.</translation>
    </message>
    <message>
        <source>These words do not open the vault.</source>
        <translation>Estas palabras no abren la bóveda.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Esta frase de contraseña no abre la bóveda.</translation>
    </message>
    <message>
        <source>These are not the 24 words.</source>
        <translation>Estas no son las 24 palabras.</translation>
    </message>
    <message>
        <source>The vault’s file of keys cannot be read.</source>
        <translation>No se puede leer el archivo de claves de la bóveda.</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>No puede ser una frase de contraseña: está vacía o es demasiado larga.</translation>
    </message>
    <message>
        <source>A part of the vault is damaged, so it cannot be opened.</source>
        <translation>Una parte de la bóveda está dañada, así que no se puede abrir.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>No hay ninguna bóveda en esta carpeta.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Mnemosyne.</source>
        <translation>Esta bóveda la escribió una versión más reciente de Mnemosyne.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to try the passphrase.</source>
        <translation>Este equipo no tiene memoria libre suficiente para probar la frase de contraseña.</translation>
    </message>
    <message>
        <source>Another program is using the vault just now.</source>
        <translation>Otro programa está usando la bóveda en este momento.</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de la bóveda.</translation>
    </message>
    <message>
        <source>The vault’s files cannot be read.</source>
        <translation>No se pueden leer los archivos de la bóveda.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so the vault cannot be opened.</source>
        <translation>No queda espacio en el disco, así que no se puede abrir la bóveda.</translation>
    </message>
    <message>
        <source>The vault could not be opened.</source>
        <translation>No se pudo abrir la bóveda.</translation>
    </message>
    <message>
        <source>Open it with the passphrase.</source>
        <translation>Ábrela con la frase de contraseña.</translation>
    </message>
    <message>
        <source>Try as often as you like: each try takes half a second, for a thief too.</source>
        <translation>Inténtalo cuantas veces quieras: cada intento tarda medio segundo, también para un ladrón.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder as it is, then bring the newest backup into a new folder.</source>
        <translation>No se ha cambiado nada. Copia la carpeta tal como está y restaura la copia de seguridad más reciente en una carpeta nueva.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the newest backup into a new folder.</source>
        <translation>No se ha cambiado nada. Restaura la copia de seguridad más reciente en una carpeta nueva.</translation>
    </message>
    <message>
        <source>If it lies on a stick or another disk, connect it and try again.</source>
        <translation>Si está en una memoria USB o en otro disco, conéctalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualiza este programa.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the folder’s permissions, or whether the disk is write-protected.</source>
        <translation>Comprueba los permisos de la carpeta o si el disco está protegido contra escritura.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list; the nearest is “%2”.</source>
        <translation>La palabra %1 no está en la lista; la más parecida es «%2».</translation>
    </message>
    <message numerus="yes">
        <source>There are 24 words; you have typed %Ln.</source>
        <translation>
            <numerusform>Son 24 palabras; has escrito %Ln.</numerusform>
            <numerusform>Son 24 palabras; has escrito %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each word is in the list, but together they are no phrase: one is another on the paper, or in another place.</source>
        <translation>Cada palabra está en la lista, pero juntas no forman una frase válida: alguna es distinta en el papel o está en otro lugar.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Locked at %1, after a while without you</source>
        <translation>Bloqueada a las %1, tras un rato sin actividad</translation>
    </message>
    <message>
        <source>Locked at %1, with the screen</source>
        <translation>Bloqueada a las %1, junto con la pantalla</translation>
    </message>
    <message>
        <source>Locked at %1, before this computer slept</source>
        <translation>Bloqueada a las %1, antes de suspenderse el equipo</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>Bloqueada a las %1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>The passphrase was last changed on %1.</source>
        <translation>La frase de contraseña se cambió por última vez el %1.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is taken in %Ln second(s).</source>
        <translation>
            <numerusform>Podrás volver a intentarlo en %Ln segundo.</numerusform>
            <numerusform>Podrás volver a intentarlo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked vault %1</source>
        <translation>Bóveda bloqueada %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Probando la clave</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>What you were writing was saved first; it is there when you are.</source>
        <translation>Lo que estabas escribiendo se guardó antes; te espera cuando vuelvas.</translation>
    </message>
    <message>
        <source>Bring a backup into a new folder…</source>
        <translation>Restaurar una copia de seguridad en una carpeta nueva…</translation>
    </message>
    <message>
        <source>Open with the keyring of this computer</source>
        <translation>Abrir con el llavero de este equipo</translation>
    </message>
    <message>
        <source>asks for your login</source>
        <translation>pide tu contraseña de sesión</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the 24 recovery words</source>
        <translation>Usar las 24 palabras de recuperación</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Abrir otra bóveda…</translation>
    </message>
    <message>
        <source>The disk did not take what you were writing. It is there when you are, as long as Mnemosyne runs.</source>
        <translation>El disco no aceptó lo que estabas escribiendo. Estará aquí cuando vuelvas, mientras Mnemosyne siga abierto.</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>VersionChanges</name>
    <message>
        <source>signs and blanks changed</source>
        <translation>signos y espacios cambiados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added</source>
        <translation>
            <numerusform>%Ln palabra añadida</numerusform>
            <numerusform>%Ln palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words taken out</source>
        <translation>
            <numerusform>%Ln palabra quitada</numerusform>
            <numerusform>%Ln palabras quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words changed</source>
        <translation>
            <numerusform>%Ln palabra cambiada</numerusform>
            <numerusform>%Ln palabras cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>se añadió %1</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>se quitó %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>importance %1 to %2</source>
        <translation>importancia de %1 a %2</translation>
    </message>
    <message>
        <source>date changed</source>
        <translation>fecha cambiada</translation>
    </message>
    <message>
        <source>kind changed</source>
        <translation>tipo cambiado</translation>
    </message>
    <message>
        <source>thread changed</source>
        <translation>hilo cambiado</translation>
    </message>
    <message>
        <source>origin changed</source>
        <translation>origen cambiado</translation>
    </message>
    <message>
        <source>links changed</source>
        <translation>enlaces cambiados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files attached</source>
        <translation>
            <numerusform>%Ln archivo adjuntado</numerusform>
            <numerusform>%Ln archivos adjuntados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files taken away</source>
        <translation>
            <numerusform>%Ln archivo quitado</numerusform>
            <numerusform>%Ln archivos quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>files changed</source>
        <translation>archivos cambiados</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>unpinned</source>
        <translation>ya no está fijado</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>taken out of the archive</source>
        <translation>desarchivado</translation>
    </message>
    <message>
        <source>metadata changed</source>
        <translation>metadatos cambiados</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>movido a la papelera</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>title changed</source>
        <translation>título cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes</source>
        <translation>
            <numerusform>%Ln cambio más</numerusform>
            <numerusform>%Ln cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>guardado de nuevo</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Links: others than before</source>
        <translation>Enlaces: distintos de los anteriores</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
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
            <numerusform>Y %Ln motivo más; el informe los enumerará todos.</numerusform>
            <numerusform>Y %Ln motivos más; el informe los enumerará todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeLooks</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
</context>
<context>
    <name>WelcomeSeal</name>
    <message>
        <source>Half full on Sunday morning.</source>
        <translation>Medio lleno el domingo por la mañana.</translation>
    </message>
    <message>
        <source>you see this</source>
        <translation>tú ves esto</translation>
    </message>
    <message>
        <source>the disk holds this</source>
        <translation>el disco contiene esto</translation>
    </message>
</context>
<context>
    <name>WelcomeSearch</name>
    <message>
        <source>water comes in when it storms</source>
        <translation>entra agua cuando hay tormenta</translation>
    </message>
    <message>
        <source>Bucket under the loft hatch</source>
        <translation>Cubo bajo la trampilla del desván</translation>
    </message>
    <message>
        <source>Half full on Sunday morning. Gale in the night, gutters over the brim.</source>
        <translation>Medio lleno el domingo por la mañana. Vendaval de noche, los canalones rebosaban.</translation>
    </message>
    <message>
        <source>no word in common</source>
        <translation>ninguna palabra en común</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>It knows what you meant</source>
        <translation>Sabe a qué te referías</translation>
    </message>
    <message>
        <source>Searched by word and by meaning, in a few milliseconds, without asking anyone.</source>
        <translation>Se busca por palabra y por significado, en pocos milisegundos y sin preguntar a nadie.</translation>
    </message>
    <message>
        <source>Only you can read it</source>
        <translation>Solo tú puedes leerlo</translation>
    </message>
    <message>
        <source>One folder, sealed. Without your passphrase it is noise, for us too.</source>
        <translation>Una carpeta sellada. Sin tu frase de contraseña es puro ruido, también para nosotros.</translation>
    </message>
    <message>
        <source>No account, no network needed</source>
        <translation>Sin cuenta y sin necesidad de red</translation>
    </message>
    <message>
        <source>Everything works on a mountain. Other devices, if you want them, come later.</source>
        <translation>Todo funciona en lo alto de una montaña. Otros dispositivos, si los quieres, llegarán más adelante.</translation>
    </message>
    <message>
        <source>Write it down once.
Find it in your own words.</source>
        <translation>Anótalo una vez.
Encuéntralo con tus palabras.</translation>
    </message>
    <message>
        <source>Mnemosyne keeps what you want to remember, on this computer, sealed. What was said, decided, tried, noticed.</source>
        <translation>Mnemosyne guarda lo que quieres recordar, en este equipo y sellado. Lo dicho, lo decidido, lo probado, lo observado.</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Crear una bóveda</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation>Abrir una bóveda…</translation>
    </message>
    <message>
        <source>About a minute to your first memory</source>
        <translation>Un minuto, más o menos, hasta tu primer recuerdo</translation>
    </message>
    <message>
        <source>I have a backup to restore</source>
        <translation>Tengo una copia de seguridad que restaurar</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Tamaño del texto y contraste</translation>
    </message>
    <message>
        <source>I have a vault on another device</source>
        <translation>Tengo una bóveda en otro dispositivo</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why it was found</source>
        <translation>Por qué se encontró</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
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
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Import notes from another program</source>
        <translation>Importar notas de otro programa</translation>
    </message>
    <message>
        <source>Devices &amp; sync</source>
        <translation>Dispositivos y sincronización</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
</context>
<context>
    <name>WizardStep</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>WritingCompletion</name>
    <message>
        <source>Memories</source>
        <translation>Recuerdos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>already on it</source>
        <translation>ya la tiene</translation>
    </message>
    <message>
        <source>New tag #%1</source>
        <translation>Nueva etiqueta #%1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep what you want to remember.</source>
        <translation>Guarda lo que quieras recordar.</translation>
    </message>
    <message>
        <source>The vault in this folder.</source>
        <translation>La bóveda de esta carpeta.</translation>
    </message>
    <message>
        <source>The small window alone, to write something down.</source>
        <translation>Solo la ventana pequeña, para anotar algo.</translation>
    </message>
    <message>
        <source>Links mnemosyne://memory/ID to open, files to import.</source>
        <translation>Enlaces mnemosyne://memory/ID que abrir, archivos que importar.</translation>
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
        <translation>Lo que este dispositivo recuerda de sus ventanas y bóvedas</translation>
    </message>
    <message>
        <source>The built-in model of meaning</source>
        <translation>El modelo de significado integrado</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
</context>
<context>
    <name>mn::app::AccountEnding</name>
    <message>
        <source>On %1, for all its devices. What is on them stays. Until then any of them can take that back.</source>
        <translation>El %1, para todos sus dispositivos. Lo que hay en ellos se queda. Hasta entonces cualquiera de ellos puede anularlo.</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>No se llega al servidor; no se cambió nada. Vuelve a probar cuando responda.</translation>
    </message>
</context>
<context>
    <name>mn::app::AttachmentCarrier</name>
    <message>
        <source>“%1” is too large to be carried. Save a copy instead.</source>
        <translation>«%1» es demasiado grande para copiarlo o arrastrarlo. Guarda una copia.</translation>
    </message>
</context>
<context>
    <name>mn::app::AttachmentPicture</name>
    <message>
        <source>This picture is too large to be shown here. A copy can be saved.</source>
        <translation>Esta imagen es demasiado grande para mostrarla aquí. Puedes guardar una copia.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown safely. A copy can be saved.</source>
        <translation>Esta imagen no se puede mostrar de forma segura. Puedes guardar una copia.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>No se puede leer esta imagen.</translation>
    </message>
</context>
<context>
    <name>mn::app::BackupModel</name>
    <message>
        <source>The folder of the backups is not there. Connect its disk, or choose another folder.</source>
        <translation>No se encuentra la carpeta de las copias de seguridad. Conecta su disco o elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is no room left on that disk; the backup before is whole. Free some space, or choose another folder.</source>
        <translation>No queda espacio en ese disco; la copia de seguridad anterior está intacta. Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>No se puede escribir en esa carpeta. Elige otra.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that its disk is there, then try again.</source>
        <translation>No se puede leer la copia de seguridad. Comprueba que su disco está conectado e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A part of this backup is damaged. Make another one now, and keep other copies.</source>
        <translation>Una parte de esta copia de seguridad está dañada. Haz otra ahora y conserva otras copias.</translation>
    </message>
    <message>
        <source>This backup belongs to another key. Open it with the passphrase it had, on the first page of a new vault.</source>
        <translation>Esta copia de seguridad pertenece a otra clave. Ábrela con la frase de contraseña que tenía, en la primera página de una bóveda nueva.</translation>
    </message>
    <message>
        <source>Something lies in this folder already. Choose an empty one for the restored vault.</source>
        <translation>Ya hay algo en esta carpeta. Elige una vacía para la bóveda restaurada.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>Opening all of the backup</source>
        <translation>Abriendo toda la copia de seguridad</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation>
            <numerusform>%1 de %Ln recuerdo</numerusform>
            <numerusform>%1 de %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read. It is not counted as a backup.</source>
        <translation>No se puede leer. No cuenta como copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <translation>
            <numerusform>%Ln copia de seguridad, %1</numerusform>
            <numerusform>%Ln copias de seguridad, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened whole since this vault was unlocked.</source>
        <translation>No se ha abierto entera desde que se desbloqueó esta bóveda</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Aún no hay ninguna copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>La última copia de seguridad tiene %Ln día</numerusform>
            <numerusform>La última copia de seguridad tiene %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made and was read again: it is whole. %Ln memories were added.</source>
        <translation>
            <numerusform>La copia de seguridad está hecha y se ha vuelto a leer: está completa. Se añadió %Ln recuerdo.</numerusform>
            <numerusform>La copia de seguridad está hecha y se ha vuelto a leer: está completa. Se añadieron %Ln recuerdos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were gone from the vault when it was made.</source>
        <translation>
            <numerusform>Al hacerla, faltaba %Ln adjunto en la bóveda.</numerusform>
            <numerusform>Al hacerla, faltaban %Ln adjuntos en la bóveda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: all of its %Ln memories opened and matched.</source>
        <translation>
            <numerusform>Verificada: su único recuerdo se abrió y coincide.</numerusform>
            <numerusform>Verificada: sus %Ln recuerdos se abrieron y coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged: not all of it can be opened. It is not counted as a backup.</source>
        <translation>Dañada: no se puede abrir entera. No cuenta como copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories came back; nothing that was here is lost.</source>
        <translation>
            <numerusform>Ha vuelto %Ln recuerdo; no se ha perdido nada de lo que había aquí.</numerusform>
            <numerusform>Han vuelto %Ln recuerdos; no se ha perdido nada de lo que había aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in the new vault “%1”. It opens with the same passphrase.</source>
        <translation>
            <numerusform>%Ln recuerdo está en la nueva bóveda «%1». Se abre con la misma frase de contraseña.</numerusform>
            <numerusform>%Ln recuerdos están en la nueva bóveda «%1». Se abre con la misma frase de contraseña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) were missing or damaged in the backup.</source>
        <translation>
            <numerusform>En la copia de seguridad, %Ln adjunto faltaba o estaba dañado.</numerusform>
            <numerusform>En la copia de seguridad, %Ln adjuntos faltaban o estaban dañados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock was ahead at the last backup: its age is not known</source>
        <translation>El reloj iba adelantado en la última copia de seguridad: no se sabe cuánto tiempo tiene</translation>
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
        <translation>Hoy escribiste algo parecido:</translation>
    </message>
    <message>
        <source>You wrote something near yesterday:</source>
        <translation>Ayer escribiste algo parecido:</translation>
    </message>
    <message>
        <source>You wrote something near on %1:</source>
        <extracomment>%1: a weekday in full, or a day such as &quot;14 Feb 2025&quot;</extracomment>
        <translation>El %1 escribiste algo parecido:</translation>
    </message>
</context>
<context>
    <name>mn::app::CaptureModel</name>
    <message>
        <source>The vault has to be opened once on this computer before it takes notes while it is locked.</source>
        <translation>La bóveda tiene que abrirse una vez en este equipo antes de recibir notas mientras está bloqueada.</translation>
    </message>
    <message>
        <source>The vault was locked before all files were sealed. Attach them again.</source>
        <translation>La bóveda se bloqueó antes de sellar todos los archivos. Vuelve a adjuntarlos.</translation>
    </message>
    <message>
        <source>The files were sealed for another vault. Attach them again.</source>
        <translation>Los archivos se sellaron para otra bóveda. Vuelve a adjuntarlos.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>“%1” is not attached. %2</source>
        <translation>«%1» no se ha adjuntado. %2</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. While the vault is locked, only smaller files can be attached.</source>
        <translation>«%1» ocupa más de %2. Con la bóveda bloqueada solo se adjuntan archivos más pequeños.</translation>
    </message>
</context>
<context>
    <name>mn::app::Commands</name>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>%1 ya es «%2».</translation>
    </message>
    <message>
        <source>%1 is “%2”, and stays so.</source>
        <translation>%1 es «%2» y no se puede cambiar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act, and what it would do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 opens the small window from anywhere already.</source>
        <translation>%1 ya abre la ventana pequeña desde cualquier lugar.</translation>
    </message>
</context>
<context>
    <name>mn::app::ConflictModel</name>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Otro dispositivo</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>Varios dispositivos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Which device wrote a version, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It was changed elsewhere just now. Look at it once more.</source>
        <translation>Acaba de cambiar en otro lugar. Míralo una vez más.</translation>
    </message>
    <message>
        <source>Decided. The other versions stay in its history.</source>
        <translation>Decidido. Las otras versiones se quedan en su historial.</translation>
    </message>
    <message>
        <source>They are two memories now.</source>
        <translation>Ahora son dos recuerdos.</translation>
    </message>
</context>
<context>
    <name>mn::app::DesktopModel</name>
    <message>
        <source>It is kept, sealed. You will find it when the vault is open again.</source>
        <translation>Guardado y sellado. Lo encontrarás cuando la bóveda vuelva a abrirse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written while the vault was locked cannot be opened.</source>
        <translation>
            <numerusform>No se puede abrir %Ln nota escrita con la bóveda bloqueada.</numerusform>
            <numerusform>No se pueden abrir %Ln notas escritas con la bóveda bloqueada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written while the vault was locked are in it now.</source>
        <translation>
            <numerusform>%Ln nota escrita con la bóveda bloqueada ya está en ella.</numerusform>
            <numerusform>%Ln notas escritas con la bóveda bloqueada ya están en ella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::DeviceLinking</name>
    <message>
        <source>You said that the numbers differ: somebody may stand between the two devices. Nothing was sent.</source>
        <translation>Has dicho que los números difieren: puede que alguien esté entre los dos dispositivos. No se envió nada.</translation>
    </message>
    <message>
        <source>The devices did not come together: a code is good once, and for ten minutes. Nothing was sent.</source>
        <translation>Los dispositivos no se encontraron: un código vale una vez y durante diez minutos. No se envió nada.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>No se llega al servidor. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>mn::app::DeviceList</name>
    <message>
        <source>It is called “%1” now, on every device.</source>
        <translation>Ahora se llama «%1» en todos los dispositivos.</translation>
    </message>
    <message>
        <source>“%1” does not belong to the account any more. What it sent until now stays.</source>
        <translation>«%1» ya no pertenece a la cuenta. Lo que envió hasta ahora se queda.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un dispositivo sin nombre</translation>
    </message>
    <message>
        <source>Has fetched nothing yet</source>
        <translation>Aún no ha traído nada</translation>
    </message>
    <message>
        <source>Has everything that the server has</source>
        <translation>Tiene todo lo que tiene el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not there yet</source>
        <translation>
            <numerusform>%Ln cambio aún no ha llegado</numerusform>
            <numerusform>%Ln cambios aún no han llegado</numerusform>
        </translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Never seen by the server</source>
        <translation>El servidor nunca lo ha visto</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Visto por última vez: %1</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>No se llega al servidor; no se cambió nada. Vuelve a probar cuando responda.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What is shown was so when it last answered.</source>
        <translation>No se llega al servidor. Lo que se muestra es de su última respuesta.</translation>
    </message>
    <message>
        <source>This cannot be a device’s name.</source>
        <translation>Un dispositivo no puede llamarse así.</translation>
    </message>
    <message>
        <source>This device has left the account meanwhile.</source>
        <translation>Este dispositivo ha dejado la cuenta entretanto.</translation>
    </message>
    <message>
        <source>Other devices are changing the account just now. Try it again in a moment.</source>
        <translation>Otros dispositivos están cambiando la cuenta ahora mismo. Vuelve a probar en un momento.</translation>
    </message>
</context>
<context>
    <name>mn::app::DiagnosticsModel</name>
    <message>
        <source>The pages of the vault</source>
        <translation>Las páginas de la bóveda</translation>
    </message>
    <message>
        <source>The order of what was saved</source>
        <translation>El orden de lo guardado</translation>
    </message>
    <message>
        <source>The memories</source>
        <translation>Los recuerdos</translation>
    </message>
    <message>
        <source>The attachments</source>
        <translation>Los adjuntos</translation>
    </message>
    <message>
        <source>The index of words</source>
        <translation>El índice de palabras</translation>
    </message>
    <message>
        <source>The index of meaning</source>
        <translation>El índice de significado</translation>
    </message>
    <message>
        <source>The indexes</source>
        <translation>Los índices</translation>
    </message>
    <message>
        <source>Make the index anew; the memories are not touched.</source>
        <translation>Reconstruye el índice; los recuerdos no se tocan.</translation>
    </message>
    <message>
        <source>Copy the vault’s folder first; then bring back the newest backup.</source>
        <translation>Copia primero la carpeta de la bóveda y después restaura la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>Not looked at since it was unlocked</source>
        <translation>Sin comprobar desde que se desbloqueó</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln checks are fine</source>
        <translation>
            <numerusform>%Ln comprobación correcta</numerusform>
            <numerusform>Las %Ln comprobaciones son correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln checks are fine</source>
        <translation>
            <numerusform>%1 de %Ln comprobación es correcta</numerusform>
            <numerusform>%1 de %Ln comprobaciones son correctas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks at every page, memory and attachment, and at both indexes. Nothing is changed.</source>
        <translation>Comprueba cada página, recuerdo y adjunto, y los dos índices. No se cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are damaged. What to do stands beside each.</source>
        <translation>
            <numerusform>Hay %Ln elemento dañado. Al lado se indica qué hacer.</numerusform>
            <numerusform>Hay %Ln elementos dañados. Junto a cada uno se indica qué hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is damaged. %Ln thing(s) are worth knowing.</source>
        <translation>
            <numerusform>No hay nada dañado. Conviene saber %Ln cosa.</numerusform>
            <numerusform>No hay nada dañado. Conviene saber %Ln cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is damaged, and nothing waits for you.</source>
        <translation>No hay nada dañado ni nada pendiente de ti.</translation>
    </message>
    <message>
        <source>The report is in “%1”. Nothing was sent.</source>
        <translation>El informe está en «%1». No se ha enviado nada.</translation>
    </message>
    <message>
        <source>What opens the vault</source>
        <translation>Lo que abre la bóveda</translation>
    </message>
    <message>
        <source>The model that finds by meaning</source>
        <translation>El modelo que encuentra por significado</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>La última copia de seguridad</translation>
    </message>
    <message>
        <source>Make one under Backups.</source>
        <translation>Haz una en Copias de seguridad.</translation>
    </message>
    <message>
        <source>Under Security, remove what is damaged and add it anew.</source>
        <translation>En Seguridad, quita lo dañado y añádelo de nuevo.</translation>
    </message>
    <message>
        <source>Install the program again; until then search finds by words alone.</source>
        <translation>Instala de nuevo el programa; hasta entonces la búsqueda solo encuentra por palabras.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>It is %Ln day(s) old.</source>
        <translation>
            <numerusform>Tiene %Ln día.</numerusform>
            <numerusform>Tiene %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that no memory has</source>
        <translation>Archivos sin recuerdo</translation>
    </message>
    <message>
        <source>Remove them: nothing is lost.</source>
        <translation>Quítalos: no se pierde nada.</translation>
    </message>
    <message>
        <source>Its age is not known: the clock was ahead when it was made.</source>
        <translation>No se sabe cuánto tiempo tiene: el reloj iba adelantado cuando se hizo.</translation>
    </message>
</context>
<context>
    <name>mn::app::ExportModel</name>
    <message>
        <source>There is no room left on that disk. Nothing of the export stays; choose another place.</source>
        <translation>No queda espacio en ese disco. No queda nada de la exportación; elige otra ubicación.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>No se puede escribir ahí. Elige otra ubicación.</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another place.</source>
        <translation>Ya hay algo con ese nombre. Elige otra ubicación.</translation>
    </message>
    <message>
        <source>Beginning to write</source>
        <translation>Empezando a escribir</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <translation>
            <numerusform>%1 de %Ln recuerdo</numerusform>
            <numerusform>%1 de %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in “%1”</source>
        <translation>
            <numerusform>%Ln recuerdo está en «%1»</numerusform>
            <numerusform>%Ln recuerdos están en «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1 in all</source>
        <translation>
            <numerusform>%Ln adjunto, %1 en total</numerusform>
            <numerusform>%Ln adjuntos, %1 en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are damaged and were left out.</source>
        <translation>
            <numerusform>%Ln recuerdo está dañado y no se incluyó.</numerusform>
            <numerusform>%Ln recuerdos están dañados y no se incluyeron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments are missing: their files are gone from the vault.</source>
        <translation>
            <numerusform>Falta %Ln adjunto: su archivo ya no está en la bóveda.</numerusform>
            <numerusform>Faltan %Ln adjuntos: sus archivos ya no están en la bóveda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::FirstRunModel</name>
    <message>
        <source>There is a vault in this folder already. Open it, or choose another folder.</source>
        <translation>Ya hay una bóveda en esta carpeta. Ábrela o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>No se puede escribir en esta carpeta. Elige otra.</translation>
    </message>
    <message>
        <source>There is no room left on this disk. Free some space, or choose another folder.</source>
        <translation>No queda espacio en este disco. Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>No puede ser una frase de contraseña: está vacía o es demasiado larga.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory for this. Close other programs and try again.</source>
        <translation>Este equipo no tiene memoria libre suficiente para esto. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The vault could not be made; nothing was left behind. Try again, or choose another folder.</source>
        <translation>No se pudo crear la bóveda; no ha quedado ningún resto. Inténtalo de nuevo o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer. The passphrase opens the vault; the keyring can be added in the settings.</source>
        <translation>El llavero de este equipo está bloqueado o no respondió. La frase de contraseña abre la bóveda; puedes añadir el llavero en los ajustes.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers. The passphrase opens the vault.</source>
        <translation>Este equipo no tiene ningún llavero que responda. La frase de contraseña abre la bóveda.</translation>
    </message>
    <message>
        <source>a line of a song</source>
        <translation>un verso de una canción</translation>
    </message>
    <message>
        <source>Mnemosyne: the recovery words of “%1”</source>
        <comment>heading of a printed sheet</comment>
        <translation>Mnemosyne: las palabras de recuperación de «%1»</translation>
    </message>
    <message>
        <source>These 24 words open the vault when the passphrase is lost. Whoever has them and a copy of the vault can read it. Keep this sheet on paper, where you keep what must not be lost, and nowhere on a computer.</source>
        <translation>Estas 24 palabras abren la bóveda si se pierde la frase de contraseña. Quien las tenga junto con una copia de la bóveda puede leerla. Guarda esta hoja en papel, donde guardas lo que no debe perderse, y en ningún lugar de un ordenador.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose the folder that holds “vault.db”.</source>
        <translation>No hay ninguna bóveda en esta carpeta. Elige la carpeta que contiene «vault.db».</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Una frase de contraseña vacía no protege nada.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>Las dos frases de contraseña son distintas. Escríbelas de nuevo.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Ya hay un archivo con ese nombre. Elige otro nombre.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Your text is still here; free some space and save again.</source>
        <translation>No queda espacio en el disco. Tu texto sigue aquí; libera espacio y vuelve a guardar.</translation>
    </message>
    <message>
        <source>This could not be saved. Your text is still here; try again.</source>
        <translation>No se pudo guardar. Tu texto sigue aquí; inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>mn::app::GlobalHotkey</name>
    <message>
        <source>%1 opens the small window from anywhere.</source>
        <translation>%1 abre la ventana pequeña desde cualquier lugar.</translation>
    </message>
    <message>
        <source>This desktop gives programs no key of their own. Bind one in its settings to: mnemosyne --capture</source>
        <translation>Este escritorio no da teclas propias a los programas. Asigna una en sus ajustes a: mnemosyne --capture</translation>
    </message>
    <message>
        <source>Your desktop is being asked for a key.</source>
        <translation>Pidiendo una tecla a tu escritorio.</translation>
    </message>
    <message>
        <source>Your desktop opens the small window by the key that its settings show.</source>
        <translation>Tu escritorio abre la ventana pequeña con la tecla que indican sus ajustes.</translation>
    </message>
    <message>
        <source>Another program uses %1 already. Give Mnemosyne a key in your desktop’s settings.</source>
        <translation>Otro programa ya usa %1. Asigna una tecla a Mnemosyne en los ajustes de tu escritorio.</translation>
    </message>
    <message>
        <source>Another program uses %1 already. Choose other keys.</source>
        <translation>Otro programa ya usa %1. Elige otras teclas.</translation>
    </message>
    <message>
        <source>This keyboard has no key of its own for %1. Choose other keys.</source>
        <translation>Este teclado no tiene una tecla propia para %1. Elige otras teclas.</translation>
    </message>
</context>
<context>
    <name>mn::app::GraphModel</name>
    <message numerus="yes">
        <source>joined to %Ln other(s)</source>
        <translation>
            <numerusform>unido a %Ln más</numerusform>
            <numerusform>unido a %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories</source>
        <comment>%1: how many of them are shown</comment>
        <translation>
            <numerusform>%1 de %Ln recuerdo</numerusform>
            <numerusform>%1 de %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories</source>
        <translation>
            <numerusform>%Ln recuerdo</numerusform>
            <numerusform>%Ln recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) you made</source>
        <translation>
            <numerusform>%Ln enlace tuyo</numerusform>
            <numerusform>%Ln enlaces tuyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near in meaning</source>
        <translation>
            <numerusform>%Ln de significado cercano</numerusform>
            <numerusform>%Ln de significado cercano</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::HistoryModel</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Otro dispositivo</translation>
    </message>
    <message>
        <source>This memory was erased, and its history with it.</source>
        <translation>Este recuerdo se borró, y su historial con él.</translation>
    </message>
    <message>
        <source>The version of %1 is the current one now.</source>
        <translation>La versión del %1 es ahora la actual.</translation>
    </message>
    <message>
        <source>Undone: the version before is the current one again.</source>
        <translation>Deshecho: la versión anterior vuelve a ser la actual.</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportDomains</name>
    <message>
        <source>no domain</source>
        <translation>sin ámbito</translation>
    </message>
    <message>
        <source>new domain: %1</source>
        <translation>nuevo ámbito: %1</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportModel</name>
    <message>
        <source>%1, %2. The file is only read, never changed.</source>
        <comment>a file, its size</comment>
        <translation>%1, %2. El archivo solo se lee, nunca se modifica.</translation>
    </message>
    <message>
        <source>%1. The folder is only read, never changed.</source>
        <translation>%1. La carpeta solo se lee, nunca se modifica.</translation>
    </message>
    <message>
        <source>“%1” is nothing that is known here. Choose the program it comes from.</source>
        <translation>«%1» no es nada que se conozca aquí. Elige el programa del que viene.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not say when they happened</source>
        <translation>
            <numerusform>%Ln no indica cuándo ocurrió</numerusform>
            <numerusform>%Ln no indican cuándo ocurrieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories so far</source>
        <translation>
            <numerusform>%Ln recuerdo hasta ahora</numerusform>
            <numerusform>%Ln recuerdos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning to read</source>
        <translation>Empezando a leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are in your vault</source>
        <translation>
            <numerusform>%Ln recuerdo está en tu bóveda</numerusform>
            <numerusform>%Ln recuerdos están en tu bóveda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are in your vault</source>
        <translation>
            <numerusform>%1 de %Ln recuerdo está en tu bóveda</numerusform>
            <numerusform>%1 de %Ln recuerdos están en tu bóveda</numerusform>
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
            <numerusform>nuevo</numerusform>
            <numerusform>nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brought up to date</source>
        <comment>memories</comment>
        <translation>
            <numerusform>actualizado</numerusform>
            <numerusform>actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here already</source>
        <comment>memories</comment>
        <translation>
            <numerusform>ya estaba aquí</numerusform>
            <numerusform>ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not imported</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>no importado</numerusform>
            <numerusform>no importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported memories moved to the trash</source>
        <translation>
            <numerusform>%Ln recuerdo importado movido a la papelera</numerusform>
            <numerusform>%Ln recuerdos importados movidos a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el informe. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The report was saved as “%1”.</source>
        <translation>El informe se guardó como «%1».</translation>
    </message>
    <message>
        <source>“%1” was imported</source>
        <comment>a file or folder</comment>
        <translation>«%1» se ha importado</translation>
    </message>
    <message>
        <source>sample</source>
        <comment>a tag</comment>
        <translation>ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample memories moved to the trash</source>
        <translation>
            <numerusform>%Ln recuerdo de ejemplo movido a la papelera</numerusform>
            <numerusform>%Ln recuerdos de ejemplo movidos a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of “%1” is not finished</source>
        <translation>La importación de «%1» no ha terminado</translation>
    </message>
</context>
<context>
    <name>mn::app::ImportRemarks</name>
    <message>
        <source>Not imported: %1</source>
        <translation>No importado: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::IndexState</name>
    <message>
        <source>The index was made anew.</source>
        <translation>El índice se ha reconstruido.</translation>
    </message>
    <message>
        <source>Stopped. The rest is read by and by.</source>
        <translation>Detenido. El resto se irá leyendo poco a poco.</translation>
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
        <translation>%1, %L2 en %3</translation>
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
        <translation>%1, máximo en %2: %L3</translation>
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
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation>%1 en los últimos doce meses</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Últimos doce meses</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
</context>
<context>
    <name>mn::app::KitPrinting</name>
    <message>
        <source>There is no way to print on this computer. Save the sheet, or write the words down by hand.</source>
        <translation>En este equipo no hay forma de imprimir. Guarda la hoja o escribe las palabras a mano.</translation>
    </message>
    <message>
        <source>No printer took the sheet. Try again, save it, or write the words down by hand.</source>
        <translation>Ninguna impresora aceptó la hoja. Inténtalo de nuevo, guárdala o escribe las palabras a mano.</translation>
    </message>
</context>
<context>
    <name>mn::app::Language</name>
    <message>
        <source>As the system has it</source>
        <translation>El del sistema</translation>
    </message>
</context>
<context>
    <name>mn::app::MeaningService</name>
    <message>
        <source>An address looks like https://host/v1.</source>
        <translation>Una dirección tiene este aspecto: https://host/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or what is sent could be read on the way.</source>
        <translation>La dirección debe empezar por https://; si no, lo enviado podría leerse por el camino.</translation>
    </message>
    <message>
        <source>The service needs the name of a model.</source>
        <translation>El servicio necesita el nombre de un modelo.</translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryCarrier</name>
    <message numerus="yes">
        <source>%Ln memory(s)</source>
        <translation>
            <numerusform>%Ln recuerdo</numerusform>
            <numerusform>%Ln recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are on the clipboard.</source>
        <translation>
            <numerusform>%Ln recuerdo está en el portapapeles.</numerusform>
            <numerusform>%Ln recuerdos están en el portapapeles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln memories are on the clipboard. An export takes all of them.</source>
        <translation>
            <numerusform>El primer recuerdo (%Ln) está en el portapapeles. Una exportación los lleva todos.</numerusform>
            <numerusform>Los primeros %Ln recuerdos están en el portapapeles. Una exportación los lleva todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::MemoryEditor</name>
    <message>
        <source>It was changed elsewhere in the same place. What you wrote is kept as a draft.</source>
        <translation>Se cambió en otro lugar, en la misma parte. Lo que escribiste se conserva como borrador.</translation>
    </message>
    <message>
        <source>This memory was erased elsewhere.</source>
        <translation>Este recuerdo se borró en otro lugar.</translation>
    </message>
    <message>
        <source>It was changed elsewhere in the same place. Both versions are here.</source>
        <translation>Se cambió en otro lugar, en la misma parte. Ambas versiones están aquí.</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer.</source>
        <translation>El disco de la bóveda no responde.</translation>
    </message>
    <message>
        <source>The vault’s folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de la bóveda.</translation>
    </message>
    <message>
        <source>The vault did not take what you wrote.</source>
        <translation>La bóveda no aceptó lo que escribiste.</translation>
    </message>
    <message>
        <source>The vault’s disk does not answer, or what lies on it is damaged.</source>
        <translation>El disco de la bóveda no responde, o lo que contiene está dañado.</translation>
    </message>
</context>
<context>
    <name>mn::app::MemorySelection</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” added to %Ln memories</source>
        <translation>
            <numerusform>«%1» añadido a %Ln recuerdo</numerusform>
            <numerusform>«%1» añadido a %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %Ln memories</source>
        <translation>
            <numerusform>«%1» quitado de %Ln recuerdo</numerusform>
            <numerusform>«%1» quitado de %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories now belong to “%1”</source>
        <translation>
            <numerusform>%Ln recuerdo pertenece ahora a «%1»</numerusform>
            <numerusform>%Ln recuerdos pertenecen ahora a «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories no longer belong to “%1”</source>
        <translation>
            <numerusform>%Ln recuerdo ya no pertenece a «%1»</numerusform>
            <numerusform>%Ln recuerdos ya no pertenecen a «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories pinned</source>
        <translation>
            <numerusform>%Ln recuerdo fijado</numerusform>
            <numerusform>%Ln recuerdos fijados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories unpinned</source>
        <translation>
            <numerusform>%Ln recuerdo ya no está fijado</numerusform>
            <numerusform>%Ln recuerdos ya no están fijados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories moved to the archive</source>
        <translation>
            <numerusform>%Ln recuerdo archivado</numerusform>
            <numerusform>%Ln recuerdos archivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories taken out of the archive</source>
        <translation>
            <numerusform>%Ln recuerdo desarchivado</numerusform>
            <numerusform>%Ln recuerdos desarchivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importance of %Ln memories changed</source>
        <translation>
            <numerusform>Cambiada la importancia de %Ln recuerdo</numerusform>
            <numerusform>Cambiada la importancia de %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kind of %Ln memories changed</source>
        <translation>
            <numerusform>Cambiado el tipo de %Ln recuerdo</numerusform>
            <numerusform>Cambiado el tipo de %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories moved to the trash</source>
        <translation>
            <numerusform>%Ln recuerdo movido a la papelera</numerusform>
            <numerusform>%Ln recuerdos movidos a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories taken out of the trash</source>
        <translation>
            <numerusform>%Ln recuerdo recuperado de la papelera</numerusform>
            <numerusform>%Ln recuerdos recuperados de la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories erased</source>
        <translation>
            <numerusform>%Ln recuerdo borrado</numerusform>
            <numerusform>%Ln recuerdos borrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation>
            <numerusform>%Ln recuerdo borrado. Otro programa estaba leyendo: los restos sellados desaparecerán con el próximo borrado o cuando todos los programas hayan cerrado la bóveda.</numerusform>
            <numerusform>%Ln recuerdos borrados. Otro programa estaba leyendo: los restos sellados desaparecerán con el próximo borrado o cuando todos los programas hayan cerrado la bóveda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories were put into the trash, to be erased once the server has been told</source>
        <translation>
            <numerusform>%Ln recuerdo está en la papelera y se borrará cuando el servidor lo sepa</numerusform>
            <numerusform>%Ln recuerdos están en la papelera y se borrarán cuando el servidor lo sepa</numerusform>
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
        <translation>Esa carpeta no está vacía. Elige una vacía.</translation>
    </message>
    <message>
        <source>The vault is there already, or would lie within itself. Choose a folder outside of it.</source>
        <translation>La bóveda ya está ahí o quedaría dentro de sí misma. Elige una carpeta fuera de ella.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>No se puede escribir en esa carpeta. Elige otra.</translation>
    </message>
    <message>
        <source>There is not enough room on that disk. Free some, or choose a folder on another disk.</source>
        <translation>No hay espacio suficiente en ese disco. Libera espacio o elige una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Another program has the vault open. End it, then try again.</source>
        <translation>Otro programa tiene abierta la bóveda. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>What was copied differs from the vault. That disk may be failing: choose another one.</source>
        <translation>La copia no coincide con la bóveda. Puede que ese disco esté fallando: elige otro.</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read. Check the vault under Diagnostics.</source>
        <translation>No se puede leer una parte de la bóveda. Compruébala en Diagnóstico.</translation>
    </message>
    <message>
        <source>The file %1, which says where vaults went, is not understood. Put it elsewhere, then try again.</source>
        <translation>No se entiende el archivo %1, que indica adónde se movieron las bóvedas. Ponlo en otro lugar e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1; %2 are free there</source>
        <translation>%1; allí hay %2 libres</translation>
    </message>
    <message>
        <source>All of it is copied to %1 and compared (%2). Then it opens there, and the old folder is emptied of it. What you have typed is saved first; an import or a backup that is under way is stopped.</source>
        <translation>Se copia entera a %1 y se compara (%2). Después se abre allí y se quita de la carpeta anterior. Antes se guarda lo que hayas escrito; si hay una importación o una copia de seguridad en curso, se detiene.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Closing the vault</source>
        <translation>Cerrando la bóveda</translation>
    </message>
    <message>
        <source>Opening it at its new place</source>
        <translation>Abriéndola en su nueva ubicación</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A move that was cut off has left a second vault, in which something was written since: %1. Open it to look, and remove its folder when you miss nothing of it.</source>
        <translation>Un traslado interrumpido dejó una segunda bóveda en la que después se ha escrito algo: %1. Ábrela para mirarla y elimina su carpeta si no te falta nada de ella.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>La bóveda está ahora en %1.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. What is left of it in %2 goes at the next start.</source>
        <translation>La bóveda está ahora en %1. Lo que queda de ella en %2 se quitará en el próximo inicio.</translation>
    </message>
    <message>
        <source>Stopped. The vault is where it was.</source>
        <translation>Detenido. La bóveda sigue donde estaba.</translation>
    </message>
    <message>
        <source>If the vault is locked meanwhile, also with the screen or before sleep, the move stops.</source>
        <translation>Si la bóveda se bloquea mientras tanto, también con la pantalla o antes de suspender, el traslado se detiene.</translation>
    </message>
    <message>
        <source>The vault was locked, which stopped its move. It is where it was and can be moved again.</source>
        <translation>La bóveda se bloqueó y eso detuvo su traslado. Está donde estaba y puede trasladarse de nuevo.</translation>
    </message>
</context>
<context>
    <name>mn::app::NewWords</name>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Ya hay un archivo con ese nombre. Elige otro nombre.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The disk did not take the new words. Keep both papers, free some space, then try again.</source>
        <translation>No se pudieron escribir las palabras nuevas en el disco. Conserva ambos papeles, libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The vault locked before the new recovery words were in use: the old ones open it. Make new ones again in the settings.</source>
        <translation>La bóveda se bloqueó antes de activar las nuevas palabras de recuperación: se abre con las antiguas. Crea otras nuevas en los ajustes.</translation>
    </message>
    <message>
        <source>The new recovery words open the vault. The old paper does not any more; backups made before still open with it.</source>
        <translation>Las nuevas palabras de recuperación abren la bóveda. El papel antiguo ya no; las copias de seguridad anteriores se siguen abriendo con él.</translation>
    </message>
</context>
<context>
    <name>mn::app::OpenMemorySync</name>
    <message>
        <source>Waits for the server</source>
        <translation>Espera al servidor</translation>
    </message>
    <message>
        <source>Server has it, sealed</source>
        <translation>El servidor lo tiene, sellado</translation>
    </message>
    <message>
        <source>Not synced: this device was cut off</source>
        <translation>Sin sincronizar: este dispositivo fue retirado</translation>
    </message>
    <message>
        <source>Not synced: the server’s record of the account contradicts itself</source>
        <translation>Sin sincronizar: el registro del servidor se contradice</translation>
    </message>
    <message>
        <source>Not synced: removals by other devices wait for your yes</source>
        <translation>Sin sincronizar: hay borrados de otros dispositivos que esperan tu sí</translation>
    </message>
    <message>
        <source>Not synced: the server did not give a newer version that it told of</source>
        <translation>Sin sincronizar: el servidor no dio una versión más nueva que anunció</translation>
    </message>
    <message>
        <source>Not synced: a newer version on the server does not open here</source>
        <translation>Sin sincronizar: una versión más nueva del servidor no se abre aquí</translation>
    </message>
</context>
<context>
    <name>mn::app::PaletteModel</name>
    <message>
        <source>Do</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Recuerdos</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
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
        <translation>un verso de una canción</translation>
    </message>
</context>
<context>
    <name>mn::app::PlasmaHotkey</name>
    <message>
        <source>Write a memory down</source>
        <translation>Anotar un recuerdo</translation>
    </message>
</context>
<context>
    <name>mn::app::PortalHotkey</name>
    <message>
        <source>Write a memory down</source>
        <translation>Anotar un recuerdo</translation>
    </message>
</context>
<context>
    <name>mn::app::RecoveryCheck</name>
    <message>
        <source>This vault does not keep its recovery words. Make new ones in the settings.</source>
        <translation>Esta bóveda no guarda sus palabras de recuperación. Crea otras nuevas en los ajustes.</translation>
    </message>
</context>
<context>
    <name>mn::app::RestoreModel</name>
    <message>
        <source>This does not open the backup. Try again, or type its 24 recovery words. It is the passphrase that the vault had when the backup was last added to.</source>
        <translation>Esto no abre la copia de seguridad. Inténtalo de nuevo o escribe sus 24 palabras de recuperación. Es la frase de contraseña que tenía la bóveda cuando se amplió la copia por última vez.</translation>
    </message>
    <message>
        <source>This file is no backup of Mnemosyne. Choose another one.</source>
        <translation>Este archivo no es una copia de seguridad de Mnemosyne. Elige otro.</translation>
    </message>
    <message>
        <source>A newer version of Mnemosyne made this backup. Update the program, then try again.</source>
        <translation>Una versión más reciente de Mnemosyne hizo esta copia de seguridad. Actualiza el programa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that its disk is there, then try again.</source>
        <translation>No se puede leer la copia de seguridad. Comprueba que su disco está conectado e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A part of this backup is damaged. Try another copy of it, if you have one.</source>
        <translation>Una parte de esta copia de seguridad está dañada. Prueba con otra copia, si la tienes.</translation>
    </message>
    <message>
        <source>Another vault lies in this folder. Choose another folder for the restored one.</source>
        <translation>Ya hay otra bóveda en esta carpeta. Elige otra carpeta para la restaurada.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again: it goes on where it stopped.</source>
        <translation>No queda espacio en el disco. Libera espacio e inténtalo de nuevo: se continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>No se puede escribir en esta carpeta. Elige otra.</translation>
    </message>
    <message>
        <source>Stopped. Start again, and it goes on where it stopped.</source>
        <translation>Detenido. Si vuelves a empezar, se continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Abriendo la copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memories are back</source>
        <translation>
            <numerusform>Ha vuelto %1 de %Ln recuerdo</numerusform>
            <numerusform>Han vuelto %1 de %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memories are back.</source>
        <translation>
            <numerusform>Ha vuelto %Ln recuerdo.</numerusform>
            <numerusform>Han vuelto %Ln recuerdos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments were missing or damaged in the backup.</source>
        <translation>
            <numerusform>En la copia de seguridad, %Ln adjunto faltaba o estaba dañado.</numerusform>
            <numerusform>En la copia de seguridad, %Ln adjuntos faltaban o estaban dañados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SearchInput</name>
    <message>
        <source>There is no filter “%1”: it is searched as words.</source>
        <translation>No hay ningún filtro «%1»: se busca como palabras.</translation>
    </message>
    <message>
        <source>“%1” is searched as words. %2</source>
        <translation>«%1» se busca como palabras. %2</translation>
    </message>
</context>
<context>
    <name>mn::app::SearchModel</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Only words were compared: the model of meaning is not loaded.</source>
        <translation>Solo se han comparado las palabras: el modelo de significado no está cargado.</translation>
    </message>
    <message>
        <source>Only words were compared: the index is being made anew, and the former service is no longer asked.</source>
        <translation>Solo se han comparado las palabras: el índice se está reconstruyendo y ya no se consulta el servicio anterior.</translation>
    </message>
    <message>
        <source>Only words were compared: %1</source>
        <translation>Solo se han comparado las palabras: %1</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Actualidad</translation>
    </message>
    <message>
        <source>Meaning has not caught up yet; memories still to come: %L1.</source>
        <translation>El significado aún no está al día; recuerdos pendientes: %L1.</translation>
    </message>
</context>
<context>
    <name>mn::app::SecurityModel</name>
    <message>
        <source>This is the last way to open the vault. Add another one first.</source>
        <translation>Es la última forma de abrir la bóveda. Añade antes otra.</translation>
    </message>
    <message>
        <source>This can be no passphrase: it is empty, or far too long.</source>
        <translation>No puede ser una frase de contraseña: está vacía o es demasiado larga.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or did not answer. Unlock it, then try again.</source>
        <translation>El llavero de este equipo está bloqueado o no respondió. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody without the vault’s key has changed this list. Look at it, and accept it before you change it.</source>
        <translation>Alguien sin la clave de la bóveda ha cambiado esta lista. Revísala y acéptala antes de cambiarla.</translation>
    </message>
    <message>
        <source>The disk did not take the change; all is as it was. Free some space, then try again.</source>
        <translation>El cambio no se pudo escribir en el disco; todo sigue como estaba. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is changing this vault just now. Try again in a moment.</source>
        <translation>Otro programa está cambiando esta bóveda. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Keyring of “%1”</source>
        <comment>a computer</comment>
        <translation>Llavero de «%1»</translation>
    </message>
    <message>
        <source>A way this version does not know</source>
        <translation>Una forma que esta versión no conoce</translation>
    </message>
    <message>
        <source>Damaged: it opens nothing.</source>
        <translation>Dañada: no abre nada.</translation>
    </message>
    <message>
        <source>Set %1. A change never rewrites the vault.</source>
        <translation>Definida el %1. Cambiarla nunca reescribe la bóveda.</translation>
    </message>
    <message>
        <source>Made %1. 24 words on paper, for when the passphrase is lost.</source>
        <translation>Creadas el %1. 24 palabras en papel, por si se pierde la frase de contraseña.</translation>
    </message>
    <message>
        <source>Since %1. Opens the vault when you log in; anyone who uses your login can read it.</source>
        <translation>Desde el %1. Abre la bóveda al iniciar sesión; quien use tu sesión puede leerla.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde el %1.</translation>
    </message>
    <message>
        <source>The new words open the vault. The old paper does not any more; backups made before still open with it.</source>
        <translation>Las palabras nuevas abren la bóveda. El papel antiguo ya no; las copias de seguridad anteriores se siguen abriendo con él.</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <translation>Este equipo no tiene ningún llavero que responda.</translation>
    </message>
    <message>
        <source>Not possible on this desktop (Wayland): it does not let a window say so. Lock the vault before you share the screen.</source>
        <translation>No es posible en este escritorio (Wayland): no permite que una ventana lo pida. Bloquea la bóveda antes de compartir la pantalla.</translation>
    </message>
    <message>
        <source>Not possible on this desktop (X11): every program can read the screen. Lock the vault before you share the screen.</source>
        <translation>No es posible en este escritorio (X11): cualquier programa puede leer la pantalla. Bloquea la bóveda antes de compartir la pantalla.</translation>
    </message>
    <message>
        <source>Not possible on this system. Lock the vault before you share the screen.</source>
        <translation>No es posible en este sistema. Bloquea la bóveda antes de compartir la pantalla.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Una frase de contraseña vacía no protege nada.</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>Las dos frases de contraseña nuevas son distintas. Escríbelas de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>La frase de contraseña ha cambiado. Las copias de seguridad anteriores se siguen abriendo con la antigua.</translation>
    </message>
    <message>
        <source>The keyring of this computer opens the vault from now on.</source>
        <translation>A partir de ahora, el llavero de este equipo abre la bóveda.</translation>
    </message>
    <message>
        <source>Removed. Backups made before still open with it.</source>
        <translation>Quitada. Las copias de seguridad anteriores se siguen abriendo así.</translation>
    </message>
    <message>
        <source>The list is signed as it stands.</source>
        <translation>La lista queda firmada tal como está.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens the vault today, or its recovery words.</source>
        <translation>Escribe la frase de contraseña que abre hoy la bóveda, o sus palabras de recuperación.</translation>
    </message>
</context>
<context>
    <name>mn::app::ShelfModel</name>
    <message>
        <source>It is a new memory now.</source>
        <translation>Ahora es un recuerdo nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>They are %Ln new memories now.</source>
        <translation>
            <numerusform>Ahora es %Ln recuerdo nuevo.</numerusform>
            <numerusform>Ahora son %Ln recuerdos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version was erased.</source>
        <translation>La versión se borró.</translation>
    </message>
    <message>
        <source>It was decided about elsewhere just now.</source>
        <translation>Se acaba de decidir en otro lugar.</translation>
    </message>
    <message>
        <source>The version was erased. Another program was reading: sealed remains go with the next erasing, or when every program has closed the vault.</source>
        <translation>La versión se borró. Otro programa estaba leyendo: los restos sellados se irán con el próximo borrado, o cuando todos los programas hayan cerrado la bóveda.</translation>
    </message>
    <message>
        <source>A change without words</source>
        <translation>Un cambio sin palabras</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>Varios dispositivos</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Otro dispositivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Which device wrote a version, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Set aside %2.</source>
        <extracomment>%1: which device wrote it, and when; %2: when</extracomment>
        <translation>%1. Apartado el %2.</translation>
    </message>
</context>
<context>
    <name>mn::app::SidebarModel</name>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>mn::app::StorageModel</name>
    <message>
        <source>There was nothing to tidy up.</source>
        <translation>No había nada que limpiar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files removed</source>
        <translation>
            <numerusform>%Ln archivo quitado</numerusform>
            <numerusform>%Ln archivos quitados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::SyncModel</name>
    <message>
        <source>Looking for this vault&apos;s account</source>
        <translation>Buscando la cuenta de esta bóveda</translation>
    </message>
    <message>
        <source>This vault is on this device alone</source>
        <translation>Esta bóveda está solo en este dispositivo</translation>
    </message>
    <message>
        <source>Speaking with the server</source>
        <translation>Hablando con el servidor</translation>
    </message>
    <message numerus="yes">
        <source>Other devices removed %Ln memory(s). Nothing was removed here yet.</source>
        <translation>
            <numerusform>Otros dispositivos eliminaron %Ln recuerdo. Aquí no se ha eliminado nada todavía.</numerusform>
            <numerusform>Otros dispositivos eliminaron %Ln recuerdos. Aquí no se ha eliminado nada todavía.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device does not belong to the account any more</source>
        <translation>Este dispositivo ya no pertenece a la cuenta</translation>
    </message>
    <message>
        <source>The server&apos;s record of this account contradicts itself</source>
        <translation>Lo que el servidor dice de esta cuenta se contradice</translation>
    </message>
    <message>
        <source>Working without the network</source>
        <translation>Trabajando sin la red</translation>
    </message>
    <message>
        <source>Connecting to the server</source>
        <translation>Conectando con el servidor</translation>
    </message>
    <message>
        <source>The server has everything that is here, sealed</source>
        <translation>El servidor tiene todo lo que hay aquí, sellado</translation>
    </message>
    <message>
        <source>Some memories wait for the server</source>
        <translation>Algunos recuerdos esperan al servidor</translation>
    </message>
    <message>
        <source>Link it to a server, and the same memories are on all your devices. The server keeps them sealed and cannot read a word.</source>
        <translation>Enlázala a un servidor y los mismos recuerdos estarán en todos tus dispositivos. El servidor los guarda sellados y no puede leer ni una palabra.</translation>
    </message>
    <message>
        <source>Look at what your other devices did. If it was meant so, agree; until then nothing goes on.</source>
        <translation>Mira lo que hicieron tus otros dispositivos. Si era lo que querías, acepta; hasta entonces nada sigue.</translation>
    </message>
    <message>
        <source>What is here stays. It can come back with the recovery phrase.</source>
        <translation>Lo que hay aquí se queda. Puede volver con las palabras de recuperación.</translation>
    </message>
    <message>
        <source>Nothing is sent to it. What is here stays as it is.</source>
        <translation>No se le envía nada. Lo que hay aquí se queda como está.</translation>
    </message>
    <message>
        <source>What you save stays on this device and goes out by itself once the server can be reached.</source>
        <translation>Lo que guardas se queda en este dispositivo y sale por sí solo en cuanto se alcance el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) belong to this account.</source>
        <translation>
            <numerusform>%Ln dispositivo pertenece a esta cuenta.</numerusform>
            <numerusform>%Ln dispositivos pertenecen a esta cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered at %1</source>
        <translation>El servidor respondió a las %1</translation>
    </message>
    <message>
        <source>Nobody whom this system trusts vouches for this server. If it is your own, compare what it shows with this fingerprint:</source>
        <translation>Nadie en quien este sistema confíe responde por este servidor. Si es tuyo, compara lo que muestra con esta huella:</translation>
    </message>
    <message>
        <source>This server takes new accounts by invitation only. Ask whoever runs it, and put their words below.</source>
        <translation>Este servidor solo admite cuentas nuevas con invitación. Pregunta a quien lo lleva y pon sus palabras abajo.</translation>
    </message>
    <message>
        <source>There is no such account on this server, or this vault has no recovery phrase yet.</source>
        <translation>No hay tal cuenta en este servidor, o esta bóveda aún no tiene palabras de recuperación.</translation>
    </message>
    <message>
        <source>These are not the 24 words of a recovery phrase.</source>
        <translation>Estas no son las 24 palabras de recuperación.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It begins with https://.</source>
        <translation>Esta no es la dirección de un servidor. Empieza por https://.</translation>
    </message>
    <message>
        <source>The server cannot be reached, or it is none of Mnemosyne&apos;s. Check its address and your connection.</source>
        <translation>No se puede alcanzar el servidor, o no es de Mnemosyne. Comprueba su dirección y tu conexión.</translation>
    </message>
    <message>
        <source>This vault belongs to an account already.</source>
        <translation>Esta bóveda ya pertenece a una cuenta.</translation>
    </message>
    <message>
        <source>The devices were not linked: the code is mistyped, older than ten minutes or was used already, or somebody said no on the other device. Nothing was sent from here.</source>
        <translation>Los dispositivos no se enlazaron: el código está mal escrito, tiene más de diez minutos o ya se usó, o alguien dijo que no en el otro dispositivo. De aquí no salió nada.</translation>
    </message>
    <message>
        <source>This is no code of another device: those have four groups of four letters and digits.</source>
        <translation>Esto no es el código de otro dispositivo: tiene cuatro grupos de cuatro letras y cifras.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln attachment(s)</source>
        <translation>
            <numerusform>%1 de %Ln adjunto</numerusform>
            <numerusform>%1 de %Ln adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln memory(s)</source>
        <translation>
            <numerusform>%1 de %Ln recuerdo</numerusform>
            <numerusform>%1 de %Ln recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Poniendo en pausa</translation>
    </message>
    <message>
        <source>Paused: nothing is sent or fetched</source>
        <translation>En pausa: no se envía ni se recibe nada</translation>
    </message>
    <message>
        <source>Attachments are on their way</source>
        <translation>Los adjuntos están en camino</translation>
    </message>
    <message>
        <source>Your memories are coming from the server</source>
        <translation>Tus recuerdos llegan del servidor</translation>
    </message>
    <message>
        <source>Your memories are going to the server, sealed</source>
        <translation>Tus recuerdos van sellados al servidor</translation>
    </message>
    <message>
        <source>What you save stays on this device until you go on.</source>
        <translation>Lo que guardas se queda en este dispositivo hasta que continúes.</translation>
    </message>
    <message>
        <source>The server will erase this account</source>
        <translation>El servidor borrará esta cuenta</translation>
    </message>
    <message>
        <source>You are signed in. This page can be closed.</source>
        <translation>Has iniciado sesión. Puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. This page can be closed.</source>
        <translation>No se pudo iniciar sesión. Puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>A la espera de que inicies sesión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) wait for another network</source>
        <translation>
            <numerusform>%Ln adjunto espera otra red</numerusform>
            <numerusform>%Ln adjuntos esperan otra red</numerusform>
        </translation>
    </message>
    <message>
        <source>This network is metered: what goes over it is counted, or costs. Your memories come and go as ever.</source>
        <translation>Esta red es de uso medido: lo que pasa por ella se cuenta o cuesta. Tus recuerdos van y vienen como siempre.</translation>
    </message>
</context>
<context>
    <name>mn::app::SyncNotices</name>
    <message>
        <source>This device’s clock says %1, and the server’s %2. Until it is set right, what you write here is dated wrong.</source>
        <translation>El reloj de este dispositivo marca %1, y el del servidor %2. Hasta que se ponga en hora, lo que escribas aquí llevará una fecha equivocada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) came dated in the future: the clock of another device is ahead.</source>
        <translation>
            <numerusform>%Ln recuerdo llegó con fecha futura: el reloj de otro dispositivo va adelantado.</numerusform>
            <numerusform>%Ln recuerdos llegaron con fecha futura: el reloj de otro dispositivo va adelantado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) were not erased: another device had changes that were not here yet.</source>
        <translation>
            <numerusform>%Ln recuerdo no se borró: otro dispositivo tenía cambios que aún no estaban aquí.</numerusform>
            <numerusform>%Ln recuerdos no se borraron: otro dispositivo tenía cambios que aún no estaban aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::TimelineModel</name>
    <message>
        <source>%1 to %2 %3</source>
        <extracomment>The first and the last day of a week, and its year: &quot;16 November to 22 November 2026&quot;</extracomment>
        <translation>Del %1 al %2 de %3</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Últimos doce meses</translation>
    </message>
    <message>
        <source>%1 in the last twelve months</source>
        <translation>%1 en los últimos doce meses</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many memories, and in which year</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a day</source>
        <translation>
            <numerusform>%Ln al día</numerusform>
            <numerusform>%Ln al día</numerusform>
        </translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Todos los ámbitos</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>Above what happened on this day in earlier years: &quot;On 20 November&quot;</extracomment>
        <translation>El %1</translation>
    </message>
</context>
<context>
    <name>mn::app::TrayIcon</name>
    <message>
        <source>Open Mnemosyne</source>
        <translation>Abrir Mnemosyne</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Anotar algo</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Bloquear la bóveda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>mn::app::TrayStay</name>
    <message>
        <source>Mnemosyne goes on in the tray. To end it, choose “Quit” there.</source>
        <translation>Mnemosyne sigue en la bandeja. Para cerrarlo, elige allí «Salir».</translation>
    </message>
    <message>
        <source>Mnemosyne goes on in the tray. To end it, choose “Quit” there, or press %1 in its window.</source>
        <translation>Mnemosyne sigue en la bandeja. Para cerrarlo, elige allí «Salir» o pulsa %1 en su ventana.</translation>
    </message>
</context>
<context>
    <name>mn::app::UnlockModel</name>
    <message>
        <source>The ways to open this vault were changed by someone who does not hold its key. Look at them in the settings.</source>
        <translation>Alguien que no tiene la clave de esta bóveda ha cambiado las formas de abrirla. Revísalas en los ajustes.</translation>
    </message>
    <message>
        <source>The disk has changed the vault’s file of keys. Set the passphrase anew in the settings; that writes it again.</source>
        <translation>El disco ha alterado el archivo de claves de la bóveda. Vuelve a definir la frase de contraseña en los ajustes; así se escribe de nuevo.</translation>
    </message>
    <message>
        <source>The disk has changed the vault’s file of keys, so that even the right one may be refused. Try another way to open it.</source>
        <translation>El disco ha alterado el archivo de claves de la bóveda, así que incluso lo correcto puede rechazarse. Prueba otra forma de abrirla.</translation>
    </message>
</context>
<context>
    <name>mn::app::VaultModel</name>
    <message>
        <source>An import is under way. Bring these files once it is through.</source>
        <translation>Hay una importación en curso. Trae estos archivos cuando termine.</translation>
    </message>
    <message>
        <source>One file is looked at at a time: this is “%1”.</source>
        <translation>Se mira un archivo cada vez: este es «%1».</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Enlace quitado</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>“%1” is now a saved search.</source>
        <translation>«%1» es ahora una búsqueda guardada.</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted.</source>
        <translation>Se eliminó la búsqueda guardada «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) set aside: erased elsewhere. See “Devices &amp; sync”.</source>
        <translation>
            <numerusform>%Ln versión apartada: se borró en otro lugar. Mira en «Dispositivos y sincronización».</numerusform>
            <numerusform>%Ln versiones apartadas: se borraron en otro lugar. Mira en «Dispositivos y sincronización».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mn::app::VectorConsent</name>
    <message>
        <source>The server may search by meaning. Vectors go to it after all else.</source>
        <translation>El servidor puede buscar por significado. Los vectores van después de todo lo demás.</translation>
    </message>
    <message>
        <source>The server has no vectors of your memories any more.</source>
        <translation>El servidor ya no tiene vectores de tus recuerdos.</translation>
    </message>
    <message>
        <source>The server takes no more vectors. Those it has go as soon as it can reach them.</source>
        <translation>El servidor no acepta más vectores. Los que tiene desaparecen en cuanto pueda alcanzarlos.</translation>
    </message>
    <message>
        <source>Only for a server that you trust: it would get vectors, which are not sealed and reveal what your memories are about.</source>
        <translation>Solo para un servidor de confianza: recibiría vectores, que no están sellados y revelan de qué tratan tus recuerdos.</translation>
    </message>
    <message>
        <source>Allowed on this device. Whoever runs the server can tell what your memories are about.</source>
        <translation>Permitido en este dispositivo. Quien gestiona el servidor puede ver de qué tratan tus recuerdos.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1 whoever runs it can tell what your memories are about, by %Ln vector(s).</source>
        <translation>
            <numerusform>Desde %1 quien lo gestiona puede ver de qué tratan tus recuerdos, por %Ln vector.</numerusform>
            <numerusform>Desde %1 quien lo gestiona puede ver de qué tratan tus recuerdos, por %Ln vectores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account allows it since %1, for another model than this device has, which sends nothing.</source>
        <translation>Tu cuenta lo permite desde %1, para otro modelo que el de este dispositivo, que no envía nada.</translation>
    </message>
    <message>
        <source>Your account allows it since %1. This device sends nothing.</source>
        <translation>Tu cuenta lo permite desde %1. Este dispositivo no envía nada.</translation>
    </message>
    <message>
        <source>The server keeps no vectors of the model that this device has.</source>
        <translation>El servidor no guarda vectores del modelo de este dispositivo.</translation>
    </message>
    <message>
        <source>The server cannot be reached; nothing was changed. Try it again once it can be.</source>
        <translation>No se llega al servidor; no se cambió nada. Vuelve a probar cuando responda.</translation>
    </message>
    <message>
        <source>This device sends no more vectors. The server cannot be reached, and has those it had: take it back again once it can be.</source>
        <translation>Este dispositivo no envía más vectores. No se puede llegar al servidor, que conserva los que tenía: retíralo otra vez cuando se pueda.</translation>
    </message>
</context>
<context>
    <name>mn::app::WorkNotices</name>
    <message>
        <source>The import could not be finished. The window says why.</source>
        <translation>No se pudo terminar la importación. La ventana dice por qué.</translation>
    </message>
    <message>
        <source>The import is finished.</source>
        <translation>La importación ha terminado.</translation>
    </message>
    <message>
        <source>The export could not be finished. The window says why.</source>
        <translation>No se pudo terminar la exportación. La ventana dice por qué.</translation>
    </message>
    <message>
        <source>The export is finished.</source>
        <translation>La exportación ha terminado.</translation>
    </message>
    <message>
        <source>The backup could not be brought back. The window says why.</source>
        <translation>No se pudo restaurar la copia de seguridad. La ventana dice por qué.</translation>
    </message>
    <message>
        <source>The backup could not be made. The window says why.</source>
        <translation>No se pudo hacer la copia de seguridad. La ventana dice por qué.</translation>
    </message>
    <message>
        <source>The backup is brought back.</source>
        <translation>La copia de seguridad se ha restaurado.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>La copia de seguridad está hecha.</translation>
    </message>
</context>
</TS>
