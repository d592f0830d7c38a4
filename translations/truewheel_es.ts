<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Leads out</source>
        <translation>Sale fuera</translation>
    </message>
    <message>
        <source>Absolute name</source>
        <translation>Nombre absoluto</translation>
    </message>
    <message>
        <source>There twice</source>
        <translation>Está dos veces</translation>
    </message>
    <message>
        <source>Differs in case only</source>
        <translation>Solo cambia la caja</translation>
    </message>
    <message>
        <source>Link leads out</source>
        <translation>El enlace sale fuera</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>Se contradice</translation>
    </message>
    <message>
        <source>Shared bytes</source>
        <translation>Bytes compartidos</translation>
    </message>
    <message>
        <source>Hidden bytes</source>
        <translation>Bytes ocultos</translation>
    </message>
    <message>
        <source>NUL in the name</source>
        <translation>NUL en el nombre</translation>
    </message>
    <message>
        <source>Archive bomb</source>
        <translation>Bomba de archivo</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Name not UTF-8</source>
        <translation>Nombre no UTF-8</translation>
    </message>
    <message>
        <source>More in the file</source>
        <translation>Hay más en el archivo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Demasiados</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formado</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Its name would lead out of the folder that it is unpacked in.</source>
        <translation>Su nombre saldría de la carpeta en la que se desempaqueta.</translation>
    </message>
    <message>
        <source>Its name is absolute: it would be unpacked anywhere on the disk.</source>
        <translation>Su nombre es absoluto: se desempaquetaría en cualquier lugar del disco.</translation>
    </message>
    <message>
        <source>Two files have this name: which one is unpacked depends on the program.</source>
        <translation>Dos archivos tienen este nombre: cuál se desempaqueta depende del programa.</translation>
    </message>
    <message>
        <source>On macOS and Windows two files would have this name.</source>
        <translation>En macOS y Windows dos archivos tendrían este nombre.</translation>
    </message>
    <message>
        <source>A link leads out of the archive: what is written through it lands elsewhere.</source>
        <translation>Un enlace sale del archivo comprimido: lo que se escribe a través de él acaba en otro sitio.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or something else that no package needs.</source>
        <translation>Es un dispositivo, una tubería u otra cosa que ningún paquete necesita.</translation>
    </message>
    <message>
        <source>Two places of the archive say different things: programs would see different files.</source>
        <translation>Dos lugares del archivo comprimido dicen cosas distintas: los programas verían archivos distintos.</translation>
    </message>
    <message>
        <source>Two files share their bytes.</source>
        <translation>Dos archivos comparten sus bytes.</translation>
    </message>
    <message>
        <source>It holds bytes that its list of files does not tell of.</source>
        <translation>Contiene bytes de los que su lista de archivos no habla.</translation>
    </message>
    <message>
        <source>Some programs would cut its name off at the NUL.</source>
        <translation>Algunos programas cortarían su nombre en el NUL.</translation>
    </message>
    <message>
        <source>It would unpack to far more than it is. Nothing more of it was unpacked.</source>
        <translation>Desempaquetado ocuparía mucho más de lo que es. No se desempaquetó nada más de él.</translation>
    </message>
    <message>
        <source>It is encrypted, and cannot be looked into.</source>
        <translation>Está cifrado y no se puede mirar dentro.</translation>
    </message>
    <message>
        <source>It is a link; wheels have none.</source>
        <translation>Es un enlace; los wheels no los tienen.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, and looks different on other machines.</source>
        <translation>Su nombre no es UTF-8 y se ve distinto en otros equipos.</translation>
    </message>
    <message>
        <source>The file holds something before or after the archive.</source>
        <translation>El archivo contiene algo antes o después del archivo comprimido.</translation>
    </message>
    <message>
        <source>It is an archive itself, and is not opened.</source>
        <translation>Es a su vez un archivo comprimido y no se abre.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation>Está comprimido de un modo que aquí no se lee.</translation>
    </message>
    <message>
        <source>It has more files than are read; the list is not whole.</source>
        <translation>Tiene más archivos de los que se leen; la lista no está completa.</translation>
    </message>
    <message>
        <source>The archive ends too early; the list of files is not whole.</source>
        <translation>El archivo comprimido termina demasiado pronto; la lista de archivos no está completa.</translation>
    </message>
    <message>
        <source>What the archive says here makes no sense.</source>
        <translation>Lo que el archivo comprimido dice aquí no tiene sentido.</translation>
    </message>
    <message>
        <source>What it says of itself is missing or not as it should be.</source>
        <translation>Lo que dice de sí mismo falta o no es como debería.</translation>
    </message>
    <message>
        <source>The name of the file and its content tell of different things.</source>
        <translation>El nombre del archivo y su contenido hablan de cosas distintas.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Tamaño incorrecto</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not in RECORD</source>
        <translation>No está en RECORD</translation>
    </message>
    <message>
        <source>No hash</source>
        <translation>Sin hash</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Its content is not what RECORD has the hash of.</source>
        <translation>Su contenido no es aquel cuyo hash tiene RECORD.</translation>
    </message>
    <message>
        <source>It has another size than RECORD says.</source>
        <translation>Tiene un tamaño distinto del que dice RECORD.</translation>
    </message>
    <message>
        <source>RECORD lists it, and it is not there.</source>
        <translation>RECORD lo menciona y no está.</translation>
    </message>
    <message>
        <source>It is there, and RECORD does not list it.</source>
        <translation>Está, y RECORD no lo menciona.</translation>
    </message>
    <message>
        <source>RECORD has no hash of it that can be trusted.</source>
        <translation>RECORD no tiene de él ningún hash fiable.</translation>
    </message>
    <message>
        <source>This row of RECORD would lead out of the archive; nothing was read there.</source>
        <translation>Esta fila de RECORD saldría del archivo comprimido; allí no se leyó nada.</translation>
    </message>
    <message>
        <source>It could not be unpacked, so its hash is not known.</source>
        <translation>No se pudo desempaquetar, así que no se conoce su hash.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>Enlace duro</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>sirve</translation>
    </message>
    <message>
        <source>does not fit: it is for another implementation of Python</source>
        <translation>no sirve: es para otra implementación de Python</translation>
    </message>
    <message>
        <source>does not fit: it is for another version</source>
        <translation>no sirve: es para otra versión</translation>
    </message>
    <message>
        <source>does not fit: it is for another build of this version</source>
        <translation>no sirve: es para otra compilación de esta versión</translation>
    </message>
    <message>
        <source>does not fit: it is for another operating system</source>
        <translation>no sirve: es para otro sistema operativo</translation>
    </message>
    <message>
        <source>does not fit: it is for another processor</source>
        <translation>no sirve: es para otro procesador</translation>
    </message>
    <message>
        <source>does not fit: it needs another C library, or a newer one</source>
        <translation>no sirve: necesita otra biblioteca de C, o una más nueva</translation>
    </message>
    <message>
        <source>does not fit: its tags are not known</source>
        <translation>no sirve: no se conocen sus etiquetas</translation>
    </message>
    <message>
        <source>It was not checked to its end: %1</source>
        <translation>No se comprobó hasta el final: %1</translation>
    </message>
    <message numerus="yes">
        <source>Every file is as RECORD says (%n verified).</source>
        <translation>
            <numerusform>Cada archivo es como dice RECORD (%n comprobado).</numerusform>
            <numerusform>Cada archivo es como dice RECORD (%n comprobados).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not as RECORD says.</source>
        <translation>
            <numerusform>%n archivo no es como dice RECORD.</numerusform>
            <numerusform>%n archivos no son como dice RECORD.</numerusform>
        </translation>
    </message>
    <message>
        <source>No honest tool makes such an archive. Nothing of it was unpacked; do not install it.</source>
        <translation>Ninguna herramienta honesta crea un archivo así. No se desempaquetó nada; no lo instale.</translation>
    </message>
    <message>
        <source>It is not what was built: its files are not as its RECORD says.</source>
        <translation>No es lo que se construyó: sus archivos no son como dice su RECORD.</translation>
    </message>
    <message>
        <source>It could not be read to its end.</source>
        <translation>No se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>No tiene nada malo.</translation>
    </message>
    <message>
        <source>This file is not read, for what its archive says of it is not to be trusted.</source>
        <translation>Este archivo no se lee, pues lo que se dice de él no es de fiar.</translation>
    </message>
    <message>
        <source>It is too large to be shown.</source>
        <translation>Es demasiado grande para mostrarlo.</translation>
    </message>
    <message>
        <source>It is no archive that can be looked into.</source>
        <translation>No es un archivo comprimido en el que se pueda mirar.</translation>
    </message>
    <message>
        <source>Its bytes are damaged.</source>
        <translation>Sus bytes están dañados.</translation>
    </message>
    <message>
        <source>Swells up</source>
        <translation>Se hincha</translation>
    </message>
    <message>
        <source>It unpacks to hundreds of times what it takes in the archive: hardly anything but one byte, over and over.</source>
        <translation>Desempaquetado ocupa cientos de veces lo que ocupa en el archivo: casi nada más que un solo byte, repetido.</translation>
    </message>
</context>
<context>
    <name>CacheWords</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Armed trap</source>
        <translation>Trampa armada</translation>
    </message>
    <message>
        <source>Project gone</source>
        <translation>Proyecto desaparecido</translation>
    </message>
    <message>
        <source>Old bucket</source>
        <translation>Sección antigua</translation>
    </message>
    <message>
        <source>Old revision</source>
        <translation>Revisión antigua</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Huérfano</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>The generated files of this editable build are gone from the project: the next sync of a fresh environment would install it broken.</source>
        <translation>Los archivos generados de esta compilación editable ya no están en el proyecto: la próxima sincronización de un entorno nuevo la instalaría rota.</translation>
    </message>
    <message>
        <source>It was built from a project that is gone.</source>
        <translation>Se compiló de un proyecto que ya no existe.</translation>
    </message>
    <message>
        <source>A newer version of the tool keeps its data elsewhere.</source>
        <translation>Una versión más reciente de la herramienta guarda sus datos en otro lugar.</translation>
    </message>
    <message>
        <source>A newer build of the same thing has taken its place.</source>
        <translation>Una compilación más reciente ocupa su lugar.</translation>
    </message>
    <message>
        <source>Nothing in the cache refers to it any more.</source>
        <translation>Nada en la caché hace ya referencia a él.</translation>
    </message>
    <message>
        <source>No environment shares its files, and none has for a long time.</source>
        <translation>Ningún entorno comparte sus archivos desde hace mucho tiempo.</translation>
    </message>
    <message>
        <source>A download or a build that was interrupted has left it.</source>
        <translation>Lo dejó una descarga o compilación interrumpida.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Carpeta o archivo</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Editable build</source>
        <translation>Compilación editable</translation>
    </message>
    <message>
        <source>Unpacked wheel</source>
        <translation>Wheel desempaquetado</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Wheel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Conda package</source>
        <translation>Paquete conda</translation>
    </message>
    <message>
        <source>In cache</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Who uses its files is not known.</source>
        <translation>No se sabe quién usa sus archivos.</translation>
    </message>
    <message>
        <source>No environment of this machine shares its files.</source>
        <translation>Ningún entorno de este equipo comparte sus archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) share its files.</source>
        <translation>
            <numerusform>%n entorno comparte sus archivos.</numerusform>
            <numerusform>%n entornos comparten sus archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>never used again</source>
        <translation>no se vuelve a usar</translation>
    </message>
    <message>
        <source>environments of uvx, which are made again when next used</source>
        <translation>entornos de uvx, que se vuelven a crear la próxima vez que se usen</translation>
    </message>
    <message>
        <source>must be downloaded again</source>
        <translation>se tiene que descargar de nuevo</translation>
    </message>
    <message>
        <source>must be built again</source>
        <translation>se tiene que compilar de nuevo</translation>
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
        <translation>%1 en disco</translation>
    </message>
    <message>
        <source>%1 used by environments</source>
        <translation>%1 usados por entornos</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 obsoletos</translation>
    </message>
    <message>
        <source>%1 reclaimable</source>
        <translation>%1 recuperables</translation>
    </message>
    <message>
        <source>%1 is not run: %2 has links into it and would break.</source>
        <translation>No se ejecuta %1: %2 tiene enlaces hacia ahí y se rompería.</translation>
    </message>
    <message>
        <source>Nothing is removed in %1: %2.</source>
        <translation>No se elimina nada en %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have no command of their owner that removes them alone.</source>
        <translation>
            <numerusform>Para %n entrada, su herramienta no ofrece una orden que elimine solo esa.</numerusform>
            <numerusform>Para %n entradas, su herramienta no ofrece una orden que elimine solo esas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) are counted, and left alone by these commands.</source>
        <translation>
            <numerusform>%n entorno se cuenta, y estas órdenes no lo tocan.</numerusform>
            <numerusform>%n entornos se cuentan, y estas órdenes no los tocan.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is less than was asked for: no more comes back without breaking an environment.</source>
        <translation>Es menos de lo que se pidió: no se recupera más sin romper un entorno.</translation>
    </message>
    <message>
        <source>The cache of %1 takes %2; you allowed %3.</source>
        <translation>La caché de %1 ocupa %2; usted permitió %3.</translation>
    </message>
    <message numerus="yes">
        <source>The cache of %1 holds what no environment used for %n day(s).</source>
        <translation>
            <numerusform>La caché de %1 contiene lo que ningún entorno ha usado en %n día.</numerusform>
            <numerusform>La caché de %1 contiene lo que ningún entorno ha usado en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of the cache of %1 has %2 free; you want %3.</source>
        <translation>El disco de la caché de %1 tiene %2 libres; usted quiere %3.</translation>
    </message>
    <message>
        <source>It was built from %1.</source>
        <translation>Se compiló desde %1.</translation>
    </message>
    <message>
        <source>It was built from %1. That build put %2 into the project, not into the cache: restoring it does not bring the file back.</source>
        <translation>Se compiló desde %1. Esa compilación puso %2 en el proyecto, no en la caché: restaurarlo no devuelve el archivo.</translation>
    </message>
    <message>
        <source>The project was %1.</source>
        <translation>El proyecto era %1.</translation>
    </message>
    <message>
        <source>%1 now keeps this in %2; only an older %1 still reads this one.</source>
        <translation>%1 guarda esto ahora en %2; solo un %1 más antiguo lee todavía este.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>It was last linked on %1.</source>
        <translation>Se enlazó por última vez el %1.</translation>
    </message>
