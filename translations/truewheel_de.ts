<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Leads out</source>
        <translation>Führt hinaus</translation>
    </message>
    <message>
        <source>Absolute name</source>
        <translation>Absoluter Name</translation>
    </message>
    <message>
        <source>There twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Differs in case only</source>
        <translation>Nur Groß-/Kleinschreibung anders</translation>
    </message>
    <message>
        <source>Link leads out</source>
        <translation>Link führt hinaus</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Shared bytes</source>
        <translation>Geteilte Bytes</translation>
    </message>
    <message>
        <source>Hidden bytes</source>
        <translation>Verborgene Bytes</translation>
    </message>
    <message>
        <source>NUL in the name</source>
        <translation>NUL im Namen</translation>
    </message>
    <message>
        <source>Archive bomb</source>
        <translation>Archivbombe</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Name not UTF-8</source>
        <translation>Name nicht UTF-8</translation>
    </message>
    <message>
        <source>More in the file</source>
        <translation>Mehr in der Datei</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viele</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Its name would lead out of the folder that it is unpacked in.</source>
        <translation>Der Name würde aus dem Ordner hinausführen, in den entpackt wird.</translation>
    </message>
    <message>
        <source>Its name is absolute: it would be unpacked anywhere on the disk.</source>
        <translation>Der Name ist absolut: Entpackt würde an einen beliebigen Ort auf der Platte.</translation>
    </message>
    <message>
        <source>Two files have this name: which one is unpacked depends on the program.</source>
        <translation>Zwei Dateien haben diesen Namen: Welche entpackt wird, hängt vom Programm ab.</translation>
    </message>
    <message>
        <source>On macOS and Windows two files would have this name.</source>
        <translation>Unter macOS und Windows hätten zwei Dateien diesen Namen.</translation>
    </message>
    <message>
        <source>A link leads out of the archive: what is written through it lands elsewhere.</source>
        <translation>Ein Link führt aus dem Archiv hinaus: Was über ihn geschrieben wird, landet anderswo.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or something else that no package needs.</source>
        <translation>Das ist ein Gerät, eine Pipe oder etwas anderes, das kein Paket braucht.</translation>
    </message>
    <message>
        <source>Two places of the archive say different things: programs would see different files.</source>
        <translation>Zwei Stellen des Archivs sagen Verschiedenes: Programme würden verschiedene Dateien sehen.</translation>
    </message>
    <message>
        <source>Two files share their bytes.</source>
        <translation>Zwei Dateien teilen sich ihre Bytes.</translation>
    </message>
    <message>
        <source>It holds bytes that its list of files does not tell of.</source>
        <translation>Es enthält Bytes, von denen seine Dateiliste nichts sagt.</translation>
    </message>
    <message>
        <source>Some programs would cut its name off at the NUL.</source>
        <translation>Manche Programme würden den Namen am NUL abschneiden.</translation>
    </message>
    <message>
        <source>It would unpack to far more than it is. Nothing more of it was unpacked.</source>
        <translation>Entpackt wäre es weit größer, als es ist. Mehr davon wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>It is encrypted, and cannot be looked into.</source>
        <translation>Es ist verschlüsselt und kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>It is a link; wheels have none.</source>
        <translation>Das ist ein Link; in Wheels gibt es keine.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, and looks different on other machines.</source>
        <translation>Der Name ist nicht UTF-8 und sieht auf anderen Rechnern anders aus.</translation>
    </message>
    <message>
        <source>The file holds something before or after the archive.</source>
        <translation>Die Datei enthält etwas vor oder nach dem Archiv.</translation>
    </message>
    <message>
        <source>It is an archive itself, and is not opened.</source>
        <translation>Das ist selbst ein Archiv und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation>Es ist auf eine Weise gepackt, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>It has more files than are read; the list is not whole.</source>
        <translation>Es hat mehr Dateien, als gelesen werden; die Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The archive ends too early; the list of files is not whole.</source>
        <translation>Das Archiv endet zu früh; die Dateiliste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>What the archive says here makes no sense.</source>
        <translation>Was das Archiv hier sagt, ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>What it says of itself is missing or not as it should be.</source>
        <translation>Was es über sich sagt, fehlt oder ist nicht so, wie es sein soll.</translation>
    </message>
    <message>
        <source>The name of the file and its content tell of different things.</source>
        <translation>Der Name der Datei und ihr Inhalt besagen Verschiedenes.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Falsche Größe</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not in RECORD</source>
        <translation>Nicht in RECORD</translation>
    </message>
    <message>
        <source>No hash</source>
        <translation>Kein Hash</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Its content is not what RECORD has the hash of.</source>
        <translation>Der Inhalt passt nicht zum Hash in RECORD.</translation>
    </message>
    <message>
        <source>It has another size than RECORD says.</source>
        <translation>Die Größe ist eine andere, als RECORD sagt.</translation>
    </message>
    <message>
        <source>RECORD lists it, and it is not there.</source>
        <translation>RECORD führt die Datei auf, aber sie ist nicht da.</translation>
    </message>
    <message>
        <source>It is there, and RECORD does not list it.</source>
        <translation>Die Datei ist da, aber RECORD führt sie nicht auf.</translation>
    </message>
    <message>
        <source>RECORD has no hash of it that can be trusted.</source>
        <translation>RECORD hat keinen Hash davon, dem zu trauen ist.</translation>
    </message>
    <message>
        <source>This row of RECORD would lead out of the archive; nothing was read there.</source>
        <translation>Diese Zeile von RECORD würde aus dem Archiv hinausführen; dort wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>It could not be unpacked, so its hash is not known.</source>
        <translation>Die Datei konnte nicht entpackt werden, deshalb ist ihr Hash nicht bekannt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>Harter Link</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>does not fit: it is for another implementation of Python</source>
        <translation>passt nicht: für eine andere Python-Implementierung</translation>
    </message>
    <message>
        <source>does not fit: it is for another version</source>
        <translation>passt nicht: für eine andere Version</translation>
    </message>
    <message>
        <source>does not fit: it is for another build of this version</source>
        <translation>passt nicht: für einen anderen Build dieser Version</translation>
    </message>
    <message>
        <source>does not fit: it is for another operating system</source>
        <translation>passt nicht: für ein anderes Betriebssystem</translation>
    </message>
    <message>
        <source>does not fit: it is for another processor</source>
        <translation>passt nicht: für einen anderen Prozessor</translation>
    </message>
    <message>
        <source>does not fit: it needs another C library, or a newer one</source>
        <translation>passt nicht: braucht eine andere oder neuere C-Bibliothek</translation>
    </message>
    <message>
        <source>does not fit: its tags are not known</source>
        <translation>passt nicht: die Tags sind nicht bekannt</translation>
    </message>
    <message>
        <source>It was not checked to its end: %1</source>
        <translation>Nicht bis zum Ende geprüft: %1</translation>
    </message>
    <message numerus="yes">
        <source>Every file is as RECORD says (%n verified).</source>
        <translation>
            <numerusform>Jede Datei ist so, wie RECORD sagt (%n geprüft).</numerusform>
            <numerusform>Jede Datei ist so, wie RECORD sagt (%n geprüft).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not as RECORD says.</source>
        <translation>
            <numerusform>%n Datei ist nicht so, wie RECORD sagt.</numerusform>
            <numerusform>%n Dateien sind nicht so, wie RECORD sagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No honest tool makes such an archive. Nothing of it was unpacked; do not install it.</source>
        <translation>Kein redliches Werkzeug erstellt ein solches Archiv. Nichts davon wurde entpackt; installieren Sie es nicht.</translation>
    </message>
    <message>
        <source>It is not what was built: its files are not as its RECORD says.</source>
        <translation>Es ist nicht das, was gebaut wurde: Seine Dateien sind nicht so, wie seine RECORD sagt.</translation>
    </message>
    <message>
        <source>It could not be read to its end.</source>
        <translation>Es konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Mit dem Archiv ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>This file is not read, for what its archive says of it is not to be trusted.</source>
        <translation>Diese Datei wird nicht gelesen, denn dem, was ihr Archiv über sie sagt, ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>It is too large to be shown.</source>
        <translation>Die Datei ist zu groß, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>It is no archive that can be looked into.</source>
        <translation>Das ist kein Archiv, das geprüft werden kann.</translation>
    </message>
    <message>
        <source>Its bytes are damaged.</source>
        <translation>Die Bytes sind beschädigt.</translation>
    </message>
    <message>
        <source>Swells up</source>
        <translation>Bläht sich auf</translation>
    </message>
    <message>
        <source>It unpacks to hundreds of times what it takes in the archive: hardly anything but one byte, over and over.</source>
        <translation>Ausgepackt ist es Hunderte Male so groß wie im Archiv: kaum etwas außer einem einzigen Byte, immer wieder.</translation>
    </message>
</context>
<context>
    <name>CacheWords</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Armed trap</source>
        <translation>Scharfe Falle</translation>
    </message>
    <message>
        <source>Project gone</source>
        <translation>Projekt weg</translation>
    </message>
    <message>
        <source>Old bucket</source>
        <translation>Alter Bereich</translation>
    </message>
    <message>
        <source>Old revision</source>
        <translation>Alter Stand</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The generated files of this editable build are gone from the project: the next sync of a fresh environment would install it broken.</source>
        <translation>Die erzeugten Dateien dieses editierbaren Builds fehlen im Projekt: Der nächste Abgleich einer frischen Umgebung würde ihn defekt installieren.</translation>
    </message>
    <message>
        <source>It was built from a project that is gone.</source>
        <translation>Er wurde aus einem Projekt gebaut, das nicht mehr da ist.</translation>
    </message>
    <message>
        <source>A newer version of the tool keeps its data elsewhere.</source>
        <translation>Eine neuere Version des Werkzeugs legt ihre Daten anderswo ab.</translation>
    </message>
    <message>
        <source>A newer build of the same thing has taken its place.</source>
        <translation>Ein neuerer Build derselben Sache ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>Nothing in the cache refers to it any more.</source>
        <translation>Nichts im Cache verweist mehr darauf.</translation>
    </message>
    <message>
        <source>No environment shares its files, and none has for a long time.</source>
        <translation>Keine Umgebung teilt seine Dateien, und das schon lange.</translation>
    </message>
    <message>
        <source>A download or a build that was interrupted has left it.</source>
        <translation>Ein abgebrochener Download oder Build hat ihn hinterlassen.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Ordner oder Datei</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Editable build</source>
        <translation>Editierbarer Build</translation>
    </message>
    <message>
        <source>Unpacked wheel</source>
        <translation>Entpacktes Wheel</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Wheel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Conda package</source>
        <translation>Conda-Paket</translation>
    </message>
    <message>
        <source>In cache</source>
        <translation>Im Cache</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Who uses its files is not known.</source>
        <translation>Wer seine Dateien benutzt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No environment of this machine shares its files.</source>
        <translation>Keine Umgebung dieses Rechners teilt seine Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) share its files.</source>
        <translation>
            <numerusform>%n Umgebung teilt seine Dateien.</numerusform>
            <numerusform>%n Umgebungen teilen seine Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>never used again</source>
        <translation>wird nie wieder benutzt</translation>
    </message>
    <message>
        <source>environments of uvx, which are made again when next used</source>
        <translation>Umgebungen von uvx, die bei der nächsten Benutzung neu erstellt werden</translation>
    </message>
    <message>
        <source>must be downloaded again</source>
        <translation>muss erneut heruntergeladen werden</translation>
    </message>
    <message>
        <source>must be built again</source>
        <translation>muss neu gebaut werden</translation>
    </message>
    <message>
        <source>%1: prune</source>
        <extracomment>%1 is a tool such as uv, &quot;prune&quot; and the like are its commands</extracomment>
        <translation>%1: prune</translation>
    </message>
    <message>
        <source>%1: clean %2</source>
        <translation>%1: clean %2</translation>
    </message>
    <message>
        <source>%1: purge</source>
        <translation>%1: purge</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf der Platte</translation>
    </message>
    <message>
        <source>%1 used by environments</source>
        <translation>%1 von Umgebungen benutzt</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 veraltet</translation>
    </message>
    <message>
        <source>%1 reclaimable</source>
        <translation>%1 rückgewinnbar</translation>
    </message>
    <message>
        <source>%1 is not run: %2 has links into it and would break.</source>
        <translation>%1 wird nicht ausgeführt: %2 hat Links dorthin und wäre danach defekt.</translation>
    </message>
    <message>
        <source>Nothing is removed in %1: %2.</source>
        <translation>In %1 wird nichts entfernt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have no command of their owner that removes them alone.</source>
        <translation>
            <numerusform>Für %n Eintrag hat sein Besitzer keinen Befehl, der nur ihn entfernt.</numerusform>
            <numerusform>Für %n Einträge haben ihre Besitzer keinen Befehl, der nur sie entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) are counted, and left alone by these commands.</source>
        <translation>
            <numerusform>%n Umgebung ist mitgezählt und wird von diesen Befehlen nicht berührt.</numerusform>
            <numerusform>%n Umgebungen sind mitgezählt und werden von diesen Befehlen nicht berührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is less than was asked for: no more comes back without breaking an environment.</source>
        <translation>Das ist weniger als gewünscht: Mehr wird nicht frei, ohne dass eine Umgebung defekt wird.</translation>
    </message>
    <message>
        <source>The cache of %1 takes %2; you allowed %3.</source>
        <translation>Der Cache von %1 belegt %2; erlaubt haben Sie %3.</translation>
    </message>
    <message numerus="yes">
        <source>The cache of %1 holds what no environment used for %n day(s).</source>
        <translation>
            <numerusform>Der Cache von %1 enthält, was seit %n Tag keine Umgebung benutzt hat.</numerusform>
            <numerusform>Der Cache von %1 enthält, was seit %n Tagen keine Umgebung benutzt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of the cache of %1 has %2 free; you want %3.</source>
        <translation>Auf der Platte mit dem Cache von %1 sind %2 frei; Sie möchten %3.</translation>
    </message>
    <message>
        <source>It was built from %1.</source>
        <translation>Es wurde aus %1 gebaut.</translation>
    </message>
    <message>
        <source>It was built from %1. That build put %2 into the project, not into the cache: restoring it does not bring the file back.</source>
        <translation>Es wurde aus %1 gebaut. Dieser Build legte %2 im Projekt ab, nicht im Cache: Wird er wiederhergestellt, kommt die Datei nicht zurück.</translation>
    </message>
    <message>
        <source>The project was %1.</source>
        <translation>Das Projekt war %1.</translation>
    </message>
    <message>
        <source>%1 now keeps this in %2; only an older %1 still reads this one.</source>
        <translation>%1 bewahrt dies jetzt in %2 auf; nur ein älteres %1 liest dies hier noch.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Es enthält %1.</translation>
    </message>
    <message>
        <source>It was last linked on %1.</source>
        <translation>Es wurde zuletzt am %1 verknüpft.</translation>
    </message>
