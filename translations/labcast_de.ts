<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AuditPage</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>%1 silent</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>%1 stalled</source>
        <translation>%1 stockt</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) silent</source>
        <translation>
            <numerusform>Ein Rechner stumm</numerusform>
            <numerusform>%n Rechner stumm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 vollständig</translation>
    </message>
    <message>
        <source>%1 partial</source>
        <translation>%1 teilweise</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 beginnt</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 geht weiter</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Master node</source>
        <translation>Masterknoten</translation>
    </message>
    <message>
        <source>Node address</source>
        <translation>Knotenadresse</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Image root</source>
        <translation>Image-Wurzel</translation>
    </message>
    <message>
        <source>Local file system</source>
        <translation>Lokales Dateisystem</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>udp-sender</source>
        <translation>udp-sender</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>FOG service</source>
        <translation>FOG-Dienst</translation>
    </message>
    <message>
        <source>Orphan senders</source>
        <translation>Verwaiste Sender</translation>
    </message>
    <message>
        <source>Stale rows</source>
        <translation>Veraltete Zeilen</translation>
    </message>
    <message>
        <source>Ghost tasks</source>
        <translation>Geisteraufgaben</translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>IGMP querier</source>
        <translation>IGMP-Querier</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>%1 joined %2 too late to complete</source>
        <translation>%1 kam zu %2 zu spät, um vollständig zu werden</translation>
    </message>
    <message>
        <source>%1 joined for %2</source>
        <translation>%1 ist für %2 beigetreten</translation>
    </message>
    <message>
        <source>Nothing is sent any more</source>
        <translation>Es wird nichts mehr gesendet</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message>
        <source>%1 finished: %2 in %3</source>
        <translation>%1 fertig: %2 in %3</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 hat %2 verlassen</translation>
    </message>
    <message>
        <source>%1 was dropped from %2</source>
        <translation>%1 wurde bei %2 fallen gelassen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): %1</source>
        <translation>
            <numerusform>%n Prüfung: %1</numerusform>
            <numerusform>%n Prüfungen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingTables</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>This could not be found out.</source>
        <translation>Das ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Labcast</source>
        <translation>Labcast</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Image folder</source>
        <translation>Image-Ordner</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Höchste Rate</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sitzungen zugleich</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>There are no labs.</source>
        <translation>Es gibt keine Räume.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Last deployment</source>
        <translation>Letzte Verteilung</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>There are no images.</source>
        <translation>Es gibt keine Images.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>May be deployed</source>
        <translation>Darf verteilt werden</translation>
    </message>
    <message>
        <source>What the checks find</source>
        <translation>Was die Prüfungen finden</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Es ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Last verdicts</source>
        <translation>Letzte Ergebnisse</translation>
    </message>
    <message>
        <source>No session has ended yet.</source>
        <translation>Noch ist keine Sitzung zu Ende.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Started By</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Labcast on %1</source>
        <translation>Labcast auf %1</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>Never overwritten</source>
        <translation>Wird nie überschrieben</translation>
    </message>
    <message>
        <source>No computer and no lab is protected.</source>
        <translation>Kein Rechner und kein Raum ist geschützt.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Nothing has this name or address</source>
        <translation>Nichts hat diesen Namen oder diese Adresse</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>What the administrator protects stands on the server in /etc/labcast/labcastd.conf, section [protect]; the rest in the Library.</source>
        <translation>Was der Administrator schützt, steht auf dem Server in /etc/labcast/labcastd.conf, Abschnitt [protect]; das Übrige in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Started By</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wait for later streams</source>
        <translation>Wartezeit später</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratengrenze</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Dropped after</source>
        <translation>Verworfen nach</translation>
    </message>
    <message>
        <source>Rendezvous</source>
        <translation>Rendezvous</translation>
    </message>
    <message>
        <source>Behind a router</source>
        <translation>Hinter einem Router</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Labcast</source>
        <translation>Labcast</translation>
    </message>
    <message>
        <source>udp-sender</source>
        <translation>udp-sender</translation>
    </message>