</context>
<context>
    <name>EnvironmentPlanWords</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>linked to %1</source>
        <translation>enlazado a %1</translation>
    </message>
    <message>
        <source>This runs the code of %1.</source>
        <translation>Esto ejecuta el código de %1.</translation>
    </message>
    <message>
        <source>It is moved to the trash as it is. Until the trash is emptied it comes back whole; after that it can be made again from the list below.</source>
        <translation>Se mueve a la papelera tal como está. Hasta que se vacíe la papelera, vuelve entero; después se puede volver a crear con la lista de abajo.</translation>
    </message>
    <message>
        <source>It is deleted for good. It can be made again from the list below, from what the indexes have then.</source>
        <translation>Se borra definitivamente. Se puede volver a crear con la lista de abajo, con lo que tengan entonces los índices.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>Aparente</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Se libera</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n folder(s)</source>
        <translation>
            <numerusform>%1 en %n carpeta</numerusform>
            <numerusform>%1 en %n carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>la papelera</translation>
    </message>
    <message>
        <source>nowhere: it is deleted</source>
        <translation>ninguna parte: se borra</translation>
    </message>
    <message>
        <source>Kept, to make it again</source>
        <translation>Se guarda, para volver a crearlo</translation>
    </message>
    <message>
        <source>%1 lies in it and goes with it.</source>
        <translation>%1 está dentro y se va con él.</translation>
    </message>
    <message>
        <source>“%1” lies in it, and no installer put it there.</source>
        <translation>«%1» está dentro, y ningún instalador lo puso ahí.</translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: %n thing(s) in it could not be read.</source>
        <translation>
            <numerusform>La lista no está completa: %n elemento no se pudo leer.</numerusform>
            <numerusform>La lista no está completa: %n elementos no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its removal was cut off; what is left lies in %1.</source>
        <translation>Su eliminación se interrumpió; lo que queda está en %1.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message>
        <source>Its removal was cut off before it began: it is where it was, and whole.</source>
        <translation>Su eliminación se interrumpió antes de empezar: está donde estaba, y entero.</translation>
    </message>
    <message>
        <source>It is moved back to where it was, as it is.</source>
        <translation>Se mueve de vuelta a donde estaba, tal como está.</translation>
    </message>
    <message>
        <source>It is not in the trash any more: it is made again from the list that was kept, with the exact versions.</source>
        <translation>Ya no está en la papelera: se vuelve a crear con la lista que se guardó, con las versiones exactas.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>Lo que contendrá</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>There is nothing to repair in it.</source>
        <translation>No hay nada que reparar en él.</translation>
    </message>
    <message>
        <source>It was moved, and its scripts name the place where it was made. They are made to name the place where it is.</source>
        <translation>Se movió, y sus scripts nombran el lugar donde se creó. Se hace que nombren el lugar donde está.</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Archivos que cambian</translation>
    </message>
    <message>
        <source>A new one is made beside it, from its project’s uv.lock. Once that is whole, the old one goes to the trash and the new one takes its place.</source>
        <translation>Se crea uno nuevo a su lado, con el uv.lock de su proyecto. Cuando está entero, el antiguo va a la papelera y el nuevo ocupa su lugar.</translation>
    </message>
    <message>
        <source>A new one is made beside it, from its own package list. Once that is whole, the old one goes to the trash and the new one takes its place.</source>
        <translation>Se crea uno nuevo a su lado, con su propia lista de paquetes. Cuando está entero, el antiguo va a la papelera y el nuevo ocupa su lugar.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Whole, beside where it was</source>
        <translation>Entero, junto a donde estaba</translation>
    </message>
    <message>
        <source>A part of it is left</source>
        <translation>Queda una parte</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Donde estaba</translation>
    </message>
    <message>
        <source>Its package list</source>
        <translation>Su lista de paquetes</translation>
    </message>
    <message>
        <source>There is no Python %1 on this machine any more: it is made with %2.</source>
        <translation>Ya no hay Python %1 en este equipo: se crea con %2.</translation>
    </message>
    <message>
        <source>No Python %1 was found on this machine: uv gets one, if its settings allow that.</source>
        <translation>No se encontró Python %1 en este equipo: uv obtiene uno si su configuración lo permite.</translation>
    </message>
    <message>
        <source>%1 cannot be linked again: its project is gone (%2).</source>
        <translation>%1 no se puede volver a enlazar: su proyecto ha desaparecido (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be asked for again: nobody wrote down its version.</source>
        <translation>%1 no se puede volver a pedir: nadie anotó su versión.</translation>
    </message>
    <message>
        <source>Its scripts cannot be changed, since its path holds characters that they would have to quote: it is made anew.</source>
        <translation>Sus scripts no se pueden cambiar, ya que su ruta contiene caracteres que habría que entrecomillar: se crea de nuevo.</translation>
    </message>
    <message>
        <source>Its scripts cannot be changed, since its path is too long for the first line of a script: it is made anew.</source>
        <translation>Sus scripts no se pueden cambiar, ya que su ruta es demasiado larga para la primera línea de un script: se crea de nuevo.</translation>
    </message>
    <message>
        <source>Its project’s uv.lock cannot be used: it is made from its own package list.</source>
        <translation>El uv.lock de su proyecto no se puede usar: se crea a partir de su propia lista de paquetes.</translation>
    </message>
    <message>
        <source>%1 is new: uv.lock has it.</source>
        <translation>%1 es nuevo: está en uv.lock.</translation>
    </message>
    <message>
        <source>%1 %2 becomes %3, as uv.lock says.</source>
        <translation>%1 %2 pasa a %3, como dice uv.lock.</translation>
    </message>
    <message>
        <source>A part of it is gone already; what is left stays in %1.</source>
        <translation>Una parte ya no está; lo que queda permanece en %1.</translation>
    </message>
    <message>
        <source>There is nothing newer that the environment’s own tool would install.</source>
        <translation>No hay nada más nuevo que la herramienta del propio entorno instalaría.</translation>
    </message>
    <message>
        <source>The environment’s own tool says that this changes, and nothing else. Afterwards it is looked at again.</source>
        <translation>La herramienta del propio entorno dice que cambia esto y nada más. Después se vuelve a mirar.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Actualizar %1</translation>
    </message>
    <message numerus="yes">
        <source>Update %n package(s)</source>
        <translation>
            <numerusform>Actualizar %n paquete</numerusform>
            <numerusform>Actualizar %n paquetes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentWords</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Base missing</source>
        <translation>Falta la base</translation>
    </message>
    <message>
        <source>Base upgraded</source>
        <translation>Base cambiada</translation>
    </message>
    <message>
        <source>Half installed</source>
        <translation>Instalado a medias</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Project missing</source>
        <translation>Falta el proyecto</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vida</translation>
    </message>
    <message>
        <source>The Python that it was made from is gone.</source>
        <translation>El Python con el que se creó ya no existe.</translation>
    </message>
    <message>
        <source>The Python that it was made from is now another version, which looks for packages elsewhere.</source>
        <translation>El Python con el que se creó es ahora otra versión, que busca los paquetes en otro lugar.</translation>
    </message>
    <message>
        <source>An installation or removal was cut off: parts of a package are missing.</source>
        <translation>Una instalación o eliminación se interrumpió: faltan partes de un paquete.</translation>
    </message>
    <message>
        <source>Its scripts point to the place where it was made, and it is somewhere else now.</source>
        <translation>Sus scripts apuntan al lugar donde se creó, y ahora está en otro.</translation>
    </message>
    <message>
        <source>The project that it belongs to is gone.</source>
        <translation>El proyecto al que pertenece ya no existe.</translation>
    </message>
    <message>
        <source>Nothing is installed in it.</source>
        <translation>No hay nada instalado en él.</translation>
    </message>
    <message>
        <source>Its version of Python gets no security fixes any more.</source>
        <translation>Su versión de Python ya no recibe correcciones de seguridad.</translation>
    </message>
    <message>
        <source>Install that Python again, or recreate the environment.</source>
        <translation>Instale de nuevo ese Python o vuelva a crear el entorno.</translation>
    </message>
    <message>
        <source>Recreate the environment with the Python that is there now, or install the older one again.</source>
        <translation>Vuelva a crear el entorno con el Python actual o instale de nuevo el anterior.</translation>
    </message>
    <message>
        <source>Install the packages again, or recreate the environment.</source>
        <translation>Instale de nuevo los paquetes o vuelva a crear el entorno.</translation>
    </message>
    <message>
        <source>Move it back, or recreate it where it is now.</source>
        <translation>Muévalo de vuelta o vuelva a crearlo donde está ahora.</translation>
    </message>
    <message>
        <source>Remove the environment when the project is not coming back.</source>
        <translation>Elimine el entorno si el proyecto no va a volver.</translation>
    </message>
    <message>
        <source>Install what it is for, or remove it.</source>
        <translation>Instale aquello para lo que sirve o elimínelo.</translation>
    </message>
    <message>
        <source>Recreate the environment with a newer Python.</source>
        <translation>Vuelva a crear el entorno con un Python más reciente.</translation>
    </message>
    <message>
        <source>Link broken</source>
        <translation>Enlace roto</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Lectura parcial</translation>
    </message>
    <message>
        <source>Link suspect</source>
        <translation>Enlace dudoso</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sano</translation>
    </message>
    <message numerus="yes">
        <source>%n editable link(s) in it are broken.</source>
        <translation>
            <numerusform>%n enlace editable está roto.</numerusform>
            <numerusform>%n enlaces editables están rotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything in it could be read.</source>
        <translation>No se pudo leer todo lo que contiene.</translation>
    </message>
    <message>
        <source>An editable link in it deserves a look.</source>
        <translation>Un enlace editable merece una revisión.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1/%2 broken</source>
        <translation>%1/%2 rotos</translation>
    </message>
    <message numerus="yes">
        <source>in %n environment(s)</source>
        <translation>
            <numerusform>en %n entorno</numerusform>
            <numerusform>en %n entornos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Unlinked</source>
        <translation>Desvinculado</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Unloadable</source>
        <translation>No cargable</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Ocultado</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacto</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Roto</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Extension module</source>
        <translation>Módulo de extensión</translation>
    </message>
    <message>
        <source>Python module</source>
        <translation>Módulo de Python</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Archivo de datos</translation>
    </message>
    <message>
        <source>The link from the environment to the project is cut.</source>
        <translation>El enlace del entorno al proyecto está cortado.</translation>
    </message>
    <message>
        <source>A generated file that must exist does not.</source>
        <translation>Falta un archivo generado que debe existir.</translation>
    </message>
    <message>
        <source>A generated file is there only for another interpreter or platform.</source>
        <translation>Un archivo generado solo existe para otro intérprete u otra plataforma.</translation>
    </message>
    <message>
        <source>Something could not be read, so there is no verdict.</source>
        <translation>Algo no se pudo leer, así que no hay veredicto.</translation>
    </message>
    <message>
        <source>Two files claim one module, and the older one is imported.</source>
        <translation>Dos archivos reclaman un módulo, y se importa el más antiguo.</translation>
    </message>
    <message>
        <source>A source has changed since the file was built from it.</source>
        <translation>Una fuente ha cambiado desde que se construyó el archivo.</translation>
    </message>
    <message>
        <source>An optional file is absent: the package works, slower or with less.</source>
        <translation>Falta un archivo opcional: el paquete funciona, más lento o con menos.</translation>
    </message>
    <message>
        <source>Every expected file is present and can be loaded.</source>
        <translation>Cada archivo esperado está presente y se puede cargar.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Installed record</source>
        <translation>RECORD instalado</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Visto antes</translation>
    </message>
    <message>
        <source>Build configuration</source>
        <translation>Configuración de construcción</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Cached wheel</source>
        <translation>Wheel en caché</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Indicio</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read</source>
        <translation>
            <numerusform>%n lugar no se pudo leer</numerusform>
            <numerusform>%n lugares no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is for another Python</source>
        <translation>%1 es para otro Python</translation>
    </message>
    <message>
        <source>%1 could not be judged</source>
        <translation>%1 no se pudo juzgar</translation>
    </message>
    <message>
        <source>%1 exists twice</source>
        <translation>%1 existe dos veces</translation>
    </message>
    <message>
        <source>%1 is older than its source</source>
        <translation>%1 es más antiguo que su fuente</translation>
    </message>
    <message>
        <source>optional %1 is missing</source>
        <translation>falta %1, opcional</translation>
    </message>
    <message>
        <source>The link is in order, and nothing says that %1 needs generated files.</source>
        <translation>El enlace está en orden, y nada dice que %1 necesite archivos generados.</translation>
    </message>
    <message numerus="yes">
        <source>All %n expected file(s) of %1 are there and can be loaded.</source>
        <translation>
            <numerusform>El archivo esperado de %1 está y se puede cargar.</numerusform>
            <numerusform>Los %n archivos esperados de %1 están y se pueden cargar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must exist and does not, so importing %2 fails.</source>
        <translation>%1 debe existir y no existe, así que importar %2 falla.</translation>
    </message>
    <message numerus="yes">
        <source>%n expected file(s) of %1 do not exist, so importing it fails.</source>
        <translation>
            <numerusform>%n archivo esperado de %1 no existe, así que importarlo falla.</numerusform>
            <numerusform>%n archivos esperados de %1 no existen, así que importarlo falla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The environment no longer finds %1: its link is cut.</source>
        <translation>El entorno ya no encuentra %1: su enlace está cortado.</translation>
    </message>
    <message>
        <source>%1 was built for another interpreter, so this environment cannot import it.</source>
        <translation>%1 se construyó para otro intérprete; este entorno no puede importarlo.</translation>
    </message>
    <message>
        <source>There is no verdict on %1, because not everything could be read.</source>
        <translation>No hay veredicto sobre %1, porque no todo se pudo leer.</translation>
    </message>
    <message>
        <source>%1 has two builds of one module, and Python imports the older one.</source>
        <translation>%1 tiene dos construcciones de un módulo, y Python importa la más antigua.</translation>
    </message>
    <message>
        <source>%1 works, but a source has changed since it was built.</source>
        <translation>%1 funciona, pero una fuente ha cambiado desde que se construyó.</translation>
    </message>
    <message>
        <source>%1 works without an optional file that a build would make.</source>
        <translation>%1 funciona sin un archivo opcional que una construcción crearía.</translation>
    </message>
    <message>
        <source>Part of the link</source>
        <translation>Parte del enlace</translation>
    </message>
    <message>
        <source>the link is cut at %1</source>
        <translation>el enlace está cortado en %1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <extracomment>%1 is a problem, such as &quot;_native is missing&quot;, that the person asked not to be told of again</extracomment>
        <translation>Aceptado: %1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <source>Prepare and rebuild</source>
        <translation>Preparar y reconstruir</translation>
    </message>
    <message>
        <source>Recreate link</source>
        <translation>Recrear el enlace</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Eliminar entorno</translation>
    </message>
    <message>
        <source>Restore environment</source>
        <translation>Restaurar entorno</translation>
    </message>
    <message>
        <source>Recreate environment</source>
        <translation>Volver a crear entorno</translation>
    </message>
    <message>
        <source>Repoint environment</source>
        <translation>Redirigir entorno</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>What this cache holds besides its wheels and stale entries: answers of indexes, sources, metadata.</source>
        <translation>Lo que contiene esta caché además de sus wheels y entradas obsoletas: respuestas de índices, fuentes, metadatos.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Freed by removal</source>
        <translation>Se libera al eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller</source>
        <translation>
            <numerusform>%n más pequeño</numerusform>
            <numerusform>%n más pequeños</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 en disco</translation>
    </message>
    <message>
        <source>%1 freed by removal</source>
        <translation>%1 se liberan al eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), counted one by one</source>
        <translation>
            <numerusform>%n parte, contada por separado</numerusform>
            <numerusform>%n partes, contadas una a una</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>E&amp;ntorno</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Disco</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Ed&amp;itar</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 is broken</source>
        <translation>%1 está roto</translation>
    </message>
    <message numerus="yes">
        <source>%n links are broken</source>
        <translation>
            <numerusform>%n enlace está roto</numerusform>
            <numerusform>%n enlaces están rotos</numerusform>
        </translation>
    </message>
    <message>
        <source>A trap is armed: %1</source>
        <translation>Hay una trampa armada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n traps are armed</source>
        <translation>
            <numerusform>%n trampa está armada</numerusform>
            <numerusform>%n trampas están armadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are stale in a cache</source>
        <translation>%1 obsoletos en una caché</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>uv sync would restore %1 without its generated files</source>
        <translation>uv sync restauraría %1 sin sus archivos generados</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n trabajo en marcha</numerusform>
            <numerusform>%n trabajos en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) broken</source>
        <translation>
            <numerusform>%n enlace roto</numerusform>
            <numerusform>%n enlaces rotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n armed trap(s)</source>
        <translation>
            <numerusform>%n trampa armada</numerusform>
            <numerusform>%n trampas armadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) suspect</source>
        <translation>
            <numerusform>%n enlace sospechoso</numerusform>
            <numerusform>%n enlaces sospechosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) could not be looked at</source>
        <translation>
            <numerusform>%n enlace no se pudo mirar</numerusform>
            <numerusform>%n enlaces no se pudieron mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>All links run true</source>
        <translation>Todos los enlaces están en orden</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of your caches are exceeded</source>
        <translation>
            <numerusform>Se supera %n límite de sus cachés</numerusform>
            <numerusform>Se superan %n límites de sus cachés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No editable link was found</source>
        <translation>No se encontró ningún enlace editable</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 editable link(s) are broken</source>
        <translation>
            <numerusform>%n de %1 enlaces editables está roto</numerusform>
            <numerusform>%n de %1 enlaces editables están rotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n editable link(s) was found broken</source>
        <translation>
            <numerusform>No se encontró roto el único enlace editable</numerusform>
            <numerusform>No se encontró roto ninguno de los %n enlaces editables</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is broken that you do not know of</source>
        <translation>No hay nada roto que no sepa ya</translation>
    </message>
    <message>
        <source>Nothing is broken</source>
        <translation>No hay nada roto</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Aún no se ha examinado nada.</translation>
    </message>
    <message>
        <source>Looking through this machine…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) do not work</source>
        <translation>
            <numerusform>%n entorno no funciona</numerusform>
            <numerusform>%n entornos no funcionan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trap(s) are armed</source>
        <translation>
            <numerusform>%n trampa está armada</numerusform>
            <numerusform>%n trampas están armadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be had back</source>
        <translation>se pueden recuperar %1</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>no se pudo leer todo</translation>
    </message>
    <message>
        <source>there may be more, the search goes on</source>
        <translation>puede haber más, la búsqueda continúa</translation>
    </message>
    <message>
        <source>there may be more, the search was stopped</source>
        <translation>puede haber más, la búsqueda se detuvo</translation>
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
            <numerusform>%n entorno</numerusform>
            <numerusform>%n entornos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editable link(s)</source>
        <translation>
            <numerusform>%n enlace editable</numerusform>
            <numerusform>%n enlaces editables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n caché</numerusform>
            <numerusform>%n cachés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) worth a look</source>
        <translation>
            <numerusform>%n enlace por revisar</numerusform>
            <numerusform>%n enlaces por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceptado</numerusform>
            <numerusform>%n aceptados</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken (%1)</source>
        <translation>Rotos (%1)</translation>
    </message>
    <message>
        <source>Nothing was found broken</source>
        <translation>No se encontró nada roto</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Something could not be read, so there may be more.</source>
        <translation>Algo no se pudo leer, así que puede haber más.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>No package on this machine is installed as a link to its project.</source>
        <translation>Ningún paquete de este equipo está instalado como enlace a su proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are left out, because you accepted what is wrong with them.</source>
        <translation>
            <numerusform>Se omite %n enlace porque usted aceptó lo que le pasa.</numerusform>
            <numerusform>Se omiten %n enlaces porque usted aceptó lo que les pasa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every editable link finds the files that it needs.</source>
        <translation>Cada enlace editable encuentra los archivos que necesita.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>Can be had back</source>
        <translation>Recuperable</translation>
    </message>
    <message>
        <source>No editable link is broken</source>
        <translation>Ningún enlace editable está roto</translation>
    </message>
    <message>
        <source>that is how it was last time</source>
        <translation>así estaba la última vez</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>This is the first look. The next one says here what has changed.</source>
        <translation>Este es el primer examen. El próximo dirá aquí qué ha cambiado.</translation>
    </message>
    <message>
        <source>%1 broke</source>
        <translation>%1 se rompió</translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 vuelve a funcionar</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>Nuevo entorno %1</translation>
    </message>
    <message>
        <source>Environment %1 is gone</source>
        <translation>El entorno %1 ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Nada ha cambiado desde %1.</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Not asked: editable</source>
        <translation>No consultado: editable</translation>
    </message>
    <message>
        <source>Not asked: file or URL</source>
        <translation>No consultado: archivo o URL</translation>
    </message>
    <message>
        <source>Not asked: other tool</source>
        <translation>No consultado: otra herramienta</translation>
    </message>
    <message>
        <source>Not asked: no version</source>
        <translation>No consultado: sin versión</translation>
    </message>
    <message>
        <source>Not asked: no index</source>
        <translation>No consultado: sin índice</translation>
    </message>
    <message>
        <source>Vulnerable: %1</source>
        <translation>Vulnerable: %1</translation>
    </message>
    <message>
        <source>of unknown gravity</source>
        <translation>de gravedad desconocida</translation>
    </message>
    <message>
        <source>low</source>
        <comment>gravity</comment>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>gravity</comment>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <comment>gravity</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>gravity</comment>
        <translation>crítica</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnerable</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Yanked</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ya no disponible</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Not on its index</source>
        <translation>No está en su índice</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no consultado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No consultado</translation>
    </message>
    <message numerus="yes">
        <source>%n advisory(ies) tell of a hole in this version.</source>
        <translation>
            <numerusform>%n aviso habla de un fallo de seguridad en esta versión.</numerusform>
            <numerusform>%n avisos hablan de un fallo de seguridad en esta versión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its index has put the whole project into quarantine: it may be malicious.</source>
        <translation>Su índice ha puesto todo el proyecto en cuarentena: puede ser malicioso.</translation>
    </message>
    <message>
        <source>Its publisher has yanked this version: it should not be used any more.</source>
        <translation>Su editor ha retirado esta versión: no se debería usar más.</translation>
    </message>
    <message>
        <source>Its index has no file of this version any more.</source>
        <translation>Su índice ya no tiene ningún archivo de esta versión.</translation>
    </message>
    <message>
        <source>Not everything about it could be asked.</source>
        <translation>No se pudo consultar todo sobre él.</translation>
    </message>
    <message>
        <source>There is a newer version that these environments can use.</source>
        <translation>Hay una versión más nueva que estos entornos pueden usar.</translation>
    </message>
    <message>
        <source>Its publisher has declared the project obsolete.</source>
        <translation>Su editor ha declarado obsoleto el proyecto.</translation>
    </message>
    <message>
        <source>Its publisher has archived the project: no fix is to be expected.</source>
        <translation>Su editor ha archivado el proyecto: no cabe esperar correcciones.</translation>
    </message>
    <message>
        <source>None of the indexes of its environments has such a project.</source>
        <translation>Ninguno de los índices de sus entornos tiene tal proyecto.</translation>
    </message>
    <message>
        <source>It is the newest version that these environments can use, and nothing is said against it.</source>
        <translation>Es la versión más nueva que estos entornos pueden usar, y nada habla en su contra.</translation>
    </message>
    <message>
        <source>The package indexes have not been asked about it.</source>
        <translation>No se ha preguntado por él a los índices de paquetes.</translation>
    </message>
    <message>
        <source>It is an editable link to a project of yours: its name is sent to nobody.</source>
        <translation>Es un enlace editable a un proyecto suyo: su nombre no se envía a nadie.</translation>
    </message>
    <message>
        <source>It was installed from a file, a folder or a URL: its name is sent to no index.</source>
        <translation>Se instaló desde un archivo, una carpeta o una URL: su nombre no se envía a ningún índice.</translation>
    </message>
    <message>
        <source>Another package manager has installed it, and knows whether there is a newer one.</source>
        <translation>Lo instaló otro gestor de paquetes, que sabe si hay una versión más nueva.</translation>
    </message>
    <message>
        <source>Its version cannot be read.</source>
        <translation>No se puede leer su versión.</translation>
    </message>
    <message>
        <source>Nothing says which index it comes from; the settings can name one.</source>
        <translation>Nada dice de qué índice procede; los ajustes pueden indicar uno.</translation>
    </message>
    <message>
        <source>%1 was never asked.</source>
        <translation>Nunca se preguntó a %1.</translation>
    </message>
    <message>
        <source>Nothing says which index the packages of %1 come from.</source>
        <translation>Nada dice de qué índice proceden los paquetes de %1.</translation>
    </message>
    <message>
        <source>%1 lets nobody in without the right name and password (%2).</source>
        <translation>%1 no deja entrar sin el nombre y la contraseña correctos (%2).</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2.</source>
        <translation>No se pudo preguntar a %1: %2.</translation>
    </message>
    <message>
        <source>%1 took too long to answer: %2.</source>
        <translation>%1 tardó demasiado en responder: %2.</translation>
    </message>
    <message>
        <source>%1 is not asked: %2.</source>
        <translation>No se pregunta a %1: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large: %2.</source>
        <translation>La respuesta de %1 es demasiado grande: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood: %2.</source>
        <translation>La respuesta de %1 no se entiende: %2.</translation>
    </message>
    <message>
        <source>No advisory service is set: nobody was asked for known holes.</source>
        <translation>No hay ningún servicio de avisos configurado: no se preguntó a nadie por fallos conocidos.</translation>
    </message>
    <message>
        <source>The library libcurl was not found on this machine: without it no index can be asked.</source>
        <translation>No se encontró la biblioteca libcurl en este equipo: sin ella no se puede preguntar a ningún índice.</translation>
    </message>
    <message>
        <source>Install it with your system’s packages, then ask again.</source>
        <translation>Instálela con los paquetes de su sistema y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>the indexes have not been asked</source>
        <translation>no se ha preguntado a los índices</translation>
    </message>
    <message>
        <source>no index has answered</source>
        <translation>ningún índice ha respondido</translation>
    </message>
    <message>
        <source>as the indexes said on %1</source>
        <translation>según los índices el %1</translation>
    </message>
    <message>
        <source>Genuine: it is %1 as the index publishes it.</source>
        <translation>Auténtico: es %1 tal como lo publica el índice.</translation>
    </message>
    <message>
        <source>Not from the index: %1.</source>
        <translation>No procede del índice: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>No se sabe: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is not %1 as the index publishes it. %n file(s) differ:</source>
        <translation>
            <numerusform>No es %1 tal como lo publica el índice. Difiere %n archivo:</numerusform>
            <numerusform>No es %1 tal como lo publica el índice. Difieren %n archivos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: cambiado</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: falta</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: añadido</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Over&amp;view</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>The state of this machine, what is broken first</source>
        <translation>El estado de este equipo, primero lo que está roto</translation>
    </message>
    <message>
        <source>E&amp;nvironments</source>
        <translation>En&amp;tornos</translation>
    </message>
    <message>
        <source>Every Python environment of this machine</source>
        <translation>Todos los entornos de Python de este equipo</translation>
    </message>
    <message>
        <source>&amp;Editable links</source>
        <translation>&amp;Enlaces editables</translation>
    </message>
    <message>
        <source>The editable links of what was looked at, and what is wrong with them</source>
        <translation>Los enlaces editables de lo examinado y qué les pasa</translation>
    </message>
    <message>
        <source>Ca&amp;ches</source>
        <translation>Ca&amp;chés</translation>
    </message>
    <message>
        <source>What the caches of uv, pip and the others hold, and what in them is stale</source>
        <translation>Qué contienen las cachés de uv, pip y las demás, y qué hay obsoleto</translation>
    </message>
    <message>
        <source>&amp;Packages</source>
        <translation>&amp;Paquetes</translation>
    </message>
    <message>
        <source>Every package of every environment, and what the indexes say of it</source>
        <translation>Cada paquete de cada entorno, y lo que dicen de él los índices</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>Act&amp;ividad</translation>
    </message>
    <message>
        <source>What runs, what is done, and the journal of everything that was done</source>
        <translation>Lo que está en marcha, lo que está hecho y el historial de todo lo que se hizo</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>a verified build made it, seen %1</source>
        <translation>lo hizo una compilación verificada, visto el %1</translation>
    </message>
    <message>
        <source>an intact scan saw it on %1</source>
        <translation>un examen intacto lo vio el %1</translation>
    </message>
    <message>
        <source>takes the folder %1 for it</source>
        <translation>toma la carpeta %1 por él</translation>
    </message>
    <message>
        <source>lies where the link lets the import system look</source>
        <translation>está donde el enlace deja buscar al sistema de importación</translation>
    </message>
    <message>
        <source>Install it again: %1.</source>
        <translation>Instálelo de nuevo: %1.</translation>
    </message>
    <message>
        <source>If the project was moved, install it from its new place: %1. If it is no longer wanted: %2.</source>
        <translation>Si el proyecto se movió, instálelo desde su nuevo lugar: %1. Si ya no se quiere: %2.</translation>
    </message>
    <message>
        <source>git tracks what is missing, so no build makes it again: run %1.</source>
        <translation>lo que falta está bajo el control de git, así que ninguna compilación lo vuelve a crear: ejecute %1.</translation>
    </message>
    <message>
        <source>A build may need what git tracks: first run %1.</source>
        <translation>Una compilación puede necesitar lo que está bajo el control de git: ejecute antes %1.</translation>
    </message>
    <message>
        <source>There is no pyproject.toml or setup.py in %1 to build from.</source>
        <translation>En %1 no hay ningún pyproject.toml ni setup.py con que compilar.</translation>
    </message>
    <message>
        <source>%1 is imported, though %2 beside it is newer</source>
        <translation>se importa %1, aunque %2, a su lado, es más reciente</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 is for another interpreter or platform</source>
        <translation>%1 es para otro intérprete u otra plataforma</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist</source>
        <translation>%1 es un enlace a un archivo que no existe</translation>
    </message>
    <message>
        <source>%1 is there, but the import system takes the folder %2 for this module</source>
        <translation>%1 está ahí, pero el sistema de importación toma la carpeta %2 por este módulo</translation>
    </message>
    <message>
        <source>%1 is there, but the link does not lead the import system to it</source>
        <translation>%1 está ahí, pero el enlace no lleva hasta él al sistema de importación</translation>
    </message>
    <message>
        <source>%1 and %2 more have other content than when it was built</source>
        <translation>%1 y %2 más tienen otro contenido que cuando se compiló</translation>
    </message>
    <message>
        <source>%1 has other content than when it was built</source>
        <translation>%1 tiene otro contenido que cuando se compiló</translation>
    </message>
    <message>
        <source>has other content than when %1 was built</source>
        <translation>tiene otro contenido que cuando se compiló %1</translation>
    </message>
    <message>
        <source>RECORD lists %1</source>
        <translation>RECORD enumera %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>adds this directory to sys.path</source>
        <translation>añade este directorio a sys.path</translation>
    </message>
    <message>
        <source>starts with a byte order mark, which this Python takes for a part of the first line</source>
        <translation>empieza por una marca de orden de bytes, que este Python toma por parte de la primera línea</translation>
    </message>
    <message>
        <source>is shorter than what was installed</source>
        <translation>es más corto que lo que se instaló</translation>
    </message>
    <message>
        <source>an installed distribution has a RECORD</source>
        <translation>una distribución instalada tiene un RECORD</translation>
    </message>
    <message>
        <source>is not there: what was installed cannot be known</source>
        <translation>no está: no se puede saber qué se instaló</translation>
    </message>
    <message>
        <source>lists no INSTALLER, which an installer writes last</source>
        <translation>no enumera ningún INSTALLER, que un instalador escribe en último lugar</translation>
    </message>
    <message>
        <source>is not there: the installation was not finished</source>
        <translation>no está: la instalación no se terminó</translation>
    </message>
    <message>
        <source>no .pth and no finder</source>
        <translation>ningún .pth y ningún buscador</translation>
    </message>
    <message>
        <source>holds no .pth and no finder that leads to the project</source>
        <translation>no contiene ningún .pth ni ningún buscador que lleve al proyecto</translation>
    </message>
    <message>
        <source>the installation was not finished (there is no INSTALLER): install %1 again</source>
        <translation>la instalación no se terminó (no hay INSTALLER): instale %1 de nuevo</translation>
    </message>
    <message>
        <source>is gone; what was installed of it lies in site-packages</source>
        <translation>ya no está; lo que se instaló de él está en site-packages</translation>
    </message>
    <message>
        <source>names this directory as the project</source>
        <translation>nombra este directorio como el proyecto</translation>
    </message>
    <message>
        <source>lists a way to a project</source>
        <translation>enumera un camino a un proyecto</translation>
    </message>
    <message>
        <source>is not there: uv and pip take this link for an ordinary installation</source>
        <translation>no está: uv y pip toman este enlace por una instalación corriente</translation>
    </message>
    <message>
        <source>names this directory as the code</source>
        <translation>nombra este directorio como el código</translation>
    </message>
    <message>
        <source>an egg-link needs its line in easy-install.pth</source>
        <translation>un egg-link necesita su línea en easy-install.pth</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>is a link to a file that does not exist</source>
        <translation>es un enlace a un archivo que no existe</translation>
    </message>
    <message>
        <source>was built for another operating system</source>
        <translation>se compiló para otro sistema operativo</translation>
    </message>
    <message>
        <source>is no loadable file: %1</source>
        <translation>no es un archivo que se pueda cargar: %1</translation>
    </message>
    <message>
        <source>is no shared library</source>
        <translation>no es una biblioteca compartida</translation>
    </message>
    <message>
        <source>was built for another processor architecture</source>
        <translation>se compiló para otra arquitectura de procesador</translation>
    </message>
    <message>
        <source>%1 is empty, and names are imported from it</source>
        <translation>%1 está vacío, y de él se importan nombres</translation>
    </message>
    <message>
        <source>%1 is empty, and a build writes it</source>
        <translation>%1 está vacío, y lo escribe una compilación</translation>
    </message>
    <message>
        <source>%1 is no whole Python source: see line %2</source>
        <translation>%1 no es un archivo fuente de Python completo: véase la línea %2</translation>
    </message>
    <message>
        <source>%1 has no %2, which is imported from it</source>
        <translation>%1 no tiene %2, que se importa de él</translation>
    </message>
    <message>
        <source>is this module for another interpreter or platform</source>
        <translation>es este módulo para otro intérprete u otra plataforma</translation>
    </message>
    <message>
        <source>describes a module that is not there</source>
        <translation>describe un módulo que no está</translation>
    </message>
    <message>
        <source>is a source that a build compiles to this module</source>
        <translation>es una fuente que una compilación convierte en este módulo</translation>
    </message>
    <message>
        <source>is the bytecode of a source that is not there</source>
        <translation>es el bytecode de una fuente que no está</translation>
    </message>
    <message>
        <source>says Root-Is-Purelib: false: the build was for one platform</source>
        <translation>dice Root-Is-Purelib: false: la compilación era para una sola plataforma</translation>
    </message>
    <message>
        <source>the pattern %1 fits a file that is made, not kept</source>
        <translation>el patrón %1 corresponde a un archivo que se genera, no que se guarda</translation>
    </message>
    <message>
        <source>names %1</source>
        <translation>nombra %1</translation>
    </message>
    <message>
        <source>set_source(&quot;%1&quot;, …), named by cffi_modules in setup.py</source>
        <translation>set_source(&quot;%1&quot;, …), nombrado por cffi_modules en setup.py</translation>
    </message>
    <message>
        <source>cythonize(&quot;%1&quot;) compiles %2</source>
        <translation>cythonize(&quot;%1&quot;) compila %2</translation>
    </message>
    <message>
        <source>the compiled %1 loads %2</source>
        <translation>el %1 compilado carga %2</translation>
    </message>
    <message>
        <source>declares the extension module %1</source>
        <translation>declara el módulo de extensión %1</translation>
    </message>
    <message>
        <source>artifacts name &quot;%1&quot;</source>
        <translation>artifacts nombra &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the library of the crate is named %1</source>
        <translation>la biblioteca del crate se llama %1</translation>
    </message>
    <message>
        <source>the build hook mypyc compiles the package</source>
        <translation>el gancho de compilación mypyc compila el paquete</translation>
    </message>
    <message>
        <source>the build makes a link to it in the mirror that is imported</source>
        <translation>la compilación crea un enlace a él en el espejo que se importa</translation>
    </message>
    <message>
        <source>adds the module %1</source>
        <translation>añade el módulo %1</translation>
    </message>
    <message>
        <source>use_scm_version writes %1</source>
        <translation>use_scm_version escribe %1</translation>
    </message>
    <message>
        <source>imports the redirector of the distribution `editables`</source>
        <translation>importa el redirector de la distribución `editables`</translation>
    </message>
    <message>
        <source>maps %1 to this file</source>
        <translation>asigna %1 a este archivo</translation>
    </message>
    <message>
        <source>the loader reads meson&apos;s install plan</source>
        <translation>el cargador lee el plan de instalación de meson</translation>
    </message>
    <message>
        <source>the install plan maps this file to %1</source>
        <translation>el plan de instalación asigna este archivo a %1</translation>
    </message>
    <message>
        <source>the loader builds it when it is next imported</source>
        <translation>el cargador lo compila cuando se vuelva a importar</translation>
    </message>
    <message>
        <source>builds at every import with files of these packages</source>
        <translation>compila en cada importación con archivos de estos paquetes</translation>
    </message>
    <message>
        <source>no build directory that can be read</source>
        <translation>ningún directorio de compilación que se pueda leer</translation>
    </message>
    <message>
        <source>loads its modules from this build directory</source>
        <translation>carga sus módulos de este directorio de compilación</translation>
    </message>
    <message>
        <source>runs this program at every import</source>
        <translation>ejecuta este programa en cada importación</translation>
    </message>
    <message>
        <source>builds by this file at every import</source>
        <translation>compila según este archivo en cada importación</translation>
    </message>
    <message>
        <source>builds in this directory at the first import</source>
        <translation>compila en este directorio en la primera importación</translation>
    </message>
    <message>
        <source>builds by this configuration at the first import</source>
        <translation>compila según esta configuración en la primera importación</translation>
    </message>
    <message>
        <source>%1 names this program</source>
        <translation>%1 nombra este programa</translation>
    </message>
    <message>
        <source>the loader builds it at the first import</source>
        <translation>el cargador lo compila en la primera importación</translation>
    </message>
    <message>
        <source>no install(…) that can be read</source>
        <translation>ningún install(…) que se pueda leer</translation>
    </message>
    <message>
        <source>maps %1 to this place</source>
        <translation>asigna %1 a este lugar</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>un enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>leads to a directory that is no environment</source>
        <translation>lleva a un directorio que no es un entorno</translation>
    </message>
    <message>
        <source>The Python that it was made from is gone: %1.</source>
        <translation>El Python con el que se creó ya no está: %1.</translation>
    </message>
    <message>
        <source>is a link to %1, which is not there</source>
        <translation>es un enlace a %1, que no está</translation>
    </message>
    <message>
        <source>what cannot be read</source>
        <translation>lo que no se puede leer</translation>
    </message>
    <message>
        <source>home = %1, which is not there</source>
        <translation>home = %1, que no está</translation>
    </message>
    <message>
        <source>is of Python %1</source>
        <translation>es de Python %1</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>lleva a %1</translation>
    </message>
    <message>
        <source>It was made with Python %1, and its base is now Python %2, which does not see the packages that are installed.</source>
        <translation>Se creó con Python %1, y su base es ahora Python %2, que no ve los paquetes instalados.</translation>
    </message>
    <message>
        <source>holds the packages</source>
        <translation>contiene los paquetes</translation>
    </message>
    <message>
        <source>It was made at %1, where its scripts still point.</source>
        <translation>Se creó en %1, adonde sus scripts siguen apuntando.</translation>
    </message>
    <message>
        <source>The project that it belongs to is gone.</source>
        <translation>El proyecto al que pertenece ya no está.</translation>
    </message>
    <message>
        <source>is no directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <source>Nothing is installed in it.</source>
        <translation>No hay nada instalado en él.</translation>
    </message>
    <message>
        <source>holds no distribution and no module</source>
        <translation>no contiene ninguna distribución ni ningún módulo</translation>
    </message>
    <message>
        <source>Python %1 has had no security fixes since %2.</source>
        <translation>Python %1 no recibe correcciones de seguridad desde %2.</translation>
    </message>
    <message>
        <source>is not there: the environment has no interpreter of its own</source>
        <translation>no está: el entorno no tiene un intérprete propio</translation>
    </message>
    <message>
        <source>lists %1, which is not there</source>
        <translation>enumera %1, que no está</translation>
    </message>
    <message>
        <source>has no METADATA</source>
        <translation>no tiene METADATA</translation>
    </message>
    <message>
        <source>has no RECORD, which an installer writes last</source>
        <translation>no tiene RECORD, que un instalador escribe en último lugar</translation>
    </message>
    <message>
        <source>is what an interrupted pip left</source>
        <translation>es lo que dejó un pip interrumpido</translation>
    </message>
    <message>
        <source>does not hold one path</source>
        <translation>no contiene una sola ruta</translation>
    </message>
    <message>
        <source>names %1, which is no environment</source>
        <translation>nombra %1, que no es un entorno</translation>
    </message>
    <message>
        <source>a row of %1 has too long a path</source>
        <translation>una fila de %1 tiene una ruta demasiado larga</translation>
    </message>
    <message>
        <source>the row says %1</source>
        <translation>la fila dice %1</translation>
    </message>
    <message>
        <source>a link leads to %1</source>
        <translation>un enlace lleva a %1</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>Make the environment</source>
        <translation>Crear el entorno</translation>
    </message>
    <message>
        <source>The log could not be written.</source>
        <translation>No se pudo escribir el registro.</translation>
    </message>
    <message>
        <source>A command failed (status %1)</source>
        <translation>Una orden falló (estado %1)</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was changed.</source>
        <translation>Cancelado antes de empezar. No se cambió nada.</translation>
    </message>
    <message>
        <source>waiting for another repair of this project to end</source>
        <translation>esperando a que termine otra reparación de este proyecto</translation>
    </message>
    <message>
        <source>no output for a while; another uv may hold a lock</source>
        <translation>sin salida desde hace un rato; puede que otro uv tenga un bloqueo</translation>
    </message>
    <message>
        <source>The plan has no command.</source>
        <translation>El plan no tiene ninguna orden.</translation>
    </message>
    <message>
        <source>Building runs the code of this project.</source>
        <translation>Compilar ejecuta el código de este proyecto.</translation>
    </message>
    <message>
        <source>Cancelled; no process is left running</source>
        <translation>Cancelado; no queda ningún proceso en marcha</translation>
    </message>
    <message>
        <source>A command could not be run: %1</source>
        <translation>No se pudo ejecutar una orden: %1</translation>
    </message>
    <message>
        <source>A command could not be run: %1: %2</source>
        <translation>No se pudo ejecutar una orden: %1: %2</translation>
    </message>
    <message>
        <source>an installer that opens it waits for ever. Remove it, and try again</source>
        <translation>un instalador que lo abra espera para siempre. Elimínelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the lock of uv&apos;s cache</source>
        <translation>el bloqueo de la caché de uv</translation>
    </message>
    <message>
        <source>the lock of the environment</source>
        <translation>el bloqueo del entorno</translation>
    </message>
    <message>
        <source>a lock</source>
        <translation>un bloqueo</translation>
    </message>
    <message>
        <source>another process (pid %1)</source>
        <translation>otro proceso (pid %1)</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro proceso</translation>
    </message>
    <message>
        <source>waiting for %1 that holds %2</source>
        <translation>esperando: %1 tiene %2</translation>
    </message>
    <message>
        <source>Rebuild %1</source>
        <translation>Reconstruir %1</translation>
    </message>
    <message>
        <source>Install the build requirements of %1</source>
        <translation>Instalar los requisitos de compilación de %1</translation>
    </message>
    <message>
        <source>The environment&apos;s Python is gone, so nothing can be built for it. Make the environment again, for a uv project with `uv sync`.</source>
        <translation>El Python del entorno ya no está, así que no se puede compilar nada para él. Cree el entorno de nuevo; si es un proyecto de uv, con `uv sync`.</translation>
    </message>
    <message>
        <source>not a name that a package may have</source>
        <translation>no es un nombre que pueda tener un paquete</translation>
    </message>
    <message>
        <source>The project is called %1 now: a build would install that beside %2. Put it in its place: %3, then %4.</source>
        <translation>El proyecto se llama ahora %1: una compilación lo instalaría junto a %2. Póngalo en su lugar: %3 y después %4.</translation>
    </message>
    <message>
        <source>%1 The environment has no pip either.</source>
        <translation>%1 El entorno tampoco tiene pip.</translation>
    </message>
    <message>
        <source>%1 was not found where it may be run from.</source>
        <translation>No se encontró %1 donde se puede ejecutar.</translation>
    </message>
    <message>
        <source>waiting for another uv (pid %1) that works in this cache</source>
        <translation>esperando a otro uv (pid %1) que trabaja en esta caché</translation>
    </message>
    <message>
        <source>waiting for another uv that works in this cache</source>
        <translation>esperando a otro uv que trabaja en esta caché</translation>
    </message>
    <message>
        <source>%1 failed (status %2): %3</source>
        <translation>%1 falló (estado %2): %3</translation>
    </message>
    <message>
        <source>Truewheel makes no conda environments: conda or pixi repairs it</source>
        <translation>Truewheel no crea entornos de conda: conda o pixi lo reparan</translation>
    </message>
    <message>
        <source>it is a tool of uv: `%1` makes it again</source>
        <translation>es una herramienta de uv: `%1` la crea de nuevo</translation>
    </message>
    <message>
        <source>it belongs to pipx: `%1` makes it again</source>
        <translation>pertenece a pipx: `%1` lo crea de nuevo</translation>
    </message>
    <message>
        <source>on Windows its launchers name their place, so that none can be made beside it: remove it, and restore it</source>
        <translation>en Windows sus lanzadores nombran su lugar, así que no se puede crear otro a su lado: elimínelo y restáurelo</translation>
    </message>
    <message>
        <source>Install what uv.lock says</source>
        <translation>Instalar lo que dice uv.lock</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation>%1 no está en él</translation>
    </message>
    <message>
        <source>%1 are not in it</source>
        <translation>%1 no están en él</translation>
    </message>
    <message>
        <source>the editable install of %1 is %2: rebuild it</source>
        <translation>la instalación editable de %1 está en estado «%2»: reconstrúyala</translation>
    </message>
    <message>
        <source>%1 The old environment is untouched.</source>
        <translation>%1 El entorno anterior está intacto.</translation>
    </message>
    <message>
        <source>The new environment is not whole: %1. The old environment is untouched.</source>
        <translation>El entorno nuevo no está completo: %1. El entorno anterior está intacto.</translation>
    </message>
    <message>
        <source>The journal could not be written: %1. The old environment is untouched.</source>
        <translation>No se pudo escribir el historial: %1. El entorno anterior está intacto.</translation>
    </message>
    <message>
        <source>The old environment could not be moved away: %1.</source>
        <translation>No se pudo apartar el entorno anterior: %1.</translation>
    </message>
    <message>
        <source>The new environment could not be put in place: %1: %2. The old one can be restored.</source>
        <translation>No se pudo poner en su lugar el entorno nuevo: %1: %2. El anterior se puede restaurar.</translation>
    </message>
    <message>
        <source>It was made again, but %1.</source>
        <translation>Se creó de nuevo, pero %1.</translation>
    </message>
    <message>
        <source>Its scripts were changed, but %1.</source>
        <translation>Se cambiaron sus scripts, pero %1.</translation>
    </message>
    <message>
        <source>another directory has taken its place since it was looked at</source>
        <translation>otro directorio ocupó su lugar desde que se miró</translation>
    </message>
    <message>
        <source>it is the root of a file system</source>
        <translation>es la raíz de un sistema de archivos</translation>
    </message>
    <message>
        <source>it is the home directory or above it</source>
        <translation>es el directorio personal o está por encima de él</translation>
    </message>
    <message>
        <source>another file system is mounted there</source>
        <translation>ahí está montado otro sistema de archivos</translation>
    </message>
    <message>
        <source>it is the root of a repository: it holds %1</source>
        <translation>es la raíz de un repositorio: contiene %1</translation>
    </message>
    <message>
        <source>it is a project too: it holds %1</source>
        <translation>es también un proyecto: contiene %1</translation>
    </message>
    <message>
        <source>its pyvenv.cfg is not a regular file</source>
        <translation>su pyvenv.cfg no es un archivo normal</translation>
    </message>
    <message>
        <source>it is not a whole environment: neither bin nor Scripts is a directory in it</source>
        <translation>no es un entorno completo: ni bin ni Scripts son un directorio en él</translation>
    </message>
    <message>
        <source>it is not a whole environment: lib is no directory in it</source>
        <translation>no es un entorno completo: lib no es un directorio en él</translation>
    </message>
    <message>
        <source>its conda-meta is not a directory</source>
        <translation>su conda-meta no es un directorio</translation>
    </message>
    <message>
        <source>it is an installation of conda: it holds %1</source>
        <translation>es una instalación de conda: contiene %1</translation>
    </message>
    <message>
        <source>Truewheel itself lies in it</source>
        <translation>el propio Truewheel está en él</translation>
    </message>
    <message>
        <source>the uv that Truewheel uses lies in it</source>
        <translation>el uv que usa Truewheel está en él</translation>
    </message>
    <message>
        <source>it holds %1</source>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>runs a program of it</source>
        <translation>ejecuta un programa suyo</translation>
    </message>
    <message>
        <source>has its working directory in it</source>
        <translation>tiene su directorio de trabajo en él</translation>
    </message>
    <message>
        <source>has loaded a file of it</source>
        <translation>ha cargado un archivo suyo</translation>
    </message>
    <message>
        <source>it is a link: name the environment that it leads to</source>
        <translation>es un enlace: nombre el entorno al que lleva</translation>
    </message>
    <message>
        <source>it is no directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <source>it is no environment: it holds neither pyvenv.cfg nor conda-meta</source>
        <translation>no es un entorno: no contiene ni pyvenv.cfg ni conda-meta</translation>
    </message>
    <message>
        <source>it is in use: %1 (pid %2) %3, and %4 more</source>
        <translation>está en uso: %1 (pid %2) %3, y %4 más</translation>
    </message>
    <message>
        <source>it is in use: %1 (pid %2) %3</source>
        <translation>está en uso: %1 (pid %2) %3</translation>
    </message>
    <message>
        <source>so that nobody can say what a removal would take</source>
        <translation>de modo que nadie puede decir qué se llevaría una eliminación</translation>
    </message>
    <message>
        <source>another file system is mounted there, in the environment</source>
        <translation>ahí está montado otro sistema de archivos, dentro del entorno</translation>
    </message>
    <message>
        <source>another Truewheel changes it</source>
        <translation>otro Truewheel lo está cambiando</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>What was to be deleted could not be opened: %1</source>
        <translation>No se pudo abrir lo que había que borrar: %1</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 names.</source>
        <translation>Cancelado tras %1 de %2 nombres.</translation>
    </message>
    <message>
        <source>It was left alone, since it had not been previewed: %1.</source>
        <translation>No se tocó, porque no estaba en la vista previa: %1.</translation>
    </message>
    <message>
        <source>It could not be removed: %1: %2.</source>
        <translation>No se pudo eliminar: %1: %2.</translation>
    </message>
    <message>
        <source>%1 What is left lies in %2.</source>
        <translation>%1 Lo que queda está en %2.</translation>
    </message>
    <message>
        <source>Something has that name still.</source>
        <translation>Algo tiene todavía ese nombre.</translation>
    </message>
    <message>
        <source>It was removed, but not written down: %1</source>
        <translation>Se eliminó, pero no se anotó: %1</translation>
    </message>
    <message>
        <source>it has changed since it was looked at: look again</source>
        <translation>ha cambiado desde que se miró: mire de nuevo</translation>
    </message>
    <message>
        <source>it holds %1, which would be lost for good: move it to the trash instead</source>
        <translation>contiene %1, que se perdería para siempre: muévalo mejor a la papelera</translation>
    </message>
    <message>
        <source>The log has all that was said.</source>
        <translation>El registro tiene todo lo que se dijo.</translation>
    </message>
    <message>
        <source>The log could not be written to its end.</source>
        <translation>El registro no se pudo escribir hasta el final.</translation>
    </message>
    <message>
        <source>it has changed since it was looked at</source>
        <translation>ha cambiado desde que se miró</translation>
    </message>
    <message>
        <source>It is not in the trash any more, and Truewheel makes no conda environments: `%1` does.</source>
        <translation>Ya no está en la papelera, y Truewheel no crea entornos de conda: `%1` sí.</translation>
    </message>
    <message>
        <source>something is there already: move it away first</source>
        <translation>ahí ya hay algo: apártelo antes</translation>
    </message>
    <message>
        <source>the directory that it was in is gone: make it first</source>
        <translation>el directorio en el que estaba ya no está: créelo antes</translation>
    </message>
    <message>
        <source>It is back, but not as it was: files of it are missing or were added.</source>
        <translation>Está de vuelta, pero no como era: faltan o se añadieron archivos.</translation>
    </message>
    <message>
        <source>%1 What had been made is removed again.</source>
        <translation>%1 Lo que se había creado se ha eliminado de nuevo.</translation>
    </message>
    <message>
        <source>It was made again, but cannot be read: %1.</source>
        <translation>Se creó de nuevo, pero no se puede leer: %1.</translation>
    </message>
    <message>
        <source>It was made again, but without %1.</source>
        <translation>Se creó de nuevo, pero sin %1.</translation>
    </message>
    <message>
        <source>Truewheel has removed no environment from there that could be restored</source>
        <translation>Truewheel no ha eliminado de ahí ningún entorno que se pueda restaurar</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> A build sees nothing of the environment, unless it is run with %1.</source>
        <translation> Una compilación no ve nada del entorno, salvo si se ejecuta con %1.</translation>
    </message>
    <message>
        <source>What the build made could not be looked at.</source>
        <translation>No se pudo mirar lo que hizo la compilación.</translation>
    </message>
    <message>
        <source>Still, %1.</source>
        <translation>Aun así, %1.</translation>
    </message>
    <message>
        <source>Its files are there, but it was not installed anew.</source>
        <translation>Sus archivos están, pero no se instaló de nuevo.</translation>
    </message>
    <message>
        <source>The build failed (status %1)</source>
        <translation>La compilación falló (estado %1)</translation>
    </message>
    <message>
        <source>The build ended well, but %1: it took %2 for up to date and left it as it was. Delete that file, and repair again.</source>
        <translation>La compilación terminó bien, pero %1: tomó %2 por actualizado y lo dejó como estaba. Borre ese archivo y repare de nuevo.</translation>
    </message>
    <message>
        <source>The build ended well, but %1: an isolated build cannot repair a %2 link, since its build tools are removed after it. Try &quot;Prepare and rebuild&quot;.</source>
        <translation>La compilación terminó bien, pero %1: una compilación aislada no puede reparar un enlace de %2, porque sus herramientas de compilación se eliminan después. Pruebe «Preparar y reconstruir».</translation>
    </message>
    <message>
        <source>The build ended well, but %1.</source>
        <translation>La compilación terminó bien, pero %1.</translation>
    </message>
    <message>
        <source>it names no environment</source>
        <translation>no nombra ningún entorno</translation>
    </message>
    <message>
        <source>not a name that an extra or a group may have</source>
        <translation>no es un nombre que pueda tener un extra o un grupo</translation>
    </message>
    <message>
        <source>uv.lock does not hold this package.</source>
        <translation>uv.lock no contiene este paquete.</translation>
    </message>
    <message>
        <source>Update the lock, and make the environment what it says</source>
        <translation>Actualizar el archivo de bloqueo y ajustar el entorno a él</translation>
    </message>
    <message>
        <source>Make the environment what the lock says</source>
        <translation>Ajustar el entorno a lo que dice el archivo de bloqueo</translation>
    </message>
    <message>
        <source>This uv is too old to say what an update would change.</source>
        <translation>Este uv es demasiado antiguo para decir qué cambiaría una actualización.</translation>
    </message>
    <message>
        <source>uv can sync a virtual environment only; this one is of %1.</source>
        <translation>uv solo puede sincronizar un entorno virtual; este es de %1.</translation>
    </message>
    <message>
        <source>The project requires Python %1, and this environment has %2. uv would have to replace the environment.</source>
        <translation>El proyecto requiere Python %1, y este entorno tiene %2. uv tendría que reemplazar el entorno.</translation>
    </message>
    <message>
        <source>pyproject.toml asks for what uv.lock was not made for: %1. `uv lock` brings the lock up to date.</source>
        <translation>pyproject.toml pide algo para lo que no se hizo uv.lock: %1. `uv lock` actualiza el archivo de bloqueo.</translation>
    </message>
    <message>
        <source>no preview in what it says: %1</source>
        <translation>no hay vista previa en lo que dice: %1</translation>
    </message>
    <message>
        <source>uv would %1 the environment itself.</source>
        <translation>uv tocaría el propio entorno (%1).</translation>
    </message>
    <message>
        <source>%1 is still installed</source>
        <translation>%1 sigue instalado</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 no está instalado</translation>
    </message>
    <message>
        <source>%1 is %2 and not %3</source>
        <translation>%1 es %2 y no %3</translation>
    </message>
    <message>
        <source>uv runs the environment&apos;s Python to see what a sync would change.</source>
        <translation>uv ejecuta el Python del entorno para ver qué cambiaría una sincronización.</translation>
    </message>
    <message>
        <source>the environment cannot be read</source>
        <translation>no se puede leer el entorno</translation>
    </message>
    <message>
        <source>%1; the environment is as announced.</source>
        <translation>%1; el entorno está como se anunció.</translation>
    </message>
    <message>
        <source>%1; the environment is not as announced: %2.</source>
        <translation>%1; el entorno no está como se anunció: %2.</translation>
    </message>
    <message>
        <source>uv sync failed (status %1)</source>
        <translation>uv sync falló (estado %1)</translation>
    </message>
    <message>
        <source>The environment is not as announced: %1.</source>
        <translation>El entorno no está como se anunció: %1.</translation>
    </message>
    <message>
        <source>The packages are as the lock says, but the editable install of %1 is %2: uv restored it from its cache. Rebuild it.</source>
        <translation>Los paquetes están como dice el archivo de bloqueo, pero la instalación editable de %1 está en estado «%2»: uv la restauró de su caché. Reconstrúyala.</translation>
    </message>
    <message>
        <source>The packages are as the lock says; the editable installs could not all be looked at.</source>
        <translation>Los paquetes están como dice el archivo de bloqueo; no se pudieron mirar todas las instalaciones editables.</translation>
    </message>
    <message>
        <source>There is no uv.lock. `uv lock` makes one.</source>
        <translation>No hay uv.lock. `uv lock` crea uno.</translation>
    </message>
    <message>
        <source>uv.lock does not hold this project. `uv lock` makes it anew.</source>
        <translation>uv.lock no contiene este proyecto. `uv lock` lo hace de nuevo.</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <translation>%1 pertenece a otro usuario</translation>
    </message>
    <message>
        <source>%1 can be written to by others</source>
        <translation>otros pueden escribir en %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 no se puede leer</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere</source>
        <translation>%1 es un enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>not an absolute path</source>
        <translation>no es una ruta absoluta</translation>
    </message>
    <message>
        <source>inside the project, the environment or the current directory</source>
        <translation>dentro del proyecto, del entorno o del directorio actual</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>not executable</source>
        <translation>no es ejecutable</translation>
    </message>
    <message>
        <source>a link into the project, the environment or the current directory</source>
        <translation>un enlace al interior del proyecto, del entorno o del directorio actual</translation>
    </message>
    <message>
        <source>a script (a shim), not uv itself</source>
        <translation>un script (un shim), no el propio uv</translation>
    </message>
    <message>
        <source>a script of %1 (a shim)</source>
        <translation>un script de %1 (un shim)</translation>
    </message>
    <message>
        <source>the setting tools/uv names %1, which is not run: %2.</source>
        <translation>el ajuste tools/uv nombra %1, que no se ejecuta: %2.</translation>
    </message>
    <message>
        <source>uv is at %1, but it is not run: %2.</source>
        <translation>uv está en %1, pero no se ejecuta: %2.</translation>
    </message>
    <message>
        <source>uv was not found. Install uv, or name it in the settings (`truewheel doctor` shows their file).</source>
        <translation>No se encontró uv. Instale uv, o nómbrelo en los ajustes (`truewheel doctor` muestra su archivo).</translation>
    </message>
    <message>
        <source>no version in: %1</source>
        <translation>no hay versión en: %1</translation>
    </message>
    <message>
        <source>the backend in backend-path is nested too deep</source>
        <translation>el backend de backend-path está anidado demasiado hondo</translation>
    </message>
    <message>
        <source>the backend in backend-path has too many files</source>
        <translation>el backend de backend-path tiene demasiados archivos</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>no tiene %1</translation>
    </message>
    <message>
        <source>it has %1 of %2</source>
        <translation>tiene %1 de %2</translation>
    </message>
    <message>
        <source>it is not read</source>
        <translation>no se lee</translation>
    </message>
    <message>
        <source>a tag that is none: %1</source>
        <translation>una etiqueta que no lo es: %1</translation>
    </message>
    <message>
        <source>its name is not that of a wheel</source>
        <translation>su nombre no es el de un wheel</translation>
    </message>
    <message>
        <source>its name says %1, its METADATA says %2</source>
        <translation>su nombre dice %1, su METADATA dice %2</translation>
    </message>
    <message>
        <source>its name says version %1, its METADATA says %2</source>
        <translation>su nombre dice la versión %1, su METADATA dice %2</translation>
    </message>
    <message>
        <source>its members are not unpacked</source>
        <translation>sus miembros no se desempaquetan</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>a member without a name</source>
        <translation>un miembro sin nombre</translation>
    </message>
    <message>
        <source>it lies behind the link %1</source>
        <translation>está detrás del enlace %1</translation>
    </message>
    <message>
        <source>%1 is a file and a directory</source>
        <translation>%1 es un archivo y un directorio</translation>
    </message>
    <message>
        <source>the target of this link cannot be read</source>
        <translation>no se puede leer el destino de este enlace</translation>
    </message>
    <message>
        <source>the directory cannot be read</source>
        <translation>no se puede leer el directorio</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>tiene más de %1 archivos</translation>
    </message>
    <message>
        <source>the archive ends before it</source>
        <translation>el archivo comprimido termina antes</translation>
    </message>
    <message>
        <source>no tar</source>
        <translation>no es un tar</translation>
    </message>
    <message>
        <source>it ends without its closing blocks</source>
        <translation>termina sin sus bloques de cierre</translation>
    </message>
    <message>
        <source>a header with a wrong checksum stands after member %1</source>
        <translation>tras el miembro %1 hay una cabecera con una suma de comprobación errónea</translation>
    </message>
    <message>
        <source>bytes stand after the archive</source>
        <translation>hay bytes tras el archivo comprimido</translation>
    </message>
    <message>
        <source>a member has a size that is none</source>
        <translation>un miembro tiene un tamaño que no lo es</translation>
    </message>
    <message>
        <source>a sparse file</source>
        <translation>un archivo disperso</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>tiene más de %1 miembros</translation>
    </message>
    <message>
        <source>it ends inside of a member</source>
        <translation>termina en medio de un miembro</translation>
    </message>
    <message>
        <source>it ends inside of a header</source>
        <translation>termina en medio de una cabecera</translation>
    </message>
    <message>
        <source>an extended header that is none</source>
        <translation>una cabecera extendida que no lo es</translation>
    </message>
    <message>
        <source>a way of packing that this build of KArchive does not know</source>
        <translation>una forma de compresión que esta compilación de KArchive no conoce</translation>
    </message>
    <message>
        <source>the packed bytes are damaged</source>
        <translation>los bytes comprimidos están dañados</translation>
    </message>
    <message>
        <source>no end of a central directory</source>
        <translation>ningún final de un directorio central</translation>
    </message>
    <message>
        <source>its 64-bit end of the central directory is not where it says</source>
        <translation>su final de 64 bits del directorio central no está donde dice</translation>
    </message>
    <message>
        <source>its two ends of the central directory say different things</source>
        <translation>sus dos finales del directorio central dicen cosas distintas</translation>
    </message>
    <message>
        <source>it is one of several parts</source>
        <translation>es una de varias partes</translation>
    </message>
    <message>
        <source>its central directory would begin before the file does</source>
        <translation>su directorio central empezaría antes que el archivo</translation>
    </message>
    <message>
        <source>its central directory has %1 bytes</source>
        <translation>su directorio central tiene %1 bytes</translation>
    </message>
    <message>
        <source>its end announces %1 members, and it lists %2</source>
        <translation>su final anuncia %1 miembros, y enumera %2</translation>
    </message>
    <message>
        <source>its central directory breaks off after %1 members</source>
        <translation>su directorio central se interrumpe tras %1 miembros</translation>
    </message>
    <message>
        <source>it has a second name: %1</source>
        <translation>tiene un segundo nombre: %1</translation>
    </message>
    <message>
        <source>its header would stand beyond the members</source>
        <translation>su cabecera estaría más allá de los miembros</translation>
    </message>
    <message>
        <source>no header stands where the central directory says</source>
        <translation>no hay cabecera donde dice el directorio central</translation>
    </message>
    <message>
        <source>its own header calls it %1</source>
        <translation>su propia cabecera lo llama %1</translation>
    </message>
    <message>
        <source>its own header says that it is packed in another way</source>
        <translation>su propia cabecera dice que está comprimido de otra forma</translation>
    </message>
    <message>
        <source>its bytes would reach beyond the members</source>
        <translation>sus bytes llegarían más allá de los miembros</translation>
    </message>
    <message>
        <source>its own header says another size or checksum</source>
        <translation>su propia cabecera dice otro tamaño u otra suma de comprobación</translation>
    </message>
    <message>
        <source>what follows its bytes says another size or checksum</source>
        <translation>lo que sigue a sus bytes dice otro tamaño u otra suma de comprobación</translation>
    </message>
    <message>
        <source>packed by method %1</source>
        <translation>comprimido por el método %1</translation>
    </message>
    <message>
        <source>its bytes are those of another member too</source>
        <translation>sus bytes son también los de otro miembro</translation>
    </message>
    <message>
        <source>no changes are told of on a file system of type %1</source>
        <translation>en un sistema de archivos de tipo %1 no se avisa de los cambios</translation>
    </message>
    <message>
        <source>Let the next sync build: %1, run in %2.</source>
        <translation>Haga que la próxima sincronización compile: %1, ejecutado en %2.</translation>
    </message>
    <message>
        <source>another build of %1 %2 holds this file</source>
        <translation>otra compilación de %1 %2 contiene este archivo</translation>
    </message>
    <message>
        <source>The project lies in %1 now. To link it there: %2.</source>
        <translation>El proyecto está ahora en %1. Para enlazarlo ahí: %2.</translation>
    </message>
    <message>
        <source>lies on a file system of type %1; name it as a ROOT to look there</source>
        <translation>está en un sistema de archivos de tipo %1; nómbrelo como ROOT para mirar ahí</translation>
    </message>
    <message>
        <source>another file system, of type %1, is not entered; name it as a ROOT to look there</source>
        <translation>no se entra en otro sistema de archivos, de tipo %1; nómbrelo como ROOT para mirar ahí</translation>
    </message>
    <message>
        <source>what is no part of a cache lies in it: %1</source>
        <translation>contiene lo que no es parte de una caché: %1</translation>
    </message>
    <message>
        <source>it has no CACHEDIR.TAG, so it may be no cache</source>
        <translation>no tiene CACHEDIR.TAG, así que puede que no sea una caché</translation>
    </message>
    <message>
        <source>a newer %1 keeps %2 there, which this one would remove</source>
        <translation>un %1 más reciente guarda ahí %2, que este eliminaría</translation>
    </message>
    <message>
        <source>another file system, of type %1, is not entered; name it as a PATH to look there</source>
        <translation>no se entra en otro sistema de archivos, de tipo %1; nómbrelo como PATH para mirar ahí</translation>
    </message>
    <message>
        <source>no project, environment or directory</source>
        <translation>no es un proyecto, un entorno ni un directorio</translation>
    </message>
    <message>
        <source>leads to no environment</source>
        <translation>no lleva a ningún entorno</translation>
    </message>
    <message>
        <source>the limit of watched directories is reached (fs.inotify.max_user_watches)</source>
        <translation>se alcanzó el límite de directorios vigilados (fs.inotify.max_user_watches)</translation>
    </message>
    <message>
        <source>the limit of watchers is reached (fs.inotify.max_user_instances, or of open files)</source>
        <translation>se alcanzó el límite de vigilantes (fs.inotify.max_user_instances, o de archivos abiertos)</translation>
    </message>
    <message>
        <source>the system gives no stream of events</source>
        <translation>el sistema no da ningún flujo de eventos</translation>
    </message>
    <message>
        <source>the system does not watch it (error %1)</source>
        <translation>el sistema no lo vigila (error %1)</translation>
    </message>
    <message>
        <source>another thing has taken its place since it was looked at</source>
        <translation>otra cosa ocupó su lugar desde que se miró</translation>
    </message>
    <message>
        <source>something has that name already</source>
        <translation>algo tiene ya ese nombre</translation>
    </message>
    <message>
        <source>it would leave its file system</source>
        <translation>saldría de su sistema de archivos</translation>
    </message>
    <message>
        <source>the system did not take it into the trash</source>
        <translation>el sistema no lo aceptó en la papelera</translation>
    </message>
    <message>
        <source>there is no trash on its file system</source>
        <translation>no hay papelera en su sistema de archivos</translation>
    </message>
    <message>
        <source>the system did not take it into the Recycle Bin</source>
        <translation>el sistema no lo aceptó en la papelera de reciclaje</translation>
    </message>
    <message>
        <source>It had not started; nothing was changed.</source>
        <translation>No había empezado; no se cambió nada.</translation>
    </message>
    <message>
        <source>not a file URL</source>
        <translation>no es una URL de archivo</translation>
    </message>
    <message>
        <source>names a host</source>
        <translation>nombra un host</translation>
    </message>
    <message>
        <source>a NUL in the path</source>
        <translation>un NUL en la ruta</translation>
    </message>
    <message>
        <source>is the root of a file system</source>
        <translation>es la raíz de un sistema de archivos</translation>
    </message>
    <message>
        <source>is the home directory or above it</source>
        <translation>es el directorio personal o está por encima de él</translation>
    </message>
    <message>
        <source>truncated: the program headers lie beyond the end of the file</source>
        <translation>truncado: las cabeceras de programa están más allá del final del archivo</translation>
    </message>
    <message>
        <source>truncated: a segment lies beyond the end of the file</source>
        <translation>truncado: un segmento está más allá del final del archivo</translation>
    </message>
    <message>
        <source>truncated: shorter than an ELF header</source>
        <translation>truncado: más corto que una cabecera ELF</translation>
    </message>
    <message>
        <source>not a valid ELF header</source>
        <translation>no es una cabecera ELF válida</translation>
    </message>
    <message>
        <source>an object file, not a shared library</source>
        <translation>un archivo objeto, no una biblioteca compartida</translation>
    </message>
    <message>
        <source>not a shared library</source>
        <translation>no es una biblioteca compartida</translation>
    </message>
    <message>
        <source>truncated: the load commands lie beyond the end of the file</source>
        <translation>truncado: las órdenes de carga están más allá del final del archivo</translation>
    </message>
    <message>
        <source>truncated: shorter than a Mach-O header</source>
        <translation>truncado: más corto que una cabecera Mach-O</translation>
    </message>
    <message>
        <source>not a binary</source>
        <translation>no es un binario</translation>
    </message>
    <message>
        <source>truncated: the table of slices lies beyond the end of the file</source>
        <translation>truncado: la tabla de partes está más allá del final del archivo</translation>
    </message>
    <message>
        <source>truncated: a slice lies beyond the end of the file</source>
        <translation>truncado: una parte está más allá del final del archivo</translation>
    </message>
    <message>
        <source>truncated: shorter than a PE header</source>
        <translation>truncado: más corto que una cabecera PE</translation>
    </message>
    <message>
        <source>a DOS program, not a library</source>
        <translation>un programa de DOS, no una biblioteca</translation>
    </message>
    <message>
        <source>truncated: a section lies beyond the end of the file</source>
        <translation>truncado: una sección está más allá del final del archivo</translation>
    </message>
    <message>
        <source>not a library</source>
        <translation>no es una biblioteca</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>archivo vacío</translation>
    </message>
    <message>
        <source>a Git LFS pointer: the file itself has not been fetched</source>
        <translation>un puntero de Git LFS: el archivo mismo no se ha descargado</translation>
    </message>
    <message>
        <source>a static archive, not a shared library</source>
        <translation>un archivo de biblioteca estática, no una biblioteca compartida</translation>
    </message>
    <message>
        <source>a text file, not a binary</source>
        <translation>un archivo de texto, no un binario</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>unloadable</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>no cargable</translation>
    </message>
    <message>
        <source>unlinked</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>desvinculado</translation>
    </message>
    <message>
        <source>shadowed</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>ocultado</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>degraded</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>degradado</translation>
    </message>
    <message>
        <source>leads to links beside whose sources %1 lies</source>
        <translation>lleva a enlaces junto a cuyas fuentes está %1</translation>
    </message>
    <message>
        <source>imports %1, which is not there: Python leaves out the rest of the file</source>
        <translation>importa %1, que no está: Python omite el resto del archivo</translation>
    </message>
    <message>
        <source>%1 ends before the source that it is a copy of</source>
        <translation>%1 termina antes que la fuente de la que es copia</translation>
    </message>
    <message>
        <source>uv&apos;s configuration sends what `uv pip` installs to %1, and not into the environment. Take `target` and `prefix` out of its `pip` table first.</source>
        <translation>La configuración de uv envía lo que instala `uv pip` a %1, y no al entorno. Quite antes `target` y `prefix` de su tabla `pip`.</translation>
    </message>
    <message>
        <source>Its pip is too old to say what an update would change.</source>
        <translation>Su pip es demasiado antiguo para decir qué cambiaría una actualización.</translation>
    </message>
    <message>
        <source>Truewheel updates no conda environments: conda or pixi does.</source>
        <translation>Truewheel no actualiza entornos de conda: lo hace conda o pixi.</translation>
    </message>
    <message>
        <source>It is a tool of uv: `%1` updates it.</source>
        <translation>Es una herramienta de uv: `%1` la actualiza.</translation>
    </message>
    <message>
        <source>It belongs to pipx: `%1` updates it.</source>
        <translation>Pertenece a pipx: `%1` lo actualiza.</translation>
    </message>
    <message>
        <source>Another list says what is in it. This updates it: %1.</source>
        <translation>Otra lista dice qué contiene. Esto la actualiza: %1.</translation>
    </message>
    <message>
        <source>Its project has a uv.lock. This updates both: %1.</source>
        <translation>Su proyecto tiene un uv.lock. Esto actualiza ambos: %1.</translation>
    </message>
    <message>
        <source>it is not installed there</source>
        <translation>no está instalado allí</translation>
    </message>
    <message>
        <source>it is an editable link, and an update would put another in its place</source>
        <translation>es un enlace editable, y una actualización pondría otra cosa en su lugar</translation>
    </message>
    <message>
        <source>it was installed from a file, a folder or a URL, and an update would put another in its place</source>
        <translation>se instaló de un archivo, una carpeta o una URL, y una actualización pondría otra cosa en su lugar</translation>
    </message>
    <message>
        <source>The tool runs the environment&apos;s Python to see what an update would change.</source>
        <translation>La herramienta ejecuta el Python del entorno para ver qué cambiaría una actualización.</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Actualizar %1</translation>
    </message>
    <message>
        <source>The update failed (status %1)</source>
        <translation>La actualización falló (estado %1)</translation>
    </message>
    <message>
        <source>%1 Now %2.</source>
        <extracomment>%1 is a sentence, %2 as in &quot;idna is not installed&quot;</extracomment>
        <translation>%1 Ahora: %2.</translation>
    </message>
    <message>
        <source>%1 All the same, the packages are as announced.</source>
        <translation>%1 Aun así, los paquetes están como se anunció.</translation>
    </message>
    <message>
        <source>the index could not be asked</source>
        <translation>no se pudo preguntar al índice</translation>
    </message>
    <message>
        <source>the index has no file of this name</source>
        <translation>el índice no tiene ningún archivo con este nombre</translation>
    </message>
    <message>
        <source>the index does not tell its hash</source>
        <translation>el índice no dice su suma de comprobación</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>no WHEEL file says how it was built</source>
        <translation>ningún archivo WHEEL dice cómo se construyó</translation>
    </message>
    <message>
        <source>the index does not have this version</source>
        <translation>el índice no tiene esta versión</translation>
    </message>
    <message>
        <source>built by an unnamed tool; the index has no wheel of these tags</source>
        <translation>construido por una herramienta sin nombre; el índice no tiene ningún wheel con estas etiquetas</translation>
    </message>
    <message>
        <source>built by %1; the index has no wheel of these tags</source>
        <translation>construido por %1; el índice no tiene ningún wheel con estas etiquetas</translation>
    </message>
    <message>
        <source>the published wheel could not be read</source>
        <translation>no se pudo leer el wheel publicado</translation>
    </message>
    <message>
        <source>%1 would come of %2</source>
        <translation>de %2 saldrían %1</translation>
    </message>
    <message>
        <source>%1 come of %2</source>
        <translation>de %2 salen %1</translation>
    </message>
    <message>
        <source>%1 came instead of %2</source>
        <translation>llegaron %1 en lugar de %2</translation>
    </message>
    <message>
        <source>RECORD says %1, it has %2</source>
        <translation>RECORD dice %1, tiene %2</translation>
    </message>
    <message>
        <source>a name or header of %1</source>
        <translation>un nombre o una cabecera de %1</translation>
    </message>
    <message>
        <source>%1 came of %2</source>
        <translation>de %2 salieron %1</translation>
    </message>
    <message>
        <source>%1 stand before the archive</source>
        <translation>hay %1 antes del archivo comprimido</translation>
    </message>
    <message>
        <source>%1 stand after the archive</source>
        <translation>hay %1 después del archivo comprimido</translation>
    </message>
    <message>
        <source>%1 before it belong to no member</source>
        <translation>%1 antes de él no pertenecen a ninguna entrada</translation>
    </message>
    <message>
        <source>%1 before the central directory belong to no member</source>
        <translation>%1 antes del directorio central no pertenecen a ninguna entrada</translation>
    </message>
    <message>
        <source>waiting for another Truewheel that changes this environment</source>
        <translation>esperando a otro Truewheel que cambia este entorno</translation>
    </message>
