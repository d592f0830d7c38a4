<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Récupéré</translation>
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
        <translation>Les fichiers générés de cette construction modifiable ont disparu du projet : la prochaine synchronisation d’un environnement neuf l’installerait cassée.</translation>
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
        <translation>Un téléchargement ou une construction interrompus l’ont laissé.</translation>
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
        <translation>Base changée</translation>
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
        <translation>Une installation ou une suppression a été interrompue : il manque des parties d’un paquet.</translation>
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
        <translation>Quelque chose n’a pas pu être lu ; il n’y a donc pas de verdict.</translation>
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
        <translation>Un fichier facultatif est absent : le paquet fonctionne, plus lentement ou avec moins.</translation>
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
        <translation>Indice</translation>
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
        <translation>%1 doit exister et n’existe pas ; l’import de %2 échoue donc.</translation>
    </message>
    <message numerus="yes">
        <source>%n expected file(s) of %1 do not exist, so importing it fails.</source>
        <translation>
            <numerusform>%n fichier attendu de %1 n’existe pas ; l’import échoue donc.</numerusform>
            <numerusform>%n fichiers attendus de %1 n’existent pas ; l’import échoue donc.</numerusform>
        </translation>
    </message>
    <message>
        <source>The environment no longer finds %1: its link is cut.</source>
        <translation>L’environnement ne trouve plus %1 : son lien est rompu.</translation>
    </message>
    <message>
        <source>%1 was built for another interpreter, so this environment cannot import it.</source>
        <translation>%1 a été construit pour un autre interpréteur ; cet environnement ne peut pas l’importer.</translation>
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
        <translation>Accepté : %1</translation>
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
        <translation>%1 est un endroit qui n’est pas regardé sans votre accord.</translation>
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
        <translation>N’a pas pu tourner</translation>
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
        <translation>%1 : %2</translation>
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
        <translation>Nouvelle vérification : les fichiers attendus sont là.</translation>
    </message>
    <message>
        <source>Looked again: still broken. The log says what the build did.</source>
        <translation>Nouvelle vérification : toujours cassé. Le journal dit ce que la construction a fait.</translation>
    </message>
    <message>
        <source>Check the editable links of the project “%1”</source>
        <translation>Vérifier les liens modifiables du projet « %1 »</translation>
    </message>
    <message>
        <source>Check the editable links of the environment “%1”</source>
        <translation>Vérifier les liens modifiables de l’environnement « %1 »</translation>
    </message>
    <message>
        <source>Check the environment that “%1” names</source>
        <translation>Vérifier l’environnement que nomme « %1 »</translation>
    </message>
    <message>
        <source>Look for environments below “%1”</source>
        <translation>Chercher des environnements sous « %1 »</translation>
    </message>
    <message>
        <source>“%1” is not a project folder, a pyproject.toml or a .venv.</source>
        <translation>« %1 » n’est ni un dossier de projet, ni un pyproject.toml, ni un .venv.</translation>
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
        <translation>par exemple : non construit sur cette machine</translation>
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
        <translation>Le lien est retiré du tableau, des nombres et de « Reconstruire tous les liens cassés », ici et en ligne de commande. Un autre problème du même lien sera signalé malgré tout.</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is accepted. “I know…” on a broken link hides it, with your reason, for as long as you say.</source>
        <translation>Rien n’est accepté. « Je sais… » masque un lien cassé, avec votre raison, aussi longtemps que vous le dites.</translation>
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
        <source>Choose a pyproject.toml, or a .venv that is a file</source>
        <translation>Choisir un pyproject.toml ou un fichier .venv</translation>
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
        <translation>Refaire les fichiers générés ; aucun autre paquet n’est touché</translation>
    </message>
    <message>
        <source>&amp;Sync…</source>
        <translation>&amp;Synchroniser…</translation>
    </message>
    <message>
        <source>Make the environment what the lock file says; first shows what that changes</source>
        <translation>Rendre l’environnement conforme au fichier de verrouillage ; montre d’abord ce qui change</translation>
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
        <translation>&amp;Copier la commande</translation>
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
        <source>Next &amp;pane</source>
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
        <translation>Montrer ou cacher les tâches en cours et terminées</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>&amp;Annuler la tâche</translation>
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
        <translation>&amp;Sombre</translation>
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
        <source>Version and licence</source>
        <translation>Version et licence</translation>
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
        <source>Show &amp;accepted</source>
        <translation>&amp;Afficher les acceptés</translation>
    </message>
    <message>
        <source>Show or hide the links whose findings you accepted</source>
        <translation>Afficher ou masquer les liens dont vous avez accepté les constats</translation>
    </message>
    <message>
        <source>I &amp;know…</source>
        <translation>&amp;Je sais…</translation>
    </message>
    <message>
        <source>&amp;Tell me again</source>
        <translation>Signaler à &amp;nouveau</translation>
    </message>
    <message>
        <source>Do not tell me of this link again; a rebuild of all broken links leaves it out too</source>
        <translation>Ne plus signaler ce lien ; la reconstruction de tous les liens cassés l’omet aussi</translation>
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
        <source>&amp;Editable links</source>
        <translation>Liens &amp;modifiables</translation>
    </message>
    <message>
        <source>The editable links of what was looked at, and what is wrong with them</source>
        <translation>Les liens modifiables de ce qui a été examiné, et ce qui ne va pas</translation>
    </message>
    <message>
        <source>En&amp;vironments</source>
        <translation>En&amp;vironnements</translation>
    </message>
    <message>
        <source>Every Python environment of this machine</source>
        <translation>Tous les environnements Python de cette machine</translation>
    </message>
    <message>
        <source>Copy the command that the details show</source>
        <translation>Copier la commande que montrent les détails</translation>
    </message>
    <message>
        <source>Ca&amp;ches</source>
        <translation>Ca&amp;ches</translation>
    </message>
    <message>
        <source>What the caches of uv, pip and the others hold, and what in them is stale</source>
        <translation>Ce que contiennent les caches de uv, pip et des autres, et ce qui y est périmé</translation>
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
        <translation>Rien : %1 n’offre aucune commande pour cela seul.</translation>
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
        <source>Used by (%1)</source>
        <translation>Utilisé par (%1)</translation>
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
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Last linked</source>
        <translation>Dernier lien</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CachesPage</name>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Filter: words, stale:, tool:uv, name:word, size:&gt;100M</source>
        <translation>Filtre : mots, stale:, tool:uv, name:mot, size:&gt;100M</translation>
    </message>
    <message>
        <source>Words, or state: stale: name: version: tool: form: path: used-by: with a word, or size: users: with a number such as &gt;100M; a leading - turns it round</source>
        <translation>Des mots, ou state: stale: name: version: tool: form: path: used-by: avec un mot, ou size: users: avec un nombre tel que &gt;100M ; un - devant l’inverse</translation>
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
        <translation>Truewheel lit les caches de uv, pip, conda, poetry et des autres, et n’y change rien.</translation>
    </message>
    <message>
        <source>No cached wheel was found on this machine</source>
        <translation>Aucun wheel en cache trouvé sur cette machine</translation>
    </message>
    <message>
        <source>The caches of uv, pip, conda, poetry and the others are empty, or are kept elsewhere.</source>
        <translation>Les caches de uv, pip, conda, poetry et des autres sont vides, ou se trouvent ailleurs.</translation>
    </message>
    <message>
        <source>Still looking into the caches</source>
        <translation>Examen des caches toujours en cours</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>C’est plus long que d’habitude. Un disque ou un emplacement réseau ne répond peut-être pas ; vous pouvez arrêter à tout moment.</translation>
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
        <translation>Trouvé à la place : %1</translation>
    </message>
    <message>
        <source>Expected files (%1)</source>
        <translation>Fichiers attendus (%1)</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>What Rebuild runs</source>
        <translation>Ce que lance « Reconstruire »</translation>
    </message>
    <message>
        <source>Runs in %1</source>
        <translation>S’exécute dans %1</translation>
    </message>
    <message>
        <source>Installs into the environment first: %1</source>
        <translation>Installe d’abord dans l’environnement : %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
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
        <translation>Vous le savez depuis le %1, jusqu’au %2.</translation>
    </message>
    <message>
        <source>You know of this since %1.</source>
        <translation>Vous le savez depuis le %1.</translation>
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
        <source>Editable links (%1)</source>
        <translation>Liens modifiables (%1)</translation>
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
        <source>Packages (%1)</source>
        <translation>Paquets (%1)</translation>
    </message>
    <message>
        <source>editable</source>
        <translation>modifiable</translation>
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
        <translation>Filtre : mots, state:broken, pkg:nom, size:&gt;500M</translation>
    </message>
    <message>
        <source>Words, or state: name: kind: python: project: pkg: with a word, or size: packages: links: with a number such as &gt;500M; a leading - turns it round</source>
        <translation>Des mots, ou state: name: kind: python: project: pkg: avec un mot, ou size: packages: links: avec un nombre tel que &gt;500M ; un - devant l’inverse</translation>
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
        <translation>arrêté : il peut y en avoir d’autres</translation>
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
        <translation>Truewheel trouve ce que uv, venv, virtualenv, conda, poetry, pipx et les autres ont créé. Il ne fait que lire.</translation>
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
        <translation>Créez-en un, par exemple avec « uv venv » ou « python -m venv », et relancez la recherche.</translation>
    </message>
    <message>
        <source>Still looking for environments</source>
        <translation>Recherche d’environnements toujours en cours</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>C’est plus long que d’habitude. Un disque ou un emplacement réseau ne répond peut-être pas ; vous pouvez arrêter à tout moment.</translation>
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
        <translation>Impossible de regarder</translation>
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
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The tools have said nothing yet.</source>
        <translation>Les outils n’ont encore rien dit.</translation>
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
        <translation>Filtre : mots, state:broken, pkg:nom, env:nom</translation>
    </message>
    <message>
        <source>Words, or state: pkg: version: project: env: python: backend: problem: with a word; a leading - turns it round</source>
        <translation>Des mots, ou state: pkg: version: project: env: python: backend: problem: avec un mot ; un - devant l’inverse</translation>
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
        <translation>Truewheel regarde ses environnements et dit quels liens modifiables ont perdu un fichier généré, et pourquoi. Un pyproject.toml ou un .venv convient aussi.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Analyse de %1</translation>
    </message>
    <message>
        <source>The rows appear when the picture is complete.</source>
        <translation>Les lignes apparaissent quand l’image est complète.</translation>
    </message>
    <message>
        <source>No link matches the filter</source>
        <translation>Aucun lien ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are hidden by it.</source>
        <translation>
            <numerusform>Il cache %n lien.</numerusform>
            <numerusform>Il cache %n liens.</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment found in %1</source>
        <translation>Aucun environnement trouvé dans %1</translation>
    </message>
    <message>
        <source>Make one, for example with “uv sync”, and rescan; or open another folder.</source>
        <translation>Créez-en un, par exemple avec « uv sync », et réanalysez ; ou ouvrez un autre dossier.</translation>
    </message>
    <message>
        <source>No editable links in %1</source>
        <translation>Aucun lien modifiable dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) looked at; no package there is installed as a link to a project.</source>
        <translation>
            <numerusform>%n environnement regardé ; aucun paquet n’y est installé comme lien vers un projet.</numerusform>
            <numerusform>%n environnements regardés ; aucun paquet n’y est installé comme lien vers un projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking at %1</source>
        <translation>Analyse de %1 toujours en cours</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>C’est plus long que d’habitude. Un disque ou un emplacement réseau ne répond peut-être pas ; vous pouvez arrêter à tout moment.</translation>
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
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Truewheel %1</source>
        <translation>Truewheel %1</translation>
    </message>
    <message>
        <source>Finds editable Python installs that have lost their generated files, says why, and puts them right.