</context>
<context>
    <name>ImageBox</name>
    <message>
        <source>Present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
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
    <name>InterfaceModel</name>
    <message>
        <source>Does not exist</source>
        <translation>Gibt es nicht</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No cable</source>
        <translation>Kein Kabel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halb</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>named by the node</source>
        <translation>vom Node genannt</translation>
    </message>
    <message>
        <source>default route</source>
        <translation>Standardroute</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also named</source>
        <translation>Heißt auch</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>Duplex</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier state(s): Enter</source>
        <translation>
            <numerusform>Ein früherer Zustand: Eingabetaste</numerusform>
            <numerusform>%n frühere Zustände: Eingabetaste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&quot;{text}&quot; is not a rate. Give a number with k, m or g for kbit/s, Mbit/s or Gbit/s, for example 900m.</source>
        <translation>„{text}“ ist keine Rate. Geben Sie eine Zahl mit k, m oder g für kbit/s, Mbit/s oder Gbit/s an, zum Beispiel 900m.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a size. Give a number of bytes, with k, m or g for KiB, MiB or GiB, for example 512m.</source>
        <translation>„{text}“ ist keine Größe. Geben Sie eine Zahl in Byte an, mit k, m oder g für KiB, MiB oder GiB, zum Beispiel 512m.</translation>
    </message>
    <message>
        <source>{rate:rate} is too little to send anything. Without k, m or g a number means bit/s; give for example 900m.</source>
        <translation>{rate:rate} sind zu wenig, um etwas zu senden. Ohne k, m oder g bedeutet eine Zahl bit/s; geben Sie zum Beispiel 900m an.</translation>
    </message>
    <message>
        <source>{rate:rate} is more than the installed udp-sender understands. Give less than 2147m, or no limit.</source>
        <translation>{rate:rate} sind mehr, als das installierte udp-sender versteht. Geben Sie weniger als 2147m oder keine Grenze an.</translation>
    </message>
    <message>
        <source>A deployment goes to 1 to 1024 computers, not to {number}.</source>
        <translation>Eine Verteilung geht an 1 bis 1024 Computer, nicht an {number}.</translation>
    </message>
    <message>
        <source>{number} is not a usable time for {field}. Give seconds from {least} to {most}.</source>
        <translation>{number} ist keine brauchbare Zeit für {field}. Geben Sie {least} bis {most} Sekunden an.</translation>
    </message>
    <message>
        <source>{port} cannot be the portbase. Give an even number from 1024 to 65534; {port} and the next port are both used.</source>
        <translation>{port} kann nicht die Portbasis sein. Geben Sie eine gerade Zahl von 1024 bis 65534 an; {port} und der nächste Port werden beide benutzt.</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is not an IPv4 address.</source>
        <translation>„{address}“ ist keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>The request names no {field}.</source>
        <translation>In der Anfrage fehlt {field}.</translation>
    </message>
    <message>
        <source>Portbase {port} is outside FOG&apos;s range {first} to {last}; a firewall set up by FOG&apos;s installer may block it.</source>
        <translation>Die Portbasis {port} liegt außerhalb von FOGs Bereich {first} bis {last}; eine von FOG eingerichtete Firewall blockiert sie vielleicht.</translation>
    </message>
    <message>
        <source>An image needs a name.</source>
        <translation>Ein Image braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name &quot;{name}&quot; has more than 40 characters, FOG&apos;s limit. Give a shorter one.</source>
        <translation>Der Name „{name}“ hat mehr als 40 Zeichen, FOGs Grenze. Geben Sie einen kürzeren an.</translation>
    </message>
    <message>
        <source>There is already an image called &quot;{name}&quot;. Give another name or remove that one.</source>
        <translation>Es gibt schon ein Image namens „{name}“. Geben Sie einen anderen Namen an oder entfernen Sie jenes.</translation>
    </message>
    <message>
        <source>There is no image called &quot;{name}&quot;. labcastctl image list names those there are.</source>
        <translation>Es gibt kein Image namens „{name}“. labcastctl image list nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is being deployed by session {session}. Wait for it or cancel it first.</source>
        <translation>„{name}“ wird gerade von Sitzung {session} verteilt. Warten Sie auf deren Ende oder brechen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>The image &quot;{name}&quot; is disabled. Enable it before deploying it.</source>
        <translation>Das Image „{name}“ ist abgeschaltet. Schalten Sie es vor dem Verteilen ein.</translation>
    </message>
    <message>
        <source>The directory {path} does not exist or cannot be read. Check the path and its permissions.</source>
        <translation>Der Ordner {path} existiert nicht oder ist nicht lesbar. Prüfen Sie den Pfad und seine Rechte.</translation>
    </message>
    <message>
        <source>{path} is not below the node&apos;s image root {root}. FOG stores only the part below the root: move the image there or set another root.</source>
        <translation>{path} liegt nicht unter dem Image-Ordner {root} des Knotens. FOG speichert nur den Teil darunter: Verschieben Sie das Image dorthin oder setzen Sie einen anderen Image-Ordner.</translation>
    </message>
    <message>
        <source>{path} is the image root itself. Give the image&apos;s own directory below it.</source>
        <translation>{path} ist der Image-Ordner selbst. Geben Sie den eigenen Ordner des Images darunter an.</translation>
    </message>
    <message>
        <source>{number} is no image type. FOG knows 1 (single disk, resizable), 2 (single disk, not resizable), 3 (all disks, not resizable) and 4 (raw).</source>
        <translation>{number} ist kein Imagetyp. FOG kennt 1 (eine Festplatte, anpassbar), 2 (eine Festplatte, nicht anpassbar), 3 (alle Festplatten, nicht anpassbar) und 4 (roh).</translation>
    </message>
    <message>
        <source>{number} is no image format. FOG knows 0 to 6.</source>
        <translation>{number} ist kein Imageformat. FOG kennt 0 bis 6.</translation>
    </message>
    <message>
        <source>{path} holds no partition file (d1p1.img, d1p2.img, …). Was the image captured completely?</source>
        <translation>{path} enthält keine Partitionsdatei (d1p1.img, d1p2.img, …). Wurde das Image vollständig erfasst?</translation>
    </message>
    <message>
        <source>{path} is empty, so there is nothing to send. Capture the image again.</source>
        <translation>{path} ist leer, es gibt also nichts zu senden. Erfassen Sie das Image neu.</translation>
    </message>
    <message>
        <source>{path} cannot be read by the controller. Check its permissions.</source>
        <translation>{path} ist für den Controller nicht lesbar. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>{path} leads out of the image root {root}. A file outside is never sent.</source>
        <translation>{path} führt aus dem Image-Ordner {root} hinaus. Eine Datei außerhalb wird nie gesendet.</translation>
    </message>
    <message>
        <source>The directory {path} does not exist, so it cannot be the image root. Create it first.</source>
        <translation>Der Ordner {path} existiert nicht und kann daher nicht der Image-Ordner sein. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The store has no enabled master node. Every storage group needs exactly one.</source>
        <translation>Im Datenbestand fehlt ein eingeschalteter Master-Knoten. Jede Speichergruppe braucht genau einen.</translation>
    </message>
    <message>
        <source>There is no interface called &quot;{name}&quot;. This machine has: {names:all}.</source>
        <translation>Es gibt keine Schnittstelle namens „{name}“. Diese Maschine hat: {names:all}.</translation>
    </message>
    <message>
        <source>The interface {name} has no IPv4 address, which udp-sender needs.</source>
        <translation>Die Schnittstelle {name} hat keine IPv4-Adresse, die udp-sender braucht.</translation>
    </message>
    <message>
        <source>The interface {name} is down. Bring it up or choose another.</source>
        <translation>Die Schnittstelle {name} ist abgeschaltet. Schalten Sie sie ein oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Port {port} is in use on {address}: another sender or program holds it. Choose another portbase or end that program.</source>
        <translation>Port {port} ist auf {address} belegt: Ein anderer Sender oder ein anderes Programm hält ihn. Wählen Sie eine andere Portbasis oder beenden Sie jenes Programm.</translation>
    </message>
    <message>
        <source>All port pairs from {first} to {last} are taken. Wait for a session to end.</source>
        <translation>Alle Portpaare von {first} bis {last} sind belegt. Warten Sie auf das Ende einer Sitzung.</translation>
    </message>
    <message>
        <source>udp-sender was not found in {places:list}. Install the package udpcast.</source>
        <translation>udp-sender wurde nicht gefunden in {places:list}. Installieren Sie das Paket udpcast.</translation>
    </message>
    <message>
        <source>udp-sender could not be started ({cause}).</source>
        <translation>udp-sender ließ sich nicht starten ({cause}).</translation>
    </message>
    <message>
        <source>udp-sender gave up: {text}</source>
        <translation>udp-sender hat aufgegeben: {text}</translation>
    </message>
    <message>
        <source>udp-sender ended unexpectedly (signal {signal}).</source>
        <translation>udp-sender ist unerwartet geendet (Signal {signal}).</translation>
    </message>
    <message>
        <source>udp-sender (process {pid}) does not end. Look at the machine: it may hang in the kernel.</source>
        <translation>udp-sender (Prozess {pid}) endet nicht. Sehen Sie auf der Maschine nach: Er hängt vielleicht im Kernel.</translation>
    </message>
    <message>
        <source>There is no session {session}.</source>
        <translation>Es gibt keine Sitzung {session}.</translation>
    </message>
    <message>
        <source>Session {session} has already ended.</source>
        <translation>Sitzung {session} ist schon beendet.</translation>
    </message>
    <message>
        <source>Session {session} has not ended yet.</source>
        <translation>Sitzung {session} ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>On the loopback interface udp-sender starts by itself when all expected receivers have joined; it cannot be started earlier.</source>
        <translation>Auf der Loopback-Schnittstelle beginnt udp-sender von selbst, sobald alle erwarteten Empfänger da sind; früher lässt er sich nicht starten.</translation>
    </message>
    <message>
        <source>Session {session} is not waiting for computers, so there is nothing to start.</source>
        <translation>Sitzung {session} wartet nicht auf Computer, es gibt also nichts zu starten.</translation>
    </message>
    <message>
        <source>No computer has joined yet; there is nobody to send to.</source>
        <translation>Noch ist kein Computer da; es gibt niemanden, an den gesendet werden könnte.</translation>
    </message>
    <message>
        <source>Reading the image and choosing the ports.</source>
        <translation>Liest das Image und wählt die Ports.</translation>
    </message>
    <message>
        <source>Waiting: 0 of {expected} computers have joined.</source>
        <translation>Wartet: 0 von {expected} Computern sind da.</translation>
    </message>
    <message>
        <source>Gives up in {until:until}. Are the computers started and at FOG&apos;s multicast screen? They must reach {interface}, ports {port} and {next}.</source>
        <translation>Gibt in {until:until} auf. Sind die Computer an und zeigen FOGs Multicast-Bildschirm? Sie müssen {interface} erreichen, Ports {port} und {next}.</translation>
    </message>
    <message>
        <source>{joined} of {expected} computers have joined.</source>
        <translation>{joined} von {expected} Computern sind da.</translation>
    </message>
    <message>
        <source>Starts without the others in {until:until}, or at once with Start Now.</source>
        <translation>Beginnt in {until:until} ohne die anderen, oder sofort mit „Jetzt beginnen“.</translation>
    </message>
    <message>
        <source>{expected} of {expected} computers have joined; the transfer starts now.</source>
        <translation>{expected} von {expected} Computern sind da; die Übertragung beginnt jetzt.</translation>
    </message>
    <message>
        <source>{joined} of {expected} computers are ready for {stream}.</source>
        <translation>{joined} von {expected} Computern sind bereit für {stream}.</translation>
    </message>
    <message>
        <source>The others still write the partition before. Goes on without them in {until:until}.</source>
        <translation>Die anderen schreiben noch die vorige Partition. Geht in {until:until} ohne sie weiter.</translation>
    </message>
    <message>
        <source>Sending {stream} ({number} of {count}); computers receiving it: {joined}.</source>
        <translation>Sendet {stream} ({number} von {count}); empfangende Computer: {joined}.</translation>
    </message>
    <message>
        <source>{acknowledged:bytes} of {size:bytes} sent.</source>
        <translation>{acknowledged:bytes} von {size:bytes} gesendet.</translation>
    </message>
    <message>
        <source>No answer from {addresses:list} for {since:since}; others waiting: {others}.</source>
        <translation>Keine Antwort von {addresses:list} seit {since:since}; wartende andere: {others}.</translation>
    </message>
    <message>
        <source>No answer from {addresses:list}, the only computer, for {since:since}.</source>
        <translation>Keine Antwort von {addresses:list}, dem einzigen Computer, seit {since:since}.</translation>
    </message>
    <message>
        <source>No answer from any computer for {since:since}.</source>
        <translation>Keine Antwort von irgendeinem Computer seit {since:since}.</translation>
    </message>
    <message>
        <source>A busy disk is silent too. Without an answer it is dropped about {tolerated:seconds} after it fell silent; then the others go on.</source>
        <translation>Auch eine beschäftigte Festplatte schweigt. Ohne Antwort wird er etwa {tolerated:seconds} nach dem Verstummen ausgeschlossen; dann geht es für die anderen weiter.</translation>
    </message>
    <message>
        <source>When all fall silent at once it is usually the network: cable, switch or a firewall.</source>
        <translation>Wenn alle zugleich verstummen, ist es meist das Netz: Kabel, Switch oder eine Firewall.</translation>
    </message>
    <message>
        <source>Ending udp-sender and freeing its ports.</source>
        <translation>Beendet udp-sender und gibt die Ports frei.</translation>
    </message>
    <message>
        <source>The whole image was sent to {count} of {expected} computers. Whether their disks are written only they can say.</source>
        <translation>Das ganze Image wurde an {count} von {expected} Computern gesendet. Ob ihre Festplatten beschrieben sind, können nur sie sagen.</translation>
    </message>
    <message>
        <source>The whole image was sent to {count} of {expected} computers. Not to: {addresses:list}.</source>
        <translation>Das ganze Image wurde an {count} von {expected} Computern gesendet. Nicht an: {addresses:list}.</translation>
    </message>
    <message>
        <source>The whole image was sent to {count} of {expected} computers; never joined: {missing}.</source>
        <translation>Das ganze Image wurde an {count} von {expected} Computern gesendet; nie dazugekommen: {missing}.</translation>
    </message>
    <message>
        <source>No computer was sent the whole image.</source>
        <translation>An keinen Computer wurde das ganze Image gesendet.</translation>
    </message>
    <message>
        <source>No computer joined within {wait:seconds}. Are they started and at FOG&apos;s multicast screen, on the network of {interface}?</source>
        <translation>Kein Computer kam innerhalb von {wait:seconds} dazu. Sind sie an, zeigen FOGs Multicast-Bildschirm und hängen am Netz von {interface}?</translation>
    </message>
    <message>
        <source>No computer was ready for {stream} within {wait:seconds}. They may have failed to write the partition before.</source>
        <translation>Kein Computer war innerhalb von {wait:seconds} bereit für {stream}. Vielleicht konnten sie die vorige Partition nicht schreiben.</translation>
    </message>
    <message>
        <source>The session was cancelled; nobody has the whole image.</source>
        <translation>Die Sitzung wurde abgebrochen; niemand hat das ganze Image.</translation>
    </message>
    <message>
        <source>The controller was stopped and ended the session; nobody has the whole image.</source>
        <translation>Der Controller wurde angehalten und hat die Sitzung beendet; niemand hat das ganze Image.</translation>
    </message>
    <message>
        <source>The controller ended unexpectedly while the session ran; its sender ended with it. Deploy again.</source>
        <translation>Der Controller ist während der Sitzung unerwartet geendet und sein Sender mit ihm. Verteilen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The store {path} cannot be opened ({cause}). Check that the folder is writable and the disk is not full.</source>
        <translation>Der Datenbestand {path} lässt sich nicht öffnen ({cause}). Prüfen Sie, ob der Ordner beschreibbar und die Festplatte nicht voll ist.</translation>
    </message>
    <message>
        <source>The store did not accept the change ({cause}).</source>
        <translation>Der Datenbestand hat die Änderung nicht angenommen ({cause}).</translation>
    </message>
    <message>
        <source>The store {path} was written by a newer Labcast (step {found}, this one knows {known}). Install the newer version.</source>
        <translation>Der Datenbestand {path} stammt von einem neueren Labcast (Schritt {found}, dieses kennt {known}). Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be created or written. Give another with --data.</source>
        <translation>Der Datenordner {path} lässt sich nicht anlegen oder beschreiben. Geben Sie mit --data einen anderen an.</translation>
    </message>
    <message>
        <source>Another controller (process {pid}) uses the data folder {path}. Use that one, or give another folder with --data.</source>
        <translation>Ein anderer Controller (Prozess {pid}) benutzt den Datenordner {path}. Nehmen Sie jenen oder geben Sie mit --data einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>A controller already answers at {path}.</source>
        <translation>Unter {path} antwortet schon ein Controller.</translation>
    </message>
    <message>
        <source>The socket {path} cannot be opened ({cause}).</source>
        <translation>Der Socket {path} lässt sich nicht öffnen ({cause}).</translation>
    </message>
    <message>
        <source>{path} exists and is no socket. Give another path with --socket.</source>
        <translation>{path} existiert und ist kein Socket. Geben Sie mit --socket einen anderen Pfad an.</translation>
    </message>
    <message>
        <source>No controller answers at {path}. Start one with labcastd, or open the console, which starts it.</source>
        <translation>Unter {path} antwortet kein Controller. Starten Sie einen mit labcastd oder öffnen Sie die Konsole, die ihn startet.</translation>
    </message>
    <message>
        <source>The controller program labcastd could not be started ({cause}).</source>
        <translation>Das Controllerprogramm labcastd ließ sich nicht starten ({cause}).</translation>
    </message>
    <message>
        <source>labcastd was started but does not answer at {path}.</source>
        <translation>labcastd wurde gestartet, antwortet aber nicht unter {path}.</translation>
    </message>
    <message>
        <source>The connection to the controller is lost.</source>
        <translation>Die Verbindung zum Controller ist verloren.</translation>
    </message>
    <message>
        <source>The controller closed the connection.</source>
        <translation>Der Controller hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>A message of more than 1 MiB was received; the connection was closed.</source>
        <translation>Eine Nachricht von mehr als 1 MiB kam an; die Verbindung wurde beendet.</translation>
    </message>
    <message>
        <source>A message that is not JSON-RPC 2.0 was received; the connection was closed.</source>
        <translation>Eine Nachricht kam an, die nicht JSON-RPC 2.0 ist; die Verbindung wurde beendet.</translation>
    </message>
    <message>
        <source>The controller does not know the method &quot;{method}&quot;. It may be older than this program.</source>
        <translation>Der Controller kennt die Methode „{method}“ nicht. Er ist vielleicht älter als dieses Programm.</translation>
    </message>
    <message>
        <source>This system does not let a user make network namespaces, so the rehearsal runs with one receiver on the loopback interface.</source>
        <translation>Dieses System erlaubt Benutzern keine Netzwerk-Namensräume; die Probe läuft deshalb mit einem Empfänger auf der Loopback-Schnittstelle.</translation>
    </message>
    <message>
        <source>The rehearsal needs the program {program}. Install {package}.</source>
        <translation>Die Probe braucht das Programm {program}. Installieren Sie {package}.</translation>
    </message>
    <message>
        <source>The virtual lab could not be built ({cause}).</source>
        <translation>Das virtuelle Labor ließ sich nicht bauen ({cause}).</translation>
    </message>
    <message>
        <source>A virtual lab has 1 to 64 receivers, not {number}.</source>
        <translation>Ein virtuelles Labor hat 1 bis 64 Empfänger, nicht {number}.</translation>
    </message>
    <message>
        <source>The loss is a percentage from 0 to 90, not {number}.</source>
        <translation>Der Verlust ist ein Prozentsatz von 0 bis 90, nicht {number}.</translation>
    </message>
    <message>
        <source>The receiver that fails is one of 1 to {receivers}, or 0 for none, not {number}.</source>
        <translation>Der ausfallende Empfänger ist einer von 1 bis {receivers}, oder 0 für keinen, nicht {number}.</translation>
    </message>
    <message>
        <source>A sample image has at least 5 bytes, not {number}.</source>
        <translation>Ein Beispiel-Image hat mindestens 5 Byte, nicht {number}.</translation>
    </message>
    <message>
        <source>The sample image {path} could not be written ({cause}). Is there room on the disk?</source>
        <translation>Das Beispiel-Image {path} ließ sich nicht schreiben ({cause}). Ist auf der Festplatte Platz?</translation>
    </message>
    <message>
        <source>The udp-receiver of the virtual computer {number} ended with an error.</source>
        <translation>Der udp-receiver des virtuellen Computers {number} endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>The store has no storage node.</source>
        <translation>Im Speicher steht kein Storage-Node.</translation>
    </message>
    <message>
        <source>A node tells where the images are and from where they are sent. On a FOG server add one on its page Storage Management.</source>
        <translation>Ein Node sagt, wo die Images liegen und von wo sie gesendet werden. Auf einem FOG-Server auf dessen Seite „Storage Management“ einen anlegen.</translation>
    </message>
    <message>
        <source>{name} is the master node of its group.</source>
        <translation>{name} ist der Master-Node seiner Gruppe.</translation>
    </message>
    <message>
        <source>The master node {name} is disabled.</source>
        <translation>Der Master-Node {name} ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Only an enabled master node sends images by multicast; without one every deployment is refused.</source>
        <translation>Nur ein eingeschalteter Master-Node sendet Images per Multicast; ohne ihn wird jede Verteilung abgelehnt.</translation>
    </message>
    <message>
        <source>Make {name} the Master Node</source>
        <translation>{name} zum Master-Node machen</translation>
    </message>
    <message>
        <source>Node &quot;{name}&quot;, master</source>
        <translation>Node „{name}“, Master</translation>
    </message>
    <message>
        <source>Node &quot;{name}&quot;, enabled</source>
        <translation>Node „{name}“, eingeschaltet</translation>
    </message>
    <message>
        <source>The node&apos;s address {address} is this machine&apos;s.</source>
        <translation>Die Adresse {address} des Nodes gehört diesem Rechner.</translation>
    </message>
    <message>
        <source>The node has no address.</source>
        <translation>Der Node hat keine Adresse.</translation>
    </message>
    <message>
        <source>The node&apos;s address {address} reaches nothing but this machine itself.</source>
        <translation>Die Adresse {address} des Nodes erreicht nur diesen Rechner selbst.</translation>
    </message>
    <message>
        <source>The node&apos;s address {address} is not one of this machine&apos;s.</source>
        <translation>Die Adresse {address} des Nodes gehört nicht zu diesem Rechner.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>{address} benutzen</translation>
    </message>
    <message>
        <source>Node &quot;{name}&quot;, address</source>
        <translation>Node „{name}“, Adresse</translation>
    </message>
    <message>
        <source>The interface {name} is up, has a cable and can multicast.</source>
        <translation>Die Schnittstelle {name} ist an, hat ein Kabel und kann Multicast.</translation>
    </message>
    <message>
        <source>The node names no interface.</source>
        <translation>Der Node nennt keine Schnittstelle.</translation>
    </message>
    <message>
        <source>The node names the interface {name}, and this machine has no {name}.</source>
        <translation>Der Node nennt die Schnittstelle {name}, und dieser Rechner hat keine {name}.</translation>
    </message>
    <message>
        <source>The interface {name} is down.</source>
        <translation>Die Schnittstelle {name} ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The interface {name} has no IPv4 address.</source>
        <translation>Die Schnittstelle {name} hat keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>The interface {name} reaches nothing but this machine itself.</source>
        <translation>Die Schnittstelle {name} erreicht nur diesen Rechner selbst.</translation>
    </message>
    <message>
        <source>The interface {name} cannot multicast.</source>
        <translation>Die Schnittstelle {name} kann kein Multicast.</translation>
    </message>
    <message>
        <source>The interface {name} has no link: no cable, or the switch is off.</source>
        <translation>Die Schnittstelle {name} hat keine Verbindung: kein Kabel, oder der Switch ist aus.</translation>
    </message>
    <message>
        <source>The image leaves through this interface. With a wrong one every computer waits, and none of them says why.</source>
        <translation>Durch diese Schnittstelle geht das Image hinaus. Ist es die falsche, warten alle Rechner, und keiner sagt, warum.</translation>
    </message>
    <message>
        <source>Use {name} for the Master Node</source>
        <translation>{name} für den Master-Node benutzen</translation>
    </message>
    <message>
        <source>Node &quot;{name}&quot;, interface</source>
        <translation>Node „{name}“, Schnittstelle</translation>
    </message>
    <message>
        <source>Interface that routes {address}</source>
        <translation>Schnittstelle, die {address} erreicht</translation>
    </message>
    <message>
        <source>The image root {path} can be read.</source>
        <translation>Das Image-Verzeichnis {path} ist lesbar.</translation>
    </message>
    <message>
        <source>The image root {path} does not exist.</source>
        <translation>Das Image-Verzeichnis {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>The image root {path} is not a directory.</source>
        <translation>Das Image-Verzeichnis {path} ist kein Verzeichnis.</translation>
    </message>
    <message>
        <source>The controller may not read the image root {path}.</source>
        <translation>Der Controller darf das Image-Verzeichnis {path} nicht lesen.</translation>
    </message>
    <message>
        <source>Images are sent from there. Create the directory, mount its disk or let the controller&apos;s user read it; or choose another root on the page Library, Node.</source>
        <translation>Von dort werden die Images gesendet. Das Verzeichnis anlegen, seine Platte einhängen oder dem Benutzer des Controllers das Lesen erlauben; oder auf der Seite „Bibliothek, Node“ ein anderes wählen.</translation>
    </message>
    <message>
        <source>Node &quot;{name}&quot;, image root</source>
        <translation>Node „{name}“, Image-Verzeichnis</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>Freier Platz dort</translation>
    </message>
    <message>
        <source>udp-sender is not installed.</source>
        <translation>udp-sender ist nicht installiert.</translation>
    </message>
    <message>
        <source>It sends the image. Install it: sudo apt install udpcast.</source>
        <translation>Er sendet das Image. Installieren: sudo apt install udpcast.</translation>
    </message>
    <message>
        <source>Another multicast test is running. Try again in a few seconds.</source>
        <translation>Ein anderer Multicast-Test läuft gerade. In einigen Sekunden noch einmal versuchen.</translation>
    </message>
    <message>
        <source>udp-receiver could not be started. Install it: sudo apt install udpcast.</source>
        <translation>udp-receiver ließ sich nicht starten. Installieren: sudo apt install udpcast.</translation>
    </message>
    <message>
        <source>The receiver on this machine heard nothing through {name} for {seconds} s. A firewall on this machine most likely drops the packets: allow UDP ports {port} and {next}, and IGMP.</source>
        <translation>Der Empfänger auf diesem Rechner hat {seconds} s lang nichts durch {name} gehört. Wahrscheinlich verwirft eine Firewall dieses Rechners die Pakete: die UDP-Ports {port} und {next} sowie IGMP erlauben.</translation>
    </message>
    <message>
        <source>The multicast test through {name} broke off after {bytes:bytes}.</source>
        <translation>Der Multicast-Test durch {name} brach nach {bytes:bytes} ab.</translation>
    </message>
    <message>
        <source>Path of udp-sender</source>
        <translation>Pfad von udp-sender</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be a computer&apos;s name. Use 1 to 15 letters, digits and hyphens, for example PC-12.</source>
        <translation>„{name}“ kann kein Computername sein. Verwenden Sie 1 bis 15 Buchstaben, Ziffern und Bindestriche, zum Beispiel PC-12.</translation>
    </message>
    <message>
        <source>There is already a computer called &quot;{name}&quot;. Choose another name, or change that computer.</source>
        <translation>Es gibt schon einen Computer „{name}“. Wählen Sie einen anderen Namen oder ändern Sie jenen Computer.</translation>
    </message>
    <message>
        <source>There is no computer called &quot;{name}&quot;. Look it up in the list of computers, or add it.</source>
        <translation>Es gibt keinen Computer „{name}“. Sehen Sie in der Liste der Computer nach oder fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>Session {session} is deploying to {name}. Wait for its end or cancel it, then remove the computer.</source>
        <translation>Sitzung {session} verteilt gerade auf {name}. Warten Sie ihr Ende ab oder brechen Sie sie ab; entfernen Sie dann den Computer.</translation>
    </message>
    <message>
        <source>A computer is recognised by its MAC address. Give at least one, for example 00:1a:2b:3c:4d:5e.</source>
        <translation>Ein Computer wird an seiner MAC-Adresse erkannt. Geben Sie mindestens eine an, zum Beispiel 00:1a:2b:3c:4d:5e.</translation>
    </message>
    <message>
        <source>&quot;{mac}&quot; is not a MAC address. Give twelve hex digits, for example 00:1a:2b:3c:4d:5e.</source>
        <translation>„{mac}“ ist keine MAC-Adresse. Geben Sie zwölf Hexziffern an, zum Beispiel 00:1a:2b:3c:4d:5e.</translation>
    </message>
    <message>
        <source>{mac} is no network card&apos;s address but a group&apos;s or an empty one. Read it off the computer again.</source>
        <translation>{mac} gehört keiner Netzwerkkarte, sondern einer Gruppe oder ist leer. Lesen Sie die Adresse noch einmal am Computer ab.</translation>
    </message>
    <message>
        <source>The MAC address {mac} already belongs to {host}. Check it, or take it away from that computer first.</source>
        <translation>Die MAC-Adresse {mac} gehört schon {host}. Prüfen Sie sie oder nehmen Sie sie zuerst jenem Computer weg.</translation>
    </message>
    <message>
        <source>A description has at most {most} characters, and no emoji. Shorten it.</source>
        <translation>Eine Beschreibung hat höchstens {most} Zeichen und keine Emoji. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be a lab&apos;s name. Use 1 to 50 characters without emoji, for example Room 204.</source>
        <translation>„{name}“ kann kein Raumname sein. Verwenden Sie 1 bis 50 Zeichen ohne Emoji, zum Beispiel Raum 204.</translation>
    </message>
    <message>
        <source>There is already a lab called &quot;{name}&quot;. Choose another name, or change that lab.</source>
        <translation>Es gibt schon einen Raum „{name}“. Wählen Sie einen anderen Namen oder ändern Sie jenen Raum.</translation>
    </message>
    <message>
        <source>There is no lab called &quot;{name}&quot;. Look it up in the list of labs, or add it.</source>
        <translation>Es gibt keinen Raum „{name}“. Sehen Sie in der Liste der Räume nach oder fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>Not in the list of computers: {names:list}. Add them first.</source>
        <translation>Nicht in der Liste der Computer: {names:list}. Fügen Sie sie zuerst hinzu.</translation>
    </message>
    <message>
        <source>The lab &quot;{name}&quot; has no computers. Put computers into it, then deploy.</source>
        <translation>Der Raum „{name}“ hat keine Computer. Nehmen Sie Computer in ihn auf und verteilen Sie dann.</translation>
    </message>
    <message>
        <source>Session {session} is deploying to {name}. Wait for its end or cancel it, then remove the lab.</source>
        <translation>Sitzung {session} verteilt gerade auf {name}. Warten Sie ihr Ende ab oder brechen Sie sie ab; entfernen Sie dann den Raum.</translation>
    </message>
    <message>
        <source>Deploy either to a lab or to chosen computers, not to both at once.</source>
        <translation>Verteilen Sie entweder auf einen Raum oder auf ausgewählte Computer, nicht auf beides zugleich.</translation>
    </message>
    <message>
        <source>{number} computers were given as the number, but {count} are chosen. Leave the number out.</source>
        <translation>Als Anzahl wurde {number} angegeben, ausgewählt sind aber {count} Computer. Lassen Sie die Anzahl weg.</translation>
    </message>
    <message>
        <source>{receiver} has joined but is not one of the chosen computers. Its disk is overwritten too; to prevent it, cancel the session.</source>
        <translation>{receiver} ist dazugekommen, gehört aber nicht zu den ausgewählten Computern. Auch seine Platte wird überschrieben; um das zu verhindern, brechen Sie die Sitzung ab.</translation>
    </message>
    <message>
        <source>{joined} of {expected} computers have joined; missing: {names:list}.</source>
        <translation>{joined} von {expected} Computern sind da; es fehlen: {names:list}.</translation>
    </message>
    <message>
        <source>Not among the chosen computers, but will be overwritten too: {receivers:list}. To prevent it, cancel the session.</source>
        <translation>Nicht ausgewählt, wird aber auch überschrieben: {receivers:list}. Um das zu verhindern, brechen Sie die Sitzung ab.</translation>
    </message>
    <message>
        <source>The whole image was sent to {count} of {expected} computers; never joined: {names:list}.</source>
        <translation>Das ganze Image wurde an {count} von {expected} Computern gesendet; nie beigetreten: {names:list}.</translation>
    </message>
    <message>
        <source>There is no log called &quot;{source}&quot;. labcastctl log list names those there are.</source>
        <translation>Es gibt kein Protokoll namens „{source}“. labcastctl log list nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Type a word first.</source>
        <translation>Es gibt nichts zu suchen. Geben Sie zuerst ein Wort ein.</translation>
    </message>
    <message>
        <source>Only up to {most} characters can be looked for. Type a shorter text.</source>
        <translation>Gesucht werden höchstens {most} Zeichen. Geben Sie einen kürzeren Text ein.</translation>
    </message>
    <message>
        <source>The regular expression is wrong at character {position} ({cause}). Mend it, or switch off &quot;.*&quot; to look for the text itself.</source>
        <translation>Der reguläre Ausdruck ist bei Zeichen {position} falsch ({cause}). Berichtigen Sie ihn, oder schalten Sie „.*“ aus, um den Text selbst zu suchen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({cause}). Choose another folder or make room.</source>
        <translation>{path} kann nicht geschrieben werden ({cause}). Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>{name} has no computers.</source>
        <translation>{name} hat keine Rechner.</translation>
    </message>
    <message>
        <source>Add computers to it on the page Library, or choose another lab.</source>
        <translation>Fügen Sie ihm auf der Seite Bibliothek Rechner hinzu, oder wählen Sie ein anderes Labor.</translation>
    </message>
    <message>
        <source>Every computer has a MAC address of its own: {count}.</source>
        <translation>Jeder Rechner hat eine eigene MAC-Adresse: {count}.</translation>
    </message>
    <message>
        <source>No MAC address is stored for: {names:list}.</source>
        <translation>Keine MAC-Adresse ist gespeichert für: {names:list}.</translation>
    </message>
    <message>
        <source>Several computers have the same MAC address.</source>
        <translation>Mehrere Rechner haben dieselbe MAC-Adresse.</translation>
    </message>
    <message>
        <source>The image is sent all the same, but by its MAC address alone a computer is known when it joins: messages may name a wrong one or none.</source>
        <translation>Das Image wird trotzdem gesendet, aber nur an seiner MAC-Adresse wird ein Rechner erkannt, wenn er dazukommt: Meldungen nennen vielleicht einen falschen oder keinen.</translation>
    </message>
    <message>
        <source>Stored for {names:list}</source>
        <translation>Gespeichert für {names:list}</translation>
    </message>
    <message>
        <source>No other session uses these computers.</source>
        <translation>Keine andere Sitzung nutzt diese Rechner.</translation>
    </message>
    <message>
        <source>The session &quot;{session}&quot; already uses: {names:list}.</source>
        <translation>Die Sitzung „{session}“ nutzt schon: {names:list}.</translation>
    </message>
    <message>
        <source>A computer receives one image at a time. Wait until that session has ended, or cancel it on the page Dashboard.</source>
        <translation>Ein Rechner empfängt nur ein Image auf einmal. Warten Sie, bis jene Sitzung zu Ende ist, oder brechen Sie sie auf der Seite Übersicht ab.</translation>
    </message>
    <message>
        <source>The image&apos;s files are there and not empty: {count}.</source>
        <translation>Die Dateien des Images sind da und nicht leer: {count}.</translation>
    </message>
    <message>
        <source>While a file of the image cannot be read nothing can be sent. Choose another image, or set this one right on the server.</source>
        <translation>Solange eine Datei des Images nicht gelesen werden kann, kann nichts gesendet werden. Wählen Sie ein anderes Image, oder bringen Sie dieses auf dem Server in Ordnung.</translation>
    </message>
    <message>
        <source>As it is, the controller would refuse this deployment.</source>
        <translation>So, wie sie ist, würde der Controller diese Verteilung ablehnen.</translation>
    </message>
    <message>
        <source>{number} is no partition type. FOG knows 1 to 12.</source>
        <translation>{number} ist kein Partitionstyp. FOG kennt 1 bis 12.</translation>
    </message>
    <message>
        <source>{path} holds no file of partition {number}, the only one this image is to send. Choose another partition, or &quot;Everything&quot;.</source>
        <translation>{path} enthält keine Datei von Partition {number}, der einzigen, die dieses Image sendet. Wählen Sie eine andere Partition oder „Alles“.</translation>
    </message>
    <message>
        <source>{path} is missing: a file was split and not all of its parts are there. Capture the image again.</source>
        <translation>{path} fehlt: Eine Datei wurde geteilt, und nicht alle Teile sind da. Erfassen Sie das Image neu.</translation>
    </message>
    <message>
        <source>{path} is there a second time, in another spelling or form, so it is unclear which of the two belongs to the image. Remove the wrong one.</source>
        <translation>{path} ist ein zweites Mal da, in anderer Schreibweise oder Form; es ist unklar, welche der beiden zum Image gehört. Entfernen Sie die falsche.</translation>
    </message>
    <message>
        <source>{path} is part of a split file, but the image&apos;s format is {number}, which is not split. Set the format the image was captured with.</source>
        <translation>{path} ist Teil einer geteilten Datei, aber das Format des Images ist {number}, also nicht geteilt. Stellen Sie das Format ein, mit dem es erfasst wurde.</translation>
    </message>
    <message>
        <source>{path} holds no file. Was the image captured completely?</source>
        <translation>{path} enthält keine Datei. Wurde das Image vollständig erfasst?</translation>
    </message>
    <message>
        <source>Line {line} of {path} is not what FOG writes there, so the order of the logical volumes is unknown. Capture the image again.</source>
        <translation>Zeile {line} von {path} ist nicht, was FOG dort schreibt; die Reihenfolge der logischen Volumes ist unbekannt. Erfassen Sie das Image neu.</translation>
    </message>
    <message>
        <source>{path} is missing: the image&apos;s list of logical volumes names it. Capture the image again.</source>
        <translation>{path} fehlt: Die Liste der logischen Volumes des Images nennt die Datei. Erfassen Sie das Image neu.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is too long for a stream&apos;s header, which holds 120 bytes. Rename the file.</source>
        <translation>„{name}“ ist zu lang für den Kopf eines Streams, der 120 Bytes fasst. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>The image&apos;s files could not be read to their end ({cause}), so no computer has all of it. Check the disk or share they are on.</source>
        <translation>Die Dateien des Images ließen sich nicht bis zum Ende lesen ({cause}); kein Computer hat alles. Prüfen Sie die Platte oder Freigabe, auf der sie liegen.</translation>
    </message>
    <message>
        <source>{stream} has changed while it was sent: {bytes:bytes} went out, it had {size:bytes} before. Was the image being captured or copied? Deploy it again.</source>
        <translation>{stream} hat sich beim Senden geändert: {bytes:bytes} gingen hinaus, vorher waren es {size:bytes}. Wurde das Image gerade erfasst oder kopiert? Verteilen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file {path} is damaged or no database of Labcast ({cause}). It was left as it is. Put a backup in its place, or move it away to begin anew, and start labcastd again.</source>
        <translation>Die Datei {path} ist beschädigt oder keine Datenbank von Labcast ({cause}). Sie wurde nicht verändert. Legen Sie eine Sicherung an ihre Stelle oder verschieben Sie sie, um neu zu beginnen, und starten Sie labcastd erneut.</translation>
    </message>
    <message>
        <source>The record of the sessions cannot be read ({cause}).</source>
        <translation>Die Aufzeichnung der Sitzungen kann nicht gelesen werden ({cause}).</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Transfers go on. Make room there; what is missing is then written.</source>
        <translation>Der Datenträger von {folder} ist voll. Übertragungen laufen weiter. Schaffen Sie dort Platz; was fehlt, wird dann geschrieben.</translation>
    </message>
    <message>
        <source>The file system of {folder} is read-only. Transfers go on. Look for a disk error and make it writable; what is missing is then written.</source>
        <translation>Das Dateisystem von {folder} ist schreibgeschützt. Übertragungen laufen weiter. Suchen Sie nach einem Plattenfehler und machen Sie es beschreibbar; was fehlt, wird dann geschrieben.</translation>
    </message>
    <message>
        <source>Writing into {folder} fails ({cause}). Transfers go on. Check that folder; what is missing is written as soon as it can be.</source>
        <translation>Das Schreiben nach {folder} schlägt fehl ({cause}). Übertragungen laufen weiter. Prüfen Sie diesen Ordner; was fehlt, wird geschrieben, sobald es geht.</translation>
    </message>
    <message>
        <source>{path} could not be written ({cause}). Choose another folder, or make room there.</source>
        <translation>{path} konnte nicht geschrieben werden ({cause}). Wählen Sie einen anderen Ordner oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>A node can send from 1 to {most} sessions at once, not {number}. The others wait in a queue.</source>
        <translation>Ein Knoten kann 1 bis {most} Sitzungen gleichzeitig senden, nicht {number}. Die übrigen warten in einer Schlange.</translation>
    </message>
    <message>
        <source>In the queue at place {place}: sessions running on this node: {running}, allowed at once: {limit}.</source>
        <translation>In der Warteschlange an Stelle {place}: laufende Sitzungen auf diesem Knoten: {running}, gleichzeitig erlaubt: {limit}.</translation>
    </message>
    <message>
        <source>It starts by itself when one of them ends; leave its computers at FOG&apos;s multicast screen. The limit can be changed at the node.</source>
        <translation>Sie startet von selbst, wenn eine davon endet; lassen Sie die Computer auf FOGs Multicast-Bildschirm. Die Grenze lässt sich am Knoten ändern.</translation>
    </message>
    <message>
        <source>{who} may not use this controller: not a member of the group labcast-view, labcast-deploy or labcast-admin. Ask whoever administers the server; a new membership counts after the next login.</source>
        <translation>{who} darf diesen Controller nicht benutzen: kein Mitglied der Gruppe labcast-view, labcast-deploy oder labcast-admin. Fragen Sie, wer den Server verwaltet; eine neue Mitgliedschaft gilt nach der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>{who} may look, but not deploy: not a member of the group labcast-deploy. Ask whoever administers the server.</source>
        <translation>{who} darf zusehen, aber nicht verteilen: kein Mitglied der Gruppe labcast-deploy. Fragen Sie, wer den Server verwaltet.</translation>
    </message>
    <message>
        <source>{who} may not change the library or the node: not a member of the group labcast-admin. Ask whoever administers the server.</source>
        <translation>{who} darf Bibliothek und Knoten nicht ändern: kein Mitglied der Gruppe labcast-admin. Fragen Sie, wer den Server verwaltet.</translation>
    </message>
    <message>
        <source>The file is larger than {most:bytes}; a list of computers is not. Choose the right file, or split it.</source>
        <translation>Die Datei ist größer als {most:bytes}; eine Rechnerliste ist das nicht. Wählen Sie die richtige Datei oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>The file has more than {most} cells; a list of computers has fewer. Choose the right file, or split it.</source>
        <translation>Die Datei hat mehr als {most} Zellen; eine Rechnerliste hat weniger. Wählen Sie die richtige Datei oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file once more as CSV with the encoding UTF-8.</source>
        <translation>Zeile {line} ist kein UTF-8-Text. Speichern Sie die Datei noch einmal als CSV mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>The quote that begins in line {line} has no end. Add the closing quote.</source>
        <translation>Das Anführungszeichen aus Zeile {line} wird nie geschlossen. Ergänzen Sie das schließende.</translation>
    </message>
    <message>
        <source>In line {line} text follows a closing quote. Put the whole cell into quotes, and write each quote in it twice.</source>
        <translation>In Zeile {line} folgt Text auf ein schließendes Anführungszeichen. Setzen Sie die ganze Zelle in Anführungszeichen und verdoppeln Sie jedes darin.</translation>
    </message>
    <message>
        <source>Line {line} has a quote in the middle of a cell. Put the whole cell into quotes, and write each quote in it twice.</source>
        <translation>Zeile {line} hat ein Anführungszeichen mitten in einer Zelle. Setzen Sie die ganze Zelle in Anführungszeichen und verdoppeln Sie jedes darin.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {cause}. Check the path and the file&apos;s permissions.</source>
        <translation>{path} ist nicht lesbar: {cause}. Prüfen Sie den Pfad und die Rechte der Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {cause}. Choose a folder that is yours, or make room.</source>
        <translation>{path} ist nicht schreibbar: {cause}. Wählen Sie einen eigenen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The file has no computers. Choose a list of computers as FOG exports it.</source>
        <translation>Die Datei enthält keine Rechner. Wählen Sie eine Rechnerliste, wie FOG sie exportiert.</translation>
    </message>
    <message>
        <source>The file has more than {most} computers. Split it.</source>
        <translation>Die Datei enthält mehr als {most} Rechner. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>The library has changed since the preview, so nothing was imported. Look at the new preview, then import.</source>
        <translation>Die Bibliothek hat sich seit der Vorschau geändert, darum wurde nichts importiert. Prüfen Sie die neue Vorschau und importieren Sie dann.</translation>
    </message>
    <message>
        <source>The controller no longer has this file. Choose it again.</source>
        <translation>Der Controller hat diese Datei nicht mehr. Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The line has not 2 to {most} columns but {count}. Separate by commas: the MAC addresses, the name, then FOG&apos;s other fields.</source>
        <translation>Die Zeile hat nicht 2 bis {most} Spalten, sondern {count}. Durch Kommas getrennt: die MAC-Adressen, der Name, dann FOGs übrige Felder.</translation>
    </message>
    <message>
        <source>The column {column} takes at most {most} characters, and no emoji. Shorten it.</source>
        <translation>Die Spalte {column} fasst höchstens {most} Zeichen und keine Emojis. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot stand in the column {column}. Correct it as FOG exports it, or leave it empty.</source>
        <translation>„{text}“ passt nicht in die Spalte {column}. Schreiben Sie es, wie FOG es exportiert, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>No image has the number {image}. Correct the column imageID, or leave it empty for none.</source>
        <translation>Kein Image hat die Nummer {image}. Berichtigen Sie die Spalte imageID oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The name {name} stands in line {line} already. Keep one of the two lines.</source>
        <translation>Der Name {name} steht schon in Zeile {line}. Behalten Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>The MAC address {mac} stands in line {line} already. Correct one of the two lines.</source>
        <translation>Die MAC-Adresse {mac} steht schon in Zeile {line}. Berichtigen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>{program} was ended because it prints more than any udp-sender does. Is it the right program?</source>
        <translation>{program} wurde beendet, weil es mehr ausgibt als jedes udp-sender. Ist es das richtige Programm?</translation>
    </message>
    <message>
        <source>FOG&apos;s database at {server} cannot be reached ({cause}). Labcast tries again by itself. Check that MariaDB runs there.</source>
        <translation>FOGs Datenbank auf {server} ist nicht zu erreichen ({cause}). Labcast versucht es von selbst wieder. Prüfen Sie, ob MariaDB dort läuft.</translation>
    </message>
    <message>
        <source>FOG&apos;s database at {server} does not let {user} in ({cause}). Check the user, the password and from where this user may log in, then give them with labcastctl store set.</source>
        <translation>FOGs Datenbank auf {server} lässt {user} nicht ein ({cause}). Prüfen Sie Benutzer, Passwort und von wo er sich anmelden darf, und geben Sie sie mit labcastctl store set an.</translation>
    </message>
    <message>
        <source>{server} has no database &quot;{database}&quot; ({cause}). FOG&apos;s is usually called &quot;fog&quot;; its name is in /opt/fog/.fogsettings as mysqldbname.</source>
        <translation>{server} hat keine Datenbank „{database}“ ({cause}). Die von FOG heißt meist „fog“; ihr Name steht in /opt/fog/.fogsettings als mysqldbname.</translation>
    </message>
    <message>
        <source>{user} may not use a table of FOG&apos;s database ({cause}). Give this user the right with GRANT, as FOG&apos;s administrator.</source>
        <translation>{user} darf eine Tabelle von FOGs Datenbank nicht benutzen ({cause}). Geben Sie diesem Benutzer als Verwalter von FOG das Recht mit GRANT.</translation>
    </message>
    <message>
        <source>{server} does not encrypt, so nothing was sent to it. Let MariaDB use TLS, or run the controller on that server and reach it by ssh, which is the safer way.</source>
        <translation>{server} verschlüsselt nicht, deshalb wurde nichts dorthin gesendet. Lassen Sie MariaDB TLS benutzen, oder betreiben Sie den Controller auf diesem Server und erreichen ihn über ssh, was der sicherere Weg ist.</translation>
    </message>
    <message>
        <source>No encrypted connection to {server} came about ({cause}). Check that the file of certificates is the one that its certificate was signed with.</source>
        <translation>Eine verschlüsselte Verbindung zu {server} kam nicht zustande ({cause}). Prüfen Sie, ob die Zertifikatsdatei die ist, mit der sein Zertifikat unterschrieben wurde.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for MariaDB is not installed. Install the package libqt6sql6-mysql and start labcastd again.</source>
        <translation>Qts Treiber für MariaDB ist nicht installiert. Installieren Sie das Paket libqt6sql6-mysql und starten Sie labcastd neu.</translation>
    </message>
    <message>
        <source>This database has none of FOG&apos;s tables. Give the name of FOG&apos;s own; nothing was written into this one.</source>
        <translation>Diese Datenbank hat keine von FOGs Tabellen. Geben Sie den Namen der richtigen an; in diese wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This database has FOG&apos;s tables only in part (schema {version}); missing: {missing:list}. Nothing is read or written. Finish FOG&apos;s installation or upgrade, and give Labcast&apos;s user the right to read them.</source>
        <translation>Diese Datenbank hat FOGs Tabellen nur zum Teil (Schema {version}); es fehlen: {missing:list}. Nichts wird gelesen oder geschrieben. Bringen Sie FOGs Installation oder Upgrade zu Ende, und geben Sie Labcasts Benutzer das Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>This is the database of a FOG before 1.5 (schema {version}), which Labcast does not know. Upgrade FOG; nothing was written.</source>
        <translation>Dies ist die Datenbank eines FOG vor 1.5 (Schema {version}), das Labcast nicht kennt. Bringen Sie FOG auf einen neueren Stand; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>This FOG (schema {version}) is newer than this Labcast and wants columns that it does not know: {columns:list}. It is only read. Install a newer Labcast to change anything.</source>
        <translation>Dieses FOG (Schema {version}) ist neuer als dieses Labcast und verlangt Spalten, die es nicht kennt: {columns:list}. Es wird nur gelesen. Installieren Sie ein neueres Labcast, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>FOG&apos;s tables at {server} are being changed, as in an upgrade of FOG. Nothing is read or written until that is over; then Labcast goes on by itself.</source>
        <translation>FOGs Tabellen auf {server} werden gerade geändert, wie bei einem Upgrade von FOG. Bis das vorüber ist, wird nichts gelesen oder geschrieben; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>FOG&apos;s database at {server} takes no changes now ({cause}). Make MariaDB writable again (read_only), or use the server that is.</source>
        <translation>FOGs Datenbank auf {server} nimmt jetzt keine Änderungen an ({cause}). Machen Sie MariaDB wieder beschreibbar (read_only), oder benutzen Sie den Server, der es ist.</translation>
    </message>
    <message>
        <source>The disk of FOG&apos;s database at {server} is full ({cause}). Make room there.</source>
        <translation>Die Festplatte von FOGs Datenbank auf {server} ist voll ({cause}). Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Another program holds a table of FOG&apos;s database at {server} ({cause}). Try again in a moment.</source>
        <translation>Ein anderes Programm hält eine Tabelle von FOGs Datenbank auf {server} fest ({cause}). Versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>A text is longer than FOG&apos;s database can hold, so nothing was changed ({cause}). Shorten it.</source>
        <translation>Ein Text ist länger, als FOGs Datenbank fassen kann; geändert wurde nichts ({cause}). Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A text has a sign that FOG&apos;s database cannot hold, such as an emoji, so nothing was changed ({cause}). Write it without.</source>
        <translation>Ein Text hat ein Zeichen, das FOGs Datenbank nicht fassen kann, etwa ein Emoji; geändert wurde nichts ({cause}). Schreiben Sie ihn ohne.</translation>
    </message>
    <message>
        <source>FOG&apos;s database refused the change because of something that depends on it ({cause}).</source>
        <translation>FOGs Datenbank hat die Änderung abgelehnt, weil anderes davon abhängt ({cause}).</translation>
    </message>
    <message>
        <source>On this FOG server Labcast only observes: FOG&apos;s own service sends, and its sessions are not touched. Deploy in FOG, or switch Labcast to --mode manager with FOG&apos;s multicast service off.</source>
        <translation>Auf diesem FOG-Server beobachtet Labcast nur: FOGs eigener Dienst sendet, und seine Sitzungen werden nicht angerührt. Verteilen Sie in FOG, oder stellen Sie Labcast auf --mode manager um, mit FOGs Multicast-Dienst aus.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no store. Write sqlite, or mysql://USER@HOST/DATABASE, with :PORT after HOST where it is not 3306.</source>
        <translation>„{text}“ ist kein Speicher. Schreiben Sie sqlite oder mysql://BENUTZER@HOST/DATENBANK, mit :PORT nach HOST, wo er nicht 3306 ist.</translation>
    </message>
    <message>
        <source>A password must not stand in the address, where others can read it. Put it into a file and give that with --password-file.</source>
        <translation>Ein Passwort darf nicht in der Adresse stehen, wo andere es lesen können. Schreiben Sie es in eine Datei und geben Sie diese mit --password-file an.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no way to use a store: observer or manager.</source>
        <translation>„{text}“ ist keine Art, einen Speicher zu benutzen: observer oder manager.</translation>
    </message>
    <message>
        <source>The store is not changed while sessions run ({number}). Wait for their end, or cancel them.</source>
        <translation>Der Speicher wird nicht gewechselt, während Sitzungen laufen ({number}). Warten Sie ihr Ende ab, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>What was chosen could not be written into {path} ({cause}), so nothing was changed. Check that folder and its disk.</source>
        <translation>Die Wahl konnte nicht nach {path} geschrieben werden ({cause}); geändert wurde nichts. Prüfen Sie diesen Ordner und seine Festplatte.</translation>
    </message>
    <message>
        <source>What is said with {server} can be read and changed on the way. The safer way: run the controller on that server and reach it by ssh. Or give the certificates of its TLS with --tls-ca.</source>
        <translation>Was mit {server} gesprochen wird, kann unterwegs gelesen und verändert werden. Der sicherere Weg: den Controller auf diesem Server betreiben und ihn über ssh erreichen. Oder geben Sie die Zertifikate seines TLS mit --tls-ca an.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is nothing that has a password here.</source>
        <translation>„{name}“ ist nichts, was hier ein Passwort hat.</translation>
    </message>
    <message>
        <source>{user} may not use the controller at {path}: that is for members of the group {group}. Ask whoever administers the server; a new membership counts after the next login.</source>
        <translation>{user} darf den Controller unter {path} nicht benutzen: das dürfen Mitglieder der Gruppe {group}. Fragen Sie, wer den Server verwaltet; eine neue Mitgliedschaft gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is no address of a server. Write ssh://user@host:port; user and port may be left out, an IPv6 address stands in brackets.</source>
        <translation>„{address}“ ist keine Adresse eines Servers. Schreiben Sie ssh://benutzer@rechner:port; Benutzer und Port dürfen fehlen, eine IPv6-Adresse steht in eckigen Klammern.</translation>
    </message>
    <message>
        <source>The program ssh cannot be started. Install openssh-client on this computer.</source>
        <translation>Das Programm ssh lässt sich nicht starten. Installieren Sie openssh-client auf diesem Rechner.</translation>
    </message>
    <message>
        <source>ssh does not accept its configuration on this computer ({cause}). Mend ~/.ssh/config, or the file that LABCAST_SSH_CONFIG names.</source>
        <translation>ssh nimmt seine Konfiguration auf diesem Rechner nicht an ({cause}). Berichtigen Sie ~/.ssh/config oder die Datei, die LABCAST_SSH_CONFIG nennt.</translation>
    </message>
    <message>
        <source>No address is known for the name {host}. Check the spelling and this computer&apos;s network, or give the address itself.</source>
        <translation>Zum Namen {host} ist keine Adresse bekannt. Prüfen Sie die Schreibweise und das Netz dieses Rechners, oder geben Sie die Adresse selbst an.</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no ssh server listens on that port. Check the port; on the server, &quot;systemctl status ssh&quot; tells whether it runs.</source>
        <translation>{host} lehnt die Verbindung ab: an diesem Port lauscht kein ssh-Server. Prüfen Sie den Port; ob er läuft, sagt auf dem Server „systemctl status ssh“.</translation>
    </message>
    <message>
        <source>{host} does not answer. Check that it is switched on and that no firewall keeps ssh out.</source>
        <translation>{host} antwortet nicht. Prüfen Sie, ob er eingeschaltet ist und ob eine Firewall ssh abhält.</translation>
    </message>
    <message>
        <source>There is no way from this computer to {host} ({cause}). Check the cable, the VPN and the address.</source>
        <translation>Von diesem Rechner führt kein Weg zu {host} ({cause}). Prüfen Sie Kabel, VPN und Adresse.</translation>
    </message>
    <message>
        <source>{host} closed the connection before the login. It may be overloaded, or have locked this address out (fail2ban); on the server, &quot;journalctl -u ssh&quot; tells why.</source>
        <translation>{host} hat die Verbindung vor der Anmeldung beendet. Er ist überlastet oder sperrt diese Adresse (fail2ban); den Grund sagt auf dem Server „journalctl -u ssh“.</translation>
    </message>
    <message>
        <source>This computer&apos;s ssh and the one on {host} have no method in common ({cause}). Update the older one.</source>
        <translation>Das ssh dieses Rechners und das auf {host} haben kein gemeinsames Verfahren ({cause}). Aktualisieren Sie das ältere.</translation>
    </message>
    <message>
        <source>The host key of {host} is not known on this computer yet. Type &quot;{command}&quot; in a terminal once, compare the fingerprint with the server&apos;s, answer yes, and connect again.</source>
        <translation>Der Schlüssel von {host} ist auf diesem Rechner noch nicht bekannt. Geben Sie einmal „{command}“ in einem Terminal ein, vergleichen Sie den Fingerabdruck mit dem des Servers, antworten Sie mit yes, und verbinden Sie neu.</translation>
    </message>
    <message>
        <source>The host key of {host} is not the one this computer knows. The server was installed anew, or somebody pretends to be it. Ask whoever administers it; only if the new key is right, forget the old one with &quot;ssh-keygen -R {name}&quot;.</source>
        <translation>Der Schlüssel von {host} ist nicht der, den dieser Rechner kennt. Der Server wurde neu installiert, oder jemand gibt sich für ihn aus. Fragen Sie, wer ihn verwaltet; nur wenn der neue Schlüssel stimmt, vergessen Sie den alten mit „ssh-keygen -R {name}“.</translation>
    </message>
    <message>
        <source>{login} was not let in ({cause}). The server wants none of these keys: {keys:all}. Add the public half of one to ~/.ssh/authorized_keys there, or load the right key with ssh-add.</source>
        <translation>{login} wurde nicht eingelassen ({cause}). Der Server will keinen dieser Schlüssel: {keys:all}. Tragen Sie dort die öffentliche Hälfte von einem in ~/.ssh/authorized_keys ein, oder laden Sie den richtigen Schlüssel mit ssh-add.</translation>
    </message>
    <message>
        <source>{login} was not let in ({cause}), and this computer had no key to offer. Make one with ssh-keygen, bring it there with ssh-copy-id, and load it with ssh-add if it has a passphrase.</source>
        <translation>{login} wurde nicht eingelassen ({cause}), und dieser Rechner hatte keinen Schlüssel anzubieten. Erzeugen Sie einen mit ssh-keygen, bringen Sie ihn mit ssh-copy-id dorthin, und laden Sie ihn mit ssh-add, wenn er ein Kennwort hat.</translation>
    </message>
    <message>
        <source>ssh to {host} failed ({cause}). &quot;{command}&quot; in a terminal tells more.</source>
        <translation>ssh zu {host} ist gescheitert ({cause}). Mehr sagt „{command}“ in einem Terminal.</translation>
    </message>
    <message>
        <source>The ssh connection to {host} is lost ({cause}). The controller there and its transfers go on.</source>
        <translation>Die ssh-Verbindung zu {host} ist verloren ({cause}). Der Controller dort und seine Übertragungen laufen weiter.</translation>
    </message>
    <message>
        <source>labcastd is not installed on {host}. Install the package labcast-controller there (labcastd belongs in /usr/bin), and connect again.</source>
        <translation>labcastd ist auf {host} nicht installiert. Installieren Sie dort das Paket labcast-controller (labcastd gehört nach /usr/bin), und verbinden Sie neu.</translation>
    </message>
    <message>
        <source>The labcastd on {host} is too old to be reached by ssh. Install the newer labcast-controller there.</source>
        <translation>Das labcastd auf {host} ist zu alt, um über ssh erreicht zu werden. Installieren Sie dort das neuere labcast-controller.</translation>
    </message>
    <message>
        <source>No controller runs on {host}: nothing answers at {path} there. Start it on the server with &quot;sudo systemctl start labcastd&quot;.</source>
        <translation>Auf {host} läuft kein Controller: unter {path} antwortet dort nichts. Starten Sie ihn auf dem Server mit „sudo systemctl start labcastd“.</translation>
    </message>
    <message>
        <source>The login to {host} printed text (&quot;{cause}&quot;) and did not start labcastd. Its shell must run commands without a terminal: look into ~/.bashrc and the like there.</source>
        <translation>Die Anmeldung an {host} gab Text aus („{cause}“) und startete labcastd nicht. Die Shell dort muss Befehle ohne Terminal ausführen: sehen Sie dort in ~/.bashrc und Ähnlichem nach.</translation>
    </message>
    <message>
        <source>The login to {host} succeeded, but labcastd was not started (exit code {code}). This login may not be allowed to run commands.</source>
        <translation>Die Anmeldung an {host} gelang, aber labcastd wurde nicht gestartet (Rückgabewert {code}). Vielleicht darf diese Anmeldung keine Befehle ausführen.</translation>
    </message>
    <message>
        <source>{host} has not come to an answer within {wait:seconds}. Try &quot;{command}&quot; in a terminal: the login there may be hanging.</source>
        <translation>{host} kam in {wait:seconds} zu keiner Antwort. Versuchen Sie „{command}“ in einem Terminal: vielleicht hängt dort die Anmeldung.</translation>
    </message>
    <message>
        <source>Only root can prepare the server. Try sudo labcastctl server prepare.</source>
        <translation>Nur root kann den Server vorbereiten. Versuchen Sie sudo labcastctl server prepare.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>FOG&apos;s .fogsettings has {key}=&apos;{value}&apos;, which is no name that can be used. Correct it there.</source>
        <translation>In FOGs .fogsettings steht {key}=&apos;{value}&apos;, das ist kein brauchbarer Name. Berichtigen Sie ihn dort.</translation>
    </message>
    <message>
        <source>FOG&apos;s database is on {host}, not on this computer. Make a database user for Labcast there, and name it with labcastctl store set.</source>
        <translation>FOGs Datenbank ist auf {host}, nicht auf diesem Rechner. Legen Sie dort einen Datenbankbenutzer für Labcast an, und nennen Sie ihn mit labcastctl store set.</translation>
    </message>
    <message>
        <source>The database {database} lacks FOG&apos;s tables {missing:list}. Check mysqldbname in .fogsettings.</source>
        <translation>In der Datenbank {database} fehlen FOGs Tabellen {missing:list}. Prüfen Sie mysqldbname in .fogsettings.</translation>
    </message>
    <message>
        <source>The database user {account} is there already, and was not made by this command. Drop it, or use it with labcastctl store set.</source>
        <translation>Den Datenbankbenutzer {account} gibt es schon, und dieser Befehl hat ihn nicht angelegt. Löschen Sie ihn, oder benutzen Sie ihn mit labcastctl store set.</translation>
    </message>
    <message>
        <source>{program} failed ({cause}). What was done before it is recorded: --undo takes it back.</source>
        <translation>{program} ist gescheitert ({cause}). Was davor getan wurde, ist aufgeschrieben: --undo nimmt es zurück.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({cause}). Make room there, and try again.</source>
        <translation>{path} lässt sich nicht schreiben ({cause}). Schaffen Sie dort Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon sends session {session}; Labcast watches it and changes nothing. Start, join and cancel it in FOG.</source>
        <translation>Sitzung {session} sendet FOGs Dienst; Labcast sieht zu und ändert nichts. Starten, beitreten und abbrechen Sie in FOG.</translation>
    </message>
    <message>
        <source>FOG has the session; no sender has started yet.</source>
        <translation>FOG kennt die Sitzung; noch hat kein Sender begonnen.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon looks for new sessions about every 10 seconds. If nothing happens, look at the service FOGMulticastManager and its log.</source>
        <translation>FOGs Dienst sucht etwa alle 10 Sekunden nach neuen Sitzungen. Geschieht nichts, sehen Sie nach dem Dienst FOGMulticastManager und seinem Protokoll.</translation>
    </message>
    <message>
        <source>No log of its sender can be read, but the computers tell that they are at {percent} % of their partition.</source>
        <translation>Von seinem Sender ist kein Protokoll lesbar, aber die Rechner melden {percent} % ihrer Partition.</translation>
    </message>
    <message>
        <source>FOG&apos;s log {path} cannot be read ({cause}), so the transfer is not seen. Let labcastd&apos;s user read it.</source>
        <translation>FOGs Protokoll {path} ist nicht lesbar ({cause}), die Übertragung ist also nicht zu sehen. Lassen Sie den Benutzer von labcastd es lesen.</translation>
    </message>
    <message>
        <source>FOG&apos;s sender starts when all are there, or some minutes after the first. While there is none, it waits for ever.</source>
        <translation>FOGs Sender beginnt, wenn alle da sind, oder einige Minuten nach dem ersten. Solange keiner da ist, wartet er ohne Ende.</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Alles ist gesendet.</translation>
    </message>
    <message>
        <source>Computers that have told FOG that they are done: {done} of {count}. FOG ends the session when they have.</source>
        <translation>Rechner, die FOG gemeldet haben, dass sie fertig sind: {done} von {count}. Dann beendet FOG die Sitzung.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon sends the image once more from its beginning: its senders had ended before the computers said that they were done.</source>
        <translation>FOGs Dienst sendet das Image noch einmal von vorn: seine Sender waren zu Ende, bevor die Rechner sich fertig gemeldet hatten.</translation>
    </message>
    <message>
        <source>The sender of {stream} ended before it sent anything ({cause}).</source>
        <translation>Der Sender von {stream} endete, bevor er etwas gesendet hat ({cause}).</translation>
    </message>
    <message>
        <source>The session was cancelled in FOG.</source>
        <translation>Die Sitzung wurde in FOG abgebrochen.</translation>
    </message>
    <message>
        <source>The session was deleted from FOG&apos;s database.</source>
        <translation>Die Sitzung wurde aus FOGs Datenbank gelöscht.</translation>
    </message>
    <message>
        <source>FOG has ended the session as complete. Computers that told FOG that they are done: {done} of {count}.</source>
        <translation>FOG hat die Sitzung als vollständig beendet. Rechner, die FOG gemeldet haben, dass sie fertig sind: {done} von {count}.</translation>
    </message>
    <message>
        <source>FOG has ended the session with its state {state}.</source>
        <translation>FOG hat die Sitzung mit seinem Zustand {state} beendet.</translation>
    </message>
    <message>
        <source>Labcast stopped watching before the session ended. FOG goes on with it; how it ended is not known.</source>
        <translation>Labcast hat vor dem Ende der Sitzung aufgehört zuzusehen. FOG setzt sie fort; wie sie endete, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The file {path} names no store. Remove it to begin with the embedded one, then choose again with labcastctl store set.</source>
        <translation>Die Datei {path} nennt keinen Speicher. Entfernen Sie sie, um mit dem eingebauten zu beginnen, und wählen Sie dann mit labcastctl store set neu.</translation>
    </message>
    <message>
        <source>The password cannot be read from {path} ({cause}). Give the path of a file that you may read.</source>
        <translation>Das Passwort kann nicht aus {path} gelesen werden ({cause}). Geben Sie eine Datei an, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>A password has at most {most} characters.</source>
        <translation>Ein Passwort hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>The user labcast cannot read everything below {root}: {count} files or folders, {paths:list}. Give it the right with &quot;chmod -R o+rX {root}&quot;.</source>
        <translation>Der Benutzer labcast kann nicht alles unter {root} lesen: {count} Dateien oder Ordner, {paths:list}. Geben Sie ihm das Recht mit „chmod -R o+rX {root}“.</translation>
    </message>
    <message>
        <source>FOG lets the session wait: its storage node has no free slot. It starts when another task ends, or with a higher Max Clients of the node.</source>
        <translation>FOG lässt die Sitzung warten: Sein Speicherknoten hat keinen freien Platz. Sie beginnt, wenn ein anderer Auftrag endet oder Max Clients des Knotens größer wird.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon finds no image at {value}, so it sends nothing. Put the image there or cancel the session in FOG.</source>
        <translation>FOGs Dienst findet unter {value} kein Image und sendet daher nichts. Legen Sie das Image dorthin oder brechen Sie die Sitzung in FOG ab.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon refuses the port of the session: it must be an even number. Mend the multicast ports in FOG&apos;s settings, then create the session anew.</source>
        <translation>FOGs Dienst lehnt den Port der Sitzung ab: Er muss gerade sein. Berichtigen Sie die Multicast-Ports in FOGs Einstellungen und legen Sie die Sitzung neu an.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon could not start the session ({value}).</source>
        <translation>FOGs Dienst konnte die Sitzung nicht starten ({value}).</translation>
    </message>
    <message>
        <source>Another storage node of FOG sends the session. Its transfer is seen only by a labcastd on that node.</source>
        <translation>Ein anderer Speicherknoten von FOG sendet die Sitzung. Die Übertragung sieht nur ein labcastd auf jenem Knoten.</translation>
    </message>
    <message>
        <source>FOG&apos;s sender ended before everything was sent. FOG keeps the session open; cancel it in FOG and begin anew.</source>
        <translation>FOGs Sender endete, bevor alles gesendet war. FOG hält die Sitzung offen; brechen Sie sie in FOG ab und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>FOG&apos;s sender failed with exit code {value}, and FOG cancels the session. The log of the session tells why.</source>
        <translation>FOGs Sender scheiterte mit dem Code {value}, und FOG bricht die Sitzung ab. Warum, steht im Protokoll der Sitzung.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon was started again: it ends the sender of before (process {value}) and sends the image once more.</source>
        <translation>FOGs Dienst wurde neu gestartet: Er beendet den früheren Sender (Prozess {value}) und sendet das Image noch einmal.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon skips the session: its image is missing from FOG&apos;s database or invalid. Cancel the session in FOG.</source>
        <translation>FOGs Dienst übergeht die Sitzung: Ihr Image fehlt in FOGs Datenbank oder ist ungültig. Brechen Sie die Sitzung in FOG ab.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon cannot find the directory of an image, so it does not start its session. See that the image is on the master node.</source>
        <translation>FOGs Dienst findet das Verzeichnis eines Images nicht und startet dessen Sitzung nicht. Sehen Sie nach, ob das Image auf dem Master-Knoten liegt.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon cancels a session that has no computers and no number of computers to wait for.</source>
        <translation>FOGs Dienst bricht eine Sitzung ab, die weder Computer hat noch eine Zahl, auf die zu warten wäre.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon on this server sends nothing: no enabled master node of FOG has an address of this server.</source>
        <translation>FOGs Dienst auf diesem Server sendet nichts: Kein aktiver Master-Knoten von FOG hat eine Adresse dieses Servers.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon sends nothing: multicast is switched off in FOG&apos;s settings (MULTICASTGLOBALENABLED).</source>
        <translation>FOGs Dienst sendet nichts: Multicast ist in FOGs Einstellungen ausgeschaltet (MULTICASTGLOBALENABLED).</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon finds no udp-sender on the server, so it sends nothing. Run FOG&apos;s installer again.</source>
        <translation>FOGs Dienst findet auf dem Server kein udp-sender und sendet daher nichts. Führen Sie FOGs Installation noch einmal aus.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon waits for FOG&apos;s database, so it sends nothing.</source>
        <translation>FOGs Dienst wartet auf FOGs Datenbank und sendet daher nichts.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon waits for a network interface with the address {value}, so it sends nothing. See whether the server still has that address.</source>
        <translation>FOGs Dienst wartet auf eine Netzwerkschnittstelle mit der Adresse {value} und sendet daher nichts. Sehen Sie nach, ob der Server diese Adresse noch hat.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon could not open a file ({value}).</source>
        <translation>FOGs Dienst konnte eine Datei nicht öffnen ({value}).</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon does not follow one of FOG&apos;s settings ({value}).</source>
        <translation>FOGs Dienst beachtet eine Einstellung von FOG nicht ({value}).</translation>
    </message>
    <message>
        <source>FOG&apos;s database has no image with the number {image}, which the session names. What is sent is what lies under {path}.</source>
        <translation>FOGs Datenbank hat kein Image mit der Nummer {image}, die die Sitzung nennt. Gesendet wird, was unter {path} liegt.</translation>
    </message>
    <message>
        <source>Labcast watches the session again.</source>
        <translation>Labcast beobachtet die Sitzung wieder.</translation>
    </message>
    <message>
        <source>There is no controller on this computer. Connect to the server that has one, or install the package labcast-controller here.</source>
        <translation>Auf diesem Computer gibt es keinen Controller. Verbinden Sie sich mit dem Server, der einen hat, oder installieren Sie hier das Paket labcast-controller.</translation>
    </message>
    <message>
        <source>There is no check &quot;{id}&quot; here. There are: {known:list}.</source>
        <translation>Eine Prüfung „{id}“ gibt es hier nicht, sondern: {known:list}.</translation>
    </message>
    <message>
        <source>It is not known yet: what was asked has not answered within two seconds.</source>
        <translation>Noch nicht bekannt: Was gefragt wurde, hat innerhalb von zwei Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>The database answers.</source>
        <translation>Die Datenbank antwortet.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>The first ports for multicast, {portbase} and {next}, are free.</source>
        <translation>Die ersten Ports für Multicast, {portbase} und {next}, sind frei.</translation>
    </message>
    <message>
        <source>A udp-sender uses the ports {portbase} and {next}.</source>
        <translation>Ein udp-sender benutzt die Ports {portbase} und {next}.</translation>
    </message>
    <message>
        <source>Another program holds a port of the first pair for multicast, {portbase} and {next}.</source>
        <translation>Ein anderes Programm hält einen Port des ersten Paars für Multicast, {portbase} und {next}.</translation>
    </message>
    <message>
        <source>Labcast takes the next pair that is free; FOG&apos;s own daemon fails there. End that program or change FOG_UDPCAST_STARTINGPORT.</source>
        <translation>Labcast nimmt das nächste freie Paar; FOGs eigener Dienst scheitert daran. Beenden Sie das Programm oder ändern Sie FOG_UDPCAST_STARTINGPORT.</translation>
    </message>
    <message>
        <source>Who it is cannot be seen without CAP_SYS_PTRACE; as root &quot;ss -lunp&quot; tells it. Labcast takes the next pair that is free; FOG&apos;s own daemon fails there.</source>
        <translation>Welches, ist ohne CAP_SYS_PTRACE nicht zu sehen; als root sagt es „ss -lunp“. Labcast nimmt das nächste freie Paar; FOGs eigener Dienst scheitert daran.</translation>
    </message>
    <message>
        <source>Who holds port {port}</source>
        <translation>Wer Port {port} hält</translation>
    </message>
    <message>
        <source>Every one of the {count} storage groups has exactly one master node.</source>
        <translation>Jede der {count} Speichergruppen hat genau einen Masterknoten.</translation>
    </message>
    <message>
        <source>The storage group &quot;{group}&quot; has no master node.</source>
        <translation>Die Speichergruppe „{group}“ hat keinen Masterknoten.</translation>
    </message>
    <message>
        <source>The storage group &quot;{group}&quot; has {count} master nodes, not one.</source>
        <translation>Die Speichergruppe „{group}“ hat {count} Masterknoten statt eines einzigen.</translation>
    </message>
    <message>
        <source>The computers of one session must all hear the same sender. Leave the node that is this server the only master.</source>
        <translation>Alle Rechner einer Sitzung müssen denselben Sender hören. Lassen Sie den Knoten, der dieser Server ist, den einzigen Master sein.</translation>
    </message>
    <message>
        <source>Node &quot;{name}&quot; of group &quot;{group}&quot;, master</source>
        <translation>Knoten „{name}“ der Gruppe „{group}“, Master</translation>
    </message>
    <message>
        <source>The node&apos;s name {address} leads to no address.</source>
        <translation>Der Name {address} des Knotens führt zu keiner Adresse.</translation>
    </message>
    <message>
        <source>The node&apos;s name {address} leads to several addresses: {addresses:list}.</source>
        <translation>Der Name {address} des Knotens führt zu mehreren Adressen: {addresses:list}.</translation>
    </message>
    <message>
        <source>Address of {name}</source>
        <translation>Adresse von {name}</translation>
    </message>
    <message>
        <source>The computers look for the sender at this address, and FOG&apos;s daemon sends only where it is its own. Take the one of the interface that reaches them; in /etc/hosts the server&apos;s name must not lead to 127.0.x.</source>
        <translation>Die Rechner suchen den Sender unter dieser Adresse, und FOGs Dienst sendet nur, wo sie die eigene ist. Nehmen Sie die der Schnittstelle, die sie erreicht; in /etc/hosts darf der Name des Servers nicht zu 127.0.x führen.</translation>
    </message>
    <message>
        <source>FOG sends through {name}, though the node names {label}.</source>
        <translation>FOG sendet über {name}, obwohl der Knoten {label} nennt.</translation>
    </message>
    <message>
        <source>FOG sends through {name}; the node names {label}, which this machine does not have.</source>
        <translation>FOG sendet über {name}; der Knoten nennt {label}, das dieser Rechner nicht hat.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon sends through the interface that has the node&apos;s address. The name stored with the node is a label, which newer versions fall back to; set it right, so that nobody is misled by it.</source>
        <translation>FOGs Dienst sendet über die Schnittstelle, welche die Adresse des Knotens hat. Der beim Knoten gespeicherte Name ist eine Beschriftung, auf die neuere Versionen zurückgreifen; berichtigen Sie ihn, damit er niemanden irreführt.</translation>
    </message>
    <message>
        <source>Setting {key}</source>
        <translation>Einstellung {key}</translation>
    </message>
    <message>
        <source>Every setting that multicast depends on is there once and makes sense.</source>
        <translation>Jede Einstellung, von der Multicast abhängt, ist einmal da und sinnvoll.</translation>
    </message>
    <message>
        <source>Settings are missing: {keys:list}.</source>
        <translation>Einstellungen fehlen: {keys:list}.</translation>
    </message>
    <message>
        <source>Settings are stored more than once: {keys:list}.</source>
        <translation>Einstellungen sind mehrfach gespeichert: {keys:list}.</translation>
    </message>
    <message>
        <source>Settings have a value that makes no sense: {keys:list}.</source>
        <translation>Einstellungen haben einen sinnlosen Wert: {keys:list}.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon may stop with an error, send on a wrong port or not at all. Put FOG&apos;s defaults in their place, then set what you need on FOG&apos;s page of settings.</source>
        <translation>FOGs Dienst kann mit einem Fehler enden, auf einem falschen Port oder gar nicht senden. Setzen Sie FOGs Standardwerte ein und stellen Sie dann auf FOGs Einstellungsseite ein, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Multicast is switched off in FOG&apos;s settings.</source>
        <translation>Multicast ist in FOGs Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon runs and sends nothing while MULTICASTGLOBALENABLED is 0. That is right only where another program sends in its place.</source>
        <translation>Solange MULTICASTGLOBALENABLED 0 ist, läuft FOGs Dienst, sendet aber nichts. Das ist nur richtig, wo ein anderes Programm an seiner Stelle sendet.</translation>
    </message>
    <message>
        <source>Set These Values to FOG&apos;s Defaults</source>
        <translation>Auf FOGs Standardwerte setzen</translation>
    </message>
    <message>
        <source>Switch Multicast On</source>
        <translation>Multicast einschalten</translation>
    </message>
    <message>
        <source>Setting {key}, once more</source>
        <translation>Einstellung {key}, noch einmal</translation>
    </message>
    <message>
        <source>Nothing was changed: what the check &quot;{check}&quot; finds is no longer what was shown. Look at it again.</source>
        <translation>Nichts wurde geändert: was die Prüfung „{check}“ findet, ist nicht mehr das Gezeigte. Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>Another remedy is being applied. Try again in a moment.</source>
        <translation>Eine andere Abhilfe wird gerade angewendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no remedy here that could be taken back.</source>
        <translation>Hier ist keine Abhilfe, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Nothing was written: {table} {id}, {column} is no longer &quot;{seen}&quot; but &quot;{now}&quot;. Somebody else has changed it; look at the check again.</source>
        <translation>Nichts wurde geschrieben: {table} {id}, {column} ist nicht mehr „{seen}“, sondern „{now}“. Jemand anders hat es geändert; sehen Sie sich die Prüfung noch einmal an.</translation>
    </message>
    <message>
        <source>No remedy for the check &quot;{check}&quot; is known now.</source>
        <translation>Für die Prüfung „{check}“ ist jetzt keine Abhilfe bekannt.</translation>
    </message>
    <message>
        <source>This cannot be judged: there is no storage node yet.</source>
        <translation>Das lässt sich nicht beurteilen: es gibt noch keinen Speicherknoten.</translation>
    </message>
    <message>
        <source>Multicast has not been tested since the controller was started.</source>
        <translation>Multicast wurde nicht geprüft, seit der Controller läuft.</translation>
    </message>
    <message>
        <source>Multicast was tested through {tested}; the image leaves through {name}. Test it again.</source>
        <translation>Multicast wurde über {tested} geprüft; das Image geht über {name} hinaus. Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Press Test Multicast: 64 MiB are sent to this machine itself; no computer of the lab can be hit.</source>
        <translation>Drücken Sie „Multicast prüfen“: 64 MiB gehen an diesen Rechner selbst; kein Rechner des Raums kann getroffen werden.</translation>
    </message>
    <message>
        <source>{bytes:bytes} came through {name} at {rate:rate}.</source>
        <translation>{bytes:bytes} kamen über {name} mit {rate:rate} an.</translation>
    </message>
    <message>
        <source>Proved: udp-sender, udp-receiver, multicast on this interface and this machine&apos;s firewall. The switch is proved by the first computer that joins.</source>
        <translation>Bewiesen: udp-sender, udp-receiver, Multicast auf dieser Schnittstelle und die Firewall dieses Rechners. Den Switch beweist der erste Rechner, der sich anmeldet.</translation>
    </message>
    <message>
        <source>But only {bytes:bytes} left the machine by the interface&apos;s own counter: there is no cable, or the other end is off.</source>
        <translation>Aber nach dem Zähler der Schnittstelle verließen nur {bytes:bytes} den Rechner: es steckt kein Kabel, oder die Gegenseite ist aus.</translation>
    </message>
    <message>
        <source>Bytes that left, by the interface&apos;s counter</source>
        <translation>Hinausgegangene Bytes, nach dem Zähler der Schnittstelle</translation>
    </message>
    <message>
        <source>Blocks sent again</source>
        <translation>Erneut gesendete Blöcke</translation>
    </message>
    <message>
        <source>An IGMP querier asks on {name}: {from}, {time:since} ago.</source>
        <translation>Auf {name} fragt ein IGMP-Querier: {from}, vor {time:since}.</translation>
    </message>
    <message>
        <source>No IGMP querier has been heard on {name} yet; one asks at least every {interval} s.</source>
        <translation>Auf {name} war noch kein IGMP-Querier zu hören; einer fragt mindestens alle {interval} s.</translation>
    </message>
    <message>
        <source>No IGMP querier asks on {name}; one would every {interval} s.</source>
        <translation>Auf {name} fragt kein IGMP-Querier; einer täte es alle {interval} s.</translation>
    </message>
    <message>
        <source>Behind {name} there is no switch that could ask who listens.</source>
        <translation>Hinter {name} ist kein Switch, der fragen könnte, wer zuhört.</translation>
    </message>
    <message>
        <source>Whether an IGMP querier asks is not known: the interface that sends is not.</source>
        <translation>Ob ein IGMP-Querier fragt, ist unbekannt: die sendende Schnittstelle ist es auch.</translation>
    </message>
    <message>
        <source>Whether an IGMP querier asks is not known: hearing it needs CAP_NET_RAW ({cause}).</source>
        <translation>Ob ein IGMP-Querier fragt, ist unbekannt: ihn zu hören braucht CAP_NET_RAW ({cause}).</translation>
    </message>
    <message>
        <source>It matters where switches have IGMP snooping switched on: without a querier they stop forwarding after a few minutes, or flood every port. The sign is: computers join and no bytes move. Switch a querier on in one switch, or snooping off.</source>
        <translation>Das zählt, wo Switches IGMP-Snooping eingeschaltet haben: ohne Querier leiten sie nach ein paar Minuten nichts mehr weiter oder fluten jeden Port. Das Zeichen: Rechner melden sich an, und keine Bytes fließen. Schalten Sie in einem Switch einen Querier ein oder das Snooping aus.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>{path} cannot be read ({cause}). FOG&apos;s installer puts it on the server where FOG runs.</source>
        <translation>{path} kann nicht gelesen werden ({cause}). FOGs Installer legt sie auf dem Server an, auf dem FOG läuft.</translation>
    </message>
    <message>
        <source>No interface of this machine has the node&apos;s address {address}; which one FOG&apos;s daemon sends through is not known.</source>
        <translation>Keine Schnittstelle dieses Rechners hat die Adresse {address} des Knotens; über welche FOGs Dienst sendet, ist unbekannt.</translation>
    </message>
    <message>
        <source>The interface {name} runs at half duplex.</source>
        <translation>Die Schnittstelle {name} läuft mit Halbduplex.</translation>
    </message>
    <message>
        <source>The interface {name} has an MTU of {mtu}, and udpcast needs 1500.</source>
        <translation>Die Schnittstelle {name} hat eine MTU von {mtu}, udpcast braucht 1500.</translation>
    </message>
    <message>
        <source>The image can be sent, but slowly: at half duplex every answer of a computer collides with the data, and with a small MTU every packet is split in two. Look at the switch port and the cable, or set the interface to 1500.</source>
        <translation>Das Image kann gesendet werden, aber langsam: Mit Halbduplex stößt jede Antwort eines Rechners mit den Daten zusammen, mit einer kleinen MTU wird jedes Paket zerteilt. Sehen Sie nach dem Anschluss am Switch und dem Kabel, oder stellen Sie die Schnittstelle auf 1500.</translation>
    </message>
    <message>
        <source>Interface in .fogsettings</source>
        <translation>Schnittstelle in .fogsettings</translation>
    </message>
    <message>
        <source>Interface in .fogsettings, which needs CAP_DAC_READ_SEARCH to be read</source>
        <translation>Schnittstelle in .fogsettings, das nur mit CAP_DAC_READ_SEARCH gelesen werden kann</translation>
    </message>
    <message>
        <source>Speed of {name}</source>
        <translation>Geschwindigkeit von {name}</translation>
    </message>
    <message>
        <source>Duplex of {name}</source>
        <translation>Duplex von {name}</translation>
    </message>
    <message>
        <source>MTU of {name}</source>
        <translation>MTU von {name}</translation>
    </message>
    <message>
        <source>Exported by NFS</source>
        <translation>Durch NFS exportiert</translation>
    </message>
    <message>
        <source>The image root {path} is not exported by NFS.</source>
        <translation>Das Image-Verzeichnis {path} ist nicht durch NFS exportiert.</translation>
    </message>
    <message>
        <source>FOG&apos;s computers read the partition tables from there before they receive anything. Add the directory to /etc/exports, then run: sudo exportfs -ra.</source>
        <translation>FOGs Rechner lesen dort die Partitionstabellen, bevor sie etwas empfangen. Tragen Sie das Verzeichnis in /etc/exports ein und rufen Sie dann auf: sudo exportfs -ra.</translation>
    </message>
    <message>
        <source>The image root {path} is on a file system of this machine ({system}).</source>
        <translation>Das Image-Verzeichnis {path} liegt auf einem Dateisystem dieses Rechners ({system}).</translation>
    </message>
    <message>
        <source>The image root {path} is on another machine: {source} ({system}).</source>
        <translation>Das Image-Verzeichnis {path} liegt auf einem anderen Rechner: {source} ({system}).</translation>
    </message>
    <message>
        <source>Which file system holds the image root {path} is not known.</source>
        <translation>Auf welchem Dateisystem das Image-Verzeichnis {path} liegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The master node should keep its images on a disk of its own: from a NAS every byte crosses the network twice, and while the NAS does not answer everything waits.</source>
        <translation>Der Master-Knoten sollte seine Images auf einer eigenen Platte haben: Von einem NAS geht jedes Byte zweimal durch das Netz, und wenn das NAS nicht antwortet, wartet alles.</translation>
    </message>
    <message>
        <source>Mounted from</source>
        <translation>Eingehängt von</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Eingehängt unter</translation>
    </message>
    <message>
        <source>The files of every enabled image are there: {count}.</source>
        <translation>Die Dateien aller aktiven Images sind da: {count}.</translation>
    </message>
    <message>
        <source>There is no enabled image.</source>
        <translation>Es gibt kein aktives Image.</translation>
    </message>
    <message>
        <source>{faulty} of {count} images have never been captured.</source>
        <translation>{faulty} von {count} Images wurden noch nie aufgenommen.</translation>
    </message>
    <message>
        <source>Something is odd about {faulty} of {count} images.</source>
        <translation>An {faulty} von {count} Images ist etwas seltsam.</translation>
    </message>
    <message>
        <source>{faulty} of {count} images cannot be sent as they are.</source>
        <translation>{faulty} von {count} Images können so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Capture such an image again, bring its files back, or disable it. What is in the files is not judged.</source>
        <translation>Nehmen Sie ein solches Image neu auf, bringen Sie seine Dateien zurück, oder schalten Sie es ab. Was in den Dateien steht, wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>Not captured yet</source>
        <translation>Noch nicht aufgenommen</translation>
    </message>
    <message>
        <source>Captured in pieces, of which FOG&apos;s daemon before late 1.5.10 sends none: capture it unsplit</source>
        <translation>In Stücken aufgenommen, von denen FOGs Dienst vor dem späten 1.5.10 keines sendet: ungeteilt aufnehmen</translation>
    </message>
    <message>
        <source>{bytes:bytes} are there, FOG has noted {noted:bytes}</source>
        <translation>{bytes:bytes} sind da, FOG hat {noted:bytes} vermerkt</translation>
    </message>
    <message>
        <source>udp-sender {version} is installed.</source>
        <translation>udp-sender {version} ist installiert.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon looks for udp-sender at {place}, and there is none.</source>
        <translation>FOGs Dienst sucht udp-sender unter {place}, und dort ist keiner.</translation>
    </message>
    <message>
        <source>The daemon ends at once without it, however &quot;active&quot; its service is. Put a link there: sudo ln -s {path} {place}.</source>
        <translation>Ohne ihn endet der Dienst sofort, auch wenn systemd ihn „aktiv“ nennt. Legen Sie dort einen Verweis an: sudo ln -s {path} {place}.</translation>
    </message>
    <message>
        <source>The version of {path} is not known: it does not say &quot;Udp-sender&quot;.</source>
        <translation>Die Version von {path} ist nicht bekannt: Es sagt nicht „Udp-sender“.</translation>
    </message>
    <message>
        <source>Perhaps it is another program. Debian has the right one: sudo apt install --reinstall udpcast.</source>
        <translation>Vielleicht ist es ein anderes Programm. Debian hat das richtige: sudo apt install --reinstall udpcast.</translation>
    </message>
    <message>
        <source>udp-sender {version} does not cross routers with the rendezvous address {address}.</source>
        <translation>udp-sender {version} kommt mit der Rendezvous-Adresse {address} nicht über Router.</translation>
    </message>
    <message>
        <source>Before 20230924 it leaves the packets&apos; time to live at 1 when FOG_MULTICAST_RENDEZVOUS is set, so that no router passes them on. Take a newer one, or leave that setting empty where all computers are in the server&apos;s subnet.</source>
        <translation>Vor 20230924 lässt es die Lebensdauer der Pakete bei 1, wenn FOG_MULTICAST_RENDEZVOUS gesetzt ist, sodass kein Router sie weitergibt. Nehmen Sie einen neueren, oder lassen Sie diese Einstellung leer, wenn alle Rechner im Subnetz des Servers sind.</translation>
    </message>
    <message>
        <source>Version of udp-sender</source>
        <translation>Version von udp-sender</translation>
    </message>
    <message>
        <source>Labcast starts the senders itself; no daemon of FOG is needed.</source>
        <translation>Labcast startet die Sender selbst; ein Dienst von FOG ist nicht nötig.</translation>
    </message>
    <message>
        <source>FOG&apos;s multicast daemon runs, and works: its last line is {silent:seconds} old.</source>
        <translation>FOGs Multicast-Dienst läuft und arbeitet: Seine letzte Zeile ist {silent:seconds} alt.</translation>
    </message>
    <message>
        <source>This machine has no service {name}, and it is what starts FOG&apos;s senders.</source>
        <translation>Dieser Rechner hat keinen Dienst {name}, und der ist es, der FOGs Sender startet.</translation>
    </message>
    <message>
        <source>FOG&apos;s multicast daemon does not run: every multicast waits.</source>
        <translation>FOGs Multicast-Dienst läuft nicht: Jeder Multicast wartet.</translation>
    </message>
    <message>
        <source>FOG&apos;s multicast daemon has failed: every multicast waits.</source>
        <translation>FOGs Multicast-Dienst ist abgestürzt: Jeder Multicast wartet.</translation>
    </message>
    <message>
        <source>FOG&apos;s multicast daemon is being started, perhaps again and again.</source>
        <translation>FOGs Multicast-Dienst wird gerade gestartet, vielleicht immer wieder.</translation>
    </message>
    <message>
        <source>FOG&apos;s multicast daemon is &quot;active&quot; and has written nothing for {silent:seconds}: it hangs.</source>
        <translation>FOGs Multicast-Dienst ist „aktiv“ und hat seit {silent:seconds} nichts geschrieben: Er hängt.</translation>
    </message>
    <message>
        <source>FOG&apos;s multicast daemon runs, and does not get to look into its database.</source>
        <translation>FOGs Multicast-Dienst läuft, kommt aber nicht dazu, in seine Datenbank zu sehen.</translation>
    </message>
    <message>
        <source>FOG&apos;s multicast daemon is &quot;active&quot;; whether it works is not known, because its log cannot be read.</source>
        <translation>FOGs Multicast-Dienst ist „aktiv“; ob er arbeitet, ist nicht bekannt, weil sein Protokoll nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Whether FOG&apos;s multicast daemon runs is not known.</source>
        <translation>Ob FOGs Multicast-Dienst läuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>FOG&apos;s multicast daemon works, and will not be started at the next boot.</source>
        <translation>FOGs Multicast-Dienst arbeitet, wird aber beim nächsten Systemstart nicht gestartet.</translation>
    </message>
    <message>
        <source>On the server: {command}</source>
        <translation>Auf dem Server: {command}</translation>
    </message>
    <message>
        <source>It looks into FOG&apos;s tables every few seconds and writes a line each time. It must run on the master node, and be restarted after every change of the node.</source>
        <translation>Er sieht alle paar Sekunden in FOGs Tabellen und schreibt jedes Mal eine Zeile. Er muss auf dem Master-Knoten laufen und nach jeder Änderung des Knotens neu gestartet werden.</translation>
    </message>
    <message>
        <source>Labcast sends in the place of FOG&apos;s daemon, which is out of the way.</source>
        <translation>Labcast sendet an der Stelle von FOGs Dienst, der aus dem Weg ist.</translation>
    </message>
    <message>
        <source>Start FOG&apos;s Daemon</source>
        <translation>FOGs Dienst starten</translation>
    </message>
    <message>
        <source>Stop FOG&apos;s Daemon</source>
        <translation>FOGs Dienst anhalten</translation>
    </message>
    <message>
        <source>Restart FOG&apos;s Daemon</source>
        <translation>FOGs Dienst neu starten</translation>
    </message>
    <message>
        <source>Service {name}</source>
        <translation>Dienst {name}</translation>
    </message>
    <message>
        <source>State of {name}</source>
        <translation>Zustand von {name}</translation>
    </message>
    <message>
        <source>Its process</source>
        <translation>Sein Prozess</translation>
    </message>
    <message>
        <source>Its log cannot be read</source>
        <translation>Sein Protokoll kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Since its last line</source>
        <translation>Seit seiner letzten Zeile</translation>
    </message>
    <message>
        <source>Since its last look into the database</source>
        <translation>Seit seinem letzten Blick in die Datenbank</translation>
    </message>
    <message>
        <source>Its last line</source>
        <translation>Seine letzte Zeile</translation>
    </message>
    <message>
        <source>Every udp-sender on this machine belongs to a session: {count}.</source>
        <translation>Jeder udp-sender auf diesem Rechner gehört zu einer Sitzung: {count}.</translation>
    </message>
    <message>
        <source>Senders run that belong to no session: {count}.</source>
        <translation>Es laufen Sender, die zu keiner Sitzung gehören: {count}.</translation>
    </message>
    <message>
        <source>FOG leaves them behind when a session is cancelled. They hold their ports, and a computer that boots late receives from them what nobody wants it to have. End those that nobody has started on purpose.</source>
        <translation>FOG lässt sie zurück, wenn eine Sitzung abgebrochen wird. Sie halten ihre Ports, und ein Rechner, der spät startet, bekommt von ihnen, was niemand ihm geben will. Beenden Sie die, die niemand mit Absicht gestartet hat.</translation>
    </message>
    <message>
        <source>Process {pid}, portbase {portbase}</source>
        <translation>Prozess {pid}, Portbasis {portbase}</translation>
    </message>
    <message>
        <source>End Process {pid}</source>
        <translation>Prozess {pid} beenden</translation>
    </message>
    <message>
        <source>End All {count} Processes</source>
        <translation>Alle {count} Prozesse beenden</translation>
    </message>
    <message>
        <source>Process {pid} has ended already.</source>
        <translation>Prozess {pid} ist schon zu Ende.</translation>
    </message>
    <message>
        <source>The number {pid} is another process&apos;s by now; it was not touched. Look at it again.</source>
        <translation>Die Nummer {pid} gehört inzwischen einem anderen Prozess; er wurde nicht angerührt. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Labcast may not end process {pid}: it is another user&apos;s. As root: kill -INT {pid}</source>
        <translation>Labcast darf Prozess {pid} nicht beenden: Er gehört einem anderen Benutzer. Als root: kill -INT {pid}</translation>
    </message>
    <message>
        <source>Process {pid} does not end: it hangs in the kernel, most likely in a mount that does not answer.</source>
        <translation>Prozess {pid} endet nicht: Er hängt im Kernel, höchstwahrscheinlich in einem Dateisystem, das nicht antwortet.</translation>
    </message>
    <message>
        <source>FOG&apos;s tables hold no leftovers of multicasts; sessions with a sender: {running}, waiting: {waiting}.</source>
        <translation>In FOGs Tabellen sind keine Reste von Multicasts; Sitzungen mit Sender: {running}, wartend: {waiting}.</translation>
    </message>
    <message>
        <source>FOG&apos;s tables hold leftovers of multicasts: {count}.</source>
        <translation>In FOGs Tabellen sind Reste von Multicasts: {count}.</translation>
    </message>
    <message>
        <source>End These Leftovers</source>
        <translation>Diese Reste beenden</translation>
    </message>
    <message>
        <source>Its sender runs</source>
        <translation>Ihr Sender läuft</translation>
    </message>
    <message>
        <source>It waits, or its computers still write</source>
        <translation>Sie wartet, oder ihre Rechner schreiben noch</translation>
    </message>
    <message>
        <source>In progress, but without a sender, and its computers say nothing more</source>
        <translation>Läuft, aber ohne Sender, und ihre Rechner melden nichts mehr</translation>
    </message>
    <message>
        <source>Still open, though all its tasks have ended</source>
        <translation>Noch offen, obwohl alle ihre Tasks zu Ende sind</translation>
    </message>
    <message>
        <source>A session for no computer</source>
        <translation>Eine Sitzung für keinen Rechner</translation>
    </message>
    <message>
        <source>Belongs to a session that has ended or does not exist</source>
        <translation>Gehört zu einer Sitzung, die zu Ende ist oder nicht existiert</translation>
    </message>
    <message>
        <source>Belongs to a task that does not exist</source>
        <translation>Gehört zu einem Task, den es nicht gibt</translation>
    </message>
    <message>
        <source>A multicast task of no session</source>
        <translation>Ein Multicast-Task ohne Sitzung</translation>
    </message>
    <message>
        <source>A task of a computer that does not exist</source>
        <translation>Ein Task für einen Rechner, den es nicht gibt</translation>
    </message>
    <message>
        <source>Every task that is open belongs to a computer.</source>
        <translation>Jeder offene Task gehört zu einem Rechner.</translation>
    </message>
    <message>
        <source>Tasks are open for computers that do not exist: {count}.</source>
        <translation>Tasks sind offen für Rechner, die es nicht gibt: {count}.</translation>
    </message>
    <message>
        <source>FOG 1.5 makes them when some computers of a group already have a task. A session waits for them, and they never come.</source>
        <translation>FOG 1.5 legt sie an, wenn einige Rechner einer Gruppe schon einen Task haben. Eine Sitzung wartet auf sie, und sie kommen nie.</translation>
    </message>
    <message>
        <source>Cancel These Tasks</source>
        <translation>Diese Tasks abbrechen</translation>
    </message>
    <message>
        <source>This machine has neither systemd nor an init script that knows the service {name}; its state is not known.</source>
        <translation>Dieser Rechner hat weder systemd noch ein Init-Skript, das den Dienst {name} kennt; sein Zustand ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The state of {name} is not known: {cause}</source>
        <translation>Der Zustand von {name} ist nicht bekannt: {cause}</translation>
    </message>
    <message>
        <source>There is no service {name} on this machine.</source>
        <translation>Auf diesem Rechner gibt es keinen Dienst {name}.</translation>
    </message>
    <message>
        <source>&quot;{act}&quot; cannot be done with a service. There are: {known:list}.</source>
        <translation>„{act}“ geht mit einem Dienst nicht. Es gibt: {known:list}.</translation>
    </message>
    <message>
        <source>Labcast may not do that with {name}. Type this on the server instead: {command}</source>
        <translation>Labcast darf das mit {name} nicht tun. Tippen Sie stattdessen auf dem Server: {command}</translation>
    </message>
    <message>
        <source>{name}: &quot;{act}&quot; has failed ({cause}).</source>
        <translation>{name}: „{act}“ ist fehlgeschlagen ({cause}).</translation>
    </message>
    <message>
        <source>{name}: &quot;{act}&quot; is not done yet. Look at its state in a moment.</source>
        <translation>{name}: „{act}“ ist noch nicht fertig. Sehen Sie gleich noch einmal nach.</translation>
    </message>
    <message>
        <source>Row {id} of {table}</source>
        <translation>Zeile {id} von {table}</translation>
    </message>
    <message>
        <source>Whether a firewall drops the packets is not known: it takes CAP_NET_ADMIN to read its rules ({cause}).</source>
        <translation>Ob eine Firewall die Pakete verwirft, ist nicht bekannt: Ihre Regeln zu lesen braucht CAP_NET_ADMIN ({cause}).</translation>
    </message>
    <message>
        <source>No firewall filters the packets here.</source>
        <translation>Keine Firewall filtert hier die Pakete.</translation>
    </message>
    <message>
        <source>The firewall lets multicast through on {name}.</source>
        <translation>Die Firewall lässt Multicast auf {name} durch.</translation>
    </message>
    <message>
        <source>The firewall drops packets of multicast on {name}: {rule}</source>
        <translation>Die Firewall verwirft auf {name} Pakete von Multicast: {rule}</translation>
    </message>
    <message>
        <source>The firewall drops IGMP on {name}: {rule}</source>
        <translation>Die Firewall verwirft IGMP auf {name}: {rule}</translation>
    </message>
    <message>
        <source>Whether the firewall lets multicast through cannot be told from this rule: {rule}</source>
        <translation>Ob die Firewall Multicast durchlässt, lässt sich an dieser Regel nicht erkennen: {rule}</translation>
    </message>
    <message>
        <source>Which interface the firewall would have to let through is not known.</source>
        <translation>Welche Schnittstelle die Firewall durchlassen müsste, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Rules of the old iptables are in force, and cannot be judged.</source>
        <translation>Regeln des alten iptables sind in Kraft und können nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>Look at them: sudo iptables-legacy -S. UDP of the ports must pass.</source>
        <translation>Sehen Sie nach: sudo iptables-legacy -S. UDP der Ports muss durchkommen.</translation>
    </message>
    <message>
        <source>This lets them pass: {command}</source>
        <translation>Das lässt sie durch: {command}</translation>
    </message>
    <message>
        <source>SELinux keeps udp-sender from its work.</source>
        <translation>SELinux hält udp-sender von seiner Arbeit ab.</translation>
    </message>
    <message>
        <source>What it denies is below. Make a module of it: sudo ausearch -c udp-sender --raw | audit2allow -M labcast, and sudo semodule -i labcast.pp.</source>
        <translation>Was es verweigert, steht unten. Machen Sie ein Modul daraus: sudo ausearch -c udp-sender --raw | audit2allow -M labcast, dann sudo semodule -i labcast.pp.</translation>
    </message>
    <message>
        <source>Answers of the computers, UDP to port {next} on {name}</source>
        <translation>Antworten der Rechner, UDP an Port {next} auf {name}</translation>
    </message>
    <message>
        <source>The image, UDP to port {portbase} on {name}</source>
        <translation>Das Image, UDP an Port {portbase} auf {name}</translation>
    </message>
    <message>
        <source>IGMP queries on {name}</source>
        <translation>IGMP-Anfragen auf {name}</translation>
    </message>
    <message>
        <source>IGMP reports on {name}</source>
        <translation>IGMP-Meldungen auf {name}</translation>
    </message>
    <message>
        <source>Rules of the old iptables</source>
        <translation>Regeln des alten iptables</translation>
    </message>
    <message>
        <source>Denied by SELinux</source>
        <translation>Von SELinux verweigert</translation>
    </message>
    <message>
        <source>SELinux&apos;s log, which needs CAP_DAC_READ_SEARCH to be read</source>
        <translation>Das Protokoll von SELinux, das nur mit CAP_DAC_READ_SEARCH gelesen werden kann</translation>
    </message>
    <message>
        <source>No computer has joined through {name} within {seconds:seconds}. If the line was typed, something in between is in the way: the wrong interface, a firewall, or another VLAN.</source>
        <translation>Kein Rechner ist innerhalb von {seconds:seconds} durch {name} beigetreten. Wenn die Zeile eingegeben wurde, ist dazwischen etwas im Weg: die falsche Schnittstelle, eine Firewall oder ein anderes VLAN.</translation>
    </message>
    <message>
        <source>The multicast test was ended.</source>
        <translation>Der Multicast-Test wurde beendet.</translation>
    </message>
    <message>
        <source>{bytes:bytes} went through {name} to {receiver} at {rate:rate}.</source>
        <translation>{bytes:bytes} gingen durch {name} an {receiver}, mit {rate:rate}.</translation>
    </message>
    <message>
        <source>Proved: multicast from this server through the switch to a computer of the lab. Many blocks sent again would hint at IGMP snooping without a querier.</source>
        <translation>Bewiesen: Multicast von diesem Server durch den Switch bis zu einem Rechner des Raums. Viele noch einmal gesendete Blöcke deuten auf IGMP-Snooping ohne Querier.</translation>
    </message>
    <message>
        <source>FOG&apos;s multicast daemon is not switched off: until it is, Labcast takes none of FOG&apos;s sessions.</source>
        <translation>FOGs Multicast-Dienst ist nicht abgeschaltet: Solange übernimmt Labcast keine von FOGs Sitzungen.</translation>
    </message>
    <message>
        <source>Two managers start two senders for one session. Switch FOG&apos;s daemon off (labcastctl fog take), or let Labcast only watch (labcastctl fog release).</source>
        <translation>Zwei Verwalter starten zwei Sender für eine Sitzung. Schalten Sie FOGs Dienst ab (labcastctl fog take), oder lassen Sie Labcast nur zusehen (labcastctl fog release).</translation>
    </message>
    <message>
        <source>Switch FOG&apos;s Daemon Off</source>
        <translation>FOGs Dienst abschalten</translation>
    </message>
    <message>
        <source>Labcast works on its own tables: there is no FOG server to take over. Choose its database first, with labcastctl store set.</source>
        <translation>Labcast arbeitet mit eigenen Tabellen: Es gibt keinen FOG-Server zu übernehmen. Wählen Sie zuerst dessen Datenbank, mit labcastctl store set.</translation>
    </message>
    <message>
        <source>&quot;{act}&quot; cannot be done with FOG&apos;s sessions. There are: take, release.</source>
        <translation>„{act}“ geht mit FOGs Sitzungen nicht. Es gibt: take, release.</translation>
    </message>
    <message>
        <source>FOG has no setting MULTICASTGLOBALENABLED, so its daemon cannot be switched off. The check of the settings tells how to bring it back.</source>
        <translation>FOG hat keine Einstellung MULTICASTGLOBALENABLED, also lässt sich sein Dienst nicht abschalten. Die Prüfung der Einstellungen sagt, wie sie zurückkommt.</translation>
    </message>
    <message>
        <source>Labcast does not send in the place of FOG&apos;s daemon: there is nothing to give back.</source>
        <translation>Labcast sendet nicht an Stelle von FOGs Dienst: Es gibt nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>Labcast takes the session from FOG&apos;s tables.</source>
        <translation>Labcast übernimmt die Sitzung aus FOGs Tabellen.</translation>
    </message>
    <message>
        <source>Nothing has been sent, and FOG&apos;s row is as it was. Labcast tries again every few seconds, until the session is cancelled.</source>
        <translation>Nichts wurde gesendet, und FOGs Zeile ist, wie sie war. Labcast versucht es alle paar Sekunden wieder, bis die Sitzung abgebrochen wird.</translation>
    </message>
    <message>
        <source>The sender is ready; the session has no computer yet.</source>
        <translation>Der Sender ist bereit; die Sitzung hat noch keinen Computer.</translation>
    </message>
    <message>
        <source>FOG adds them one after the other. Without any the session is cancelled half a minute after it came.</source>
        <translation>FOG fügt sie einen nach dem anderen hinzu. Ohne einen wird die Sitzung nach einer halben Minute abgebrochen.</translation>
    </message>
    <message>
        <source>FOG&apos;s session is for no computer and for no number of them, so it was cancelled. Create it anew, with computers or a count.</source>
        <translation>FOGs Sitzung gilt keinem Computer und keiner Anzahl, also wurde sie abgebrochen. Legen Sie sie neu an, mit Computern oder einer Anzahl.</translation>
    </message>
    <message>
        <source>Another controller sends the session.</source>
        <translation>Ein anderer Controller sendet die Sitzung.</translation>
    </message>
    <message>
        <source>FOG&apos;s own daemon is not switched off, so Labcast does not send this session: two senders would hinder each other. Switch it off on the Health page (FOG&apos;s daemon), or with labcastctl fog take.</source>
        <translation>FOGs eigener Dienst ist nicht abgeschaltet, also sendet Labcast diese Sitzung nicht: Zwei Sender würden einander stören. Schalten Sie ihn auf der Seite „Zustand“ ab (FOGs Dienst) oder mit labcastctl fog take.</translation>
    </message>
    <message>
        <source>FOG&apos;s session has the port {port}; it must be an even number from 1024 to 65534. Mend the multicast ports in FOG&apos;s settings, cancel the session and create it anew.</source>
        <translation>FOGs Sitzung hat den Port {port}; er muss eine gerade Zahl von 1024 bis 65534 sein. Berichtigen Sie die Multicast-Ports in FOGs Einstellungen, brechen Sie die Sitzung ab und legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>FOG&apos;s session names image {image}, which FOG does not have. Cancel the session in FOG.</source>
        <translation>FOGs Sitzung nennt das Image {image}, das FOG nicht hat. Brechen Sie die Sitzung in FOG ab.</translation>
    </message>
    <message>
        <source>FOG&apos;s multicast daemon starts.</source>
        <translation>FOGs Multicast-Dienst startet.</translation>
    </message>
    <message>
        <source>This is how long the daemon waits between two looks for new sessions.</source>
        <translation>So lange wartet der Dienst, bis er wieder nach neuen Sitzungen sieht.</translation>
    </message>
    <message>
        <source>The daemon is ready and begins to look for sessions.</source>
        <translation>Der Dienst ist bereit und beginnt, nach Sitzungen zu sehen.</translation>
    </message>
    <message>
        <source>The daemon looked and found no session to send.</source>
        <translation>Der Dienst hat nachgesehen und keine Sitzung gefunden, die zu senden wäre.</translation>
    </message>
    <message>
        <source>Usually there is none. If you have just created one, its image belongs to a storage group of which this server is not the master node, or the image&apos;s folder is missing.</source>
        <translation>Meist gibt es keine. Haben Sie gerade eine angelegt, so gehört ihr Image zu einer Speichergruppe, deren Master-Knoten dieser Server nicht ist, oder der Ordner des Images fehlt.</translation>
    </message>
    <message>
        <source>This address of the server is up; the daemon waits for that before it begins.</source>
        <translation>Diese Adresse des Servers ist bereit; darauf wartet der Dienst, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The server does not have the address that FOG expects, so the daemon waits and sends nothing.</source>
        <translation>Der Server hat die Adresse nicht, die FOG erwartet; deshalb wartet der Dienst und sendet nichts.</translation>
    </message>
    <message>
        <source>The server got another address, the network was not up yet when the daemon started, or FOG_WEB_HOST or the node&apos;s address was never corrected.</source>
        <translation>Der Server hat eine andere Adresse bekommen, das Netz war beim Start des Dienstes noch nicht da, oder FOG_WEB_HOST oder die Adresse des Knotens wurde nie berichtigt.</translation>
    </message>
    <message>
        <source>The daemon cannot reach FOG&apos;s database and waits for it.</source>
        <translation>Der Dienst erreicht FOGs Datenbank nicht und wartet auf sie.</translation>
    </message>
    <message>
        <source>MariaDB does not run, starts later than the daemon, or refuses FOG&apos;s user since its password was changed.</source>
        <translation>MariaDB läuft nicht, startet später als der Dienst oder lässt FOGs Benutzer nicht mehr ein, seit sein Passwort geändert wurde.</translation>
    </message>
    <message>
        <source>The daemon finds no udp-sender, so it cannot send anything.</source>
        <translation>Der Dienst findet kein udp-sender und kann deshalb nichts senden.</translation>
    </message>
    <message>
        <source>udpcast was never built by FOG&apos;s installer, or it is at another place than UDPSENDERPATH says.</source>
        <translation>FOGs Installation hat udpcast nie gebaut, oder es liegt woanders, als UDPSENDERPATH sagt.</translation>
    </message>
    <message>
        <source>Multicast is switched off in FOG&apos;s settings, so the daemon does nothing.</source>
        <translation>Multicast ist in FOGs Einstellungen abgeschaltet; der Dienst tut deshalb nichts.</translation>
    </message>
    <message>
        <source>Somebody has cleared MULTICASTGLOBALENABLED, often while looking for another fault.</source>
        <translation>Jemand hat MULTICASTGLOBALENABLED ausgeschaltet, oft bei der Suche nach einem anderen Fehler.</translation>
    </message>
    <message>
        <source>No storage node that is a master has an address of this server, so this daemon sends nothing.</source>
        <translation>Kein Speicherknoten, der Master ist, hat eine Adresse dieses Servers; deshalb sendet dieser Dienst nichts.</translation>
    </message>
    <message>
        <source>No node is marked as master, the master&apos;s address is wrong, or it is another machine.</source>
        <translation>Kein Knoten ist als Master gekennzeichnet, die Adresse des Masters ist falsch, oder er ist eine andere Maschine.</translation>
    </message>
    <message>
        <source>A session waits, but the folder of its image is not on this node.</source>
        <translation>Eine Sitzung wartet, aber der Ordner ihres Images ist nicht auf diesem Knoten.</translation>
    </message>
    <message>
        <source>The image was never captured, its path was changed in FOG, or the disk with the images is not mounted.</source>
        <translation>Das Image wurde nie erfasst, sein Pfad wurde in FOG geändert, oder die Platte mit den Images ist nicht eingehängt.</translation>
    </message>
    <message>
        <source>The daemon found a session without any computer and gives it up.</source>
        <translation>Der Dienst hat eine Sitzung ohne jeden Rechner gefunden und gibt sie auf.</translation>
    </message>
    <message>
        <source>The tasks of its computers were cancelled one by one, or rows of an old session were left behind.</source>
        <translation>Die Aufträge ihrer Rechner wurden einzeln abgebrochen, oder Zeilen einer alten Sitzung sind zurückgeblieben.</translation>
    </message>
    <message>
        <source>The session that was given up had no number of computers to wait for either.</source>
        <translation>Die aufgegebene Sitzung hatte auch keine Anzahl von Rechnern, auf die zu warten wäre.</translation>
    </message>
    <message>
        <source>A session with a name was created without the number of its clients.</source>
        <translation>Eine Sitzung mit Namen wurde ohne die Anzahl ihrer Clients angelegt.</translation>
    </message>
    <message>
        <source>The interface that is set in FOG is not the one that reaches the node&apos;s address; the daemon takes the other one.</source>
        <translation>Die in FOG eingestellte Schnittstelle ist nicht die, über die die Adresse des Knotens erreicht wird; der Dienst nimmt die andere.</translation>
    </message>
    <message>
        <source>The network card was exchanged or renamed, for example by an upgrade of the system.</source>
        <translation>Die Netzwerkkarte wurde getauscht oder hat einen neuen Namen bekommen, zum Beispiel durch ein Upgrade des Systems.</translation>
    </message>
    <message>
        <source>The bitrate of the node is nothing that udp-sender understands, so it sends without a limit.</source>
        <translation>Die Bitrate des Knotens ist nichts, was udp-sender versteht; es wird ohne Grenze gesendet.</translation>
    </message>
    <message>
        <source>A unit or a sign stands in the field. Right are a number and one of k, m or g.</source>
        <translation>Im Feld steht eine Einheit oder ein Zeichen zu viel. Richtig ist eine Zahl mit k, m oder g.</translation>
    </message>
    <message>
        <source>The session names an image that FOG does not have any more; the daemon skips it.</source>
        <translation>Die Sitzung nennt ein Image, das FOG nicht mehr hat; der Dienst übergeht sie.</translation>
    </message>
    <message>
        <source>The image was deleted while a session for it was waiting.</source>
        <translation>Das Image wurde gelöscht, während eine Sitzung dafür wartete.</translation>
    </message>
    <message>
        <source>The daemon takes sessions off its list that are over or were cancelled.</source>
        <translation>Der Dienst streicht Sitzungen von seiner Liste, die vorbei sind oder abgebrochen wurden.</translation>
    </message>
    <message>
        <source>With this command the daemon sends: one udp-sender for each partition, one after the other.</source>
        <translation>Mit diesem Befehl sendet der Dienst: ein udp-sender für jede Partition, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>FOG&apos;s supervisor has started a daemon; if that ends, it is started again after some minutes.</source>
        <translation>FOGs Aufsicht hat einen Dienst gestartet; endet er, so wird er nach einigen Minuten neu gestartet.</translation>
    </message>
    <message>
        <source>The daemon could not open a file it needs, usually its own log.</source>
        <translation>Der Dienst konnte eine Datei nicht öffnen, die er braucht, meist sein eigenes Protokoll.</translation>
    </message>
    <message>
        <source>The folder of the logs is missing or belongs to somebody else, or the disk is full.</source>
        <translation>Der Ordner der Protokolle fehlt oder gehört jemand anderem, oder die Platte ist voll.</translation>
    </message>
    <message>
        <source>A sender of an earlier daemon still ran; the daemon ends it and sends the image once more.</source>
        <translation>Ein Sender eines früheren Dienstes lief noch; der Dienst beendet ihn und sendet das Image noch einmal.</translation>
    </message>
    <message>
        <source>FOG&apos;s service was restarted or failed while it was sending.</source>
        <translation>FOGs Dienst wurde neu gestartet oder ist gescheitert, während er sendete.</translation>
    </message>
    <message>
        <source>The session named a sender that does not run any more; the daemon forgets it.</source>
        <translation>Die Sitzung nannte einen Sender, der nicht mehr läuft; der Dienst vergisst ihn.</translation>
    </message>
    <message>
        <source>The server or FOG&apos;s service was restarted in the middle of the session.</source>
        <translation>Der Server oder FOGs Dienst wurde mitten in der Sitzung neu gestartet.</translation>
    </message>
    <message>
        <source>The daemon sees this session for the first time.</source>
        <translation>Der Dienst sieht diese Sitzung zum ersten Mal.</translation>
    </message>
    <message>
        <source>The image of the session is there.</source>
        <translation>Das Image der Sitzung ist da.</translation>
    </message>
    <message>
        <source>The sender will wait for this many computers before it starts.</source>
        <translation>Auf so viele Rechner wartet der Sender, bevor er beginnt.</translation>
    </message>
    <message>
        <source>If there are more than the room has, tasks of absent computers are counted; then every transfer begins only after the longest wait.</source>
        <translation>Sind es mehr, als der Raum hat, so zählen Aufträge fehlender Rechner mit; dann beginnt jede Übertragung erst nach der längsten Wartezeit.</translation>
    </message>
    <message>
        <source>The session uses this port and the one after it.</source>
        <translation>Die Sitzung benutzt diesen Port und den danach.</translation>
    </message>
    <message>
        <source>The daemon has started the sender. Nothing is sent until the computers have joined.</source>
        <translation>Der Dienst hat den Sender gestartet. Gesendet wird erst, wenn die Rechner dazugekommen sind.</translation>
    </message>
    <message>
        <source>The sender of this session still runs. That says nothing of whether data flows.</source>
        <translation>Der Sender dieser Sitzung läuft noch. Ob Daten fließen, sagt das nicht.</translation>
    </message>
    <message>
        <source>The sender has ended, but the computers have not told FOG that they are done; the session stays open.</source>
        <translation>Der Sender ist geendet, aber die Rechner haben FOG nicht gemeldet, dass sie fertig sind; die Sitzung bleibt offen.</translation>
    </message>
    <message>
        <source>The sender failed, or computers were switched off or lost the network before they could report.</source>
        <translation>Der Sender ist gescheitert, oder Rechner wurden ausgeschaltet oder haben das Netz verloren, bevor sie melden konnten.</translation>
    </message>
    <message>
        <source>Computers have told FOG that they are done, and the daemon closes the session. Some versions of FOG do so when the first one has.</source>
        <translation>Rechner haben FOG gemeldet, dass sie fertig sind, und der Dienst schließt die Sitzung. Manche Versionen von FOG tun das schon beim ersten.</translation>
    </message>
    <message>
        <source>The daemon has ended the sender of the session. At the end of a session it always writes this.</source>
        <translation>Der Dienst hat den Sender der Sitzung beendet. Am Ende einer Sitzung schreibt er das immer.</translation>
    </message>
    <message>
        <source>The session was cancelled, and its sender is ended.</source>
        <translation>Die Sitzung wurde abgebrochen, und ihr Sender wird beendet.</translation>
    </message>
    <message>
        <source>Somebody cancelled it, or the task of one of its computers, which cancels the whole session.</source>
        <translation>Jemand hat sie abgebrochen oder den Auftrag eines ihrer Rechner, was die ganze Sitzung abbricht.</translation>
    </message>
    <message>
        <source>The session waits in FOG&apos;s queue; its storage node has no free slot.</source>
        <translation>Die Sitzung wartet in FOGs Warteschlange; ihr Speicherknoten hat keinen freien Platz.</translation>
    </message>
    <message>
        <source>Other tasks take all slots, tasks that were never finished hold them, or Max Clients of the node is 0.</source>
        <translation>Andere Aufträge belegen alle Plätze, nie beendete Aufträge halten sie besetzt, oder Max Clients des Knotens ist 0.</translation>
    </message>
    <message>
        <source>The storage node has no free slot, so the session does not start yet.</source>
        <translation>Der Speicherknoten hat keinen freien Platz, deshalb startet die Sitzung noch nicht.</translation>
    </message>
    <message>
        <source>Running or forgotten tasks hold the slots, or Max Clients of the node is too small.</source>
        <translation>Laufende oder vergessene Aufträge halten die Plätze besetzt, oder Max Clients des Knotens ist zu klein.</translation>
    </message>
    <message>
        <source>The daemon refuses the session because its port is not an even number.</source>
        <translation>Der Dienst lehnt die Sitzung ab, weil ihr Port keine gerade Zahl ist.</translation>
    </message>
    <message>
        <source>The first port in FOG&apos;s settings is odd or no number.</source>
        <translation>Der erste Port in FOGs Einstellungen ist ungerade oder keine Zahl.</translation>
    </message>
    <message>
        <source>The image&apos;s folder is not on this node, so nothing is sent.</source>
        <translation>Der Ordner des Images ist nicht auf diesem Knoten, deshalb wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The image was not captured or was moved, it is on another node only, or the disk with the images is not mounted.</source>
        <translation>Das Image wurde nicht erfasst oder verschoben, es liegt nur auf einem anderen Knoten, oder die Platte mit den Images ist nicht eingehängt.</translation>
    </message>
    <message>
        <source>Somebody ended the session in FOG; the daemon ends its sender.</source>
        <translation>Jemand hat die Sitzung in FOG beendet; der Dienst beendet ihren Sender.</translation>
    </message>
    <message>
        <source>Another storage node sends this session; this daemon keeps out of it.</source>
        <translation>Ein anderer Speicherknoten sendet diese Sitzung; dieser Dienst hält sich heraus.</translation>
    </message>
    <message>
        <source>Two nodes of one storage group are marked as master.</source>
        <translation>Zwei Knoten einer Speichergruppe sind als Master gekennzeichnet.</translation>
    </message>
    <message>
        <source>The sender ended with an error, and FOG cancels the session.</source>
        <translation>Der Sender ist mit einem Fehler geendet, und FOG bricht die Sitzung ab.</translation>
    </message>
    <message>
        <source>The port is in use, the interface is wrong, or a file of the image cannot be read. The sender&apos;s own log says which.</source>
        <translation>Der Port ist belegt, die Schnittstelle falsch, oder eine Datei des Images lässt sich nicht lesen. Das Protokoll des Senders sagt, was davon.</translation>
    </message>
    <message>
        <source>A computer waits: FOG&apos;s storage node has no free slot for it.</source>
        <translation>Ein Rechner wartet: FOGs Speicherknoten hat keinen freien Platz für ihn.</translation>
    </message>
    <message>
        <source>Running or forgotten tasks hold the slots. If nobody is before it, Max Clients of the node is 0.</source>
        <translation>Laufende oder vergessene Aufträge halten die Plätze besetzt. Ist niemand vor ihm, so ist Max Clients des Knotens 0.</translation>
    </message>
    <message>
        <source>A computer has checked in and waits until FOG lets it start. It asks again every five seconds, for ever.</source>
        <translation>Ein Rechner hat sich gemeldet und wartet, bis FOG ihn beginnen lässt. Er fragt alle fünf Sekunden wieder, ohne Ende.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon does not run, has not seen the session yet, or the node has no free slot.</source>
        <translation>FOGs Dienst läuft nicht, hat die Sitzung noch nicht gesehen, oder der Knoten hat keinen freien Platz.</translation>
    </message>
    <message>
        <source>A computer reported to FOG, but its task is closed already. What it received may be whole all the same.</source>
        <translation>Ein Rechner hat sich bei FOG gemeldet, aber sein Auftrag ist schon geschlossen. Was er empfangen hat, kann trotzdem vollständig sein.</translation>
    </message>
    <message>
        <source>FOG closed the session when faster computers were done, or somebody cancelled it.</source>
        <translation>FOG hat die Sitzung geschlossen, als schnellere Rechner fertig waren, oder jemand hat sie abgebrochen.</translation>
    </message>
    <message>
        <source>FOG gives the computer no new task, since it has one already.</source>
        <translation>FOG gibt dem Rechner keinen neuen Auftrag, weil er schon einen hat.</translation>
    </message>
    <message>
        <source>An earlier task was never finished. Cancel it, or let the check clear it away.</source>
        <translation>Ein früherer Auftrag wurde nie beendet. Brechen Sie ihn ab oder lassen Sie die Prüfung ihn wegräumen.</translation>
    </message>
    <message>
        <source>FOG creates no session, since every computer of the group has a task already.</source>
        <translation>FOG legt keine Sitzung an, weil schon jeder Rechner der Gruppe einen Auftrag hat.</translation>
    </message>
    <message>
        <source>Tasks of an earlier session were left behind.</source>
        <translation>Aufträge einer früheren Sitzung sind zurückgeblieben.</translation>
    </message>
    <message>
        <source>FOG lets the computer start; next it looks for the sender.</source>
        <translation>FOG lässt den Rechner beginnen; als Nächstes sucht er den Sender.</translation>
    </message>
    <message>
        <source>A udp-sender has started; the number is its version.</source>
        <translation>Ein udp-sender ist gestartet; die Zahl ist seine Version.</translation>
    </message>
    <message>
        <source>Data and answers may cross on the network, as every switch allows.</source>
        <translation>Daten und Antworten dürfen einander im Netz begegnen, wie es jeder Switch erlaubt.</translation>
    </message>
    <message>
        <source>The data goes to this multicast address; switches must let it through.</source>
        <translation>Die Daten gehen an diese Multicast-Adresse; Switches müssen sie durchlassen.</translation>
    </message>
    <message>
        <source>This file is sent next, from this address and interface. &quot;(stdin)&quot; means several files joined.</source>
        <translation>Diese Datei wird als Nächstes gesendet, von dieser Adresse und Schnittstelle. „(stdin)“ heißt mehrere Dateien hintereinander.</translation>
    </message>
    <message>
        <source>The sender announces itself at this address, and waits for computers.</source>
        <translation>Der Sender meldet sich unter dieser Adresse und wartet auf Rechner.</translation>
    </message>
    <message>
        <source>If no computer joins: they are not at FOG&apos;s multicast screen yet, or their network, a VLAN, a firewall or another port lies in between.</source>
        <translation>Kommt kein Rechner dazu: Sie sind noch nicht auf FOGs Multicast-Bildschirm, oder ihr Netz, ein VLAN, eine Firewall oder ein anderer Port liegt dazwischen.</translation>
    </message>
    <message>
        <source>A sender that was started by hand waits for computers, or for a key.</source>
        <translation>Ein von Hand gestarteter Sender wartet auf Rechner oder auf eine Taste.</translation>
    </message>
    <message>
        <source>A computer has joined. Its number (#) names it in the lines that follow.</source>
        <translation>Ein Rechner ist dazugekommen. Seine Nummer (#) steht für ihn in den folgenden Zeilen.</translation>
    </message>
    <message>
        <source>The data begins to flow. Who joins from now on is not served.</source>
        <translation>Die Daten fließen. Wer jetzt noch dazukommt, wird nicht bedient.</translation>
    </message>
    <message>
        <source>So many bytes have arrived at every computer; re-xmits are blocks that had to be sent again.</source>
        <translation>So viele Bytes sind bei jedem Rechner angekommen; re-xmits sind Blöcke, die noch einmal gesendet werden mussten.</translation>
    </message>
    <message>
        <source>Above a few per cent of re-xmits something loses packets: a switch without an IGMP querier, a slow port, WLAN, or one computer with a bad cable or disk.</source>
        <translation>Über einigen Prozent re-xmits verliert etwas Pakete: ein Switch ohne IGMP-Querier, ein langsamer Port, WLAN oder ein Rechner mit schlechtem Kabel oder schlechter Platte.</translation>
    </message>
    <message>
        <source>Computers have not answered: their numbers are in the brackets. The whole room waits for them.</source>
        <translation>Rechner haben nicht geantwortet: Ihre Nummern stehen in den Klammern. Der ganze Raum wartet auf sie.</translation>
    </message>
    <message>
        <source>One of them was switched off, hangs, writes too slowly or has a bad cable. If it is all of them and no byte moves, the switch drops the multicast, usually for want of an IGMP querier.</source>
        <translation>Einer davon wurde ausgeschaltet, hängt, schreibt zu langsam oder hat ein schlechtes Kabel. Sind es alle und kein Byte bewegt sich, so verwirft der Switch den Multicast, meist weil ein IGMP-Querier fehlt.</translation>
    </message>
    <message>
        <source>The sender has given up a computer and goes on without it; that computer has no whole image.</source>
        <translation>Der Sender hat einen Rechner aufgegeben und macht ohne ihn weiter; dieser Rechner hat kein vollständiges Image.</translation>
    </message>
    <message>
        <source>It was switched off, has frozen, or lost the network for a long time. If several are dropped at once, look at the switch they share.</source>
        <translation>Er wurde ausgeschaltet, ist stehen geblieben oder hatte lange kein Netz. Werden mehrere auf einmal aufgegeben, so sehen Sie nach ihrem gemeinsamen Switch.</translation>
    </message>
    <message>
        <source>A computer has left. After &quot;Transfer complete.&quot; this is the normal end; before it, the computer broke off.</source>
        <translation>Ein Rechner ist gegangen. Nach „Transfer complete.“ ist das das normale Ende; davor hat der Rechner abgebrochen.</translation>
    </message>
    <message>
        <source>The sender has sent everything to those who were left. It says so also when nobody was left; count the bytes.</source>
        <translation>Der Sender hat denen, die noch da waren, alles gesendet. Das sagt er auch, wenn niemand mehr da war; zählen Sie die Bytes.</translation>
    </message>
    <message>
        <source>No computer joined in time, so the sender ended without sending.</source>
        <translation>Kein Rechner kam rechtzeitig dazu; der Sender ist geendet, ohne zu senden.</translation>
    </message>
    <message>
        <source>The computers were not started, or are in another network, behind a firewall, or wait on another port.</source>
        <translation>Die Rechner waren nicht an oder sind in einem anderen Netz, hinter einer Firewall oder warten an einem anderen Port.</translation>
    </message>
    <message>
        <source>The file to send is not there. The computers had joined already and now wait in vain.</source>
        <translation>Die Datei, die gesendet werden soll, ist nicht da. Die Rechner waren schon dabei und warten nun vergebens.</translation>
    </message>
    <message>
        <source>A file of the image was deleted or renamed, or its disk is not mounted.</source>
        <translation>Eine Datei des Images wurde gelöscht oder umbenannt, oder ihre Platte ist nicht eingehängt.</translation>
    </message>
    <message>
        <source>The sender may not read the file of the image.</source>
        <translation>Der Sender darf die Datei des Images nicht lesen.</translation>
    </message>
    <message>
        <source>Owner or rights of the file were changed, for example by copying it as root.</source>
        <translation>Besitzer oder Rechte der Datei wurden geändert, zum Beispiel durch Kopieren als root.</translation>
    </message>
    <message>
        <source>What should be sent is a folder, not a file.</source>
        <translation>Was gesendet werden soll, ist ein Ordner und keine Datei.</translation>
    </message>
    <message>
        <source>The type of the image in FOG does not fit the files that are there.</source>
        <translation>Der Typ des Images in FOG passt nicht zu den Dateien, die da sind.</translation>
    </message>
    <message>
        <source>The disk with the images could not be read.</source>
        <translation>Die Platte mit den Images ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The disk or its cable is failing, or a network drive was lost.</source>
        <translation>Die Platte oder ihr Kabel ist defekt, oder ein Netzlaufwerk ist verloren gegangen.</translation>
    </message>
    <message>
        <source>Another program holds the port of this session, most likely a sender that was left behind.</source>
        <translation>Ein anderes Programm hält den Port dieser Sitzung, sehr wahrscheinlich ein zurückgebliebener Sender.</translation>
    </message>
    <message>
        <source>FOG&apos;s service was restarted while it was sending, or two sessions have the same port.</source>
        <translation>FOGs Dienst wurde beim Senden neu gestartet, oder zwei Sitzungen haben denselben Port.</translation>
    </message>
    <message>
        <source>The machine does not have the address from which it should send.</source>
        <translation>Die Maschine hat die Adresse nicht, von der sie senden soll.</translation>
    </message>
    <message>
        <source>The address of the server or the name of its network card has changed.</source>
        <translation>Die Adresse des Servers oder der Name seiner Netzwerkkarte hat sich geändert.</translation>
    </message>
    <message>
        <source>The interface that is set in FOG does not exist on this machine or has no IPv4 address.</source>
        <translation>Die in FOG eingestellte Schnittstelle gibt es auf dieser Maschine nicht, oder sie hat keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>The network card was exchanged or renamed; &quot;eth0&quot; is called otherwise on most machines today.</source>
        <translation>Die Netzwerkkarte wurde getauscht oder umbenannt; „eth0“ heißt heute auf den meisten Maschinen anders.</translation>
    </message>
    <message>
        <source>The lines below name the interfaces that could be used instead.</source>
        <translation>Die Zeilen darunter nennen die Schnittstellen, die stattdessen gingen.</translation>
    </message>
    <message>
        <source>A firewall on the server itself forbids the sender&apos;s packets.</source>
        <translation>Eine Firewall auf dem Server selbst verbietet die Pakete des Senders.</translation>
    </message>
    <message>
        <source>A rule of the outgoing chain drops or rejects multicast.</source>
        <translation>Eine Regel für ausgehende Pakete verwirft Multicast oder weist ihn ab.</translation>
    </message>
    <message>
        <source>The network of the server was gone while it was sending, and the sender gave up.</source>
        <translation>Das Netz des Servers war beim Senden weg, und der Sender hat aufgegeben.</translation>
    </message>
    <message>
        <source>The cable was pulled, the switch restarted, or somebody changed the network&apos;s settings.</source>
        <translation>Das Kabel wurde gezogen, der Switch neu gestartet, oder jemand hat die Netzwerkeinstellungen geändert.</translation>
    </message>
    <message>
        <source>A packet came that does not fit, usually of a computer that joined too late. It is not answered.</source>
        <translation>Ein Paket kam, das nicht passt, meist von einem Rechner, der zu spät dazukam. Es wird nicht beantwortet.</translation>
    </message>
    <message>
        <source>Start the late computer with the next session.</source>
        <translation>Nehmen Sie den verspäteten Rechner in die nächste Sitzung.</translation>
    </message>
    <message>
        <source>Something else sends packets to the port of this session.</source>
        <translation>Etwas anderes sendet Pakete an den Port dieser Sitzung.</translation>
    </message>
    <message>
        <source>Another program or another multicast uses the same port.</source>
        <translation>Ein anderes Programm oder ein anderer Multicast benutzt denselben Port.</translation>
    </message>
    <message>
        <source>An answer came from a computer that is not part of this transfer.</source>
        <translation>Eine Antwort kam von einem Rechner, der nicht zu dieser Übertragung gehört.</translation>
    </message>
    <message>
        <source>Two senders use the same port, or a computer of an earlier transfer still answers.</source>
        <translation>Zwei Sender benutzen denselben Port, oder ein Rechner einer früheren Übertragung antwortet noch.</translation>
    </message>
    <message>
        <source>The sender was told to serve exactly one computer, but others have joined.</source>
        <translation>Der Sender sollte genau einen Rechner bedienen, aber es sind andere dazugekommen.</translation>
    </message>
    <message>
        <source>The option --pointopoint is set; FOG itself sends with --nopointopoint.</source>
        <translation>Die Option --pointopoint ist gesetzt; FOG selbst sendet mit --nopointopoint.</translation>
    </message>
    <message>
        <source>udp-sender did not understand a part of its command line and left it out.</source>
        <translation>udp-sender hat einen Teil seiner Befehlszeile nicht verstanden und weggelassen.</translation>
    </message>
    <message>
        <source>A setting of FOG holds a blank, or a text where a number belongs.</source>
        <translation>Eine Einstellung von FOG enthält ein Leerzeichen oder Text, wo eine Zahl hingehört.</translation>
    </message>
    <message>
        <source>The bitrate has a unit that udp-sender does not know, so it does not start.</source>
        <translation>Die Bitrate hat eine Einheit, die udp-sender nicht kennt; es startet nicht.</translation>
    </message>
    <message>
        <source>Right are a number and one of k, m or g, for example 900m.</source>
        <translation>Richtig ist eine Zahl mit k, m oder g, zum Beispiel 900m.</translation>
    </message>
    <message>
        <source>An address on udp-sender&apos;s command line is none.</source>
        <translation>Eine Adresse auf der Befehlszeile von udp-sender ist keine.</translation>
    </message>
    <message>
        <source>FOG&apos;s setting of the multicast or the rendezvous address holds a name or a mistake.</source>
        <translation>FOGs Einstellung der Multicast- oder der Rendezvous-Adresse enthält einen Namen oder einen Fehler.</translation>
    </message>
    <message>
        <source>This udp-sender does not know an option it was started with, and has ended.</source>
        <translation>Dieses udp-sender kennt eine Option nicht, mit der es gestartet wurde, und ist geendet.</translation>
    </message>
    <message>
        <source>The installed udp-sender is older or newer than FOG expects.</source>
        <translation>Das installierte udp-sender ist älter oder neuer, als FOG erwartet.</translation>
    </message>
    <message>
        <source>The sender does not wait for answers and adds nothing that could repair losses: lost packets stay lost.</source>
        <translation>Der Sender wartet nicht auf Antworten und fügt nichts hinzu, was Verluste heilen könnte: Verlorene Pakete bleiben verloren.</translation>
    </message>
    <message>
        <source>It was started with --async. FOG never does that by itself.</source>
        <translation>Es wurde mit --async gestartet. FOG tut das nie von selbst.</translation>
    </message>
    <message>
        <source>The sender adds blocks with which a receiver can repair losses without asking.</source>
        <translation>Der Sender fügt Blöcke hinzu, mit denen ein Empfänger Verluste ohne Rückfrage heilen kann.</translation>
    </message>
    <message>
        <source>So many blocks have been sent again in all, and so many in this round.</source>
        <translation>So viele Blöcke wurden im Ganzen noch einmal gesendet, und so viele in dieser Runde.</translation>
    </message>
    <message>
        <source>The sender adapts how much it sends before it asks for answers.</source>
        <translation>Der Sender passt an, wie viel er sendet, bevor er nach Antworten fragt.</translation>
    </message>
    <message>
        <source>The rate at this moment, in Mbit/s of the image&apos;s data.</source>
        <translation>Die Rate in diesem Augenblick, in Mbit/s an Daten des Images.</translation>
    </message>
    <message>
        <source>Somebody ended this program by hand or by a signal.</source>
        <translation>Jemand hat dieses Programm von Hand oder durch ein Signal beendet.</translation>
    </message>
    <message>
        <source>A udp-receiver has started; the number is its version.</source>
        <translation>Ein udp-receiver ist gestartet; die Zahl ist seine Version.</translation>
    </message>
    <message>
        <source>The computer writes what it receives to this place, and listens at this address and interface.</source>
        <translation>Der Rechner schreibt das Empfangene hierhin und hört unter dieser Adresse und Schnittstelle.</translation>
    </message>
    <message>
        <source>An interface in the wrong network is the usual cause of a computer that never joins.</source>
        <translation>Eine Schnittstelle im falschen Netz ist der häufigste Grund, warum ein Rechner nie dazukommt.</translation>
    </message>
    <message>
        <source>The computer has heard a sender.</source>
        <translation>Der Rechner hat einen Sender gehört.</translation>
    </message>
    <message>
        <source>The sender has accepted this computer under that number.</source>
        <translation>Der Sender hat diesen Rechner unter dieser Nummer angenommen.</translation>
    </message>
    <message>
        <source>The computer waits for data at this multicast address.</source>
        <translation>Der Rechner wartet unter dieser Multicast-Adresse auf Daten.</translation>
    </message>
    <message>
        <source>If it stays there, the switch does not pass the multicast on to its port.</source>
        <translation>Bleibt er dabei stehen, so gibt der Switch den Multicast nicht an seinen Anschluss weiter.</translation>
    </message>
    <message>
        <source>So many bytes have arrived at this computer; in brackets the average rate.</source>
        <translation>So viele Bytes sind bei diesem Rechner angekommen; in Klammern die mittlere Rate.</translation>
    </message>
    <message>
        <source>Nothing arrived for too long, and the computer gave up in the middle.</source>
        <translation>Zu lange kam nichts an, und der Rechner hat mittendrin aufgegeben.</translation>
    </message>
    <message>
        <source>The sender has ended or given this computer up, or the network in between broke.</source>
        <translation>Der Sender ist geendet oder hat diesen Rechner aufgegeben, oder das Netz dazwischen ist ausgefallen.</translation>
    </message>
    <message>
        <source>The computer found no sender in time, or none began to send.</source>
        <translation>Der Rechner hat rechtzeitig keinen Sender gefunden, oder keiner begann zu senden.</translation>
    </message>
    <message>
        <source>The sender does not run, uses another port, or its announcements do not reach this computer.</source>
        <translation>Der Sender läuft nicht, benutzt einen anderen Port, oder seine Ankündigungen erreichen diesen Rechner nicht.</translation>
    </message>
    <message>
        <source>The sender takes no more computers; this one is left out.</source>
        <translation>Der Sender nimmt keine weiteren Rechner auf; dieser bleibt draußen.</translation>
    </message>
    <message>
        <source>The transfer has begun already, or the sender&apos;s limit is reached.</source>
        <translation>Die Übertragung hat schon begonnen, oder die Grenze des Senders ist erreicht.</translation>
    </message>
    <message>
        <source>A disk is full; what should have been written is lost.</source>
        <translation>Eine Platte ist voll; was geschrieben werden sollte, ist verloren.</translation>
    </message>
    <message>
        <source>On a computer its disk is smaller than the image; on the server the images or the logs fill the disk.</source>
        <translation>Auf einem Rechner ist seine Platte kleiner als das Image; auf dem Server füllen Images oder Protokolle die Platte.</translation>
    </message>
    <message>
        <source>The regular expression can be read in too many ways: on line {line} it would not come to an end. Write it more strictly, for example without one repetition inside another.</source>
        <translation>Der reguläre Ausdruck lässt zu viele Lesarten zu: In Zeile {line} käme er nicht zu Ende. Schreiben Sie ihn strenger, zum Beispiel ohne eine Wiederholung in einer anderen.</translation>
    </message>
    <message>
        <source>There is no file {path}, or not any more. What was read of it until now can still be seen.</source>
        <translation>Es gibt keine Datei {path}, oder nicht mehr. Was bis jetzt davon gelesen wurde, ist noch zu sehen.</translation>
    </message>
    <message>
        <source>{path} is a folder, a pipe or a device, not a file that could be shown.</source>
        <translation>{path} ist ein Ordner, eine Pipe oder ein Gerät und keine Datei, die sich zeigen ließe.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({cause}).</source>
        <translation>{path} lässt sich nicht lesen ({cause}).</translation>
    </message>
    <message>
        <source>{limit} sessions are sent already, as many as the node may send at once (FOG_MULTICAST_MAX_SESSIONS). This one begins when another ends.</source>
        <translation>Es werden schon {limit} Sitzungen gesendet, so viele der Knoten gleichzeitig senden darf (FOG_MULTICAST_MAX_SESSIONS). Diese beginnt, wenn eine andere endet.</translation>
    </message>
    <message>
        <source>Labcast has given this session back; it waits in FOG as before.</source>
        <translation>Labcast hat diese Sitzung zurückgegeben; sie wartet in FOG wie zuvor.</translation>
    </message>
    <message>
        <source>FOG gives none of these computers a task: they wait for approval, or have one that has not ended. Approve them, or cancel those tasks in FOG first.</source>
        <translation>FOG gibt keinem dieser Rechner eine Aufgabe: Sie warten auf Freigabe, oder ihre Aufgabe ist noch nicht beendet. Geben Sie sie frei, oder brechen Sie jene Aufgaben zuerst in FOG ab.</translation>
    </message>
    <message>
        <source>The image belongs to a storage group whose master node is {name}, and that is another machine. Deploy from there, or put the image into the group of this machine.</source>
        <translation>Das Image gehört zu einer Storage-Gruppe, deren Master-Knoten {name} ist, und das ist ein anderer Rechner. Verteilen Sie es von dort, oder legen Sie das Image in die Gruppe dieses Rechners.</translation>
    </message>
    <message>
        <source>Nobody has confirmed how many disks this overwrites: {count}. Nothing was begun. labcastctl takes the option --yes-overwrite {count}.</source>
        <translation>Niemand hat bestätigt, wie viele Platten dies überschreibt: {count}. Nichts wurde begonnen. labcastctl nimmt die Option --yes-overwrite {count}.</translation>
    </message>
    <message>
        <source>The number of disks that this overwrites is {count}, and {number} was confirmed. Nothing was begun. Look at what has changed, then confirm again.</source>
        <translation>Die Zahl der Platten, die dies überschreibt, ist {count}, und bestätigt wurde {number}. Nichts wurde begonnen. Sehen Sie nach, was sich geändert hat, und bestätigen Sie dann erneut.</translation>
    </message>
    <message>
        <source>FOG has an imaging task by now for: {names:list}. Nothing was begun. Look at the computers again.</source>
        <translation>FOG hat inzwischen eine Imaging-Aufgabe für: {names:list}. Nichts wurde begonnen. Sehen Sie sich die Rechner noch einmal an.</translation>
    </message>
    <message>
        <source>FOG 1.6 keeps more of a task than its tables tell, so only FOG itself may create one. Nothing was begun. Create the task on FOG&apos;s page; Labcast sends it.</source>
        <translation>FOG 1.6 merkt sich zu einer Aufgabe mehr, als seine Tabellen zeigen; darum darf nur FOG selbst eine anlegen. Nichts wurde begonnen. Legen Sie die Aufgabe auf der Seite von FOG an; Labcast sendet sie.</translation>
    </message>
    <message>
        <source>FOG&apos;s tables did not have what was asked for: somebody else has changed the session. It was cancelled. Look at the computers, then try again.</source>
        <translation>In den Tabellen von FOG stand nicht, was verlangt war: Jemand anders hat die Sitzung geändert. Sie wurde abgebrochen. Sehen Sie sich die Rechner an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>FOG gives these computers no task, so they are left out: {names:list}.</source>
        <translation>FOG gibt diesen Rechnern keine Aufgabe, darum bleiben sie aus: {names:list}.</translation>
    </message>
    <message>
        <source>A computer has one imaging task at a time, and one that waits for approval has none. The others are deployed.</source>
        <translation>Ein Rechner hat immer nur eine Imaging-Aufgabe, und einer, der auf Freigabe wartet, hat keine. Die anderen werden bespielt.</translation>
    </message>
    <message>
        <source>{name}, approval</source>
        <translation>{name}, Freigabe</translation>
    </message>
    <message>
        <source>{name}, task</source>
        <translation>{name}, Aufgabe</translation>
    </message>
    <message>
        <source>Computer {name}</source>
        <translation>Rechner {name}</translation>
    </message>
    <message>
        <source>Computers that have another image in FOG: {names:list}. They get {image} from now on.</source>
        <translation>Rechner, die in FOG ein anderes Image haben: {names:list}. Sie bekommen von nun an {image}.</translation>
    </message>
    <message>
        <source>FOG takes the image from the computer, so it is changed there when this is deployed. &quot;Undo Last Remedy&quot; on the Health page changes it back.</source>
        <translation>FOG nimmt das Image vom Rechner, darum wird es dort geändert, wenn dies verteilt wird. „Letzte Abhilfe zurücknehmen“ auf der Seite Zustand macht das rückgängig.</translation>
    </message>
    <message>
        <source>Give Them {image}</source>
        <translation>Ihnen {image} geben</translation>
    </message>
    <message>
        <source>Computers that belong to another lab as well: {names:list}.</source>
        <translation>Rechner, die auch zu einem anderen Raum gehören: {names:list}.</translation>
    </message>
    <message>
        <source>Are these the computers that you mean? Their disks are overwritten too.</source>
        <translation>Sind das die Rechner, die Sie meinen? Auch ihre Platten werden überschrieben.</translation>
    </message>
    <message>
        <source>FOG&apos;s computers join by the session&apos;s name, and &quot;{name}&quot; is one already. Wait until that session has ended, or deploy to computers with names.</source>
        <translation>Rechner treten in FOG über den Namen der Sitzung bei, und „{name}“ gibt es schon. Warten Sie, bis jene Sitzung beendet ist, oder verteilen Sie an Rechner mit Namen.</translation>
    </message>
    <message>
        <source>What is protected stands in {path}, and that cannot be read ({cause}). Until it can, nothing is deployed: have the server&apos;s administrator set it right.</source>
        <translation>Was geschützt ist, steht in {path}, und das lässt sich nicht lesen ({cause}). Bis dahin wird nichts verteilt: Lassen Sie den Administrator des Servers es in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Process {pid} of {user}, portbase {portbase}, since {started}, for {time:since}</source>
        <translation>Prozess {pid} von {user}, Portbasis {portbase}, gestartet {started}, seit {time:since}</translation>
    </message>
    <message>
        <source>Show Process {pid} as a Session</source>
        <translation>Prozess {pid} als Sitzung zeigen</translation>
    </message>
    <message>
        <source>A sender that Labcast has not started runs here: process {pid} of {user}, portbase {portbase}.</source>
        <translation>Hier läuft ein Sender, den Labcast nicht gestartet hat: Prozess {pid} von {user}, Portbasis {portbase}.</translation>
    </message>
    <message>
        <source>What it sends and to whom Labcast cannot see. Cancelling this session ends exactly this process.</source>
        <translation>Was er an wen sendet, kann Labcast nicht sehen. Wird diese Sitzung abgebrochen, so wird genau dieser Prozess beendet.</translation>
    </message>
    <message>
        <source>Process {pid} has ended by itself. What became of the computers that received from it is not known.</source>
        <translation>Prozess {pid} hat sich selbst beendet. Was aus den Rechnern wurde, die von ihm empfangen haben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The controller looks at process {pid} no more; it may go on.</source>
        <translation>Der Controller beobachtet Prozess {pid} nicht mehr; er läuft vielleicht weiter.</translation>
    </message>
    <message>
        <source>A session that nobody ends is joined by the next deployment of the same image, and blocks its port. Ending them does what FOG does itself: tasks and session become &quot;cancelled&quot;, associations go. Sessions with a sender are not touched. Before, the rows are written into a file from which they can be brought back.</source>
        <translation>Einer Sitzung, die niemand beendet, schließt sich die nächste Verteilung desselben Images an, und sie blockiert ihren Port. Beim Beenden geschieht, was FOG selbst tut: Aufgaben und Sitzung werden „abgebrochen“, Zuordnungen entfallen. Sitzungen mit einem Sender werden nicht angerührt. Vorher werden die Zeilen in eine Datei geschrieben, aus der sie sich zurückholen lassen.</translation>
    </message>
    <message>
        <source>Further rows that are not shown</source>
        <translation>Weitere Zeilen, die nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Every row about multicast of {table}</source>
        <translation>Jede Multicast-Zeile von {table}</translation>
    </message>
    <message>
        <source>Delete Everything ({count} Rows)</source>
        <translation>Alles löschen ({count} Zeilen)</translation>
    </message>
    <message>
        <source>FOG&apos;s wiki advises this where nothing else helps: it also deletes sessions that wait and those that have ended long ago. The wiki&apos;s next step is to run FOG&apos;s installer again, which also switches FOG&apos;s multicast daemon on again, beside Labcast if Labcast sends.</source>
        <translation>FOGs Wiki rät dazu, wenn sonst nichts hilft: Gelöscht werden auch Sitzungen, die warten, und solche, die lange vorbei sind. Der nächste Schritt des Wikis ist, FOGs Installer noch einmal laufen zu lassen; der schaltet auch FOGs Multicast-Dienst wieder ein, neben Labcast, falls Labcast sendet.</translation>
    </message>
    <message>
        <source>This must be confirmed with the number of rows that are deleted: {count}.</source>
        <translation>Das muss mit der Zahl der Zeilen bestätigt werden, die gelöscht werden: {count}.</translation>
    </message>
    <message>
        <source>Session {session} has a sender now, at portbase {portbase}. Nothing was changed; check again.</source>
        <translation>Sitzung {session} hat jetzt einen Sender, an Portbasis {portbase}. Nichts wurde geändert; prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Senders run on this machine: {count}. Nothing was deleted. Cancel their sessions, or end the senders that belong to none, first.</source>
        <translation>Auf diesem Rechner laufen Sender: {count}. Nichts wurde gelöscht. Brechen Sie zuerst deren Sitzungen ab, oder beenden Sie die Sender, die zu keiner gehören.</translation>
    </message>
    <message>
        <source>The rows could not be written into the backup file {path}, so nothing was changed. Is the disk full?</source>
        <translation>Die Zeilen ließen sich nicht in die Sicherungsdatei {path} schreiben, deshalb wurde nichts geändert. Ist die Platte voll?</translation>
    </message>
    <message>
        <source>The backup file {path} cannot be read, so nothing was brought back. Put it back where it was.</source>
        <translation>Die Sicherungsdatei {path} lässt sich nicht lesen, deshalb wurde nichts zurückgeholt. Legen Sie sie wieder dorthin.</translation>
    </message>
    <message>
        <source>The backup file is not as Labcast wrote it, so nothing was brought back. An administrator of the database can still load it by hand.</source>
        <translation>Die Sicherungsdatei ist nicht so, wie Labcast sie geschrieben hat, deshalb wurde nichts zurückgeholt. Wer die Datenbank verwaltet, kann sie noch von Hand laden.</translation>
    </message>
    <message>
        <source>Nothing was brought back, because it would overwrite or disturb what has been made or changed since: {rows}. In all: {count}.</source>
        <translation>Nichts wurde zurückgeholt, denn es würde überschreiben oder stören, was seither angelegt oder geändert wurde: {rows}. Insgesamt: {count}.</translation>
    </message>
    <message>
        <source>The database does not store the rows of {table} as they were. Nothing was brought back where it can take changes back.</source>
        <translation>Die Datenbank speichert die Zeilen von {table} nicht so, wie sie waren. Wo sie Änderungen zurücknehmen kann, wurde nichts zurückgeholt.</translation>
    </message>
    <message>
        <source>Deploy {image} to {lab}</source>
        <translation>{image} auf {lab} verteilen</translation>
    </message>
    <message>
        <source>Deploy {image} to {hosts:list}</source>
        <translation>{image} auf {hosts:list} verteilen</translation>
    </message>
    <message>
        <source>Deploy {image}, number of computers: {receivers}</source>
        <translation>{image} verteilen, Zahl der Rechner: {receivers}</translation>
    </message>
    <message>
        <source>Start session {session} now</source>
        <translation>Sitzung {session} sofort starten</translation>
    </message>
    <message>
        <source>Cancel session {session}</source>
        <translation>Sitzung {session} abbrechen</translation>
    </message>
    <message>
        <source>Add the image {name}</source>
        <translation>Image {name} hinzufügen</translation>
    </message>
    <message>
        <source>Change the image {name}</source>
        <translation>Image {name} ändern</translation>
    </message>
    <message>
        <source>Remove the image {name} from the library</source>
        <translation>Image {name} aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Add the computer {name}</source>
        <translation>Rechner {name} hinzufügen</translation>
    </message>
    <message>
        <source>Change the computer {name}</source>
        <translation>Rechner {name} ändern</translation>
    </message>
    <message>
        <source>Remove from the library the computers {names:list}</source>
        <translation>Aus der Bibliothek entfernen, Rechner: {names:list}</translation>
    </message>
    <message>
        <source>Import computers from a file: {added} new, {changed} changed</source>
        <translation>Rechner aus einer Datei einlesen: {added} neu, {changed} geändert</translation>
    </message>
    <message>
        <source>Add the lab {name}</source>
        <translation>Raum {name} hinzufügen</translation>
    </message>
    <message>
        <source>Change the lab {name}</source>
        <translation>Raum {name} ändern</translation>
    </message>
    <message>
        <source>Remove the lab {name}</source>
        <translation>Raum {name} entfernen</translation>
    </message>
    <message>
        <source>Change the node that sends</source>
        <translation>Den sendenden Knoten ändern</translation>
    </message>
    <message>
        <source>Apply the remedy of the check {check}</source>
        <translation>Abhilfe der Prüfung {check} anwenden</translation>
    </message>
    <message>
        <source>Take back the last remedy of the check {check}</source>
        <translation>Letzte Abhilfe der Prüfung {check} zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last remedy</source>
        <translation>Letzte Abhilfe zurücknehmen</translation>
    </message>
    <message>
        <source>Test multicast on the server</source>
        <translation>Multicast auf dem Server testen</translation>
    </message>
    <message>
        <source>Test multicast with a second machine</source>
        <translation>Multicast mit einem zweiten Rechner testen</translation>
    </message>
    <message>
        <source>Stop the test of multicast</source>
        <translation>Den Multicast-Test beenden</translation>
    </message>
    <message>
        <source>Go on with setting up</source>
        <translation>Mit der Einrichtung fortfahren</translation>
    </message>
    <message>
        <source>Start FOG&apos;s multicast service</source>
        <translation>FOGs Multicast-Dienst starten</translation>
    </message>
    <message>
        <source>Stop FOG&apos;s multicast service</source>
        <translation>FOGs Multicast-Dienst anhalten</translation>
    </message>
    <message>
        <source>Restart FOG&apos;s multicast service</source>
        <translation>FOGs Multicast-Dienst neu starten</translation>
    </message>
    <message>
        <source>Enable FOG&apos;s multicast service</source>
        <translation>FOGs Multicast-Dienst einschalten</translation>
    </message>
    <message>
        <source>Disable FOG&apos;s multicast service</source>
        <translation>FOGs Multicast-Dienst abschalten</translation>
    </message>
    <message>
        <source>Send FOG&apos;s sessions in place of FOG&apos;s daemon</source>
        <translation>FOGs Sitzungen anstelle von FOGs Dienst senden</translation>
    </message>
    <message>
        <source>Give FOG&apos;s sessions back to FOG&apos;s daemon</source>
        <translation>FOGs Sitzungen an FOGs Dienst zurückgeben</translation>
    </message>
    <message>
        <source>Work on the database {store}</source>
        <translation>Mit der Datenbank {store} arbeiten</translation>
    </message>
    <message>
        <source>Deploy through FOG&apos;s API at {api}</source>
        <translation>Über FOGs API unter {api} verteilen</translation>
    </message>
    <message>
        <source>Make a diagnostic bundle</source>
        <translation>Diagnosepaket erstellen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Set the password for {name}</source>
        <translation>Kennwort für {name} setzen</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Ein Kennwort setzen</translation>
    </message>
    <message>
        <source>Another archive is being made for somebody. Try again in a moment.</source>
        <translation>Gerade wird für jemanden ein anderes Archiv erstellt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The controller no longer keeps this archive: it does so for ten minutes. Make it again.</source>
        <translation>Der Controller hält dieses Archiv nicht mehr bereit: das tut er zehn Minuten lang. Erstellen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The archive cannot be read on the controller ({cause}). Make it again.</source>
        <translation>Das Archiv kann auf dem Controller nicht gelesen werden ({cause}). Erstellen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({cause}). Nothing was changed.</source>
        <translation>{path} kann nicht gelesen werden ({cause}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is no archive (.tar.zst) of Labcast. Nothing was changed.</source>
        <translation>{path} ist kein Archiv (.tar.zst) von Labcast. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut off ({cause}). Nothing was changed; take another backup, or copy it here again.</source>
        <translation>{path} ist beschädigt oder abgeschnitten ({cause}). Es wurde nichts geändert; nehmen Sie eine andere Sicherung, oder kopieren Sie sie noch einmal hierher.</translation>
    </message>
    <message>
        <source>{path} was changed or removed while the backup was made. Make the backup again.</source>
        <translation>{path} wurde geändert oder entfernt, während die Sicherung erstellt wurde. Erstellen Sie die Sicherung noch einmal.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no backup of Labcast: it has no manifest. Nothing was changed.</source>
        <translation>{path} ist beschädigt oder keine Sicherung von Labcast: Es hat kein Inhaltsverzeichnis. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is the backup of a newer Labcast ({found}; this one is {known}). Nothing was changed; install the newer version first.</source>
        <translation>{path} ist die Sicherung eines neueren Labcast ({found}; dieses ist {known}). Es wurde nichts geändert; installieren Sie zuerst die neuere Version.</translation>
    </message>
    <message>
        <source>What is in {path} is not what its manifest says. Nothing was changed; take another backup, or copy it here again.</source>
        <translation>Der Inhalt von {path} ist nicht der, den das Inhaltsverzeichnis nennt. Es wurde nichts geändert; nehmen Sie eine andere Sicherung, oder kopieren Sie sie noch einmal hierher.</translation>
    </message>
    <message>
        <source>{path} has something in it that no backup has (&quot;{name}&quot;). Nothing was changed; do not trust this file.</source>
        <translation>{path} enthält etwas, was keine Sicherung hat („{name}“). Es wurde nichts geändert; trauen Sie dieser Datei nicht.</translation>
    </message>
    <message>
        <source>A controller (process {pid}) uses the data folder {path}. Stop it first: systemctl stop labcastd for the service, kill {pid} otherwise.</source>
        <translation>Ein Controller (Prozess {pid}) benutzt den Datenordner {path}. Halten Sie ihn zuerst an: den Dienst mit systemctl stop labcastd, sonst mit kill {pid}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type yes, or give --yes, to restore the backup.</source>
        <translation>Es wurde nichts geändert. Tippen Sie yes, oder geben Sie --yes an, um die Sicherung zurückzuspielen.</translation>
    </message>
    <message>
        <source>The backup could not be restored into {path} ({cause}). Everything there is as it was.</source>
        <translation>Die Sicherung konnte nicht nach {path} zurückgespielt werden ({cause}). Dort ist alles, wie es war.</translation>
    </message>
    <message>
        <source>Computers outside the sender&apos;s subnet {subnet}, as FOG saw them last: {names:list}.</source>
        <translation>Rechner außerhalb des Subnetzes {subnet}, aus dem gesendet wird, wie FOG sie zuletzt gesehen hat: {names:list}.</translation>
    </message>
    <message>
        <source>Multicast reaches them only where the routers between forward it. Are these the computers that you mean?</source>
        <translation>Multicast erreicht sie nur, wenn die Router dazwischen es weiterleiten. Sind das die gemeinten Rechner?</translation>
    </message>
    <message>
        <source>{off} off, {client} on with FOG&apos;s client, {other} on without it, {unknown} not known. Nobody is woken.</source>
        <translation>{off} aus, {client} an mit FOGs Client, {other} an ohne ihn, {unknown} nicht bekannt. Niemand wird geweckt.</translation>
    </message>
    <message>
        <source>{off} off (will be woken), {client} on with FOG&apos;s client (restart by themselves), {other} on without it, {unknown} not known.</source>
        <translation>{off} aus (werden geweckt), {client} an mit FOGs Client (starten von selbst neu), {other} an ohne ihn, {unknown} nicht bekannt.</translation>
    </message>
    <message>
        <source>Somebody may be working at those that are on: they restart and are overwritten.</source>
        <translation>An den eingeschalteten arbeitet vielleicht jemand: Sie starten neu und werden überschrieben.</translation>
    </message>
    <message>
        <source>Somebody may be working at those that are on. Those without FOG&apos;s client have to be restarted by hand: {names:list}.</source>
        <translation>An den eingeschalteten arbeitet vielleicht jemand. Die ohne FOGs Client müssen von Hand neu gestartet werden: {names:list}.</translation>
    </message>
    <message>
        <source>{name}, on with FOG&apos;s client</source>
        <translation>{name}, an mit FOGs Client</translation>
    </message>
    <message>
        <source>{name}, on</source>
        <translation>{name}, an</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no address of FOG&apos;s pages. Give it as a browser shows it, for example http://server/fog.</source>
        <translation>„{text}“ ist keine Adresse von FOGs Seiten. Geben Sie sie an, wie ein Browser sie zeigt, zum Beispiel http://server/fog.</translation>
    </message>
    <message>
        <source>An address must not have a password in it. Labcast logs in with two tokens, which it keeps apart.</source>
        <translation>In einer Adresse darf kein Passwort stehen. Labcast meldet sich mit zwei Tokens an, die es getrennt aufbewahrt.</translation>
    </message>
    <message>
        <source>Labcast works on its own tables, and an API belongs to a FOG server. Choose the FOG server&apos;s database first.</source>
        <translation>Labcast arbeitet mit eigenen Tabellen, und eine API gehört zu einem FOG-Server. Wählen Sie zuerst dessen Datenbank.</translation>
    </message>
    <message>
        <source>The tokens of FOG&apos;s API go to {url} in plain text: whoever can read the network can deploy. Use https where the server has it.</source>
        <translation>Die Tokens von FOGs API gehen im Klartext an {url}: Wer im Netz mitliest, kann verteilen. Nehmen Sie https, wenn der Server es hat.</translation>
    </message>
    <message>
        <source>FOG&apos;s API does not answer at {url}. Look whether the web server runs there, and whether a browser on the controller&apos;s machine shows FOG&apos;s page at that address.</source>
        <translation>FOGs API antwortet unter {url} nicht. Sehen Sie nach, ob dort der Webserver läuft und ob ein Browser auf dem Rechner des Controllers FOGs Seite unter dieser Adresse zeigt.</translation>
    </message>
    <message>
        <source>FOG&apos;s API at {url} took too long to answer, so nobody waits for it any longer. Look at the load of the FOG server, then try again.</source>
        <translation>FOGs API unter {url} hat zu lange nicht geantwortet, es wird nicht länger gewartet. Prüfen Sie die Last des FOG-Servers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>FOG&apos;s API at {url} answered with far more than there can be, so the rest was not read. Look whether this is the address of FOG&apos;s pages.</source>
        <translation>FOGs API unter {url} hat viel mehr geantwortet, als es geben kann; der Rest wurde nicht gelesen. Prüfen Sie, ob das die Adresse von FOGs Seiten ist.</translation>
    </message>
    <message>
        <source>FOG&apos;s API is switched off: FOG leads to its page for logging in. Switch it on in FOG&apos;s settings, API System, API Enabled.</source>
        <translation>FOGs API ist ausgeschaltet: FOG führt zu seiner Anmeldeseite. Schalten Sie sie in FOGs Einstellungen unter „API System“, „API Enabled“ ein.</translation>
    </message>
    <message>
        <source>FOG refuses the API token. Copy it again from FOG&apos;s settings, API System, API Token.</source>
        <translation>FOG lehnt das API-Token ab. Kopieren Sie es noch einmal aus FOGs Einstellungen, „API System“, „API Token“.</translation>
    </message>
    <message>
        <source>FOG refuses the user&apos;s token. Copy it from the user&apos;s page in FOG, and allow that user the API.</source>
        <translation>FOG lehnt das Token des Benutzers ab. Kopieren Sie es von dessen Seite in FOG und erlauben Sie ihm die API.</translation>
    </message>
    <message>
        <source>FOG&apos;s API does not know what was asked about. It was removed meanwhile, or the address is not that of FOG&apos;s pages.</source>
        <translation>FOGs API kennt nicht, wonach gefragt wurde. Es wurde inzwischen gelöscht, oder die Adresse ist nicht die von FOGs Seiten.</translation>
    </message>
    <message>
        <source>FOG&apos;s API does not offer that (&quot;{text}&quot;). This version of FOG may be too old or too new: tell Labcast&apos;s authors.</source>
        <translation>FOGs API bietet das nicht an („{text}“). Diese FOG-Version ist vielleicht zu alt oder zu neu: Sagen Sie es den Autoren von Labcast.</translation>
    </message>
    <message>
        <source>FOG refuses: &quot;{text}&quot;. Look at the computers and their tasks in FOG, then try again.</source>
        <translation>FOG lehnt ab: „{text}“. Sehen Sie sich die Rechner und ihre Aufgaben in FOG an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>FOG&apos;s API failed with the status {status} and no reason. The log of the web server on the FOG server has it.</source>
        <translation>FOGs API ist mit dem Status {status} gescheitert, ohne Grund. Er steht im Protokoll des Webservers auf dem FOG-Server.</translation>
    </message>
    <message>
        <source>What answers there is not FOG&apos;s API: it sent something else than data. Look whether this is the address of FOG&apos;s pages.</source>
        <translation>Was dort antwortet, ist nicht FOGs API: Es hat etwas anderes als Daten geschickt. Prüfen Sie, ob das die Adresse von FOGs Seiten ist.</translation>
    </message>
    <message>
        <source>That API belongs to another FOG server than the database: the network card {mac} is not the same computer there. Nothing was begun. Give the API and the database of one server.</source>
        <translation>Diese API gehört zu einem anderen FOG-Server als die Datenbank: Die Netzwerkkarte {mac} ist dort nicht derselbe Rechner. Nichts wurde begonnen. Geben Sie API und Datenbank desselben Servers an.</translation>
    </message>
    <message>
        <source>Where FOG&apos;s daemon sends, its API deploys to one computer or to a whole lab: it would begin before the last of several was added. Make a lab of these computers, or let Labcast send.</source>
        <translation>Wo FOGs Daemon sendet, verteilt seine API an einen Rechner oder an einen ganzen Raum: Bei mehreren finge er an, bevor der letzte hinzugefügt ist. Machen Sie aus diesen Rechnern einen Raum, oder lassen Sie Labcast senden.</translation>
    </message>
    <message>
        <source>FOG&apos;s group &quot;{name}&quot; has other computers by now than those that were shown. Nothing was begun. Look at the lab again.</source>
        <translation>FOGs Gruppe „{name}“ hat inzwischen andere Rechner als die gezeigten. Nichts wurde begonnen. Sehen Sie sich den Raum noch einmal an.</translation>
    </message>
    <message>
        <source>Session {session} has the same image, and FOG would add the computers to it. Nothing was begun. Wait until it has ended, or deploy to a whole lab.</source>
        <translation>Sitzung {session} hat dasselbe Image, und FOG würde die Rechner zu ihr hinzufügen. Nichts wurde begonnen. Warten Sie auf ihr Ende, oder verteilen Sie an einen ganzen Raum.</translation>
    </message>
    <message>
        <source>FOG&apos;s API said that it was done, and FOG&apos;s tables have no such session. Look at the active tasks on FOG&apos;s page before you try again.</source>
        <translation>FOGs API hat gesagt, es sei getan, und FOGs Tabellen haben keine solche Sitzung. Sehen Sie sich auf FOGs Seite die aktiven Aufgaben an, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>FOG has not answered, and its tables have no such session yet: it may still create it. Look at the active tasks on FOG&apos;s page before you try again.</source>
        <translation>FOG hat nicht geantwortet, und seine Tabellen haben noch keine solche Sitzung: Es legt sie vielleicht noch an. Sehen Sie sich auf FOGs Seite die aktiven Aufgaben an, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>FOG said that session {session} is cancelled, and its tables still have it. Cancel it on FOG&apos;s page of active multicast tasks.</source>
        <translation>FOG hat gesagt, Sitzung {session} sei abgebrochen, und seine Tabellen haben sie noch. Brechen Sie sie auf FOGs Seite der aktiven Multicast-Aufgaben ab.</translation>
    </message>
    <message>
        <source>FOG&apos;s pages at {url} have not told yet whether its computers expect the name of the file before each stream. With the wrong answer no disk is written, so this waits. Look whether the web server runs there.</source>
        <translation>FOGs Seiten unter {url} haben noch nicht gesagt, ob die Rechner vor jedem Strom den Dateinamen erwarten. Mit der falschen Antwort würde keine Platte geschrieben, darum wird gewartet. Sehen Sie nach, ob dort der Webserver läuft.</translation>
    </message>
    <message>
        <source>Computers have joined that nobody knows here: {receivers:list}. It does not start by itself with them.</source>
        <translation>Rechner sind beigetreten, die hier niemand kennt: {receivers:list}. Mit ihnen beginnt die Sitzung nicht von selbst.</translation>
    </message>
    <message>
        <source>Their disks would be overwritten. Start Now goes on with everybody who is there; to prevent it, cancel the session, or switch them off.</source>
        <translation>Ihre Platten würden überschrieben. „Jetzt starten“ beginnt mit allen, die da sind; um das zu verhindern, brechen Sie die Sitzung ab oder schalten Sie sie aus.</translation>
    </message>
    <message>
        <source>What is protected stands in {path}, and line {line} is not understood. Until it is, nothing is deployed: below [protect] there are hosts=, macs= and labs=, with commas between the values, below [manager] patience= with 1 to 1440 minutes.</source>
        <translation>Was geschützt ist, steht in {path}, und Zeile {line} ist nicht zu verstehen. Solange wird nichts verteilt: Unter [protect] stehen hosts=, macs= und labs= mit Kommas zwischen den Werten, unter [manager] patience= mit 1 bis 1440 Minuten.</translation>
    </message>
    <message>
        <source>Computers that have told FOG that their disk is written: {done} of {count}; still at work: {busy}. The session ends when those have told, at the latest after {minutes} minutes.</source>
        <translation>Rechner, die FOG gemeldet haben, dass ihre Platte beschrieben ist: {done} von {count}; noch bei der Arbeit: {busy}. Die Sitzung endet, wenn diese es gemeldet haben, spätestens nach {minutes} Minuten.</translation>
    </message>
    <message>
        <source>FOG&apos;s log {path} cannot be written ({cause}): FOG&apos;s own log page does not tell what Labcast sends. Run labcastctl server prepare once more on this server, as root.</source>
        <translation>FOGs Protokoll {path} kann nicht geschrieben werden ({cause}): FOGs eigene Protokollseite zeigt nicht, was Labcast sendet. Führen Sie auf diesem Server als root noch einmal labcastctl server prepare aus.</translation>
    </message>
    <message>
        <source>Change what is protected</source>
        <translation>Ändern, was geschützt ist</translation>
    </message>
    <message>
        <source>Protected from every deployment: {names:list}. Nothing was begun. Leave them out; or allow it again in the Library, or, where the server&apos;s administrator protects them, have them taken out of {path}.</source>
        <translation>Vor jeder Verteilung geschützt: {names:list}. Nichts wurde begonnen. Lassen Sie sie weg; oder erlauben Sie es in der Bibliothek wieder, oder lassen Sie sie, wo der Administrator des Servers sie schützt, aus {path} nehmen.</translation>
    </message>
    <message>
        <source>The server&apos;s administrator protects {name} in the controller&apos;s configuration. Only there it can be allowed again.</source>
        <translation>Der Administrator des Servers schützt {name} in der Konfiguration des Controllers. Nur dort kann es wieder erlaubt werden.</translation>
    </message>
    <message>
        <source>Written down as protected, but no computer and no lab is called so or has this address: {names:list}. Look whether it is mistyped; as it is it protects nothing.</source>
        <translation>Als geschützt eingetragen, aber kein Rechner und kein Raum heißt so oder hat diese Adresse: {names:list}. Sehen Sie nach, ob ein Schreibfehler darin ist; so schützt es nichts.</translation>
    </message>
    <message>
        <source>{name} is protected with its lab {lab}. Allow deployments to that lab again, or take the computer out of it.</source>
        <translation>{name} ist mit seinem Raum {lab} geschützt. Erlauben Sie Verteilungen an diesen Raum wieder, oder nehmen Sie den Rechner heraus.</translation>
    </message>
    <message>
        <source>What is protected in the Library stands in {path}, and that cannot be read ({cause}). Until it can, nothing is deployed: put it back from a backup, or remove it and protect what must be anew.</source>
        <translation>Was in der Bibliothek geschützt wurde, steht in {path}, und das lässt sich nicht lesen ({cause}). Bis dahin wird nichts verteilt: Holen Sie es aus einer Sicherung zurück, oder entfernen Sie es und schützen Sie neu, was geschützt sein muss.</translation>
    </message>
    <message>
        <source>What is protected could not be written into {path} ({cause}), so nothing was changed. Check that folder and its disk.</source>
        <translation>Was geschützt ist, konnte nicht in {path} geschrieben werden ({cause}), also wurde nichts geändert. Prüfen Sie diesen Ordner und seinen Datenträger.</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Next</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stockt</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
</context>
<context>
    <name>labcast</name>
    <message>
        <source>The chosen interface in detail</source>
        <translation>Die gewählte Schnittstelle im Einzelnen</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>as “ip addr” shows them, read every second</source>
        <translation>wie „ip addr“ sie zeigt, jede Sekunde gelesen</translation>
    </message>
</context>
<context>
    <name>labcast::AboutBox</name>
    <message>
        <source>About Labcast</source>
        <translation>Über Labcast</translation>
    </message>
    <message>
        <source>Labcast %1</source>
        <translation>Labcast %1</translation>
    </message>
    <message>
        <source>Images computer labs by multicast.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Versorgt Rechnerräume per Multicast mit Images.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>labcast::AddImageDialog</name>
    <message>
        <source>&amp;Add Image</source>
        <translation>&amp;Image hinzufügen</translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation>Image hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Directory on the server:</source>
        <translation>&amp;Verzeichnis auf dem Server:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Partitions:</source>
        <translation>&amp;Partitionen:</translation>
    </message>
</context>
<context>
    <name>labcast::ApiDialog</name>
    <message>
        <source>FOG&apos;s API</source>
        <translation>FOGs API</translation>
    </message>
    <message>
        <source>&amp;Use This API</source>
        <translation>Diese API &amp;nutzen</translation>
    </message>
    <message>
        <source>With its API FOG itself creates and cancels deployments that are started here. Its settings have it under API System: switch it on there and copy the API token. The user&apos;s token stands on that user&apos;s page, under API Settings.</source>
        <translation>Mit seiner API legt FOG selbst die Verteilungen an, die hier gestartet werden, und bricht sie ab. In seinen Einstellungen steht sie unter „API System“: Schalten Sie sie dort ein und kopieren Sie das API-Token. Das Token des Benutzers steht auf dessen Seite unter „API Settings“.</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>API &amp;token:</source>
        <translation>API-&amp;Token:</translation>
    </message>
    <message>
        <source>U&amp;ser&apos;s token:</source>
        <translation>Token des &amp;Benutzers:</translation>
    </message>
    <message>
        <source>Only for https with a CA of your own</source>
        <translation>Nur für https mit eigener CA</translation>
    </message>
    <message>
        <source>A path on the controller&apos;s machine</source>
        <translation>Ein Pfad auf dem Rechner des Controllers</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>CA-Dat&amp;ei:</translation>
    </message>
    <message>
        <source>&amp;Do Without It</source>
        <translation>&amp;Ohne sie auskommen</translation>
    </message>
    <message>
        <source>as it is known</source>
        <translation>wie bekannt</translation>
    </message>
</context>
<context>
    <name>labcast::AuditPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;Table (CSV)…</source>
        <translation>Als &amp;Tabelle speichern (CSV)…</translation>
    </message>
    <message>
        <source>Audit Trail</source>
        <translation>Protokoll der Eingriffe</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <translation>Noch hat niemand etwas geändert.</translation>
    </message>
    <message>
        <source>Whatever a console or labcastctl asks to be changed is recorded here: who asked, when, for what, and what became of it.</source>
        <translation>Was eine Konsole oder labcastctl ändern will, wird hier festgehalten: wer, wann, was, und was daraus wurde.</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save what is shown as a file</source>
        <translation>Was gezeigt wird als Datei speichern</translation>
    </message>
    <message>
        <source>%1, asked by %2</source>
        <translation>%1, verlangt von %2</translation>
    </message>
    <message>
        <source>Save Audit Trail</source>
        <translation>Protokoll der Eingriffe speichern</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or make room there.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>labcast::BandwidthChart</name>
    <message>
        <source>Bandwidth of every session</source>
        <translation>Bandbreite jeder Sitzung</translation>
    </message>
    <message>
        <source>Space pauses, plus and minus zoom, the arrows move. The table has the same figures.</source>
        <translation>Leertaste hält an, Plus und Minus zoomen, die Pfeile bewegen. Die Tabelle hat dieselben Werte.</translation>
    </message>
    <message>
        <source>The wheel zooms, dragging moves, dragging with Shift chooses a part. A double click follows the live rates again.</source>
        <translation>Das Rad zoomt, Ziehen bewegt, Ziehen mit Umschalt wählt einen Teil. Ein Doppelklick folgt wieder den laufenden Raten.</translation>
    </message>
</context>
<context>
    <name>labcast::BundleDialog</name>
    <message>
        <source>Replace &amp;MAC addresses</source>
        <translation>&amp;MAC-Adressen ersetzen</translation>
    </message>
    <message>
        <source>Replace the &amp;names of computers</source>
        <translation>&amp;Namen der Rechner ersetzen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Diagnostic Bundle</source>
        <translation>Diagnosepaket</translation>
    </message>
    <message>
        <source>The latest 5</source>
        <translation>Die letzten 5</translation>
    </message>
    <message>
        <source>Everything that helps somebody else to find a fault, in one file: checks, settings, network, logs and the record of sessions. Passwords, tokens and keys are taken out; look at what is in it before you hand it on.</source>
        <translation>Alles, was jemand anderem hilft, einen Fehler zu finden, in einer Datei: Prüfungen, Einstellungen, Netz, Logs und die Aufzeichnung der Sitzungen. Kennwörter, Tokens und Schlüssel werden herausgenommen; sehen Sie nach, was darin ist, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>S&amp;essions:</source>
        <translation>Si&amp;tzungen:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 as an archive.</source>
        <translation>
            <numerusform>%n Datei, %1 als Archiv.</numerusform>
            <numerusform>%n Dateien, %1 als Archiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>The controller collects it…</source>
        <translation>Der Controller sammelt es…</translation>
    </message>
    <message>
        <source>Save Diagnostic Bundle</source>
        <translation>Diagnosepaket speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>labcast::ChartBox</name>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;belle</translation>
    </message>
    <message>
        <source>&amp;1 min</source>
        <translation>&amp;1 min</translation>
    </message>
    <message>
        <source>1&amp;0 min</source>
        <translation>1&amp;0 min</translation>
    </message>
    <message>
        <source>1 &amp;h</source>
        <translation>1 S&amp;td.</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>Al&amp;les</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Die ganze Zeit zeigen</translation>
    </message>
    <message>
        <source>Show only the last %1</source>
        <translation>Nur die letzten %1 zeigen</translation>
    </message>
    <message>
        <source>Show the same figures as a table</source>
        <translation>Dieselben Werte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Li&amp;ve</source>
        <translation>Li&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Follow what runs again (Space, End or a double click)</source>
        <translation>Wieder dem Laufenden folgen (Leertaste, Ende oder Doppelklick)</translation>
    </message>
    <message>
        <source>Stand still; the rates are kept (Space)</source>
        <translation>Stillstehen; die Raten werden weiter gesammelt (Leertaste)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the chart as a picture or its figures as a table</source>
        <translation>Das Diagramm als Bild oder seine Werte als Tabelle speichern</translation>
    </message>
    <message>
        <source>As &amp;Picture (PNG)…</source>
        <translation>Als &amp;Bild (PNG) …</translation>
    </message>
    <message>
        <source>As &amp;Drawing (SVG)…</source>
        <translation>Als &amp;Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>Figures as &amp;Table (CSV)…</source>
        <translation>Werte als &amp;Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The chart could not be saved as “%1”. Choose another folder, or make room there.</source>
        <translation>Das Diagramm konnte nicht als „%1“ gespeichert werden. Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>labcast::ChartDrawing</name>
    <message>
        <source>%1 counter</source>
        <translation>Zähler %1</translation>
    </message>
    <message>
        <source>%1: peak %2, average %3, p95 %4 Mbit/s</source>
        <translation>%1: Spitze %2, Mittel %3, p95 %4 Mbit/s</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 link %2</source>
        <translation>Leitung %1: %2</translation>
    </message>
</context>
<context>
    <name>labcast::ChartLegend</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
</context>
<context>
    <name>labcast::ChartPlot</name>
    <message>
        <source>%1 link capacity %2</source>
        <translation>Kapazität von %1: %2</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
</context>
<context>
    <name>labcast::ChartSurface</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
</context>
<context>
    <name>labcast::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Bandwidth of every session</source>
        <translation>Bandbreite jeder Sitzung</translation>
    </message>
</context>
<context>
    <name>labcast::ConfirmationBox</name>
    <message numerus="yes">
        <source>This overwrites the whole disk of %n computer(s).</source>
        <translation>
            <numerusform>Dies überschreibt die ganze Platte von %n Rechner.</numerusform>
            <numerusform>Dies überschreibt die ganzen Platten von %n Rechnern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This overwrites the whole disk of %n computer(s) in %1.</source>
        <translation>
            <numerusform>Dies überschreibt die ganze Platte von %n Rechner in %1.</numerusform>
            <numerusform>Dies überschreibt die ganzen Platten von %n Rechnern in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be overwritten: no computer is chosen.</source>
        <translation>Nichts würde überschrieben: kein Rechner ist gewählt.</translation>
    </message>
    <message>
        <source>Everything on them is lost.</source>
        <translation>Alles darauf geht verloren.</translation>
    </message>
    <message>
        <source>Everything on them is lost and replaced by %1.</source>
        <translation>Alles darauf geht verloren und wird durch %1 ersetzt.</translation>
    </message>
    <message>
        <source>T&amp;ype the number to confirm:</source>
        <translation>Zahl zu&amp;m Bestätigen eintippen:</translation>
    </message>
    <message>
        <source>T&amp;ype the lab&apos;s name to confirm:</source>
        <translation>Labornamen zu&amp;m Bestätigen eintippen:</translation>
    </message>
</context>
<context>
    <name>labcast::ConnectionBar</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Rehearsal: a virtual lab, no disk is touched</source>
        <translation>Probe: ein virtuelles Labor, keine Platte wird berührt</translation>
    </message>
    <message>
        <source>The server whose controller is shown; choose another here</source>
        <translation>Der Server, dessen Controller gezeigt wird; hier wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>This Computer</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>labcast::ConnectionPage</name>
    <message>
        <source>Which tables does Labcast work on?</source>
        <translation>Mit welchen Tabellen arbeitet Labcast?</translation>
    </message>
    <message>
        <source>Images, hosts, groups and storage nodes are those of a FOG server, or Labcast keeps its own.</source>
        <translation>Images, Hosts, Gruppen und Speicherknoten sind die eines FOG-Servers, oder Labcast führt eigene.</translation>
    </message>
    <message>
        <source>The database of a &amp;FOG server</source>
        <translation>Die Datenbank eines &amp;FOG-Servers</translation>
    </message>
    <message>
        <source>Labcast&apos;s &amp;own, without FOG</source>
        <translation>Labcasts &amp;eigene, ohne FOG</translation>
    </message>
    <message>
        <source>Labcast shows FOG&apos;s own multicasts at first and changes nothing of them.</source>
        <translation>Labcast zeigt zunächst FOGs eigene Multicasts und ändert nichts an ihnen.</translation>
    </message>
    <message>
        <source>One file on the controller&apos;s machine; nothing has to be installed.</source>
        <translation>Eine Datei auf dem Rechner des Controllers; nichts muss installiert werden.</translation>
    </message>
    <message>
        <source>FOG is installed on this server; its settings say so:</source>
        <translation>FOG ist auf diesem Server installiert; seine Einstellungen sagen:</translation>
    </message>
    <message>
        <source>&amp;Use This Database</source>
        <translation>Diese Datenbank &amp;benutzen</translation>
    </message>
    <message>
        <source>&amp;Use Labcast&apos;s Own Tables</source>
        <translation>Labcasts eigene &amp;benutzen</translation>
    </message>
    <message>
        <source>The database is being tried.</source>
        <translation>Die Datenbank wird geprüft.</translation>
    </message>
    <message>
        <source>Labcast works on %1 at %2.</source>
        <translation>Labcast arbeitet mit %1 unter %2.</translation>
    </message>
    <message>
        <source>Labcast works on its own tables.</source>
        <translation>Labcast arbeitet mit eigenen Tabellen.</translation>
    </message>
    <message>
        <source>Nothing is changed before the button is pressed.</source>
        <translation>Nichts wird geändert, bevor die Schaltfläche gedrückt ist.</translation>
    </message>
</context>
<context>
    <name>labcast::DashboardPage</name>
    <message>
        <source>Cancel Session</source>
        <translation>Sitzung abbrechen</translation>
    </message>
    <message>
        <source>Cancel the session “%1”?</source>
        <translation>Die Sitzung „%1“ abbrechen?</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) will be left with an incomplete disk and must be deployed again.</source>
        <translation>
            <numerusform>%n Rechner bleibt mit unvollständiger Platte zurück und muss noch einmal versorgt werden.</numerusform>
            <numerusform>%n Rechner bleiben mit unvollständiger Platte zurück und müssen noch einmal versorgt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet; no disk is changed.</source>
        <translation>Es wurde noch nichts gesendet; keine Platte ist verändert.</translation>
    </message>
    <message>
        <source>&amp;Cancel Session</source>
        <translation>Sitzung &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep Sending</source>
        <translation>&amp;Weiter senden</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>labcast::DeployPage</name>
    <message>
        <source>The computers are behind a ro&amp;uter</source>
        <translation>Die Rechner stehen hinter einem Ro&amp;uter</translation>
    </message>
    <message>
        <source>Deploy an Image</source>
        <translation>Image verteilen</translation>
    </message>
    <message>
        <source>1. To whom</source>
        <translation>1. An wen</translation>
    </message>
    <message>
        <source>2. Which image</source>
        <translation>2. Welches Image</translation>
    </message>
    <message>
        <source>3. How</source>
        <translation>3. Wie</translation>
    </message>
    <message>
        <source>defaults come from the node and the settings</source>
        <translation>vorbelegt vom Knoten und den Einstellungen</translation>
    </message>
    <message>
        <source>Choose computers and an image.</source>
        <translation>Wählen Sie Rechner und ein Image.</translation>
    </message>
    <message>
        <source>%1, </source>
        <translation>%1, </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n computer(s), starts when all have joined.</source>
        <translation>
            <numerusform>%1, %n Rechner, beginnt, wenn er da ist.</numerusform>
            <numerusform>%1, %n Rechner, beginnt, wenn alle da sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the controller; without it nothing can be deployed.</source>
        <translation>Es gibt keine Verbindung zum Controller; ohne sie kann nichts verteilt werden.</translation>
    </message>
    <message>
        <source>The controller is being asked…</source>
        <translation>Der Controller wird gefragt …</translation>
    </message>
    <message>
        <source>The button is off: there is no image.</source>
        <translation>Der Knopf ist aus: es gibt kein Image.</translation>
    </message>
    <message>
        <source>The button is off: no computer is chosen.</source>
        <translation>Der Knopf ist aus: kein Rechner ist gewählt.</translation>
    </message>
    <message>
        <source>The checks are running…</source>
        <translation>Die Prüfungen laufen …</translation>
    </message>
    <message>
        <source>The button is off: an error stands under Pre-flight.</source>
        <translation>Der Knopf ist aus: unter Vorprüfung steht ein Fehler.</translation>
    </message>
    <message>
        <source>The button is off: it is not confirmed yet.</source>
        <translation>Der Knopf ist aus: es ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>It is not known whether the session was created: the connection ended before the controller answered.</source>
        <translation>Ob die Sitzung angelegt wurde, ist nicht bekannt: die Verbindung endete, bevor der Controller antwortete.</translation>
    </message>
    <message>
        <source>Once it is connected again, look at the page Dashboard before you deploy again.</source>
        <translation>Sehen Sie nach dem Wiederverbinden auf der Seite Übersicht nach, bevor Sie noch einmal verteilen.</translation>
    </message>
    <message>
        <source>Nothing was started: the page was left before the time was over.</source>
        <translation>Nichts wurde gestartet: Die Seite wurde verlassen, bevor die Zeit um war.</translation>
    </message>
    <message>
        <source>Press the button again, and stay until the session appears.</source>
        <translation>Drücken Sie den Knopf noch einmal, und bleiben Sie, bis die Sitzung erscheint.</translation>
    </message>
    <message>
        <source>It starts when the time is over; Undo stops it.</source>
        <translation>Es beginnt, wenn die Zeit um ist; Rückgängig hält es auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s) will be overwritten</source>
        <translation>
            <numerusform>%n Platte wird überschrieben</numerusform>
            <numerusform>%n Platten werden überschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s) in %1 will be overwritten</source>
        <translation>
            <numerusform>%n Platte in %1 wird überschrieben</numerusform>
            <numerusform>%n Platten in %1 werden überschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wake those that are off (Wake-on-LAN)</source>
        <translation>Ausgeschaltete auf&amp;wecken (Wake-on-LAN)</translation>
    </message>
</context>
<context>
    <name>labcast::EmptyPage</name>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Verteilen …</translation>
    </message>
    <message>
        <source>&amp;Rehearse on a Virtual Lab…</source>
        <translation>Im virtuellen Labor &amp;proben …</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>The controller sends the images; this window shows and asks.</source>
        <translation>Der Controller sendet die Images; dieses Fenster zeigt und fragt.</translation>
    </message>
    <message>
        <source>Choose a lab and an image. The bandwidth chart and every session appear here while the image is being sent.</source>
        <translation>Wählen Sie ein Labor und ein Image. Während es gesendet wird, erscheinen hier die Bandbreite und jede Sitzung.</translation>
    </message>
    <message>
        <source>Ctrl+N deploys. A rehearsal needs no lab and changes nothing on this server.</source>
        <translation>Strg+N verteilt. Eine Probe braucht kein Labor und ändert nichts an diesem Server.</translation>
    </message>
    <message>
        <source>Waiting for the controller…</source>
        <translation>Warte auf den Controller …</translation>
    </message>
</context>
<context>
    <name>labcast::FiguresRow</name>
    <message>
        <source>Sessions running, %L1 stalled</source>
        <translation>Sitzungen laufen, %L1 stockt</translation>
    </message>
    <message>
        <source>Sessions running</source>
        <translation>Sitzungen laufen</translation>
    </message>
    <message>
        <source>Computers joined / expected</source>
        <translation>Rechner da / erwartet</translation>
    </message>
    <message numerus="yes">
        <source>Served to %n computer(s)</source>
        <translation>
            <numerusform>An %n Rechner</numerusform>
            <numerusform>An %n Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Versorgt</translation>
    </message>
    <message>
        <source>Wire rate</source>
        <translation>Rate auf dem Kabel</translation>
    </message>
    <message numerus="yes">
        <source>alert(s)</source>
        <translation>
            <numerusform>Meldung</numerusform>
            <numerusform>Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Sessions running, %L1 queued</source>
        <translation>Sitzungen laufen, %L1 warten</translation>
    </message>
</context>
<context>
    <name>labcast::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>labcast::FindBar</name>
    <message>
        <source>Previous Hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Match Case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Regular Expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Read the text as a regular expression</source>
        <translation>Den Text als regulären Ausdruck lesen</translation>
    </message>
    <message>
        <source>Whole Words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Find only whole words</source>
        <translation>Nur ganze Wörter finden</translation>
    </message>
    <message>
        <source>Find in this log</source>
        <translation>In diesem Protokoll suchen</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>Only Hits</source>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Leave out all lines without a hit</source>
        <translation>Alle Zeilen ohne Treffer weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) until now…</source>
        <translation>
            <numerusform>Bis jetzt ein Treffer …</numerusform>
            <numerusform>Bis jetzt %n Treffer …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::FindingPanel</name>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>nothing is changed before the button is pressed</source>
        <translation>nichts ändert sich, bevor der Knopf gedrückt ist</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Choose what to do</source>
        <translation>Wählen Sie, was getan werden soll</translation>
    </message>