</context>
<context>
    <name>SettingEditors</name>
    <message>
        <source>Looked for</source>
        <translation>Se busca solo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Elegir un programa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop has.</source>
        <translation>Claros, oscuros o los del escritorio.</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect when the window is opened next.</source>
        <translation>Surte efecto la próxima vez que se abra la ventana.</translation>
    </message>
    <message>
        <source>Units of size</source>
        <translation>Unidades de tamaño</translation>
    </message>
    <message>
        <source>1 KiB = 1024 bytes</source>
        <translation>1 KiB = 1024 bytes</translation>
    </message>
    <message>
        <source>1 kB = 1000 bytes</source>
        <translation>1 kB = 1000 bytes</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde mirar</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Más carpetas</translation>
    </message>
    <message>
        <source>Looked through besides your home folder and the places where tools keep environments. Another file system has to be named here.</source>
        <translation>Se revisan además de su carpeta personal y de los lugares donde las herramientas guardan entornos. Otro sistema de archivos debe indicarse aquí.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>No environment is looked for in these folders and below them.</source>
        <translation>No se busca ningún entorno en estas carpetas ni debajo de ellas.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>How many read environments at once.</source>
        <translation>Cuántos leen entornos a la vez.</translation>
    </message>
    <message>
        <source>As many as processors, at most 8</source>
        <translation>Tantos como procesadores, 8 como máximo</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Bandeja y notificaciones</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>When a link becomes broken, a trap is armed, or a cache grows stale.</source>
        <translation>Cuando se rompe un enlace, se arma una trampa o crece lo obsoleto de una caché.</translation>
    </message>
    <message>
        <source>The end of a job</source>
        <translation>El fin de un trabajo</translation>
    </message>
    <message>
        <source>Also when a rebuild or a sync ends while the window is not seen.</source>
        <translation>También cuando una reconstrucción o una sincronización termina sin que se vea la ventana.</translation>
    </message>
    <message>
        <source>Stale caches</source>
        <translation>Cachés obsoletas</translation>
    </message>
    <message>
        <source>A cache is spoken of when its stale entries grew by this much.</source>
        <translation>Se avisa de una caché cuando sus entradas obsoletas han crecido en esta cantidad.</translation>
    </message>
    <message>
        <source>Muted projects</source>
        <translation>Proyectos silenciados</translation>
    </message>
    <message>
        <source>Nothing is told of these.</source>
        <translation>De estos no se avisa nada.</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Cerrar a la bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves Truewheel in the tray, where it goes on watching.</source>
        <translation>Al cerrar la ventana, Truewheel queda en la bandeja, donde sigue vigilando.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>How often is looked at what the system cannot watch.</source>
        <translation>Cada cuánto se mira lo que el sistema no puede vigilar.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Program of uv</source>
        <translation>Programa de uv</translation>
    </message>
    <message>
        <source>Its absolute path. Without one uv is looked for in PATH and where its installers put it, never in a project.</source>
        <translation>Su ruta absoluta. Sin ella, uv se busca en PATH y donde lo ponen sus instaladores, nunca en un proyecto.</translation>
    </message>
    <message>
        <source>Starts in the tray when you log in.</source>
        <translation>Se inicia en la bandeja al iniciar la sesión.</translation>
    </message>
    <message>
        <source>Budgets of the caches</source>
        <translation>Límites de las cachés</translation>
    </message>
    <message>
        <source>Size of a cache</source>
        <translation>Tamaño de una caché</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>How many days a cached wheel that no environment uses may lie there.</source>
        <translation>Cuántos días puede quedar un wheel en caché que ningún entorno usa.</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>What the disk that a cache lies on must have free.</source>
        <translation>Lo que debe tener libre el disco en el que está una caché.</translation>
    </message>
    <message>
        <source>Package indexes</source>
        <translation>Índices de paquetes</translation>
    </message>
    <message>
        <source>Ask without showing first what is sent</source>
        <translation>Preguntar sin mostrar antes lo que se envía</translation>
    </message>
    <message>
        <source>Default index</source>
        <translation>Índice predeterminado</translation>
    </message>
    <message>
        <source>Asked where the tools of an environment leave it open. Empty: learnt from the tools.</source>
        <translation>Se le pregunta cuando las herramientas de un entorno lo dejan abierto. Vacío: se toma de las herramientas.</translation>
    </message>
    <message>
        <source>Learnt from the tools</source>
        <translation>Tomado de las herramientas</translation>
    </message>
    <message>
        <source>Advisory service</source>
        <translation>Servicio de avisos</translation>
    </message>
    <message>
        <source>Knows which versions have known holes, in OSV’s format. Empty: that of this build, if it has one.</source>
        <translation>Sabe qué versiones tienen fallos conocidos, en el formato de OSV. Vacío: el de esta compilación, si tiene uno.</translation>
    </message>
    <message>
        <source>As built</source>
        <translation>El de la compilación</translation>
    </message>
    <message>
        <source>Unencrypted on this machine</source>
        <translation>Sin cifrar en este equipo</translation>
    </message>
    <message>
        <source>An index or service on this machine itself may be asked with http.</source>
        <translation>Se puede preguntar por http a un índice o servicio de este mismo equipo.</translation>
    </message>
    <message>
        <source>Passwords from netrc</source>
        <translation>Contraseñas de netrc</translation>
    </message>
    <message>
        <source>The file .netrc of your home folder may name user and password of an index.</source>
        <translation>El archivo .netrc de su carpeta personal puede dar el usuario y la contraseña de un índice.</translation>
    </message>
    <message>
        <source>What it may take on the disk. When one takes more you are told, and shown what could go at the least loss; nothing is removed unasked.</source>
        <translation>Lo que puede ocupar en el disco. Cuando una ocupa más se le avisa y se le muestra qué podría irse con la menor pérdida; nada se elimina sin preguntar.</translation>
    </message>
    <message>
        <source>The indexes are told names of packages, the advisory service names and versions, and only when you ask. Off: you are shown first who is told what; so you are whenever somebody new would be told.</source>
        <translation>A los índices se les comunican nombres de paquetes, al servicio de avisos nombres y versiones, y solo cuando usted lo pide. Desactivado: antes se le muestra qué se comunica a quién; también siempre que fuera a saberlo alguien nuevo.</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>Usted no tiene permiso para leer %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 no es un archivo ordinario.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be.</source>
        <translation>%1 es demasiado grande para ser lo que debería.</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>%1 no se puede entender.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 was not found on this machine.</source>
        <translation>%1 no se encontró en este equipo.</translation>
    </message>
    <message>
        <source>%1 ended with an error.</source>
        <translation>%1 terminó con un error.</translation>
    </message>
    <message>
        <source>%1 has not been trusted yet.</source>
        <translation>Aún no se ha confiado en %1.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 está en uso por otro programa.</translation>
    </message>
    <message>
        <source>%1 cannot be repaired from here.</source>
        <translation>%1 no se puede reparar desde aquí.</translation>
    </message>
    <message>
        <source>%1 is a place that is not looked at without your word.</source>
        <translation>%1 es un lugar que no se mira sin su consentimiento.</translation>
    </message>
    <message>
        <source>Open another project, or look again when it is back.</source>
        <translation>Abra otro proyecto, o vuelva a examinar cuando haya vuelto.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then look again.</source>
        <translation>Dese permiso de lectura y vuelva a examinar.</translation>
    </message>
    <message>
        <source>Open a project folder, a pyproject.toml or a .venv.</source>
        <translation>Abra una carpeta de proyecto, un pyproject.toml o un .venv.</translation>
    </message>
    <message>
        <source>Install uv, or put pip into the environment, then look again.</source>
        <translation>Instale uv, o ponga pip en el entorno, y vuelva a examinar.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Mend or remove the file, then look again.</source>
        <translation>Arregle o quite el archivo y vuelva a examinar.</translation>
    </message>
    <message>
        <source>Look again with F5.</source>
        <translation>Vuelva a examinar con F5.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>No reparado</translation>
    </message>
    <message>
        <source>Could not run</source>
        <translation>No se pudo ejecutar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <source>Prepare and rebuild</source>
        <translation>Preparar y reconstruir</translation>
    </message>
    <message>
        <source>Recreate link</source>
        <translation>Recrear el enlace</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an action such as &quot;Rebuild&quot;, %2 a package</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits until the other build of this project has ended.</source>
        <translation>Espera a que termine la otra construcción de este proyecto.</translation>
    </message>
    <message>
        <source>Ending the build and everything it started…</source>
        <translation>Terminando la construcción y todo lo que inició…</translation>
    </message>
    <message>
        <source>The environment is what the lock file says.</source>
        <translation>El entorno es lo que dice el archivo de bloqueo.</translation>
    </message>
    <message>
        <source>Looked again: the expected files are there.</source>
        <translation>Se miró de nuevo: los archivos esperados están.</translation>
    </message>
    <message>
        <source>Looked again: still broken. The log says what the build did.</source>
        <translation>Se miró de nuevo: sigue roto. El registro dice qué hizo la construcción.</translation>
    </message>
    <message>
        <source>Check the editable links of the project “%1”</source>
        <translation>Comprobar los enlaces editables del proyecto «%1»</translation>
    </message>
    <message>
        <source>Check the editable links of the environment “%1”</source>
        <translation>Comprobar los enlaces editables del entorno «%1»</translation>
    </message>
    <message>
        <source>Check the environment that “%1” names</source>
        <translation>Comprobar el entorno que nombra «%1»</translation>
    </message>
    <message>
        <source>Look for environments below “%1”</source>
        <translation>Buscar entornos debajo de «%1»</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>No se pudo preguntar a %1.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Look at the connection, then ask again.</source>
        <translation>Compruebe la conexión y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not as promised</source>
        <translation>No como se prometió</translation>
    </message>
    <message>
        <source>What came back could not be measured.</source>
        <translation>No se pudo medir lo que se recuperó.</translation>
    </message>
    <message>
        <source>%1 came back, as promised to the block.</source>
        <translation>Se recuperaron %1, como se prometió, hasta el último bloque.</translation>
    </message>
    <message>
        <source>%1 came back; %2 were promised.</source>
        <translation>Se recuperaron %1; se habían prometido %2.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Volver a crear</translation>
    </message>
    <message>
        <source>Point scripts here</source>
        <translation>Apuntar scripts aquí</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The environment is removed. What it takes to make it again is kept.</source>
        <translation>El entorno se ha eliminado. Se guarda lo necesario para volver a crearlo.</translation>
    </message>
    <message>
        <source>Looked again: the environment is there as it was.</source>
        <translation>Se miró de nuevo: el entorno está como estaba.</translation>
    </message>
    <message>
        <source>Looked again: the environment is whole. The old one can be restored.</source>
        <translation>Se miró de nuevo: el entorno está entero. El antiguo se puede restaurar.</translation>
    </message>
    <message>
        <source>Looked again: the scripts name the place where the environment is.</source>
        <translation>Se miró de nuevo: los scripts nombran el lugar donde está el entorno.</translation>
    </message>
    <message>
        <source>The commands have run.</source>
        <translation>Las órdenes se han ejecutado.</translation>
    </message>
    <message>
        <source>Look inside of “%1”</source>
        <translation>Mirar dentro de “%1”</translation>
    </message>
    <message>
        <source>“%1” is not a project folder, a pyproject.toml, a .venv, a wheel or a source archive.</source>
        <translation>“%1” no es una carpeta de proyecto, un pyproject.toml, un .venv, un wheel ni un archivo de fuentes.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Looked again: the packages are as the tool said before.</source>
        <translation>Se volvió a mirar: los paquetes están como había dicho la herramienta.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AboutDialog</name>
    <message>
        <source>Window, settings, threads, database access</source>
        <translation>Ventana, ajustes, hilos, acceso a bases de datos</translation>
    </message>
    <message>
        <source>Wheels, source archives, diagnostics</source>
        <translation>Wheels, archivos de fuentes, diagnóstico</translation>
    </message>
    <message>
        <source>Unpacking, for KArchive</source>
        <translation>Descompresión, para KArchive</translation>
    </message>
    <message>
        <source>Package indexes; loaded when the first is asked</source>
        <translation>Índices de paquetes; se carga al preguntar al primero</translation>
    </message>
    <message>
        <source>SHA-256; loaded when it is needed</source>
        <translation>SHA-256; se carga cuando hace falta</translation>
    </message>
    <message>
        <source>What is kept: ledger, journal, trust, snapshot</source>
        <translation>Lo que se guarda: registro, historial, confianza, instantánea</translation>
    </message>
    <message>
        <source>pyproject.toml and uv.lock</source>
        <translation>pyproject.toml y uv.lock</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La línea de órdenes</translation>
    </message>
    <message>
        <source>Results that may be errors</source>
        <translation>Resultados que pueden ser errores</translation>
    </message>
    <message>
        <source>About Truewheel</source>
        <translation>Acerca de Truewheel</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>&amp;Componentes</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Truewheel %1</source>
        <translation>Truewheel %1</translation>
    </message>
    <message>
        <source>Finds editable Python installs that have lost their generated files, says why, and puts them right.