</context>
<context>
    <name>EnvironmentPlanWords</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>linked to %1</source>
        <translation>verknüpft mit %1</translation>
    </message>
    <message>
        <source>This runs the code of %1.</source>
        <translation>Dies führt den Code von %1 aus.</translation>
    </message>
    <message>
        <source>It is moved to the trash as it is. Until the trash is emptied it comes back whole; after that it can be made again from the list below.</source>
        <translation>Sie wird so, wie sie ist, in den Papierkorb verschoben. Bis der Papierkorb geleert wird, kommt sie vollständig zurück; danach kann sie aus der Liste unten neu erstellt werden.</translation>
    </message>
    <message>
        <source>It is deleted for good. It can be made again from the list below, from what the indexes have then.</source>
        <translation>Sie wird endgültig gelöscht. Sie kann aus der Liste unten neu erstellt werden, mit dem, was die Indizes dann haben.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>Nach Dateigröße</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Wird frei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n folder(s)</source>
        <translation>
            <numerusform>%1 in %n Ordner</numerusform>
            <numerusform>%1 in %n Ordnern</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>der Papierkorb</translation>
    </message>
    <message>
        <source>nowhere: it is deleted</source>
        <translation>keines: sie wird gelöscht</translation>
    </message>
    <message>
        <source>Kept, to make it again</source>
        <translation>Bleibt, um sie neu zu erstellen</translation>
    </message>
    <message>
        <source>%1 lies in it and goes with it.</source>
        <translation>%1 liegt darin und wird mit entfernt.</translation>
    </message>
    <message>
        <source>“%1” lies in it, and no installer put it there.</source>
        <translation>„%1“ liegt darin, und kein Installationsprogramm hat es dort abgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: %n thing(s) in it could not be read.</source>
        <translation>
            <numerusform>Die Liste ist nicht vollständig: %n Element darin konnte nicht gelesen werden.</numerusform>
            <numerusform>Die Liste ist nicht vollständig: %n Elemente darin konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its removal was cut off; what is left lies in %1.</source>
        <translation>Das Entfernen wurde abgebrochen; was übrig ist, liegt in %1.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Its removal was cut off before it began: it is where it was, and whole.</source>
        <translation>Das Entfernen wurde abgebrochen, bevor es begann: Die Umgebung ist, wo sie war, und vollständig.</translation>
    </message>
    <message>
        <source>It is moved back to where it was, as it is.</source>
        <translation>Sie wird so, wie sie ist, dorthin zurückverschoben, wo sie war.</translation>
    </message>
    <message>
        <source>It is not in the trash any more: it is made again from the list that was kept, with the exact versions.</source>
        <translation>Sie ist nicht mehr im Papierkorb: Sie wird aus der aufbewahrten Liste neu erstellt, mit genau denselben Versionen.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>Was darin sein wird</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>There is nothing to repair in it.</source>
        <translation>An ihr ist nichts zu reparieren.</translation>
    </message>
    <message>
        <source>It was moved, and its scripts name the place where it was made. They are made to name the place where it is.</source>
        <translation>Sie wurde verschoben, und ihre Skripte nennen den Ort, an dem sie erstellt wurde. Sie werden so geändert, dass sie den Ort nennen, an dem sie jetzt ist.</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Dateien, die sich ändern</translation>
    </message>
    <message>
        <source>A new one is made beside it, from its project’s uv.lock. Once that is whole, the old one goes to the trash and the new one takes its place.</source>
        <translation>Daneben wird eine neue erstellt, aus der uv.lock ihres Projekts. Sobald diese vollständig ist, kommt die alte in den Papierkorb, und die neue tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>A new one is made beside it, from its own package list. Once that is whole, the old one goes to the trash and the new one takes its place.</source>
        <translation>Daneben wird eine neue erstellt, aus ihrer eigenen Paketliste. Sobald diese vollständig ist, kommt die alte in den Papierkorb, und die neue tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Whole, beside where it was</source>
        <translation>Vollständig, neben ihrem alten Ort</translation>
    </message>
    <message>
        <source>A part of it is left</source>
        <translation>Ein Teil ist übrig</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Wo sie war</translation>
    </message>
    <message>
        <source>Its package list</source>
        <translation>Ihre Paketliste</translation>
    </message>
    <message>
        <source>There is no Python %1 on this machine any more: it is made with %2.</source>
        <translation>Python %1 gibt es auf diesem Rechner nicht mehr: Die Umgebung wird mit %2 erstellt.</translation>
    </message>
    <message>
        <source>No Python %1 was found on this machine: uv gets one, if its settings allow that.</source>
        <translation>Auf diesem Rechner wurde kein Python %1 gefunden: uv holt eines, wenn seine Einstellungen das erlauben.</translation>
    </message>
    <message>
        <source>%1 cannot be linked again: its project is gone (%2).</source>
        <translation>%1 kann nicht wieder verknüpft werden: Sein Projekt ist verschwunden (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be asked for again: nobody wrote down its version.</source>
        <translation>%1 kann nicht wieder angefordert werden: Niemand hat die Version festgehalten.</translation>
    </message>
    <message>
        <source>Its scripts cannot be changed, since its path holds characters that they would have to quote: it is made anew.</source>
        <translation>Ihre Skripte lassen sich nicht ändern, da ihr Pfad Zeichen enthält, die dort maskiert werden müssten: Die Umgebung wird neu erstellt.</translation>
    </message>
    <message>
        <source>Its scripts cannot be changed, since its path is too long for the first line of a script: it is made anew.</source>
        <translation>Ihre Skripte lassen sich nicht ändern, da ihr Pfad für die erste Zeile eines Skripts zu lang ist: Die Umgebung wird neu erstellt.</translation>
    </message>
    <message>
        <source>Its project’s uv.lock cannot be used: it is made from its own package list.</source>
        <translation>Die uv.lock ihres Projekts ist nicht verwendbar: Die Umgebung wird nach ihrer eigenen Paketliste erstellt.</translation>
    </message>
    <message>
        <source>%1 is new: uv.lock has it.</source>
        <translation>%1 ist neu: Es steht in uv.lock.</translation>
    </message>
    <message>
        <source>%1 %2 becomes %3, as uv.lock says.</source>
        <translation>%1 %2 wird zu %3, wie uv.lock sagt.</translation>
    </message>
    <message>
        <source>A part of it is gone already; what is left stays in %1.</source>
        <translation>Ein Teil von ihr ist schon weg; was übrig ist, bleibt in %1.</translation>
    </message>
    <message>
        <source>There is nothing newer that the environment’s own tool would install.</source>
        <translation>Es gibt nichts Neueres, was das eigene Werkzeug der Umgebung installieren würde.</translation>
    </message>
    <message>
        <source>The environment’s own tool says that this changes, and nothing else. Afterwards it is looked at again.</source>
        <translation>Das eigene Werkzeug der Umgebung sagt, dass sich dies ändert und sonst nichts. Danach wird noch einmal nachgesehen.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>Update %n package(s)</source>
        <translation>
            <numerusform>Ein Paket aktualisieren</numerusform>
            <numerusform>%n Pakete aktualisieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentWords</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Base missing</source>
        <translation>Basis fehlt</translation>
    </message>
    <message>
        <source>Base upgraded</source>
        <translation>Basis aktualisiert</translation>
    </message>
    <message>
        <source>Half installed</source>
        <translation>Halb installiert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Project missing</source>
        <translation>Projekt fehlt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Support beendet</translation>
    </message>
    <message>
        <source>The Python that it was made from is gone.</source>
        <translation>Das Python, aus dem sie erstellt wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The Python that it was made from is now another version, which looks for packages elsewhere.</source>
        <translation>Das Python, aus dem sie erstellt wurde, ist nun eine andere Version, die Pakete anderswo sucht.</translation>
    </message>
    <message>
        <source>An installation or removal was cut off: parts of a package are missing.</source>
        <translation>Eine Installation oder Entfernung wurde abgebrochen: Teile eines Pakets fehlen.</translation>
    </message>
    <message>
        <source>Its scripts point to the place where it was made, and it is somewhere else now.</source>
        <translation>Ihre Skripte zeigen dorthin, wo sie erstellt wurde, und sie liegt nun woanders.</translation>
    </message>
    <message>
        <source>The project that it belongs to is gone.</source>
        <translation>Das Projekt, zu dem sie gehört, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Nothing is installed in it.</source>
        <translation>In ihr ist nichts installiert.</translation>
    </message>
    <message>
        <source>Its version of Python gets no security fixes any more.</source>
        <translation>Ihre Python-Version erhält keine Sicherheitskorrekturen mehr.</translation>
    </message>
    <message>
        <source>Install that Python again, or recreate the environment.</source>
        <translation>Installieren Sie dieses Python wieder, oder erstellen Sie die Umgebung neu.</translation>
    </message>
    <message>
        <source>Recreate the environment with the Python that is there now, or install the older one again.</source>
        <translation>Erstellen Sie die Umgebung mit dem jetzigen Python neu, oder installieren Sie das ältere wieder.</translation>
    </message>
    <message>
        <source>Install the packages again, or recreate the environment.</source>
        <translation>Installieren Sie die Pakete noch einmal, oder erstellen Sie die Umgebung neu.</translation>
    </message>
    <message>
        <source>Move it back, or recreate it where it is now.</source>
        <translation>Verschieben Sie sie zurück, oder erstellen Sie sie am jetzigen Ort neu.</translation>
    </message>
    <message>
        <source>Remove the environment when the project is not coming back.</source>
        <translation>Entfernen Sie die Umgebung, wenn das Projekt nicht wiederkommt.</translation>
    </message>
    <message>
        <source>Install what it is for, or remove it.</source>
        <translation>Installieren Sie, wofür sie da ist, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Recreate the environment with a newer Python.</source>
        <translation>Erstellen Sie die Umgebung mit einem neueren Python neu.</translation>
    </message>
    <message>
        <source>Link broken</source>
        <translation>Link defekt</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Teils unlesbar</translation>
    </message>
    <message>
        <source>Link suspect</source>
        <translation>Link verdächtig</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message numerus="yes">
        <source>%n editable link(s) in it are broken.</source>
        <translation>
            <numerusform>Ein editierbarer Link darin ist defekt.</numerusform>
            <numerusform>%n editierbare Links darin sind defekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything in it could be read.</source>
        <translation>Nicht alles darin konnte gelesen werden.</translation>
    </message>
    <message>
        <source>An editable link in it deserves a look.</source>
        <translation>Ein editierbarer Link darin verdient einen Blick.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Mit ihr ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1/%2 broken</source>
        <translation>%1/%2 defekt</translation>
    </message>
    <message numerus="yes">
        <source>in %n environment(s)</source>
        <translation>
            <numerusform>in %n Umgebung</numerusform>
            <numerusform>in %n Umgebungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Unlinked</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Unloadable</source>
        <translation>Nicht ladbar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intakt</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Extension module</source>
        <translation>Erweiterungsmodul</translation>
    </message>
    <message>
        <source>Python module</source>
        <translation>Python-Modul</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>The link from the environment to the project is cut.</source>
        <translation>Der Link von der Umgebung zum Projekt ist unterbrochen.</translation>
    </message>
    <message>
        <source>A generated file that must exist does not.</source>
        <translation>Eine erzeugte Datei, die da sein muss, fehlt.</translation>
    </message>
    <message>
        <source>A generated file is there only for another interpreter or platform.</source>
        <translation>Eine erzeugte Datei gibt es nur für einen anderen Interpreter oder eine andere Plattform.</translation>
    </message>
    <message>
        <source>Something could not be read, so there is no verdict.</source>
        <translation>Etwas war nicht lesbar, deshalb gibt es kein Urteil.</translation>
    </message>
    <message>
        <source>Two files claim one module, and the older one is imported.</source>
        <translation>Zwei Dateien beanspruchen ein Modul, und die ältere wird importiert.</translation>
    </message>
    <message>
        <source>A source has changed since the file was built from it.</source>
        <translation>Eine Quelle hat sich geändert, seit die Datei daraus gebaut wurde.</translation>
    </message>
    <message>
        <source>An optional file is absent: the package works, slower or with less.</source>
        <translation>Eine optionale Datei fehlt: Das Paket funktioniert, aber langsamer oder eingeschränkt.</translation>
    </message>
    <message>
        <source>Every expected file is present and can be loaded.</source>
        <translation>Jede erwartete Datei ist vorhanden und ladbar.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Installed record</source>
        <translation>RECORD der Installation</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Früher gesehen</translation>
    </message>
    <message>
        <source>Build configuration</source>
        <translation>Build-Konfiguration</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cached wheel</source>
        <translation>Wheel im Cache</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Indiz</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read</source>
        <translation>
            <numerusform>%n Ort war nicht lesbar</numerusform>
            <numerusform>%n Orte waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is for another Python</source>
        <translation>%1 ist für ein anderes Python</translation>
    </message>
    <message>
        <source>%1 could not be judged</source>
        <translation>%1 war nicht zu beurteilen</translation>
    </message>
    <message>
        <source>%1 exists twice</source>
        <translation>%1 gibt es zweimal</translation>
    </message>
    <message>
        <source>%1 is older than its source</source>
        <translation>%1 ist älter als seine Quelle</translation>
    </message>
    <message>
        <source>optional %1 is missing</source>
        <translation>optional: %1 fehlt</translation>
    </message>
    <message>
        <source>The link is in order, and nothing says that %1 needs generated files.</source>
        <translation>Der Link ist in Ordnung, und nichts besagt, dass %1 erzeugte Dateien braucht.</translation>
    </message>
    <message numerus="yes">
        <source>All %n expected file(s) of %1 are there and can be loaded.</source>
        <translation>
            <numerusform>Die eine erwartete Datei von %1 ist da und ladbar.</numerusform>
            <numerusform>Alle %n erwarteten Dateien von %1 sind da und ladbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must exist and does not, so importing %2 fails.</source>
        <translation>%1 muss vorhanden sein und fehlt; deshalb scheitert der Import von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n expected file(s) of %1 do not exist, so importing it fails.</source>
        <translation>
            <numerusform>%n erwartete Datei von %1 fehlt; deshalb scheitert der Import.</numerusform>
            <numerusform>%n erwartete Dateien von %1 fehlen; deshalb scheitert der Import.</numerusform>
        </translation>
    </message>
    <message>
        <source>The environment no longer finds %1: its link is cut.</source>
        <translation>Die Umgebung findet %1 nicht mehr: Der Link ist unterbrochen.</translation>
    </message>
    <message>
        <source>%1 was built for another interpreter, so this environment cannot import it.</source>
        <translation>%1 wurde für einen anderen Interpreter gebaut; diese Umgebung kann es nicht importieren.</translation>
    </message>
    <message>
        <source>There is no verdict on %1, because not everything could be read.</source>
        <translation>Zu %1 gibt es kein Urteil, weil nicht alles lesbar war.</translation>
    </message>
    <message>
        <source>%1 has two builds of one module, and Python imports the older one.</source>
        <translation>%1 hat zwei Builds eines Moduls, und Python importiert den älteren.</translation>
    </message>
    <message>
        <source>%1 works, but a source has changed since it was built.</source>
        <translation>%1 funktioniert, aber eine Quelle hat sich seit dem Build geändert.</translation>
    </message>
    <message>
        <source>%1 works without an optional file that a build would make.</source>
        <translation>%1 funktioniert ohne eine optionale Datei, die ein Build erzeugen würde.</translation>
    </message>
    <message>
        <source>Part of the link</source>
        <translation>Teil des Links</translation>
    </message>
    <message>
        <source>the link is cut at %1</source>
        <translation>der Link ist bei %1 unterbrochen</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <extracomment>%1 is a problem, such as &quot;_native is missing&quot;, that the person asked not to be told of again</extracomment>
        <translation>Akzeptiert: %1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu bauen</translation>
    </message>
    <message>
        <source>Prepare and rebuild</source>
        <translation>Vorbereiten und neu bauen</translation>
    </message>
    <message>
        <source>Recreate link</source>
        <translation>Link neu anlegen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Umgebung entfernen</translation>
    </message>
    <message>
        <source>Restore environment</source>
        <translation>Umgebung wiederherstellen</translation>
    </message>
    <message>
        <source>Recreate environment</source>
        <translation>Umgebung neu erstellen</translation>
    </message>
    <message>
        <source>Repoint environment</source>
        <translation>Umgebung neu ausrichten</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Zurückgewinnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>What this cache holds besides its wheels and stale entries: answers of indexes, sources, metadata.</source>
        <translation>Was dieser Cache außer Wheels und veralteten Einträgen enthält: Antworten von Indizes, Quellen, Metadaten.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Freed by removal</source>
        <translation>Durch Entfernen frei</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller</source>
        <translation>
            <numerusform>%n kleineres</numerusform>
            <numerusform>%n kleinere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf der Platte</translation>
    </message>
    <message>
        <source>%1 freed by removal</source>
        <translation>%1 durch Entfernen frei</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), counted one by one</source>
        <translation>
            <numerusform>%n Teil, einzeln gezählt</numerusform>
            <numerusform>%n Teile, einzeln gezählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Platte</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 is broken</source>
        <translation>%1 ist defekt</translation>
    </message>
    <message numerus="yes">
        <source>%n links are broken</source>
        <translation>
            <numerusform>%n Link ist defekt</numerusform>
            <numerusform>%n Links sind defekt</numerusform>
        </translation>
    </message>
    <message>
        <source>A trap is armed: %1</source>
        <translation>Eine Falle ist scharf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n traps are armed</source>
        <translation>
            <numerusform>%n Falle ist scharf</numerusform>
            <numerusform>%n Fallen sind scharf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are stale in a cache</source>
        <translation>%1 in einem Cache sind veraltet</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>uv sync would restore %1 without its generated files</source>
        <translation>uv sync würde %1 ohne die erzeugten Dateien wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n Auftrag läuft</numerusform>
            <numerusform>%n Aufträge laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) broken</source>
        <translation>
            <numerusform>%n Link defekt</numerusform>
            <numerusform>%n Links defekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n armed trap(s)</source>
        <translation>
            <numerusform>%n scharfe Falle</numerusform>
            <numerusform>%n scharfe Fallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) suspect</source>
        <translation>
            <numerusform>%n Link verdächtig</numerusform>
            <numerusform>%n Links verdächtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) could not be looked at</source>
        <translation>
            <numerusform>%n Link konnte nicht geprüft werden</numerusform>
            <numerusform>%n Links konnten nicht geprüft werden</numerusform>
        </translation>
    </message>
    <message>
        <source>All links run true</source>
        <translation>Alle Links laufen rund</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of your caches are exceeded</source>
        <translation>
            <numerusform>%n Grenze Ihrer Caches ist überschritten</numerusform>
            <numerusform>%n Grenzen Ihrer Caches sind überschritten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No editable link was found</source>
        <translation>Es wurde kein editierbarer Link gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 editable link(s) are broken</source>
        <translation>
            <numerusform>%n von %1 editierbaren Links ist defekt</numerusform>
            <numerusform>%n von %1 editierbaren Links sind defekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n editable link(s) was found broken</source>
        <translation>
            <numerusform>%n editierbarer Link, kein Defekt gefunden</numerusform>
            <numerusform>An keinem der %n editierbaren Links wurde ein Defekt gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is broken that you do not know of</source>
        <translation>Nichts ist defekt, wovon Sie nicht wissen</translation>
    </message>
    <message>
        <source>Nothing is broken</source>
        <translation>Nichts ist defekt</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Es wurde noch nichts geprüft.</translation>
    </message>
    <message>
        <source>Looking through this machine…</source>
        <translation>Dieser Rechner wird durchsucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) do not work</source>
        <translation>
            <numerusform>%n Umgebung funktioniert nicht</numerusform>
            <numerusform>%n Umgebungen funktionieren nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trap(s) are armed</source>
        <translation>
            <numerusform>%n Falle ist scharf</numerusform>
            <numerusform>%n Fallen sind scharf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be had back</source>
        <translation>%1 lassen sich zurückgewinnen</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>nicht alles konnte gelesen werden</translation>
    </message>
    <message>
        <source>there may be more, the search goes on</source>
        <translation>es kann mehr geben, die Suche läuft noch</translation>
    </message>
    <message>
        <source>there may be more, the search was stopped</source>
        <translation>es kann mehr geben, die Suche wurde angehalten</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n Umgebung</numerusform>
            <numerusform>%n Umgebungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editable link(s)</source>
        <translation>
            <numerusform>%n editierbarer Link</numerusform>
            <numerusform>%n editierbare Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n Cache</numerusform>
            <numerusform>%n Caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) worth a look</source>
        <translation>
            <numerusform>%n Link auffällig</numerusform>
            <numerusform>%n Links auffällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n akzeptiert</numerusform>
            <numerusform>%n akzeptiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken (%1)</source>
        <translation>Defekt (%1)</translation>
    </message>
    <message>
        <source>Nothing was found broken</source>
        <translation>Es wurde nichts Defektes gefunden</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Something could not be read, so there may be more.</source>
        <translation>Etwas war nicht lesbar, deshalb kann es mehr geben.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>No package on this machine is installed as a link to its project.</source>
        <translation>Kein Paket auf diesem Rechner ist als Link zu seinem Projekt installiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are left out, because you accepted what is wrong with them.</source>
        <translation>
            <numerusform>%n Link ist ausgelassen, weil Sie akzeptiert haben, was daran nicht stimmt.</numerusform>
            <numerusform>%n Links sind ausgelassen, weil Sie akzeptiert haben, was daran nicht stimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every editable link finds the files that it needs.</source>
        <translation>Jeder editierbare Link findet die Dateien, die er braucht.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Can be had back</source>
        <translation>Rückgewinnbar</translation>
    </message>
    <message>
        <source>No editable link is broken</source>
        <translation>Kein editierbarer Link ist defekt</translation>
    </message>
    <message>
        <source>that is how it was last time</source>
        <translation>so war es beim letzten Mal</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>This is the first look. The next one says here what has changed.</source>
        <translation>Dies ist die erste Prüfung. Die nächste sagt hier, was sich geändert hat.</translation>
    </message>
    <message>
        <source>%1 broke</source>
        <translation>%1 ist defekt geworden</translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 funktioniert wieder</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>Neue Umgebung %1</translation>
    </message>
    <message>
        <source>Environment %1 is gone</source>
        <translation>Die Umgebung %1 ist nicht mehr da</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Seit %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Not asked: editable</source>
        <translation>Nicht gefragt: editierbar</translation>
    </message>
    <message>
        <source>Not asked: file or URL</source>
        <translation>Nicht gefragt: Datei oder URL</translation>
    </message>
    <message>
        <source>Not asked: other tool</source>
        <translation>Nicht gefragt: anderes Werkzeug</translation>
    </message>
    <message>
        <source>Not asked: no version</source>
        <translation>Nicht gefragt: keine Version</translation>
    </message>
    <message>
        <source>Not asked: no index</source>
        <translation>Nicht gefragt: kein Index</translation>
    </message>
    <message>
        <source>Vulnerable: %1</source>
        <translation>Verwundbar: %1</translation>
    </message>
    <message>
        <source>of unknown gravity</source>
        <translation>Schweregrad unbekannt</translation>
    </message>
    <message>
        <source>low</source>
        <comment>gravity</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>gravity</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>gravity</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>gravity</comment>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Verwundbar</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Yanked</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Abgekündigt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Not on its index</source>
        <translation>Nicht im Index</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n advisory(ies) tell of a hole in this version.</source>
        <translation>
            <numerusform>%n Sicherheitshinweis nennt eine Lücke in dieser Version.</numerusform>
            <numerusform>%n Sicherheitshinweise nennen eine Lücke in dieser Version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its index has put the whole project into quarantine: it may be malicious.</source>
        <translation>Sein Index hat das ganze Projekt unter Quarantäne gestellt: Es könnte bösartig sein.</translation>
    </message>
    <message>
        <source>Its publisher has yanked this version: it should not be used any more.</source>
        <translation>Der Herausgeber hat diese Version zurückgezogen: Sie sollte nicht mehr benutzt werden.</translation>
    </message>
    <message>
        <source>Its index has no file of this version any more.</source>
        <translation>Sein Index hat keine Datei dieser Version mehr.</translation>
    </message>
    <message>
        <source>Not everything about it could be asked.</source>
        <translation>Nicht alles darüber konnte erfragt werden.</translation>
    </message>
    <message>
        <source>There is a newer version that these environments can use.</source>
        <translation>Es gibt eine neuere Version, die diese Umgebungen benutzen können.</translation>
    </message>
    <message>
        <source>Its publisher has declared the project obsolete.</source>
        <translation>Der Herausgeber hat das Projekt für überholt erklärt.</translation>
    </message>
    <message>
        <source>Its publisher has archived the project: no fix is to be expected.</source>
        <translation>Der Herausgeber hat das Projekt archiviert: Korrekturen sind nicht zu erwarten.</translation>
    </message>
    <message>
        <source>None of the indexes of its environments has such a project.</source>
        <translation>Keiner der Indizes seiner Umgebungen hat ein solches Projekt.</translation>
    </message>
    <message>
        <source>It is the newest version that these environments can use, and nothing is said against it.</source>
        <translation>Es ist die neueste Version, die diese Umgebungen benutzen können, und nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>The package indexes have not been asked about it.</source>
        <translation>Die Paketindizes wurden noch nicht danach gefragt.</translation>
    </message>
    <message>
        <source>It is an editable link to a project of yours: its name is sent to nobody.</source>
        <translation>Es ist ein editierbarer Link zu einem Ihrer Projekte: Sein Name wird an niemanden gesendet.</translation>
    </message>
    <message>
        <source>It was installed from a file, a folder or a URL: its name is sent to no index.</source>
        <translation>Es wurde aus einer Datei, einem Ordner oder von einer URL installiert: Sein Name wird an keinen Index gesendet.</translation>
    </message>
    <message>
        <source>Another package manager has installed it, and knows whether there is a newer one.</source>
        <translation>Eine andere Paketverwaltung hat es installiert und weiß, ob es eine neuere Version gibt.</translation>
    </message>
    <message>
        <source>Its version cannot be read.</source>
        <translation>Seine Version ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing says which index it comes from; the settings can name one.</source>
        <translation>Nichts besagt, aus welchem Index es kommt; die Einstellungen können einen nennen.</translation>
    </message>
    <message>
        <source>%1 was never asked.</source>
        <translation>%1 wurde nie gefragt.</translation>
    </message>
    <message>
        <source>Nothing says which index the packages of %1 come from.</source>
        <translation>Nichts besagt, aus welchem Index die Pakete von %1 kommen.</translation>
    </message>
    <message>
        <source>%1 lets nobody in without the right name and password (%2).</source>
        <translation>%1 lässt ohne den richtigen Namen und das Passwort niemanden ein (%2).</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2.</source>
        <translation>%1 konnte nicht gefragt werden: %2.</translation>
    </message>
    <message>
        <source>%1 took too long to answer: %2.</source>
        <translation>%1 hat zu lange nicht geantwortet: %2.</translation>
    </message>
    <message>
        <source>%1 is not asked: %2.</source>
        <translation>%1 wird nicht gefragt: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large: %2.</source>
        <translation>Die Antwort von %1 ist zu groß: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood: %2.</source>
        <translation>Die Antwort von %1 ist nicht verständlich: %2.</translation>
    </message>
    <message>
        <source>No advisory service is set: nobody was asked for known holes.</source>
        <translation>Kein Dienst für Sicherheitshinweise ist eingestellt: Niemand wurde nach bekannten Lücken gefragt.</translation>
    </message>
    <message>
        <source>The library libcurl was not found on this machine: without it no index can be asked.</source>
        <translation>Die Bibliothek libcurl wurde auf diesem Rechner nicht gefunden: Ohne sie kann kein Index gefragt werden.</translation>
    </message>
    <message>
        <source>Install it with your system’s packages, then ask again.</source>
        <translation>Installieren Sie sie über die Pakete Ihres Systems und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>the indexes have not been asked</source>
        <translation>die Indizes wurden noch nicht gefragt</translation>
    </message>
    <message>
        <source>no index has answered</source>
        <translation>kein Index hat geantwortet</translation>
    </message>
    <message>
        <source>as the indexes said on %1</source>
        <translation>nach Auskunft der Indizes vom %1</translation>
    </message>
    <message>
        <source>Genuine: it is %1 as the index publishes it.</source>
        <translation>Echt: Es ist %1, wie der Index es veröffentlicht.</translation>
    </message>
    <message>
        <source>Not from the index: %1.</source>
        <translation>Nicht vom Index: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is not %1 as the index publishes it. %n file(s) differ:</source>
        <translation>
            <numerusform>Es ist nicht %1, wie der Index es veröffentlicht. Eine Datei weicht ab:</numerusform>
            <numerusform>Es ist nicht %1, wie der Index es veröffentlicht. %n Dateien weichen ab:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und eine weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: hinzugekommen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Over&amp;view</source>
        <translation>Über&amp;sicht</translation>
    </message>
    <message>
        <source>The state of this machine, what is broken first</source>
        <translation>Der Zustand dieses Rechners, Defektes zuerst</translation>
    </message>
    <message>
        <source>E&amp;nvironments</source>
        <translation>&amp;Umgebungen</translation>
    </message>
    <message>
        <source>Every Python environment of this machine</source>
        <translation>Jede Python-Umgebung dieses Rechners</translation>
    </message>
    <message>
        <source>&amp;Editable links</source>
        <translation>&amp;Editierbare Links</translation>
    </message>
    <message>
        <source>The editable links of what was looked at, and what is wrong with them</source>
        <translation>Die geprüften editierbaren Links, und was mit ihnen nicht stimmt</translation>
    </message>
    <message>
        <source>Ca&amp;ches</source>
        <translation>Ca&amp;ches</translation>
    </message>
    <message>
        <source>What the caches of uv, pip and the others hold, and what in them is stale</source>
        <translation>Was die Caches von uv, pip und den anderen enthalten, und was darin veraltet ist</translation>
    </message>
    <message>
        <source>&amp;Packages</source>
        <translation>&amp;Pakete</translation>
    </message>
    <message>
        <source>Every package of every environment, and what the indexes say of it</source>
        <translation>Jedes Paket jeder Umgebung, und was die Indizes darüber sagen</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>What runs, what is done, and the journal of everything that was done</source>
        <translation>Was läuft, was fertig ist, und das Journal von allem, was getan wurde</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>a verified build made it, seen %1</source>
        <translation>ein bestätigter Build hat es erzeugt, gesehen am %1</translation>
    </message>
    <message>
        <source>an intact scan saw it on %1</source>
        <translation>eine Prüfung mit dem Ergebnis „intakt“ sah es am %1</translation>
    </message>
    <message>
        <source>takes the folder %1 for it</source>
        <translation>nimmt stattdessen den Ordner %1</translation>
    </message>
    <message>
        <source>lies where the link lets the import system look</source>
        <translation>liegt dort, wo der Link das Importsystem suchen lässt</translation>
    </message>
    <message>
        <source>Install it again: %1.</source>
        <translation>Installieren Sie es noch einmal: %1.</translation>
    </message>
    <message>
        <source>If the project was moved, install it from its new place: %1. If it is no longer wanted: %2.</source>
        <translation>Wenn das Projekt verschoben wurde, installieren Sie es von seinem neuen Ort: %1. Wenn es nicht mehr gebraucht wird: %2.</translation>
    </message>
    <message>
        <source>git tracks what is missing, so no build makes it again: run %1.</source>
        <translation>Was fehlt, wird von git versioniert; kein Build erzeugt es also neu: Führen Sie %1 aus.</translation>
    </message>
    <message>
        <source>A build may need what git tracks: first run %1.</source>
        <translation>Ein Build braucht vielleicht, was git versioniert: Führen Sie zuerst %1 aus.</translation>
    </message>
    <message>
        <source>There is no pyproject.toml or setup.py in %1 to build from.</source>
        <translation>In %1 gibt es weder pyproject.toml noch setup.py, woraus gebaut werden könnte.</translation>
    </message>
    <message>
        <source>%1 is imported, though %2 beside it is newer</source>
        <translation>%1 wird importiert, obwohl %2 daneben neuer ist</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>%1 is for another interpreter or platform</source>
        <translation>%1 ist für einen anderen Interpreter oder eine andere Plattform</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist</source>
        <translation>%1 ist ein Link auf eine Datei, die es nicht gibt</translation>
    </message>
    <message>
        <source>%1 is there, but the import system takes the folder %2 for this module</source>
        <translation>%1 ist da, aber das Importsystem nimmt stattdessen den Ordner %2 als dieses Modul</translation>
    </message>
    <message>
        <source>%1 is there, but the link does not lead the import system to it</source>
        <translation>%1 ist da, aber der Link führt das Importsystem nicht dorthin</translation>
    </message>
    <message>
        <source>%1 and %2 more have other content than when it was built</source>
        <translation>%1 und %2 weitere haben anderen Inhalt als beim Build</translation>
    </message>
    <message>
        <source>%1 has other content than when it was built</source>
        <translation>%1 hat anderen Inhalt als beim Build</translation>
    </message>
    <message>
        <source>has other content than when %1 was built</source>
        <translation>hat anderen Inhalt als beim Build von %1</translation>
    </message>
    <message>
        <source>RECORD lists %1</source>
        <translation>RECORD führt %1 auf</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>adds this directory to sys.path</source>
        <translation>fügt dieses Verzeichnis zu sys.path hinzu</translation>
    </message>
    <message>
        <source>starts with a byte order mark, which this Python takes for a part of the first line</source>
        <translation>beginnt mit einer Byte-Order-Mark, die dieses Python für einen Teil der ersten Zeile hält</translation>
    </message>
    <message>
        <source>is shorter than what was installed</source>
        <translation>ist kürzer als das, was installiert wurde</translation>
    </message>
    <message>
        <source>an installed distribution has a RECORD</source>
        <translation>eine installierte Distribution hat eine RECORD</translation>
    </message>
    <message>
        <source>is not there: what was installed cannot be known</source>
        <translation>ist nicht da: Was installiert wurde, lässt sich nicht feststellen</translation>
    </message>
    <message>
        <source>lists no INSTALLER, which an installer writes last</source>
        <translation>führt keine INSTALLER auf, die ein Installationsprogramm als Letztes schreibt</translation>
    </message>
    <message>
        <source>is not there: the installation was not finished</source>
        <translation>ist nicht da: Die Installation wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>no .pth and no finder</source>
        <translation>keine .pth und kein Finder</translation>
    </message>
    <message>
        <source>holds no .pth and no finder that leads to the project</source>
        <translation>enthält keine .pth und keinen Finder, der zum Projekt führt</translation>
    </message>
    <message>
        <source>the installation was not finished (there is no INSTALLER): install %1 again</source>
        <translation>die Installation wurde nicht abgeschlossen (es gibt keine INSTALLER): installieren Sie %1 noch einmal</translation>
    </message>
    <message>
        <source>is gone; what was installed of it lies in site-packages</source>
        <translation>ist verschwunden; was davon installiert wurde, liegt in site-packages</translation>
    </message>
    <message>
        <source>names this directory as the project</source>
        <translation>nennt dieses Verzeichnis als Projekt</translation>
    </message>
    <message>
        <source>lists a way to a project</source>
        <translation>führt einen Weg zu einem Projekt auf</translation>
    </message>
    <message>
        <source>is not there: uv and pip take this link for an ordinary installation</source>
        <translation>ist nicht da: uv und pip halten diesen Link für eine gewöhnliche Installation</translation>
    </message>
    <message>
        <source>names this directory as the code</source>
        <translation>nennt dieses Verzeichnis als Code</translation>
    </message>
    <message>
        <source>an egg-link needs its line in easy-install.pth</source>
        <translation>ein egg-link braucht seine Zeile in easy-install.pth</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>keine reguläre Datei</translation>
    </message>
    <message>
        <source>is a link to a file that does not exist</source>
        <translation>ist ein Link auf eine Datei, die es nicht gibt</translation>
    </message>
    <message>
        <source>was built for another operating system</source>
        <translation>wurde für ein anderes Betriebssystem gebaut</translation>
    </message>
    <message>
        <source>is no loadable file: %1</source>
        <translation>ist keine ladbare Datei: %1</translation>
    </message>
    <message>
        <source>is no shared library</source>
        <translation>ist keine gemeinsam genutzte Bibliothek</translation>
    </message>
    <message>
        <source>was built for another processor architecture</source>
        <translation>wurde für eine andere Prozessorarchitektur gebaut</translation>
    </message>
    <message>
        <source>%1 is empty, and names are imported from it</source>
        <translation>%1 ist leer, und es werden Namen daraus importiert</translation>
    </message>
    <message>
        <source>%1 is empty, and a build writes it</source>
        <translation>%1 ist leer, und ein Build schreibt die Datei</translation>
    </message>
    <message>
        <source>%1 is no whole Python source: see line %2</source>
        <translation>%1 ist keine vollständige Python-Quelle: siehe Zeile %2</translation>
    </message>
    <message>
        <source>%1 has no %2, which is imported from it</source>
        <translation>%1 hat kein %2, das daraus importiert wird</translation>
    </message>
    <message>
        <source>is this module for another interpreter or platform</source>
        <translation>ist dieses Modul für einen anderen Interpreter oder eine andere Plattform</translation>
    </message>
    <message>
        <source>describes a module that is not there</source>
        <translation>beschreibt ein Modul, das nicht da ist</translation>
    </message>
    <message>
        <source>is a source that a build compiles to this module</source>
        <translation>ist eine Quelle, die ein Build zu diesem Modul kompiliert</translation>
    </message>
    <message>
        <source>is the bytecode of a source that is not there</source>
        <translation>ist der Bytecode einer Quelle, die nicht da ist</translation>
    </message>
    <message>
        <source>says Root-Is-Purelib: false: the build was for one platform</source>
        <translation>sagt Root-Is-Purelib: false: Der Build war für eine bestimmte Plattform</translation>
    </message>
    <message>
        <source>the pattern %1 fits a file that is made, not kept</source>
        <translation>das Muster %1 passt auf eine Datei, die erzeugt und nicht aufbewahrt wird</translation>
    </message>
    <message>
        <source>names %1</source>
        <translation>nennt %1</translation>
    </message>
    <message>
        <source>set_source(&quot;%1&quot;, …), named by cffi_modules in setup.py</source>
        <translation>set_source(&quot;%1&quot;, …), genannt von cffi_modules in setup.py</translation>
    </message>
    <message>
        <source>cythonize(&quot;%1&quot;) compiles %2</source>
        <translation>cythonize(&quot;%1&quot;) kompiliert %2</translation>
    </message>
    <message>
        <source>the compiled %1 loads %2</source>
        <translation>das kompilierte %1 lädt %2</translation>
    </message>
    <message>
        <source>declares the extension module %1</source>
        <translation>deklariert das Erweiterungsmodul %1</translation>
    </message>
    <message>
        <source>artifacts name &quot;%1&quot;</source>
        <translation>artifacts nennt „%1“</translation>
    </message>
    <message>
        <source>the library of the crate is named %1</source>
        <translation>die Bibliothek des Crates heißt %1</translation>
    </message>
    <message>
        <source>the build hook mypyc compiles the package</source>
        <translation>der Build-Hook mypyc kompiliert das Paket</translation>
    </message>
    <message>
        <source>the build makes a link to it in the mirror that is imported</source>
        <translation>der Build legt im Spiegel, der importiert wird, einen Link darauf an</translation>
    </message>
    <message>
        <source>adds the module %1</source>
        <translation>fügt das Modul %1 hinzu</translation>
    </message>
    <message>
        <source>use_scm_version writes %1</source>
        <translation>use_scm_version schreibt %1</translation>
    </message>
    <message>
        <source>imports the redirector of the distribution `editables`</source>
        <translation>importiert den Umleiter der Distribution `editables`</translation>
    </message>
    <message>
        <source>maps %1 to this file</source>
        <translation>bildet %1 auf diese Datei ab</translation>
    </message>
    <message>
        <source>the loader reads meson&apos;s install plan</source>
        <translation>der Loader liest den Installationsplan von meson</translation>
    </message>
    <message>
        <source>the install plan maps this file to %1</source>
        <translation>der Installationsplan bildet diese Datei auf %1 ab</translation>
    </message>
    <message>
        <source>the loader builds it when it is next imported</source>
        <translation>der Loader baut sie beim nächsten Import</translation>
    </message>
    <message>
        <source>builds at every import with files of these packages</source>
        <translation>baut bei jedem Import mit Dateien dieser Pakete</translation>
    </message>
    <message>
        <source>no build directory that can be read</source>
        <translation>kein lesbares Build-Verzeichnis</translation>
    </message>
    <message>
        <source>loads its modules from this build directory</source>
        <translation>lädt seine Module aus diesem Build-Verzeichnis</translation>
    </message>
    <message>
        <source>runs this program at every import</source>
        <translation>führt bei jedem Import dieses Programm aus</translation>
    </message>
    <message>
        <source>builds by this file at every import</source>
        <translation>baut bei jedem Import nach dieser Datei</translation>
    </message>
    <message>
        <source>builds in this directory at the first import</source>
        <translation>baut beim ersten Import in diesem Verzeichnis</translation>
    </message>
    <message>
        <source>builds by this configuration at the first import</source>
        <translation>baut beim ersten Import nach dieser Konfiguration</translation>
    </message>
    <message>
        <source>%1 names this program</source>
        <translation>%1 nennt dieses Programm</translation>
    </message>
    <message>
        <source>the loader builds it at the first import</source>
        <translation>der Loader baut sie beim ersten Import</translation>
    </message>
    <message>
        <source>no install(…) that can be read</source>
        <translation>kein lesbares install(…)</translation>
    </message>
    <message>
        <source>maps %1 to this place</source>
        <translation>bildet %1 auf diesen Ort ab</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>ein Link, der ins Leere führt</translation>
    </message>
    <message>
        <source>leads to a directory that is no environment</source>
        <translation>führt zu einem Verzeichnis, das keine Umgebung ist</translation>
    </message>
    <message>
        <source>The Python that it was made from is gone: %1.</source>
        <translation>Das Python, aus dem sie erstellt wurde, ist verschwunden: %1.</translation>
    </message>
    <message>
        <source>is a link to %1, which is not there</source>
        <translation>ist ein Link auf %1, das nicht da ist</translation>
    </message>
    <message>
        <source>what cannot be read</source>
        <translation>etwas nicht Lesbares</translation>
    </message>
    <message>
        <source>home = %1, which is not there</source>
        <translation>home = %1, das nicht da ist</translation>
    </message>
    <message>
        <source>is of Python %1</source>
        <translation>ist von Python %1</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>It was made with Python %1, and its base is now Python %2, which does not see the packages that are installed.</source>
        <translation>Sie wurde mit Python %1 erstellt, und ihre Basis ist jetzt Python %2, das die installierten Pakete nicht sieht.</translation>
    </message>
    <message>
        <source>holds the packages</source>
        <translation>enthält die Pakete</translation>
    </message>
    <message>
        <source>It was made at %1, where its scripts still point.</source>
        <translation>Sie wurde in %1 erstellt; dorthin zeigen ihre Skripte noch.</translation>
    </message>
    <message>
        <source>The project that it belongs to is gone.</source>
        <translation>Das Projekt, zu dem sie gehört, ist verschwunden.</translation>
    </message>
    <message>
        <source>is no directory</source>
        <translation>ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>Nothing is installed in it.</source>
        <translation>Darin ist nichts installiert.</translation>
    </message>
    <message>
        <source>holds no distribution and no module</source>
        <translation>enthält keine Distribution und kein Modul</translation>
    </message>
    <message>
        <source>Python %1 has had no security fixes since %2.</source>
        <translation>Python %1 erhält seit %2 keine Sicherheitskorrekturen mehr.</translation>
    </message>
    <message>
        <source>is not there: the environment has no interpreter of its own</source>
        <translation>ist nicht da: Die Umgebung hat keinen eigenen Interpreter</translation>
    </message>
    <message>
        <source>lists %1, which is not there</source>
        <translation>führt %1 auf, das nicht da ist</translation>
    </message>
    <message>
        <source>has no METADATA</source>
        <translation>hat keine METADATA</translation>
    </message>
    <message>
        <source>has no RECORD, which an installer writes last</source>
        <translation>hat keine RECORD, die ein Installationsprogramm als Letztes schreibt</translation>
    </message>
    <message>
        <source>is what an interrupted pip left</source>
        <translation>ist das, was ein abgebrochenes pip hinterlassen hat</translation>
    </message>
    <message>
        <source>does not hold one path</source>
        <translation>enthält nicht genau einen Pfad</translation>
    </message>
    <message>
        <source>names %1, which is no environment</source>
        <translation>nennt %1, das keine Umgebung ist</translation>
    </message>
    <message>
        <source>a row of %1 has too long a path</source>
        <translation>eine Zeile von %1 hat einen zu langen Pfad</translation>
    </message>
    <message>
        <source>the row says %1</source>
        <translation>die Zeile sagt %1</translation>
    </message>
    <message>
        <source>a link leads to %1</source>
        <translation>ein Link führt zu %1</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine reguläre Datei</translation>
    </message>
    <message>
        <source>Make the environment</source>
        <translation>Die Umgebung erstellen</translation>
    </message>
    <message>
        <source>The log could not be written.</source>
        <translation>Das Protokoll konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A command failed (status %1)</source>
        <translation>Ein Befehl ist fehlgeschlagen (Status %1)</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was changed.</source>
        <translation>Vor dem Beginn abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>waiting for another repair of this project to end</source>
        <translation>wartet, bis eine andere Reparatur dieses Projekts beendet ist</translation>
    </message>
    <message>
        <source>no output for a while; another uv may hold a lock</source>
        <translation>seit einer Weile keine Ausgabe; vielleicht hält ein anderes uv eine Sperre</translation>
    </message>
    <message>
        <source>The plan has no command.</source>
        <translation>Der Plan hat keinen Befehl.</translation>
    </message>
    <message>
        <source>Building runs the code of this project.</source>
        <translation>Der Build führt den Code dieses Projekts aus.</translation>
    </message>
    <message>
        <source>Cancelled; no process is left running</source>
        <translation>Abgebrochen; kein Prozess läuft mehr</translation>
    </message>
    <message>
        <source>A command could not be run: %1</source>
        <translation>Ein Befehl konnte nicht ausgeführt werden: %1</translation>
    </message>
    <message>
        <source>A command could not be run: %1: %2</source>
        <translation>Ein Befehl konnte nicht ausgeführt werden: %1: %2</translation>
    </message>
    <message>
        <source>an installer that opens it waits for ever. Remove it, and try again</source>
        <translation>ein Installationsprogramm, das es öffnet, wartet endlos. Entfernen Sie es, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the lock of uv&apos;s cache</source>
        <translation>die Sperre des Caches von uv</translation>
    </message>
    <message>
        <source>the lock of the environment</source>
        <translation>die Sperre der Umgebung</translation>
    </message>
    <message>
        <source>a lock</source>
        <translation>eine Sperre</translation>
    </message>
    <message>
        <source>another process (pid %1)</source>
        <translation>ein anderer Prozess (PID %1)</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>ein anderer Prozess</translation>
    </message>
    <message>
        <source>waiting for %1 that holds %2</source>
        <translation>wartet: %1 hält %2</translation>
    </message>
    <message>
        <source>Rebuild %1</source>
        <translation>%1 neu bauen</translation>
    </message>
    <message>
        <source>Install the build requirements of %1</source>
        <translation>Die Build-Anforderungen von %1 installieren</translation>
    </message>
    <message>
        <source>The environment&apos;s Python is gone, so nothing can be built for it. Make the environment again, for a uv project with `uv sync`.</source>
        <translation>Das Python der Umgebung ist verschwunden, deshalb kann für sie nichts gebaut werden. Erstellen Sie die Umgebung neu, bei einem uv-Projekt mit `uv sync`.</translation>
    </message>
    <message>
        <source>not a name that a package may have</source>
        <translation>kein Name, den ein Paket haben darf</translation>
    </message>
    <message>
        <source>The project is called %1 now: a build would install that beside %2. Put it in its place: %3, then %4.</source>
        <translation>Das Projekt heißt jetzt %1: Ein Build würde es neben %2 installieren. Setzen Sie es an dessen Stelle: %3, dann %4.</translation>
    </message>
    <message>
        <source>%1 The environment has no pip either.</source>
        <translation>%1 Die Umgebung hat auch kein pip.</translation>
    </message>
    <message>
        <source>%1 was not found where it may be run from.</source>
        <translation>%1 wurde dort, von wo es ausgeführt werden darf, nicht gefunden.</translation>
    </message>
    <message>
        <source>waiting for another uv (pid %1) that works in this cache</source>
        <translation>wartet auf ein anderes uv (PID %1), das in diesem Cache arbeitet</translation>
    </message>
    <message>
        <source>waiting for another uv that works in this cache</source>
        <translation>wartet auf ein anderes uv, das in diesem Cache arbeitet</translation>
    </message>
    <message>
        <source>%1 failed (status %2): %3</source>
        <translation>%1 ist fehlgeschlagen (Status %2): %3</translation>
    </message>
    <message>
        <source>Truewheel makes no conda environments: conda or pixi repairs it</source>
        <translation>Truewheel erstellt keine conda-Umgebungen: conda oder pixi repariert sie</translation>
    </message>
    <message>
        <source>it is a tool of uv: `%1` makes it again</source>
        <translation>sie ist ein Werkzeug von uv: `%1` erstellt sie neu</translation>
    </message>
    <message>
        <source>it belongs to pipx: `%1` makes it again</source>
        <translation>sie gehört pipx: `%1` erstellt sie neu</translation>
    </message>
    <message>
        <source>on Windows its launchers name their place, so that none can be made beside it: remove it, and restore it</source>
        <translation>unter Windows nennen ihre Starter ihren Ort, so dass daneben keine erstellt werden kann: Entfernen Sie sie, und stellen Sie sie wieder her</translation>
    </message>
    <message>
        <source>Install what uv.lock says</source>
        <translation>Installieren, was uv.lock sagt</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation>%1 ist nicht darin</translation>
    </message>
    <message>
        <source>%1 are not in it</source>
        <translation>%1 sind nicht darin</translation>
    </message>
    <message>
        <source>the editable install of %1 is %2: rebuild it</source>
        <translation>die editierbare Installation von %1 ist %2: Bauen Sie sie neu</translation>
    </message>
    <message>
        <source>%1 The old environment is untouched.</source>
        <translation>%1 Die alte Umgebung ist unberührt.</translation>
    </message>
    <message>
        <source>The new environment is not whole: %1. The old environment is untouched.</source>
        <translation>Die neue Umgebung ist nicht vollständig: %1. Die alte Umgebung ist unberührt.</translation>
    </message>
    <message>
        <source>The journal could not be written: %1. The old environment is untouched.</source>
        <translation>Das Journal konnte nicht geschrieben werden: %1. Die alte Umgebung ist unberührt.</translation>
    </message>
    <message>
        <source>The old environment could not be moved away: %1.</source>
        <translation>Die alte Umgebung konnte nicht wegverschoben werden: %1.</translation>
    </message>
    <message>
        <source>The new environment could not be put in place: %1: %2. The old one can be restored.</source>
        <translation>Die neue Umgebung konnte nicht an ihre Stelle gesetzt werden: %1: %2. Die alte kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>It was made again, but %1.</source>
        <translation>Sie wurde neu erstellt, aber %1.</translation>
    </message>
    <message>
        <source>Its scripts were changed, but %1.</source>
        <translation>Ihre Skripte wurden geändert, aber %1.</translation>
    </message>
    <message>
        <source>another directory has taken its place since it was looked at</source>
        <translation>ein anderes Verzeichnis ist an die Stelle getreten, seit nachgesehen wurde</translation>
    </message>
    <message>
        <source>it is the root of a file system</source>
        <translation>es ist die Wurzel eines Dateisystems</translation>
    </message>
    <message>
        <source>it is the home directory or above it</source>
        <translation>es ist der Heimordner oder liegt darüber</translation>
    </message>
    <message>
        <source>another file system is mounted there</source>
        <translation>dort ist ein anderes Dateisystem eingehängt</translation>
    </message>
    <message>
        <source>it is the root of a repository: it holds %1</source>
        <translation>es ist die Wurzel eines Repositorys: es enthält %1</translation>
    </message>
    <message>
        <source>it is a project too: it holds %1</source>
        <translation>es ist auch ein Projekt: es enthält %1</translation>
    </message>
    <message>
        <source>its pyvenv.cfg is not a regular file</source>
        <translation>die pyvenv.cfg ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>it is not a whole environment: neither bin nor Scripts is a directory in it</source>
        <translation>keine vollständige Umgebung: weder bin noch Scripts ist darin ein Verzeichnis</translation>
    </message>
    <message>
        <source>it is not a whole environment: lib is no directory in it</source>
        <translation>keine vollständige Umgebung: lib ist darin kein Verzeichnis</translation>
    </message>
    <message>
        <source>its conda-meta is not a directory</source>
        <translation>conda-meta ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>it is an installation of conda: it holds %1</source>
        <translation>es ist eine Installation von conda: es enthält %1</translation>
    </message>
    <message>
        <source>Truewheel itself lies in it</source>
        <translation>Truewheel selbst liegt darin</translation>
    </message>
    <message>
        <source>the uv that Truewheel uses lies in it</source>
        <translation>das uv, das Truewheel benutzt, liegt darin</translation>
    </message>
    <message>
        <source>it holds %1</source>
        <translation>es enthält %1</translation>
    </message>
    <message>
        <source>runs a program of it</source>
        <translation>führt ein Programm daraus aus</translation>
    </message>
    <message>
        <source>has its working directory in it</source>
        <translation>hat sein Arbeitsverzeichnis darin</translation>
    </message>
    <message>
        <source>has loaded a file of it</source>
        <translation>hat eine Datei daraus geladen</translation>
    </message>
    <message>
        <source>it is a link: name the environment that it leads to</source>
        <translation>es ist ein Link: Nennen Sie die Umgebung, zu der er führt</translation>
    </message>
    <message>
        <source>it is no directory</source>
        <translation>kein Verzeichnis</translation>
    </message>
    <message>
        <source>it is no environment: it holds neither pyvenv.cfg nor conda-meta</source>
        <translation>keine Umgebung: enthält weder pyvenv.cfg noch conda-meta</translation>
    </message>
    <message>
        <source>it is in use: %1 (pid %2) %3, and %4 more</source>
        <translation>wird gerade benutzt: %1 (PID %2) %3, und %4 weitere</translation>
    </message>
    <message>
        <source>it is in use: %1 (pid %2) %3</source>
        <translation>wird gerade benutzt: %1 (PID %2) %3</translation>
    </message>
    <message>
        <source>so that nobody can say what a removal would take</source>
        <translation>so dass niemand sagen kann, was ein Entfernen mitnehmen würde</translation>
    </message>
    <message>
        <source>another file system is mounted there, in the environment</source>
        <translation>dort, in der Umgebung, ist ein anderes Dateisystem eingehängt</translation>
    </message>
    <message>
        <source>another Truewheel changes it</source>
        <translation>wird gerade von einem anderen Truewheel geändert</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>What was to be deleted could not be opened: %1</source>
        <translation>Was gelöscht werden sollte, konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 names.</source>
        <translation>Nach %1 von %2 Namen abgebrochen.</translation>
    </message>
    <message>
        <source>It was left alone, since it had not been previewed: %1.</source>
        <translation>Nicht angerührt, weil es in der Vorschau nicht enthalten war: %1.</translation>
    </message>
    <message>
        <source>It could not be removed: %1: %2.</source>
        <translation>Das Entfernen ist fehlgeschlagen: %1: %2.</translation>
    </message>
    <message>
        <source>%1 What is left lies in %2.</source>
        <translation>%1 Was übrig ist, liegt in %2.</translation>
    </message>
    <message>
        <source>Something has that name still.</source>
        <translation>Etwas trägt diesen Namen noch.</translation>
    </message>
    <message>
        <source>It was removed, but not written down: %1</source>
        <translation>Entfernt, aber nicht festgehalten: %1</translation>
    </message>
    <message>
        <source>it has changed since it was looked at: look again</source>
        <translation>es hat sich geändert, seit nachgesehen wurde: Sehen Sie noch einmal nach</translation>
    </message>
    <message>
        <source>it holds %1, which would be lost for good: move it to the trash instead</source>
        <translation>darin liegt %1, was endgültig verloren wäre: Verschieben Sie die Umgebung stattdessen in den Papierkorb</translation>
    </message>
    <message>
        <source>The log has all that was said.</source>
        <translation>Das Protokoll hat alles, was gesagt wurde.</translation>
    </message>
    <message>
        <source>The log could not be written to its end.</source>
        <translation>Das Protokoll konnte nicht zu Ende geschrieben werden.</translation>
    </message>
    <message>
        <source>it has changed since it was looked at</source>
        <translation>es hat sich geändert, seit nachgesehen wurde</translation>
    </message>
    <message>
        <source>It is not in the trash any more, and Truewheel makes no conda environments: `%1` does.</source>
        <translation>Sie ist nicht mehr im Papierkorb, und Truewheel erstellt keine conda-Umgebungen: `%1` tut es.</translation>
    </message>
    <message>
        <source>something is there already: move it away first</source>
        <translation>dort ist schon etwas: Verschieben Sie es zuerst</translation>
    </message>
    <message>
        <source>the directory that it was in is gone: make it first</source>
        <translation>das Verzeichnis, in dem sie war, ist verschwunden: Legen Sie es zuerst an</translation>
    </message>
    <message>
        <source>It is back, but not as it was: files of it are missing or were added.</source>
        <translation>Sie ist wieder da, aber nicht so, wie sie war: Dateien fehlen oder sind hinzugekommen.</translation>
    </message>
    <message>
        <source>%1 What had been made is removed again.</source>
        <translation>%1 Was erstellt worden war, ist wieder entfernt.</translation>
    </message>
    <message>
        <source>It was made again, but cannot be read: %1.</source>
        <translation>Sie wurde neu erstellt, ist aber nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It was made again, but without %1.</source>
        <translation>Sie wurde neu erstellt, aber ohne %1.</translation>
    </message>
    <message>
        <source>Truewheel has removed no environment from there that could be restored</source>
        <translation>Truewheel hat von dort keine Umgebung entfernt, die wiederhergestellt werden könnte</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source> A build sees nothing of the environment, unless it is run with %1.</source>
        <translation> Ein Build sieht nichts von der Umgebung, sofern er nicht mit %1 ausgeführt wird.</translation>
    </message>
    <message>
        <source>What the build made could not be looked at.</source>
        <translation>Was der Build erzeugt hat, konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Still, %1.</source>
        <translation>Weiterhin gilt: %1.</translation>
    </message>
    <message>
        <source>Its files are there, but it was not installed anew.</source>
        <translation>Seine Dateien sind da, aber es wurde nicht neu installiert.</translation>
    </message>
    <message>
        <source>The build failed (status %1)</source>
        <translation>Der Build ist fehlgeschlagen (Status %1)</translation>
    </message>
    <message>
        <source>The build ended well, but %1: it took %2 for up to date and left it as it was. Delete that file, and repair again.</source>
        <translation>Der Build endete gut, aber %1: Er hielt %2 für aktuell und ließ es, wie es war. Löschen Sie diese Datei, und reparieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The build ended well, but %1: an isolated build cannot repair a %2 link, since its build tools are removed after it. Try &quot;Prepare and rebuild&quot;.</source>
        <translation>Der Build endete gut, aber %1: Ein isolierter Build kann einen Link von %2 nicht reparieren, da seine Build-Werkzeuge danach entfernt werden. Versuchen Sie „Vorbereiten und neu bauen“.</translation>
    </message>
    <message>
        <source>The build ended well, but %1.</source>
        <translation>Der Build endete gut, aber %1.</translation>
    </message>
    <message>
        <source>it names no environment</source>
        <translation>nennt keine Umgebung</translation>
    </message>
    <message>
        <source>not a name that an extra or a group may have</source>
        <translation>kein Name, den ein Extra oder eine Gruppe haben darf</translation>
    </message>
    <message>
        <source>uv.lock does not hold this package.</source>
        <translation>uv.lock enthält dieses Paket nicht.</translation>
    </message>
    <message>
        <source>Update the lock, and make the environment what it says</source>
        <translation>Die Sperrdatei aktualisieren und die Umgebung ihr angleichen</translation>
    </message>
    <message>
        <source>Make the environment what the lock says</source>
        <translation>Die Umgebung der Sperrdatei angleichen</translation>
    </message>
    <message>
        <source>This uv is too old to say what an update would change.</source>
        <translation>Dieses uv ist zu alt, um zu sagen, was eine Aktualisierung ändern würde.</translation>
    </message>
    <message>
        <source>uv can sync a virtual environment only; this one is of %1.</source>
        <translation>uv kann nur eine virtuelle Umgebung abgleichen; diese ist von %1.</translation>
    </message>
    <message>
        <source>The project requires Python %1, and this environment has %2. uv would have to replace the environment.</source>
        <translation>Das Projekt verlangt Python %1, und diese Umgebung hat %2. uv müsste die Umgebung ersetzen.</translation>
    </message>
    <message>
        <source>pyproject.toml asks for what uv.lock was not made for: %1. `uv lock` brings the lock up to date.</source>
        <translation>pyproject.toml verlangt, wofür uv.lock nicht erstellt wurde: %1. `uv lock` bringt die Sperrdatei auf den neuen Stand.</translation>
    </message>
    <message>
        <source>no preview in what it says: %1</source>
        <translation>keine Vorschau in dem, was es ausgibt: %1</translation>
    </message>
    <message>
        <source>uv would %1 the environment itself.</source>
        <translation>uv würde die Umgebung selbst ändern (%1).</translation>
    </message>
    <message>
        <source>%1 is still installed</source>
        <translation>%1 ist noch installiert</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 ist nicht installiert</translation>
    </message>
    <message>
        <source>%1 is %2 and not %3</source>
        <translation>%1 ist %2 und nicht %3</translation>
    </message>
    <message>
        <source>uv runs the environment&apos;s Python to see what a sync would change.</source>
        <translation>uv führt das Python der Umgebung aus, um zu sehen, was ein Abgleich ändern würde.</translation>
    </message>
    <message>
        <source>the environment cannot be read</source>
        <translation>die Umgebung ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1; the environment is as announced.</source>
        <translation>%1; die Umgebung ist wie angekündigt.</translation>
    </message>
    <message>
        <source>%1; the environment is not as announced: %2.</source>
        <translation>%1; die Umgebung ist nicht wie angekündigt: %2.</translation>
    </message>
    <message>
        <source>uv sync failed (status %1)</source>
        <translation>uv sync ist fehlgeschlagen (Status %1)</translation>
    </message>
    <message>
        <source>The environment is not as announced: %1.</source>
        <translation>Die Umgebung ist nicht wie angekündigt: %1.</translation>
    </message>
    <message>
        <source>The packages are as the lock says, but the editable install of %1 is %2: uv restored it from its cache. Rebuild it.</source>
        <translation>Die Pakete entsprechen der Sperrdatei, aber die editierbare Installation von %1 ist %2: uv hat sie aus seinem Cache wiederhergestellt. Bauen Sie sie neu.</translation>
    </message>
    <message>
        <source>The packages are as the lock says; the editable installs could not all be looked at.</source>
        <translation>Die Pakete entsprechen der Sperrdatei; die editierbaren Installationen konnten nicht alle geprüft werden.</translation>
    </message>
    <message>
        <source>There is no uv.lock. `uv lock` makes one.</source>
        <translation>Es gibt keine uv.lock. `uv lock` erstellt eine.</translation>
    </message>
    <message>
        <source>uv.lock does not hold this project. `uv lock` makes it anew.</source>
        <translation>uv.lock enthält dieses Projekt nicht. `uv lock` erstellt sie neu.</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <translation>%1 gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>%1 can be written to by others</source>
        <translation>%1 ist für andere beschreibbar</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere</source>
        <translation>%1 ist ein Link, der ins Leere führt</translation>
    </message>
    <message>
        <source>not an absolute path</source>
        <translation>kein absoluter Pfad</translation>
    </message>
    <message>
        <source>inside the project, the environment or the current directory</source>
        <translation>innerhalb des Projekts, der Umgebung oder des aktuellen Verzeichnisses</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>not executable</source>
        <translation>nicht ausführbar</translation>
    </message>
    <message>
        <source>a link into the project, the environment or the current directory</source>
        <translation>ein Link in das Projekt, die Umgebung oder das aktuelle Verzeichnis</translation>
    </message>
    <message>
        <source>a script (a shim), not uv itself</source>
        <translation>ein Skript (ein Shim), nicht uv selbst</translation>
    </message>
    <message>
        <source>a script of %1 (a shim)</source>
        <translation>ein Skript von %1 (ein Shim)</translation>
    </message>
    <message>
        <source>the setting tools/uv names %1, which is not run: %2.</source>
        <translation>die Einstellung tools/uv nennt %1, das nicht ausgeführt wird: %2.</translation>
    </message>
    <message>
        <source>uv is at %1, but it is not run: %2.</source>
        <translation>uv ist in %1, wird aber nicht ausgeführt: %2.</translation>
    </message>
    <message>
        <source>uv was not found. Install uv, or name it in the settings (`truewheel doctor` shows their file).</source>
        <translation>uv wurde nicht gefunden. Installieren Sie uv, oder nennen Sie es in den Einstellungen (`truewheel doctor` zeigt deren Datei).</translation>
    </message>
    <message>
        <source>no version in: %1</source>
        <translation>keine Version in: %1</translation>
    </message>
    <message>
        <source>the backend in backend-path is nested too deep</source>
        <translation>das Backend in backend-path ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the backend in backend-path has too many files</source>
        <translation>das Backend in backend-path hat zu viele Dateien</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>%1 fehlt darin</translation>
    </message>
    <message>
        <source>it has %1 of %2</source>
        <translation>%2 ist darin %1-mal vorhanden</translation>
    </message>
    <message>
        <source>it is not read</source>
        <translation>es wird nicht gelesen</translation>
    </message>
    <message>
        <source>a tag that is none: %1</source>
        <translation>ein ungültiges Tag: %1</translation>
    </message>
    <message>
        <source>its name is not that of a wheel</source>
        <translation>der Name ist nicht der eines Wheels</translation>
    </message>
    <message>
        <source>its name says %1, its METADATA says %2</source>
        <translation>der Name sagt %1, die METADATA sagt %2</translation>
    </message>
    <message>
        <source>its name says version %1, its METADATA says %2</source>
        <translation>der Name sagt Version %1, die METADATA sagt %2</translation>
    </message>
    <message>
        <source>its members are not unpacked</source>
        <translation>die Elemente werden nicht entpackt</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>a member without a name</source>
        <translation>ein Element ohne Namen</translation>
    </message>
    <message>
        <source>it lies behind the link %1</source>
        <translation>liegt hinter dem Link %1</translation>
    </message>
    <message>
        <source>%1 is a file and a directory</source>
        <translation>%1 ist eine Datei und ein Verzeichnis</translation>
    </message>
    <message>
        <source>the target of this link cannot be read</source>
        <translation>das Ziel dieses Links ist nicht lesbar</translation>
    </message>
    <message>
        <source>the directory cannot be read</source>
        <translation>das Verzeichnis ist nicht lesbar</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>enthält mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>the archive ends before it</source>
        <translation>das Archiv endet davor</translation>
    </message>
    <message>
        <source>no tar</source>
        <translation>kein tar</translation>
    </message>
    <message>
        <source>it ends without its closing blocks</source>
        <translation>endet ohne seine abschließenden Blöcke</translation>
    </message>
    <message>
        <source>a header with a wrong checksum stands after member %1</source>
        <translation>nach Element %1 steht ein Header mit falscher Prüfsumme</translation>
    </message>
    <message>
        <source>bytes stand after the archive</source>
        <translation>nach dem Archiv stehen noch Bytes</translation>
    </message>
    <message>
        <source>a member has a size that is none</source>
        <translation>ein Element hat eine ungültige Größe</translation>
    </message>
    <message>
        <source>a sparse file</source>
        <translation>eine Sparse-Datei</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>enthält mehr als %1 Elemente</translation>
    </message>
    <message>
        <source>it ends inside of a member</source>
        <translation>endet mitten in einem Element</translation>
    </message>
    <message>
        <source>it ends inside of a header</source>
        <translation>endet mitten in einem Header</translation>
    </message>
    <message>
        <source>an extended header that is none</source>
        <translation>ein ungültiger erweiterter Header</translation>
    </message>
    <message>
        <source>a way of packing that this build of KArchive does not know</source>
        <translation>eine Packmethode, die dieser Build von KArchive nicht kennt</translation>
    </message>
    <message>
        <source>the packed bytes are damaged</source>
        <translation>die gepackten Bytes sind beschädigt</translation>
    </message>
    <message>
        <source>no end of a central directory</source>
        <translation>kein Ende eines zentralen Verzeichnisses</translation>
    </message>
    <message>
        <source>its 64-bit end of the central directory is not where it says</source>
        <translation>das 64-Bit-Ende des zentralen Verzeichnisses ist nicht dort, wo angegeben</translation>
    </message>
    <message>
        <source>its two ends of the central directory say different things</source>
        <translation>die beiden Enden des zentralen Verzeichnisses sagen Verschiedenes</translation>
    </message>
    <message>
        <source>it is one of several parts</source>
        <translation>es ist einer von mehreren Teilen</translation>
    </message>
    <message>
        <source>its central directory would begin before the file does</source>
        <translation>das zentrale Verzeichnis würde vor der Datei beginnen</translation>
    </message>
    <message>
        <source>its central directory has %1 bytes</source>
        <translation>das zentrale Verzeichnis hat %1 Bytes</translation>
    </message>
    <message>
        <source>its end announces %1 members, and it lists %2</source>
        <translation>das Ende kündigt %1 Elemente an, aufgeführt sind %2</translation>
    </message>
    <message>
        <source>its central directory breaks off after %1 members</source>
        <translation>das zentrale Verzeichnis bricht nach %1 Elementen ab</translation>
    </message>
    <message>
        <source>it has a second name: %1</source>
        <translation>hat einen zweiten Namen: %1</translation>
    </message>
    <message>
        <source>its header would stand beyond the members</source>
        <translation>der Header stünde jenseits der Elemente</translation>
    </message>
    <message>
        <source>no header stands where the central directory says</source>
        <translation>kein Header steht dort, wo das zentrale Verzeichnis es sagt</translation>
    </message>
    <message>
        <source>its own header calls it %1</source>
        <translation>der eigene Header nennt es %1</translation>
    </message>
    <message>
        <source>its own header says that it is packed in another way</source>
        <translation>der eigene Header nennt eine andere Packmethode</translation>
    </message>
    <message>
        <source>its bytes would reach beyond the members</source>
        <translation>die Bytes würden über die Elemente hinausreichen</translation>
    </message>
    <message>
        <source>its own header says another size or checksum</source>
        <translation>der eigene Header nennt eine andere Größe oder Prüfsumme</translation>
    </message>
    <message>
        <source>what follows its bytes says another size or checksum</source>
        <translation>was auf die Bytes folgt, nennt eine andere Größe oder Prüfsumme</translation>
    </message>
    <message>
        <source>packed by method %1</source>
        <translation>gepackt mit Methode %1</translation>
    </message>
    <message>
        <source>its bytes are those of another member too</source>
        <translation>die Bytes sind auch die eines anderen Elements</translation>
    </message>
    <message>
        <source>no changes are told of on a file system of type %1</source>
        <translation>auf einem Dateisystem vom Typ %1 werden keine Änderungen gemeldet</translation>
    </message>
    <message>
        <source>Let the next sync build: %1, run in %2.</source>
        <translation>Lassen Sie den nächsten Abgleich bauen: %1, ausgeführt in %2.</translation>
    </message>
    <message>
        <source>another build of %1 %2 holds this file</source>
        <translation>ein anderer Build von %1 %2 enthält diese Datei</translation>
    </message>
    <message>
        <source>The project lies in %1 now. To link it there: %2.</source>
        <translation>Das Projekt liegt jetzt in %1. Um es dort zu verknüpfen: %2.</translation>
    </message>
    <message>
        <source>lies on a file system of type %1; name it as a ROOT to look there</source>
        <translation>liegt auf einem Dateisystem vom Typ %1; nennen Sie es als ROOT, um dort nachzusehen</translation>
    </message>
    <message>
        <source>another file system, of type %1, is not entered; name it as a ROOT to look there</source>
        <translation>ein anderes Dateisystem, vom Typ %1, wird nicht betreten; nennen Sie es als ROOT, um dort nachzusehen</translation>
    </message>
    <message>
        <source>what is no part of a cache lies in it: %1</source>
        <translation>darin liegt etwas, das nicht zu einem Cache gehört: %1</translation>
    </message>
    <message>
        <source>it has no CACHEDIR.TAG, so it may be no cache</source>
        <translation>hat keine CACHEDIR.TAG, ist also vielleicht kein Cache</translation>
    </message>
    <message>
        <source>a newer %1 keeps %2 there, which this one would remove</source>
        <translation>ein neueres %1 bewahrt dort %2 auf, was dieses entfernen würde</translation>
    </message>
    <message>
        <source>another file system, of type %1, is not entered; name it as a PATH to look there</source>
        <translation>ein anderes Dateisystem, vom Typ %1, wird nicht betreten; nennen Sie es als PATH, um dort nachzusehen</translation>
    </message>
    <message>
        <source>no project, environment or directory</source>
        <translation>kein Projekt, keine Umgebung und kein Verzeichnis</translation>
    </message>
    <message>
        <source>leads to no environment</source>
        <translation>führt zu keiner Umgebung</translation>
    </message>
    <message>
        <source>the limit of watched directories is reached (fs.inotify.max_user_watches)</source>
        <translation>die Grenze der beobachteten Verzeichnisse ist erreicht (fs.inotify.max_user_watches)</translation>
    </message>
    <message>
        <source>the limit of watchers is reached (fs.inotify.max_user_instances, or of open files)</source>
        <translation>die Grenze der Beobachter ist erreicht (fs.inotify.max_user_instances, oder die der offenen Dateien)</translation>
    </message>
    <message>
        <source>the system gives no stream of events</source>
        <translation>das System liefert keinen Ereignisstrom</translation>
    </message>
    <message>
        <source>the system does not watch it (error %1)</source>
        <translation>das System beobachtet es nicht (Fehler %1)</translation>
    </message>
    <message>
        <source>another thing has taken its place since it was looked at</source>
        <translation>etwas anderes ist an die Stelle getreten, seit nachgesehen wurde</translation>
    </message>
    <message>
        <source>something has that name already</source>
        <translation>etwas trägt diesen Namen schon</translation>
    </message>
    <message>
        <source>it would leave its file system</source>
        <translation>es würde sein Dateisystem verlassen</translation>
    </message>
    <message>
        <source>the system did not take it into the trash</source>
        <translation>das System hat es nicht in den Papierkorb aufgenommen</translation>
    </message>
    <message>
        <source>there is no trash on its file system</source>
        <translation>auf seinem Dateisystem gibt es keinen Papierkorb</translation>
    </message>
    <message>
        <source>the system did not take it into the Recycle Bin</source>
        <translation>das System hat es nicht in den Windows-Papierkorb aufgenommen</translation>
    </message>
    <message>
        <source>It had not started; nothing was changed.</source>
        <translation>Es hatte nicht begonnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>not a file URL</source>
        <translation>keine Datei-URL</translation>
    </message>
    <message>
        <source>names a host</source>
        <translation>nennt einen Host</translation>
    </message>
    <message>
        <source>a NUL in the path</source>
        <translation>ein NUL im Pfad</translation>
    </message>
    <message>
        <source>is the root of a file system</source>
        <translation>ist die Wurzel eines Dateisystems</translation>
    </message>
    <message>
        <source>is the home directory or above it</source>
        <translation>ist der Heimordner oder liegt darüber</translation>
    </message>
    <message>
        <source>truncated: the program headers lie beyond the end of the file</source>
        <translation>abgeschnitten: die Programm-Header liegen hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>truncated: a segment lies beyond the end of the file</source>
        <translation>abgeschnitten: ein Segment liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>truncated: shorter than an ELF header</source>
        <translation>abgeschnitten: kürzer als ein ELF-Header</translation>
    </message>
    <message>
        <source>not a valid ELF header</source>
        <translation>kein gültiger ELF-Header</translation>
    </message>
    <message>
        <source>an object file, not a shared library</source>
        <translation>eine Objektdatei, keine gemeinsam genutzte Bibliothek</translation>
    </message>
    <message>
        <source>not a shared library</source>
        <translation>keine gemeinsam genutzte Bibliothek</translation>
    </message>
    <message>
        <source>truncated: the load commands lie beyond the end of the file</source>
        <translation>abgeschnitten: die Ladebefehle liegen hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>truncated: shorter than a Mach-O header</source>
        <translation>abgeschnitten: kürzer als ein Mach-O-Header</translation>
    </message>
    <message>
        <source>not a binary</source>
        <translation>keine Binärdatei</translation>
    </message>
    <message>
        <source>truncated: the table of slices lies beyond the end of the file</source>
        <translation>abgeschnitten: die Tabelle der Slices liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>truncated: a slice lies beyond the end of the file</source>
        <translation>abgeschnitten: ein Slice liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>truncated: shorter than a PE header</source>
        <translation>abgeschnitten: kürzer als ein PE-Header</translation>
    </message>
    <message>
        <source>a DOS program, not a library</source>
        <translation>ein DOS-Programm, keine Bibliothek</translation>
    </message>
    <message>
        <source>truncated: a section lies beyond the end of the file</source>
        <translation>abgeschnitten: eine Sektion liegt hinter dem Ende der Datei</translation>
    </message>
    <message>
        <source>not a library</source>
        <translation>keine Bibliothek</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>a Git LFS pointer: the file itself has not been fetched</source>
        <translation>ein Git-LFS-Zeiger: die Datei selbst wurde nicht geholt</translation>
    </message>
    <message>
        <source>a static archive, not a shared library</source>
        <translation>ein statisches Archiv, keine gemeinsam genutzte Bibliothek</translation>
    </message>
    <message>
        <source>a text file, not a binary</source>
        <translation>eine Textdatei, keine Binärdatei</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>unloadable</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>nicht ladbar</translation>
    </message>
    <message>
        <source>unlinked</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>shadowed</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>degraded</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>leads to links beside whose sources %1 lies</source>
        <translation>führt zu Links, neben deren Quellen %1 liegt</translation>
    </message>
    <message>
        <source>imports %1, which is not there: Python leaves out the rest of the file</source>
        <translation>importiert %1, das es nicht gibt: Python lässt den Rest der Datei aus</translation>
    </message>
    <message>
        <source>%1 ends before the source that it is a copy of</source>
        <translation>%1 endet früher als die Quelle, deren Kopie es ist</translation>
    </message>
    <message>
        <source>uv&apos;s configuration sends what `uv pip` installs to %1, and not into the environment. Take `target` and `prefix` out of its `pip` table first.</source>
        <translation>Die Konfiguration von uv schickt, was `uv pip` installiert, nach %1 und nicht in die Umgebung. Nehmen Sie zuerst `target` und `prefix` aus ihrer Tabelle `pip`.</translation>
    </message>
    <message>
        <source>Its pip is too old to say what an update would change.</source>
        <translation>Das pip der Umgebung ist zu alt, um zu sagen, was eine Aktualisierung ändern würde.</translation>
    </message>
    <message>
        <source>Truewheel updates no conda environments: conda or pixi does.</source>
        <translation>Truewheel aktualisiert keine conda-Umgebungen: Das tun conda oder pixi.</translation>
    </message>
    <message>
        <source>It is a tool of uv: `%1` updates it.</source>
        <translation>Es ist ein Werkzeug von uv: `%1` aktualisiert es.</translation>
    </message>
    <message>
        <source>It belongs to pipx: `%1` updates it.</source>
        <translation>Es gehört pipx: `%1` aktualisiert es.</translation>
    </message>
    <message>
        <source>Another list says what is in it. This updates it: %1.</source>
        <translation>Was darin ist, bestimmt eine andere Liste. Dies aktualisiert sie: %1.</translation>
    </message>
    <message>
        <source>Its project has a uv.lock. This updates both: %1.</source>
        <translation>Das Projekt der Umgebung hat eine uv.lock. Dies aktualisiert beide: %1.</translation>
    </message>
    <message>
        <source>it is not installed there</source>
        <translation>es ist dort nicht installiert</translation>
    </message>
    <message>
        <source>it is an editable link, and an update would put another in its place</source>
        <translation>es ist ein editierbarer Link, und eine Aktualisierung würde etwas anderes an seine Stelle setzen</translation>
    </message>
    <message>
        <source>it was installed from a file, a folder or a URL, and an update would put another in its place</source>
        <translation>es wurde aus einer Datei, einem Ordner oder von einer URL installiert, und eine Aktualisierung würde etwas anderes an seine Stelle setzen</translation>
    </message>
    <message>
        <source>The tool runs the environment&apos;s Python to see what an update would change.</source>
        <translation>Das Werkzeug führt das Python der Umgebung aus, um zu sehen, was eine Aktualisierung ändern würde.</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>The update failed (status %1)</source>
        <translation>Die Aktualisierung ist fehlgeschlagen (Status %1)</translation>
    </message>
    <message>
        <source>%1 Now %2.</source>
        <extracomment>%1 is a sentence, %2 as in &quot;idna is not installed&quot;</extracomment>
        <translation>%1 Jetzt gilt: %2.</translation>
    </message>
    <message>
        <source>%1 All the same, the packages are as announced.</source>
        <translation>%1 Die Pakete sind trotzdem wie angekündigt.</translation>
    </message>
    <message>
        <source>the index could not be asked</source>
        <translation>der Index konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>the index has no file of this name</source>
        <translation>der Index hat keine Datei dieses Namens</translation>
    </message>
    <message>
        <source>the index does not tell its hash</source>
        <translation>der Index nennt keine Prüfsumme dafür</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>no WHEEL file says how it was built</source>
        <translation>keine WHEEL-Datei sagt, wie es gebaut wurde</translation>
    </message>
    <message>
        <source>the index does not have this version</source>
        <translation>der Index hat diese Version nicht</translation>
    </message>
    <message>
        <source>built by an unnamed tool; the index has no wheel of these tags</source>
        <translation>von einem ungenannten Werkzeug gebaut; der Index hat kein Wheel mit diesen Tags</translation>
    </message>
    <message>
        <source>built by %1; the index has no wheel of these tags</source>
        <translation>gebaut von %1; der Index hat kein Wheel mit diesen Tags</translation>
    </message>
    <message>
        <source>the published wheel could not be read</source>
        <translation>das veröffentlichte Wheel war nicht lesbar</translation>
    </message>
    <message>
        <source>%1 would come of %2</source>
        <translation>aus %2 würden %1</translation>
    </message>
    <message>
        <source>%1 come of %2</source>
        <translation>aus %2 werden %1</translation>
    </message>
    <message>
        <source>%1 came instead of %2</source>
        <translation>es kamen %1 statt %2</translation>
    </message>
    <message>
        <source>RECORD says %1, it has %2</source>
        <translation>RECORD sagt %1, es hat %2</translation>
    </message>
    <message>
        <source>a name or header of %1</source>
        <translation>ein Name oder Kopf von %1</translation>
    </message>
    <message>
        <source>%1 came of %2</source>
        <translation>aus %2 wurden %1</translation>
    </message>
    <message>
        <source>%1 stand before the archive</source>
        <translation>%1 stehen vor dem Archiv</translation>
    </message>
    <message>
        <source>%1 stand after the archive</source>
        <translation>%1 stehen nach dem Archiv</translation>
    </message>
    <message>
        <source>%1 before it belong to no member</source>
        <translation>%1 davor gehören zu keinem Eintrag</translation>
    </message>
    <message>
        <source>%1 before the central directory belong to no member</source>
        <translation>%1 vor dem Zentralverzeichnis gehören zu keinem Eintrag</translation>
    </message>
    <message>
        <source>waiting for another Truewheel that changes this environment</source>
        <translation>wartet auf ein anderes Truewheel, das diese Umgebung ändert</translation>
    </message>