</context>
<context>
    <name>labcast::FindingTree</name>
    <message>
        <source>Not checked yet, %1</source>
        <translation>Noch nicht geprüft, %1</translation>
    </message>
    <message>
        <source>Errors, %1</source>
        <translation>Fehler, %1</translation>
    </message>
    <message>
        <source>Warnings, %1</source>
        <translation>Warnungen, %1</translation>
    </message>
    <message>
        <source>Info, %1</source>
        <translation>Info, %1</translation>
    </message>
    <message>
        <source>OK, %1</source>
        <translation>OK, %1</translation>
    </message>
    <message>
        <source>Unknown, %1</source>
        <translation>Unbekannt, %1</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>labcast::FoldSection</name>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
</context>
<context>
    <name>labcast::ForecastBox</name>
    <message>
        <source>E&amp;xact Command</source>
        <translation>&amp;Genauer Befehl</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Exact command</source>
        <translation>Genauer Befehl</translation>
    </message>
    <message>
        <source>how large the image is, is not known</source>
        <translation>wie groß das Image ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>how fast the interface is, is not known</source>
        <translation>wie schnell die Schnittstelle ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 at the limit of %2; how fast the interface is, is not known</source>
        <translation>%1 an der Grenze von %2; wie schnell die Schnittstelle ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 at up to %2</source>
        <translation>%1 mit bis zu %2</translation>
    </message>
    <message>
        <source>Known once image and computers are chosen and the controller would take the deployment.</source>
        <translation>Bekannt, sobald Image und Rechner gewählt sind und der Controller die Verteilung annähme.</translation>
    </message>