Free software under the Apache License 2.0, running on Qt %1.</source>
        <translation>Encuentra instalaciones editables de Python que han perdido sus archivos generados, dice por qué y las arregla.
Software libre bajo la Apache License 2.0, sobre Qt %1.</translation>
    </message>
    <message>
        <source>What Truewheel is made of</source>
        <translation>De qué está hecho Truewheel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptDialog</name>
    <message>
        <source>I know, do not tell me again</source>
        <translation>Lo sé, no avisar más</translation>
    </message>
    <message>
        <source>for example: not built on this machine</source>
        <translation>por ejemplo: no se construye en este equipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>durante una semana</translation>
    </message>
    <message>
        <source>for a month</source>
        <translation>durante un mes</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>durante un año</translation>
    </message>
    <message>
        <source>until the day</source>
        <translation>hasta el día</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) that you know of</source>
        <translation>
            <numerusform>%n hallazgo que ya conoce</numerusform>
            <numerusform>%n hallazgos que ya conoce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Its link is left out of the table, of the counts and of “Rebuild all broken”, here and on the command line. Another problem of the same link is told all the same.</source>
        <translation>El enlace se omite en la tabla, en los recuentos y en «Reconstruir todos los rotos», aquí y en la línea de órdenes. Otro problema del mismo enlace se avisará igualmente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation>No avisar más</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptanceFlow</name>
    <message>
        <source>Your word could not be kept</source>
        <translation>No se pudo guardar su decisión</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptancesDialog</name>
    <message>
        <source>Tell me again</source>
        <translation>Volver a avisar</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Hallazgos aceptados</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Nothing is accepted. “I know…” on a broken link hides it, with your reason, for as long as you say.</source>
        <translation>No hay nada aceptado. «Lo sé…» oculta un enlace roto, con su motivo, durante el tiempo que usted diga.</translation>
    </message>
    <message>
        <source>You asked not to be told of these. Choose some to be told again.</source>
        <translation>Pidió que no se le avisara de estos. Elija de cuáles quiere que se le vuelva a avisar.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>caducado</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Actions</name>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Choose a project, an environment or any folder above them</source>
        <translation>Elegir un proyecto, un entorno o una carpeta superior</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Abrir arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Look through my &amp;home folder</source>
        <translation>Revisar mi &amp;carpeta personal</translation>
    </message>
    <message>
        <source>Look for environments anywhere below the home folder</source>
        <translation>Buscar entornos en toda la carpeta personal</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Volver a examinar</translation>
    </message>
    <message>
        <source>Look at the same places again</source>
        <translation>Mirar otra vez en los mismos lugares</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>&amp;Detener el examen</translation>
    </message>
    <message>
        <source>End the scan that runs</source>
        <translation>Terminar el examen en curso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window and end what runs</source>
        <translation>Cerrar la ventana y terminar lo que está en marcha</translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>Re&amp;construir</translation>
    </message>
    <message>
        <source>Make the generated files again; no other package is touched</source>
        <translation>Volver a crear los archivos generados; no se toca ningún otro paquete</translation>
    </message>
    <message>
        <source>&amp;Sync…</source>
        <translation>&amp;Sincronizar…</translation>
    </message>
    <message>
        <source>Make the environment what the lock file says; first shows what that changes</source>
        <translation>Dejar el entorno como dice el archivo de bloqueo; antes muestra qué cambia</translation>
    </message>
    <message>
        <source>Rebuild &amp;all broken</source>
        <translation>Reconstruir &amp;todos los rotos</translation>
    </message>
    <message>
        <source>Rebuild every link that is broken</source>
        <translation>Reconstruir cada enlace roto</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>Cop&amp;iar la orden</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Type words, or state:broken pkg:name backend:maturin env:name</source>
        <translation>Escriba palabras, o state:broken pkg:nombre backend:maturin env:nombre</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Borrar el filtro</translation>
    </message>
    <message>
        <source>Show every link again</source>
        <translation>Mostrar otra vez todos los enlaces</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Pa&amp;nel siguiente</translation>
    </message>
    <message>
        <source>Go from the table to the details, to the jobs, and round</source>
        <translation>Ir de la tabla a los detalles, a los trabajos, y vuelta a empezar</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Traba&amp;jos</translation>
    </message>
    <message>
        <source>Show or hide the running and finished jobs</source>
        <translation>Mostrar u ocultar los trabajos en curso y terminados</translation>
    </message>
    <message>
        <source>Cancel jo&amp;b</source>
        <translation>Cancelar el trabaj&amp;o</translation>
    </message>
    <message>
        <source>End the chosen job and everything it started</source>
        <translation>Terminar el trabajo elegido y todo lo que inició</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Follow the desktop’s light or dark colours</source>
        <translation>Seguir los colores claros u oscuros del escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Every key of this window</source>
        <translation>Todas las teclas de esta ventana</translation>
    </message>
    <message>
        <source>&amp;About Truewheel</source>
        <translation>A&amp;cerca de Truewheel</translation>
    </message>
    <message>
        <source>Acce&amp;pted findings…</source>
        <translation>Hallazgos ace&amp;ptados…</translation>
    </message>
    <message>
        <source>Every finding that you accepted, to withdraw it</source>
        <translation>Todos los hallazgos que aceptó, para retirarlos</translation>
    </message>
    <message>
        <source>&amp;Show accepted</source>
        <translation>Mostrar &amp;aceptados</translation>
    </message>
    <message>
        <source>Show or hide the links whose findings you accepted</source>
        <translation>Mostrar u ocultar los enlaces cuyos hallazgos aceptó</translation>
    </message>
    <message>
        <source>I &amp;know…</source>
        <translation>&amp;Lo sé…</translation>
    </message>
    <message>
        <source>&amp;Tell me again</source>
        <translation>&amp;Volver a avisar</translation>
    </message>
    <message>
        <source>Do not tell me of this link again; a rebuild of all broken links leaves it out too</source>
        <translation>No volver a avisar de este enlace; reconstruir todos los rotos también lo omite</translation>
    </message>
    <message>
        <source>Let the findings of this link count again</source>
        <translation>Volver a contar los hallazgos de este enlace</translation>
    </message>
    <message>
        <source>Re&amp;veal folder</source>
        <translation>&amp;Mostrar carpeta</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Mostrar la carpeta en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy the command that the details show</source>
        <translation>Copiar la orden que muestran los detalles</translation>
    </message>
    <message>
        <source>Look at the whole &amp;machine</source>
        <translation>Examinar todo el e&amp;quipo</translation>
    </message>
    <message>
        <source>Show the editable links of every environment of this machine</source>
        <translation>Mostrar los enlaces editables de todos los entornos de este equipo</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Where to look, colours, language, tools and more</source>
        <translation>Dónde mirar, colores, idioma, herramientas y más</translation>
    </message>
    <message>
        <source>Repa&amp;ir environment…</source>
        <translation>&amp;Reparar entorno…</translation>
    </message>
    <message>
        <source>Make the environment anew, or tell its scripts where it is; first shows what that does</source>
        <translation>Volver a crear el entorno o indicar a sus scripts dónde está; antes muestra qué hace eso</translation>
    </message>
    <message>
        <source>Re&amp;move environment…</source>
        <translation>&amp;Eliminar entorno…</translation>
    </message>
    <message>
        <source>Move the environment to the trash; first shows what goes, and keeps what it takes to make it again</source>
        <translation>Mover el entorno a la papelera; antes muestra qué se va, y guarda lo necesario para volver a crearlo</translation>
    </message>
    <message>
        <source>Res&amp;tore environment…</source>
        <translation>Res&amp;taurar entorno…</translation>
    </message>
    <message>
        <source>Bring back an environment that was removed</source>
        <translation>Traer de vuelta un entorno que se eliminó</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Show or hide a picture of what takes how much room on the disk</source>
        <translation>Mostrar u ocultar una imagen de qué ocupa cuánto espacio en el disco</translation>
    </message>
    <message>
        <source>Add to &amp;reclaim</source>
        <translation>&amp;Añadir a la recuperación</translation>
    </message>
    <message>
        <source>Put the chosen entries into the reclaim basket, which says what would come back</source>
        <translation>Poner las entradas elegidas en la cesta de recuperación, que dice cuánto se recuperaría</translation>
    </message>
    <message>
        <source>&amp;Prune…</source>
        <translation>&amp;Podar…</translation>
    </message>
    <message>
        <source>Show what the owners of the caches would remove as never used again</source>
        <translation>Mostrar lo que las herramientas de las cachés eliminarían porque no se vuelve a usar</translation>
    </message>
    <message>
        <source>Reclaim &amp;basket</source>
        <translation>Ce&amp;sta de recuperación</translation>
    </message>
    <message>
        <source>Show or hide the reclaim basket</source>
        <translation>Mostrar u ocultar la cesta de recuperación</translation>
    </message>
    <message>
        <source>Choose a pyproject.toml, a .venv that is a file, a wheel or a source archive</source>
        <translation>Elija un pyproject.toml, un .venv que sea un archivo, un wheel o un archivo de fuentes</translation>
    </message>
    <message>
        <source>Look &amp;inside…</source>
        <translation>Mirar &amp;dentro…</translation>
    </message>
    <message>
        <source>Show what the wheel or source archive holds; nothing is unpacked</source>
        <translation>Mostrar lo que contiene el wheel o el archivo de fuentes; no se desempaqueta nada</translation>
    </message>
    <message>
        <source>Ask the package inde&amp;xes…</source>
        <translation>Preguntar a los índ&amp;ices de paquetes…</translation>
    </message>
    <message>
        <source>Ask what is newer, yanked or vulnerable; the first time it is said before what is sent to whom</source>
        <translation>Preguntar qué es más nuevo, retirado o vulnerable; la primera vez se dice antes qué se envía a quién</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back what the chosen row of the journal did</source>
        <translation>Revertir lo que hizo la fila elegida del historial</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Cop&amp;iar filas</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copiar las filas seleccionadas como texto</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>Copiar filas como CS&amp;V</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet</source>
        <translation>Copiar las filas seleccionadas para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>Copiar filas como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy the selected rows for a program</source>
        <translation>Copiar las filas seleccionadas para un programa</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the rows that are shown to a file</source>
        <translation>Escribir en un archivo las filas que se muestran</translation>
    </message>
    <message>
        <source>Search every&amp;where…</source>
        <translation>B&amp;uscar en todas partes…</translation>
    </message>
    <message>
        <source>Find an environment, a link, a package, a cached wheel or an action by its name or path</source>
        <translation>Encontrar un entorno, un enlace, un paquete, un wheel en caché o una acción por su nombre o ruta</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>Ejecutar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Do once more what the chosen job did</source>
        <translation>Hacer una vez más lo que hizo el trabajo elegido</translation>
    </message>
    <message>
        <source>F&amp;ind in the log</source>
        <translation>Buscar en el re&amp;gistro</translation>
    </message>
    <message>
        <source>Find words in the log of the chosen job</source>
        <translation>Buscar palabras en el registro del trabajo elegido</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>What this page shows and does</source>
        <translation>Qué muestra y qué hace esta página</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copiar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>What a report of a fault needs, without secrets; shown before it is saved</source>
        <translation>Lo que necesita un informe de fallo, sin secretos; se muestra antes de guardarlo</translation>
    </message>
    <message>
        <source>Version, and the licences of what it is made of</source>
        <translation>Versión y licencias de lo que lo compone</translation>
    </message>
    <message>
        <source>U&amp;pdate…</source>
        <translation>Act&amp;ualizar…</translation>
    </message>
    <message>
        <source>&amp;Genuine?</source>
        <translation>Aut&amp;éntico?</translation>
    </message>
    <message>
        <source>Ask the index whether this is the wheel that was published; its name is sent</source>
        <translation>Preguntar al índice si este es el wheel que se publicó; se envía su nombre</translation>
    </message>
    <message>
        <source>Update packages with the environment’s own tool; first shows what that changes</source>
        <translation>Actualizar paquetes con la herramienta del propio entorno; primero muestra qué cambia</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>&amp;Jobs of this session</source>
        <translation>&amp;Trabajos de esta sesión</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Historial</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchiveDialog</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Inside of %1</source>
        <translation>Interior de %1</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Mirando</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Choose a file to read its text here.</source>
        <translation>Elija un archivo para leer aquí su texto.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>About the archive, and the text of a file</source>
        <translation>Sobre el archivo comprimido, y el texto de un archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking into the archive; nothing of it is unpacked to the disk.</source>
        <translation>Mirando dentro del archivo comprimido; no se desempaqueta nada en el disco.</translation>
    </message>
    <message>
        <source>You stopped the look into it.</source>
        <translation>Usted detuvo la lectura.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>No es texto.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchiveModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchivePane</name>
    <message>
        <source>About the archive</source>
        <translation>Sobre el archivo comprimido</translation>
    </message>
    <message>
        <source>Interpreters of this machine</source>
        <translation>Intérpretes de este equipo</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Lo que dice de sí mismo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Requiere</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>Construido por</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Desempaquetado</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Qué tiene de malo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Close the notification</source>
        <translation>Cerrar la notificación</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CachePane</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Sin medir.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>Aparente</translation>
    </message>
    <message>
        <source>Freed by removal</source>
        <translation>Se libera al eliminar</translation>
    </message>
    <message>
        <source>What removes it</source>
        <translation>Qué lo elimina</translation>
    </message>
    <message>
        <source>Nothing: %1 offers no command for this alone.</source>
        <translation>Nada: %1 no ofrece una orden solo para esto.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Se va con él</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Last linked</source>
        <translation>Último enlace</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>What disarms it</source>
        <translation>Qué la desarma</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CachesPage</name>
    <message>
        <source>Caches</source>
        <translation>Cachés</translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n caché</numerusform>
            <numerusform>%n cachés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cached wheel(s)</source>
        <translation>
            <numerusform>%n wheel en caché</numerusform>
            <numerusform>%n wheels en caché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n armed trap(s)</source>
        <translation>
            <numerusform>%n trampa armada</numerusform>
            <numerusform>%n trampas armadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n obsoleto</numerusform>
            <numerusform>%n obsoletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrado</numerusform>
            <numerusform>%n mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>looking again…</source>
        <translation>mirando de nuevo…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>Choose an entry to see what it is, who uses it and what removes it.</source>
        <translation>Elija una entrada para ver qué es, quién la usa y qué la elimina.</translation>
    </message>
    <message>
        <source>Nothing in the caches matches the filter</source>
        <translation>Nada en las cachés coincide con el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are hidden by it.</source>
        <translation>
            <numerusform>Oculta %n entrada.</numerusform>
            <numerusform>Oculta %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the caches</source>
        <translation>Examinando las cachés</translation>
    </message>
    <message>
        <source>First the environments are found, so that it can be said who uses what. Nothing is changed.</source>
        <translation>Primero se buscan los entornos, para poder decir quién usa qué. No se cambia nada.</translation>
    </message>
    <message>
        <source>The caches have not been looked into yet</source>
        <translation>Aún no se han examinado las cachés</translation>
    </message>
    <message>
        <source>Truewheel reads the caches of uv, pip, conda, poetry and the others, and changes nothing in them.</source>
        <translation>Truewheel lee las cachés de uv, pip, conda, poetry y las demás, y no cambia nada en ellas.</translation>
    </message>
    <message>
        <source>No cached wheel was found on this machine</source>
        <translation>No se encontró ningún wheel en caché en este equipo</translation>
    </message>
    <message>
        <source>The caches of uv, pip, conda, poetry and the others are empty, or are kept elsewhere.</source>
        <translation>Las cachés de uv, pip, conda, poetry y las demás están vacías o están en otro lugar.</translation>
    </message>
    <message>
        <source>Still looking into the caches</source>
        <translation>Aún examinando las cachés</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>Tarda más de lo habitual. Puede que un disco o un lugar de red no responda; puede detenerlo cuando quiera.</translation>
    </message>
    <message>
        <source>Room taken by the caches</source>
        <translation>Espacio que ocupan las cachés</translation>
    </message>
    <message>
        <source>Filter: words, unused:, stale:, tool:uv, size:&gt;100M</source>
        <translation>Filtro: palabras, unused:, stale:, tool:uv, size:&gt;100M</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>Words, or unused: alone, or state: stale: name: version: tool: form: path: used-by: with a word, or size: users: with a number such as &gt;100M, or age: with days such as &gt;90d; a leading - turns it round</source>
        <translation>Palabras, o unused: solo, o state: stale: name: version: tool: form: path: used-by: con una palabra, o size: users: con un número como &gt;100M, o age: con días como &gt;90d; un - delante lo invierte</translation>
    </message>
    <message>
        <source>Armed traps</source>
        <translation>Trampas armadas</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message>
        <source>&gt; 90 days</source>
        <translation>&gt; 90 días</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ChangeList</name>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ChipBar</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CommandBox</name>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DetailsPane</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>tracked by git</source>
        <translation>seguido por git</translation>
    </message>
    <message>
        <source>Found instead: %1</source>
        <translation>Se encontró en su lugar: %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>What Rebuild runs</source>
        <translation>Lo que ejecuta «Reconstruir»</translation>
    </message>
    <message>
        <source>Runs in %1</source>
        <translation>Se ejecuta en %1</translation>
    </message>
    <message>
        <source>Installs into the environment first: %1</source>
        <translation>Instala antes en el entorno: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Installed as</source>
        <translation>Instalado como</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Instalado por</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>You know of this since %1, until %2.</source>
        <translation>Lo sabe desde el %1, hasta el %2.</translation>
    </message>
    <message>
        <source>You know of this since %1.</source>
        <translation>Lo sabe desde el %1.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DiagnosticsDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>Recopilando…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>All of it is in the clipboard.</source>
        <translation>Todo está en el portapapeles.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>What a report of a fault needs</source>
        <translation>Lo que necesita un informe de fallo</translation>
    </message>
    <message>
        <source>This is all of it, for you to read first. Passwords and tokens are shown as ***, your home folder as ~. Nothing is sent: what you save or copy is yours to pass on.</source>
        <translation>Esto es todo, para que usted lo lea antes. Las contraseñas y los tokens se muestran como ***, su carpeta personal como ~. No se envía nada: lo que guarde o copie lo entrega usted.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DropFlow</name>
    <message>
        <source>Only files and folders of this machine can be dropped here.</source>
        <translation>Aquí solo se pueden soltar archivos y carpetas de este equipo.</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Comprobar %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be used</source>
        <translation>
            <numerusform>%n elemento no se puede usar</numerusform>
            <numerusform>%n elementos no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: one archive is looked into at a time.</source>
        <translation>“%1”: se mira dentro de un solo archivo comprimido a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are no files of this machine</source>
        <translation>
            <numerusform>%n cosa no es un archivo de este equipo</numerusform>
            <numerusform>%n cosas no son archivos de este equipo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DropOverlay</name>
    <message>
        <source>What a drop would do</source>
        <translation>Lo que haría al soltar</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentDialog</name>
    <message>
        <source>Looking at the environment</source>
        <translation>Examinando el entorno</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking at what it holds. Nothing is changed.</source>
        <translation>Examinando lo que contiene. No se cambia nada.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentFlow</name>
    <message>
        <source>This is not done to it.</source>
        <translation>Esto no se hace con él.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>&amp;Delete it for good, not into the trash</source>
        <translation>&amp;Borrarlo definitivamente, sin pasar por la papelera</translation>
    </message>
    <message>
        <source>What is deleted for good can only be made again from its package list</source>
        <translation>Lo que se borra definitivamente solo se puede volver a crear con su lista de paquetes</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Reparar %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentPane</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show link</source>
        <translation>Mostrar enlace</translation>
    </message>
    <message>
        <source>Show the link of %1</source>
        <translation>Mostrar el enlace de %1</translation>
    </message>
    <message>
        <source>Go to it on the page of the editable links, where it can be rebuilt</source>
        <translation>Ir a la página de enlaces editables, donde se puede reconstruir</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>%1 or later, by the times of %2</source>
        <translation>%1 o después, según las fechas de %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Being measured.</source>
        <translation>Se está midiendo.</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Sin medir.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>Aparente</translation>
    </message>
    <message>
        <source>Freed by removal</source>
        <translation>Se libera al eliminar</translation>
    </message>
    <message>
        <source>Most of its files are shared with a cache or with other environments.</source>
        <translation>La mayoría de sus archivos se comparten con una caché o con otros entornos.</translation>
    </message>
    <message>
        <source>editable</source>
        <translation>editable</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>No editable link in it.</source>
        <translation>Ningún enlace editable en él.</translation>
    </message>
    <message>
        <source>No package in it.</source>
        <translation>Ningún paquete en él.</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Actualizar…</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentsPage</name>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Filter: words, state:broken, pkg:name, size:&gt;500M</source>
        <translation>Filtro: palabras, state:broken, pkg:nombre, size:&gt;500M</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n entorno</numerusform>
            <numerusform>%n entornos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n roto</numerusform>
            <numerusform>%n rotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not all read</source>
        <translation>
            <numerusform>%n leído en parte</numerusform>
            <numerusform>%n leídos en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrado</numerusform>
            <numerusform>%n mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for more…</source>
        <translation>buscando más…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>stopped: there may be more</source>
        <translation>detenido: puede haber más</translation>
    </message>
    <message>
        <source>Choose an environment to see what is in it and how it is.</source>
        <translation>Elija un entorno para ver qué contiene y cómo está.</translation>
    </message>
    <message>
        <source>No environment matches the filter</source>
        <translation>Ningún entorno coincide con el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) are hidden by it.</source>
        <translation>
            <numerusform>Oculta %n entorno.</numerusform>
            <numerusform>Oculta %n entornos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment has been looked for yet</source>
        <translation>Aún no se ha buscado ningún entorno</translation>
    </message>
    <message>
        <source>Truewheel finds what uv, venv, virtualenv, conda, poetry, pipx and the others have made. It reads only.</source>
        <translation>Truewheel encuentra lo que han creado uv, venv, virtualenv, conda, poetry, pipx y los demás. Solo lee.</translation>
    </message>
    <message>
        <source>Looking for the environments of this machine</source>
        <translation>Buscando los entornos de este equipo</translation>
    </message>
    <message>
        <source>Each appears as soon as it is found. Nothing is run, nothing is changed.</source>
        <translation>Cada uno aparece en cuanto se encuentra. No se ejecuta ni se cambia nada.</translation>
    </message>
    <message>
        <source>No environment was found on this machine</source>
        <translation>No se encontró ningún entorno en este equipo</translation>
    </message>
    <message>
        <source>Make one, for example with “uv venv” or “python -m venv”, and rescan.</source>
        <translation>Cree uno, por ejemplo con «uv venv» o «python -m venv», y vuelva a buscar.</translation>
    </message>
    <message>
        <source>Still looking for environments</source>
        <translation>Aún buscando entornos</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>Tarda más de lo habitual. Puede que un disco o un lugar de red no responda; puede detenerlo cuando quiera.</translation>
    </message>
    <message>
        <source>Room taken by the environments</source>
        <translation>Espacio que ocupan los entornos</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>Words, or state: name: kind: python: project: pkg: with a word, or size: packages: links: with a number such as &gt;500M, or age: with days such as &gt;90d; a leading - turns it round</source>
        <translation>Palabras, o state: name: kind: python: project: pkg: con una palabra, o size: packages: links: con un número como &gt;500M, o age: con días como &gt;90d; un - delante lo invierte</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rotos</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Huérfanos</translation>
    </message>
    <message>
        <source>&gt; 90 days</source>
        <translation>&gt; 90 días</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ExportFlow</name>
    <message>
        <source>Export the rows that are shown</source>
        <translation>Exportar las filas que se muestran</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (%1)</source>
        <translation>Tabla para hoja de cálculo (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Texto (%1)</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 no se pudo escribir</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::FactsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>No se pudo mirar</translation>
    </message>
    <message>
        <source>&amp;Copy all details</source>
        <translation>&amp;Copiar todos los detalles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab with a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Is it what was published?</source>
        <translation>¿Es lo que se publicó?</translation>
    </message>
    <message>
        <source>Genuine?</source>
        <translation>¿Auténtico?</translation>
    </message>
    <message>
        <source>Is %1 genuine?</source>
        <translation>¿Es %1 auténtico?</translation>
    </message>
    <message>
        <source>Asks the index for the name, and compares the files with the wheel that it publishes</source>
        <translation>Pregunta al índice por el nombre y compara los archivos con el wheel que publica</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::FilterBox</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::HandbookDialog</name>
    <message>
        <source>en</source>
        <extracomment>The folder of docs/handbook that holds the handbook in this language.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Wheels and source archives</source>
        <translation>Wheels y archivos de fuentes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::HitModel</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Editable link</source>
        <translation>Enlace editable</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Cached wheel</source>
        <translation>Wheel en caché</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::IndexDialog</name>
    <message>
        <source>Show what is sent</source>
        <translation>Mostrar lo que se envía</translation>
    </message>
    <message>
        <source>Show what is sent to %1</source>
        <translation>Mostrar lo que se envía a %1</translation>
    </message>
    <message>
        <source>Ask the package indexes?</source>
        <translation>¿Preguntar a los índices de paquetes?</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quién se pregunta</translation>
    </message>
    <message>
        <source>This sends names of your packages over the network</source>
        <translation>Esto envía nombres de sus paquetes por la red</translation>
    </message>
    <message>
        <source>Those below are asked what is newer, yanked, withdrawn or vulnerable: the indexes that your tools have configured, with the credentials that those keep for them. Nothing else is sent: no path, no project, no file. Editable links, and what came from a file or a URL, are left out.</source>
        <translation>A los siguientes se les pregunta qué es más nuevo, retirado, ya no disponible o vulnerable: son los índices que sus herramientas tienen configurados, con las credenciales que estas guardan para ellos. No se envía nada más: ninguna ruta, ningún proyecto, ningún archivo. Los enlaces editables y lo que vino de un archivo o una URL quedan fuera.</translation>
    </message>
    <message>
        <source>Truewheel remembers your word. It can be taken back in the settings.</source>
        <translation>Truewheel recuerda su decisión. Se puede revocar en los ajustes.</translation>
    </message>
    <message>
        <source>Is asked for its list of files, by no name.</source>
        <translation>Se le pide su lista de archivos, sin ningún nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Is asked for %n package(s), by name.</source>
        <translation>
            <numerusform>Se le pregunta por %n paquete, por su nombre.</numerusform>
            <numerusform>Se le pregunta por %n paquetes, por su nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No advisory service is set, so nobody is asked for known holes. The settings can name one.</source>
        <translation>No hay ningún servicio de avisos configurado, así que no se pregunta a nadie por fallos conocidos. Los ajustes pueden indicar uno.</translation>
    </message>
    <message numerus="yes">
        <source>Is asked for advisories about %n package(s), by name and version.</source>
        <translation>
            <numerusform>Se le piden avisos sobre %n paquete, por nombre y versión.</numerusform>
            <numerusform>Se le piden avisos sobre %n paquetes, por nombre y versión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installation(s) are left out.</source>
        <translation>
            <numerusform>Queda fuera %n instalación.</numerusform>
            <numerusform>Quedan fuera %n instalaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Agree and ask</source>
        <translation>Aceptar y preguntar</translation>
    </message>
    <message>
        <source>New: you have not agreed to this one yet.</source>
        <translation>Nuevo: todavía no ha dado su conformidad para este.</translation>
    </message>
    <message>
        <source>Somebody else would be sent names of your packages</source>
        <translation>Se enviarían nombres de sus paquetes a alguien más</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::IndexFlow</name>
    <message>
        <source>There is nobody to ask</source>
        <translation>No hay a quién preguntar</translation>
    </message>
    <message>
        <source>No tool of these environments says which index its packages come from, and no advisory service is set. Both can be named in the settings.</source>
        <translation>Ninguna herramienta de estos entornos dice de qué índice proceden sus paquetes, y no hay ningún servicio de avisos configurado. Ambos se pueden indicar en los ajustes.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::JobPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>No job yet. Rebuild or Sync a link, and its log appears here.</source>
        <translation>Aún no hay trabajos. Reconstruya o sincronice un enlace, y su registro aparecerá aquí.</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Tiempo transcurrido</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::JournalPane</name>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Filter of the journal</source>
        <translation>Filtro del historial</translation>
    </message>
    <message>
        <source>Filter: words, outcome:failed, what:sync, age:&lt;7d</source>
        <translation>Filtro: palabras, outcome:failed, what:sync, age:&lt;7d</translation>
    </message>
    <message>
        <source>Words, or outcome: what: pkg: env: project: with a word, or age: with days such as &lt;7d; a leading - turns it round</source>
        <translation>Palabras, o outcome: what: pkg: env: project: con una palabra, o age: con días como &lt;7d; un - delante lo invierte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Rebuild or Sync a link, and it is kept here.</source>
        <translation>Aún no se ha hecho nada. Reconstruya o sincronice un enlace, y quedará guardado aquí.</translation>
    </message>
    <message>
        <source>Nothing in the journal matches the filter.</source>
        <translation>Nada en el historial coincide con el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done</source>
        <translation>
            <numerusform>%n cosa hecha</numerusform>
            <numerusform>%n cosas hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n thing(s) done</source>
        <translation>
            <numerusform>la última cosa hecha (%n)</numerusform>
            <numerusform>las últimas %n cosas hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrada</numerusform>
            <numerusform>%n mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Entorno: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Proyecto: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Registro: %1</translation>
    </message>
    <message>
        <source>Whether it can be undone could not be looked up: %1</source>
        <translation>No se pudo averiguar si se puede deshacer: %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::KeptListDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LimitEditor</name>
    <message>
        <source>Add a limit</source>
        <translation>Añadir un límite</translation>
    </message>
    <message>
        <source>“%1” is not understood, and does not count.</source>
        <translation>«%1» no se entiende y no cuenta.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Every cache</source>
        <translation>Cada caché</translation>
    </message>
    <message>
        <source>Every other cache</source>
        <translation>Cada una de las demás cachés</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the limit: %1</source>
        <translation>Quitar el límite: %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LinkModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
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
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LinksPage</name>
    <message>
        <source>Editable links</source>
        <translation>Enlaces editables</translation>
    </message>
    <message>
        <source>Filter: words, state:broken, pkg:name, env:name</source>
        <translation>Filtro: palabras, state:broken, pkg:nombre, env:nombre</translation>
    </message>
    <message>
        <source>Words, or state: pkg: version: project: env: python: backend: problem: with a word; a leading - turns it round</source>
        <translation>Palabras, o state: pkg: version: project: env: python: backend: problem: con una palabra; un - delante la invierte</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;build %n links</source>
        <translation>
            <numerusform>Re&amp;construir %n enlace</numerusform>
            <numerusform>Re&amp;construir %n enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>Re&amp;construir</translation>
    </message>
    <message>
        <source>Rebuild &amp;all broken</source>
        <translation>Reconstruir &amp;todos los rotos</translation>
    </message>
    <message numerus="yes">
        <source>Rebuild &amp;all broken (%n)</source>
        <translation>
            <numerusform>Reconstruir &amp;todos los rotos (%n)</numerusform>
            <numerusform>Reconstruir &amp;todos los rotos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a link to see what is expected of it and why.</source>
        <translation>Elija un enlace para ver qué se espera de él y por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n roto</numerusform>
            <numerusform>%n rotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incompleto</numerusform>
            <numerusform>%n incompletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspect</source>
        <translation>
            <numerusform>%n sospechoso</numerusform>
            <numerusform>%n sospechosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrado</numerusform>
            <numerusform>%n mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a project folder here</source>
        <translation>Suelte aquí una carpeta de proyecto</translation>
    </message>
    <message>
        <source>Truewheel looks at its environments and says which editable links have lost a generated file, and why. A pyproject.toml or a .venv will do as well.</source>
        <translation>Truewheel mira sus entornos y dice qué enlaces editables han perdido un archivo generado, y por qué. También sirve un pyproject.toml o un .venv.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>The rows appear when the picture is complete.</source>
        <translation>Las filas aparecen cuando la imagen está completa.</translation>
    </message>
    <message>
        <source>No link matches the filter</source>
        <translation>Ningún enlace coincide con el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are hidden by it.</source>
        <translation>
            <numerusform>Oculta %n enlace.</numerusform>
            <numerusform>Oculta %n enlaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment found in %1</source>
        <translation>No se encontró ningún entorno en %1</translation>
    </message>
    <message>
        <source>Make one, for example with “uv sync”, and rescan; or open another folder.</source>
        <translation>Cree uno, por ejemplo con «uv sync», y vuelva a examinar; o abra otra carpeta.</translation>
    </message>
    <message>
        <source>No editable links in %1</source>
        <translation>No hay enlaces editables en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) looked at; no package there is installed as a link to a project.</source>
        <translation>
            <numerusform>%n entorno examinado; ningún paquete está instalado allí como enlace a un proyecto.</numerusform>
            <numerusform>%n entornos examinados; ningún paquete está instalado allí como enlace a un proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking at %1</source>
        <translation>Aún examinando %1</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>Tarda más de lo habitual. Puede que un disco o un lugar de red no responda; puede detenerlo cuando quiera.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n aceptado</numerusform>
            <numerusform>%n aceptados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here that you do not know of</source>
        <translation>No hay nada aquí que no sepa ya</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are hidden, because you accepted what is wrong with them.</source>
        <translation>
            <numerusform>%n enlace está oculto, porque aceptó lo que le pasa.</numerusform>
            <numerusform>%n enlaces están ocultos, porque aceptó lo que les pasa.</numerusform>
        </translation>
    </message>
    <message>
        <source>all intact</source>
        <translation>todos intactos</translation>
    </message>
    <message>
        <source>the whole machine</source>
        <translation>todo el equipo</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rotos</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Sospechosos</translation>
    </message>
    <message>
        <source>Looking at the whole machine</source>
        <translation>Mirando todo el equipo</translation>
    </message>
    <message>
        <source>No environment found on this machine</source>
        <translation>No se encontró ningún entorno en este equipo</translation>
    </message>
    <message>
        <source>No editable links on this machine</source>
        <translation>No hay enlaces editables en este equipo</translation>
    </message>
    <message>
        <source>Still looking at the whole machine</source>
        <translation>Aún se mira todo el equipo</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The tools have said nothing yet.</source>
        <translation>Las herramientas aún no han dicho nada.</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The match before (Enter)</source>
        <translation>La coincidencia anterior (Intro)</translation>
    </message>
    <message>
        <source>The match after</source>
        <translation>La coincidencia siguiente</translation>
    </message>
    <message>
        <source>Not in the log</source>
        <translation>No está en el registro</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MainWindow</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Truewheel</source>
        <translation>Truewheel</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Open a project, an environment or a folder</source>
        <translation>Abrir un proyecto, un entorno o una carpeta</translation>
    </message>
    <message>
        <source>Project and environment files (%1)</source>
        <translation>Archivos de proyecto y de entorno (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have not ended</source>
        <translation>
            <numerusform>%n trabajo no ha terminado</numerusform>
            <numerusform>%n trabajos no han terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting ends them and everything they started. The links they repair stay as they are until they are rebuilt.</source>
        <translation>Al salir terminan, con todo lo que iniciaron. Los enlaces que reparan quedan como están hasta que se reconstruyan.</translation>
    </message>
    <message>
        <source>End them and quit</source>
        <translation>Terminarlos y salir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open a project file, an environment file, a wheel or a source archive</source>
        <translation>Abrir un archivo de proyecto, un archivo de entorno, un wheel o un archivo de fuentes</translation>
    </message>
    <message>
        <source>Wheels and source archives (%1)</source>
        <translation>Wheels y archivos de fuentes (%1)</translation>
    </message>
    <message>
        <source>All that can be opened (%1)</source>
        <translation>Todo lo que se puede abrir (%1)</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MapPane</name>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>What the areas mean</source>
        <translation>Qué significan las áreas</translation>
    </message>
    <message>
        <source>On disk: what each part takes, files that it shares with another too. Freed by removal: what would come back if this part alone were removed.</source>
        <translation>En disco: lo que ocupa cada parte, incluidos los archivos que comparte con otra. Se libera al eliminar: lo que se recuperaría si solo se eliminara esta parte.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MessageView</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::NoticeDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Incompleto: %1</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 (and %n more)</source>
        <translation>
            <numerusform>Incompleto: %1 (y %n más)</numerusform>
            <numerusform>Incompleto: %1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been looked at yet</source>
        <translation>Aún no se ha examinado nada</translation>
    </message>
    <message>
        <source>Rescan looks through this machine; or drop a project folder here.</source>
        <translation>«Volver a examinar» revisa este equipo; o suelte aquí una carpeta de proyecto.</translation>
    </message>
    <message>
        <source>Looking through this machine</source>
        <translation>Examinando este equipo</translation>
    </message>
    <message>
        <source>Truewheel finds your Python environments, and the editable installs that have lost files.
What is broken appears here, with what puts it right.
Looking changes nothing and runs nothing.</source>
        <translation>Truewheel encuentra sus entornos de Python y las instalaciones editables que han perdido archivos.
Lo que está roto aparece aquí, con lo que lo arregla.
Mirar no cambia ni ejecuta nada.</translation>
    </message>
    <message>
        <source>No environment was found on this machine</source>
        <translation>No se encontró ningún entorno en este equipo</translation>
    </message>
    <message>
        <source>Make one, for example with “uv venv” or “python -m venv”, and rescan; or open a folder elsewhere.</source>
        <translation>Cree uno, por ejemplo con «uv venv» o «python -m venv», y vuelva a examinar; o abra una carpeta en otro lugar.</translation>
    </message>
    <message>
        <source>Make the generated files again; no other package is touched</source>
        <translation>Volver a crear los archivos generados; no se toca ningún otro paquete</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Show every expected file, and how it is known that it must exist</source>
        <translation>Mostrar cada archivo esperado y cómo se sabe que debe existir</translation>
    </message>
    <message>
        <source>Do not tell me of this link again; a rebuild of all broken links leaves it out too</source>
        <translation>No volver a avisar de este enlace; reconstruir todos los rotos también lo omite</translation>
    </message>
    <message>
        <source>Show the entry of the cache, and what removes it</source>
        <translation>Mostrar la entrada de la caché y qué la elimina</translation>
    </message>
    <message>
        <source>Armed traps (%1)</source>
        <translation>Trampas armadas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n broken link(s)</source>
        <translation>
            <numerusform>Mostrar el enlace roto</numerusform>
            <numerusform>Mostrar los %n enlaces rotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>Re&amp;construir</translation>
    </message>
    <message>
        <source>Rebuild &amp;all broken</source>
        <translation>Reconstruir &amp;todos los rotos</translation>
    </message>
    <message numerus="yes">
        <source>Rebuild &amp;all broken (%n)</source>
        <translation>
            <numerusform>Reconstruir &amp;todos los rotos (%n)</numerusform>
            <numerusform>Reconstruir &amp;todos los rotos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Desde la última vez</translation>
    </message>
    <message numerus="yes">
        <source>Show %n vulnerable package(s)</source>
        <translation>
            <numerusform>Mostrar %n paquete vulnerable</numerusform>
            <numerusform>Mostrar %n paquetes vulnerables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n yanked package(s)</source>
        <translation>
            <numerusform>Mostrar %n paquete retirado</numerusform>
            <numerusform>Mostrar %n paquetes retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the environment, and what puts it right</source>
        <translation>Mostrar el entorno y lo que lo arregla</translation>
    </message>
    <message>
        <source>Environments that do not work (%1)</source>
        <translation>Entornos que no funcionan (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n environment(s) that do not work</source>
        <translation>
            <numerusform>Mostrar %n entorno que no funciona</numerusform>
            <numerusform>Mostrar los %n entornos que no funcionan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n armed trap(s)</source>
        <translation>
            <numerusform>Mostrar %n trampa armada</numerusform>
            <numerusform>Mostrar las %n trampas armadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::PackagePane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>última %1</translation>
    </message>
    <message>
        <source>As the index said on %1.</source>
        <translation>Según dijo el índice el %1.</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>no se da ningún motivo</translation>
    </message>
    <message>
        <source>What is said against it</source>
        <translation>Qué se dice en su contra</translation>
    </message>
    <message>
        <source>Yanked</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ya no disponible</translation>
    </message>
    <message>
        <source>the index has no file of this version</source>
        <translation>el índice no tiene ningún archivo de esta versión</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Advisories (%1)</source>
        <translation>Avisos (%1)</translation>
    </message>
    <message>
        <source>No version that fixes it is known.</source>
        <translation>No se conoce ninguna versión que lo corrija.</translation>
    </message>
    <message>
        <source>Fixed in %1.</source>
        <translation>Corregido en %1.</translation>
    </message>
    <message>
        <source>How to update it</source>
        <translation>Cómo actualizarlo</translation>
    </message>
    <message>
        <source>Installed in (%1)</source>
        <translation>Instalado en (%1)</translation>
    </message>
    <message>
        <source>Its Python %1 can use %2.</source>
        <translation>Su Python %1 puede usar %2.</translation>
    </message>
    <message>
        <source>Show environment</source>
        <translation>Mostrar el entorno</translation>
    </message>
    <message>
        <source>Show the environment %1</source>
        <translation>Mostrar el entorno %1</translation>
    </message>
    <message>
        <source>Go to it on the page of the environments</source>
        <translation>Ir a él en la página de los entornos</translation>
    </message>
    <message>
        <source>With the environment’s own tool; Update shows first what it changes.</source>
        <translation>Con la herramienta del propio entorno; «Actualizar» muestra antes lo que cambia.</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Actualizar…</translation>
    </message>
    <message>
        <source>Update %1 in %2</source>
        <translation>Actualizar %1 en %2</translation>
    </message>
    <message>
        <source>Shows what changes; nothing is changed before you say so</source>
        <translation>Muestra lo que cambia; no se cambia nada antes de que lo diga</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::PackagesPage</name>
    <message>
        <source>Packages across the machine</source>
        <translation>Paquetes de todo el equipo</translation>
    </message>
    <message>
        <source>Filter: words, outdated:, yanked:, vuln:high</source>
        <translation>Filtro: palabras, outdated:, yanked:, vuln:high</translation>
    </message>
    <message>
        <source>Words, or outdated: yanked: withdrawn: vuln: alone, vuln: with a gravity (that one or a graver), pkg: version: latest: env: state: with a word, or environments: advisories: with a number such as &gt;2; a leading - turns it round</source>
        <translation>Palabras, o outdated: yanked: withdrawn: vuln: solos, vuln: con una gravedad (esa o una mayor), pkg: version: latest: env: state: con una palabra, o environments: advisories: con un número como &gt;2; un - delante lo invierte</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Desactualizados</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnerables</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) in their versions</source>
        <translation>
            <numerusform>%n paquete en su versión</numerusform>
            <numerusform>%n paquetes en sus versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n entorno</numerusform>
            <numerusform>%n entornos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerable</source>
        <translation>
            <numerusform>%n vulnerable</numerusform>
            <numerusform>%n vulnerables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yanked</source>
        <translation>
            <numerusform>%n retirado</numerusform>
            <numerusform>%n retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outdated</source>
        <translation>
            <numerusform>%n desactualizado</numerusform>
            <numerusform>%n desactualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n mostrado</numerusform>
            <numerusform>%n mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the indexes…</source>
        <translation>preguntando a los índices…</translation>
    </message>
    <message>
        <source>looking for more…</source>
        <translation>buscando más…</translation>
    </message>
    <message>
        <source>Choose a package to see who has it, what is said of it and how it is updated.</source>
        <translation>Elija un paquete para ver quién lo tiene, qué se dice de él y cómo se actualiza.</translation>
    </message>
    <message>
        <source>No package matches the filter</source>
        <translation>Ningún paquete coincide con el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are hidden by it.</source>
        <translation>
            <numerusform>El filtro oculta %n paquete.</numerusform>
            <numerusform>El filtro oculta %n paquetes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment has been looked into yet</source>
        <translation>Aún no se ha mirado en ningún entorno</translation>
    </message>
    <message>
        <source>Truewheel reads what is installed in each. Nothing is sent anywhere.</source>
        <translation>Truewheel lee lo que está instalado en cada uno. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Looking into the environments of this machine</source>
        <translation>Mirando en los entornos de este equipo</translation>
    </message>
    <message>
        <source>What is installed appears as it is found. Nothing is sent anywhere.</source>
        <translation>Lo instalado aparece a medida que se encuentra. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>No package was found on this machine</source>
        <translation>No se encontró ningún paquete en este equipo</translation>
    </message>
    <message>
        <source>No environment was found, or nothing is installed in them.</source>
        <translation>No se encontró ningún entorno, o no hay nada instalado en ellos.</translation>
    </message>
    <message>
        <source>Still looking into the environments</source>
        <translation>Aún se mira en los entornos</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>Tarda más de lo normal. Puede que un disco o un lugar de la red no responda; puede detenerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Environment to update it in</source>
        <translation>Entorno en el que actualizarlo</translation>
    </message>
    <message>
        <source>reading what the indexes said last…</source>
        <translation>leyendo lo que dijeron por última vez los índices…</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Presence</name>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Mute this project</source>
        <translation>Silenciar este proyecto</translation>
    </message>
    <message>
        <source>Truewheel goes on in the tray</source>
        <translation>Truewheel sigue en la bandeja</translation>
    </message>
    <message>
        <source>It watches your environments and tells you when something breaks. A click on its icon brings the window back; Quit is in its menu.</source>
        <translation>Vigila sus entornos y le avisa cuando algo se rompe. Un clic en su icono trae de vuelta la ventana; «Salir» está en su menú.</translation>
    </message>
    <message>
        <source>Quit, now and always</source>
        <translation>Salir, ahora y siempre</translation>
    </message>
    <message>
        <source>Keep it in the tray</source>
        <translation>Dejarlo en la bandeja</translation>
    </message>
    <message>
        <source>Not everything can be watched</source>
        <translation>No se puede vigilar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) are looked at every %1 seconds instead</source>
        <translation>
            <numerusform>En su lugar, %n carpeta se mira cada %1 segundos</numerusform>
            <numerusform>En su lugar, %n carpetas se miran cada %1 segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a proposal</source>
        <translation>Mostrar una propuesta</translation>
    </message>
    <message>
        <source>Truewheel crashed the last time</source>
        <translation>Truewheel se cerró por un fallo la última vez</translation>
    </message>
    <message>
        <source>A report of it was kept on this machine. “Copy diagnostics” shows it to you before anything is copied or saved.</source>
        <translation>En este equipo se guardó un informe. “Copiar diagnóstico” se lo muestra antes de copiar o guardar nada.</translation>
    </message>
    <message>
        <source>The start with the session cannot be changed</source>
        <translation>No se puede cambiar el inicio con la sesión</translation>
    </message>
    <message>
        <source>There is nothing to rebuild</source>
        <translation>No hay nada que reconstruir</translation>
    </message>
    <message>
        <source>Not broken any more: %1</source>
        <translation>Ya no está roto: %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ReclaimFlow</name>
    <message>
        <source>Reclaim basket</source>
        <translation>Cesta de recuperación</translation>
    </message>
    <message>
        <source>The caches are being measured…</source>
        <translation>Se están midiendo las cachés…</translation>
    </message>
    <message>
        <source>What gives back %1</source>
        <translation>Lo que recupera %1</translation>
    </message>
    <message>
        <source>What is never used again</source>
        <translation>Lo que no se vuelve a usar</translation>
    </message>
    <message numerus="yes">
        <source>Run %n command(s)? %1 come back.</source>
        <translation>
            <numerusform>¿Ejecutar %n orden? Se recuperan %1.</numerusform>
            <numerusform>¿Ejecutar %n órdenes? Se recuperan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is lost: %1.</source>
        <translation>Lo que se pierde: %1.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What hurts least comes first: what is never used again, then what no environment uses (what must be downloaded before what must be built, the oldest first), then what environments share. Nothing is proposed that would break one.</source>
        <translation>Primero lo que menos duele: lo que nunca se volverá a usar, luego lo que ningún entorno usa (lo que hay que descargar antes de lo que hay que compilar, lo más antiguo primero), luego lo que los entornos comparten. No se propone nada que rompa alguno.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ReclaimPanel</name>
    <message>
        <source>Reclaim basket</source>
        <translation>Cesta de recuperación</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ejecutar…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Show commands</source>
        <translation>Mostrar órdenes</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Lo que se iría</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Proponer…</translation>
    </message>
    <message>
        <source>The commands that give so much back, what hurts least first</source>
        <translation>Las órdenes que recuperan esa cantidad, primero lo que menos duele</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Add entries of the caches, or environments, to see what would really come back.</source>
        <translation>Añada entradas de las cachés, o entornos, para ver cuánto se recuperaría de verdad.</translation>
    </message>
    <message>
        <source>%1 would come back; the commands give back %2</source>
        <translation>Se recuperarían %1; las órdenes recuperan %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Se recupera</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Lo que se pierde</translation>
    </message>
    <message>
        <source>Nothing would come back</source>
        <translation>No se recuperaría nada</translation>
    </message>
    <message>
        <source>%1 would come back</source>
        <translation>Se recuperarían %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::RepairFlow</name>
    <message numerus="yes">
        <source>%n link(s) cannot be rebuilt</source>
        <translation>
            <numerusform>%n enlace no se puede reconstruir</numerusform>
            <numerusform>%n enlaces no se pueden reconstruir</numerusform>
        </translation>
    </message>
    <message>
        <source>Your word could not be kept, so nothing was run</source>
        <translation>No se pudo guardar su consentimiento; no se ejecutó nada</translation>
    </message>
    <message>
        <source>Sync is not possible here</source>
        <translation>Aquí no se puede sincronizar</translation>
    </message>
    <message>
        <source>uv takes such a link for installed, so a sync does not make its files again. A rebuild does.</source>
        <translation>uv da un enlace así por instalado, por lo que una sincronización no vuelve a crear sus archivos. Una reconstrucción sí.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are still broken after the sync</source>
        <translation>
            <numerusform>%n enlace sigue roto tras la sincronización</numerusform>
            <numerusform>%n enlaces siguen rotos tras la sincronización</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>It cannot be run again</source>
        <translation>No se puede volver a ejecutar</translation>
    </message>
    <message>
        <source>An update is not possible here</source>
        <translation>Aquí no es posible actualizar</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::RestoreDialog</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Restore an environment</source>
        <translation>Restaurar un entorno</translation>
    </message>
    <message>
        <source>Removed environments</source>
        <translation>Entornos eliminados</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>No environment was removed that could be restored.</source>
        <translation>No se ha eliminado ningún entorno que se pueda restaurar.</translation>
    </message>
    <message>
        <source>Choose one. It is shown what that takes, before anything is done.</source>
        <translation>Elija uno. Se muestra lo que hace falta antes de hacer nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SearchPopup</name>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Environment, link, package, cached wheel or action</source>
        <translation>Entorno, enlace, paquete, wheel en caché o acción</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Enter goes there, Esc closes.</source>
        <translation>Intro va allí, Esc cierra.</translation>
    </message>
    <message>
        <source>Type a name, a part of a path, or what you want to do.</source>
        <translation>Escriba un nombre, una parte de una ruta o lo que quiere hacer.</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nada tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Trusted projects…</source>
        <translation>Proyectos de confianza…</translation>
    </message>
    <message>
        <source>Accepted findings…</source>
        <translation>Hallazgos aceptados…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 cannot be written: the change lasts until the window is closed.</source>
        <translation>%1 no se puede escribir: el cambio dura hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Los ajustes están en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>%1 is not a file of settings.</source>
        <translation>%1 no es un archivo de ajustes.</translation>
    </message>
    <message>
        <source>The settings of %1 are taken.</source>
        <translation>Se han tomado los ajustes de %1.</translation>
    </message>
    <message>
        <source>Taken from %1, but for: %2</source>
        <translation>Tomado de %1, salvo: %2</translation>
    </message>
    <message>
        <source>Give every setting its first value?</source>
        <translation>¿Devolver todos los ajustes a su valor inicial?</translation>
    </message>
    <message>
        <source>Trusted projects and accepted findings stay as they are.</source>
        <translation>Los proyectos de confianza y los hallazgos aceptados quedan como están.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ShareBars</name>
    <message>
        <source>What the caches take</source>
        <translation>Lo que ocupan las cachés</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Lo que hace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SyncDialog</name>
    <message>
        <source>Extras and groups to keep</source>
        <translation>Extras y grupos que se conservan</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sincronizar %1</translation>
    </message>
    <message>
        <source>Asking uv</source>
        <translation>Preguntando a uv</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking uv what a sync would change…</source>
        <translation>Preguntando a uv qué cambiaría una sincronización…</translation>
    </message>
    <message>
        <source>This project has none.</source>
        <translation>Este proyecto no tiene.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Extra %1</source>
        <translation>Extra %1</translation>
    </message>
    <message>
        <source>Sync is not possible here</source>
        <translation>Aquí no se puede sincronizar</translation>
    </message>
    <message>
        <source>The lock file is older than pyproject.toml; the sync follows the lock file. “uv lock” would renew it.</source>
        <translation>El archivo de bloqueo es más antiguo que pyproject.toml; la sincronización lo sigue. «uv lock» lo renovaría.</translation>
    </message>
    <message>
        <source>This uv has no preview of its own; the list was read from the lock file.</source>
        <translation>Este uv no tiene vista previa propia; la lista se leyó del archivo de bloqueo.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) removed</source>
        <translation>
            <numerusform>%n paquete quitado</numerusform>
            <numerusform>%n paquetes quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n instalado</numerusform>
            <numerusform>%n instalados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: the environment is what the lock file says</source>
        <translation>Nada cambia: el entorno es lo que dice el archivo de bloqueo</translation>
    </message>
    <message>
        <source>A sync does not make missing files again where uv takes the link for installed. Rebuild does.</source>
        <translation>Una sincronización no vuelve a crear los archivos que faltan si uv da el enlace por instalado. «Reconstruir» sí.</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Asking uv what an update would change…</source>
        <translation>Preguntando a uv qué cambiaría una actualización…</translation>
    </message>
    <message>
        <source>An update is not possible here</source>
        <translation>Aquí no es posible actualizar</translation>
    </message>
    <message>
        <source>In uv.lock: %1</source>
        <translation>En uv.lock: %1</translation>
    </message>
    <message>
        <source>Only the lock file changes</source>
        <translation>Solo cambia el archivo de bloqueo</translation>
    </message>
    <message>
        <source>Nothing changes: there is nothing newer that the project can use</source>
        <translation>No cambia nada: no hay nada más nuevo que el proyecto pueda usar</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TablePage</name>
    <message>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Incompleto: %1</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 (and %n more)</source>
        <translation>
            <numerusform>Incompleto: %1 (y %n más)</numerusform>
            <numerusform>Incompleto: %1 (y %n más)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Tray</name>
    <message>
        <source>&amp;Open Truewheel</source>
        <translation>&amp;Abrir Truewheel</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Volver a examinar</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>P&amp;ause notifications</source>
        <translation>Pa&amp;usar las notificaciones</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Truewheel</source>
        <translation>Truewheel</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Truewheel: %1</source>
        <translation>Truewheel: %1</translation>
    </message>
    <message>
        <source>&amp;Go on (paused until %1)</source>
        <translation>&amp;Continuar (en pausa hasta %1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>Re&amp;construir</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Mute this project</source>
        <translation>&amp;Silenciar este proyecto</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TreeMap</name>
    <message>
        <source>Map of sizes</source>
        <translation>Mapa de tamaños</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TrustDialog</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Installs first</source>
        <translation>Instala antes</translation>
    </message>
    <message>
        <source>Trust this project?</source>
        <translation>¿Confiar en este proyecto?</translation>
    </message>
    <message>
        <source>Prepare the environment?</source>
        <translation>¿Preparar el entorno?</translation>
    </message>
    <message>
        <source>This runs the project’s build code</source>
        <translation>Esto ejecuta el código de construcción del proyecto</translation>
    </message>
    <message>
        <source>This installs packages into the environment</source>
        <translation>Esto instala paquetes en el entorno</translation>
    </message>
    <message>
        <source>It may do anything that you may do, and so may the environment’s Python, which runs too. Go on only if you trust both. Truewheel remembers your word for this project in this environment, until its build configuration changes.</source>
        <translation>Puede hacer todo lo que puede hacer usted, y también el Python del entorno, que se ejecuta igualmente. Siga solo si confía en ambos. Truewheel recuerda su consentimiento para este proyecto en este entorno, hasta que cambie su configuración de construcción.</translation>
    </message>
    <message>
        <source>The build requirements below are installed first, and stay there.</source>
        <translation>Los requisitos de construcción de abajo se instalan antes y permanecen allí.</translation>
    </message>
    <message>
        <source>What will run</source>
        <translation>Lo que se ejecutará</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trust and run</source>
        <translation>Confiar y ejecutar</translation>
    </message>
    <message>
        <source>Install and run</source>
        <translation>Instalar y ejecutar</translation>
    </message>
    <message>
        <source>Trust this environment?</source>
        <translation>¿Confiar en este entorno?</translation>
    </message>
    <message>
        <source>This runs the environment’s Python</source>
        <translation>Esto ejecuta el Python del entorno</translation>
    </message>
    <message>
        <source>It may do anything that you may do, and so may a package that has to be built. Go on only if you trust the environment and the indexes that it uses. Truewheel remembers your word for this environment.</source>
        <translation>Puede hacer todo lo que usted puede, y también un paquete que haya que compilar. Siga solo si confía en el entorno y en los índices que usa. Truewheel recuerda su palabra para este entorno.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TrustListDialog</name>
    <message>
        <source>Trusted projects</source>
        <translation>Proyectos de confianza</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>No project is trusted yet. The first build of a project in an environment asks.</source>
        <translation>Aún no se confía en ningún proyecto. La primera construcción de un proyecto en un entorno lo pregunta.</translation>
    </message>
    <message>
        <source>These may be built without a question, as long as their build scripts stay what they were.</source>
        <translation>Estos se pueden construir sin preguntar, mientras sus scripts de construcción sigan como estaban.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::UpdateDialog</name>
    <message>
        <source>Asking the package indexes</source>
        <translation>Preguntando a los índices de paquetes</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Ask the package inde&amp;xes…</source>
        <translation>Preguntar a los índ&amp;ices de paquetes…</translation>
    </message>
    <message>
        <source>Show what changes…</source>
        <translation>Mostrar qué cambia…</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Actualizar %1</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Packages that have a newer version</source>
        <translation>Paquetes que tienen una versión más nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) have a newer version</source>
        <translation>
            <numerusform>%n paquete tiene una versión más nueva</numerusform>
            <numerusform>%n paquetes tienen una versión más nueva</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing newer is known</source>
        <translation>No se conoce nada más nuevo</translation>
    </message>
</context>
</TS>
