<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Leads out</source>
        <translation>Mène à l’extérieur</translation>
    </message>
    <message>
        <source>Absolute name</source>
        <translation>Nom absolu</translation>
    </message>
    <message>
        <source>There twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Differs in case only</source>
        <translation>Seule la casse diffère</translation>
    </message>
    <message>
        <source>Link leads out</source>
        <translation>Lien vers l’extérieur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>Contradictoire</translation>
    </message>
    <message>
        <source>Shared bytes</source>
        <translation>Octets partagés</translation>
    </message>
    <message>
        <source>Hidden bytes</source>
        <translation>Octets cachés</translation>
    </message>
    <message>
        <source>NUL in the name</source>
        <translation>NUL dans le nom</translation>
    </message>
    <message>
        <source>Archive bomb</source>
        <translation>Bombe de décompression</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Name not UTF-8</source>
        <translation>Nom non UTF-8</translation>
    </message>
    <message>
        <source>More in the file</source>
        <translation>Contenu en plus</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Trop de fichiers</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Tronqué</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formé</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Its name would lead out of the folder that it is unpacked in.</source>
        <translation>Son nom mènerait hors du dossier où il est décompacté.</translation>
    </message>
    <message>
        <source>Its name is absolute: it would be unpacked anywhere on the disk.</source>
        <translation>Son nom est absolu&#xa0;: il serait décompacté n’importe où sur le disque.</translation>
    </message>
    <message>
        <source>Two files have this name: which one is unpacked depends on the program.</source>
        <translation>Deux fichiers portent ce nom&#xa0;: celui qui est décompacté dépend du programme.</translation>
    </message>
    <message>
        <source>On macOS and Windows two files would have this name.</source>
        <translation>Sous macOS et Windows, deux fichiers porteraient ce nom.</translation>
    </message>
    <message>
        <source>A link leads out of the archive: what is written through it lands elsewhere.</source>
        <translation>Un lien mène hors de l’archive&#xa0;: ce qui est écrit en passant par lui aboutit ailleurs.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or something else that no package needs.</source>
        <translation>C’est un périphérique, un tube ou autre chose dont aucun paquet n’a besoin.</translation>
    </message>
    <message>
        <source>Two places of the archive say different things: programs would see different files.</source>
        <translation>Deux endroits de l’archive se contredisent&#xa0;: les programmes verraient des fichiers différents.</translation>
    </message>
    <message>
        <source>Two files share their bytes.</source>
        <translation>Deux fichiers partagent leurs octets.</translation>
    </message>
    <message>
        <source>It holds bytes that its list of files does not tell of.</source>
        <translation>L’archive contient des octets dont sa liste de fichiers ne parle pas.</translation>
    </message>
    <message>
        <source>Some programs would cut its name off at the NUL.</source>
        <translation>Certains programmes couperaient son nom au NUL.</translation>
    </message>
    <message>
        <source>It would unpack to far more than it is. Nothing more of it was unpacked.</source>
        <translation>Une fois décompacté, il serait bien plus gros qu’il ne l’est. Rien de plus n’en a été décompacté.</translation>
    </message>
    <message>
        <source>It is encrypted, and cannot be looked into.</source>
        <translation>C’est chiffré, et le contenu ne peut pas être examiné.</translation>
    </message>
    <message>
        <source>It is a link; wheels have none.</source>
        <translation>C’est un lien&#xa0;; les wheels n’en ont pas.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, and looks different on other machines.</source>
        <translation>Son nom n’est pas en UTF-8, et s’affiche autrement sur d’autres machines.</translation>
    </message>
    <message>
        <source>The file holds something before or after the archive.</source>
        <translation>Le fichier contient quelque chose avant ou après l’archive.</translation>
    </message>
    <message>
        <source>It is an archive itself, and is not opened.</source>
        <translation>C’est aussi une archive, qui n’est pas ouverte.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation>Il est compressé d’une façon qui n’est pas lue ici.</translation>
    </message>
    <message>
        <source>It has more files than are read; the list is not whole.</source>
        <translation>L’archive a plus de fichiers qu’il n’en est lu&#xa0;; la liste n’est pas complète.</translation>
    </message>
    <message>
        <source>The archive ends too early; the list of files is not whole.</source>
        <translation>L’archive se termine trop tôt&#xa0;; la liste des fichiers n’est pas complète.</translation>
    </message>
    <message>
        <source>What the archive says here makes no sense.</source>
        <translation>Ce que l’archive dit ici n’a pas de sens.</translation>
    </message>
    <message>
        <source>What it says of itself is missing or not as it should be.</source>
        <translation>Ce qu’elle dit d’elle-même manque ou n’est pas comme il se doit.</translation>
    </message>
    <message>
        <source>The name of the file and its content tell of different things.</source>
        <translation>Le nom du fichier et son contenu ne parlent pas de la même chose.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Taille incorrecte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Not in RECORD</source>
        <translation>Absent de RECORD</translation>
    </message>
    <message>
        <source>No hash</source>
        <translation>Sans empreinte</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Its content is not what RECORD has the hash of.</source>
        <translation>Son contenu ne correspond pas à l’empreinte que donne RECORD.</translation>
    </message>
    <message>
        <source>It has another size than RECORD says.</source>
        <translation>Sa taille n’est pas celle que dit RECORD.</translation>
    </message>
    <message>
        <source>RECORD lists it, and it is not there.</source>
        <translation>RECORD le mentionne, et il n’est pas là.</translation>
    </message>
    <message>
        <source>It is there, and RECORD does not list it.</source>
        <translation>Il est là, et RECORD ne le mentionne pas.</translation>
    </message>
    <message>
        <source>RECORD has no hash of it that can be trusted.</source>
        <translation>RECORD n’en a aucune empreinte digne de confiance.</translation>
    </message>
    <message>
        <source>This row of RECORD would lead out of the archive; nothing was read there.</source>
        <translation>Cette ligne de RECORD mènerait hors de l’archive&#xa0;; rien n’y a été lu.</translation>
    </message>
    <message>
        <source>It could not be unpacked, so its hash is not known.</source>
        <translation>Il n’a pas pu être décompacté&#xa0;; son empreinte n’est donc pas connue.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>Lien physique</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>does not fit: it is for another implementation of Python</source>
        <translation>ne convient pas&#xa0;: prévu pour une autre implémentation de Python</translation>
    </message>
    <message>
        <source>does not fit: it is for another version</source>
        <translation>ne convient pas&#xa0;: prévu pour une autre version</translation>
    </message>
    <message>
        <source>does not fit: it is for another build of this version</source>
        <translation>ne convient pas&#xa0;: prévu pour une autre construction de cette version</translation>
    </message>
    <message>
        <source>does not fit: it is for another operating system</source>
        <translation>ne convient pas&#xa0;: prévu pour un autre système d’exploitation</translation>
    </message>
    <message>
        <source>does not fit: it is for another processor</source>
        <translation>ne convient pas&#xa0;: prévu pour un autre processeur</translation>
    </message>
    <message>
        <source>does not fit: it needs another C library, or a newer one</source>
        <translation>ne convient pas&#xa0;: demande une autre bibliothèque C, ou une plus récente</translation>
    </message>
    <message>
        <source>does not fit: its tags are not known</source>
        <translation>ne convient pas&#xa0;: ses étiquettes ne sont pas connues</translation>
    </message>
    <message>
        <source>It was not checked to its end: %1</source>
        <translation>La vérification n’est pas allée jusqu’au bout&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Every file is as RECORD says (%n verified).</source>
        <translation>
            <numerusform>Chaque fichier est conforme à RECORD (%n vérifié).</numerusform>
            <numerusform>Chaque fichier est conforme à RECORD (%n vérifiés).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not as RECORD says.</source>
        <translation>
            <numerusform>%n fichier n’est pas conforme à RECORD.</numerusform>
            <numerusform>%n fichiers ne sont pas conformes à RECORD.</numerusform>
        </translation>
    </message>
    <message>
        <source>No honest tool makes such an archive. Nothing of it was unpacked; do not install it.</source>
        <translation>Aucun outil honnête ne crée une telle archive. Rien n’en a été décompacté&#xa0;; ne l’installez pas.</translation>
    </message>
    <message>
        <source>It is not what was built: its files are not as its RECORD says.</source>
        <translation>Ce n’est pas ce qui a été construit&#xa0;: ses fichiers ne sont pas conformes à son RECORD.</translation>
    </message>
    <message>
        <source>It could not be read to its end.</source>
        <translation>L’archive n’a pas pu être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>This file is not read, for what its archive says of it is not to be trusted.</source>
        <translation>Ce fichier n’est pas lu, car ce que son archive en dit n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>It is too large to be shown.</source>
        <translation>Il est trop grand pour être affiché.</translation>
    </message>
    <message>
        <source>It is no archive that can be looked into.</source>
        <translation>Ce n’est pas une archive dont le contenu puisse être examiné.</translation>
    </message>
    <message>
        <source>Its bytes are damaged.</source>
        <translation>Ses octets sont endommagés.</translation>
    </message>
    <message>
        <source>Swells up</source>
        <translation>Gonfle</translation>
    </message>
    <message>
        <source>It unpacks to hundreds of times what it takes in the archive: hardly anything but one byte, over and over.</source>
        <translation>Décompressé, il occupe des centaines de fois sa taille dans l’archive&#xa0;: presque rien d’autre qu’un seul octet, répété.</translation>
    </message>
</context>
<context>
    <name>CacheWords</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenu le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Armed trap</source>
        <translation>Piège armé</translation>
    </message>
    <message>
        <source>Project gone</source>
        <translation>Projet disparu</translation>
    </message>
    <message>
        <source>Old bucket</source>
        <translation>Ancien compartiment</translation>
    </message>
    <message>
        <source>Old revision</source>
        <translation>Ancienne révision</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Orphelin</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>The generated files of this editable build are gone from the project: the next sync of a fresh environment would install it broken.</source>
        <translation>Les fichiers générés de cette construction modifiable ont disparu du projet&#xa0;: la prochaine synchronisation d’un environnement neuf l’installerait cassée.</translation>
    </message>
    <message>
        <source>It was built from a project that is gone.</source>
        <translation>Construit à partir d’un projet qui n’existe plus.</translation>
    </message>
    <message>
        <source>A newer version of the tool keeps its data elsewhere.</source>
        <translation>Une version plus récente de l’outil garde ses données ailleurs.</translation>
    </message>
    <message>
        <source>A newer build of the same thing has taken its place.</source>
        <translation>Une construction plus récente a pris sa place.</translation>
    </message>
    <message>
        <source>Nothing in the cache refers to it any more.</source>
        <translation>Plus rien dans le cache n’y renvoie.</translation>
    </message>
    <message>
        <source>No environment shares its files, and none has for a long time.</source>
        <translation>Aucun environnement ne partage ses fichiers, depuis longtemps.</translation>
    </message>
    <message>
        <source>A download or a build that was interrupted has left it.</source>
        <translation>C’est le reste d’un téléchargement ou d’une construction interrompus.</translation>
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
        <translation>Dossier ou fichier</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Editable build</source>
        <translation>Construction modifiable</translation>
    </message>
    <message>
        <source>Unpacked wheel</source>
        <translation>Wheel décompacté</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Wheel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Conda package</source>
        <translation>Paquet conda</translation>
    </message>
    <message>
        <source>In cache</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Who uses its files is not known.</source>
        <translation>On ne sait pas qui utilise ses fichiers.</translation>
    </message>
    <message>
        <source>No environment of this machine shares its files.</source>
        <translation>Aucun environnement de cette machine ne partage ses fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) share its files.</source>
        <translation>
            <numerusform>%n environnement partage ses fichiers.</numerusform>
            <numerusform>%n environnements partagent ses fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>never used again</source>
        <translation>plus jamais utilisé</translation>
    </message>
    <message>
        <source>environments of uvx, which are made again when next used</source>
        <translation>environnements d’uvx, recréés à la prochaine utilisation</translation>
    </message>
    <message>
        <source>must be downloaded again</source>
        <translation>doit être téléchargé de nouveau</translation>
    </message>
    <message>
        <source>must be built again</source>
        <translation>doit être reconstruit</translation>
    </message>
    <message>
        <source>%1: prune</source>
        <extracomment>%1 is a tool such as uv, &quot;prune&quot; and the like are its commands</extracomment>
        <translation>%1&#xa0;: prune</translation>
    </message>
    <message>
        <source>%1: clean %2</source>
        <translation>%1&#xa0;: clean %2</translation>
    </message>
    <message>
        <source>%1: purge</source>
        <translation>%1&#xa0;: purge</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message>
        <source>%1 used by environments</source>
        <translation>%1 utilisés par des environnements</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 périmés</translation>
    </message>
    <message>
        <source>%1 reclaimable</source>
        <translation>%1 récupérables</translation>
    </message>
    <message>
        <source>%1 is not run: %2 has links into it and would break.</source>
        <translation>%1 n’est pas lancé&#xa0;: %2 a des liens vers ce cache et serait cassé.</translation>
    </message>
    <message>
        <source>Nothing is removed in %1: %2.</source>
        <translation>Rien n’est supprimé dans %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have no command of their owner that removes them alone.</source>
        <translation>
            <numerusform>Pour %n entrée, le propriétaire du cache n’a pas de commande qui la supprime seule.</numerusform>
            <numerusform>Pour %n entrées, le propriétaire du cache n’a pas de commande qui les supprime seules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) are counted, and left alone by these commands.</source>
        <translation>
            <numerusform>%n environnement est compté, mais ces commandes n’y touchent pas.</numerusform>
            <numerusform>%n environnements sont comptés, mais ces commandes n’y touchent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is less than was asked for: no more comes back without breaking an environment.</source>
        <translation>C’est moins que demandé&#xa0;: on ne peut rien récupérer de plus sans casser un environnement.</translation>
    </message>
    <message>
        <source>The cache of %1 takes %2; you allowed %3.</source>
        <translation>Le cache de %1 occupe %2&#xa0;; vous avez autorisé %3.</translation>
    </message>
    <message numerus="yes">
        <source>The cache of %1 holds what no environment used for %n day(s).</source>
        <translation>
            <numerusform>Le cache de %1 contient ce qu’aucun environnement n’a utilisé depuis %n jour.</numerusform>
            <numerusform>Le cache de %1 contient ce qu’aucun environnement n’a utilisé depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of the cache of %1 has %2 free; you want %3.</source>
        <translation>Le disque du cache de %1 a %2 libres&#xa0;; vous voulez %3.</translation>
    </message>
    <message>
        <source>It was built from %1.</source>
        <translation>Il a été construit depuis %1.</translation>
    </message>
    <message>
        <source>It was built from %1. That build put %2 into the project, not into the cache: restoring it does not bring the file back.</source>
        <translation>Il a été construit depuis %1. Cette construction a placé %2 dans le projet et non dans le cache&#xa0;: le restaurer ne ramène pas le fichier.</translation>
    </message>
    <message>
        <source>The project was %1.</source>
        <translation>Le projet était %1.</translation>
    </message>
    <message>
        <source>%1 now keeps this in %2; only an older %1 still reads this one.</source>
        <translation>%1 conserve désormais ceci dans %2&#xa0;; seul un %1 plus ancien lit encore celui-ci.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Il contient %1.</translation>
    </message>
    <message>
        <source>It was last linked on %1.</source>
        <translation>Il a été lié pour la dernière fois le %1.</translation>
    </message>