</context>
<context>
    <name>labcast::HandOverDialog</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Hand-over Page</source>
        <translation>Übergabeseite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The controller is asked…</source>
        <translation>Der Controller wird gefragt…</translation>
    </message>
    <message>
        <source>Save Hand-over Page</source>
        <translation>Übergabeseite speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or make room there.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>labcast::HealthPage</name>
    <message>
        <source>Check All A&amp;gain</source>
        <translation>Alle erneut prü&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Test Multicast</source>
        <translation>&amp;Multicast prüfen</translation>
    </message>
    <message>
        <source>&amp;Undo Last Remedy</source>
        <translation>Letzte Abhilfe &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Nothing is known of the server&apos;s health.</source>
        <translation>Über den Zustand des Servers ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The checks run where the controller is, and there is no connection to it.</source>
        <translation>Die Prüfungen laufen beim Controller, und zu ihm besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>They begin by themselves when the connection is back.</source>
        <translation>Sie beginnen von selbst, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Send 64 MiB to this machine itself through the interface that reaches the lab</source>
        <translation>64 MiB über die Schnittstelle zum Raum an diesen Rechner selbst senden</translation>
    </message>
    <message>
        <source>Testing Multicast…</source>
        <translation>Multicast wird geprüft…</translation>
    </message>
    <message>
        <source>Take back what was changed for the check &quot;%1&quot;</source>
        <translation>Zurücknehmen, was für die Prüfung „%1“ geändert wurde</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>checked at %1, took %2 ms</source>
        <translation>geprüft um %1, dauerte %2 ms</translation>
    </message>
    <message>
        <source>The values were written, and everything is checked again.</source>
        <translation>Die Werte wurden geschrieben, und alles wird erneut geprüft.</translation>
    </message>
    <message>
        <source>&quot;Undo Last Remedy&quot; takes the last one back.</source>
        <translation>„Letzte Abhilfe zurücknehmen“ macht sie rückgängig.</translation>
    </message>
    <message>
        <source>Test with a &amp;Second Machine…</source>
        <translation>Mit &amp;zweitem Rechner testen …</translation>
    </message>
    <message>
        <source>Send 64 MiB to a computer of the lab, which also proves the switch</source>
        <translation>64 MiB an einen Rechner des Raums senden, was auch den Switch beweist</translation>
    </message>
    <message>
        <source>The rows were written, and everything is checked again.</source>
        <translation>Die Zeilen wurden geschrieben, und alles wird noch einmal geprüft.</translation>
    </message>
    <message>
        <source>As they were before they stand on the server in %1.</source>
        <translation>Wie sie vorher waren, steht auf dem Server in %1.</translation>
    </message>
    <message>
        <source>Diagnostic &amp;Bundle…</source>
        <translation>&amp;Diagnosepaket…</translation>
    </message>
    <message>
        <source>Save everything that helps somebody else to find a fault, without passwords</source>
        <translation>Alles speichern, was jemand anderem hilft, einen Fehler zu finden, ohne Kennwörter</translation>
    </message>