Free software under the Apache License 2.0.</source>
        <translation>Trouve les installations Python modifiables qui ont perdu leurs fichiers générés, dit pourquoi, et les remet en ordre.
Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Open a pyproject.toml or a .venv file</source>
        <translation>Ouvrir un pyproject.toml ou un fichier .venv</translation>
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
        <translation>Continuer</translation>
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
    <name>truewheel::gui::Page</name>
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
        <translation>Incomplet : %1</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 (and %n more)</source>
        <translation>
            <numerusform>Incomplet : %1 (et %n autre)</numerusform>
            <numerusform>Incomplet : %1 (et %n autres)</numerusform>
        </translation>
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
        <translation>Votre accord n’a pas pu être enregistré ; rien n’a été lancé</translation>
    </message>
    <message>
        <source>Sync is not possible here</source>
        <translation>La synchronisation n’est pas possible ici</translation>
    </message>
    <message>
        <source>uv takes such a link for installed, so a sync does not make its files again. A rebuild does.</source>
        <translation>uv tient un tel lien pour installé ; une synchronisation ne refait donc pas ses fichiers. Une reconstruction le fait.</translation>
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
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
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
        <translation>Question à uv</translation>
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
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking uv what a sync would change…</source>
        <translation>Question à uv : que changerait une synchronisation…</translation>
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
        <translation>Le fichier de verrouillage est plus ancien que pyproject.toml ; la synchronisation le suit. « uv lock » le renouvellerait.</translation>
    </message>
    <message>
        <source>This uv has no preview of its own; the list was read from the lock file.</source>
        <translation>Cet uv n’a pas d’aperçu ; la liste vient du fichier de verrouillage.</translation>
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
        <translation>Rien ne change : l’environnement est conforme au fichier de verrouillage</translation>
    </message>
    <message>
        <source>A sync does not make missing files again where uv takes the link for installed. Rebuild does.</source>
        <translation>Une synchronisation ne refait pas les fichiers manquants quand uv tient le lien pour installé. « Reconstruire » le fait.</translation>
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
        <translation>Faire confiance à ce projet ?</translation>
    </message>
    <message>
        <source>Prepare the environment?</source>
        <translation>Préparer l’environnement ?</translation>
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
</context>
</TS>