</context>
<context>
    <name>EnvironmentPlanWords</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>linked to %1</source>
        <translation>lié à %1</translation>
    </message>
    <message>
        <source>This runs the code of %1.</source>
        <translation>Ceci exécute le code de %1.</translation>
    </message>
    <message>
        <source>It is moved to the trash as it is. Until the trash is emptied it comes back whole; after that it can be made again from the list below.</source>
        <translation>Il est mis à la corbeille tel quel. Tant que la corbeille n’est pas vidée, il revient entier&#xa0;; ensuite, il peut être recréé à partir de la liste ci-dessous.</translation>
    </message>
    <message>
        <source>It is deleted for good. It can be made again from the list below, from what the indexes have then.</source>
        <translation>Il est supprimé définitivement. Il peut être recréé à partir de la liste ci-dessous, avec ce que les index auront alors.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>Apparente</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n folder(s)</source>
        <translation>
            <numerusform>%1 dans %n dossier</numerusform>
            <numerusform>%1 dans %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>la corbeille</translation>
    </message>
    <message>
        <source>nowhere: it is deleted</source>
        <translation>aucune&#xa0;: il est supprimé</translation>
    </message>
    <message>
        <source>Kept, to make it again</source>
        <translation>Conservé, pour le recréer</translation>
    </message>
    <message>
        <source>%1 lies in it and goes with it.</source>
        <translation>%1 s’y trouve et part avec.</translation>
    </message>
    <message>
        <source>“%1” lies in it, and no installer put it there.</source>
        <translation>«&#xa0;%1&#xa0;» s’y trouve, et aucun installateur ne l’y a mis.</translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: %n thing(s) in it could not be read.</source>
        <translation>
            <numerusform>La liste n’est pas complète&#xa0;: %n élément n’a pas pu y être lu.</numerusform>
            <numerusform>La liste n’est pas complète&#xa0;: %n éléments n’ont pas pu y être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its removal was cut off; what is left lies in %1.</source>
        <translation>Sa suppression a été interrompue&#xa0;; ce qui reste se trouve dans %1.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Its removal was cut off before it began: it is where it was, and whole.</source>
        <translation>Sa suppression a été interrompue avant de commencer&#xa0;: il est là où il était, et entier.</translation>
    </message>
    <message>
        <source>It is moved back to where it was, as it is.</source>
        <translation>Il est remis là où il était, tel quel.</translation>
    </message>
    <message>
        <source>It is not in the trash any more: it is made again from the list that was kept, with the exact versions.</source>
        <translation>Il n’est plus dans la corbeille&#xa0;: il est recréé à partir de la liste conservée, avec les versions exactes.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>Ce qu’il contiendra</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>There is nothing to repair in it.</source>
        <translation>Il n’y a rien à y réparer.</translation>
    </message>
    <message>
        <source>It was moved, and its scripts name the place where it was made. They are made to name the place where it is.</source>
        <translation>Il a été déplacé, et ses scripts nomment l’endroit où il a été créé. Ils sont modifiés pour nommer l’endroit où il est.</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Fichiers qui changent</translation>
    </message>
    <message>
        <source>A new one is made beside it, from its project’s uv.lock. Once that is whole, the old one goes to the trash and the new one takes its place.</source>
        <translation>Un nouveau est créé à côté, à partir du fichier uv.lock de son projet. Une fois celui-ci complet, l’ancien va à la corbeille et le nouveau prend sa place.</translation>
    </message>
    <message>
        <source>A new one is made beside it, from its own package list. Once that is whole, the old one goes to the trash and the new one takes its place.</source>
        <translation>Un nouveau est créé à côté, à partir de sa propre liste de paquets. Une fois celui-ci complet, l’ancien va à la corbeille et le nouveau prend sa place.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Whole, beside where it was</source>
        <translation>Entier, à côté de son ancien emplacement</translation>
    </message>
    <message>
        <source>A part of it is left</source>
        <translation>Il en reste une partie</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Là où il était</translation>
    </message>
    <message>
        <source>Its package list</source>
        <translation>Sa liste de paquets</translation>
    </message>
    <message>
        <source>There is no Python %1 on this machine any more: it is made with %2.</source>
        <translation>Il n’y a plus de Python %1 sur cette machine&#xa0;: il est recréé avec %2.</translation>
    </message>
    <message>
        <source>No Python %1 was found on this machine: uv gets one, if its settings allow that.</source>
        <translation>Aucun Python %1 n’a été trouvé sur cette machine&#xa0;: uv s’en procure un si ses paramètres le permettent.</translation>
    </message>
    <message>
        <source>%1 cannot be linked again: its project is gone (%2).</source>
        <translation>%1 ne peut plus être lié&#xa0;: son projet a disparu (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be asked for again: nobody wrote down its version.</source>
        <translation>%1 ne peut être redemandé&#xa0;: personne n’a noté sa version.</translation>
    </message>
    <message>
        <source>Its scripts cannot be changed, since its path holds characters that they would have to quote: it is made anew.</source>
        <translation>Ses scripts ne peuvent pas être modifiés, car son chemin contient des caractères qu’il faudrait y protéger&#xa0;: l’environnement est recréé.</translation>
    </message>
    <message>
        <source>Its scripts cannot be changed, since its path is too long for the first line of a script: it is made anew.</source>
        <translation>Ses scripts ne peuvent pas être modifiés, car son chemin est trop long pour la première ligne d’un script&#xa0;: l’environnement est recréé.</translation>
    </message>
    <message>
        <source>Its project’s uv.lock cannot be used: it is made from its own package list.</source>
        <translation>Le fichier uv.lock de son projet est inutilisable&#xa0;: l’environnement est recréé d’après sa propre liste de paquets.</translation>
    </message>
    <message>
        <source>%1 is new: uv.lock has it.</source>
        <translation>%1 est nouveau&#xa0;: uv.lock le contient.</translation>
    </message>
    <message>
        <source>%1 %2 becomes %3, as uv.lock says.</source>
        <translation>%1 %2 devient %3, comme le dit uv.lock.</translation>
    </message>
    <message>
        <source>A part of it is gone already; what is left stays in %1.</source>
        <translation>Une partie a déjà disparu&#xa0;; ce qui reste demeure dans %1.</translation>
    </message>
    <message>
        <source>There is nothing newer that the environment’s own tool would install.</source>
        <translation>Il n’y a rien de plus récent que l’outil de l’environnement installerait.</translation>
    </message>
    <message>
        <source>The environment’s own tool says that this changes, and nothing else. Afterwards it is looked at again.</source>
        <translation>L’outil de l’environnement dit que ceci change, et rien d’autre. Ensuite, l’environnement est examiné de nouveau.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Mettre à jour %1</translation>
    </message>
    <message numerus="yes">
        <source>Update %n package(s)</source>
        <translation>
            <numerusform>Mettre à jour %n paquet</numerusform>
            <numerusform>Mettre à jour %n paquets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentWords</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Base missing</source>
        <translation>Base absente</translation>
    </message>
    <message>
        <source>Base upgraded</source>
        <translation>Base mise à jour</translation>
    </message>
    <message>
        <source>Half installed</source>
        <translation>Installation partielle</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Project missing</source>
        <translation>Projet absent</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vie</translation>
    </message>
    <message>
        <source>The Python that it was made from is gone.</source>
        <translation>Le Python à partir duquel il a été créé n’existe plus.</translation>
    </message>
    <message>
        <source>The Python that it was made from is now another version, which looks for packages elsewhere.</source>
        <translation>Le Python à partir duquel il a été créé a changé de version et cherche les paquets ailleurs.</translation>
    </message>
    <message>
        <source>An installation or removal was cut off: parts of a package are missing.</source>
        <translation>Une installation ou une suppression a été interrompue&#xa0;: il manque des parties d’un paquet.</translation>
    </message>
    <message>
        <source>Its scripts point to the place where it was made, and it is somewhere else now.</source>
        <translation>Ses scripts pointent vers l’endroit où il a été créé, et il est maintenant ailleurs.</translation>
    </message>
    <message>
        <source>The project that it belongs to is gone.</source>
        <translation>Le projet auquel il appartient n’existe plus.</translation>
    </message>
    <message>
        <source>Nothing is installed in it.</source>
        <translation>Rien n’y est installé.</translation>
    </message>
    <message>
        <source>Its version of Python gets no security fixes any more.</source>
        <translation>Sa version de Python ne reçoit plus de correctifs de sécurité.</translation>
    </message>
    <message>
        <source>Install that Python again, or recreate the environment.</source>
        <translation>Réinstallez ce Python, ou recréez l’environnement.</translation>
    </message>
    <message>
        <source>Recreate the environment with the Python that is there now, or install the older one again.</source>
        <translation>Recréez l’environnement avec le Python présent, ou réinstallez l’ancien.</translation>
    </message>
    <message>
        <source>Install the packages again, or recreate the environment.</source>
        <translation>Réinstallez les paquets, ou recréez l’environnement.</translation>
    </message>
    <message>
        <source>Move it back, or recreate it where it is now.</source>
        <translation>Remettez-le à sa place, ou recréez-le là où il est.</translation>
    </message>
    <message>
        <source>Remove the environment when the project is not coming back.</source>
        <translation>Supprimez l’environnement si le projet ne revient pas.</translation>
    </message>
    <message>
        <source>Install what it is for, or remove it.</source>
        <translation>Installez ce à quoi il sert, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Recreate the environment with a newer Python.</source>
        <translation>Recréez l’environnement avec un Python plus récent.</translation>
    </message>
    <message>
        <source>Link broken</source>
        <translation>Lien cassé</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Lecture partielle</translation>
    </message>
    <message>
        <source>Link suspect</source>
        <translation>Lien suspect</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message numerus="yes">
        <source>%n editable link(s) in it are broken.</source>
        <translation>
            <numerusform>%n lien modifiable y est cassé.</numerusform>
            <numerusform>%n liens modifiables y sont cassés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything in it could be read.</source>
        <translation>Tout n’a pas pu y être lu.</translation>
    </message>
    <message>
        <source>An editable link in it deserves a look.</source>
        <translation>Un lien modifiable y mérite un coup d’œil.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1/%2 broken</source>
        <translation>%1/%2 cassés</translation>
    </message>
    <message numerus="yes">
        <source>in %n environment(s)</source>
        <translation>
            <numerusform>dans %n environnement</numerusform>
            <numerusform>dans %n environnements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Unlinked</source>
        <translation>Délié</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Unloadable</source>
        <translation>Non chargeable</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Cassé</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Extension module</source>
        <translation>Module d’extension</translation>
    </message>
    <message>
        <source>Python module</source>
        <translation>Module Python</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>The link from the environment to the project is cut.</source>
        <translation>Le lien de l’environnement vers le projet est rompu.</translation>
    </message>
    <message>
        <source>A generated file that must exist does not.</source>
        <translation>Un fichier généré qui doit exister n’existe pas.</translation>
    </message>
    <message>
        <source>A generated file is there only for another interpreter or platform.</source>
        <translation>Un fichier généré n’existe que pour un autre interpréteur ou une autre plateforme.</translation>
    </message>
    <message>
        <source>Something could not be read, so there is no verdict.</source>
        <translation>Quelque chose n’a pas pu être lu&#xa0;; il n’y a donc pas de verdict.</translation>
    </message>
    <message>
        <source>Two files claim one module, and the older one is imported.</source>
        <translation>Deux fichiers revendiquent un module, et le plus ancien est importé.</translation>
    </message>
    <message>
        <source>A source has changed since the file was built from it.</source>
        <translation>Une source a changé depuis que le fichier en a été construit.</translation>
    </message>
    <message>
        <source>An optional file is absent: the package works, slower or with less.</source>
        <translation>Un fichier facultatif est absent&#xa0;: le paquet fonctionne, plus lentement ou avec moins.</translation>
    </message>
    <message>
        <source>Every expected file is present and can be loaded.</source>
        <translation>Chaque fichier attendu est présent et peut être chargé.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Installed record</source>
        <translation>RECORD installé</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Déjà vu</translation>
    </message>
    <message>
        <source>Build configuration</source>
        <translation>Configuration de construction</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cached wheel</source>
        <translation>Wheel en cache</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read</source>
        <translation>
            <numerusform>%n endroit n’a pas pu être lu</numerusform>
            <numerusform>%n endroits n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is for another Python</source>
        <translation>%1 est pour un autre Python</translation>
    </message>
    <message>
        <source>%1 could not be judged</source>
        <translation>%1 n’a pas pu être jugé</translation>
    </message>
    <message>
        <source>%1 exists twice</source>
        <translation>%1 existe deux fois</translation>
    </message>
    <message>
        <source>%1 is older than its source</source>
        <translation>%1 est plus ancien que sa source</translation>
    </message>
    <message>
        <source>optional %1 is missing</source>
        <translation>%1, facultatif, manque</translation>
    </message>
    <message>
        <source>The link is in order, and nothing says that %1 needs generated files.</source>
        <translation>Le lien est en ordre, et rien ne dit que %1 a besoin de fichiers générés.</translation>
    </message>
    <message numerus="yes">
        <source>All %n expected file(s) of %1 are there and can be loaded.</source>
        <translation>
            <numerusform>Le fichier attendu de %1 est là et peut être chargé.</numerusform>
            <numerusform>Les %n fichiers attendus de %1 sont là et peuvent être chargés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must exist and does not, so importing %2 fails.</source>
        <translation>%1 doit exister et n’existe pas&#xa0;; l’import de %2 échoue donc.</translation>
    </message>
    <message numerus="yes">
        <source>%n expected file(s) of %1 do not exist, so importing it fails.</source>
        <translation>
            <numerusform>%n fichier attendu de %1 n’existe pas&#xa0;; l’import échoue donc.</numerusform>
            <numerusform>%n fichiers attendus de %1 n’existent pas&#xa0;; l’import échoue donc.</numerusform>
        </translation>
    </message>
    <message>
        <source>The environment no longer finds %1: its link is cut.</source>
        <translation>L’environnement ne trouve plus %1&#xa0;: son lien est rompu.</translation>
    </message>
    <message>
        <source>%1 was built for another interpreter, so this environment cannot import it.</source>
        <translation>%1 a été construit pour un autre interpréteur&#xa0;; cet environnement ne peut pas l’importer.</translation>
    </message>
    <message>
        <source>There is no verdict on %1, because not everything could be read.</source>
        <translation>Pas de verdict sur %1, car tout n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 has two builds of one module, and Python imports the older one.</source>
        <translation>%1 a deux constructions d’un module, et Python importe la plus ancienne.</translation>
    </message>
    <message>
        <source>%1 works, but a source has changed since it was built.</source>
        <translation>%1 fonctionne, mais une source a changé depuis sa construction.</translation>
    </message>
    <message>
        <source>%1 works without an optional file that a build would make.</source>
        <translation>%1 fonctionne sans un fichier facultatif qu’une construction créerait.</translation>
    </message>
    <message>
        <source>Part of the link</source>
        <translation>Partie du lien</translation>
    </message>
    <message>
        <source>the link is cut at %1</source>
        <translation>le lien est coupé à %1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <extracomment>%1 is a problem, such as &quot;_native is missing&quot;, that the person asked not to be told of again</extracomment>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Prepare and rebuild</source>
        <translation>Préparer et reconstruire</translation>
    </message>
    <message>
        <source>Recreate link</source>
        <translation>Recréer le lien</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Supprimer l’environnement</translation>
    </message>
    <message>
        <source>Restore environment</source>
        <translation>Restaurer l’environnement</translation>
    </message>
    <message>
        <source>Recreate environment</source>
        <translation>Recréer l’environnement</translation>
    </message>
    <message>
        <source>Repoint environment</source>
        <translation>Rediriger les scripts</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>What this cache holds besides its wheels and stale entries: answers of indexes, sources, metadata.</source>
        <translation>Ce que ce cache contient outre ses wheels et ses entrées périmées&#xa0;: réponses d’index, sources, métadonnées.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Freed by removal</source>
        <translation>Libéré par suppression</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller</source>
        <translation>
            <numerusform>%n plus petit</numerusform>
            <numerusform>%n plus petits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message>
        <source>%1 freed by removal</source>
        <translation>%1 libérés par suppression</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), counted one by one</source>
        <translation>
            <numerusform>%n élément, compté un par un</numerusform>
            <numerusform>%n éléments, comptés un par un</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Disque</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 is broken</source>
        <translation>%1 est cassé</translation>
    </message>
    <message numerus="yes">
        <source>%n links are broken</source>
        <translation>
            <numerusform>%n lien est cassé</numerusform>
            <numerusform>%n liens sont cassés</numerusform>
        </translation>
    </message>
    <message>
        <source>A trap is armed: %1</source>
        <translation>Un piège est armé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n traps are armed</source>
        <translation>
            <numerusform>%n piège est armé</numerusform>
            <numerusform>%n pièges sont armés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are stale in a cache</source>
        <translation>%1 sont périmés dans un cache</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>uv sync would restore %1 without its generated files</source>
        <translation>uv sync rétablirait %1 sans ses fichiers générés</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n tâche en cours</numerusform>
            <numerusform>%n tâches en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) broken</source>
        <translation>
            <numerusform>%n lien cassé</numerusform>
            <numerusform>%n liens cassés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n armed trap(s)</source>
        <translation>
            <numerusform>%n piège armé</numerusform>
            <numerusform>%n pièges armés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) suspect</source>
        <translation>
            <numerusform>%n lien suspect</numerusform>
            <numerusform>%n liens suspects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) could not be looked at</source>
        <translation>
            <numerusform>%n lien n’a pas pu être examiné</numerusform>
            <numerusform>%n liens n’ont pas pu être examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>All links run true</source>
        <translation>Tous les liens tournent rond</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of your caches are exceeded</source>
        <translation>
            <numerusform>%n limite de vos caches est dépassée</numerusform>
            <numerusform>%n limites de vos caches sont dépassées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No editable link was found</source>
        <translation>Aucun lien modifiable trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 editable link(s) are broken</source>
        <translation>
            <numerusform>%n lien modifiable sur %1 est cassé</numerusform>
            <numerusform>%n liens modifiables sur %1 sont cassés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n editable link(s) was found broken</source>
        <translation>
            <numerusform>%n lien modifiable, aucun défaut trouvé</numerusform>
            <numerusform>Aucun des %n liens modifiables n’a été trouvé cassé</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is broken that you do not know of</source>
        <translation>Rien n’est cassé que vous ne connaissiez déjà</translation>
    </message>
    <message>
        <source>Nothing is broken</source>
        <translation>Rien n’est cassé</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Rien n’a encore été examiné.</translation>
    </message>
    <message>
        <source>Looking through this machine…</source>
        <translation>Analyse de cette machine…</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) do not work</source>
        <translation>
            <numerusform>%n environnement ne fonctionne pas</numerusform>
            <numerusform>%n environnements ne fonctionnent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trap(s) are armed</source>
        <translation>
            <numerusform>%n piège est armé</numerusform>
            <numerusform>%n pièges sont armés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be had back</source>
        <translation>%1 peuvent être récupérés</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>tout n’a pas pu être lu</translation>
    </message>
    <message>
        <source>there may be more, the search goes on</source>
        <translation>il peut y en avoir d’autres, la recherche continue</translation>
    </message>
    <message>
        <source>there may be more, the search was stopped</source>
        <translation>il peut y en avoir d’autres, la recherche a été arrêtée</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environnement</numerusform>
            <numerusform>%n environnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editable link(s)</source>
        <translation>
            <numerusform>%n lien modifiable</numerusform>
            <numerusform>%n liens modifiables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n cache</numerusform>
            <numerusform>%n caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) worth a look</source>
        <translation>
            <numerusform>%n lien à examiner</numerusform>
            <numerusform>%n liens à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepté</numerusform>
            <numerusform>%n acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken (%1)</source>
        <translation>Cassés (%1)</translation>
    </message>
    <message>
        <source>Nothing was found broken</source>
        <translation>Rien de cassé n’a été trouvé</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Something could not be read, so there may be more.</source>
        <translation>Quelque chose n’a pas pu être lu&#xa0;; il peut donc y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>No package on this machine is installed as a link to its project.</source>
        <translation>Aucun paquet de cette machine n’est installé comme lien vers son projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are left out, because you accepted what is wrong with them.</source>
        <translation>
            <numerusform>%n lien est omis, parce que vous avez accepté ce qui ne va pas.</numerusform>
            <numerusform>%n liens sont omis, parce que vous avez accepté ce qui ne va pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every editable link finds the files that it needs.</source>
        <translation>Chaque lien modifiable trouve les fichiers dont il a besoin.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Can be had back</source>
        <translation>Récupérable</translation>
    </message>
    <message>
        <source>No editable link is broken</source>
        <translation>Aucun lien modifiable n’est cassé</translation>
    </message>
    <message>
        <source>that is how it was last time</source>
        <translation>c’était ainsi la dernière fois</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état au %1</translation>
    </message>
    <message>
        <source>This is the first look. The next one says here what has changed.</source>
        <translation>C’est le premier examen. Le prochain dira ici ce qui a changé.</translation>
    </message>
    <message>
        <source>%1 broke</source>
        <translation>%1 s’est cassé</translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 fonctionne de nouveau</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>Nouvel environnement %1</translation>
    </message>
    <message>
        <source>Environment %1 is gone</source>
        <translation>L’environnement %1 n’est plus là</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Rien n’a changé depuis le dernier examen (%1).</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mesure en cours…</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>Avis de sécurité</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Not asked: editable</source>
        <translation>Non interrogé&#xa0;: modifiable</translation>
    </message>
    <message>
        <source>Not asked: file or URL</source>
        <translation>Non interrogé&#xa0;: fichier ou URL</translation>
    </message>
    <message>
        <source>Not asked: other tool</source>
        <translation>Non interrogé&#xa0;: autre outil</translation>
    </message>
    <message>
        <source>Not asked: no version</source>
        <translation>Non interrogé&#xa0;: sans version</translation>
    </message>
    <message>
        <source>Not asked: no index</source>
        <translation>Non interrogé&#xa0;: sans index</translation>
    </message>
    <message>
        <source>Vulnerable: %1</source>
        <translation>Vulnérable (gravité %1)</translation>
    </message>
    <message>
        <source>of unknown gravity</source>
        <translation>gravité inconnue</translation>
    </message>
    <message>
        <source>low</source>
        <comment>gravity</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>gravity</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <comment>gravity</comment>
        <translation>élevée</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>gravity</comment>
        <translation>critique</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnérable</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Yanked</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Dépassé</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Not on its index</source>
        <translation>Absent de l’index</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non interrogé</translation>
    </message>
    <message numerus="yes">
        <source>%n advisory(ies) tell of a hole in this version.</source>
        <translation>
            <numerusform>%n avis de sécurité signale une faille dans cette version.</numerusform>
            <numerusform>%n avis de sécurité signalent une faille dans cette version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its index has put the whole project into quarantine: it may be malicious.</source>
        <translation>Son index a mis tout le projet en quarantaine&#xa0;: il est peut-être malveillant.</translation>
    </message>
    <message>
        <source>Its publisher has yanked this version: it should not be used any more.</source>
        <translation>Son éditeur a retiré cette version&#xa0;: elle ne devrait plus être utilisée.</translation>
    </message>
    <message>
        <source>Its index has no file of this version any more.</source>
        <translation>Son index n’a plus aucun fichier de cette version.</translation>
    </message>
    <message>
        <source>Not everything about it could be asked.</source>
        <translation>Tout n’a pas pu être demandé à son sujet.</translation>
    </message>
    <message>
        <source>There is a newer version that these environments can use.</source>
        <translation>Il existe une version plus récente que ces environnements peuvent utiliser.</translation>
    </message>
    <message>
        <source>Its publisher has declared the project obsolete.</source>
        <translation>Son éditeur a déclaré le projet obsolète.</translation>
    </message>
    <message>
        <source>Its publisher has archived the project: no fix is to be expected.</source>
        <translation>Son éditeur a archivé le projet&#xa0;: aucun correctif n’est à attendre.</translation>
    </message>
    <message>
        <source>None of the indexes of its environments has such a project.</source>
        <translation>Aucun des index de ses environnements n’a de tel projet.</translation>
    </message>
    <message>
        <source>It is the newest version that these environments can use, and nothing is said against it.</source>
        <translation>C’est la version la plus récente que ces environnements peuvent utiliser, et rien n’est signalé contre elle.</translation>
    </message>
    <message>
        <source>The package indexes have not been asked about it.</source>
        <translation>Les index de paquets n’ont pas été interrogés à son sujet.</translation>
    </message>
    <message>
        <source>It is an editable link to a project of yours: its name is sent to nobody.</source>
        <translation>C’est un lien modifiable vers l’un de vos projets&#xa0;: son nom n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>It was installed from a file, a folder or a URL: its name is sent to no index.</source>
        <translation>Il a été installé depuis un fichier, un dossier ou une URL&#xa0;: son nom n’est envoyé à aucun index.</translation>
    </message>
    <message>
        <source>Another package manager has installed it, and knows whether there is a newer one.</source>
        <translation>Un autre gestionnaire de paquets l’a installé, et sait s’il en existe un plus récent.</translation>
    </message>
    <message>
        <source>Its version cannot be read.</source>
        <translation>Sa version ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Nothing says which index it comes from; the settings can name one.</source>
        <translation>Rien ne dit de quel index il vient&#xa0;; les paramètres peuvent en indiquer un.</translation>
    </message>
    <message>
        <source>%1 was never asked.</source>
        <translation>%1 n’a jamais été interrogé.</translation>
    </message>
    <message>
        <source>Nothing says which index the packages of %1 come from.</source>
        <translation>Rien ne dit de quel index viennent les paquets de %1.</translation>
    </message>
    <message>
        <source>%1 lets nobody in without the right name and password (%2).</source>
        <translation>%1 ne laisse entrer personne sans le bon nom et le bon mot de passe (%2).</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2.</source>
        <translation>%1 n’a pas pu être interrogé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 took too long to answer: %2.</source>
        <translation>%1 a mis trop de temps à répondre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not asked: %2.</source>
        <translation>%1 n’est pas interrogé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large: %2.</source>
        <translation>La réponse de %1 est trop grande&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood: %2.</source>
        <translation>La réponse de %1 est incompréhensible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No advisory service is set: nobody was asked for known holes.</source>
        <translation>Aucun service d’avis de sécurité n’est indiqué&#xa0;: personne n’a été interrogé sur les failles connues.</translation>
    </message>
    <message>
        <source>The library libcurl was not found on this machine: without it no index can be asked.</source>
        <translation>La bibliothèque libcurl est introuvable sur cette machine&#xa0;: sans elle, aucun index ne peut être interrogé.</translation>
    </message>
    <message>
        <source>Install it with your system’s packages, then ask again.</source>
        <translation>Installez-la avec les paquets de votre système, puis interrogez de nouveau.</translation>
    </message>
    <message>
        <source>the indexes have not been asked</source>
        <translation>les index n’ont pas été interrogés</translation>
    </message>
    <message>
        <source>no index has answered</source>
        <translation>aucun index n’a répondu</translation>
    </message>
    <message>
        <source>as the indexes said on %1</source>
        <translation>selon les index, le %1</translation>
    </message>
    <message>
        <source>Genuine: it is %1 as the index publishes it.</source>
        <translation>Authentique : c’est %1 tel que l’index le publie.</translation>
    </message>
    <message>
        <source>Not from the index: %1.</source>
        <translation>Ne vient pas de l’index : %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Inconnu : %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is not %1 as the index publishes it. %n file(s) differ:</source>
        <translation>
            <numerusform>Ce n’est pas %1 tel que l’index le publie. %n fichier diffère :</numerusform>
            <numerusform>Ce n’est pas %1 tel que l’index le publie. %n fichiers diffèrent :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1 : modifié</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1 : manquant</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1 : ajouté</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Over&amp;view</source>
        <translation>Vue &amp;d’ensemble</translation>
    </message>
    <message>
        <source>The state of this machine, what is broken first</source>
        <translation>L’état de cette machine, en commençant par ce qui est cassé</translation>
    </message>
    <message>
        <source>E&amp;nvironments</source>
        <translation>E&amp;nvironnements</translation>
    </message>
    <message>
        <source>Every Python environment of this machine</source>
        <translation>Tous les environnements Python de cette machine</translation>
    </message>
    <message>
        <source>&amp;Editable links</source>
        <translation>Liens &amp;modifiables</translation>
    </message>
    <message>
        <source>The editable links of what was looked at, and what is wrong with them</source>
        <translation>Les liens modifiables de ce qui a été examiné, et ce qui ne va pas</translation>
    </message>
    <message>
        <source>Ca&amp;ches</source>
        <translation>Ca&amp;ches</translation>
    </message>
    <message>
        <source>What the caches of uv, pip and the others hold, and what in them is stale</source>
        <translation>Ce que contiennent les caches d’uv, de pip et des autres, et ce qui y est périmé</translation>
    </message>
    <message>
        <source>&amp;Packages</source>
        <translation>&amp;Paquets</translation>
    </message>
    <message>
        <source>Every package of every environment, and what the indexes say of it</source>
        <translation>Tous les paquets de tous les environnements, et ce qu’en disent les index</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>What runs, what is done, and the journal of everything that was done</source>
        <translation>Ce qui tourne, ce qui est terminé, et l’historique de tout ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>a verified build made it, seen %1</source>
        <translation>une construction vérifiée l’a créé, vu le %1</translation>
    </message>
    <message>
        <source>an intact scan saw it on %1</source>
        <translation>une analyse sans défaut l’a vu le %1</translation>
    </message>
    <message>
        <source>takes the folder %1 for it</source>
        <translation>prend le dossier %1 pour ce module</translation>
    </message>
    <message>
        <source>lies where the link lets the import system look</source>
        <translation>se trouve là où le lien fait chercher le système d’import</translation>
    </message>
    <message>
        <source>Install it again: %1.</source>
        <translation>Réinstallez-le&#xa0;: %1.</translation>
    </message>
    <message>
        <source>If the project was moved, install it from its new place: %1. If it is no longer wanted: %2.</source>
        <translation>Si le projet a été déplacé, installez-le depuis son nouvel emplacement&#xa0;: %1. S’il n’est plus voulu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>git tracks what is missing, so no build makes it again: run %1.</source>
        <translation>git suit ce qui manque&#xa0;; aucune construction ne le refait donc&#xa0;: lancez %1.</translation>
    </message>
    <message>
        <source>A build may need what git tracks: first run %1.</source>
        <translation>Une construction peut avoir besoin de ce que git suit&#xa0;: lancez d’abord %1.</translation>
    </message>
    <message>
        <source>There is no pyproject.toml or setup.py in %1 to build from.</source>
        <translation>Il n’y a dans %1 ni pyproject.toml ni setup.py à partir duquel construire.</translation>
    </message>
    <message>
        <source>%1 is imported, though %2 beside it is newer</source>
        <translation>%1 est importé, bien que %2, à côté, soit plus récent</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 is for another interpreter or platform</source>
        <translation>%1 est pour un autre interpréteur ou une autre plateforme</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist</source>
        <translation>%1 est un lien vers un fichier qui n’existe pas</translation>
    </message>
    <message>
        <source>%1 is there, but the import system takes the folder %2 for this module</source>
        <translation>%1 est là, mais le système d’import prend le dossier %2 pour ce module</translation>
    </message>
    <message>
        <source>%1 is there, but the link does not lead the import system to it</source>
        <translation>%1 est là, mais le lien n’y mène pas le système d’import</translation>
    </message>
    <message>
        <source>%1 and %2 more have other content than when it was built</source>
        <translation>%1 et %2 autres n’ont plus le contenu qu’ils avaient lors de la construction</translation>
    </message>
    <message>
        <source>%1 has other content than when it was built</source>
        <translation>%1 n’a plus le contenu qu’il avait lors de la construction</translation>
    </message>
    <message>
        <source>has other content than when %1 was built</source>
        <translation>n’a plus le contenu qu’il avait lors de la construction de %1</translation>
    </message>
    <message>
        <source>RECORD lists %1</source>
        <translation>RECORD mentionne %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>adds this directory to sys.path</source>
        <translation>ajoute ce dossier à sys.path</translation>
    </message>
    <message>
        <source>starts with a byte order mark, which this Python takes for a part of the first line</source>
        <translation>commence par un indicateur d’ordre des octets (BOM), que ce Python prend pour une partie de la première ligne</translation>
    </message>
    <message>
        <source>is shorter than what was installed</source>
        <translation>est plus court que ce qui a été installé</translation>
    </message>
    <message>
        <source>an installed distribution has a RECORD</source>
        <translation>une distribution installée a un RECORD</translation>
    </message>
    <message>
        <source>is not there: what was installed cannot be known</source>
        <translation>n’existe pas&#xa0;: on ne peut pas savoir ce qui a été installé</translation>
    </message>
    <message>
        <source>lists no INSTALLER, which an installer writes last</source>
        <translation>ne mentionne aucun INSTALLER, qu’un installateur écrit en dernier</translation>
    </message>
    <message>
        <source>is not there: the installation was not finished</source>
        <translation>n’existe pas&#xa0;: l’installation n’a pas été terminée</translation>
    </message>
    <message>
        <source>no .pth and no finder</source>
        <translation>ni .pth ni finder</translation>
    </message>
    <message>
        <source>holds no .pth and no finder that leads to the project</source>
        <translation>ne contient ni .pth ni finder qui mène au projet</translation>
    </message>
    <message>
        <source>the installation was not finished (there is no INSTALLER): install %1 again</source>
        <translation>l’installation n’a pas été terminée (il n’y a pas d’INSTALLER)&#xa0;: réinstallez %1</translation>
    </message>
    <message>
        <source>is gone; what was installed of it lies in site-packages</source>
        <translation>a disparu&#xa0;; ce qui en a été installé se trouve dans site-packages</translation>
    </message>
    <message>
        <source>names this directory as the project</source>
        <translation>désigne ce dossier comme le projet</translation>
    </message>
    <message>
        <source>lists a way to a project</source>
        <translation>mentionne un chemin vers un projet</translation>
    </message>
    <message>
        <source>is not there: uv and pip take this link for an ordinary installation</source>
        <translation>n’existe pas&#xa0;: uv et pip prennent ce lien pour une installation ordinaire</translation>
    </message>
    <message>
        <source>names this directory as the code</source>
        <translation>désigne ce dossier comme le code</translation>
    </message>
    <message>
        <source>an egg-link needs its line in easy-install.pth</source>
        <translation>un egg-link a besoin de sa ligne dans easy-install.pth</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is a link to a file that does not exist</source>
        <translation>est un lien vers un fichier qui n’existe pas</translation>
    </message>
    <message>
        <source>was built for another operating system</source>
        <translation>a été construit pour un autre système d’exploitation</translation>
    </message>
    <message>
        <source>is no loadable file: %1</source>
        <translation>n’est pas un fichier chargeable&#xa0;: %1</translation>
    </message>
    <message>
        <source>is no shared library</source>
        <translation>n’est pas une bibliothèque partagée</translation>
    </message>
    <message>
        <source>was built for another processor architecture</source>
        <translation>a été construit pour une autre architecture de processeur</translation>
    </message>
    <message>
        <source>%1 is empty, and names are imported from it</source>
        <translation>%1 est vide, et des noms en sont importés</translation>
    </message>
    <message>
        <source>%1 is empty, and a build writes it</source>
        <translation>%1 est vide, et une construction l’écrit</translation>
    </message>
    <message>
        <source>%1 is no whole Python source: see line %2</source>
        <translation>%1 n’est pas un fichier source Python complet&#xa0;: voir la ligne %2</translation>
    </message>
    <message>
        <source>%1 has no %2, which is imported from it</source>
        <translation>%1 n’a pas %2, qui en est importé</translation>
    </message>
    <message>
        <source>is this module for another interpreter or platform</source>
        <translation>est ce module pour un autre interpréteur ou une autre plateforme</translation>
    </message>
    <message>
        <source>describes a module that is not there</source>
        <translation>décrit un module qui n’existe pas</translation>
    </message>
    <message>
        <source>is a source that a build compiles to this module</source>
        <translation>est une source qu’une construction compile pour donner ce module</translation>
    </message>
    <message>
        <source>is the bytecode of a source that is not there</source>
        <translation>est le bytecode d’une source qui n’existe pas</translation>
    </message>
    <message>
        <source>says Root-Is-Purelib: false: the build was for one platform</source>
        <translation>indique Root-Is-Purelib: false&#xa0;: la construction visait une plateforme précise</translation>
    </message>
    <message>
        <source>the pattern %1 fits a file that is made, not kept</source>
        <translation>le motif %1 correspond à un fichier généré, et non conservé</translation>
    </message>
    <message>
        <source>names %1</source>
        <translation>nomme %1</translation>
    </message>
    <message>
        <source>set_source(&quot;%1&quot;, …), named by cffi_modules in setup.py</source>
        <translation>set_source(&quot;%1&quot;, …), nommé par cffi_modules dans setup.py</translation>
    </message>
    <message>
        <source>cythonize(&quot;%1&quot;) compiles %2</source>
        <translation>cythonize(&quot;%1&quot;) compile %2</translation>
    </message>
    <message>
        <source>the compiled %1 loads %2</source>
        <translation>le module compilé %1 charge %2</translation>
    </message>
    <message>
        <source>declares the extension module %1</source>
        <translation>déclare le module d’extension %1</translation>
    </message>
    <message>
        <source>artifacts name &quot;%1&quot;</source>
        <translation>artifacts nomme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the library of the crate is named %1</source>
        <translation>la bibliothèque du crate s’appelle %1</translation>
    </message>
    <message>
        <source>the build hook mypyc compiles the package</source>
        <translation>le hook de construction mypyc compile le paquet</translation>
    </message>
    <message>
        <source>the build makes a link to it in the mirror that is imported</source>
        <translation>la construction crée un lien vers lui dans le miroir qui est importé</translation>
    </message>
    <message>
        <source>adds the module %1</source>
        <translation>ajoute le module %1</translation>
    </message>
    <message>
        <source>use_scm_version writes %1</source>
        <translation>use_scm_version écrit %1</translation>
    </message>
    <message>
        <source>imports the redirector of the distribution `editables`</source>
        <translation>importe le redirecteur de la distribution `editables`</translation>
    </message>
    <message>
        <source>maps %1 to this file</source>
        <translation>associe %1 à ce fichier</translation>
    </message>
    <message>
        <source>the loader reads meson&apos;s install plan</source>
        <translation>le chargeur lit le plan d’installation de meson</translation>
    </message>
    <message>
        <source>the install plan maps this file to %1</source>
        <translation>le plan d’installation associe ce fichier à %1</translation>
    </message>
    <message>
        <source>the loader builds it when it is next imported</source>
        <translation>le chargeur le construit lors du prochain import</translation>
    </message>
    <message>
        <source>builds at every import with files of these packages</source>
        <translation>construit à chaque import avec des fichiers de ces paquets</translation>
    </message>
    <message>
        <source>no build directory that can be read</source>
        <translation>aucun dossier de construction lisible</translation>
    </message>
    <message>
        <source>loads its modules from this build directory</source>
        <translation>charge ses modules depuis ce dossier de construction</translation>
    </message>
    <message>
        <source>runs this program at every import</source>
        <translation>lance ce programme à chaque import</translation>
    </message>
    <message>
        <source>builds by this file at every import</source>
        <translation>construit d’après ce fichier à chaque import</translation>
    </message>
    <message>
        <source>builds in this directory at the first import</source>
        <translation>construit dans ce dossier au premier import</translation>
    </message>
    <message>
        <source>builds by this configuration at the first import</source>
        <translation>construit d’après cette configuration au premier import</translation>
    </message>
    <message>
        <source>%1 names this program</source>
        <translation>%1 nomme ce programme</translation>
    </message>
    <message>
        <source>the loader builds it at the first import</source>
        <translation>le chargeur le construit au premier import</translation>
    </message>
    <message>
        <source>no install(…) that can be read</source>
        <translation>aucun install(…) lisible</translation>
    </message>
    <message>
        <source>maps %1 to this place</source>
        <translation>associe %1 à cet emplacement</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>leads to a directory that is no environment</source>
        <translation>mène à un dossier qui n’est pas un environnement</translation>
    </message>
    <message>
        <source>The Python that it was made from is gone: %1.</source>
        <translation>Le Python à partir duquel il a été créé n’existe plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>is a link to %1, which is not there</source>
        <translation>est un lien vers %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>what cannot be read</source>
        <translation>une cible illisible</translation>
    </message>
    <message>
        <source>home = %1, which is not there</source>
        <translation>home = %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>is of Python %1</source>
        <translation>relève de Python %1</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>mène à %1</translation>
    </message>
    <message>
        <source>It was made with Python %1, and its base is now Python %2, which does not see the packages that are installed.</source>
        <translation>Il a été créé avec Python %1, et sa base est maintenant Python %2, qui ne voit pas les paquets installés.</translation>
    </message>
    <message>
        <source>holds the packages</source>
        <translation>contient les paquets</translation>
    </message>
    <message>
        <source>It was made at %1, where its scripts still point.</source>
        <translation>Il a été créé dans %1, où ses scripts pointent encore.</translation>
    </message>
    <message>
        <source>The project that it belongs to is gone.</source>
        <translation>Le projet auquel il appartient n’existe plus.</translation>
    </message>
    <message>
        <source>is no directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>Nothing is installed in it.</source>
        <translation>Rien n’y est installé.</translation>
    </message>
    <message>
        <source>holds no distribution and no module</source>
        <translation>ne contient ni distribution ni module</translation>
    </message>
    <message>
        <source>Python %1 has had no security fixes since %2.</source>
        <translation>Python %1 ne reçoit plus de correctifs de sécurité depuis %2.</translation>
    </message>
    <message>
        <source>is not there: the environment has no interpreter of its own</source>
        <translation>n’existe pas&#xa0;: l’environnement n’a pas d’interpréteur à lui</translation>
    </message>
    <message>
        <source>lists %1, which is not there</source>
        <translation>mentionne %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>has no METADATA</source>
        <translation>n’a pas de METADATA</translation>
    </message>
    <message>
        <source>has no RECORD, which an installer writes last</source>
        <translation>n’a pas de RECORD, qu’un installateur écrit en dernier</translation>
    </message>
    <message>
        <source>is what an interrupted pip left</source>
        <translation>est ce qu’un pip interrompu a laissé</translation>
    </message>
    <message>
        <source>does not hold one path</source>
        <translation>ne contient pas un chemin et un seul</translation>
    </message>
    <message>
        <source>names %1, which is no environment</source>
        <translation>nomme %1, qui n’est pas un environnement</translation>
    </message>
    <message>
        <source>a row of %1 has too long a path</source>
        <translation>une ligne de %1 contient un chemin trop long</translation>
    </message>
    <message>
        <source>the row says %1</source>
        <translation>la ligne dit %1</translation>
    </message>
    <message>
        <source>a link leads to %1</source>
        <translation>un lien mène à %1</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Make the environment</source>
        <translation>Créer l’environnement</translation>
    </message>
    <message>
        <source>The log could not be written.</source>
        <translation>Le journal n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>A command failed (status %1)</source>
        <translation>Une commande a échoué (code %1)</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was changed.</source>
        <translation>Annulé avant d’avoir commencé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>waiting for another repair of this project to end</source>
        <translation>en attente de la fin d’une autre réparation de ce projet</translation>
    </message>
    <message>
        <source>no output for a while; another uv may hold a lock</source>
        <translation>aucune sortie depuis un moment&#xa0;; un autre uv détient peut-être un verrou</translation>
    </message>
    <message>
        <source>The plan has no command.</source>
        <translation>Le plan n’a pas de commande.</translation>
    </message>
    <message>
        <source>Building runs the code of this project.</source>
        <translation>La construction exécute le code de ce projet.</translation>
    </message>
    <message>
        <source>Cancelled; no process is left running</source>
        <translation>Annulé&#xa0;; aucun processus ne tourne plus</translation>
    </message>
    <message>
        <source>A command could not be run: %1</source>
        <translation>Une commande n’a pas pu être lancée&#xa0;: %1</translation>
    </message>
    <message>
        <source>A command could not be run: %1: %2</source>
        <translation>Une commande n’a pas pu être lancée&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>an installer that opens it waits for ever. Remove it, and try again</source>
        <translation>un installateur qui l’ouvre attend indéfiniment. Supprimez-le et réessayez</translation>
    </message>
    <message>
        <source>the lock of uv&apos;s cache</source>
        <translation>le verrou du cache d’uv</translation>
    </message>
    <message>
        <source>the lock of the environment</source>
        <translation>le verrou de l’environnement</translation>
    </message>
    <message>
        <source>a lock</source>
        <translation>un verrou</translation>
    </message>
    <message>
        <source>another process (pid %1)</source>
        <translation>un autre processus (pid %1)</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>waiting for %1 that holds %2</source>
        <translation>en attente&#xa0;: %1 détient %2</translation>
    </message>
    <message>
        <source>Rebuild %1</source>
        <translation>Reconstruire %1</translation>
    </message>
    <message>
        <source>Install the build requirements of %1</source>
        <translation>Installer les dépendances de construction de %1</translation>
    </message>
    <message>
        <source>The environment&apos;s Python is gone, so nothing can be built for it. Make the environment again, for a uv project with `uv sync`.</source>
        <translation>Le Python de l’environnement n’existe plus&#xa0;; rien ne peut donc être construit pour lui. Recréez l’environnement, pour un projet uv avec `uv sync`.</translation>
    </message>
    <message>
        <source>not a name that a package may have</source>
        <translation>n’est pas un nom qu’un paquet peut porter</translation>
    </message>
    <message>
        <source>The project is called %1 now: a build would install that beside %2. Put it in its place: %3, then %4.</source>
        <translation>Le projet s’appelle maintenant %1&#xa0;: une construction l’installerait à côté de %2. Mettez-le à sa place&#xa0;: %3, puis %4.</translation>
    </message>
    <message>
        <source>%1 The environment has no pip either.</source>
        <translation>%1 L’environnement n’a pas non plus pip.</translation>
    </message>
    <message>
        <source>%1 was not found where it may be run from.</source>
        <translation>%1 n’a été trouvé nulle part d’où il puisse être lancé.</translation>
    </message>
    <message>
        <source>waiting for another uv (pid %1) that works in this cache</source>
        <translation>en attente d’un autre uv (pid %1) qui travaille dans ce cache</translation>
    </message>
    <message>
        <source>waiting for another uv that works in this cache</source>
        <translation>en attente d’un autre uv qui travaille dans ce cache</translation>
    </message>
    <message>
        <source>%1 failed (status %2): %3</source>
        <translation>%1 a échoué (code %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Truewheel makes no conda environments: conda or pixi repairs it</source>
        <translation>Truewheel ne crée pas d’environnements conda&#xa0;: conda ou pixi le répare</translation>
    </message>
    <message>
        <source>it is a tool of uv: `%1` makes it again</source>
        <translation>c’est un outil d’uv&#xa0;: `%1` le recrée</translation>
    </message>
    <message>
        <source>it belongs to pipx: `%1` makes it again</source>
        <translation>il appartient à pipx&#xa0;: `%1` le recrée</translation>
    </message>
    <message>
        <source>on Windows its launchers name their place, so that none can be made beside it: remove it, and restore it</source>
        <translation>sous Windows, ses lanceurs nomment leur emplacement, si bien qu’aucun autre ne peut être créé à côté&#xa0;: supprimez-le, puis restaurez-le</translation>
    </message>
    <message>
        <source>Install what uv.lock says</source>
        <translation>Installer ce que dit uv.lock</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>il ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation>%1 n’y est pas</translation>
    </message>
    <message>
        <source>%1 are not in it</source>
        <translation>%1 n’y sont pas</translation>
    </message>
    <message>
        <source>the editable install of %1 is %2: rebuild it</source>
        <translation>le lien modifiable de %1 est %2&#xa0;: reconstruisez-le</translation>
    </message>
    <message>
        <source>%1 The old environment is untouched.</source>
        <translation>%1 L’ancien environnement est intact.</translation>
    </message>
    <message>
        <source>The new environment is not whole: %1. The old environment is untouched.</source>
        <translation>Le nouvel environnement n’est pas complet&#xa0;: %1. L’ancien environnement est intact.</translation>
    </message>
    <message>
        <source>The journal could not be written: %1. The old environment is untouched.</source>
        <translation>L’historique n’a pas pu être écrit&#xa0;: %1. L’ancien environnement est intact.</translation>
    </message>
    <message>
        <source>The old environment could not be moved away: %1.</source>
        <translation>L’ancien environnement n’a pas pu être écarté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The new environment could not be put in place: %1: %2. The old one can be restored.</source>
        <translation>Le nouvel environnement n’a pas pu être mis en place&#xa0;: %1&#xa0;: %2. L’ancien peut être restauré.</translation>
    </message>
    <message>
        <source>It was made again, but %1.</source>
        <translation>Il a été recréé, mais %1.</translation>
    </message>
    <message>
        <source>Its scripts were changed, but %1.</source>
        <translation>Ses scripts ont été modifiés, mais %1.</translation>
    </message>
    <message>
        <source>another directory has taken its place since it was looked at</source>
        <translation>un autre dossier a pris sa place depuis qu’il a été examiné</translation>
    </message>
    <message>
        <source>it is the root of a file system</source>
        <translation>c’est la racine d’un système de fichiers</translation>
    </message>
    <message>
        <source>it is the home directory or above it</source>
        <translation>c’est le dossier personnel ou un dossier au-dessus</translation>
    </message>
    <message>
        <source>another file system is mounted there</source>
        <translation>un autre système de fichiers y est monté</translation>
    </message>
    <message>
        <source>it is the root of a repository: it holds %1</source>
        <translation>c’est la racine d’un dépôt&#xa0;: il contient %1</translation>
    </message>
    <message>
        <source>it is a project too: it holds %1</source>
        <translation>c’est aussi un projet&#xa0;: il contient %1</translation>
    </message>
    <message>
        <source>its pyvenv.cfg is not a regular file</source>
        <translation>son pyvenv.cfg n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not a whole environment: neither bin nor Scripts is a directory in it</source>
        <translation>ce n’est pas un environnement complet&#xa0;: ni bin ni Scripts n’y est un dossier</translation>
    </message>
    <message>
        <source>it is not a whole environment: lib is no directory in it</source>
        <translation>ce n’est pas un environnement complet&#xa0;: lib n’y est pas un dossier</translation>
    </message>
    <message>
        <source>its conda-meta is not a directory</source>
        <translation>son conda-meta n’est pas un dossier</translation>
    </message>
    <message>
        <source>it is an installation of conda: it holds %1</source>
        <translation>c’est une installation de conda&#xa0;: il contient %1</translation>
    </message>
    <message>
        <source>Truewheel itself lies in it</source>
        <translation>Truewheel lui-même s’y trouve</translation>
    </message>
    <message>
        <source>the uv that Truewheel uses lies in it</source>
        <translation>l’uv que Truewheel utilise s’y trouve</translation>
    </message>
    <message>
        <source>it holds %1</source>
        <translation>il contient %1</translation>
    </message>
    <message>
        <source>runs a program of it</source>
        <translation>en exécute un programme</translation>
    </message>
    <message>
        <source>has its working directory in it</source>
        <translation>y a son dossier de travail</translation>
    </message>
    <message>
        <source>has loaded a file of it</source>
        <translation>en a chargé un fichier</translation>
    </message>
    <message>
        <source>it is a link: name the environment that it leads to</source>
        <translation>c’est un lien&#xa0;: nommez l’environnement auquel il mène</translation>
    </message>
    <message>
        <source>it is no directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>it is no environment: it holds neither pyvenv.cfg nor conda-meta</source>
        <translation>ce n’est pas un environnement&#xa0;: il ne contient ni pyvenv.cfg ni conda-meta</translation>
    </message>
    <message>
        <source>it is in use: %1 (pid %2) %3, and %4 more</source>
        <translation>il est utilisé&#xa0;: %1 (pid %2) %3, et %4 autres</translation>
    </message>
    <message>
        <source>it is in use: %1 (pid %2) %3</source>
        <translation>il est utilisé&#xa0;: %1 (pid %2) %3</translation>
    </message>
    <message>
        <source>so that nobody can say what a removal would take</source>
        <translation>si bien que nul ne peut dire ce qu’une suppression emporterait</translation>
    </message>
    <message>
        <source>another file system is mounted there, in the environment</source>
        <translation>un autre système de fichiers y est monté, dans l’environnement</translation>
    </message>
    <message>
        <source>another Truewheel changes it</source>
        <translation>un autre Truewheel est en train de le modifier</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>What was to be deleted could not be opened: %1</source>
        <translation>Ce qui devait être supprimé n’a pas pu être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 names.</source>
        <translation>Annulé après %1 noms sur %2.</translation>
    </message>
    <message>
        <source>It was left alone, since it had not been previewed: %1.</source>
        <translation>On n’y a pas touché, faute d’aperçu préalable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It could not be removed: %1: %2.</source>
        <translation>Il n’a pas pu être supprimé&#xa0;: %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 What is left lies in %2.</source>
        <translation>%1 Ce qui reste se trouve dans %2.</translation>
    </message>
    <message>
        <source>Something has that name still.</source>
        <translation>Quelque chose porte encore ce nom.</translation>
    </message>
    <message>
        <source>It was removed, but not written down: %1</source>
        <translation>Il a été supprimé, mais cela n’a pas été noté&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has changed since it was looked at: look again</source>
        <translation>il a changé depuis qu’il a été examiné&#xa0;: examinez-le de nouveau</translation>
    </message>
    <message>
        <source>it holds %1, which would be lost for good: move it to the trash instead</source>
        <translation>il contient %1, qui serait définitivement perdu&#xa0;: mettez-le plutôt à la corbeille</translation>
    </message>
    <message>
        <source>The log has all that was said.</source>
        <translation>Le journal contient tout ce qui a été dit.</translation>
    </message>
    <message>
        <source>The log could not be written to its end.</source>
        <translation>Le journal n’a pas pu être écrit jusqu’au bout.</translation>
    </message>
    <message>
        <source>it has changed since it was looked at</source>
        <translation>il a changé depuis qu’il a été examiné</translation>
    </message>
    <message>
        <source>It is not in the trash any more, and Truewheel makes no conda environments: `%1` does.</source>
        <translation>Il n’est plus dans la corbeille, et Truewheel ne crée pas d’environnements conda&#xa0;: `%1` le fait.</translation>
    </message>
    <message>
        <source>something is there already: move it away first</source>
        <translation>quelque chose s’y trouve déjà&#xa0;: déplacez-le d’abord</translation>
    </message>
    <message>
        <source>the directory that it was in is gone: make it first</source>
        <translation>le dossier où il se trouvait a disparu&#xa0;: créez-le d’abord</translation>
    </message>
    <message>
        <source>It is back, but not as it was: files of it are missing or were added.</source>
        <translation>Il est de retour, mais pas tel qu’il était&#xa0;: des fichiers y manquent ou y ont été ajoutés.</translation>
    </message>
    <message>
        <source>%1 What had been made is removed again.</source>
        <translation>%1 Ce qui avait été créé a été supprimé.</translation>
    </message>
    <message>
        <source>It was made again, but cannot be read: %1.</source>
        <translation>Il a été recréé, mais ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was made again, but without %1.</source>
        <translation>Il a été recréé, mais sans %1.</translation>
    </message>
    <message>
        <source>Truewheel has removed no environment from there that could be restored</source>
        <translation>Truewheel n’a supprimé à cet endroit aucun environnement qui puisse être restauré</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source> A build sees nothing of the environment, unless it is run with %1.</source>
        <translation> Une construction ne voit rien de l’environnement, à moins d’être lancée avec %1.</translation>
    </message>
    <message>
        <source>What the build made could not be looked at.</source>
        <translation>Ce que la construction a créé n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>Still, %1.</source>
        <translation>Toujours est-il que %1.</translation>
    </message>
    <message>
        <source>Its files are there, but it was not installed anew.</source>
        <translation>Ses fichiers sont là, mais il n’a pas été réinstallé.</translation>
    </message>
    <message>
        <source>The build failed (status %1)</source>
        <translation>La construction a échoué (code %1)</translation>
    </message>
    <message>
        <source>The build ended well, but %1: it took %2 for up to date and left it as it was. Delete that file, and repair again.</source>
        <translation>La construction s’est bien terminée, mais %1&#xa0;: elle a tenu %2 pour à jour et l’a laissé tel quel. Supprimez ce fichier, puis réparez de nouveau.</translation>
    </message>
    <message>
        <source>The build ended well, but %1: an isolated build cannot repair a %2 link, since its build tools are removed after it. Try &quot;Prepare and rebuild&quot;.</source>
        <translation>La construction s’est bien terminée, mais %1&#xa0;: une construction isolée ne peut pas réparer un lien %2, car ses outils de construction sont supprimés ensuite. Essayez «&#xa0;Préparer et reconstruire&#xa0;».</translation>
    </message>
    <message>
        <source>The build ended well, but %1.</source>
        <translation>La construction s’est bien terminée, mais %1.</translation>
    </message>
    <message>
        <source>it names no environment</source>
        <translation>elle ne nomme aucun environnement</translation>
    </message>
    <message>
        <source>not a name that an extra or a group may have</source>
        <translation>n’est pas un nom qu’un extra ou un groupe peut porter</translation>
    </message>
    <message>
        <source>uv.lock does not hold this package.</source>
        <translation>uv.lock ne contient pas ce paquet.</translation>
    </message>
    <message>
        <source>Update the lock, and make the environment what it says</source>
        <translation>Mettre à jour le fichier de verrouillage et aligner l’environnement sur lui</translation>
    </message>
    <message>
        <source>Make the environment what the lock says</source>
        <translation>Rendre l’environnement conforme au fichier de verrouillage</translation>
    </message>
    <message>
        <source>This uv is too old to say what an update would change.</source>
        <translation>Cet uv est trop ancien pour dire ce qu’une mise à jour changerait.</translation>
    </message>
    <message>
        <source>uv can sync a virtual environment only; this one is of %1.</source>
        <translation>uv ne peut synchroniser qu’un environnement virtuel&#xa0;; celui-ci relève de %1.</translation>
    </message>
    <message>
        <source>The project requires Python %1, and this environment has %2. uv would have to replace the environment.</source>
        <translation>Le projet exige Python %1, et cet environnement a %2. uv devrait remplacer l’environnement.</translation>
    </message>
    <message>
        <source>pyproject.toml asks for what uv.lock was not made for: %1. `uv lock` brings the lock up to date.</source>
        <translation>pyproject.toml demande autre chose que ce pour quoi uv.lock a été créé&#xa0;: %1. `uv lock` met le fichier de verrouillage à jour.</translation>
    </message>
    <message>
        <source>no preview in what it says: %1</source>
        <translation>aucun aperçu dans ce qu’il dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>uv would %1 the environment itself.</source>
        <translation>uv toucherait à l’environnement lui-même (%1).</translation>
    </message>
    <message>
        <source>%1 is still installed</source>
        <translation>%1 est toujours installé</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 n’est pas installé</translation>
    </message>
    <message>
        <source>%1 is %2 and not %3</source>
        <translation>%1 est en %2 et non en %3</translation>
    </message>
    <message>
        <source>uv runs the environment&apos;s Python to see what a sync would change.</source>
        <translation>uv lance le Python de l’environnement pour voir ce qu’une synchronisation changerait.</translation>
    </message>
    <message>
        <source>the environment cannot be read</source>
        <translation>l’environnement ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1; the environment is as announced.</source>
        <translation>%1&#xa0;; l’environnement est tel qu’annoncé.</translation>
    </message>
    <message>
        <source>%1; the environment is not as announced: %2.</source>
        <translation>%1&#xa0;; l’environnement n’est pas tel qu’annoncé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>uv sync failed (status %1)</source>
        <translation>uv sync a échoué (code %1)</translation>
    </message>
    <message>
        <source>The environment is not as announced: %1.</source>
        <translation>L’environnement n’est pas tel qu’annoncé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The packages are as the lock says, but the editable install of %1 is %2: uv restored it from its cache. Rebuild it.</source>
        <translation>Les paquets sont conformes au fichier de verrouillage, mais le lien modifiable de %1 est %2&#xa0;: uv l’a rétabli depuis son cache. Reconstruisez-le.</translation>
    </message>
    <message>
        <source>The packages are as the lock says; the editable installs could not all be looked at.</source>
        <translation>Les paquets sont conformes au fichier de verrouillage&#xa0;; les liens modifiables n’ont pas tous pu être examinés.</translation>
    </message>
    <message>
        <source>There is no uv.lock. `uv lock` makes one.</source>
        <translation>Il n’y a pas de fichier uv.lock. `uv lock` en crée un.</translation>
    </message>
    <message>
        <source>uv.lock does not hold this project. `uv lock` makes it anew.</source>
        <translation>uv.lock ne contient pas ce projet. `uv lock` le recrée.</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <translation>%1 appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>%1 can be written to by others</source>
        <translation>%1 peut être modifié par d’autres</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere</source>
        <translation>%1 est un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>not an absolute path</source>
        <translation>pas un chemin absolu</translation>
    </message>
    <message>
        <source>inside the project, the environment or the current directory</source>
        <translation>à l’intérieur du projet, de l’environnement ou du dossier courant</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>not executable</source>
        <translation>non exécutable</translation>
    </message>
    <message>
        <source>a link into the project, the environment or the current directory</source>
        <translation>un lien qui mène dans le projet, l’environnement ou le dossier courant</translation>
    </message>
    <message>
        <source>a script (a shim), not uv itself</source>
        <translation>un script (un shim), et non uv lui-même</translation>
    </message>
    <message>
        <source>a script of %1 (a shim)</source>
        <translation>un script de %1 (un shim)</translation>
    </message>
    <message>
        <source>the setting tools/uv names %1, which is not run: %2.</source>
        <translation>le paramètre tools/uv nomme %1, qui n’est pas lancé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>uv is at %1, but it is not run: %2.</source>
        <translation>uv se trouve dans %1, mais il n’est pas lancé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>uv was not found. Install uv, or name it in the settings (`truewheel doctor` shows their file).</source>
        <translation>uv est introuvable. Installez uv, ou indiquez-le dans les paramètres (`truewheel doctor` montre leur fichier).</translation>
    </message>
    <message>
        <source>no version in: %1</source>
        <translation>aucune version dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>the backend in backend-path is nested too deep</source>
        <translation>le backend indiqué par backend-path est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>the backend in backend-path has too many files</source>
        <translation>le backend indiqué par backend-path a trop de fichiers</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>aucun %1 ne s’y trouve</translation>
    </message>
    <message>
        <source>it has %1 of %2</source>
        <translation>%2 s’y trouve %1 fois</translation>
    </message>
    <message>
        <source>it is not read</source>
        <translation>n’est pas lu</translation>
    </message>
    <message>
        <source>a tag that is none: %1</source>
        <translation>une étiquette qui n’en est pas une&#xa0;: %1</translation>
    </message>
    <message>
        <source>its name is not that of a wheel</source>
        <translation>son nom n’est pas celui d’un wheel</translation>
    </message>
    <message>
        <source>its name says %1, its METADATA says %2</source>
        <translation>son nom dit %1, son METADATA dit %2</translation>
    </message>
    <message>
        <source>its name says version %1, its METADATA says %2</source>
        <translation>son nom dit version %1, son METADATA dit %2</translation>
    </message>
    <message>
        <source>its members are not unpacked</source>
        <translation>ses membres ne sont pas décompactés</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>a member without a name</source>
        <translation>un membre sans nom</translation>
    </message>
    <message>
        <source>it lies behind the link %1</source>
        <translation>se trouve derrière le lien %1</translation>
    </message>
    <message>
        <source>%1 is a file and a directory</source>
        <translation>%1 est à la fois un fichier et un dossier</translation>
    </message>
    <message>
        <source>the target of this link cannot be read</source>
        <translation>la cible de ce lien ne peut pas être lue</translation>
    </message>
    <message>
        <source>the directory cannot be read</source>
        <translation>le dossier ne peut pas être lu</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>contient plus de %1 fichiers</translation>
    </message>
    <message>
        <source>the archive ends before it</source>
        <translation>l’archive se termine avant lui</translation>
    </message>
    <message>
        <source>no tar</source>
        <translation>pas un tar</translation>
    </message>
    <message>
        <source>it ends without its closing blocks</source>
        <translation>l’archive se termine sans ses blocs de fin</translation>
    </message>
    <message>
        <source>a header with a wrong checksum stands after member %1</source>
        <translation>un en-tête dont la somme de contrôle est fausse suit le membre %1</translation>
    </message>
    <message>
        <source>bytes stand after the archive</source>
        <translation>des octets suivent l’archive</translation>
    </message>
    <message>
        <source>a member has a size that is none</source>
        <translation>un membre a une taille qui n’en est pas une</translation>
    </message>
    <message>
        <source>a sparse file</source>
        <translation>un fichier creux</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>contient plus de %1 membres</translation>
    </message>
    <message>
        <source>it ends inside of a member</source>
        <translation>l’archive se termine au milieu d’un membre</translation>
    </message>
    <message>
        <source>it ends inside of a header</source>
        <translation>l’archive se termine au milieu d’un en-tête</translation>
    </message>
    <message>
        <source>an extended header that is none</source>
        <translation>un en-tête étendu qui n’en est pas un</translation>
    </message>
    <message>
        <source>a way of packing that this build of KArchive does not know</source>
        <translation>un mode de compression que cette version de KArchive ne connaît pas</translation>
    </message>
    <message>
        <source>the packed bytes are damaged</source>
        <translation>les octets compressés sont endommagés</translation>
    </message>
    <message>
        <source>no end of a central directory</source>
        <translation>aucune fin de répertoire central</translation>
    </message>
    <message>
        <source>its 64-bit end of the central directory is not where it says</source>
        <translation>sa fin de répertoire central 64 bits n’est pas à l’endroit annoncé</translation>
    </message>
    <message>
        <source>its two ends of the central directory say different things</source>
        <translation>ses deux fins de répertoire central se contredisent</translation>
    </message>
    <message>
        <source>it is one of several parts</source>
        <translation>c’est une partie parmi plusieurs</translation>
    </message>
    <message>
        <source>its central directory would begin before the file does</source>
        <translation>son répertoire central commencerait avant le fichier lui-même</translation>
    </message>
    <message>
        <source>its central directory has %1 bytes</source>
        <translation>son répertoire central a %1 octets</translation>
    </message>
    <message>
        <source>its end announces %1 members, and it lists %2</source>
        <translation>sa fin annonce %1 membres, et il en est énuméré %2</translation>
    </message>
    <message>
        <source>its central directory breaks off after %1 members</source>
        <translation>son répertoire central s’interrompt après %1 membres</translation>
    </message>
    <message>
        <source>it has a second name: %1</source>
        <translation>porte un second nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>its header would stand beyond the members</source>
        <translation>son en-tête se trouverait au-delà des membres</translation>
    </message>
    <message>
        <source>no header stands where the central directory says</source>
        <translation>aucun en-tête ne se trouve là où le dit le répertoire central</translation>
    </message>
    <message>
        <source>its own header calls it %1</source>
        <translation>son propre en-tête l’appelle %1</translation>
    </message>
    <message>
        <source>its own header says that it is packed in another way</source>
        <translation>son propre en-tête dit qu’il est compressé d’une autre façon</translation>
    </message>
    <message>
        <source>its bytes would reach beyond the members</source>
        <translation>ses octets iraient au-delà des membres</translation>
    </message>
    <message>
        <source>its own header says another size or checksum</source>
        <translation>son propre en-tête indique une autre taille ou une autre somme de contrôle</translation>
    </message>
    <message>
        <source>what follows its bytes says another size or checksum</source>
        <translation>ce qui suit ses octets indique une autre taille ou une autre somme de contrôle</translation>
    </message>
    <message>
        <source>packed by method %1</source>
        <translation>compressé par la méthode %1</translation>
    </message>
    <message>
        <source>its bytes are those of another member too</source>
        <translation>ses octets sont aussi ceux d’un autre membre</translation>
    </message>
    <message>
        <source>no changes are told of on a file system of type %1</source>
        <translation>aucun changement n’est signalé sur un système de fichiers de type %1</translation>
    </message>
    <message>
        <source>Let the next sync build: %1, run in %2.</source>
        <translation>Laissez la prochaine synchronisation construire&#xa0;: %1, à lancer dans %2.</translation>
    </message>
    <message>
        <source>another build of %1 %2 holds this file</source>
        <translation>une autre construction de %1 %2 contient ce fichier</translation>
    </message>
    <message>
        <source>The project lies in %1 now. To link it there: %2.</source>
        <translation>Le projet se trouve maintenant dans %1. Pour le lier là&#xa0;: %2.</translation>
    </message>
    <message>
        <source>lies on a file system of type %1; name it as a ROOT to look there</source>
        <translation>se trouve sur un système de fichiers de type %1&#xa0;; indiquez-le comme ROOT pour y regarder</translation>
    </message>
    <message>
        <source>another file system, of type %1, is not entered; name it as a ROOT to look there</source>
        <translation>un autre système de fichiers, de type %1, n’est pas parcouru&#xa0;; indiquez-le comme ROOT pour y regarder</translation>
    </message>
    <message>
        <source>what is no part of a cache lies in it: %1</source>
        <translation>il s’y trouve ce qui ne fait pas partie d’un cache&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has no CACHEDIR.TAG, so it may be no cache</source>
        <translation>il n’a pas de CACHEDIR.TAG&#xa0;; ce n’est donc peut-être pas un cache</translation>
    </message>
    <message>
        <source>a newer %1 keeps %2 there, which this one would remove</source>
        <translation>un %1 plus récent y garde %2, que celui-ci supprimerait</translation>
    </message>
    <message>
        <source>another file system, of type %1, is not entered; name it as a PATH to look there</source>
        <translation>un autre système de fichiers, de type %1, n’est pas parcouru&#xa0;; indiquez-le comme PATH pour y regarder</translation>
    </message>
    <message>
        <source>no project, environment or directory</source>
        <translation>ni projet, ni environnement, ni dossier</translation>
    </message>
    <message>
        <source>leads to no environment</source>
        <translation>ne mène à aucun environnement</translation>
    </message>
    <message>
        <source>the limit of watched directories is reached (fs.inotify.max_user_watches)</source>
        <translation>la limite de dossiers surveillés est atteinte (fs.inotify.max_user_watches)</translation>
    </message>
    <message>
        <source>the limit of watchers is reached (fs.inotify.max_user_instances, or of open files)</source>
        <translation>la limite d’observateurs est atteinte (fs.inotify.max_user_instances, ou celle des fichiers ouverts)</translation>
    </message>
    <message>
        <source>the system gives no stream of events</source>
        <translation>le système ne fournit pas de flux d’événements</translation>
    </message>
    <message>
        <source>the system does not watch it (error %1)</source>
        <translation>le système ne le surveille pas (erreur %1)</translation>
    </message>
    <message>
        <source>another thing has taken its place since it was looked at</source>
        <translation>autre chose a pris sa place depuis qu’il a été examiné</translation>
    </message>
    <message>
        <source>something has that name already</source>
        <translation>quelque chose porte déjà ce nom</translation>
    </message>
    <message>
        <source>it would leave its file system</source>
        <translation>il quitterait son système de fichiers</translation>
    </message>
    <message>
        <source>the system did not take it into the trash</source>
        <translation>le système ne l’a pas mis à la corbeille</translation>
    </message>
    <message>
        <source>there is no trash on its file system</source>
        <translation>il n’y a pas de corbeille sur son système de fichiers</translation>
    </message>
    <message>
        <source>the system did not take it into the Recycle Bin</source>
        <translation>le système ne l’a pas mis à la Corbeille</translation>
    </message>
    <message>
        <source>It had not started; nothing was changed.</source>
        <translation>Rien n’avait commencé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>not a file URL</source>
        <translation>pas une URL de fichier</translation>
    </message>
    <message>
        <source>names a host</source>
        <translation>nomme un hôte</translation>
    </message>
    <message>
        <source>a NUL in the path</source>
        <translation>un NUL dans le chemin</translation>
    </message>
    <message>
        <source>is the root of a file system</source>
        <translation>est la racine d’un système de fichiers</translation>
    </message>
    <message>
        <source>is the home directory or above it</source>
        <translation>est le dossier personnel ou un dossier au-dessus</translation>
    </message>
    <message>
        <source>truncated: the program headers lie beyond the end of the file</source>
        <translation>tronqué&#xa0;: les en-têtes de programme se trouvent au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>truncated: a segment lies beyond the end of the file</source>
        <translation>tronqué&#xa0;: un segment se trouve au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>truncated: shorter than an ELF header</source>
        <translation>tronqué&#xa0;: plus court qu’un en-tête ELF</translation>
    </message>
    <message>
        <source>not a valid ELF header</source>
        <translation>pas un en-tête ELF valide</translation>
    </message>
    <message>
        <source>an object file, not a shared library</source>
        <translation>un fichier objet, et non une bibliothèque partagée</translation>
    </message>
    <message>
        <source>not a shared library</source>
        <translation>pas une bibliothèque partagée</translation>
    </message>
    <message>
        <source>truncated: the load commands lie beyond the end of the file</source>
        <translation>tronqué&#xa0;: les commandes de chargement se trouvent au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>truncated: shorter than a Mach-O header</source>
        <translation>tronqué&#xa0;: plus court qu’un en-tête Mach-O</translation>
    </message>
    <message>
        <source>not a binary</source>
        <translation>pas un binaire</translation>
    </message>
    <message>
        <source>truncated: the table of slices lies beyond the end of the file</source>
        <translation>tronqué&#xa0;: la table des tranches se trouve au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>truncated: a slice lies beyond the end of the file</source>
        <translation>tronqué&#xa0;: une tranche se trouve au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>truncated: shorter than a PE header</source>
        <translation>tronqué&#xa0;: plus court qu’un en-tête PE</translation>
    </message>
    <message>
        <source>a DOS program, not a library</source>
        <translation>un programme DOS, et non une bibliothèque</translation>
    </message>
    <message>
        <source>truncated: a section lies beyond the end of the file</source>
        <translation>tronqué&#xa0;: une section se trouve au-delà de la fin du fichier</translation>
    </message>
    <message>
        <source>not a library</source>
        <translation>pas une bibliothèque</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>a Git LFS pointer: the file itself has not been fetched</source>
        <translation>un pointeur Git LFS&#xa0;: le fichier lui-même n’a pas été récupéré</translation>
    </message>
    <message>
        <source>a static archive, not a shared library</source>
        <translation>une archive statique, et non une bibliothèque partagée</translation>
    </message>
    <message>
        <source>a text file, not a binary</source>
        <translation>un fichier texte, et non un binaire</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>unloadable</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>non chargeable</translation>
    </message>
    <message>
        <source>unlinked</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>délié</translation>
    </message>
    <message>
        <source>shadowed</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>périmé</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>degraded</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>leads to links beside whose sources %1 lies</source>
        <translation>mène à des liens à côté des sources desquels se trouve %1</translation>
    </message>
    <message>
        <source>imports %1, which is not there: Python leaves out the rest of the file</source>
        <translation>importe %1, qui n’existe pas : Python ignore le reste du fichier</translation>
    </message>
    <message>
        <source>%1 ends before the source that it is a copy of</source>
        <translation>%1 se termine avant la source dont il est la copie</translation>
    </message>
    <message>
        <source>uv&apos;s configuration sends what `uv pip` installs to %1, and not into the environment. Take `target` and `prefix` out of its `pip` table first.</source>
        <translation>La configuration d’uv envoie ce que `uv pip` installe vers %1, et non dans l’environnement. Retirez d’abord `target` et `prefix` de sa table `pip`.</translation>
    </message>
    <message>
        <source>Its pip is too old to say what an update would change.</source>
        <translation>Son pip est trop ancien pour dire ce qu’une mise à jour changerait.</translation>
    </message>
    <message>
        <source>Truewheel updates no conda environments: conda or pixi does.</source>
        <translation>Truewheel ne met à jour aucun environnement conda : conda ou pixi le fait.</translation>
    </message>
    <message>
        <source>It is a tool of uv: `%1` updates it.</source>
        <translation>C’est un outil d’uv : `%1` le met à jour.</translation>
    </message>
    <message>
        <source>It belongs to pipx: `%1` updates it.</source>
        <translation>Il appartient à pipx : `%1` le met à jour.</translation>
    </message>
    <message>
        <source>Another list says what is in it. This updates it: %1.</source>
        <translation>Une autre liste dit ce qu’il contient. Ceci la met à jour : %1.</translation>
    </message>
    <message>
        <source>Its project has a uv.lock. This updates both: %1.</source>
        <translation>Son projet a un uv.lock. Ceci met à jour les deux : %1.</translation>
    </message>
    <message>
        <source>it is not installed there</source>
        <translation>il n’y est pas installé</translation>
    </message>
    <message>
        <source>it is an editable link, and an update would put another in its place</source>
        <translation>c’est un lien modifiable, et une mise à jour en mettrait un autre à sa place</translation>
    </message>
    <message>
        <source>it was installed from a file, a folder or a URL, and an update would put another in its place</source>
        <translation>il a été installé depuis un fichier, un dossier ou une URL, et une mise à jour en mettrait un autre à sa place</translation>
    </message>
    <message>
        <source>The tool runs the environment&apos;s Python to see what an update would change.</source>
        <translation>L’outil exécute le Python de l’environnement pour voir ce qu’une mise à jour changerait.</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Mettre à jour %1</translation>
    </message>
    <message>
        <source>The update failed (status %1)</source>
        <translation>La mise à jour a échoué (état %1)</translation>
    </message>
    <message>
        <source>%1 Now %2.</source>
        <extracomment>%1 is a sentence, %2 as in &quot;idna is not installed&quot;</extracomment>
        <translation>%1 Maintenant : %2.</translation>
    </message>
    <message>
        <source>%1 All the same, the packages are as announced.</source>
        <translation>%1 Les paquets sont tout de même comme annoncé.</translation>
    </message>
    <message>
        <source>the index could not be asked</source>
        <translation>l’index n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>the index has no file of this name</source>
        <translation>l’index n’a pas de fichier de ce nom</translation>
    </message>
    <message>
        <source>the index does not tell its hash</source>
        <translation>l’index n’en donne pas l’empreinte</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>no WHEEL file says how it was built</source>
        <translation>aucun fichier WHEEL ne dit comment il a été construit</translation>
    </message>
    <message>
        <source>the index does not have this version</source>
        <translation>l’index n’a pas cette version</translation>
    </message>
    <message>
        <source>built by an unnamed tool; the index has no wheel of these tags</source>
        <translation>construit par un outil sans nom ; l’index n’a pas de wheel avec ces tags</translation>
    </message>
    <message>
        <source>built by %1; the index has no wheel of these tags</source>
        <translation>construit par %1 ; l’index n’a pas de wheel avec ces tags</translation>
    </message>
    <message>
        <source>the published wheel could not be read</source>
        <translation>le wheel publié n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 would come of %2</source>
        <translation>%2 donneraient %1</translation>
    </message>
    <message>
        <source>%1 come of %2</source>
        <translation>%2 donnent %1</translation>
    </message>
    <message>
        <source>%1 came instead of %2</source>
        <translation>%1 sont venus au lieu de %2</translation>
    </message>
    <message>
        <source>RECORD says %1, it has %2</source>
        <translation>RECORD dit %1, il fait %2</translation>
    </message>
    <message>
        <source>a name or header of %1</source>
        <translation>un nom ou un en-tête de %1</translation>
    </message>
    <message>
        <source>%1 came of %2</source>
        <translation>%2 ont donné %1</translation>
    </message>
    <message>
        <source>%1 stand before the archive</source>
        <translation>%1 précèdent l’archive</translation>
    </message>
    <message>
        <source>%1 stand after the archive</source>
        <translation>%1 suivent l’archive</translation>
    </message>
    <message>
        <source>%1 before it belong to no member</source>
        <translation>%1 avant lui n’appartiennent à aucune entrée</translation>
    </message>
    <message>
        <source>%1 before the central directory belong to no member</source>
        <translation>%1 avant le répertoire central n’appartiennent à aucune entrée</translation>
    </message>
    <message>
        <source>waiting for another Truewheel that changes this environment</source>
        <translation>en attente d’un autre Truewheel qui modifie cet environnement</translation>
    </message>
</context>
<context>
    <name>SettingEditors</name>
    <message>
        <source>Looked for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Choisir un programme</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop has.</source>
        <translation>Clair, sombre, ou comme le bureau.</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect when the window is opened next.</source>
        <translation>Prend effet à la prochaine ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Units of size</source>
        <translation>Unités de taille</translation>
    </message>
    <message>
        <source>1 KiB = 1024 bytes</source>
        <translation>1&#xa0;Kio = 1024&#xa0;octets</translation>
    </message>
    <message>
        <source>1 kB = 1000 bytes</source>
        <translation>1&#xa0;ko = 1000&#xa0;octets</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <source>Looked through besides your home folder and the places where tools keep environments. Another file system has to be named here.</source>
        <translation>Parcourus en plus de votre dossier personnel et des endroits où les outils gardent des environnements. Un autre système de fichiers doit être indiqué ici.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>No environment is looked for in these folders and below them.</source>
        <translation>Aucun environnement n’est cherché dans ces dossiers ni au-dessous.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many read environments at once.</source>
        <translation>Combien lisent des environnements en même temps.</translation>
    </message>
    <message>
        <source>As many as processors, at most 8</source>
        <translation>Autant que de processeurs, 8 au plus</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>Zone de notification et notifications</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When a link becomes broken, a trap is armed, or a cache grows stale.</source>
        <translation>Quand un lien se casse, qu’un piège est armé ou qu’un cache devient périmé.</translation>
    </message>
    <message>
        <source>The end of a job</source>
        <translation>La fin d’une tâche</translation>
    </message>
    <message>
        <source>Also when a rebuild or a sync ends while the window is not seen.</source>
        <translation>Aussi quand une reconstruction ou une synchronisation se termine sans que la fenêtre soit visible.</translation>
    </message>
    <message>
        <source>Stale caches</source>
        <translation>Caches périmés</translation>
    </message>
    <message>
        <source>A cache is spoken of when its stale entries grew by this much.</source>
        <translation>Un cache est signalé quand ses entrées périmées ont augmenté d’autant.</translation>
    </message>
    <message>
        <source>Muted projects</source>
        <translation>Projets en sourdine</translation>
    </message>
    <message>
        <source>Nothing is told of these.</source>
        <translation>Rien n’est signalé à leur sujet.</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Fermer vers la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window leaves Truewheel in the tray, where it goes on watching.</source>
        <translation>Fermer la fenêtre laisse Truewheel dans la zone de notification, où il continue de surveiller.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Réanalyser</translation>
    </message>
    <message>
        <source>How often is looked at what the system cannot watch.</source>
        <translation>À quelle fréquence examiner ce que le système ne peut pas surveiller.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Program of uv</source>
        <translation>Programme d’uv</translation>
    </message>
    <message>
        <source>Its absolute path. Without one uv is looked for in PATH and where its installers put it, never in a project.</source>
        <translation>Son chemin absolu. Sans lui, uv est cherché dans PATH et là où ses installateurs le placent, jamais dans un projet.</translation>
    </message>
    <message>
        <source>Starts in the tray when you log in.</source>
        <translation>Démarre dans la zone de notification à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Budgets of the caches</source>
        <translation>Budgets des caches</translation>
    </message>
    <message>
        <source>Size of a cache</source>
        <translation>Taille d’un cache</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>How many days a cached wheel that no environment uses may lie there.</source>
        <translation>Combien de jours peut rester un wheel en cache qu’aucun environnement n’utilise.</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Espace disque libre</translation>
    </message>
    <message>
        <source>What the disk that a cache lies on must have free.</source>
        <translation>Ce qui doit rester libre sur le disque où se trouve un cache.</translation>
    </message>
    <message>
        <source>Package indexes</source>
        <translation>Index de paquets</translation>
    </message>
    <message>
        <source>Ask without showing first what is sent</source>
        <translation>Interroger sans montrer d’abord ce qui est envoyé</translation>
    </message>
    <message>
        <source>Default index</source>
        <translation>Index par défaut</translation>
    </message>
    <message>
        <source>Asked where the tools of an environment leave it open. Empty: learnt from the tools.</source>
        <translation>Interrogé là où les outils d’un environnement n’en fixent pas. Vide&#xa0;: appris des outils.</translation>
    </message>
    <message>
        <source>Learnt from the tools</source>
        <translation>Appris des outils</translation>
    </message>
    <message>
        <source>Advisory service</source>
        <translation>Service d’avis de sécurité</translation>
    </message>
    <message>
        <source>Knows which versions have known holes, in OSV’s format. Empty: that of this build, if it has one.</source>
        <translation>Sait quelles versions ont des failles connues, au format d’OSV. Vide&#xa0;: celui d’origine de cette version de Truewheel, s’il y en a un.</translation>
    </message>
    <message>
        <source>As built</source>
        <translation>Celui d’origine</translation>
    </message>
    <message>
        <source>Unencrypted on this machine</source>
        <translation>Sans chiffrement sur cette machine</translation>
    </message>
    <message>
        <source>An index or service on this machine itself may be asked with http.</source>
        <translation>Un index ou un service situé sur cette machine même peut être interrogé en http.</translation>
    </message>
    <message>
        <source>Passwords from netrc</source>
        <translation>Mots de passe de netrc</translation>
    </message>
    <message>
        <source>The file .netrc of your home folder may name user and password of an index.</source>
        <translation>Le fichier .netrc de votre dossier personnel peut indiquer l’utilisateur et le mot de passe d’un index.</translation>
    </message>
    <message>
        <source>What it may take on the disk. When one takes more you are told, and shown what could go at the least loss; nothing is removed unasked.</source>
        <translation>Ce qu’il peut occuper sur le disque. Quand un cache en occupe plus, vous en êtes averti et voyez ce qui pourrait partir à moindre perte&#xa0;; rien n’est supprimé sans demander.</translation>
    </message>
    <message>
        <source>The indexes are told names of packages, the advisory service names and versions, and only when you ask. Off: you are shown first who is told what; so you are whenever somebody new would be told.</source>
        <translation>Les index reçoivent des noms de paquets, le service d’avis de sécurité des noms et des versions, et seulement quand vous le demandez. Désactivé&#xa0;: il vous est d’abord montré qui reçoit quoi&#xa0;; il en va de même chaque fois que quelqu’un de nouveau en recevrait.</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>Vous n’avez pas le droit de lire %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be.</source>
        <translation>%1 est trop grand pour être ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>%1 est incompréhensible.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 was not found on this machine.</source>
        <translation>%1 est introuvable sur cette machine.</translation>
    </message>
    <message>
        <source>%1 ended with an error.</source>
        <translation>%1 s’est terminé par une erreur.</translation>
    </message>
    <message>
        <source>%1 has not been trusted yet.</source>
        <translation>%1 n’a pas encore reçu votre confiance.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>%1 cannot be repaired from here.</source>
        <translation>%1 ne peut pas être réparé d’ici.</translation>
    </message>
    <message>
        <source>%1 is a place that is not looked at without your word.</source>
        <translation>%1 est un emplacement qui n’est pas examiné sans votre accord.</translation>
    </message>
    <message>
        <source>Open another project, or look again when it is back.</source>
        <translation>Ouvrez un autre projet, ou réanalysez quand il sera de retour.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then look again.</source>
        <translation>Donnez-vous le droit de le lire, puis réanalysez.</translation>
    </message>
    <message>
        <source>Open a project folder, a pyproject.toml or a .venv.</source>
        <translation>Ouvrez un dossier de projet, un pyproject.toml ou un .venv.</translation>
    </message>
    <message>
        <source>Install uv, or put pip into the environment, then look again.</source>
        <translation>Installez uv, ou mettez pip dans l’environnement, puis réanalysez.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Mend or remove the file, then look again.</source>
        <translation>Corrigez ou supprimez le fichier, puis réanalysez.</translation>
    </message>
    <message>
        <source>Look again with F5.</source>
        <translation>Réanalysez avec F5.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>Non réparé</translation>
    </message>
    <message>
        <source>Could not run</source>
        <translation>N’a pas pu s’exécuter</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Prepare and rebuild</source>
        <translation>Préparer et reconstruire</translation>
    </message>
    <message>
        <source>Recreate link</source>
        <translation>Recréer le lien</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an action such as &quot;Rebuild&quot;, %2 a package</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waits until the other build of this project has ended.</source>
        <translation>Attend la fin de l’autre construction de ce projet.</translation>
    </message>
    <message>
        <source>Ending the build and everything it started…</source>
        <translation>Arrêt de la construction et de tout ce qu’elle a lancé…</translation>
    </message>
    <message>
        <source>The environment is what the lock file says.</source>
        <translation>L’environnement est conforme au fichier de verrouillage.</translation>
    </message>
    <message>
        <source>Looked again: the expected files are there.</source>
        <translation>Nouvelle vérification&#xa0;: les fichiers attendus sont là.</translation>
    </message>
    <message>
        <source>Looked again: still broken. The log says what the build did.</source>
        <translation>Nouvelle vérification&#xa0;: toujours cassé. Le journal dit ce que la construction a fait.</translation>
    </message>
    <message>
        <source>Check the editable links of the project “%1”</source>
        <translation>Vérifier les liens modifiables du projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Check the editable links of the environment “%1”</source>
        <translation>Vérifier les liens modifiables de l’environnement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Check the environment that “%1” names</source>
        <translation>Vérifier l’environnement que nomme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Look for environments below “%1”</source>
        <translation>Chercher des environnements sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Look at the connection, then ask again.</source>
        <translation>Vérifiez la connexion, puis interrogez de nouveau.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not as promised</source>
        <translation>Pas comme promis</translation>
    </message>
    <message>
        <source>What came back could not be measured.</source>
        <translation>Ce qui a été récupéré n’a pas pu être mesuré.</translation>
    </message>
    <message>
        <source>%1 came back, as promised to the block.</source>
        <translation>%1 ont été récupérés, comme promis, au bloc près.</translation>
    </message>
    <message>
        <source>%1 came back; %2 were promised.</source>
        <translation>%1 ont été récupérés&#xa0;; %2 étaient promis.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Point scripts here</source>
        <translation>Rediriger les scripts ici</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>The environment is removed. What it takes to make it again is kept.</source>
        <translation>L’environnement est supprimé. Ce qu’il faut pour le recréer est conservé.</translation>
    </message>
    <message>
        <source>Looked again: the environment is there as it was.</source>
        <translation>Nouvelle vérification&#xa0;: l’environnement est là, tel qu’il était.</translation>
    </message>
    <message>
        <source>Looked again: the environment is whole. The old one can be restored.</source>
        <translation>Nouvelle vérification&#xa0;: l’environnement est complet. L’ancien peut être restauré.</translation>
    </message>
    <message>
        <source>Looked again: the scripts name the place where the environment is.</source>
        <translation>Nouvelle vérification&#xa0;: les scripts nomment l’endroit où est l’environnement.</translation>
    </message>
    <message>
        <source>The commands have run.</source>
        <translation>Les commandes ont été exécutées.</translation>
    </message>
    <message>
        <source>Look inside of “%1”</source>
        <translation>Examiner le contenu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not a project folder, a pyproject.toml, a .venv, a wheel or a source archive.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un dossier de projet, ni un pyproject.toml, ni un .venv, ni un wheel, ni une archive source.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Looked again: the packages are as the tool said before.</source>
        <translation>Examiné de nouveau : les paquets sont tels que l’outil l’avait dit.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AboutDialog</name>
    <message>
        <source>Window, settings, threads, database access</source>
        <translation>Fenêtre, paramètres, threads, accès à la base de données</translation>
    </message>
    <message>
        <source>Wheels, source archives, diagnostics</source>
        <translation>Wheels, archives source, diagnostic</translation>
    </message>
    <message>
        <source>Unpacking, for KArchive</source>
        <translation>Décompactage, pour KArchive</translation>
    </message>
    <message>
        <source>Package indexes; loaded when the first is asked</source>
        <translation>Index de paquets&#xa0;; chargé quand le premier est interrogé</translation>
    </message>
    <message>
        <source>SHA-256; loaded when it is needed</source>
        <translation>SHA-256&#xa0;; chargé quand il le faut</translation>
    </message>
    <message>
        <source>What is kept: ledger, journal, trust, snapshot</source>
        <translation>Ce qui est conservé&#xa0;: registre, historique, confiance, instantané</translation>
    </message>
    <message>
        <source>pyproject.toml and uv.lock</source>
        <translation>pyproject.toml et uv.lock</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La ligne de commande</translation>
    </message>
    <message>
        <source>Results that may be errors</source>
        <translation>Résultats qui peuvent être des erreurs</translation>
    </message>
    <message>
        <source>About Truewheel</source>
        <translation>À propos de Truewheel</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>&amp;Composants</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Truewheel %1</source>
        <translation>Truewheel %1</translation>
    </message>
    <message>
        <source>Finds editable Python installs that have lost their generated files, says why, and puts them right.
Free software under the Apache License 2.0, running on Qt %1.</source>
        <translation>Trouve les installations Python modifiables qui ont perdu leurs fichiers générés, dit pourquoi, et les remet en ordre.
Logiciel libre sous licence Apache 2.0, fonctionnant avec Qt %1.</translation>
    </message>
    <message>
        <source>What Truewheel is made of</source>
        <translation>Ce dont Truewheel est composé</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptDialog</name>
    <message>
        <source>I know, do not tell me again</source>
        <translation>Je sais, ne plus le signaler</translation>
    </message>
    <message>
        <source>for example: not built on this machine</source>
        <translation>par exemple&#xa0;: non construit sur cette machine</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>pendant une semaine</translation>
    </message>
    <message>
        <source>for a month</source>
        <translation>pendant un mois</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>pendant un an</translation>
    </message>
    <message>
        <source>until the day</source>
        <translation>jusqu’au jour</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) that you know of</source>
        <translation>
            <numerusform>%n constat que vous connaissez</numerusform>
            <numerusform>%n constats que vous connaissez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Its link is left out of the table, of the counts and of “Rebuild all broken”, here and on the command line. Another problem of the same link is told all the same.</source>
        <translation>Le lien est retiré du tableau, des décomptes et de «&#xa0;Reconstruire tous les liens cassés&#xa0;», ici et en ligne de commande. Un autre problème du même lien sera signalé malgré tout.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation>Ne plus le signaler</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptanceFlow</name>
    <message>
        <source>Your word could not be kept</source>
        <translation>Votre décision n’a pas pu être enregistrée</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptancesDialog</name>
    <message>
        <source>Tell me again</source>
        <translation>Signaler à nouveau</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Constats acceptés</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Nothing is accepted. “I know…” on a broken link hides it, with your reason, for as long as you say.</source>
        <translation>Rien n’est accepté. «&#xa0;Je sais…&#xa0;» masque un lien cassé, avec votre raison, aussi longtemps que vous le dites.</translation>
    </message>
    <message>
        <source>You asked not to be told of these. Choose some to be told again.</source>
        <translation>Vous avez demandé à ne plus être averti de ceux-ci. Choisissez ceux à signaler de nouveau.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>expiré</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Actions</name>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Choose a project, an environment or any folder above them</source>
        <translation>Choisir un projet, un environnement ou un dossier au-dessus</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Look through my &amp;home folder</source>
        <translation>Parcourir mon &amp;dossier personnel</translation>
    </message>
    <message>
        <source>Look for environments anywhere below the home folder</source>
        <translation>Chercher des environnements partout sous le dossier personnel</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Réanalyser</translation>
    </message>
    <message>
        <source>Look at the same places again</source>
        <translation>Regarder de nouveau aux mêmes endroits</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>&amp;Arrêter l’analyse</translation>
    </message>
    <message>
        <source>End the scan that runs</source>
        <translation>Mettre fin à l’analyse en cours</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window and end what runs</source>
        <translation>Fermer la fenêtre et arrêter ce qui tourne</translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>Re&amp;construire</translation>
    </message>
    <message>
        <source>Make the generated files again; no other package is touched</source>
        <translation>Refaire les fichiers générés&#xa0;; aucun autre paquet n’est touché</translation>
    </message>
    <message>
        <source>&amp;Sync…</source>
        <translation>&amp;Synchroniser…</translation>
    </message>
    <message>
        <source>Make the environment what the lock file says; first shows what that changes</source>
        <translation>Rendre l’environnement conforme au fichier de verrouillage&#xa0;; montre d’abord ce qui change</translation>
    </message>
    <message>
        <source>Rebuild &amp;all broken</source>
        <translation>Reconstruire &amp;tous les liens cassés</translation>
    </message>
    <message>
        <source>Rebuild every link that is broken</source>
        <translation>Reconstruire chaque lien cassé</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>C&amp;opier la commande</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Type words, or state:broken pkg:name backend:maturin env:name</source>
        <translation>Saisir des mots, ou state:broken pkg:nom backend:maturin env:nom</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Show every link again</source>
        <translation>Montrer de nouveau tous les liens</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Go from the table to the details, to the jobs, and round</source>
        <translation>Passer du tableau aux détails, aux tâches, et ainsi de suite</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>Show or hide the running and finished jobs</source>
        <translation>Afficher ou masquer les tâches en cours et terminées</translation>
    </message>
    <message>
        <source>Cancel jo&amp;b</source>
        <translation>Ann&amp;uler la tâche</translation>
    </message>
    <message>
        <source>End the chosen job and everything it started</source>
        <translation>Arrêter la tâche choisie et tout ce qu’elle a lancé</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Follow the desktop’s light or dark colours</source>
        <translation>Suivre les couleurs claires ou sombres du bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every key of this window</source>
        <translation>Toutes les touches de cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;About Truewheel</source>
        <translation>À &amp;propos de Truewheel</translation>
    </message>
    <message>
        <source>Acce&amp;pted findings…</source>
        <translation>Constats acce&amp;ptés…</translation>
    </message>
    <message>
        <source>Every finding that you accepted, to withdraw it</source>
        <translation>Tous les constats que vous avez acceptés, pour les retirer</translation>
    </message>
    <message>
        <source>&amp;Show accepted</source>
        <translation>Aff&amp;icher les acceptés</translation>
    </message>
    <message>
        <source>Show or hide the links whose findings you accepted</source>
        <translation>Afficher ou masquer les liens dont vous avez accepté les constats</translation>
    </message>
    <message>
        <source>I &amp;know…</source>
        <translation>Je sa&amp;is…</translation>
    </message>
    <message>
        <source>&amp;Tell me again</source>
        <translation>Signaler à &amp;nouveau</translation>
    </message>
    <message>
        <source>Do not tell me of this link again; a rebuild of all broken links leaves it out too</source>
        <translation>Ne plus signaler ce lien&#xa0;; la reconstruction de tous les liens cassés l’omet aussi</translation>
    </message>
    <message>
        <source>Let the findings of this link count again</source>
        <translation>Compter de nouveau les constats de ce lien</translation>
    </message>
    <message>
        <source>Re&amp;veal folder</source>
        <translation>&amp;Montrer le dossier</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Montrer le dossier dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy the command that the details show</source>
        <translation>Copier la commande que montrent les détails</translation>
    </message>
    <message>
        <source>Look at the whole &amp;machine</source>
        <translation>Analyser toute la &amp;machine</translation>
    </message>
    <message>
        <source>Show the editable links of every environment of this machine</source>
        <translation>Montrer les liens modifiables de tous les environnements de cette machine</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Where to look, colours, language, tools and more</source>
        <translation>Où chercher, couleurs, langue, outils et plus</translation>
    </message>
    <message>
        <source>Repa&amp;ir environment…</source>
        <translation>Ré&amp;parer l’environnement…</translation>
    </message>
    <message>
        <source>Make the environment anew, or tell its scripts where it is; first shows what that does</source>
        <translation>Recréer l’environnement, ou dire à ses scripts où il est&#xa0;; montre d’abord ce que cela fait</translation>
    </message>
    <message>
        <source>Re&amp;move environment…</source>
        <translation>&amp;Supprimer l’environnement…</translation>
    </message>
    <message>
        <source>Move the environment to the trash; first shows what goes, and keeps what it takes to make it again</source>
        <translation>Mettre l’environnement à la corbeille&#xa0;; montre d’abord ce qui part, et conserve ce qu’il faut pour le recréer</translation>
    </message>
    <message>
        <source>Res&amp;tore environment…</source>
        <translation>Res&amp;taurer un environnement…</translation>
    </message>
    <message>
        <source>Bring back an environment that was removed</source>
        <translation>Ramener un environnement qui a été supprimé</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ca&amp;rte</translation>
    </message>
    <message>
        <source>Show or hide a picture of what takes how much room on the disk</source>
        <translation>Afficher ou masquer une image de ce qui occupe de la place sur le disque, et combien</translation>
    </message>
    <message>
        <source>Add to &amp;reclaim</source>
        <translation>&amp;Ajouter au panier</translation>
    </message>
    <message>
        <source>Put the chosen entries into the reclaim basket, which says what would come back</source>
        <translation>Mettre les entrées choisies dans le panier de récupération, qui dit ce qui serait récupéré</translation>
    </message>
    <message>
        <source>&amp;Prune…</source>
        <translation>É&amp;laguer…</translation>
    </message>
    <message>
        <source>Show what the owners of the caches would remove as never used again</source>
        <translation>Montrer ce que les propriétaires des caches supprimeraient parce que cela ne servira plus</translation>
    </message>
    <message>
        <source>Reclaim &amp;basket</source>
        <translation>&amp;Panier de récupération</translation>
    </message>
    <message>
        <source>Show or hide the reclaim basket</source>
        <translation>Afficher ou masquer le panier de récupération</translation>
    </message>
    <message>
        <source>Choose a pyproject.toml, a .venv that is a file, a wheel or a source archive</source>
        <translation>Choisir un pyproject.toml, un fichier .venv, un wheel ou une archive source</translation>
    </message>
    <message>
        <source>Look &amp;inside…</source>
        <translation>&amp;Examiner le contenu…</translation>
    </message>
    <message>
        <source>Show what the wheel or source archive holds; nothing is unpacked</source>
        <translation>Montrer ce que contient le wheel ou l’archive source&#xa0;; rien n’est décompacté</translation>
    </message>
    <message>
        <source>Ask the package inde&amp;xes…</source>
        <translation>Interroger les &amp;index de paquets…</translation>
    </message>
    <message>
        <source>Ask what is newer, yanked or vulnerable; the first time it is said before what is sent to whom</source>
        <translation>Demander ce qui est plus récent, retiré ou vulnérable&#xa0;; la première fois, il est d’abord montré ce qui est envoyé et à qui</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back what the chosen row of the journal did</source>
        <translation>Annuler ce que la ligne choisie de l’historique a fait</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copier les lignes choisies sous forme de texte</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>Copier les lignes en CS&amp;V</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet</source>
        <translation>Copier les lignes choisies pour un tableur</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>Copier les lignes en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy the selected rows for a program</source>
        <translation>Copier les lignes choisies pour un programme</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the rows that are shown to a file</source>
        <translation>Écrire les lignes affichées dans un fichier</translation>
    </message>
    <message>
        <source>Search every&amp;where…</source>
        <translation>Rechercher &amp;partout…</translation>
    </message>
    <message>
        <source>Find an environment, a link, a package, a cached wheel or an action by its name or path</source>
        <translation>Trouver un environnement, un lien, un paquet, un wheel en cache ou une action par son nom ou son chemin</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>Re&amp;lancer</translation>
    </message>
    <message>
        <source>Do once more what the chosen job did</source>
        <translation>Refaire ce que la tâche choisie a fait</translation>
    </message>
    <message>
        <source>F&amp;ind in the log</source>
        <translation>Rechercher dans le &amp;journal</translation>
    </message>
    <message>
        <source>Find words in the log of the chosen job</source>
        <translation>Rechercher des mots dans le journal de la tâche choisie</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>What this page shows and does</source>
        <translation>Ce que cette page montre et fait</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copier le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>What a report of a fault needs, without secrets; shown before it is saved</source>
        <translation>Ce qu’il faut pour signaler un défaut, sans secrets&#xa0;; montré avant d’être enregistré</translation>
    </message>
    <message>
        <source>Version, and the licences of what it is made of</source>
        <translation>Version, et licences de ses composants</translation>
    </message>
    <message>
        <source>U&amp;pdate…</source>
        <translation>Mettre à &amp;jour…</translation>
    </message>
    <message>
        <source>&amp;Genuine?</source>
        <translation>Auth&amp;entique ?</translation>
    </message>
    <message>
        <source>Ask the index whether this is the wheel that was published; its name is sent</source>
        <translation>Demander à l’index si c’est bien le wheel publié ; son nom est envoyé</translation>
    </message>
    <message>
        <source>Update packages with the environment’s own tool; first shows what that changes</source>
        <translation>Mettre à jour des paquets avec l’outil de l’environnement&#xa0;; montre d’abord ce que cela change</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>&amp;Jobs of this session</source>
        <translation>&amp;Tâches de cette session</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Historique</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchiveDialog</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Inside of %1</source>
        <translation>Contenu de %1</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Choose a file to read its text here.</source>
        <translation>Choisissez un fichier pour lire son texte ici.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>About the archive, and the text of a file</source>
        <translation>À propos de l’archive, et texte d’un fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking into the archive; nothing of it is unpacked to the disk.</source>
        <translation>Examen de l’archive&#xa0;; rien n’en est décompacté sur le disque.</translation>
    </message>
    <message>
        <source>You stopped the look into it.</source>
        <translation>Vous avez arrêté son examen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchiveModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchivePane</name>
    <message>
        <source>About the archive</source>
        <translation>À propos de l’archive</translation>
    </message>
    <message>
        <source>Interpreters of this machine</source>
        <translation>Interpréteurs de cette machine</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Ce qu’elle dit d’elle-même</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Requiert</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>Construit par</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Décompacté</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
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
        <translation>Notification</translation>
    </message>
    <message>
        <source>Close the notification</source>
        <translation>Fermer la notification</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CachePane</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Non mesuré.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>Apparente</translation>
    </message>
    <message>
        <source>Freed by removal</source>
        <translation>Libéré par suppression</translation>
    </message>
    <message>
        <source>What removes it</source>
        <translation>Ce qui le supprime</translation>
    </message>
    <message>
        <source>Nothing: %1 offers no command for this alone.</source>
        <translation>Rien&#xa0;: %1 n’offre aucune commande pour cela seul.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Part avec</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenu le</translation>
    </message>
    <message>
        <source>Last linked</source>
        <translation>Dernier lien</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>What disarms it</source>
        <translation>Ce qui le désarme</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
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
            <numerusform>%n cache</numerusform>
            <numerusform>%n caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cached wheel(s)</source>
        <translation>
            <numerusform>%n wheel en cache</numerusform>
            <numerusform>%n wheels en cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n armed trap(s)</source>
        <translation>
            <numerusform>%n piège armé</numerusform>
            <numerusform>%n pièges armés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n périmé</numerusform>
            <numerusform>%n périmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>looking again…</source>
        <translation>nouvel examen…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mesure en cours…</translation>
    </message>
    <message>
        <source>Choose an entry to see what it is, who uses it and what removes it.</source>
        <translation>Choisissez une entrée pour voir ce que c’est, qui l’utilise et ce qui la supprime.</translation>
    </message>
    <message>
        <source>Nothing in the caches matches the filter</source>
        <translation>Rien dans les caches ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are hidden by it.</source>
        <translation>
            <numerusform>Il masque %n entrée.</numerusform>
            <numerusform>Il masque %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the caches</source>
        <translation>Examen des caches</translation>
    </message>
    <message>
        <source>First the environments are found, so that it can be said who uses what. Nothing is changed.</source>
        <translation>On cherche d’abord les environnements, pour pouvoir dire qui utilise quoi. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>The caches have not been looked into yet</source>
        <translation>Les caches n’ont pas encore été examinés</translation>
    </message>
    <message>
        <source>Truewheel reads the caches of uv, pip, conda, poetry and the others, and changes nothing in them.</source>
        <translation>Truewheel lit les caches d’uv, de pip, de conda, de poetry et des autres, et n’y change rien.</translation>
    </message>
    <message>
        <source>No cached wheel was found on this machine</source>
        <translation>Aucun wheel en cache trouvé sur cette machine</translation>
    </message>
    <message>
        <source>The caches of uv, pip, conda, poetry and the others are empty, or are kept elsewhere.</source>
        <translation>Les caches d’uv, de pip, de conda, de poetry et des autres sont vides, ou se trouvent ailleurs.</translation>
    </message>
    <message>
        <source>Still looking into the caches</source>
        <translation>Examen des caches toujours en cours</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>C’est plus long que d’habitude. Un disque ou un emplacement réseau ne répond peut-être pas&#xa0;; vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Room taken by the caches</source>
        <translation>Place occupée par les caches</translation>
    </message>
    <message>
        <source>Filter: words, unused:, stale:, tool:uv, size:&gt;100M</source>
        <translation>Filtre&#xa0;: mots, unused:, stale:, tool:uv, size:&gt;100M</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état au %1</translation>
    </message>
    <message>
        <source>Words, or unused: alone, or state: stale: name: version: tool: form: path: used-by: with a word, or size: users: with a number such as &gt;100M, or age: with days such as &gt;90d; a leading - turns it round</source>
        <translation>Des mots, ou unused: seul, ou state: stale: name: version: tool: form: path: used-by: avec un mot, ou size: users: avec un nombre tel que &gt;100M, ou age: avec des jours tels que &gt;90d&#xa0;; un - en tête inverse la condition</translation>
    </message>
    <message>
        <source>Armed traps</source>
        <translation>Pièges armés</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>&gt; 90 days</source>
        <translation>&gt; 90 jours</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ChangeList</name>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ChipBar</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CommandBox</name>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DetailsPane</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>tracked by git</source>
        <translation>suivi par git</translation>
    </message>
    <message>
        <source>Found instead: %1</source>
        <translation>Trouvé à la place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>What Rebuild runs</source>
        <translation>Ce que lance «&#xa0;Reconstruire&#xa0;»</translation>
    </message>
    <message>
        <source>Runs in %1</source>
        <translation>S’exécute dans %1</translation>
    </message>
    <message>
        <source>Installs into the environment first: %1</source>
        <translation>Installe d’abord dans l’environnement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Installed as</source>
        <translation>Installé comme</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Installé par</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>You know of this since %1, until %2.</source>
        <translation>Accepté le %1, jusqu’au %2.</translation>
    </message>
    <message>
        <source>You know of this since %1.</source>
        <translation>Accepté le %1.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DiagnosticsDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>All of it is in the clipboard.</source>
        <translation>Tout est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>What a report of a fault needs</source>
        <translation>Ce qu’il faut pour signaler un défaut</translation>
    </message>
    <message>
        <source>This is all of it, for you to read first. Passwords and tokens are shown as ***, your home folder as ~. Nothing is sent: what you save or copy is yours to pass on.</source>
        <translation>Voici tout, pour que vous puissiez le lire d’abord. Les mots de passe et les jetons apparaissent comme ***, votre dossier personnel comme ~. Rien n’est envoyé&#xa0;: c’est à vous de transmettre ce que vous enregistrez ou copiez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DropFlow</name>
    <message>
        <source>Only files and folders of this machine can be dropped here.</source>
        <translation>Seuls des fichiers et dossiers de cette machine peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be used</source>
        <translation>
            <numerusform>%n élément est inutilisable</numerusform>
            <numerusform>%n éléments sont inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: one archive is looked into at a time.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une seule archive est examinée à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are no files of this machine</source>
        <translation>
            <numerusform>%n élément n’est pas un fichier de cette machine</numerusform>
            <numerusform>%n éléments ne sont pas des fichiers de cette machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DropOverlay</name>
    <message>
        <source>What a drop would do</source>
        <translation>Ce que ferait un dépôt</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentDialog</name>
    <message>
        <source>Looking at the environment</source>
        <translation>Analyse de l’environnement</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking at what it holds. Nothing is changed.</source>
        <translation>Analyse de ce qu’il contient. Rien n’est modifié.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentFlow</name>
    <message>
        <source>This is not done to it.</source>
        <translation>Cela n’est pas possible pour cet environnement.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete it for good, not into the trash</source>
        <translation>&amp;Supprimer définitivement, sans passer par la corbeille</translation>
    </message>
    <message>
        <source>What is deleted for good can only be made again from its package list</source>
        <translation>Ce qui est supprimé définitivement ne peut être recréé qu’à partir de sa liste de paquets</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Réparer %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentPane</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show link</source>
        <translation>Montrer le lien</translation>
    </message>
    <message>
        <source>Show the link of %1</source>
        <translation>Montrer le lien de %1</translation>
    </message>
    <message>
        <source>Go to it on the page of the editable links, where it can be rebuilt</source>
        <translation>Aller à la page des liens modifiables, où il peut être reconstruit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>%1 or later, by the times of %2</source>
        <translation>%1 ou plus tard, d’après les dates de %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Being measured.</source>
        <translation>Mesure en cours.</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Non mesuré.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>Apparente</translation>
    </message>
    <message>
        <source>Freed by removal</source>
        <translation>Libéré par suppression</translation>
    </message>
    <message>
        <source>Most of its files are shared with a cache or with other environments.</source>
        <translation>La plupart de ses fichiers sont partagés avec un cache ou d’autres environnements.</translation>
    </message>
    <message>
        <source>editable</source>
        <translation>modifiable</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>No editable link in it.</source>
        <translation>Il ne contient aucun lien modifiable.</translation>
    </message>
    <message>
        <source>No package in it.</source>
        <translation>Il ne contient aucun paquet.</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Mettre à jour…</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentsPage</name>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Filter: words, state:broken, pkg:name, size:&gt;500M</source>
        <translation>Filtre&#xa0;: mots, state:broken, pkg:nom, size:&gt;500M</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environnement</numerusform>
            <numerusform>%n environnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n cassé</numerusform>
            <numerusform>%n cassés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not all read</source>
        <translation>
            <numerusform>%n lu en partie</numerusform>
            <numerusform>%n lus en partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for more…</source>
        <translation>recherche en cours…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mesure en cours…</translation>
    </message>
    <message>
        <source>stopped: there may be more</source>
        <translation>arrêté&#xa0;: il peut y en avoir d’autres</translation>
    </message>
    <message>
        <source>Choose an environment to see what is in it and how it is.</source>
        <translation>Choisissez un environnement pour voir ce qu’il contient et comment il va.</translation>
    </message>
    <message>
        <source>No environment matches the filter</source>
        <translation>Aucun environnement ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) are hidden by it.</source>
        <translation>
            <numerusform>Il masque %n environnement.</numerusform>
            <numerusform>Il masque %n environnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment has been looked for yet</source>
        <translation>Aucun environnement n’a encore été cherché</translation>
    </message>
    <message>
        <source>Truewheel finds what uv, venv, virtualenv, conda, poetry, pipx and the others have made. It reads only.</source>
        <translation>Truewheel trouve ce qu’uv, venv, virtualenv, conda, poetry, pipx et les autres ont créé. Il ne fait que lire.</translation>
    </message>
    <message>
        <source>Looking for the environments of this machine</source>
        <translation>Recherche des environnements de cette machine</translation>
    </message>
    <message>
        <source>Each appears as soon as it is found. Nothing is run, nothing is changed.</source>
        <translation>Chacun apparaît dès qu’il est trouvé. Rien n’est exécuté, rien n’est modifié.</translation>
    </message>
    <message>
        <source>No environment was found on this machine</source>
        <translation>Aucun environnement trouvé sur cette machine</translation>
    </message>
    <message>
        <source>Make one, for example with “uv venv” or “python -m venv”, and rescan.</source>
        <translation>Créez-en un, par exemple avec «&#xa0;uv venv&#xa0;» ou «&#xa0;python -m venv&#xa0;», et réanalysez.</translation>
    </message>
    <message>
        <source>Still looking for environments</source>
        <translation>Recherche d’environnements toujours en cours</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>C’est plus long que d’habitude. Un disque ou un emplacement réseau ne répond peut-être pas&#xa0;; vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Room taken by the environments</source>
        <translation>Place occupée par les environnements</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état au %1</translation>
    </message>
    <message>
        <source>Words, or state: name: kind: python: project: pkg: with a word, or size: packages: links: with a number such as &gt;500M, or age: with days such as &gt;90d; a leading - turns it round</source>
        <translation>Des mots, ou state: name: kind: python: project: pkg: avec un mot, ou size: packages: links: avec un nombre tel que &gt;500M, ou age: avec des jours tels que &gt;90d&#xa0;; un - en tête inverse la condition</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Cassés</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>&gt; 90 days</source>
        <translation>&gt; 90 jours</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ExportFlow</name>
    <message>
        <source>Export the rows that are shown</source>
        <translation>Exporter les lignes affichées</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (%1)</source>
        <translation>Tableau pour un tableur (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Texte (%1)</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 n’a pas pu être écrit</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::FactsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>&amp;Copy all details</source>
        <translation>Copier tous les &amp;détails</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab with a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Is it what was published?</source>
        <translation>Est-ce bien ce qui a été publié ?</translation>
    </message>
    <message>
        <source>Genuine?</source>
        <translation>Authentique ?</translation>
    </message>
    <message>
        <source>Is %1 genuine?</source>
        <translation>%1 est-il authentique ?</translation>
    </message>
    <message>
        <source>Asks the index for the name, and compares the files with the wheel that it publishes</source>
        <translation>Demande le nom à l’index et compare les fichiers avec le wheel qu’il publie</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::FilterBox</name>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::HandbookDialog</name>
    <message>
        <source>en</source>
        <extracomment>The folder of docs/handbook that holds the handbook in this language.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Wheels and source archives</source>
        <translation>Wheels et archives source</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::HitModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Editable link</source>
        <translation>Lien modifiable</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Cached wheel</source>
        <translation>Wheel en cache</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::IndexDialog</name>
    <message>
        <source>Show what is sent</source>
        <translation>Montrer ce qui est envoyé</translation>
    </message>
    <message>
        <source>Show what is sent to %1</source>
        <translation>Montrer ce qui est envoyé à %1</translation>
    </message>
    <message>
        <source>Ask the package indexes?</source>
        <translation>Interroger les index de paquets&#xa0;?</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Qui est interrogé</translation>
    </message>
    <message>
        <source>This sends names of your packages over the network</source>
        <translation>Ceci envoie des noms de vos paquets sur le réseau</translation>
    </message>
    <message>
        <source>Those below are asked what is newer, yanked, withdrawn or vulnerable: the indexes that your tools have configured, with the credentials that those keep for them. Nothing else is sent: no path, no project, no file. Editable links, and what came from a file or a URL, are left out.</source>
        <translation>Ceux ci-dessous sont interrogés sur ce qui est plus récent, retiré, indisponible ou vulnérable&#xa0;: les index configurés par vos outils, avec les identifiants que ces outils gardent pour eux. Rien d’autre n’est envoyé&#xa0;: ni chemin, ni projet, ni fichier. Les liens modifiables, et ce qui vient d’un fichier ou d’une URL, sont omis.</translation>
    </message>
    <message>
        <source>Truewheel remembers your word. It can be taken back in the settings.</source>
        <translation>Truewheel retient votre accord. Vous pouvez le retirer dans les paramètres.</translation>
    </message>
    <message>
        <source>Is asked for its list of files, by no name.</source>
        <translation>Sa liste de fichiers lui est demandée, sans aucun nom.</translation>
    </message>
    <message numerus="yes">
        <source>Is asked for %n package(s), by name.</source>
        <translation>
            <numerusform>Est interrogé sur %n paquet, par son nom.</numerusform>
            <numerusform>Est interrogé sur %n paquets, par leur nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>No advisory service is set, so nobody is asked for known holes. The settings can name one.</source>
        <translation>Aucun service d’avis de sécurité n’est indiqué&#xa0;; personne n’est donc interrogé sur les failles connues. Les paramètres peuvent en indiquer un.</translation>
    </message>
    <message numerus="yes">
        <source>Is asked for advisories about %n package(s), by name and version.</source>
        <translation>
            <numerusform>Est interrogé sur les avis de sécurité de %n paquet, par nom et version.</numerusform>
            <numerusform>Est interrogé sur les avis de sécurité de %n paquets, par nom et version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installation(s) are left out.</source>
        <translation>
            <numerusform>%n installation est omise.</numerusform>
            <numerusform>%n installations sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Agree and ask</source>
        <translation>Accepter et interroger</translation>
    </message>
    <message>
        <source>New: you have not agreed to this one yet.</source>
        <translation>Nouveau&#xa0;: vous n’avez pas encore donné votre accord pour celui-ci.</translation>
    </message>
    <message>
        <source>Somebody else would be sent names of your packages</source>
        <translation>Des noms de vos paquets seraient envoyés à quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::IndexFlow</name>
    <message>
        <source>There is nobody to ask</source>
        <translation>Il n’y a personne à interroger</translation>
    </message>
    <message>
        <source>No tool of these environments says which index its packages come from, and no advisory service is set. Both can be named in the settings.</source>
        <translation>Aucun outil de ces environnements ne dit de quel index viennent ses paquets, et aucun service d’avis de sécurité n’est indiqué. Les deux peuvent être indiqués dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::JobPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>No job yet. Rebuild or Sync a link, and its log appears here.</source>
        <translation>Aucune tâche pour l’instant. Reconstruisez ou synchronisez un lien, et son journal apparaît ici.</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Temps écoulé</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::JournalPane</name>
    <message>
        <source>Journal</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Filter of the journal</source>
        <translation>Filtre de l’historique</translation>
    </message>
    <message>
        <source>Filter: words, outcome:failed, what:sync, age:&lt;7d</source>
        <translation>Filtre&#xa0;: mots, outcome:failed, what:sync, age:&lt;7d</translation>
    </message>
    <message>
        <source>Words, or outcome: what: pkg: env: project: with a word, or age: with days such as &lt;7d; a leading - turns it round</source>
        <translation>Des mots, ou outcome: what: pkg: env: project: avec un mot, ou age: avec des jours tels que &lt;7d&#xa0;; un - en tête inverse la condition</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Rebuild or Sync a link, and it is kept here.</source>
        <translation>Rien n’a encore été fait. Reconstruisez ou synchronisez un lien, et la trace en est gardée ici.</translation>
    </message>
    <message>
        <source>Nothing in the journal matches the filter.</source>
        <translation>Rien dans l’historique ne correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done</source>
        <translation>
            <numerusform>%n opération effectuée</numerusform>
            <numerusform>%n opérations effectuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n thing(s) done</source>
        <translation>
            <numerusform>%n opération effectuée, la plus récente</numerusform>
            <numerusform>les %n opérations effectuées les plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>après&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whether it can be undone could not be looked up: %1</source>
        <translation>Impossible de déterminer si cela peut être annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::KeptListDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LimitEditor</name>
    <message>
        <source>Add a limit</source>
        <translation>Ajouter une limite</translation>
    </message>
    <message>
        <source>“%1” is not understood, and does not count.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris et ne compte pas.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Every cache</source>
        <translation>Chaque cache</translation>
    </message>
    <message>
        <source>Every other cache</source>
        <translation>Chaque autre cache</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the limit: %1</source>
        <translation>Supprimer la limite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LinkModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
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
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LinksPage</name>
    <message>
        <source>Editable links</source>
        <translation>Liens modifiables</translation>
    </message>
    <message>
        <source>Filter: words, state:broken, pkg:name, env:name</source>
        <translation>Filtre&#xa0;: mots, state:broken, pkg:nom, env:nom</translation>
    </message>
    <message>
        <source>Words, or state: pkg: version: project: env: python: backend: problem: with a word; a leading - turns it round</source>
        <translation>Des mots, ou state: pkg: version: project: env: python: backend: problem: avec un mot&#xa0;; un - en tête inverse la condition</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;build %n links</source>
        <translation>
            <numerusform>Re&amp;construire %n lien</numerusform>
            <numerusform>Re&amp;construire %n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>Re&amp;construire</translation>
    </message>
    <message>
        <source>Rebuild &amp;all broken</source>
        <translation>Reconstruire &amp;tous les liens cassés</translation>
    </message>
    <message numerus="yes">
        <source>Rebuild &amp;all broken (%n)</source>
        <translation>
            <numerusform>Reconstruire &amp;tous les liens cassés (%n)</numerusform>
            <numerusform>Reconstruire &amp;tous les liens cassés (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a link to see what is expected of it and why.</source>
        <translation>Choisissez un lien pour voir ce qui en est attendu et pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n cassé</numerusform>
            <numerusform>%n cassés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplet</numerusform>
            <numerusform>%n incomplets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspect</source>
        <translation>
            <numerusform>%n suspect</numerusform>
            <numerusform>%n suspects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a project folder here</source>
        <translation>Déposez ici un dossier de projet</translation>
    </message>
    <message>
        <source>Truewheel looks at its environments and says which editable links have lost a generated file, and why. A pyproject.toml or a .venv will do as well.</source>
        <translation>Truewheel examine ses environnements et dit quels liens modifiables ont perdu un fichier généré, et pourquoi. Un pyproject.toml ou un .venv convient aussi.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Analyse de %1</translation>
    </message>
    <message>
        <source>The rows appear when the picture is complete.</source>
        <translation>Les lignes apparaîtront une fois l’analyse terminée.</translation>
    </message>
    <message>
        <source>No link matches the filter</source>
        <translation>Aucun lien ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are hidden by it.</source>
        <translation>
            <numerusform>Il masque %n lien.</numerusform>
            <numerusform>Il masque %n liens.</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment found in %1</source>
        <translation>Aucun environnement trouvé dans %1</translation>
    </message>
    <message>
        <source>Make one, for example with “uv sync”, and rescan; or open another folder.</source>
        <translation>Créez-en un, par exemple avec «&#xa0;uv sync&#xa0;», et réanalysez&#xa0;; ou ouvrez un autre dossier.</translation>
    </message>
    <message>
        <source>No editable links in %1</source>
        <translation>Aucun lien modifiable dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) looked at; no package there is installed as a link to a project.</source>
        <translation>
            <numerusform>%n environnement examiné&#xa0;; aucun paquet n’y est installé comme lien vers un projet.</numerusform>
            <numerusform>%n environnements examinés&#xa0;; aucun paquet n’y est installé comme lien vers un projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking at %1</source>
        <translation>Analyse de %1 toujours en cours</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>C’est plus long que d’habitude. Un disque ou un emplacement réseau ne répond peut-être pas&#xa0;; vous pouvez arrêter à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepté</numerusform>
            <numerusform>%n acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here that you do not know of</source>
        <translation>Rien ici que vous ne sachiez déjà</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are hidden, because you accepted what is wrong with them.</source>
        <translation>
            <numerusform>%n lien est masqué, parce que vous avez accepté ce qui ne va pas.</numerusform>
            <numerusform>%n liens sont masqués, parce que vous avez accepté ce qui ne va pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>all intact</source>
        <translation>tous intacts</translation>
    </message>
    <message>
        <source>the whole machine</source>
        <translation>toute la machine</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Cassés</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspects</translation>
    </message>
    <message>
        <source>Looking at the whole machine</source>
        <translation>Examen de toute la machine</translation>
    </message>
    <message>
        <source>No environment found on this machine</source>
        <translation>Aucun environnement trouvé sur cette machine</translation>
    </message>
    <message>
        <source>No editable links on this machine</source>
        <translation>Aucun lien modifiable sur cette machine</translation>
    </message>
    <message>
        <source>Still looking at the whole machine</source>
        <translation>L’examen de toute la machine continue</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The tools have said nothing yet.</source>
        <translation>Les outils n’ont encore rien dit.</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>The match before (Enter)</source>
        <translation>L’occurrence précédente (Entrée)</translation>
    </message>
    <message>
        <source>The match after</source>
        <translation>L’occurrence suivante</translation>
    </message>
    <message>
        <source>Not in the log</source>
        <translation>Absent du journal</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MainWindow</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Truewheel</source>
        <translation>Truewheel</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Open a project, an environment or a folder</source>
        <translation>Ouvrir un projet, un environnement ou un dossier</translation>
    </message>
    <message>
        <source>Project and environment files (%1)</source>
        <translation>Fichiers de projet et d’environnement (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have not ended</source>
        <translation>
            <numerusform>%n tâche n’est pas terminée</numerusform>
            <numerusform>%n tâches ne sont pas terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting ends them and everything they started. The links they repair stay as they are until they are rebuilt.</source>
        <translation>Quitter les arrête, avec tout ce qu’elles ont lancé. Les liens concernés restent tels quels jusqu’à leur reconstruction.</translation>
    </message>
    <message>
        <source>End them and quit</source>
        <translation>Les arrêter et quitter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>Open a project file, an environment file, a wheel or a source archive</source>
        <translation>Ouvrir un fichier de projet, un fichier d’environnement, un wheel ou une archive source</translation>
    </message>
    <message>
        <source>Wheels and source archives (%1)</source>
        <translation>Wheels et archives source (%1)</translation>
    </message>
    <message>
        <source>All that can be opened (%1)</source>
        <translation>Tout ce qui peut être ouvert (%1)</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MapPane</name>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Rien n’est encore mesuré.</translation>
    </message>
    <message>
        <source>What the areas mean</source>
        <translation>Ce que représentent les surfaces</translation>
    </message>
    <message>
        <source>On disk: what each part takes, files that it shares with another too. Freed by removal: what would come back if this part alone were removed.</source>
        <translation>Sur le disque&#xa0;: ce que chaque élément occupe, y compris les fichiers qu’il partage avec un autre. Libéré par suppression&#xa0;: ce qui serait récupéré si cet élément seul était supprimé.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MessageView</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::NoticeDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Incomplet&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 (and %n more)</source>
        <translation>
            <numerusform>Incomplet&#xa0;: %1 (et %n autre)</numerusform>
            <numerusform>Incomplet&#xa0;: %1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been looked at yet</source>
        <translation>Rien n’a encore été examiné</translation>
    </message>
    <message>
        <source>Rescan looks through this machine; or drop a project folder here.</source>
        <translation>«&#xa0;Réanalyser&#xa0;» parcourt cette machine&#xa0;; ou déposez ici un dossier de projet.</translation>
    </message>
    <message>
        <source>Looking through this machine</source>
        <translation>Analyse de cette machine</translation>
    </message>
    <message>
        <source>Truewheel finds your Python environments, and the editable installs that have lost files.
What is broken appears here, with what puts it right.
Looking changes nothing and runs nothing.</source>
        <translation>Truewheel trouve vos environnements Python, et les installations modifiables qui ont perdu des fichiers.
Ce qui est cassé apparaît ici, avec ce qui le remet en ordre.
L’analyse ne modifie rien et n’exécute rien.</translation>
    </message>
    <message>
        <source>No environment was found on this machine</source>
        <translation>Aucun environnement trouvé sur cette machine</translation>
    </message>
    <message>
        <source>Make one, for example with “uv venv” or “python -m venv”, and rescan; or open a folder elsewhere.</source>
        <translation>Créez-en un, par exemple avec «&#xa0;uv venv&#xa0;» ou «&#xa0;python -m venv&#xa0;», et réanalysez&#xa0;; ou ouvrez un dossier ailleurs.</translation>
    </message>
    <message>
        <source>Make the generated files again; no other package is touched</source>
        <translation>Refaire les fichiers générés&#xa0;; aucun autre paquet n’est touché</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Show every expected file, and how it is known that it must exist</source>
        <translation>Montrer chaque fichier attendu, et comment on sait qu’il doit exister</translation>
    </message>
    <message>
        <source>Do not tell me of this link again; a rebuild of all broken links leaves it out too</source>
        <translation>Ne plus signaler ce lien&#xa0;; la reconstruction de tous les liens cassés l’omet aussi</translation>
    </message>
    <message>
        <source>Show the entry of the cache, and what removes it</source>
        <translation>Montrer l’entrée du cache, et ce qui la supprime</translation>
    </message>
    <message>
        <source>Armed traps (%1)</source>
        <translation>Pièges armés (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n broken link(s)</source>
        <translation>
            <numerusform>Montrer %n lien cassé</numerusform>
            <numerusform>Montrer les %n liens cassés</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>Re&amp;construire</translation>
    </message>
    <message>
        <source>Rebuild &amp;all broken</source>
        <translation>Reconstruire &amp;tous les liens cassés</translation>
    </message>
    <message numerus="yes">
        <source>Rebuild &amp;all broken (%n)</source>
        <translation>
            <numerusform>Reconstruire &amp;tous les liens cassés (%n)</numerusform>
            <numerusform>Reconstruire &amp;tous les liens cassés (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message numerus="yes">
        <source>Show %n vulnerable package(s)</source>
        <translation>
            <numerusform>Montrer %n paquet vulnérable</numerusform>
            <numerusform>Montrer %n paquets vulnérables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n yanked package(s)</source>
        <translation>
            <numerusform>Montrer %n paquet retiré</numerusform>
            <numerusform>Montrer %n paquets retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the environment, and what puts it right</source>
        <translation>Afficher l’environnement et ce qui le répare</translation>
    </message>
    <message>
        <source>Environments that do not work (%1)</source>
        <translation>Environnements qui ne fonctionnent pas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n environment(s) that do not work</source>
        <translation>
            <numerusform>Afficher %n environnement qui ne fonctionne pas</numerusform>
            <numerusform>Afficher les %n environnements qui ne fonctionnent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n armed trap(s)</source>
        <translation>
            <numerusform>Afficher %n piège armé</numerusform>
            <numerusform>Afficher les %n pièges armés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::PackagePane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>dernière&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the index said on %1.</source>
        <translation>Selon l’index, le %1.</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>aucune raison n’est donnée</translation>
    </message>
    <message>
        <source>What is said against it</source>
        <translation>Ce qui est signalé contre lui</translation>
    </message>
    <message>
        <source>Yanked</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>the index has no file of this version</source>
        <translation>l’index n’a aucun fichier de cette version</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Advisories (%1)</source>
        <translation>Avis de sécurité (%1)</translation>
    </message>
    <message>
        <source>No version that fixes it is known.</source>
        <translation>Aucune version qui la corrige n’est connue.</translation>
    </message>
    <message>
        <source>Fixed in %1.</source>
        <translation>Corrigée dans %1.</translation>
    </message>
    <message>
        <source>How to update it</source>
        <translation>Comment le mettre à jour</translation>
    </message>
    <message>
        <source>Installed in (%1)</source>
        <translation>Installé dans (%1)</translation>
    </message>
    <message>
        <source>Its Python %1 can use %2.</source>
        <translation>Son Python %1 peut utiliser %2.</translation>
    </message>
    <message>
        <source>Show environment</source>
        <translation>Montrer l’environnement</translation>
    </message>
    <message>
        <source>Show the environment %1</source>
        <translation>Montrer l’environnement %1</translation>
    </message>
    <message>
        <source>Go to it on the page of the environments</source>
        <translation>Aller à la page des environnements, où il se trouve</translation>
    </message>
    <message>
        <source>With the environment’s own tool; Update shows first what it changes.</source>
        <translation>Avec l’outil de l’environnement ; « Mettre à jour » montre d’abord ce qui change.</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>Mettre à jour…</translation>
    </message>
    <message>
        <source>Update %1 in %2</source>
        <translation>Mettre à jour %1 dans %2</translation>
    </message>
    <message>
        <source>Shows what changes; nothing is changed before you say so</source>
        <translation>Montre ce qui change ; rien n’est changé avant votre accord</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::PackagesPage</name>
    <message>
        <source>Packages across the machine</source>
        <translation>Paquets de toute la machine</translation>
    </message>
    <message>
        <source>Filter: words, outdated:, yanked:, vuln:high</source>
        <translation>Filtre&#xa0;: mots, outdated:, yanked:, vuln:high</translation>
    </message>
    <message>
        <source>Words, or outdated: yanked: withdrawn: vuln: alone, vuln: with a gravity (that one or a graver), pkg: version: latest: env: state: with a word, or environments: advisories: with a number such as &gt;2; a leading - turns it round</source>
        <translation>Des mots, ou outdated: yanked: withdrawn: vuln: seuls, vuln: avec une gravité (celle-là ou une plus élevée), pkg: version: latest: env: state: avec un mot, ou environments: advisories: avec un nombre tel que &gt;2&#xa0;; un - en tête inverse la condition</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Dépassés</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>Vulnérables</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) in their versions</source>
        <translation>
            <numerusform>%n paquet dans ses versions</numerusform>
            <numerusform>%n paquets dans leurs versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environnement</numerusform>
            <numerusform>%n environnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerable</source>
        <translation>
            <numerusform>%n vulnérable</numerusform>
            <numerusform>%n vulnérables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yanked</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outdated</source>
        <translation>
            <numerusform>%n dépassé</numerusform>
            <numerusform>%n dépassés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n non connu</numerusform>
            <numerusform>%n non connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the indexes…</source>
        <translation>interrogation des index…</translation>
    </message>
    <message>
        <source>looking for more…</source>
        <translation>recherche en cours…</translation>
    </message>
    <message>
        <source>Choose a package to see who has it, what is said of it and how it is updated.</source>
        <translation>Choisissez un paquet pour voir qui l’a, ce qui en est dit et comment le mettre à jour.</translation>
    </message>
    <message>
        <source>No package matches the filter</source>
        <translation>Aucun paquet ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are hidden by it.</source>
        <translation>
            <numerusform>Il masque %n paquet.</numerusform>
            <numerusform>Il masque %n paquets.</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment has been looked into yet</source>
        <translation>Aucun environnement n’a encore été examiné</translation>
    </message>
    <message>
        <source>Truewheel reads what is installed in each. Nothing is sent anywhere.</source>
        <translation>Truewheel lit ce qui est installé dans chacun. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Looking into the environments of this machine</source>
        <translation>Examen des environnements de cette machine</translation>
    </message>
    <message>
        <source>What is installed appears as it is found. Nothing is sent anywhere.</source>
        <translation>Ce qui est installé apparaît dès que c’est trouvé. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>No package was found on this machine</source>
        <translation>Aucun paquet trouvé sur cette machine</translation>
    </message>
    <message>
        <source>No environment was found, or nothing is installed in them.</source>
        <translation>Aucun environnement n’a été trouvé, ou rien n’y est installé.</translation>
    </message>
    <message>
        <source>Still looking into the environments</source>
        <translation>Examen des environnements toujours en cours</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>C’est plus long que d’habitude. Un disque ou un emplacement réseau ne répond peut-être pas&#xa0;; vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Environment to update it in</source>
        <translation>Environnement où le mettre à jour</translation>
    </message>
    <message>
        <source>reading what the indexes said last…</source>
        <translation>lecture de ce que les index ont dit en dernier…</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Presence</name>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Mute this project</source>
        <translation>Mettre ce projet en sourdine</translation>
    </message>
    <message>
        <source>Truewheel goes on in the tray</source>
        <translation>Truewheel continue dans la zone de notification</translation>
    </message>
    <message>
        <source>It watches your environments and tells you when something breaks. A click on its icon brings the window back; Quit is in its menu.</source>
        <translation>Il surveille vos environnements et vous avertit quand quelque chose se casse. Un clic sur son icône ramène la fenêtre&#xa0;; «&#xa0;Quitter&#xa0;» est dans son menu.</translation>
    </message>
    <message>
        <source>Quit, now and always</source>
        <translation>Quitter, maintenant et à l’avenir</translation>
    </message>
    <message>
        <source>Keep it in the tray</source>
        <translation>Garder dans la zone de notification</translation>
    </message>
    <message>
        <source>Not everything can be watched</source>
        <translation>Tout ne peut pas être surveillé</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) are looked at every %1 seconds instead</source>
        <translation>
            <numerusform>À défaut, %n dossier est examiné toutes les %1&#xa0;secondes</numerusform>
            <numerusform>À défaut, %n dossiers sont examinés toutes les %1&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a proposal</source>
        <translation>Montrer une proposition</translation>
    </message>
    <message>
        <source>Truewheel crashed the last time</source>
        <translation>Truewheel s’est arrêté brutalement la dernière fois</translation>
    </message>
    <message>
        <source>A report of it was kept on this machine. “Copy diagnostics” shows it to you before anything is copied or saved.</source>
        <translation>Un rapport en a été gardé sur cette machine. «&#xa0;Copier le diagnostic&#xa0;» vous le montre avant que quoi que ce soit ne soit copié ou enregistré.</translation>
    </message>
    <message>
        <source>The start with the session cannot be changed</source>
        <translation>Le démarrage avec la session ne peut pas être modifié</translation>
    </message>
    <message>
        <source>There is nothing to rebuild</source>
        <translation>Il n’y a rien à reconstruire</translation>
    </message>
    <message>
        <source>Not broken any more: %1</source>
        <translation>N’est plus cassé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ReclaimFlow</name>
    <message>
        <source>Reclaim basket</source>
        <translation>Panier de récupération</translation>
    </message>
    <message>
        <source>The caches are being measured…</source>
        <translation>Mesure des caches en cours…</translation>
    </message>
    <message>
        <source>What gives back %1</source>
        <translation>Ce qui permet de récupérer %1</translation>
    </message>
    <message>
        <source>What is never used again</source>
        <translation>Ce qui n’est plus jamais utilisé</translation>
    </message>
    <message numerus="yes">
        <source>Run %n command(s)? %1 come back.</source>
        <translation>
            <numerusform>Lancer %n commande&#xa0;? %1 seront récupérés.</numerusform>
            <numerusform>Lancer %n commandes&#xa0;? %1 seront récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is lost: %1.</source>
        <translation>Ce qui est perdu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>What hurts least comes first: what is never used again, then what no environment uses (what must be downloaded before what must be built, the oldest first), then what environments share. Nothing is proposed that would break one.</source>
        <translation>Le moins gênant vient d’abord&#xa0;: ce qui ne servira plus, puis ce qu’aucun environnement n’utilise (ce qui se télécharge avant ce qui se construit, le plus ancien d’abord), puis ce que les environnements partagent. Rien n’est proposé qui en casserait un.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ReclaimPanel</name>
    <message>
        <source>Reclaim basket</source>
        <translation>Panier de récupération</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Lancer…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Show commands</source>
        <translation>Montrer les commandes</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Ce qui partirait</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Proposer…</translation>
    </message>
    <message>
        <source>The commands that give so much back, what hurts least first</source>
        <translation>Les commandes qui permettent d’en récupérer autant, les moins gênantes d’abord</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Add entries of the caches, or environments, to see what would really come back.</source>
        <translation>Ajoutez des entrées des caches, ou des environnements, pour voir ce qui serait vraiment récupéré.</translation>
    </message>
    <message>
        <source>%1 would come back; the commands give back %2</source>
        <translation>%1 seraient récupérés&#xa0;; les commandes en récupèrent %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>Nothing would come back</source>
        <translation>Rien ne serait récupéré</translation>
    </message>
    <message>
        <source>%1 would come back</source>
        <translation>%1 seraient récupérés</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::RepairFlow</name>
    <message numerus="yes">
        <source>%n link(s) cannot be rebuilt</source>
        <translation>
            <numerusform>%n lien ne peut pas être reconstruit</numerusform>
            <numerusform>%n liens ne peuvent pas être reconstruits</numerusform>
        </translation>
    </message>
    <message>
        <source>Your word could not be kept, so nothing was run</source>
        <translation>Votre accord n’a pas pu être enregistré&#xa0;; rien n’a été lancé</translation>
    </message>
    <message>
        <source>Sync is not possible here</source>
        <translation>La synchronisation n’est pas possible ici</translation>
    </message>
    <message>
        <source>uv takes such a link for installed, so a sync does not make its files again. A rebuild does.</source>
        <translation>uv tient un tel lien pour installé&#xa0;; une synchronisation ne refait donc pas ses fichiers. Une reconstruction le fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are still broken after the sync</source>
        <translation>
            <numerusform>%n lien est toujours cassé après la synchronisation</numerusform>
            <numerusform>%n liens sont toujours cassés après la synchronisation</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>It cannot be run again</source>
        <translation>Impossible de le relancer</translation>
    </message>
    <message>
        <source>An update is not possible here</source>
        <translation>Une mise à jour n’est pas possible ici</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::RestoreDialog</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Restore an environment</source>
        <translation>Restaurer un environnement</translation>
    </message>
    <message>
        <source>Removed environments</source>
        <translation>Environnements supprimés</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>No environment was removed that could be restored.</source>
        <translation>Aucun environnement supprimé ne peut être restauré.</translation>
    </message>
    <message>
        <source>Choose one. It is shown what that takes, before anything is done.</source>
        <translation>Choisissez-en un. Ce que cela demande est montré avant que quoi que ce soit ne soit fait.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SearchPopup</name>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Environment, link, package, cached wheel or action</source>
        <translation>Environnement, lien, paquet, wheel en cache ou action</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Enter goes there, Esc closes.</source>
        <translation>Entrée y mène, Échap ferme.</translation>
    </message>
    <message>
        <source>Type a name, a part of a path, or what you want to do.</source>
        <translation>Saisissez un nom, une partie d’un chemin, ou ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Trusted projects…</source>
        <translation>Projets de confiance…</translation>
    </message>
    <message>
        <source>Accepted findings…</source>
        <translation>Constats acceptés…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Réinitialiser…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 cannot be written: the change lasts until the window is closed.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: la modification dure jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Les paramètres sont dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>%1 is not a file of settings.</source>
        <translation>%1 n’est pas un fichier de paramètres.</translation>
    </message>
    <message>
        <source>The settings of %1 are taken.</source>
        <translation>Les paramètres de %1 sont repris.</translation>
    </message>
    <message>
        <source>Taken from %1, but for: %2</source>
        <translation>Repris de %1, sauf&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give every setting its first value?</source>
        <translation>Rendre à chaque paramètre sa valeur initiale&#xa0;?</translation>
    </message>
    <message>
        <source>Trusted projects and accepted findings stay as they are.</source>
        <translation>Les projets de confiance et les constats acceptés restent tels quels.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ShareBars</name>
    <message>
        <source>What the caches take</source>
        <translation>Ce qu’occupent les caches</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SyncDialog</name>
    <message>
        <source>Extras and groups to keep</source>
        <translation>Extras et groupes à garder</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Synchroniser %1</translation>
    </message>
    <message>
        <source>Asking uv</source>
        <translation>Interrogation d’uv</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking uv what a sync would change…</source>
        <translation>Interrogation d’uv sur ce que changerait une synchronisation…</translation>
    </message>
    <message>
        <source>This project has none.</source>
        <translation>Ce projet n’en a pas.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Extra %1</source>
        <translation>Extra %1</translation>
    </message>
    <message>
        <source>Sync is not possible here</source>
        <translation>La synchronisation n’est pas possible ici</translation>
    </message>
    <message>
        <source>The lock file is older than pyproject.toml; the sync follows the lock file. “uv lock” would renew it.</source>
        <translation>Le fichier de verrouillage est plus ancien que pyproject.toml&#xa0;; la synchronisation suit le fichier de verrouillage. «&#xa0;uv lock&#xa0;» le renouvellerait.</translation>
    </message>
    <message>
        <source>This uv has no preview of its own; the list was read from the lock file.</source>
        <translation>Cet uv n’a pas d’aperçu&#xa0;; la liste vient du fichier de verrouillage.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) removed</source>
        <translation>
            <numerusform>%n paquet supprimé</numerusform>
            <numerusform>%n paquets supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changé</numerusform>
            <numerusform>%n changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n installé</numerusform>
            <numerusform>%n installés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: the environment is what the lock file says</source>
        <translation>Rien ne change&#xa0;: l’environnement est conforme au fichier de verrouillage</translation>
    </message>
    <message>
        <source>A sync does not make missing files again where uv takes the link for installed. Rebuild does.</source>
        <translation>Une synchronisation ne refait pas les fichiers manquants quand uv tient le lien pour installé. «&#xa0;Reconstruire&#xa0;» le fait.</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Asking uv what an update would change…</source>
        <translation>Il est demandé à uv ce qu’une mise à jour changerait…</translation>
    </message>
    <message>
        <source>An update is not possible here</source>
        <translation>Une mise à jour n’est pas possible ici</translation>
    </message>
    <message>
        <source>In uv.lock: %1</source>
        <translation>Dans uv.lock : %1</translation>
    </message>
    <message>
        <source>Only the lock file changes</source>
        <translation>Seul le fichier de verrouillage change</translation>
    </message>
    <message>
        <source>Nothing changes: there is nothing newer that the project can use</source>
        <translation>Rien ne change : il n’y a rien de plus récent que le projet puisse utiliser</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TablePage</name>
    <message>
        <source>Looking</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Incomplet&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 (and %n more)</source>
        <translation>
            <numerusform>Incomplet&#xa0;: %1 (et %n autre)</numerusform>
            <numerusform>Incomplet&#xa0;: %1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ligne choisie</numerusform>
            <numerusform>%n lignes choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Tray</name>
    <message>
        <source>&amp;Open Truewheel</source>
        <translation>&amp;Ouvrir Truewheel</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Réanalyser</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>P&amp;ause notifications</source>
        <translation>Mettre les notifications en p&amp;ause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Truewheel</source>
        <translation>Truewheel</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Pendant une &amp;heure</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Truewheel: %1</source>
        <translation>Truewheel&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Go on (paused until %1)</source>
        <translation>R&amp;eprendre (en pause jusqu’au %1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>Re&amp;construire</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>&amp;Mute this project</source>
        <translation>Mettre ce projet en &amp;sourdine</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TreeMap</name>
    <message>
        <source>Map of sizes</source>
        <translation>Carte des tailles</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TrustDialog</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>S’exécute dans</translation>
    </message>
    <message>
        <source>Installs first</source>
        <translation>Installe d’abord</translation>
    </message>
    <message>
        <source>Trust this project?</source>
        <translation>Faire confiance à ce projet&#xa0;?</translation>
    </message>
    <message>
        <source>Prepare the environment?</source>
        <translation>Préparer l’environnement&#xa0;?</translation>
    </message>
    <message>
        <source>This runs the project’s build code</source>
        <translation>Ceci exécute le code de construction du projet</translation>
    </message>
    <message>
        <source>This installs packages into the environment</source>
        <translation>Ceci installe des paquets dans l’environnement</translation>
    </message>
    <message>
        <source>It may do anything that you may do, and so may the environment’s Python, which runs too. Go on only if you trust both. Truewheel remembers your word for this project in this environment, until its build configuration changes.</source>
        <translation>Il peut faire tout ce que vous pouvez faire, tout comme le Python de l’environnement, qui s’exécute aussi. Ne continuez que si vous faites confiance aux deux. Truewheel retient votre accord pour ce projet dans cet environnement, jusqu’à ce que sa configuration de construction change.</translation>
    </message>
    <message>
        <source>The build requirements below are installed first, and stay there.</source>
        <translation>Les dépendances de construction ci-dessous sont d’abord installées, et y restent.</translation>
    </message>
    <message>
        <source>What will run</source>
        <translation>Ce qui s’exécutera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Trust and run</source>
        <translation>Faire confiance et lancer</translation>
    </message>
    <message>
        <source>Install and run</source>
        <translation>Installer et lancer</translation>
    </message>
    <message>
        <source>Trust this environment?</source>
        <translation>Faire confiance à cet environnement ?</translation>
    </message>
    <message>
        <source>This runs the environment’s Python</source>
        <translation>Ceci exécute le Python de l’environnement</translation>
    </message>
    <message>
        <source>It may do anything that you may do, and so may a package that has to be built. Go on only if you trust the environment and the indexes that it uses. Truewheel remembers your word for this environment.</source>
        <translation>Il peut faire tout ce que vous pouvez faire, tout comme un paquet qui doit être construit. Ne continuez que si vous faites confiance à l’environnement et aux index qu’il utilise. Truewheel retient votre accord pour cet environnement.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TrustListDialog</name>
    <message>
        <source>Trusted projects</source>
        <translation>Projets de confiance</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Me redemander</translation>
    </message>
    <message>
        <source>No project is trusted yet. The first build of a project in an environment asks.</source>
        <translation>Aucun projet n’a encore votre confiance. La première construction d’un projet dans un environnement la demande.</translation>
    </message>
    <message>
        <source>These may be built without a question, as long as their build scripts stay what they were.</source>
        <translation>Ceux-ci peuvent être construits sans question, tant que leurs scripts de construction restent inchangés.</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::UpdateDialog</name>
    <message>
        <source>Asking the package indexes</source>
        <translation>Interrogation des index de paquets</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Ask the package inde&amp;xes…</source>
        <translation>Interroger les &amp;index de paquets…</translation>
    </message>
    <message>
        <source>Show what changes…</source>
        <translation>Montrer ce qui change…</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Mettre à jour %1</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Packages that have a newer version</source>
        <translation>Paquets dont il existe une version plus récente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) have a newer version</source>
        <translation>
            <numerusform>%n paquet a une version plus récente</numerusform>
            <numerusform>%n paquets ont une version plus récente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing newer is known</source>
        <translation>Rien de plus récent n’est connu</translation>
    </message>
</context>
</TS>