</context>
<context>
    <name>labcast::HistoryExport</name>
    <message>
        <source>Session as &amp;Table (CSV)…</source>
        <translation>Sitzung als &amp;Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Session as &amp;JSON…</source>
        <translation>Sitzung als &amp;JSON …</translation>
    </message>
    <message>
        <source>List as T&amp;able (CSV)…</source>
        <translation>Liste als T&amp;abelle (CSV) …</translation>
    </message>
    <message>
        <source>List as JS&amp;ON…</source>
        <translation>Liste als JS&amp;ON …</translation>
    </message>
    <message>
        <source>Export Session</source>
        <translation>Sitzung exportieren</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or make room there.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>labcast::HistoryPage</name>
    <message>
        <source>&amp;Deploy Again…</source>
        <translation>&amp;Erneut verteilen …</translation>
    </message>
    <message>
        <source>Past Sessions</source>
        <translation>Vergangene Sitzungen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>No session has ended yet.</source>
        <translation>Noch ist keine Sitzung beendet.</translation>
    </message>
    <message>
        <source>Every deployment is kept here with its chart, what became of each computer, and how it was started.</source>
        <translation>Jede Verteilung bleibt hier mit ihrem Diagramm, dem Ergebnis jedes Computers und ihren Optionen erhalten.</translation>
    </message>
    <message>
        <source>Deploy an image to a lab or to computers to begin.</source>
        <translation>Verteilen Sie ein Image an einen Raum oder an Computer, um zu beginnen.</translation>
    </message>
    <message>
        <source>Open the deployment page with the same image and computers</source>
        <translation>Die Verteilungsseite mit demselben Image und denselben Computern öffnen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Save the session or the list as a file</source>
        <translation>Die Sitzung oder die Liste als Datei speichern</translation>
    </message>
