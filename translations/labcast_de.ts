<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <source>{name} is not marked as master node.</source>
        <translation>{name} ist nicht als Master-Node gekennzeichnet.</translation>
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
        <source>More than one node of the group is marked as master; {name} is used.</source>
        <translation>Mehr als ein Node der Gruppe ist als Master gekennzeichnet; benutzt wird {name}.</translation>
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
        <source>The computers look for the sender at this address. Take the one of the interface that reaches them.</source>
        <translation>Unter dieser Adresse suchen die Rechner den Sender. Es muss die der Schnittstelle sein, die sie erreicht.</translation>
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
        <source>udp-sender is installed.</source>
        <translation>udp-sender ist installiert.</translation>
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
        <source>{path} cannot be read ({cause}): this seems to be no FOG server. Run this on the server where FOG was installed.</source>
        <translation>{path} lässt sich nicht lesen ({cause}): das scheint kein FOG-Server zu sein. Rufen Sie dies auf dem Server auf, auf dem FOG installiert wurde.</translation>
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
        <source>&amp;Cancel</source>
        <translation>Abbr&amp;echen</translation>
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
    <message numerus="yes">
        <source>&amp;Deploy to %n Computer(s)</source>
        <translation>
            <numerusform>An %n Rechner &amp;verteilen</numerusform>
            <numerusform>An %n Rechner &amp;verteilen</numerusform>
        </translation>
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
        <source>More than %n hit(s)</source>
        <translation>
            <numerusform>Mehr als %n Treffer</numerusform>
            <numerusform>Mehr als %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Sucht…</translation>
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
</context>
<context>
    <name>labcast::LibraryDialog</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
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
        <source>FOG: multicast.log</source>
        <translation>FOG: multicast.log</translation>
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
        <source>&amp;Logs</source>
        <translation>&amp;Protokolle</translation>
    </message>
    <message>
        <source>Sett&amp;ings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
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
    <message numerus="yes">
        <source>%n check(s): %1</source>
        <translation>
            <numerusform>%n Prüfung: %1</numerusform>
            <numerusform>%n Prüfungen: %1</numerusform>
        </translation>
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
    <name>labcast::RecordView</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <source>%1 came through %2 at %3.</source>
        <translation>%1 kamen durch %2 mit %3 an.</translation>
    </message>
    <message>
        <source>Proved: udp-sender, udp-receiver, multicast on this interface and this machine&apos;s firewall. The switch is proved by the first computer that joins.</source>
        <translation>Bewiesen sind: udp-sender, udp-receiver, Multicast auf dieser Schnittstelle und die Firewall dieses Rechners. Den Switch beweist der erste Rechner, der beitritt.</translation>
    </message>
    <message>
        <source>But only %1 left the machine by the interface&apos;s own counter: there is no cable, or the other end is off.</source>
        <translation>Aber nach dem Zähler der Schnittstelle haben nur %1 den Rechner verlassen: kein Kabel, oder die Gegenseite ist aus.</translation>
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