</context>
<context>
    <name>SettingEditors</name>
    <message>
        <source>Looked for</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Ein Programm wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop has.</source>
        <translation>Hell, dunkel oder wie die Arbeitsfläche.</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when the window is opened next.</source>
        <translation>Wirkt, wenn das Fenster das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>Units of size</source>
        <translation>Größeneinheiten</translation>
    </message>
    <message>
        <source>1 KiB = 1024 bytes</source>
        <translation>1 KiB = 1024 Bytes</translation>
    </message>
    <message>
        <source>1 kB = 1000 bytes</source>
        <translation>1 kB = 1000 Bytes</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Weitere Ordner</translation>
    </message>
    <message>
        <source>Looked through besides your home folder and the places where tools keep environments. Another file system has to be named here.</source>
        <translation>Werden außer Ihrem Heimordner und den Orten durchsucht, an denen Werkzeuge Umgebungen ablegen. Ein anderes Dateisystem muss hier genannt werden.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>No environment is looked for in these folders and below them.</source>
        <translation>In diesen Ordnern und darunter wird keine Umgebung gesucht.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many read environments at once.</source>
        <translation>Wie viele gleichzeitig Umgebungen lesen.</translation>
    </message>
    <message>
        <source>As many as processors, at most 8</source>
        <translation>So viele wie Prozessoren, höchstens 8</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Infobereich und Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When a link becomes broken, a trap is armed, or a cache grows stale.</source>
        <translation>Wenn ein Link defekt wird, eine Falle scharf wird oder ein Cache veraltet.</translation>
    </message>
    <message>
        <source>The end of a job</source>
        <translation>Das Ende eines Auftrags</translation>
    </message>
    <message>
        <source>Also when a rebuild or a sync ends while the window is not seen.</source>
        <translation>Auch wenn ein Neubau oder Abgleich endet, während das Fenster nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Stale caches</source>
        <translation>Veraltete Caches</translation>
    </message>
    <message>
        <source>A cache is spoken of when its stale entries grew by this much.</source>
        <translation>Ein Cache wird gemeldet, wenn seine veralteten Einträge um so viel gewachsen sind.</translation>
    </message>
    <message>
        <source>Muted projects</source>
        <translation>Stumme Projekte</translation>
    </message>
    <message>
        <source>Nothing is told of these.</source>
        <translation>Von diesen wird nichts gemeldet.</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>In den Infobereich schließen</translation>
    </message>
    <message>
        <source>Closing the window leaves Truewheel in the tray, where it goes on watching.</source>
        <translation>Wird das Fenster geschlossen, bleibt Truewheel im Infobereich und beobachtet weiter.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>How often is looked at what the system cannot watch.</source>
        <translation>Wie oft angesehen wird, was das System nicht beobachten kann.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Program of uv</source>
        <translation>Programm von uv</translation>
    </message>
    <message>
        <source>Its absolute path. Without one uv is looked for in PATH and where its installers put it, never in a project.</source>
        <translation>Sein absoluter Pfad. Ohne ihn wird uv in PATH und dort gesucht, wo die Installationsprogramme es ablegen, nie in einem Projekt.</translation>
    </message>
    <message>
        <source>Starts in the tray when you log in.</source>
        <translation>Startet im Infobereich, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Budgets of the caches</source>
        <translation>Grenzen der Caches</translation>
    </message>
    <message>
        <source>Size of a cache</source>
        <translation>Größe eines Caches</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>How many days a cached wheel that no environment uses may lie there.</source>
        <translation>Wie viele Tage ein Wheel, das keine Umgebung benutzt, im Cache liegen darf.</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>What the disk that a cache lies on must have free.</source>
        <translation>Was auf der Platte, auf der ein Cache liegt, frei sein muss.</translation>
    </message>
    <message>
        <source>Package indexes</source>
        <translation>Paketindizes</translation>
    </message>
    <message>
        <source>Ask without showing first what is sent</source>
        <translation>Fragen, ohne zuerst zu zeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>Default index</source>
        <translation>Standardindex</translation>
    </message>
    <message>
        <source>Asked where the tools of an environment leave it open. Empty: learnt from the tools.</source>
        <translation>Wird gefragt, wo die Werkzeuge einer Umgebung es offen lassen. Leer: von den Werkzeugen übernommen.</translation>
    </message>
    <message>
        <source>Learnt from the tools</source>
        <translation>Von den Werkzeugen</translation>
    </message>
    <message>
        <source>Advisory service</source>
        <translation>Dienst für Sicherheitshinweise</translation>
    </message>
    <message>
        <source>Knows which versions have known holes, in OSV’s format. Empty: that of this build, if it has one.</source>
        <translation>Weiß, welche Versionen bekannte Lücken haben, im Format von OSV. Leer: der Dienst dieses Builds, falls er einen hat.</translation>
    </message>
    <message>
        <source>As built</source>
        <translation>Wie im Build</translation>
    </message>
    <message>
        <source>Unencrypted on this machine</source>
        <translation>Unverschlüsselt auf diesem Rechner</translation>
    </message>
    <message>
        <source>An index or service on this machine itself may be asked with http.</source>
        <translation>Ein Index oder Dienst auf diesem Rechner selbst darf mit http gefragt werden.</translation>
    </message>
    <message>
        <source>Passwords from netrc</source>
        <translation>Passwörter aus netrc</translation>
    </message>
    <message>
        <source>The file .netrc of your home folder may name user and password of an index.</source>
        <translation>Die Datei .netrc in Ihrem Heimordner darf Benutzer und Passwort eines Index nennen.</translation>
    </message>
    <message>
        <source>What it may take on the disk. When one takes more you are told, and shown what could go at the least loss; nothing is removed unasked.</source>
        <translation>Was er auf der Platte belegen darf. Belegt einer mehr, erfahren Sie es und sehen, was mit dem geringsten Verlust weg könnte; nichts wird ungefragt entfernt.</translation>
    </message>
    <message>
        <source>The indexes are told names of packages, the advisory service names and versions, and only when you ask. Off: you are shown first who is told what; so you are whenever somebody new would be told.</source>
        <translation>Den Indizes werden Namen von Paketen mitgeteilt, dem Dienst für Sicherheitshinweise Namen und Versionen, und nur, wenn Sie fragen. Aus: Zuvor wird Ihnen gezeigt, wem was mitgeteilt wird; so auch immer dann, wenn es jemand Neues erfahren würde.</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>%1 dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be.</source>
        <translation>%1 ist zu groß für das, was es sein soll.</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>%1 ist nicht verständlich.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was not found on this machine.</source>
        <translation>%1 wurde auf diesem Rechner nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 ended with an error.</source>
        <translation>%1 endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>%1 has not been trusted yet.</source>
        <translation>%1 gilt noch nicht als vertrauenswürdig.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>%1 cannot be repaired from here.</source>
        <translation>%1 kann von hier aus nicht repariert werden.</translation>
    </message>
    <message>
        <source>%1 is a place that is not looked at without your word.</source>
        <translation>%1 ist ein Ort, der nicht ohne Ihre Zustimmung angesehen wird.</translation>
    </message>
    <message>
        <source>Open another project, or look again when it is back.</source>
        <translation>Öffnen Sie ein anderes Projekt, oder prüfen Sie neu, wenn es wieder da ist.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then look again.</source>
        <translation>Geben Sie sich das Leserecht und prüfen Sie dann neu.</translation>
    </message>
    <message>
        <source>Open a project folder, a pyproject.toml or a .venv.</source>
        <translation>Öffnen Sie einen Projektordner, eine pyproject.toml oder eine .venv.</translation>
    </message>
    <message>
        <source>Install uv, or put pip into the environment, then look again.</source>
        <translation>Installieren Sie uv, oder richten Sie pip in der Umgebung ein, und prüfen Sie dann neu.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Mend or remove the file, then look again.</source>
        <translation>Bringen Sie die Datei in Ordnung oder entfernen Sie sie, und prüfen Sie neu.</translation>
    </message>
    <message>
        <source>Look again with F5.</source>
        <translation>Prüfen Sie mit F5 neu.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>Nicht repariert</translation>
    </message>
    <message>
        <source>Could not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu bauen</translation>
    </message>
    <message>
        <source>Prepare and rebuild</source>
        <translation>Vorbereiten und neu bauen</translation>
    </message>
    <message>
        <source>Recreate link</source>
        <translation>Link neu anlegen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an action such as &quot;Rebuild&quot;, %2 a package</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits until the other build of this project has ended.</source>
        <translation>Wartet, bis der andere Build dieses Projekts beendet ist.</translation>
    </message>
    <message>
        <source>Ending the build and everything it started…</source>
        <translation>Der Build und alles, was er gestartet hat, wird beendet…</translation>
    </message>
    <message>
        <source>The environment is what the lock file says.</source>
        <translation>Die Umgebung entspricht der Sperrdatei.</translation>
    </message>
    <message>
        <source>Looked again: the expected files are there.</source>
        <translation>Noch einmal nachgesehen: Die erwarteten Dateien sind da.</translation>
    </message>
    <message>
        <source>Looked again: still broken. The log says what the build did.</source>
        <translation>Noch einmal nachgesehen: immer noch defekt. Das Protokoll sagt, was der Build getan hat.</translation>
    </message>
    <message>
        <source>Check the editable links of the project “%1”</source>
        <translation>Die editierbaren Links des Projekts „%1“ prüfen</translation>
    </message>
    <message>
        <source>Check the editable links of the environment “%1”</source>
        <translation>Die editierbaren Links der Umgebung „%1“ prüfen</translation>
    </message>
    <message>
        <source>Check the environment that “%1” names</source>
        <translation>Die Umgebung prüfen, die „%1“ nennt</translation>
    </message>
    <message>
        <source>Look for environments below “%1”</source>
        <translation>Nach Umgebungen unter „%1“ suchen</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>Look at the connection, then ask again.</source>
        <translation>Prüfen Sie die Verbindung und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not as promised</source>
        <translation>Nicht wie zugesagt</translation>
    </message>
    <message>
        <source>What came back could not be measured.</source>
        <translation>Was frei wurde, konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <source>%1 came back, as promised to the block.</source>
        <translation>%1 wurden frei, auf den Block genau wie zugesagt.</translation>
    </message>
    <message>
        <source>%1 came back; %2 were promised.</source>
        <translation>%1 wurden frei; zugesagt waren %2.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Point scripts here</source>
        <translation>Skripte hierher zeigen lassen</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Zurückgewinnen</translation>
    </message>
    <message>
        <source>The environment is removed. What it takes to make it again is kept.</source>
        <translation>Die Umgebung ist entfernt. Was nötig ist, um sie neu zu erstellen, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Looked again: the environment is there as it was.</source>
        <translation>Noch einmal nachgesehen: Die Umgebung ist da, wie sie war.</translation>
    </message>
    <message>
        <source>Looked again: the environment is whole. The old one can be restored.</source>
        <translation>Noch einmal nachgesehen: Die Umgebung ist vollständig. Die alte kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Looked again: the scripts name the place where the environment is.</source>
        <translation>Noch einmal nachgesehen: Die Skripte nennen den Ort, an dem die Umgebung ist.</translation>
    </message>
    <message>
        <source>The commands have run.</source>
        <translation>Die Befehle wurden ausgeführt.</translation>
    </message>
    <message>
        <source>Look inside of “%1”</source>
        <translation>In „%1“ hineinsehen</translation>
    </message>
    <message>
        <source>“%1” is not a project folder, a pyproject.toml, a .venv, a wheel or a source archive.</source>
        <translation>„%1“ ist kein Projektordner, keine pyproject.toml, keine .venv, kein Wheel und kein Quellarchiv.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Looked again: the packages are as the tool said before.</source>
        <translation>Noch einmal nachgesehen: Die Pakete sind, wie das Werkzeug es angekündigt hat.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AboutDialog</name>
    <message>
        <source>Window, settings, threads, database access</source>
        <translation>Fenster, Einstellungen, Threads, Datenbankzugriff</translation>
    </message>
    <message>
        <source>Wheels, source archives, diagnostics</source>
        <translation>Wheels, Quellarchive, Diagnose</translation>
    </message>
    <message>
        <source>Unpacking, for KArchive</source>
        <translation>Entpacken, für KArchive</translation>
    </message>
    <message>
        <source>Package indexes; loaded when the first is asked</source>
        <translation>Paketindizes; wird geladen, wenn der erste gefragt wird</translation>
    </message>
    <message>
        <source>SHA-256; loaded when it is needed</source>
        <translation>SHA-256; wird bei Bedarf geladen</translation>
    </message>
    <message>
        <source>What is kept: ledger, journal, trust, snapshot</source>
        <translation>Was aufbewahrt wird: Verzeichnis, Journal, Vertrauen, Momentaufnahme</translation>
    </message>
    <message>
        <source>pyproject.toml and uv.lock</source>
        <translation>pyproject.toml und uv.lock</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>Results that may be errors</source>
        <translation>Ergebnisse, die Fehler sein können</translation>
    </message>
    <message>
        <source>About Truewheel</source>
        <translation>Über Truewheel</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>&amp;Bestandteile</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Truewheel %1</source>
        <translation>Truewheel %1</translation>
    </message>
    <message>
        <source>Finds editable Python installs that have lost their generated files, says why, and puts them right.