</context>
<context>
    <name>labcast::HostChooser</name>
    <message>
        <source>Choose Computers</source>
        <translation>Rechner auswählen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>&amp;Take These</source>
        <translation>Diese &amp;nehmen</translation>
    </message>
</context>
<context>
    <name>labcast::HostDialog</name>
    <message>
        <source>Edit Computer</source>
        <translation>Computer bearbeiten</translation>
    </message>
    <message>
        <source>Add Computer</source>
        <translation>Computer hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Add Computer</source>
        <translation>&amp;Computer hinzufügen</translation>
    </message>
    <message>
        <source>1 to 15 letters, digits and hyphens</source>
        <translation>1 bis 15 Buchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>Separate further network cards by commas; the first is the primary one.</source>
        <translation>Weitere Netzwerkkarten mit Kommas trennen; die erste ist die primäre.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>MAC a&amp;ddresses:</source>
        <translation>MAC-A&amp;dressen:</translation>
    </message>
    <message>
        <source>D&amp;escription:</source>
        <translation>B&amp;eschreibung:</translation>
    </message>
</context>
<context>
    <name>labcast::HostPickerBox</name>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Check Sh&amp;own</source>
        <translation>Ange&amp;zeigte wählen</translation>
    </message>
    <message>
        <source>&amp;Uncheck Shown</source>
        <translation>Angezeigte ab&amp;wählen</translation>
    </message>
    <message>
        <source>There is no computer yet; add computers first.</source>
        <translation>Es gibt noch keinen Computer; fügen Sie zuerst Computer hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::HostView</name>
    <message>
        <source>&amp;Computers</source>
        <translation>&amp;Computer</translation>
    </message>
    <message>
        <source>&amp;Add Computer…</source>
        <translation>Computer hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>De&amp;ploy to Them…</source>
        <translation>Darauf ver&amp;teilen …</translation>
    </message>
    <message>
        <source>There is no computer yet.</source>
        <translation>Es gibt noch keinen Computer.</translation>
    </message>
    <message>
        <source>A computer is known by its name and its network card&apos;s MAC address. With computers known, sessions tell who has joined and who is missing.</source>
        <translation>Ein Computer hat einen Namen und wird an der MAC-Adresse seiner Netzwerkkarte erkannt. Sind die Computer bekannt, sagt jede Sitzung, wer da ist und wer fehlt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>MAC Addresses</source>
        <translation>MAC-Adressen</translation>
    </message>
    <message>
        <source>Assigned Image</source>
        <translation>Zugewiesenes Image</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Remove Computer</source>
        <translation>Computer entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the library and from its labs? The computer itself is not touched.</source>
        <translation>%1 aus der Bibliothek und aus seinen Räumen entfernen? Der Computer selbst wird nicht berührt.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1 &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove Computers</source>
        <translation>Computer entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n computers from the library and from their labs? The computers themselves are not touched.</source>
        <translation>
            <numerusform>%n Computer aus der Bibliothek und aus seinen Räumen entfernen? Der Computer selbst wird nicht berührt.</numerusform>
            <numerusform>%n Computer aus der Bibliothek und aus ihren Räumen entfernen? Die Computer selbst werden nicht berührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n Computers</source>
        <translation>
            <numerusform>%n Computer &amp;entfernen</numerusform>
            <numerusform>%n Computer &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Add and change computers from a CSV file in FOG&apos;s columns</source>
        <translation>Computer aus einer CSV-Datei mit FOGs Spalten hinzufügen und ändern</translation>
    </message>
    <message>
        <source>Save all computers as a CSV file in FOG&apos;s columns</source>
        <translation>Alle Computer als CSV-Datei mit FOGs Spalten speichern</translation>
    </message>
    <message>
        <source>Import Computers</source>
        <translation>Computer importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export Computers</source>
        <translation>Computer exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) exported to %1. Passwords, keys and tokens are left empty.</source>
        <translation>
            <numerusform>%n Computer nach %1 exportiert. Passwörter, Schlüssel und Token bleiben leer.</numerusform>
            <numerusform>%n Computer nach %1 exportiert. Passwörter, Schlüssel und Token bleiben leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>By the administrator</source>
        <translation>Vom Administrator</translation>
    </message>
    <message>
        <source>Let deployments overwrite %1 again?</source>
        <translation>Dürfen Verteilungen %1 wieder überschreiben?</translation>
    </message>
    <message numerus="yes">
        <source>Let deployments overwrite %n computers again?</source>
        <translation>
            <numerusform>Darf die Verteilung %n Rechner wieder überschreiben?</numerusform>
            <numerusform>Dürfen Verteilungen %n Rechner wieder überschreiben?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::ImageBox</name>
    <message>
        <source>Add Ima&amp;ge…</source>
        <translation>Image hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Dateien des Images</translation>
    </message>
    <message>
        <source>I&amp;mage:</source>
        <translation>&amp;Image:</translation>
    </message>
    <message>
        <source>There is no image yet. Add the directory of a captured disk.</source>
        <translation>Es gibt noch kein Image. Fügen Sie das Verzeichnis einer aufgenommenen Platte hinzu.</translation>
    </message>
    <message>
        <source>Its files cannot be read; why stands under Pre-flight.</source>
        <translation>Seine Dateien sind nicht lesbar; warum, steht unter Vorprüfung.</translation>
    </message>
    <message>
        <source>Its files are being looked at…</source>
        <translation>Seine Dateien werden angesehen …</translation>
    </message>