Free software under the Apache License 2.0, running on Qt %1.</source>
        <translation>Findet editierbare Python-Installationen, die ihre erzeugten Dateien verloren haben, sagt warum und bringt sie in Ordnung.
Freie Software unter der Apache-Lizenz 2.0, läuft mit Qt %1.</translation>
    </message>
    <message>
        <source>What Truewheel is made of</source>
        <translation>Woraus Truewheel besteht</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptDialog</name>
    <message>
        <source>I know, do not tell me again</source>
        <translation>Ich weiß es, nicht mehr melden</translation>
    </message>
    <message>
        <source>for example: not built on this machine</source>
        <translation>zum Beispiel: wird auf diesem Rechner nicht gebaut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>für eine Woche</translation>
    </message>
    <message>
        <source>for a month</source>
        <translation>für einen Monat</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>für ein Jahr</translation>
    </message>
    <message>
        <source>until the day</source>
        <translation>bis zu einem bestimmten Datum</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) that you know of</source>
        <translation>
            <numerusform>%n Befund, von dem Sie wissen</numerusform>
            <numerusform>%n Befunde, von denen Sie wissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Its link is left out of the table, of the counts and of “Rebuild all broken”, here and on the command line. Another problem of the same link is told all the same.</source>
        <translation>Der Link fehlt dann in der Tabelle, in den Zahlen und bei „Alle defekten neu bauen“, hier und auf der Befehlszeile. Ein anderes Problem desselben Links wird weiterhin gemeldet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation>Nicht mehr melden</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptanceFlow</name>
    <message>
        <source>Your word could not be kept</source>
        <translation>Ihre Entscheidung konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptancesDialog</name>
    <message>
        <source>Tell me again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Akzeptierte Befunde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nothing is accepted. “I know…” on a broken link hides it, with your reason, for as long as you say.</source>
        <translation>Nichts ist akzeptiert. „Ich weiß es…“ blendet einen defekten Link mit Ihrem Grund so lange aus, wie Sie sagen.</translation>
    </message>
    <message>
        <source>You asked not to be told of these. Choose some to be told again.</source>
        <translation>Diese Befunde sollten nicht mehr gemeldet werden. Wählen Sie aus, welche wieder gemeldet werden sollen.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Actions</name>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Choose a project, an environment or any folder above them</source>
        <translation>Ein Projekt, eine Umgebung oder einen Ordner darüber wählen</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Look through my &amp;home folder</source>
        <translation>&amp;Meinen Heimordner durchsehen</translation>
    </message>
    <message>
        <source>Look for environments anywhere below the home folder</source>
        <translation>Überall unter dem Heimordner nach Umgebungen suchen</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>Look at the same places again</source>
        <translation>Dieselben Orte noch einmal ansehen</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Suche &amp;anhalten</translation>
    </message>
    <message>
        <source>End the scan that runs</source>
        <translation>Die laufende Prüfung beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window and end what runs</source>
        <translation>Das Fenster schließen und Laufendes beenden</translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>Neu &amp;bauen</translation>
    </message>
    <message>
        <source>Make the generated files again; no other package is touched</source>
        <translation>Die erzeugten Dateien neu bauen; kein anderes Paket wird berührt</translation>
    </message>
    <message>
        <source>&amp;Sync…</source>
        <translation>Ab&amp;gleichen…</translation>
    </message>
    <message>
        <source>Make the environment what the lock file says; first shows what that changes</source>
        <translation>Die Umgebung der Sperrdatei angleichen; zeigt zuerst, was sich ändert</translation>
    </message>
    <message>
        <source>Rebuild &amp;all broken</source>
        <translation>&amp;Alle defekten neu bauen</translation>
    </message>
    <message>
        <source>Rebuild every link that is broken</source>
        <translation>Jeden defekten Link neu bauen</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Type words, or state:broken pkg:name backend:maturin env:name</source>
        <translation>Wörter eingeben, oder state:broken pkg:name backend:maturin env:name</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Show every link again</source>
        <translation>Wieder alle Links zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Go from the table to the details, to the jobs, and round</source>
        <translation>Von der Tabelle zu den Einzelheiten, zu den Aufträgen und wieder zurück</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Auf&amp;träge</translation>
    </message>
    <message>
        <source>Show or hide the running and finished jobs</source>
        <translation>Laufende und beendete Aufträge zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Cancel jo&amp;b</source>
        <translation>Auftrag abb&amp;rechen</translation>
    </message>
    <message>
        <source>End the chosen job and everything it started</source>
        <translation>Den gewählten Auftrag beenden, mit allem, was er gestartet hat</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Follow the desktop’s light or dark colours</source>
        <translation>Den hellen oder dunklen Farben der Arbeitsfläche folgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every key of this window</source>
        <translation>Alle Tasten dieses Fensters</translation>
    </message>
    <message>
        <source>&amp;About Truewheel</source>
        <translation>&amp;Über Truewheel</translation>
    </message>
    <message>
        <source>Acce&amp;pted findings…</source>
        <translation>Akze&amp;ptierte Befunde…</translation>
    </message>
    <message>
        <source>Every finding that you accepted, to withdraw it</source>
        <translation>Alle akzeptierten Befunde, um sie zurückzunehmen</translation>
    </message>
    <message>
        <source>&amp;Show accepted</source>
        <translation>Akzeptierte an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show or hide the links whose findings you accepted</source>
        <translation>Links mit akzeptierten Befunden zeigen oder verbergen</translation>
    </message>
    <message>
        <source>I &amp;know…</source>
        <translation>Ich &amp;weiß es…</translation>
    </message>
    <message>
        <source>&amp;Tell me again</source>
        <translation>Wieder &amp;melden</translation>
    </message>
    <message>
        <source>Do not tell me of this link again; a rebuild of all broken links leaves it out too</source>
        <translation>Diesen Link nicht mehr melden; auch „Alle defekten neu bauen“ lässt ihn aus</translation>
    </message>
    <message>
        <source>Let the findings of this link count again</source>
        <translation>Die Befunde dieses Links wieder berücksichtigen</translation>
    </message>
    <message>
        <source>Re&amp;veal folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Den Ordner in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Copy the command that the details show</source>
        <translation>Den Befehl kopieren, den die Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Look at the whole &amp;machine</source>
        <translation>Den ganzen &amp;Rechner prüfen</translation>
    </message>
    <message>
        <source>Show the editable links of every environment of this machine</source>
        <translation>Die editierbaren Links jeder Umgebung dieses Rechners zeigen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Where to look, colours, language, tools and more</source>
        <translation>Wo gesucht wird, Farben, Sprache, Werkzeuge und mehr</translation>
    </message>
    <message>
        <source>Repa&amp;ir environment…</source>
        <translation>Umgebung &amp;reparieren…</translation>
    </message>
    <message>
        <source>Make the environment anew, or tell its scripts where it is; first shows what that does</source>
        <translation>Die Umgebung neu erstellen oder ihren Skripten sagen, wo sie ist; zeigt zuerst, was das bewirkt</translation>
    </message>
    <message>
        <source>Re&amp;move environment…</source>
        <translation>Umgebung &amp;entfernen…</translation>
    </message>
    <message>
        <source>Move the environment to the trash; first shows what goes, and keeps what it takes to make it again</source>
        <translation>Die Umgebung in den Papierkorb verschieben; zeigt zuerst, was entfernt wird, und bewahrt auf, was nötig ist, um sie neu zu erstellen</translation>
    </message>
    <message>
        <source>Res&amp;tore environment…</source>
        <translation>Umgebung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Bring back an environment that was removed</source>
        <translation>Eine entfernte Umgebung zurückholen</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Show or hide a picture of what takes how much room on the disk</source>
        <translation>Ein Bild zeigen oder verbergen, was wie viel Platz auf der Platte belegt</translation>
    </message>
    <message>
        <source>Add to &amp;reclaim</source>
        <translation>Zum &amp;Rückgewinnen vormerken</translation>
    </message>
    <message>
        <source>Put the chosen entries into the reclaim basket, which says what would come back</source>
        <translation>Die gewählten Einträge in den Rückgewinnungskorb legen, der sagt, was frei würde</translation>
    </message>
    <message>
        <source>&amp;Prune…</source>
        <translation>&amp;Bereinigen…</translation>
    </message>
    <message>
        <source>Show what the owners of the caches would remove as never used again</source>
        <translation>Zeigen, was die Besitzer der Caches entfernen würden, weil es nie wieder benutzt wird</translation>
    </message>
    <message>
        <source>Reclaim &amp;basket</source>
        <translation>Rückgewinnun&amp;gskorb</translation>
    </message>
    <message>
        <source>Show or hide the reclaim basket</source>
        <translation>Den Rückgewinnungskorb zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Choose a pyproject.toml, a .venv that is a file, a wheel or a source archive</source>
        <translation>Eine pyproject.toml, eine .venv-Datei, ein Wheel oder ein Quellarchiv wählen</translation>
    </message>
    <message>
        <source>Look &amp;inside…</source>
        <translation>H&amp;ineinsehen…</translation>
    </message>
    <message>
        <source>Show what the wheel or source archive holds; nothing is unpacked</source>
        <translation>Zeigen, was das Wheel oder Quellarchiv enthält; nichts wird entpackt</translation>
    </message>
    <message>
        <source>Ask the package inde&amp;xes…</source>
        <translation>Paket&amp;indizes fragen…</translation>
    </message>
    <message>
        <source>Ask what is newer, yanked or vulnerable; the first time it is said before what is sent to whom</source>
        <translation>Fragen, was neuer, zurückgezogen oder verwundbar ist; beim ersten Mal wird vorher gesagt, was an wen gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back what the chosen row of the journal did</source>
        <translation>Zurücknehmen, was die gewählte Zeile des Journals getan hat</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Die gewählten Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>Zeilen als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet</source>
        <translation>Die gewählten Zeilen für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>Zeilen als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows for a program</source>
        <translation>Die gewählten Zeilen für ein Programm kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the rows that are shown to a file</source>
        <translation>Die gezeigten Zeilen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Search every&amp;where…</source>
        <translation>Überall &amp;suchen…</translation>
    </message>
    <message>
        <source>Find an environment, a link, a package, a cached wheel or an action by its name or path</source>
        <translation>Eine Umgebung, einen Link, ein Paket, ein Wheel im Cache oder eine Aktion nach Name oder Pfad finden</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>Er&amp;neut ausführen</translation>
    </message>
    <message>
        <source>Do once more what the chosen job did</source>
        <translation>Noch einmal tun, was der gewählte Auftrag getan hat</translation>
    </message>
    <message>
        <source>F&amp;ind in the log</source>
        <translation>Im Pr&amp;otokoll suchen</translation>
    </message>
    <message>
        <source>Find words in the log of the chosen job</source>
        <translation>Wörter im Protokoll des gewählten Auftrags suchen</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>What this page shows and does</source>
        <translation>Was diese Seite zeigt und tut</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>&amp;Diagnose kopieren…</translation>
    </message>
    <message>
        <source>What a report of a fault needs, without secrets; shown before it is saved</source>
        <translation>Was ein Fehlerbericht braucht, ohne Geheimnisse; wird vor dem Speichern gezeigt</translation>
    </message>
    <message>
        <source>Version, and the licences of what it is made of</source>
        <translation>Version und Lizenzen der Bestandteile</translation>
    </message>
    <message>
        <source>U&amp;pdate…</source>
        <translation>Akt&amp;ualisieren…</translation>
    </message>
    <message>
        <source>&amp;Genuine?</source>
        <translation>E&amp;cht?</translation>
    </message>
    <message>
        <source>Ask the index whether this is the wheel that was published; its name is sent</source>
        <translation>Den Index fragen, ob dies das veröffentlichte Wheel ist; sein Name wird gesendet</translation>
    </message>
    <message>
        <source>Update packages with the environment’s own tool; first shows what that changes</source>
        <translation>Pakete mit dem eigenen Werkzeug der Umgebung aktualisieren; zeigt zuerst, was das ändert</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>&amp;Jobs of this session</source>
        <translation>Auf&amp;träge dieser Sitzung</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchiveDialog</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Inside of %1</source>
        <translation>Inhalt von %1</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Choose a file to read its text here.</source>
        <translation>Wählen Sie eine Datei, um ihren Text hier zu lesen.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>About the archive, and the text of a file</source>
        <translation>Angaben zum Archiv und Text einer Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking into the archive; nothing of it is unpacked to the disk.</source>
        <translation>Das Archiv wird geprüft; nichts davon wird auf die Platte entpackt.</translation>
    </message>
    <message>
        <source>You stopped the look into it.</source>
        <translation>Sie haben die Prüfung angehalten.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchiveModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchivePane</name>
    <message>
        <source>About the archive</source>
        <translation>Über das Archiv</translation>
    </message>
    <message>
        <source>Interpreters of this machine</source>
        <translation>Interpreter dieses Rechners</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Was es über sich sagt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>Gebaut von</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was daran nicht stimmt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>RECORD</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Banner</name>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Close the notification</source>
        <translation>Die Benachrichtigung schließen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CachePane</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Nicht gemessen.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>Nach Dateigröße</translation>
    </message>
    <message>
        <source>Freed by removal</source>
        <translation>Durch Entfernen frei</translation>
    </message>
    <message>
        <source>What removes it</source>
        <translation>Wie es entfernt wird</translation>
    </message>
    <message>
        <source>Nothing: %1 offers no command for this alone.</source>
        <translation>Gar nicht: %1 bietet keinen Befehl nur dafür.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Wird mit entfernt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Last linked</source>
        <translation>Zuletzt verknüpft</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>What disarms it</source>
        <translation>Wie sie entschärft wird</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CachesPage</name>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n Cache</numerusform>
            <numerusform>%n Caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cached wheel(s)</source>
        <translation>
            <numerusform>%n Wheel im Cache</numerusform>
            <numerusform>%n Wheels im Cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n armed trap(s)</source>
        <translation>
            <numerusform>%n scharfe Falle</numerusform>
            <numerusform>%n scharfe Fallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>looking again…</source>
        <translation>wird noch einmal geprüft…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
    <message>
        <source>Choose an entry to see what it is, who uses it and what removes it.</source>
        <translation>Wählen Sie einen Eintrag, um zu sehen, was er ist, wer ihn benutzt und was ihn entfernt.</translation>
    </message>
    <message>
        <source>Nothing in the caches matches the filter</source>
        <translation>Nichts in den Caches passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are hidden by it.</source>
        <translation>
            <numerusform>Er verbirgt %n Eintrag.</numerusform>
            <numerusform>Er verbirgt %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the caches</source>
        <translation>Die Caches werden geprüft</translation>
    </message>
    <message>
        <source>First the environments are found, so that it can be said who uses what. Nothing is changed.</source>
        <translation>Zuerst werden die Umgebungen gesucht, damit gesagt werden kann, wer was benutzt. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>The caches have not been looked into yet</source>
        <translation>Die Caches wurden noch nicht geprüft</translation>
    </message>
    <message>
        <source>Truewheel reads the caches of uv, pip, conda, poetry and the others, and changes nothing in them.</source>
        <translation>Truewheel liest die Caches von uv, pip, conda, poetry und den anderen und ändert darin nichts.</translation>
    </message>
    <message>
        <source>No cached wheel was found on this machine</source>
        <translation>Auf diesem Rechner wurde kein Wheel in einem Cache gefunden</translation>
    </message>
    <message>
        <source>The caches of uv, pip, conda, poetry and the others are empty, or are kept elsewhere.</source>
        <translation>Die Caches von uv, pip, conda, poetry und den anderen sind leer oder liegen anderswo.</translation>
    </message>
    <message>
        <source>Still looking into the caches</source>
        <translation>Die Caches werden noch geprüft</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>Es dauert länger als sonst. Vielleicht antwortet ein Laufwerk oder ein Netzwerkort nicht; Sie können jederzeit anhalten.</translation>
    </message>
    <message>
        <source>Room taken by the caches</source>
        <translation>Von den Caches belegter Platz</translation>
    </message>
    <message>
        <source>Filter: words, unused:, stale:, tool:uv, size:&gt;100M</source>
        <translation>Filter: Wörter, unused:, stale:, tool:uv, size:&gt;100M</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Words, or unused: alone, or state: stale: name: version: tool: form: path: used-by: with a word, or size: users: with a number such as &gt;100M, or age: with days such as &gt;90d; a leading - turns it round</source>
        <translation>Wörter, oder unused: allein, oder state: stale: name: version: tool: form: path: used-by: mit einem Wort, oder size: users: mit einer Zahl wie &gt;100M, oder age: mit Tagen wie &gt;90d; ein - davor kehrt es um</translation>
    </message>
    <message>
        <source>Armed traps</source>
        <translation>Scharfe Fallen</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>&gt; 90 days</source>
        <translation>&gt; 90 Tage</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ChangeList</name>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ChipBar</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CommandBox</name>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DetailsPane</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>tracked by git</source>
        <translation>von git versioniert</translation>
    </message>
    <message>
        <source>Found instead: %1</source>
        <translation>Stattdessen gefunden: %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>What Rebuild runs</source>
        <translation>Was „Neu bauen“ ausführt</translation>
    </message>
    <message>
        <source>Runs in %1</source>
        <translation>Läuft in %1</translation>
    </message>
    <message>
        <source>Installs into the environment first: %1</source>
        <translation>Installiert zuerst in die Umgebung: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Installed as</source>
        <translation>Installiert als</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Installiert von</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>You know of this since %1, until %2.</source>
        <translation>Sie wissen davon seit %1, bis %2.</translation>
    </message>
    <message>
        <source>You know of this since %1.</source>
        <translation>Sie wissen davon seit %1.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DiagnosticsDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>Wird gesammelt…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>All of it is in the clipboard.</source>
        <translation>Alles ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>What a report of a fault needs</source>
        <translation>Was ein Fehlerbericht braucht</translation>
    </message>
    <message>
        <source>This is all of it, for you to read first. Passwords and tokens are shown as ***, your home folder as ~. Nothing is sent: what you save or copy is yours to pass on.</source>
        <translation>Das ist alles, damit Sie es zuerst lesen können. Passwörter und Tokens erscheinen als ***, Ihr Heimordner als ~. Nichts wird gesendet: Was Sie speichern oder kopieren, geben Sie selbst weiter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Die Diagnose speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DropFlow</name>
    <message>
        <source>Only files and folders of this machine can be dropped here.</source>
        <translation>Hier können nur Dateien und Ordner dieses Rechners abgelegt werden.</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be used</source>
        <translation>
            <numerusform>%n Element ist nicht verwendbar</numerusform>
            <numerusform>%n Elemente sind nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: one archive is looked into at a time.</source>
        <translation>„%1“: Es wird immer nur ein Archiv auf einmal geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are no files of this machine</source>
        <translation>
            <numerusform>%n Element ist keine Datei dieses Rechners</numerusform>
            <numerusform>%n Elemente sind keine Dateien dieses Rechners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DropOverlay</name>
    <message>
        <source>What a drop would do</source>
        <translation>Was ein Ablegen bewirkt</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentDialog</name>
    <message>
        <source>Looking at the environment</source>
        <translation>Die Umgebung wird geprüft</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking at what it holds. Nothing is changed.</source>
        <translation>Es wird geprüft, was sie enthält. Nichts wird geändert.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentFlow</name>
    <message>
        <source>This is not done to it.</source>
        <translation>Das wird mit dieser Umgebung nicht gemacht.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>&amp;Delete it for good, not into the trash</source>
        <translation>Endgültig &amp;löschen, nicht in den Papierkorb</translation>
    </message>
    <message>
        <source>What is deleted for good can only be made again from its package list</source>
        <translation>Eine endgültig gelöschte Umgebung kann nur aus ihrer Paketliste neu erstellt werden</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>%1 reparieren</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentPane</name>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show link</source>
        <translation>Link zeigen</translation>
    </message>
    <message>
        <source>Show the link of %1</source>
        <translation>Den Link von %1 zeigen</translation>
    </message>
    <message>
        <source>Go to it on the page of the editable links, where it can be rebuilt</source>
        <translation>Zur Seite der editierbaren Links gehen, wo er neu gebaut werden kann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1 or later, by the times of %2</source>
        <translation>%1 oder später, laut Zeitstempel von %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Being measured.</source>
        <translation>Wird gemessen.</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Nicht gemessen.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>Nach Dateigröße</translation>
    </message>
    <message>
        <source>Freed by removal</source>
        <translation>Durch Entfernen frei</translation>
    </message>
    <message>
        <source>Most of its files are shared with a cache or with other environments.</source>
        <translation>Die meisten Dateien teilt sie mit einem Cache oder mit anderen Umgebungen.</translation>
    </message>
    <message>
        <source>editable</source>
        <translation>editierbar</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>No editable link in it.</source>
        <translation>Kein editierbarer Link darin.</translation>
    </message>
    <message>
        <source>No package in it.</source>
        <translation>Kein Paket darin.</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Aktualisieren…</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentsPage</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Filter: words, state:broken, pkg:name, size:&gt;500M</source>
        <translation>Filter: Wörter, state:broken, pkg:name, size:&gt;500M</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n Umgebung</numerusform>
            <numerusform>%n Umgebungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n defekt</numerusform>
            <numerusform>%n defekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not all read</source>
        <translation>
            <numerusform>%n teils unlesbar</numerusform>
            <numerusform>%n teils unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n auffällig</numerusform>
            <numerusform>%n auffällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for more…</source>
        <translation>Suche läuft weiter…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
    <message>
        <source>stopped: there may be more</source>
        <translation>angehalten: es kann mehr geben</translation>
    </message>
    <message>
        <source>Choose an environment to see what is in it and how it is.</source>
        <translation>Wählen Sie eine Umgebung, um zu sehen, was darin ist und in welchem Zustand sie ist.</translation>
    </message>
    <message>
        <source>No environment matches the filter</source>
        <translation>Keine Umgebung passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) are hidden by it.</source>
        <translation>
            <numerusform>Er verbirgt %n Umgebung.</numerusform>
            <numerusform>Er verbirgt %n Umgebungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment has been looked for yet</source>
        <translation>Es wurde noch keine Umgebung gesucht</translation>
    </message>
    <message>
        <source>Truewheel finds what uv, venv, virtualenv, conda, poetry, pipx and the others have made. It reads only.</source>
        <translation>Truewheel findet, was uv, venv, virtualenv, conda, poetry, pipx und die anderen erstellt haben. Es liest nur.</translation>
    </message>
    <message>
        <source>Looking for the environments of this machine</source>
        <translation>Die Umgebungen dieses Rechners werden gesucht</translation>
    </message>
    <message>
        <source>Each appears as soon as it is found. Nothing is run, nothing is changed.</source>
        <translation>Jede erscheint, sobald sie gefunden ist. Nichts wird ausgeführt, nichts geändert.</translation>
    </message>
    <message>
        <source>No environment was found on this machine</source>
        <translation>Auf diesem Rechner wurde keine Umgebung gefunden</translation>
    </message>
    <message>
        <source>Make one, for example with “uv venv” or “python -m venv”, and rescan.</source>
        <translation>Erstellen Sie eine, etwa mit „uv venv“ oder „python -m venv“, und prüfen Sie neu.</translation>
    </message>
    <message>
        <source>Still looking for environments</source>
        <translation>Umgebungen werden noch gesucht</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>Es dauert länger als sonst. Vielleicht antwortet ein Laufwerk oder ein Netzwerkort nicht; Sie können jederzeit anhalten.</translation>
    </message>
    <message>
        <source>Room taken by the environments</source>
        <translation>Von den Umgebungen belegter Platz</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Words, or state: name: kind: python: project: pkg: with a word, or size: packages: links: with a number such as &gt;500M, or age: with days such as &gt;90d; a leading - turns it round</source>
        <translation>Wörter, oder state: name: kind: python: project: pkg: mit einem Wort, oder size: packages: links: mit einer Zahl wie &gt;500M, oder age: mit Tagen wie &gt;90d; ein - davor kehrt es um</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>&gt; 90 days</source>
        <translation>&gt; 90 Tage</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ExportFlow</name>
    <message>
        <source>Export the rows that are shown</source>
        <translation>Die gezeigten Zeilen exportieren</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (%1)</source>
        <translation>Tabelle für eine Tabellenkalkulation (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Text (%1)</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::FactsPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>Nicht einsehbar</translation>
    </message>
    <message>
        <source>&amp;Copy all details</source>
        <translation>Alle Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab with a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Is it what was published?</source>
        <translation>Ist es das Veröffentlichte?</translation>
    </message>
    <message>
        <source>Genuine?</source>
        <translation>Echt?</translation>
    </message>
    <message>
        <source>Is %1 genuine?</source>
        <translation>Ist %1 echt?</translation>
    </message>
    <message>
        <source>Asks the index for the name, and compares the files with the wheel that it publishes</source>
        <translation>Fragt den Index nach dem Namen und vergleicht die Dateien mit dem Wheel, das er veröffentlicht</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::FilterBox</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::HandbookDialog</name>
    <message>
        <source>en</source>
        <extracomment>The folder of docs/handbook that holds the handbook in this language.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Wheels and source archives</source>
        <translation>Wheels und Quellarchive</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Problembehebung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::HitModel</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Editable link</source>
        <translation>Editierbarer Link</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Cached wheel</source>
        <translation>Wheel im Cache</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::IndexDialog</name>
    <message>
        <source>Show what is sent</source>
        <translation>Zeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>Show what is sent to %1</source>
        <translation>Zeigen, was an %1 gesendet wird</translation>
    </message>
    <message>
        <source>Ask the package indexes?</source>
        <translation>Die Paketindizes fragen?</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>This sends names of your packages over the network</source>
        <translation>Dies sendet Namen Ihrer Pakete über das Netz</translation>
    </message>
    <message>
        <source>Those below are asked what is newer, yanked, withdrawn or vulnerable: the indexes that your tools have configured, with the credentials that those keep for them. Nothing else is sent: no path, no project, no file. Editable links, and what came from a file or a URL, are left out.</source>
        <translation>Die unten Genannten werden gefragt, was neuer, zurückgezogen, entfallen oder verwundbar ist: die Indizes, die in Ihren Werkzeugen eingestellt sind, mit den Zugangsdaten, die diese dafür haben. Sonst wird nichts gesendet: kein Pfad, kein Projekt, keine Datei. Editierbare Links und was aus einer Datei oder von einer URL kam, bleiben ausgelassen.</translation>
    </message>
    <message>
        <source>Truewheel remembers your word. It can be taken back in the settings.</source>
        <translation>Truewheel merkt sich Ihre Zustimmung. Sie lässt sich in den Einstellungen zurücknehmen.</translation>
    </message>
    <message>
        <source>Is asked for its list of files, by no name.</source>
        <translation>Wird nach seiner Dateiliste gefragt, ohne einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Is asked for %n package(s), by name.</source>
        <translation>
            <numerusform>Wird nach %n Paket gefragt, mit Namen.</numerusform>
            <numerusform>Wird nach %n Paketen gefragt, mit Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No advisory service is set, so nobody is asked for known holes. The settings can name one.</source>
        <translation>Kein Dienst für Sicherheitshinweise ist eingestellt, deshalb wird niemand nach bekannten Lücken gefragt. Die Einstellungen können einen nennen.</translation>
    </message>
    <message numerus="yes">
        <source>Is asked for advisories about %n package(s), by name and version.</source>
        <translation>
            <numerusform>Wird nach Sicherheitshinweisen zu %n Paket gefragt, mit Namen und Version.</numerusform>
            <numerusform>Wird nach Sicherheitshinweisen zu %n Paketen gefragt, mit Namen und Version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installation(s) are left out.</source>
        <translation>
            <numerusform>%n Installation ist ausgelassen.</numerusform>
            <numerusform>%n Installationen sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Agree and ask</source>
        <translation>Zustimmen und fragen</translation>
    </message>
    <message>
        <source>New: you have not agreed to this one yet.</source>
        <translation>Neu: Diesem haben Sie noch nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Somebody else would be sent names of your packages</source>
        <translation>Jemand anderem würden Namen Ihrer Pakete gesendet</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::IndexFlow</name>
    <message>
        <source>There is nobody to ask</source>
        <translation>Es gibt niemanden zu fragen</translation>
    </message>
    <message>
        <source>No tool of these environments says which index its packages come from, and no advisory service is set. Both can be named in the settings.</source>
        <translation>Kein Werkzeug dieser Umgebungen sagt, aus welchem Index die Pakete kommen, und kein Dienst für Sicherheitshinweise ist eingestellt. Beide können in den Einstellungen genannt werden.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::JobPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>No job yet. Rebuild or Sync a link, and its log appears here.</source>
        <translation>Noch kein Auftrag. Bauen Sie einen Link neu oder gleichen Sie ihn ab, und das Protokoll erscheint hier.</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Vergangene Zeit</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::JournalPane</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter of the journal</source>
        <translation>Filter des Journals</translation>
    </message>
    <message>
        <source>Filter: words, outcome:failed, what:sync, age:&lt;7d</source>
        <translation>Filter: Wörter, outcome:failed, what:sync, age:&lt;7d</translation>
    </message>
    <message>
        <source>Words, or outcome: what: pkg: env: project: with a word, or age: with days such as &lt;7d; a leading - turns it round</source>
        <translation>Wörter, oder outcome: what: pkg: env: project: mit einem Wort, oder age: mit Tagen wie &lt;7d; ein - davor kehrt es um</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Rebuild or Sync a link, and it is kept here.</source>
        <translation>Es wurde noch nichts getan. Bauen Sie einen Link neu oder gleichen Sie ihn ab, und es wird hier festgehalten.</translation>
    </message>
    <message>
        <source>Nothing in the journal matches the filter.</source>
        <translation>Nichts im Journal passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n thing(s) done</source>
        <translation>
            <numerusform>der neueste Vorgang</numerusform>
            <numerusform>die neuesten %n Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>nachher: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Whether it can be undone could not be looked up: %1</source>
        <translation>Ob es sich rückgängig machen lässt, war nicht festzustellen: %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::KeptListDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LimitEditor</name>
    <message>
        <source>Add a limit</source>
        <translation>Grenze hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is not understood, and does not count.</source>
        <translation>„%1“ wird nicht verstanden und zählt nicht.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Every cache</source>
        <translation>Jeder Cache</translation>
    </message>
    <message>
        <source>Every other cache</source>
        <translation>Jeder andere Cache</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the limit: %1</source>
        <translation>Grenze entfernen: %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LinkModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LinksPage</name>
    <message>
        <source>Editable links</source>
        <translation>Editierbare Links</translation>
    </message>
    <message>
        <source>Filter: words, state:broken, pkg:name, env:name</source>
        <translation>Filter: Wörter, state:broken, pkg:name, env:name</translation>
    </message>
    <message>
        <source>Words, or state: pkg: version: project: env: python: backend: problem: with a word; a leading - turns it round</source>
        <translation>Wörter, oder state: pkg: version: project: env: python: backend: problem: mit einem Wort; ein - davor kehrt es um</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;build %n links</source>
        <translation>
            <numerusform>%n Link neu &amp;bauen</numerusform>
            <numerusform>%n Links neu &amp;bauen</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>Neu &amp;bauen</translation>
    </message>
    <message>
        <source>Rebuild &amp;all broken</source>
        <translation>&amp;Alle defekten neu bauen</translation>
    </message>
    <message numerus="yes">
        <source>Rebuild &amp;all broken (%n)</source>
        <translation>
            <numerusform>&amp;Alle defekten neu bauen (%n)</numerusform>
            <numerusform>&amp;Alle defekten neu bauen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a link to see what is expected of it and why.</source>
        <translation>Wählen Sie einen Link, um zu sehen, was von ihm erwartet wird und warum.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n defekt</numerusform>
            <numerusform>%n defekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n unvollständig</numerusform>
            <numerusform>%n unvollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspect</source>
        <translation>
            <numerusform>%n verdächtig</numerusform>
            <numerusform>%n verdächtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a project folder here</source>
        <translation>Legen Sie hier einen Projektordner ab</translation>
    </message>
    <message>
        <source>Truewheel looks at its environments and says which editable links have lost a generated file, and why. A pyproject.toml or a .venv will do as well.</source>
        <translation>Truewheel sieht sich seine Umgebungen an und sagt, welche editierbaren Links eine erzeugte Datei verloren haben und warum. Eine pyproject.toml oder .venv geht auch.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Wird geprüft: %1</translation>
    </message>
    <message>
        <source>The rows appear when the picture is complete.</source>
        <translation>Die Zeilen erscheinen, wenn das Bild vollständig ist.</translation>
    </message>
    <message>
        <source>No link matches the filter</source>
        <translation>Kein Link passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are hidden by it.</source>
        <translation>
            <numerusform>%n Link ist dadurch verborgen.</numerusform>
            <numerusform>%n Links sind dadurch verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment found in %1</source>
        <translation>Keine Umgebung gefunden: %1</translation>
    </message>
    <message>
        <source>Make one, for example with “uv sync”, and rescan; or open another folder.</source>
        <translation>Legen Sie eine an, etwa mit „uv sync“, und prüfen Sie neu; oder öffnen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No editable links in %1</source>
        <translation>Keine editierbaren Links: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) looked at; no package there is installed as a link to a project.</source>
        <translation>
            <numerusform>%n Umgebung geprüft; kein Paket ist dort als Link zu einem Projekt installiert.</numerusform>
            <numerusform>%n Umgebungen geprüft; kein Paket ist dort als Link zu einem Projekt installiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking at %1</source>
        <translation>Wird noch geprüft: %1</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>Es dauert länger als sonst. Vielleicht antwortet ein Laufwerk oder ein Netzwerkort nicht; Sie können jederzeit anhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n akzeptiert</numerusform>
            <numerusform>%n akzeptiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here that you do not know of</source>
        <translation>Hier ist nichts, wovon Sie nicht wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are hidden, because you accepted what is wrong with them.</source>
        <translation>
            <numerusform>%n Link ist verborgen, weil Sie akzeptiert haben, was daran nicht stimmt.</numerusform>
            <numerusform>%n Links sind verborgen, weil Sie akzeptiert haben, was daran nicht stimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>all intact</source>
        <translation>alle intakt</translation>
    </message>
    <message>
        <source>the whole machine</source>
        <translation>der ganze Rechner</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Looking at the whole machine</source>
        <translation>Der ganze Rechner wird durchgesehen</translation>
    </message>
    <message>
        <source>No environment found on this machine</source>
        <translation>Keine Umgebung auf diesem Rechner gefunden</translation>
    </message>
    <message>
        <source>No editable links on this machine</source>
        <translation>Keine editierbaren Links auf diesem Rechner</translation>
    </message>
    <message>
        <source>Still looking at the whole machine</source>
        <translation>Der ganze Rechner wird noch durchgesehen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The tools have said nothing yet.</source>
        <translation>Die Werkzeuge haben noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The match before (Enter)</source>
        <translation>Der Treffer davor (Eingabetaste)</translation>
    </message>
    <message>
        <source>The match after</source>
        <translation>Der Treffer danach</translation>
    </message>
    <message>
        <source>Not in the log</source>
        <translation>Nicht im Protokoll</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MainWindow</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Truewheel</source>
        <translation>Truewheel</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open a project, an environment or a folder</source>
        <translation>Ein Projekt, eine Umgebung oder einen Ordner öffnen</translation>
    </message>
    <message>
        <source>Project and environment files (%1)</source>
        <translation>Projekt- und Umgebungsdateien (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have not ended</source>
        <translation>
            <numerusform>%n Auftrag ist nicht beendet</numerusform>
            <numerusform>%n Aufträge sind nicht beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting ends them and everything they started. The links they repair stay as they are until they are rebuilt.</source>
        <translation>Das Beenden bricht sie ab, mit allem, was sie gestartet haben. Die betroffenen Links bleiben, wie sie sind, bis sie neu gebaut werden.</translation>
    </message>
    <message>
        <source>End them and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Open a project file, an environment file, a wheel or a source archive</source>
        <translation>Eine Projektdatei, eine Umgebungsdatei, ein Wheel oder ein Quellarchiv öffnen</translation>
    </message>
    <message>
        <source>Wheels and source archives (%1)</source>
        <translation>Wheels und Quellarchive (%1)</translation>
    </message>
    <message>
        <source>All that can be opened (%1)</source>
        <translation>Alles, was geöffnet werden kann (%1)</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MapPane</name>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Noch ist nichts gemessen.</translation>
    </message>
    <message>
        <source>What the areas mean</source>
        <translation>Was die Flächen bedeuten</translation>
    </message>
    <message>
        <source>On disk: what each part takes, files that it shares with another too. Freed by removal: what would come back if this part alone were removed.</source>
        <translation>Auf der Platte: was jeder Teil belegt, auch mit anderen geteilte Dateien. Durch Entfernen frei: was frei würde, wenn nur dieser Teil entfernt würde.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MessageView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::NoticeDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Truewheel</source>
        <translation>Truewheel</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::OfferStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Unvollständig: %1</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 (and %n more)</source>
        <translation>
            <numerusform>Unvollständig: %1 (und %n weiteres)</numerusform>
            <numerusform>Unvollständig: %1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been looked at yet</source>
        <translation>Es wurde noch nichts geprüft</translation>
    </message>
    <message>
        <source>Rescan looks through this machine; or drop a project folder here.</source>
        <translation>„Neu prüfen“ durchsucht diesen Rechner; oder legen Sie hier einen Projektordner ab.</translation>
    </message>
    <message>
        <source>Looking through this machine</source>
        <translation>Dieser Rechner wird durchsucht</translation>
    </message>
    <message>
        <source>Truewheel finds your Python environments, and the editable installs that have lost files.
What is broken appears here, with what puts it right.
Looking changes nothing and runs nothing.</source>
        <translation>Truewheel findet Ihre Python-Umgebungen und die editierbaren Installationen, die Dateien verloren haben.
Was defekt ist, erscheint hier, mit dem, was es in Ordnung bringt.
Das Prüfen ändert nichts und führt nichts aus.</translation>
    </message>
    <message>
        <source>No environment was found on this machine</source>
        <translation>Auf diesem Rechner wurde keine Umgebung gefunden</translation>
    </message>
    <message>
        <source>Make one, for example with “uv venv” or “python -m venv”, and rescan; or open a folder elsewhere.</source>
        <translation>Erstellen Sie eine, etwa mit „uv venv“ oder „python -m venv“, und prüfen Sie neu; oder öffnen Sie einen Ordner anderswo.</translation>
    </message>
    <message>
        <source>Make the generated files again; no other package is touched</source>
        <translation>Die erzeugten Dateien neu bauen; kein anderes Paket wird berührt</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Show every expected file, and how it is known that it must exist</source>
        <translation>Jede erwartete Datei zeigen, und woher bekannt ist, dass sie vorhanden sein muss</translation>
    </message>
    <message>
        <source>Do not tell me of this link again; a rebuild of all broken links leaves it out too</source>
        <translation>Diesen Link nicht mehr melden; auch „Alle defekten neu bauen“ lässt ihn aus</translation>
    </message>
    <message>
        <source>Show the entry of the cache, and what removes it</source>
        <translation>Den Eintrag des Caches zeigen, und was ihn entfernt</translation>
    </message>
    <message>
        <source>Armed traps (%1)</source>
        <translation>Scharfe Fallen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n broken link(s)</source>
        <translation>
            <numerusform>%n defekten Link zeigen</numerusform>
            <numerusform>Alle %n defekten Links zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>Neu &amp;bauen</translation>
    </message>
    <message>
        <source>Rebuild &amp;all broken</source>
        <translation>&amp;Alle defekten neu bauen</translation>
    </message>
    <message numerus="yes">
        <source>Rebuild &amp;all broken (%n)</source>
        <translation>
            <numerusform>&amp;Alle defekten neu bauen (%n)</numerusform>
            <numerusform>&amp;Alle defekten neu bauen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf der Platte</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message numerus="yes">
        <source>Show %n vulnerable package(s)</source>
        <translation>
            <numerusform>%n verwundbares Paket zeigen</numerusform>
            <numerusform>%n verwundbare Pakete zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n yanked package(s)</source>
        <translation>
            <numerusform>%n zurückgezogenes Paket zeigen</numerusform>
            <numerusform>%n zurückgezogene Pakete zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the environment, and what puts it right</source>
        <translation>Die Umgebung zeigen und wie sie in Ordnung kommt</translation>
    </message>
    <message>
        <source>Environments that do not work (%1)</source>
        <translation>Umgebungen, die nicht funktionieren (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n environment(s) that do not work</source>
        <translation>
            <numerusform>Die eine Umgebung anzeigen, die nicht funktioniert</numerusform>
            <numerusform>Alle %n Umgebungen anzeigen, die nicht funktionieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n armed trap(s)</source>
        <translation>
            <numerusform>Die eine scharfe Falle anzeigen</numerusform>
            <numerusform>Alle %n scharfen Fallen anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::PackagePane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>neueste: %1</translation>
    </message>
    <message>
        <source>As the index said on %1.</source>
        <translation>Nach Auskunft des Index vom %1.</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>kein Grund ist angegeben</translation>
    </message>
    <message>
        <source>What is said against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Yanked</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>the index has no file of this version</source>
        <translation>der Index hat keine Datei dieser Version</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Advisories (%1)</source>
        <translation>Sicherheitshinweise (%1)</translation>
    </message>
    <message>
        <source>No version that fixes it is known.</source>
        <translation>Keine Version ist bekannt, die es behebt.</translation>
    </message>
    <message>
        <source>Fixed in %1.</source>
        <translation>Behoben in %1.</translation>
    </message>
    <message>
        <source>How to update it</source>
        <translation>Wie es aktualisiert wird</translation>
    </message>
    <message>
        <source>Installed in (%1)</source>
        <translation>Installiert in (%1)</translation>
    </message>
    <message>
        <source>Its Python %1 can use %2.</source>
        <translation>Ihr Python %1 kann %2 benutzen.</translation>
    </message>
    <message>
        <source>Show environment</source>
        <translation>Umgebung zeigen</translation>
    </message>
    <message>
        <source>Show the environment %1</source>
        <translation>Die Umgebung %1 zeigen</translation>
    </message>
    <message>
        <source>Go to it on the page of the environments</source>
        <translation>Auf der Seite der Umgebungen zu ihr gehen</translation>
    </message>
    <message>
        <source>With the environment’s own tool; Update shows first what it changes.</source>
        <translation>Mit dem eigenen Werkzeug der Umgebung; „Aktualisieren“ zeigt vorher, was sich ändert.</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <source>Update %1 in %2</source>
        <translation>%1 in %2 aktualisieren</translation>
    </message>
    <message>
        <source>Shows what changes; nothing is changed before you say so</source>
        <translation>Zeigt, was sich ändert; nichts wird geändert, bevor Sie es sagen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::PackagesPage</name>
    <message>
        <source>Packages across the machine</source>
        <translation>Pakete auf dem ganzen Rechner</translation>
    </message>
    <message>
        <source>Filter: words, outdated:, yanked:, vuln:high</source>
        <translation>Filter: Wörter, outdated:, yanked:, vuln:high</translation>
    </message>
    <message>
        <source>Words, or outdated: yanked: withdrawn: vuln: alone, vuln: with a gravity (that one or a graver), pkg: version: latest: env: state: with a word, or environments: advisories: with a number such as &gt;2; a leading - turns it round</source>
        <translation>Wörter, oder outdated: yanked: withdrawn: vuln: allein, vuln: mit einem Schweregrad (diesem oder einem höheren), pkg: version: latest: env: state: mit einem Wort, oder environments: advisories: mit einer Zahl wie &gt;2; ein - davor kehrt es um</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Verwundbar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) in their versions</source>
        <translation>
            <numerusform>%n Paket in seiner Version</numerusform>
            <numerusform>%n Pakete in ihren Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n Umgebung</numerusform>
            <numerusform>%n Umgebungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerable</source>
        <translation>
            <numerusform>%n verwundbar</numerusform>
            <numerusform>%n verwundbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yanked</source>
        <translation>
            <numerusform>%n zurückgezogen</numerusform>
            <numerusform>%n zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outdated</source>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nicht bekannt</numerusform>
            <numerusform>%n nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the indexes…</source>
        <translation>die Indizes werden gefragt…</translation>
    </message>
    <message>
        <source>looking for more…</source>
        <translation>Suche läuft weiter…</translation>
    </message>
    <message>
        <source>Choose a package to see who has it, what is said of it and how it is updated.</source>
        <translation>Wählen Sie ein Paket, um zu sehen, wer es hat, was darüber gesagt wird und wie es aktualisiert wird.</translation>
    </message>
    <message>
        <source>No package matches the filter</source>
        <translation>Kein Paket passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are hidden by it.</source>
        <translation>
            <numerusform>Er verbirgt %n Paket.</numerusform>
            <numerusform>Er verbirgt %n Pakete.</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment has been looked into yet</source>
        <translation>Es wurde noch keine Umgebung geprüft</translation>
    </message>
    <message>
        <source>Truewheel reads what is installed in each. Nothing is sent anywhere.</source>
        <translation>Truewheel liest, was in jeder installiert ist. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Looking into the environments of this machine</source>
        <translation>Die Umgebungen dieses Rechners werden geprüft</translation>
    </message>
    <message>
        <source>What is installed appears as it is found. Nothing is sent anywhere.</source>
        <translation>Was installiert ist, erscheint, sobald es gefunden ist. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>No package was found on this machine</source>
        <translation>Auf diesem Rechner wurde kein Paket gefunden</translation>
    </message>
    <message>
        <source>No environment was found, or nothing is installed in them.</source>
        <translation>Es wurde keine Umgebung gefunden, oder in ihnen ist nichts installiert.</translation>
    </message>
    <message>
        <source>Still looking into the environments</source>
        <translation>Die Umgebungen werden noch geprüft</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>Es dauert länger als sonst. Vielleicht antwortet ein Laufwerk oder ein Netzwerkort nicht; Sie können jederzeit anhalten.</translation>
    </message>
    <message>
        <source>Environment to update it in</source>
        <translation>Umgebung, in der es aktualisiert wird</translation>
    </message>
    <message>
        <source>reading what the indexes said last…</source>
        <translation>es wird gelesen, was die Indizes zuletzt gesagt haben…</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Presence</name>
    <message>
        <source>Rebuild</source>
        <translation>Neu bauen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Mute this project</source>
        <translation>Dieses Projekt stummschalten</translation>
    </message>
    <message>
        <source>Truewheel goes on in the tray</source>
        <translation>Truewheel läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>It watches your environments and tells you when something breaks. A click on its icon brings the window back; Quit is in its menu.</source>
        <translation>Es beobachtet Ihre Umgebungen und meldet, wenn etwas defekt wird. Ein Klick auf das Symbol bringt das Fenster zurück; „Beenden“ ist in seinem Menü.</translation>
    </message>
    <message>
        <source>Quit, now and always</source>
        <translation>Beenden, jetzt und immer</translation>
    </message>
    <message>
        <source>Keep it in the tray</source>
        <translation>Im Infobereich lassen</translation>
    </message>
    <message>
        <source>Not everything can be watched</source>
        <translation>Nicht alles lässt sich beobachten</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) are looked at every %1 seconds instead</source>
        <translation>
            <numerusform>%n Ordner wird stattdessen alle %1 Sekunden angesehen</numerusform>
            <numerusform>%n Ordner werden stattdessen alle %1 Sekunden angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a proposal</source>
        <translation>Vorschlag zeigen</translation>
    </message>
    <message>
        <source>Truewheel crashed the last time</source>
        <translation>Truewheel ist beim letzten Mal abgestürzt</translation>
    </message>
    <message>
        <source>A report of it was kept on this machine. “Copy diagnostics” shows it to you before anything is copied or saved.</source>
        <translation>Ein Bericht darüber wurde auf diesem Rechner aufbewahrt. „Diagnose kopieren“ zeigt ihn Ihnen, bevor etwas kopiert oder gespeichert wird.</translation>
    </message>
    <message>
        <source>The start with the session cannot be changed</source>
        <translation>Der Start mit der Sitzung lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>There is nothing to rebuild</source>
        <translation>Es gibt nichts neu zu bauen</translation>
    </message>
    <message>
        <source>Not broken any more: %1</source>
        <translation>Nicht mehr defekt: %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ReclaimFlow</name>
    <message>
        <source>Reclaim basket</source>
        <translation>Rückgewinnungskorb</translation>
    </message>
    <message>
        <source>The caches are being measured…</source>
        <translation>Die Caches werden gemessen…</translation>
    </message>
    <message>
        <source>What gives back %1</source>
        <translation>Was %1 frei macht</translation>
    </message>
    <message>
        <source>What is never used again</source>
        <translation>Was nie wieder benutzt wird</translation>
    </message>
    <message numerus="yes">
        <source>Run %n command(s)? %1 come back.</source>
        <translation>
            <numerusform>%n Befehl ausführen? %1 werden frei.</numerusform>
            <numerusform>%n Befehle ausführen? %1 werden frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is lost: %1.</source>
        <translation>Was verloren geht: %1.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>What hurts least comes first: what is never used again, then what no environment uses (what must be downloaded before what must be built, the oldest first), then what environments share. Nothing is proposed that would break one.</source>
        <translation>Was am wenigsten schmerzt, kommt zuerst: was nie wieder gebraucht wird, dann was keine Umgebung benutzt (was heruntergeladen werden muss vor dem, was gebaut werden muss, das Älteste zuerst), dann was Umgebungen teilen. Nichts wird vorgeschlagen, was eine beschädigen würde.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ReclaimPanel</name>
    <message>
        <source>Reclaim basket</source>
        <translation>Rückgewinnungskorb</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ausführen…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show commands</source>
        <translation>Befehle zeigen</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Was entfernt würde</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Vorschlagen…</translation>
    </message>
    <message>
        <source>The commands that give so much back, what hurts least first</source>
        <translation>Die Befehle, die so viel frei machen; was am wenigsten schmerzt, zuerst</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>Add entries of the caches, or environments, to see what would really come back.</source>
        <translation>Fügen Sie Einträge der Caches oder Umgebungen hinzu, um zu sehen, was wirklich frei würde.</translation>
    </message>
    <message>
        <source>%1 would come back; the commands give back %2</source>
        <translation>%1 würden frei; die Befehle machen %2 frei</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Wird frei</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>Nothing would come back</source>
        <translation>Nichts würde frei</translation>
    </message>
    <message>
        <source>%1 would come back</source>
        <translation>%1 würden frei</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::RepairFlow</name>
    <message numerus="yes">
        <source>%n link(s) cannot be rebuilt</source>
        <translation>
            <numerusform>%n Link kann nicht neu gebaut werden</numerusform>
            <numerusform>%n Links können nicht neu gebaut werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Your word could not be kept, so nothing was run</source>
        <translation>Ihre Zustimmung konnte nicht gespeichert werden; es wurde nichts ausgeführt</translation>
    </message>
    <message>
        <source>Sync is not possible here</source>
        <translation>Abgleichen ist hier nicht möglich</translation>
    </message>
    <message>
        <source>uv takes such a link for installed, so a sync does not make its files again. A rebuild does.</source>
        <translation>uv hält einen solchen Link für installiert; ein Abgleich erzeugt die Dateien deshalb nicht neu. Ein Neubau schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are still broken after the sync</source>
        <translation>
            <numerusform>%n Link ist nach dem Abgleich noch defekt</numerusform>
            <numerusform>%n Links sind nach dem Abgleich noch defekt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>It cannot be run again</source>
        <translation>Es kann nicht noch einmal ausgeführt werden</translation>
    </message>
    <message>
        <source>An update is not possible here</source>
        <translation>Hier ist keine Aktualisierung möglich</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::RestoreDialog</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore an environment</source>
        <translation>Eine Umgebung wiederherstellen</translation>
    </message>
    <message>
        <source>Removed environments</source>
        <translation>Entfernte Umgebungen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>No environment was removed that could be restored.</source>
        <translation>Es wurde keine Umgebung entfernt, die wiederhergestellt werden könnte.</translation>
    </message>
    <message>
        <source>Choose one. It is shown what that takes, before anything is done.</source>
        <translation>Wählen Sie eine. Bevor etwas geschieht, wird gezeigt, was dafür nötig ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SearchPopup</name>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Environment, link, package, cached wheel or action</source>
        <translation>Umgebung, Link, Paket, Wheel im Cache oder Aktion</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Enter goes there, Esc closes.</source>
        <translation>Die Eingabetaste führt dorthin, Esc schließt.</translation>
    </message>
    <message>
        <source>Type a name, a part of a path, or what you want to do.</source>
        <translation>Geben Sie einen Namen, einen Teil eines Pfads oder das ein, was Sie tun möchten.</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nichts hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Trusted projects…</source>
        <translation>Vertraute Projekte…</translation>
    </message>
    <message>
        <source>Accepted findings…</source>
        <translation>Akzeptierte Befunde…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 cannot be written: the change lasts until the window is closed.</source>
        <translation>%1 kann nicht geschrieben werden: Die Änderung gilt, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Die Einstellungen exportieren</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Die Einstellungen sind in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>%1 is not a file of settings.</source>
        <translation>%1 ist keine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>The settings of %1 are taken.</source>
        <translation>Die Einstellungen aus %1 sind übernommen.</translation>
    </message>
    <message>
        <source>Taken from %1, but for: %2</source>
        <translation>Aus %1 übernommen, außer: %2</translation>
    </message>
    <message>
        <source>Give every setting its first value?</source>
        <translation>Jede Einstellung auf ihren Anfangswert setzen?</translation>
    </message>
    <message>
        <source>Trusted projects and accepted findings stay as they are.</source>
        <translation>Vertraute Projekte und akzeptierte Befunde bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ShareBars</name>
    <message>
        <source>What the caches take</source>
        <translation>Was die Caches belegen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SyncDialog</name>
    <message>
        <source>Extras and groups to keep</source>
        <translation>Extras und Gruppen, die bleiben</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>%1 abgleichen</translation>
    </message>
    <message>
        <source>Asking uv</source>
        <translation>uv wird gefragt</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking uv what a sync would change…</source>
        <translation>uv wird gefragt, was ein Abgleich ändern würde…</translation>
    </message>
    <message>
        <source>This project has none.</source>
        <translation>Dieses Projekt hat keine.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Extra %1</source>
        <translation>Extra %1</translation>
    </message>
    <message>
        <source>Sync is not possible here</source>
        <translation>Abgleichen ist hier nicht möglich</translation>
    </message>
    <message>
        <source>The lock file is older than pyproject.toml; the sync follows the lock file. “uv lock” would renew it.</source>
        <translation>Die Sperrdatei ist älter als pyproject.toml; der Abgleich folgt der Sperrdatei. „uv lock“ würde sie erneuern.</translation>
    </message>
    <message>
        <source>This uv has no preview of its own; the list was read from the lock file.</source>
        <translation>Dieses uv hat keine eigene Vorschau; die Liste stammt aus der Sperrdatei.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) removed</source>
        <translation>
            <numerusform>%n Paket entfernt</numerusform>
            <numerusform>%n Pakete entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n installiert</numerusform>
            <numerusform>%n installiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: the environment is what the lock file says</source>
        <translation>Nichts ändert sich: Die Umgebung entspricht der Sperrdatei</translation>
    </message>
    <message>
        <source>A sync does not make missing files again where uv takes the link for installed. Rebuild does.</source>
        <translation>Ein Abgleich erzeugt fehlende Dateien nicht neu, wenn uv den Link für installiert hält. „Neu bauen“ tut es.</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Asking uv what an update would change…</source>
        <translation>uv wird gefragt, was eine Aktualisierung ändern würde…</translation>
    </message>
    <message>
        <source>An update is not possible here</source>
        <translation>Hier ist keine Aktualisierung möglich</translation>
    </message>
    <message>
        <source>In uv.lock: %1</source>
        <translation>In uv.lock: %1</translation>
    </message>
    <message>
        <source>Only the lock file changes</source>
        <translation>Nur die Sperrdatei ändert sich</translation>
    </message>
    <message>
        <source>Nothing changes: there is nothing newer that the project can use</source>
        <translation>Nichts ändert sich: Es gibt nichts Neueres, was das Projekt benutzen kann</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TablePage</name>
    <message>
        <source>Looking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Unvollständig: %1</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 (and %n more)</source>
        <translation>
            <numerusform>Unvollständig: %1 (und %n weiteres)</numerusform>
            <numerusform>Unvollständig: %1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Tray</name>
    <message>
        <source>&amp;Open Truewheel</source>
        <translation>&amp;Truewheel öffnen</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>P&amp;ause notifications</source>
        <translation>Benachrichtigungen &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Truewheel</source>
        <translation>Truewheel</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Truewheel: %1</source>
        <translation>Truewheel: %1</translation>
    </message>
    <message>
        <source>&amp;Go on (paused until %1)</source>
        <translation>&amp;Fortsetzen (angehalten bis %1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>Neu &amp;bauen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Mute this project</source>
        <translation>Dieses Projekt &amp;stummschalten</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TreeMap</name>
    <message>
        <source>Map of sizes</source>
        <translation>Karte der Größen</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TrustDialog</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Läuft in</translation>
    </message>
    <message>
        <source>Installs first</source>
        <translation>Installiert zuerst</translation>
    </message>
    <message>
        <source>Trust this project?</source>
        <translation>Diesem Projekt vertrauen?</translation>
    </message>
    <message>
        <source>Prepare the environment?</source>
        <translation>Die Umgebung vorbereiten?</translation>
    </message>
    <message>
        <source>This runs the project’s build code</source>
        <translation>Dies führt den Build-Code des Projekts aus</translation>
    </message>
    <message>
        <source>This installs packages into the environment</source>
        <translation>Dies installiert Pakete in die Umgebung</translation>
    </message>
    <message>
        <source>It may do anything that you may do, and so may the environment’s Python, which runs too. Go on only if you trust both. Truewheel remembers your word for this project in this environment, until its build configuration changes.</source>
        <translation>Der Build-Code darf alles, was Sie dürfen; ebenso das Python der Umgebung, das auch läuft. Fahren Sie nur fort, wenn Sie beiden vertrauen. Truewheel merkt sich Ihre Zustimmung für dieses Projekt in dieser Umgebung, bis sich die Build-Konfiguration ändert.</translation>
    </message>
    <message>
        <source>The build requirements below are installed first, and stay there.</source>
        <translation>Die unten genannten Build-Anforderungen werden zuerst installiert und bleiben dort.</translation>
    </message>
    <message>
        <source>What will run</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trust and run</source>
        <translation>Vertrauen und ausführen</translation>
    </message>
    <message>
        <source>Install and run</source>
        <translation>Installieren und ausführen</translation>
    </message>
    <message>
        <source>Trust this environment?</source>
        <translation>Dieser Umgebung vertrauen?</translation>
    </message>
    <message>
        <source>This runs the environment’s Python</source>
        <translation>Das führt das Python der Umgebung aus</translation>
    </message>
    <message>
        <source>It may do anything that you may do, and so may a package that has to be built. Go on only if you trust the environment and the indexes that it uses. Truewheel remembers your word for this environment.</source>
        <translation>Es darf alles, was Sie dürfen, und ebenso ein Paket, das gebaut werden muss. Fahren Sie nur fort, wenn Sie der Umgebung und den Indizes vertrauen, die sie benutzt. Truewheel merkt sich Ihr Wort für diese Umgebung.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TrustListDialog</name>
    <message>
        <source>Trusted projects</source>
        <translation>Vertraute Projekte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>No project is trusted yet. The first build of a project in an environment asks.</source>
        <translation>Noch wird keinem Projekt vertraut. Der erste Build eines Projekts in einer Umgebung fragt nach.</translation>
    </message>
    <message>
        <source>These may be built without a question, as long as their build scripts stay what they were.</source>
        <translation>Diese dürfen ohne Rückfrage gebaut werden, solange ihre Build-Skripte bleiben, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::UpdateDialog</name>
    <message>
        <source>Asking the package indexes</source>
        <translation>Die Paketindizes werden gefragt</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Ask the package inde&amp;xes…</source>
        <translation>Paket&amp;indizes fragen…</translation>
    </message>
    <message>
        <source>Show what changes…</source>
        <translation>Änderungen anzeigen…</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Packages that have a newer version</source>
        <translation>Pakete, von denen es eine neuere Version gibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) have a newer version</source>
        <translation>
            <numerusform>Von einem Paket gibt es eine neuere Version</numerusform>
            <numerusform>Von %n Paketen gibt es eine neuere Version</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing newer is known</source>
        <translation>Nichts Neueres ist bekannt</translation>
    </message>
</context>
</TS>