</context>
<context>
    <name>labcast::ImageDialog</name>
    <message>
        <source>Single disk, resizable</source>
        <translation>Eine Platte, Größe anpassbar</translation>
    </message>
    <message>
        <source>Single disk</source>
        <translation>Eine Platte</translation>
    </message>
    <message>
        <source>All disks</source>
        <translation>Alle Platten</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Edit Image</source>
        <translation>Image bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>May be &amp;deployed</source>
        <translation>&amp;Darf verteilt werden</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>D&amp;irectory below the root:</source>
        <translation>&amp;Verzeichnis im Image-Ordner:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Other Windows</source>
        <translation>Anderes Windows</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Number %1 of FOG</source>
        <translation>FOGs Nummer %1</translation>
    </message>
    <message>
        <source>&amp;Operating system:</source>
        <translation>&amp;Betriebssystem:</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Partition table and MBR only</source>
        <translation>Nur Partitionstabelle und MBR</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>A raw image may be a single file instead of a directory.</source>
        <translation>Ein rohes Image darf statt eines Verzeichnisses eine einzelne Datei sein.</translation>
    </message>
    <message>
        <source>&amp;Partitions:</source>
        <translation>&amp;Partitionen:</translation>
    </message>
</context>
<context>
    <name>labcast::ImageView</name>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;Add Image…</source>
        <translation>Image hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>De&amp;ploy It…</source>
        <translation>Ver&amp;teilen …</translation>
    </message>
    <message>
        <source>There is no image yet.</source>
        <translation>Es gibt noch kein Image.</translation>
    </message>
    <message>
        <source>An image is a directory below the node&apos;s image root with the partition files of a captured disk. Add one to deploy it.</source>
        <translation>Ein Image ist ein Verzeichnis unter dem Image-Ordner des Nodes mit den Partitionsdateien einer erfassten Platte. Fügen Sie eines hinzu, um es zu verteilen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Remove Image</source>
        <translation>Image entfernen</translation>
    </message>
    <message>
        <source>Remove the image %1 from the library? Its files stay where they are.</source>
        <translation>Das Image %1 aus der Bibliothek entfernen? Seine Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1 &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>labcast::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Import Computers</source>
        <translation>Computer importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>Passwords, keys and tokens in the file are not read. Nothing is changed before you press the button.</source>
        <translation>Passwörter, Schlüssel und Token in der Datei werden nicht gelesen. Vor dem Knopfdruck wird nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%L1 new, %L2 changed, %L3 unchanged, %L4 left out</source>
        <translation>%L1 neu, %L2 geändert, %L3 unverändert, %L4 ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Computer(s)</source>
        <translation>
            <numerusform>%n Computer &amp;importieren</numerusform>
            <numerusform>%n Computer &amp;importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::InterfacePage</name>
    <message>
        <source>Which interface reaches the lab?</source>
        <translation>Welche Schnittstelle erreicht das Labor?</translation>
    </message>
    <message>
        <source>The image leaves through one network interface of the controller&apos;s machine. These are the ones it has now; plug in a cable and watch its row.</source>
        <translation>Das Image geht durch eine Netzwerkschnittstelle des Controller-Rechners hinaus. Diese hat er jetzt; ein Kabel einstecken und die Zeile beobachten.</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Choose an interface above.</source>
        <translation>Oben eine Schnittstelle wählen.</translation>
    </message>
    <message>
        <source>%1 in detail</source>
        <translation>%1 im Einzelnen</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
</context>
<context>
    <name>labcast::JoinDialog</name>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Join by Hand: %1</source>
        <translation>Von Hand beitreten: %1</translation>
    </message>
    <message>
        <source>Lines to type</source>
        <translation>Einzugebende Zeilen</translation>
    </message>
    <message>
        <source>Type these lines on the computer in this order, with the computer&apos;s own disk in the place of sdX; images of partitions need its partition table restored first.</source>
        <translation>Geben Sie diese Zeilen in dieser Reihenfolge am Computer ein, mit seiner eigenen Festplatte anstelle von sdX; für Images von Partitionen muss zuvor seine Partitionstabelle wiederhergestellt sein.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>labcast::LabDialog</name>
    <message>
        <source>Edit Lab</source>
        <translation>Raum bearbeiten</translation>
    </message>
    <message>
        <source>Add Lab</source>
        <translation>Raum hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Add Lab</source>
        <translation>&amp;Raum hinzufügen</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>D&amp;escription:</source>
        <translation>B&amp;eschreibung:</translation>
    </message>
    <message>
        <source>Com&amp;puters:</source>
        <translation>Com&amp;puter:</translation>
    </message>
</context>
<context>
    <name>labcast::LabView</name>
    <message>
        <source>&amp;Labs</source>
        <translation>&amp;Räume</translation>
    </message>
    <message>
        <source>&amp;Add Lab…</source>
        <translation>Raum hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>De&amp;ploy to It…</source>
        <translation>Darauf ver&amp;teilen …</translation>
    </message>
    <message>
        <source>There is no lab yet.</source>
        <translation>Es gibt noch keinen Raum.</translation>
    </message>
    <message>
        <source>A lab is a room of computers that get their image together; FOG calls it a group. Add the computers first, then put them into a lab.</source>
        <translation>Ein Raum umfasst Computer, die ihr Image gemeinsam bekommen; FOG nennt ihn Gruppe. Fügen Sie zuerst die Computer hinzu und nehmen Sie sie dann in einen Raum auf.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Remove Lab</source>
        <translation>Raum entfernen</translation>
    </message>
    <message>
        <source>Remove the lab %1 from the library? Its computers stay.</source>
        <translation>Den Raum %1 aus der Bibliothek entfernen? Seine Computer bleiben.</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1 &amp;entfernen</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>By the administrator</source>
        <translation>Vom Administrator</translation>
    </message>
    <message>
        <source>Let deployments overwrite all computers of %1 again?</source>
        <translation>Dürfen Verteilungen alle Rechner von %1 wieder überschreiben?</translation>
    </message>
</context>
<context>
    <name>labcast::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>labcast::LineMeaning</name>
    <message>
        <source>Show the Chec&amp;k “%1”</source>
        <translation>Prüfung „%1“ z&amp;eigen</translation>
    </message>
</context>
<context>
    <name>labcast::LogActions</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Stay at the end, where new lines appear</source>
        <translation>Am Ende bleiben, wo neue Zeilen erscheinen</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Continue long lines below</source>
        <translation>Lange Zeilen darunter fortsetzen</translation>
    </message>
    <message>
        <source>Jump to Time…</source>
        <translation>Zu Zeit springen…</translation>
    </message>
    <message>
        <source>Go to the line of a time</source>
        <translation>Zur Zeile eines Zeitpunkts gehen</translation>
    </message>
    <message>
        <source>Show in Chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show the time of this line on the dashboard</source>
        <translation>Die Zeit dieser Zeile in der Übersicht zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save what is shown of this log as a file</source>
        <translation>Das Gezeigte dieses Protokolls als Datei speichern</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Jump to Line…</source>
        <translation>Zu Zeile springen …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Show a file of this computer</source>
        <translation>Eine Datei dieses Rechners zeigen</translation>
    </message>
    <message>
        <source>Close File</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Own Window</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>Show this log in a window of its own</source>
        <translation>Dieses Protokoll in einem eigenen Fenster zeigen</translation>
    </message>
    <message>
        <source>Earlier States…</source>
        <translation>Frühere Zustände …</translation>
    </message>
</context>
<context>
    <name>labcast::LogPage</name>
    <message>
        <source>D&amp;ismiss</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Save Log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt *.log);;All files (*)</source>
        <translation>Textdateien (*.txt *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>Das Protokoll wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Connecting to the controller… It keeps the logs; this window only shows them.</source>
        <translation>Verbindung zum Controller… Er führt die Protokolle, dieses Fenster zeigt sie nur.</translation>
    </message>
    <message>
        <source>Reading which logs there are…</source>
        <translation>Liest, welche Protokolle es gibt…</translation>
    </message>
    <message>
        <source>No such line in this log, which is good. “All lines” at the top right shows the rest.</source>
        <translation>Keine solche Zeile in diesem Protokoll, und das ist gut. „Alle Zeilen“ oben rechts zeigt den Rest.</translation>
    </message>
    <message>
        <source>Nothing has been written here yet. New lines appear by themselves.</source>
        <translation>Hier wurde noch nichts geschrieben. Neue Zeilen erscheinen von selbst.</translation>
    </message>
    <message>
        <source>No line has what you look for. “Only Hits” above shows the others again.</source>
        <translation>Keine Zeile enthält das Gesuchte. „Nur Treffer“ oben zeigt die anderen wieder.</translation>
    </message>
    <message>
        <source>Jump to Line</source>
        <translation>Zu Zeile springen</translation>
    </message>
    <message>
        <source>&amp;Go to the line with the number:</source>
        <translation>&amp;Gehe zu der Zeile mit der Nummer:</translation>
    </message>
    <message>
        <source>Open Log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Logs (*.log *.log.* *.txt);;All files (*)</source>
        <translation>Protokolle (*.log *.log.* *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 does not answer yet.</source>
        <translation>%1 antwortet noch nicht.</translation>
    </message>
    <message>
        <source>It is shown as soon as it does. A network drive may hang; everything else goes on.</source>
        <translation>Sie wird gezeigt, sobald sie antwortet. Vielleicht hängt ein Netzlaufwerk; alles andere geht weiter.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>labcast::LogSourceList</name>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
</context>
<context>
    <name>labcast::LogSourceModel</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Labcast</source>
        <translation>Labcast</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>FOG</source>
        <translation>FOG</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>FOG: multicast.log, kept</source>
        <translation>FOG: multicast.log, aufgehoben</translation>
    </message>
</context>
<context>
    <name>labcast::LogStatus</name>
    <message>
        <source>Times of %1</source>
        <translation>Zeiten von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1</source>
        <translation>
            <numerusform>%n Zeile, %1</numerusform>
            <numerusform>%n Zeilen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Not connected: nothing new is read</source>
        <translation>Nicht verbunden: Neues wird nicht gelesen</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Not following: Ctrl+End goes to the end</source>
        <translation>Folgt nicht: Strg+Ende geht zum Ende</translation>
    </message>
</context>
<context>
    <name>labcast::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>labcast::MainActions</name>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Verteilen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Start Now</source>
        <translation>Jetzt &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Cancel Session…</source>
        <translation>Sitzung abbre&amp;chen …</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;About Labcast</source>
        <translation>Ü&amp;ber Labcast</translation>
    </message>
    <message>
        <source>Send an image to computers (%1)</source>
        <translation>Ein Image an Rechner senden (%1)</translation>
    </message>
    <message>
        <source>Ask the controller for everything again (%1)</source>
        <translation>Den Controller noch einmal nach allem fragen (%1)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>End the &amp;Rehearsal</source>
        <translation>&amp;Probe beenden</translation>
    </message>
    <message>
        <source>&amp;Rehearse on a Virtual Lab…</source>
        <translation>Im virtuellen Labor &amp;proben …</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Start the &amp;Controller</source>
        <translation>&amp;Controller starten</translation>
    </message>
    <message>
        <source>&amp;Set Up…</source>
        <translation>&amp;Einrichten …</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation>Diese &amp;Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Connect No&amp;w</source>
        <translation>&amp;Jetzt verbinden</translation>
    </message>
    <message>
        <source>&amp;Hand-over Page…</source>
        <translation>Über&amp;gabeseite…</translation>
    </message>
</context>
<context>
    <name>labcast::MainPages</name>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>D&amp;eploy</source>
        <translation>&amp;Verteilen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Healt&amp;h</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Logs</source>
        <translation>&amp;Protokolle</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Sett&amp;ings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Audit Trail</source>
        <translation>&amp;Eingriffe</translation>
    </message>
</context>
<context>
    <name>labcast::MainWindow</name>
    <message>
        <source>Labcast</source>
        <translation>Labcast</translation>
    </message>
    <message>
        <source>Labcast (rehearsal)</source>
        <translation>Labcast (Probe)</translation>
    </message>
</context>
<context>
    <name>labcast::MasterNodePage</name>
    <message>
        <source>Is this the master node?</source>
        <translation>Ist das der Master-Node?</translation>
    </message>
    <message>
        <source>The storage node says where the images are and from where they are sent. It is read again every second.</source>
        <translation>Der Storage-Node sagt, wo die Images liegen und von wo sie gesendet werden. Er wird jede Sekunde neu gelesen.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>choose a row to see what it rests on</source>
        <translation>eine Zeile wählen, um die Belege zu sehen</translation>
    </message>
</context>
<context>
    <name>labcast::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>labcast::NodeDialog</name>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>%1 (down)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>Edit Node</source>
        <translation>Node bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>no limit; for example 900m</source>
        <translation>keine Grenze; zum Beispiel 900m</translation>
    </message>
    <message>
        <source>Image &amp;root:</source>
        <translation>Image-&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Interface:</source>
        <translation>&amp;Schnittstelle:</translation>
    </message>
    <message>
        <source>Rate &amp;limit:</source>
        <translation>&amp;Höchstrate:</translation>
    </message>
    <message>
        <source>Sessions at &amp;once:</source>
        <translation>&amp;Gleichzeitige Sitzungen:</translation>
    </message>
    <message>
        <source>Further ones wait in a queue.</source>
        <translation>Weitere warten in einer Schlange.</translation>
    </message>
</context>
<context>
    <name>labcast::NodeView</name>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Node</translation>
    </message>
    <message>
        <source>&amp;Edit Node…</source>
        <translation>Node &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Node:</source>
        <translation>Node:</translation>
    </message>
    <message>
        <source>Image root:</source>
        <translation>Image-Ordner:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Schnittstelle:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Rate limit:</source>
        <translation>Höchstrate:</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 (master)</source>
        <translation>%1 (Master)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Sessions at once:</source>
        <translation>Gleichzeitige Sitzungen:</translation>
    </message>
</context>
<context>
    <name>labcast::NoticeArea</name>
    <message>
        <source>D&amp;ismiss</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>As long as the controller runs, its transfers go on without this window. Shown is the state before.</source>
        <translation>Solange der Controller läuft, gehen seine Übertragungen ohne dieses Fenster weiter. Gezeigt wird der Stand davor.</translation>
    </message>
    <message>
        <source>Sessions are not being recorded.</source>
        <translation>Sitzungen werden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>Ausble&amp;nden</translation>
    </message>
    <message>
        <source>You may deploy, but not change the library or the node.</source>
        <translation>Sie dürfen verteilen, aber Bibliothek und Node nicht ändern.</translation>
    </message>
    <message>
        <source>If you need to, ask whoever administers the server for the group labcast-admin; it counts after the next login.</source>
        <translation>Fragen Sie bei Bedarf den Verwalter des Servers nach der Gruppe labcast-admin; sie gilt nach der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>You may look, but not deploy.</source>
        <translation>Sie dürfen zusehen, aber nicht verteilen.</translation>
    </message>
    <message>
        <source>If you need to, ask whoever administers the server for the group labcast-deploy; it counts after the next login.</source>
        <translation>Fragen Sie bei Bedarf den Verwalter des Servers nach der Gruppe labcast-deploy; sie gilt nach der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Connect No&amp;w</source>
        <translation>&amp;Jetzt verbinden</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinde mit %1 …</translation>
    </message>
    <message>
        <source>No connection to the controller since %1; trying again…</source>
        <translation>Seit %1 keine Verbindung zum Controller; es wird weiter versucht …</translation>
    </message>
    <message>
        <source>No connection to the controller since %1.</source>
        <translation>Seit %1 keine Verbindung zum Controller.</translation>
    </message>
    <message>
        <source>FOG&apos;s database cannot be used since %1.</source>
        <translation>FOGs Datenbank ist seit %1 nicht benutzbar.</translation>
    </message>
    <message>
        <source>Connect to a &amp;Server…</source>
        <translation>Mit &amp;Server verbinden …</translation>
    </message>
</context>
<context>
    <name>labcast::OptionFields</name>
    <message>
        <source>Starts lat&amp;est after:</source>
        <translation>Beginnt s&amp;pätestens nach:</translation>
    </message>
    <message>
        <source>from the first computer that joined</source>
        <translation>ab dem ersten Rechner, der da ist</translation>
    </message>
    <message>
        <source>&amp;Between partitions:</source>
        <translation>Zwischen Partiti&amp;onen:</translation>
    </message>
    <message>
        <source>longest wait for a slow computer</source>
        <translation>längstes Warten auf einen langsamen Rechner</translation>
    </message>
    <message>
        <source>&amp;Rate limit:</source>
        <translation>&amp;Ratengrenze:</translation>
    </message>
    <message>
        <source>Silent com&amp;puter:</source>
        <translation>Stiller Re&amp;chner:</translation>
    </message>
    <message>
        <source>without an answer, then it is dropped</source>
        <translation>ohne Antwort, dann wird er fallen gelassen</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>The node&apos;s</source>
        <translation>Die des Knotens</translation>
    </message>
    <message>
        <source>the node&apos;s limit: %1</source>
        <translation>Grenze des Knotens: %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
</context>
<context>
    <name>labcast::Picture</name>
    <message>
        <source>The picture %1 could not be written. Does its folder exist?</source>
        <translation>Das Bild %1 konnte nicht geschrieben werden. Gibt es den Ordner?</translation>
    </message>
</context>
<context>
    <name>labcast::PreflightBox</name>
    <message>
        <source>Pre-flight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Chec&amp;k Again</source>
        <translation>Erneu&amp;t prüfen</translation>
    </message>
</context>
<context>
    <name>labcast::ProgressPrinter</name>
    <message>
        <source> %1 of %2, %3</source>
        <translation> %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>labcast::ProtectControl</name>
    <message>
        <source>By the administrator</source>
        <translation>Vom Administrator</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>A&amp;llow Deployments…</source>
        <translation>Verteilungen er&amp;lauben…</translation>
    </message>
    <message>
        <source>Pr&amp;otect</source>
        <translation>Sch&amp;ützen</translation>
    </message>
    <message>
        <source>Protected by the server&apos;s administrator, or with a lab</source>
        <translation>Vom Administrator des Servers oder mit einem Raum geschützt</translation>
    </message>
    <message>
        <source>Let deployments overwrite what is chosen again</source>
        <translation>Das Gewählte darf wieder überschrieben werden</translation>
    </message>
    <message>
        <source>Let no deployment overwrite what is chosen, whoever starts it</source>
        <translation>Keine Verteilung darf das Gewählte überschreiben, wer auch immer sie beginnt</translation>
    </message>
</context>
<context>
    <name>labcast::ProtectableView</name>
    <message>
        <source>Allow Deployments</source>
        <translation>Verteilungen erlauben</translation>
    </message>
    <message>
        <source>&amp;Allow Deployments</source>
        <translation>Verteilungen &amp;erlauben</translation>
    </message>
    <message>
        <source>&amp;Keep Protected</source>
        <translation>&amp;Geschützt lassen</translation>
    </message>
</context>
<context>
    <name>labcast::RecordView</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>labcast::RemedyConfirmation</name>
    <message>
        <source>Type the &amp;number of rows to confirm:</source>
        <translation>Zum Bestätigen die &amp;Zahl der Zeilen eingeben:</translation>
    </message>
    <message numerus="yes">
        <source>This deletes %n row(s) of FOG&apos;s tables.</source>
        <translation>
            <numerusform>Damit wird %n Zeile aus FOGs Tabellen gelöscht.</numerusform>
            <numerusform>Damit werden %n Zeilen aus FOGs Tabellen gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::RequestDialog</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>labcast::SecondMachineBox</name>
    <message>
        <source>Test with a Second &amp;Machine</source>
        <translation>Mit zweitem &amp;Rechner testen</translation>
    </message>
    <message>
        <source>Type this line on a computer of the lab: one in a debug task of FOG, or any Linux with udpcast. Nothing is written to its disk.</source>
        <translation>Geben Sie diese Zeile auf einem Rechner des Raums ein: einem in einem Debug-Task von FOG oder einem beliebigen Linux mit udpcast. Auf seine Platte wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>St&amp;op Waiting</source>
        <translation>Nicht &amp;mehr warten</translation>
    </message>
    <message>
        <source>Line to type</source>
        <translation>Einzugebende Zeile</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>%1 receives</source>
        <translation>%1 empfängt</translation>
    </message>
    <message>
        <source>waiting, %1 more</source>
        <translation>wartet, noch %1</translation>
    </message>
</context>
<context>
    <name>labcast::SecondMachineDialog</name>
    <message>
        <source>Test with a Second Machine</source>
        <translation>Test mit einem zweiten Rechner</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>This proves the way through the switch: this server sends, and a second computer receives. You are told what to type on it.</source>
        <translation>Dies beweist den Weg durch den Switch: Dieser Server sendet, und ein zweiter Rechner empfängt. Was dort zu tippen ist, wird Ihnen gesagt.</translation>
    </message>
</context>
<context>
    <name>labcast::SendingBox</name>
    <message>
        <source>Let Labcast Sen&amp;d…</source>
        <translation>Labcast sen&amp;den lassen…</translation>
    </message>
    <message>
        <source>&amp;Give Back to FOG…</source>
        <translation>An FOG &amp;zurückgeben…</translation>
    </message>
    <message>
        <source>A sender is there as soon as you press Deploy; no service has to be set up.</source>
        <translation>Ein Sender ist da, sobald Sie auf Verteilen drücken; kein Dienst muss eingerichtet werden.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon is switched off, and must not send beside it.</source>
        <translation>Der Daemon von FOG ist ausgeschaltet und darf nicht daneben senden.</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon starts the senders; Labcast shows its multicasts and helps.</source>
        <translation>Der Daemon von FOG startet die Sender; Labcast zeigt seine Multicasts und hilft.</translation>
    </message>
    <message>
        <source>Labcast starts the senders.</source>
        <translation>Labcast startet die Sender.</translation>
    </message>
    <message>
        <source>Let Labcast Send</source>
        <translation>Labcast senden lassen</translation>
    </message>
    <message>
        <source>Give Back to FOG</source>
        <translation>An FOG zurückgeben</translation>
    </message>
    <message>
        <source>Let Labcast send FOG&apos;s multicasts?</source>
        <translation>Soll Labcast die Multicasts von FOG senden?</translation>
    </message>
    <message>
        <source>Let FOG&apos;s daemon send again?</source>
        <translation>Soll der Daemon von FOG wieder senden?</translation>
    </message>
    <message>
        <source>FOG&apos;s multicast daemon is stopped and switched off. FOG&apos;s pages and its boot menu go on as before: what they create is sent by Labcast. It can be given back at any time.</source>
        <translation>Der Multicast-Daemon von FOG wird angehalten und ausgeschaltet. Die Seiten von FOG und sein Startmenü bleiben, wie sie sind: Was sie anlegen, sendet Labcast. Es kann jederzeit zurückgegeben werden.</translation>
    </message>
    <message>
        <source>FOG&apos;s multicast daemon is switched on again as it was before. What Labcast has not begun to send stays in FOG and is sent by the daemon.</source>
        <translation>Der Multicast-Daemon von FOG wird wieder so eingeschaltet, wie er war. Was Labcast noch nicht zu senden begonnen hat, bleibt in FOG und wird vom Daemon gesendet.</translation>
    </message>
    <message>
        <source>&amp;Let Labcast Send</source>
        <translation>&amp;Labcast senden lassen</translation>
    </message>
    <message>
        <source>&amp;Give Back</source>
        <translation>&amp;Zurückgeben</translation>
    </message>
    <message>
        <source>Leave &amp;It</source>
        <translation>&amp;So lassen</translation>
    </message>
    <message>
        <source>FO&amp;G&apos;s API…</source>
        <translation>FO&amp;Gs API …</translation>
    </message>
    <message>
        <source>Images are deployed from here through FOG&apos;s API at %1.</source>
        <translation>Images werden von hier aus über FOGs API unter %1 verteilt.</translation>
    </message>
    <message>
        <source>Labcast can take over: then a sender is there within a second, and images are deployed from here. Or it deploys through FOG&apos;s API.</source>
        <translation>Labcast kann übernehmen: Dann ist ein Sender binnen einer Sekunde da, und Images werden von hier aus verteilt. Oder es verteilt über FOGs API.</translation>
    </message>
</context>
<context>
    <name>labcast::SentencePanel</name>
    <message>
        <source>Begin the transfer with the computers that have joined</source>
        <translation>Die Übertragung mit den Rechnern beginnen, die da sind</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start &amp;Now</source>
        <translation>&amp;Jetzt beginnen</translation>
    </message>
    <message>
        <source>&amp;Cancel Session…</source>
        <translation>Sitzung abbre&amp;chen …</translation>
    </message>
</context>
<context>
    <name>labcast::ServerDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connect to a Server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>name, address or ssh://…</source>
        <translation>Name, Adresse oder ssh://…</translation>
    </message>
    <message>
        <source>as ssh has it</source>
        <translation>wie bei ssh eingestellt</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Labcast logs in with ssh: your keys, your agent and ~/.ssh/config count. It never asks for a password; load the key with ssh-add before. The server needs the package labcast-controller.</source>
        <translation>Labcast meldet sich mit ssh an: Ihre Schlüssel, Ihr Agent und ~/.ssh/config gelten. Es fragt nie nach einem Kennwort; laden Sie den Schlüssel vorher mit ssh-add. Der Server braucht das Paket labcast-controller.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>This is no name or address that ssh could take.</source>
        <translation>Das ist kein Name und keine Adresse, die ssh annimmt.</translation>
    </message>
</context>
<context>
    <name>labcast::ServerMenu</name>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>&amp;This Computer</source>
        <translation>&amp;Dieser Rechner</translation>
    </message>
    <message>
        <source>&amp;Connect to a Server…</source>
        <translation>&amp;Mit einem Server verbinden …</translation>
    </message>
</context>
<context>
    <name>labcast::ServiceCard</name>
    <message>
        <source>There is none</source>
        <translation>Gibt es nicht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Last lines of its log</source>
        <translation>Letzte Zeilen seines Protokolls</translation>
    </message>
    <message>
        <source>&amp;Copy Command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>St&amp;arten</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>An&amp;halten …</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>Neu s&amp;tarten …</translation>
    </message>
    <message>
        <source>Open in &amp;Logs</source>
        <translation>In &amp;Protokollen öffnen</translation>
    </message>
    <message>
        <source>Heartbeat:</source>
        <translation>Herzschlag:</translation>
    </message>
    <message>
        <source>Last look into the database:</source>
        <translation>Letzter Blick in die Datenbank:</translation>
    </message>
    <message>
        <source>Process:</source>
        <translation>Prozess:</translation>
    </message>
    <message>
        <source>Stop Service</source>
        <translation>Dienst anhalten</translation>
    </message>
    <message>
        <source>Restart Service</source>
        <translation>Dienst neu starten</translation>
    </message>
    <message>
        <source>Stop FOG&apos;s multicast daemon?</source>
        <translation>FOGs Multicast-Dienst anhalten?</translation>
    </message>
    <message>
        <source>Restart FOG&apos;s multicast daemon?</source>
        <translation>FOGs Multicast-Dienst neu starten?</translation>
    </message>
    <message>
        <source>FOG starts no multicast any more until it is started again. A sender that runs goes on, and nobody watches it.</source>
        <translation>FOG startet keinen Multicast mehr, bis er wieder gestartet wird. Ein Sender, der läuft, läuft weiter, und niemand beaufsichtigt ihn.</translation>
    </message>
    <message>
        <source>Do it when no multicast runs: older daemons forget their senders and start second ones beside them.</source>
        <translation>Tun Sie es, wenn kein Multicast läuft: Ältere Dienste vergessen ihre Sender und starten daneben zweite.</translation>
    </message>
    <message>
        <source>&amp;Stop the Daemon</source>
        <translation>Dienst &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Restart the Daemon</source>
        <translation>Dienst &amp;neu starten</translation>
    </message>
    <message>
        <source>&amp;Leave It</source>
        <translation>&amp;Lassen</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>Being stopped…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Being started…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>not at the next boot</source>
        <translation>nicht beim nächsten Systemstart</translation>
    </message>
    <message>
        <source>last line of its log %1 ago</source>
        <translation>letzte Zeile seines Protokolls vor %1</translation>
    </message>
    <message>
        <source>its log cannot be read</source>
        <translation>sein Protokoll kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>labcast::ServicePage</name>
    <message>
        <source>Who starts the senders?</source>
        <translation>Wer startet die Sender?</translation>
    </message>
    <message>
        <source>One of the two, and never both: Labcast itself, or FOG&apos;s multicast daemon.</source>
        <translation>Einer von beiden, und nie beide: Labcast selbst oder FOGs Multicast-Dienst.</translation>
    </message>
</context>
<context>
    <name>labcast::SessionModel</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Re-sent</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>labcast::SessionPanel</name>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>%L1 of %L2 joined</source>
        <translation>%L1 von %L2 beigetreten</translation>
    </message>
    <message>
        <source>&amp;Join by Hand…</source>
        <translation>V&amp;on Hand beitreten …</translation>
    </message>
    <message>
        <source>Show what to type on a computer that joins without FOG&apos;s client</source>
        <translation>Zeigen, was an einem Computer einzugeben ist, der ohne FOGs Client beitritt</translation>
    </message>
    <message>
        <source>%L1 expected</source>
        <translation>%L1 erwartet</translation>
    </message>
    <message>
        <source>Sent by FOG</source>
        <translation>FOG sendet</translation>
    </message>
    <message>
        <source>FOG&apos;s daemon sends this session; Labcast watches it and changes nothing</source>
        <translation>FOGs Dienst sendet diese Sitzung; Labcast sieht zu und ändert nichts</translation>
    </message>
</context>
<context>
    <name>labcast::SettingsPage</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sprach&amp;e:</translation>
    </message>
    <message>
        <source>takes effect when the console starts again</source>
        <translation>gilt ab dem nächsten Start der Konsole</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>&amp;Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>what the page Deploy begins with</source>
        <translation>womit die Seite Verteilen beginnt</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>labcast::SetupPage</name>
    <message>
        <source>Next is off: %1</source>
        <translation>Weiter geht es noch nicht: %1</translation>
    </message>
</context>
<context>
    <name>labcast::SetupReadiness</name>
    <message>
        <source>There is no connection to the controller; the wizard goes on when it is back.</source>
        <translation>Es besteht keine Verbindung zum Controller; sobald sie wieder da ist, geht es weiter.</translation>
    </message>
    <message>
        <source>The test is running.</source>
        <translation>Der Test läuft.</translation>
    </message>
    <message>
        <source>Run the test, or tick that you skip it.</source>
        <translation>Den Test laufen lassen oder ankreuzen, dass er entfällt.</translation>
    </message>
    <message>
        <source>The controller is being asked.</source>
        <translation>Der Controller wird gefragt.</translation>
    </message>
    <message>
        <source>The database is being tried.</source>
        <translation>Die Datenbank wird geprüft.</translation>
    </message>
    <message>
        <source>Press the button to work on it.</source>
        <translation>Drücken Sie die Schaltfläche, um damit zu arbeiten.</translation>
    </message>
</context>
<context>
    <name>labcast::SetupWizard</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Master node</source>
        <translation>Master-Node</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Set Up Labcast</source>
        <translation>Labcast einrichten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Finish &amp;Later</source>
        <translation>&amp;Später fortsetzen</translation>
    </message>
    <message>
        <source>Tools, Set Up goes on at this page</source>
        <translation>Extras, Einrichten macht auf dieser Seite weiter</translation>
    </message>
    <message>
        <source>Set Up Labcast: %1</source>
        <translation>Labcast einrichten: %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
</context>
<context>
    <name>labcast::StartBar</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deploy to %n Computer(s)</source>
        <translation>
            <numerusform>An %n Rechner &amp;verteilen</numerusform>
            <numerusform>An %n Rechner &amp;verteilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::StartCountdown</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Starting in %n s: %1.</source>
        <translation>
            <numerusform>Beginnt in %n s: %1.</numerusform>
            <numerusform>Beginnt in %n s: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been done yet. FOG gets the tasks when the time is over.</source>
        <translation>Noch ist nichts geschehen. FOG bekommt die Aufgaben, wenn die Zeit um ist.</translation>
    </message>
</context>
<context>
    <name>labcast::StatementList</name>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Cop&amp;y Statements</source>
        <translation>Anweisungen k&amp;opieren</translation>
    </message>
    <message>
        <source>%1, in this order</source>
        <translation>%1, in dieser Reihenfolge</translation>
    </message>
</context>
<context>
    <name>labcast::StatesDialog</name>
    <message>
        <source>Earlier States of Line %1</source>
        <translation>Frühere Zustände von Zeile %1</translation>
    </message>
</context>
<context>
    <name>labcast::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
</context>
<context>
    <name>labcast::StoreFields</name>
    <message>
        <source>Soc&amp;ket:</source>
        <translation>Soc&amp;ket:</translation>
    </message>
    <message>
        <source>of the database on the controller&apos;s machine</source>
        <translation>der Datenbank auf dem Rechner des Controllers</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>where there is no socket</source>
        <translation>wo es keinen Socket gibt</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&quot;labcastctl server prepare&quot; makes this one</source>
        <translation>„labcastctl server prepare“ legt ihn an</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>empty: through a socket the server knows who asks</source>
        <translation>leer: durch einen Socket weiß der Server, wer fragt</translation>
    </message>
</context>
<context>
    <name>labcast::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>This is how the images will be sent.</source>
        <translation>So werden die Images gesendet.</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Schnittstelle:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Image root:</source>
        <translation>Image-Verzeichnis:</translation>
    </message>
    <message>
        <source>Rate limit:</source>
        <translation>Ratengrenze:</translation>
    </message>
    <message>
        <source>Multicast test:</source>
        <translation>Multicast-Test:</translation>
    </message>
    <message>
        <source>Add your images and computers on the page Library, then press Deploy. All of this can be changed there, on the tab Node, or by this wizard again.</source>
        <translation>Auf der Seite „Bibliothek“ Images und Rechner anlegen, dann „Verteilen“ drücken. All das lässt sich dort auf dem Reiter „Node“ oder mit diesem Assistenten wieder ändern.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>This server is ready to send images.</source>
        <translation>Dieser Server ist bereit, Images zu senden.</translation>
    </message>
    <message>
        <source>Something is still in the way; go back to see what.</source>
        <translation>Etwas steht noch im Weg; ein Schritt zurück zeigt, was.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>entfallen</translation>
    </message>
</context>
<context>
    <name>labcast::TargetBox</name>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Add &amp;Lab…</source>
        <translation>Labor hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>L&amp;ab:</source>
        <translation>&amp;Labor:</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>A&amp;nzahl:</translation>
    </message>
    <message>
        <source>computers; starts when all have joined</source>
        <translation>Rechner; beginnt, wenn alle da sind</translation>
    </message>
    <message>
        <source>A lab keeps the computers of a room together.</source>
        <translation>Ein Labor hält die Rechner eines Raums zusammen.</translation>
    </message>
    <message>
        <source>Chosen computers</source>
        <translation>Ausgewählte Rechner</translation>
    </message>
    <message>
        <source>Any computers that join</source>
        <translation>Beliebige Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n Rechner</numerusform>
            <numerusform>%n Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>Noch keiner ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1</source>
        <translation>
            <numerusform>%n Rechner: %1</numerusform>
            <numerusform>%n Rechner: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::TestPage</name>
    <message>
        <source>Does multicast work?</source>
        <translation>Geht Multicast?</translation>
    </message>
    <message>
        <source>A real udp-sender sends 64 MiB through the chosen interface to a real udp-receiver on the same machine. It uses an address and ports of its own: no computer of the lab can be hit.</source>
        <translation>Ein echter udp-sender sendet 64 MiB durch die gewählte Schnittstelle an einen echten udp-receiver auf demselben Rechner. Er benutzt eine eigene Adresse und eigene Ports: kein Rechner des Labors kann getroffen werden.</translation>
    </message>
    <message>
        <source>&amp;Test Multicast</source>
        <translation>Multicast &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Skip the test</source>
        <translation>Der Test &amp;entfällt</translation>
    </message>
    <message>
        <source>&amp;Test Again</source>
        <translation>Noch einmal &amp;testen</translation>
    </message>
    <message>
        <source>Through the switch</source>
        <translation>Durch den Switch</translation>
    </message>
    <message>
        <source>with a computer of the lab</source>
        <translation>mit einem Rechner des Raums</translation>
    </message>
</context>
<context>
    <name>labcast::TimeDialog</name>
    <message>
        <source>Jump to Time</source>
        <translation>Zu Zeit springen</translation>
    </message>
    <message>
        <source>&amp;Go to the first line at or after:</source>
        <translation>&amp;Zur ersten Zeile ab:</translation>
    </message>
    <message>
        <source>&amp;Jump</source>
        <translation>&amp;Springen</translation>
    </message>
</context>
<context>
    <name>labcast::TypedConfirmation</name>
    <message>
        <source>Expected: %1. Without it the button stays off.</source>
        <translation>Erwartet: %1. Ohne das bleibt der Knopf aus.</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt</translation>
    </message>
</context>
<context>
    <name>labcast::WelcomePage</name>
    <message>
        <source>Welcome to Labcast</source>
        <translation>Willkommen bei Labcast</translation>
    </message>
    <message>
        <source>Labcast sends one disk image to a whole room of computers at once and shows what happens.</source>
        <translation>Labcast sendet ein Image an einen ganzen Raum voller Rechner zugleich und zeigt, was geschieht.</translation>
    </message>
    <message>
        <source>&amp;Set up this server</source>
        <translation>Diesen Server &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Rehearse on a virtual lab first</source>
        <translation>Erst in einem virtuellen Labor &amp;proben</translation>
    </message>
    <message>
        <source>Choose the network interface, look at the storage node and prove with real packets that multicast works. Takes about two minutes; it can be left at any page and continued later.</source>
        <translation>Die Netzwerkschnittstelle wählen, den Storage-Node prüfen und mit echten Paketen beweisen, dass Multicast geht. Dauert etwa zwei Minuten, lässt sich auf jeder Seite verlassen und später fortsetzen.</translation>
    </message>
    <message>
        <source>Sends a sample image to four virtual computers on this machine. No lab is needed, no disk is touched, and nothing of this server is changed. The setup is then under Tools, Set Up.</source>
        <translation>Sendet ein Beispiel-Image an vier virtuelle Rechner auf diesem Rechner. Dazu braucht es kein Labor, keine Platte wird angerührt, und an diesem Server ändert sich nichts. Das Einrichten steht danach unter „Extras, Einrichten“.</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Proben</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Set up an&amp;other server, through ssh</source>
        <translation>&amp;Anderen Server über ssh einrichten</translation>
    </message>
    <message>
        <source>For a FOG server that stands elsewhere: this computer needs only the console, the server the package labcast-controller. The console goes there with your own ssh keys, and this setup goes on there.</source>
        <translation>Für einen FOG-Server, der anderswo steht: Dieser Rechner braucht nur die Konsole, der Server das Paket labcast-controller. Die Konsole geht mit Ihren eigenen ssh-Schlüsseln dorthin, und die Einrichtung geht dort weiter.</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden …</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Images computer labs by multicast.</source>
        <translation>Versorgt Rechnerräume per Multicast mit Images.</translation>
    </message>
    <message>
        <source>Connect to the controller at this socket.</source>
        <translation>Mit dem Controller an diesem Socket verbinden.</translation>
    </message>
    <message>
        <source>Deploy a sample image to a virtual lab at once.</source>
        <translation>Sofort ein Beispiel-Image an ein virtuelles Labor verteilen.</translation>
    </message>
    <message>
        <source>Tell the progress on the terminal, save the window as PNG when the first session has finished, and quit.</source>
        <translation>Den Fortschritt im Terminal melden, das Fenster als PNG speichern, sobald die erste Sitzung beendet ist, und enden.</translation>
    </message>
    <message>
        <source>Connect to the controller of this server, through ssh.</source>
        <translation>Mit dem Controller dieses Servers verbinden, durch ssh.</translation>
    </message>
</context>
</TS>
