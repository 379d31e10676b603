<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>About</name>
    <message>
        <source>Reads news on one subject, and says what is claimed</source>
        <translation>Legge le notizie su un argomento e dice che cosa vi si afferma</translation>
    </message>
    <message>
        <source>© 2026 The Postilla authors</source>
        <translation>© 2026 Gli autori di Postilla</translation>
    </message>
</context>
<context>
    <name>Anchor</name>
    <message>
        <source>Select the passage again.</source>
        <translation>Seleziona di nuovo il passo.</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Non è selezionato nulla</translation>
    </message>
    <message>
        <source>The passage is outside of the text</source>
        <translation>Il passo è fuori dal testo</translation>
    </message>
    <message>
        <source>The passage begins or ends inside a character</source>
        <translation>Il passo comincia o finisce a metà di un carattere</translation>
    </message>
</context>
<context>
    <name>AnchorState</name>
    <message>
        <source>exact</source>
        <comment>of one claim in a new text</comment>
        <translation>identica</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>of one claim in a new text</comment>
        <translation>spostata</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>of one claim in a new text</comment>
        <translation>cambiata</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>of one claim in a new text</comment>
        <translation>perduta</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>The charts were cancelled</source>
        <translation>I grafici sono stati annullati</translation>
    </message>
    <message>
        <source>The ending of the file names no format</source>
        <translation>L’estensione del file non indica un formato</translation>
    </message>
    <message>
        <source>End it in .svg or .png.</source>
        <translation>Usare .svg o .png.</translation>
    </message>
</context>
<context>
    <name>ClaimMark</name>
    <message>
        <source>Claim %1, %2</source>
        <comment>number, verdict</comment>
        <translation>Affermazione %1, %2</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>spia linguistica</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>cautela espressa</translation>
    </message>
</context>
<context>
    <name>ClaimPicker</name>
    <message>
        <source>Claims, the likeliest first</source>
        <translation>Affermazioni, le più vicine per prime</translation>
    </message>
    <message>
        <source>Claims with “%1”</source>
        <translation>Affermazioni con «%1»</translation>
    </message>
    <message>
        <source>No other claim has “%1”.</source>
        <translation>Nessun’altra affermazione ha «%1».</translation>
    </message>
    <message>
        <source>Look for “%1” in all claims</source>
        <translation>Cerca «%1» in tutte le affermazioni</translation>
    </message>
    <message>
        <source>Nothing is like it. Type a number or words of the claim you mean.</source>
        <translation>Nessuna le somiglia. Scrivi un numero o parole dell’affermazione che intendi.</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>%1 in the new text</source>
        <translation>%1 nel nuovo testo</translation>
    </message>
    <message>
        <source>proposed values</source>
        <translation>valori proposti</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Writing the copy</source>
        <translation>Scrittura della copia</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[FILE]</translation>
    </message>
    <message>
        <source>Writes a compact copy of the library, by default beside it, and says where.</source>
        <translation>Scrive una copia compatta dell’archivio, di norma accanto a esso, e dice dove.</translation>
    </message>
    <message>
        <source>Writes JSON with English keys and ISO dates, whatever the language.</source>
        <translation>Stampa JSON con chiavi inglesi e date ISO, qualunque sia la lingua.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Vedi: %1</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Manca qualcosa: %1</translation>
    </message>
    <message>
        <source>This is too much: %1</source>
        <translation>Questo è di troppo: %1</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>Il comando «%1» non esiste</translation>
    </message>
    <message>
        <source>The result could not be written</source>
        <translation>Il risultato non può essere scritto</translation>
    </message>
    <message>
        <source>Send it to another place.</source>
        <translation>Indirizzalo altrove.</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Non c’è nulla da modificare</translation>
    </message>
    <message>
        <source>Name a field: %1</source>
        <translation>Indica un campo: %1</translation>
    </message>
    <message>
        <source>Document %1 is stored.</source>
        <translation>Il documento %1 è salvato.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMERO</translation>
    </message>
    <message>
        <source>Changes what is known of a document. An empty value clears a field.</source>
        <translation>Modifica ciò che si sa di un documento. Un valore vuoto cancella il campo.</translation>
    </message>
    <message>
        <source>The library to work on. Default: %1</source>
        <translation>L’archivio su cui lavorare. Se manca: %1</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Who signs what is changed. Default: the name in the settings, else yours here.</source>
        <translation>Chi firma le modifiche. Se manca: il nome scelto nelle impostazioni, altrimenti il tuo su questo computer.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>Says this.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Postilla reads news articles with you and keeps what they claim.</source>
        <translation>Postilla legge con te gli articoli di giornale e conserva ciò che affermano.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandi:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>Says this; after a command, what that command takes.</source>
        <translation>Mostra questo aiuto; dopo un comando, ciò che quel comando accetta.</translation>
    </message>
    <message>
        <source>Says the version.</source>
        <translation>Stampa la versione.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 something failed, 2 wrong usage.</source>
        <translation>Codice di uscita: 0 fatto, 1 qualcosa non è riuscito, 2 uso errato.</translation>
    </message>
    <message>
        <source>Usage: postilla %1 [OPTIONS]</source>
        <translation>Uso: postilla %1 [OPZIONI]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>This is not a number of lines</source>
        <translation>Questo non è un numero di righe</translation>
    </message>
    <message>
        <source>Give a number from 1 on.</source>
        <translation>Indica un numero da 1 in su.</translation>
    </message>
    <message>
        <source>LINES</source>
        <translation>RIGHE</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importato</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nuova versione</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>ripristinato</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>già presente</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>altro testo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>The text at this address has changed. Import it with --update to keep both.</source>
        <translation>Il testo a questo indirizzo è cambiato. Per conservarli entrambi importalo con --update.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Title or reason</source>
        <translation>Titolo o motivo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and what happened: 3 imported</comment>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>The import ended early: %n document(s) stored.</source>
        <translation>
            <numerusform>L’importazione è finita prima del tempo: %n documento salvato.</numerusform>
            <numerusform>L’importazione è finita prima del tempo: %n documenti salvati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not reached; import again to go on.</source>
        <translation>
            <numerusform>%n file non raggiunto; per proseguire importa di nuovo.</numerusform>
            <numerusform>%n file non raggiunti; per proseguire importa di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>FILE|FOLDER…</source>
        <translation>FILE|CARTELLA…</translation>
    </message>
    <message>
        <source>Brings articles (text, Markdown, HTML) into the library.</source>
        <translation>Importa articoli (testo, Markdown, HTML) nell’archivio.</translation>
    </message>
    <message>
        <source>Keeps another text of a known address as its new version.</source>
        <translation>Conserva un altro testo di un indirizzo già noto come sua nuova versione.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Testata</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>ignota</translation>
    </message>
    <message>
        <source>The library is empty. Bring articles in: %1</source>
        <translation>L’archivio è vuoto. Importa qualche articolo: %1</translation>
    </message>
    <message>
        <source>Lists the documents, the last collected first.</source>
        <translation>Elenca i documenti, a partire dall’ultimo raccolto.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 di %3</translation>
    </message>
    <message>
        <source>This is not the number of a document</source>
        <translation>Questo non è il numero di un documento</translation>
    </message>
    <message>
        <source>Shows what is known of a document.</source>
        <translation>Mostra ciò che si sa di un documento.</translation>
    </message>
    <message>
        <source>Writes the text instead; with --json, beside the rest.</source>
        <translation>Stampa invece il testo; con --json, accanto al resto.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Raccolto il</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message numerus="yes">
        <source>version %1, %n character(s)</source>
        <translation>
            <numerusform>versione %1, %n carattere</numerusform>
            <numerusform>versione %1, %n caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>Takes back the last act of the analyst; a whole import is one.</source>
        <translation>Annulla l’ultima azione dell’analista; un’intera importazione è un’azione sola.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Ripete ciò che è stato annullato per ultimo.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tutto a posto.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n problema trovato.</numerusform>
            <numerusform>%n problemi trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affermazione</translation>
    </message>
    <message>
        <source>Summary or quote</source>
        <translation>Riassunto o citazione</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito della verifica</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>No claim has been tagged yet. Open the library in the window and press C.</source>
        <translation>Non è ancora stata segnata alcuna affermazione. Apri l’archivio nella finestra e premi C.</translation>
    </message>
    <message>
        <source>Lists the claims, in the order of documents and texts.</source>
        <translation>Elenca le affermazioni, nell’ordine dei documenti e dei testi.</translation>
    </message>
    <message>
        <source>The text could not be written</source>
        <translation>Il testo non può essere scritto</translation>
    </message>
    <message>
        <source>This format is not known</source>
        <translation>Questo formato non è conosciuto</translation>
    </message>
    <message>
        <source>Give csv or json.</source>
        <translation>Indica csv o json.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FILE…</translation>
    </message>
    <message>
        <source>Prints what is named in files, without a library: chips, figures, bodies …</source>
        <translation>Stampa ciò che i file nominano, senza bisogno di un archivio: chip, cifre, enti …</translation>
    </message>
    <message>
        <source>csv or json. Offsets are code points of the decoded file.</source>
        <translation>csv o json. Le posizioni sono punti di codice del file decodificato.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMATO</translation>
    </message>
    <message>
        <source>Writes the text of each HTML file there, in which its offsets count.</source>
        <translation>Scrive lì il testo di ogni file HTML, al quale si riferiscono le sue posizioni.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARTELLA</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Scrittura del rapporto</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABELLA</translation>
    </message>
    <message>
        <source>Usage: postilla [LIBRARY]              opens the window</source>
        <translation>Uso: postilla [ARCHIVIO]             apre la finestra</translation>
    </message>
    <message>
        <source>       postilla COMMAND [OPTIONS] …    does one thing and ends</source>
        <translation>     postilla COMANDO [OPZIONI] …    fa una cosa e termina</translation>
    </message>
    <message>
        <source>The quote does not occur in the text of the document</source>
        <translation>La citazione non compare nel testo del documento</translation>
    </message>
    <message>
        <source>Copy it to the letter from: %1</source>
        <translation>Copiarla alla lettera da: %1</translation>
    </message>
    <message>
        <source>The quote occurs more than once in the text of the document</source>
        <translation>La citazione compare più di una volta nel testo del documento</translation>
    </message>
    <message>
        <source>Give a longer one, which occurs once.</source>
        <translation>Indicarne una più lunga, che compaia una volta sola.</translation>
    </message>
    <message>
        <source>This is not a verdict</source>
        <translation>Questo non è un esito della verifica</translation>
    </message>
    <message>
        <source>Give one of these: %1</source>
        <translation>Indicare uno di questi: %1</translation>
    </message>
    <message>
        <source>A claim needs a quote</source>
        <translation>Un’affermazione ha bisogno di una citazione</translation>
    </message>
    <message>
        <source>For instance: %1</source>
        <translation>Per esempio: %1</translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>Un’etichetta ha bisogno di un nome</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TESTO</translation>
    </message>
    <message>
        <source>What the document says, to the letter. Must be given.</source>
        <translation>Ciò che il documento dice, alla lettera. È obbligatoria.</translation>
    </message>
    <message>
        <source>The claim in your own words.</source>
        <translation>L’affermazione con parole proprie.</translation>
    </message>
    <message>
        <source>A tag, made where there is none of that name; may be given again.</source>
        <translation>Un’etichetta, creata se non ce n’è una con quel nome; si può ripetere.</translation>
    </message>
    <message>
        <source>Reliability of the source and credibility of the information: B2.</source>
        <translation>Affidabilità della fonte e attendibilità della notizia: B2.</translation>
    </message>
    <message>
        <source>RATING</source>
        <translation>VALUTAZIONE</translation>
    </message>
    <message>
        <source>unverified, corroborated, disputed or refuted.</source>
        <translation>unverified (da verificare), corroborated (riscontrata), disputed (controversa) o refuted (confutata).</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>ESITO</translation>
    </message>
    <message>
        <source>Why that verdict.</source>
        <translation>La motivazione dell’esito.</translation>
    </message>
    <message>
        <source>The article itself is wrong here [sic].</source>
        <translation>Qui è l’articolo stesso a sbagliare [sic].</translation>
    </message>
    <message>
        <source>What the article should say; a source error then.</source>
        <translation>Ciò che l’articolo dovrebbe dire: è allora un errore nella fonte.</translation>
    </message>
    <message>
        <source>A note of your own.</source>
        <translation>Una nota dell’analista.</translation>
    </message>
    <message>
        <source>Makes a claim of a quote from a document, and prints its number.</source>
        <translation>Fa un’affermazione di una citazione da un documento, e ne stampa il numero.</translation>
    </message>
    <message>
        <source>At most so many lines. Default: %1</source>
        <translation>Al massimo tante righe. Se manca: %1</translation>
    </message>
    <message>
        <source>Searching the texts</source>
        <translation>Esame dei testi</translation>
    </message>
    <message>
        <source>Marking the texts</source>
        <translation>Ricerca delle occorrenze nei testi</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) searched again</source>
        <translation>
            <numerusform>%n testo riesaminato</numerusform>
            <numerusform>%n testi riesaminati</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be done with a lexicon</source>
        <translation>Questo non si può fare con un lessico</translation>
    </message>
    <message>
        <source>Shows by which names mentions are found, and writes or takes in your own.</source>
        <translation>Mostra con quali nomi si trovano le occorrenze, e scrive o prende quelli propri.</translation>
    </message>
    <message>
        <source>Of import: says what it would change in the texts, and changes nothing.</source>
        <translation>Di import: dice che cosa cambierebbe nei testi, senza cambiare nulla.</translation>
    </message>
    <message>
        <source>merged</source>
        <comment>lexicon entry</comment>
        <translation>unita</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>lexicon entry</comment>
        <translation>ritirata</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>lexicon entry</comment>
        <translation>fornita</translation>
    </message>
    <message>
        <source>own</source>
        <comment>lexicon entry</comment>
        <translation>propria</translation>
    </message>
    <message>
        <source>%1 (%2) is a name of %3 as well</source>
        <translation>%1 (%2) è anche un nome di %3</translation>
    </message>
    <message>
        <source>%1 (%2) is a common word of the texts; write %1 !insentence or %1 !exact</source>
        <translation>%1 (%2) è una parola comune dei testi; scrivere %1 !insentence o %1 !exact</translation>
    </message>
    <message>
        <source>%1 (%2) is a single character</source>
        <translation>%1 (%2) è un solo carattere</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Canonical name</source>
        <translation>Nome canonico</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%n voce nuova</numerusform>
            <numerusform>%n voci nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed entries</source>
        <translation>
            <numerusform>%n voce cambiata</numerusform>
            <numerusform>%n voci cambiate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries as they are</source>
        <translation>
            <numerusform>%n voce già così</numerusform>
            <numerusform>%n voci già così</numerusform>
        </translation>
    </message>
    <message>
        <source>More than once in the file: %1</source>
        <translation>Più volte nel file: %1</translation>
    </message>
    <message>
        <source>Appear</source>
        <translation>Appaiono</translation>
    </message>
    <message>
        <source>Vanish</source>
        <translation>Spariscono</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiano</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) would appear</source>
        <translation>
            <numerusform>%n occorrenza apparirebbe</numerusform>
            <numerusform>%n occorrenze apparirebbero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) would vanish</source>
        <translation>
            <numerusform>%n occorrenza sparirebbe</numerusform>
            <numerusform>%n occorrenze sparirebbero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) would name something else</source>
        <translation>
            <numerusform>%n occorrenza nominerebbe altro</numerusform>
            <numerusform>%n occorrenze nominerebbero altro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) would change</source>
        <translation>
            <numerusform>%n documento cambierebbe</numerusform>
            <numerusform>%n documenti cambierebbero</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rule packs in %1</source>
        <translation>Non ci sono pacchetti di regole in %1</translation>
    </message>
    <message>
        <source>Give list, export, import FILE, check FILE or packs.</source>
        <translation>Indicare list, export, import FILE, check FILE o packs.</translation>
    </message>
    <message>
        <source>list | export | import FILE | check FILE | packs</source>
        <translation>list | export | import FILE | check FILE | packs</translation>
    </message>
    <message>
        <source>works</source>
        <comment>rule pack</comment>
        <translation>funziona</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nuovo testo</translation>
    </message>
    <message>
        <source>No claim stands so in its document&apos;s text.</source>
        <translation>Nessuna affermazione sta così nel testo del suo documento.</translation>
    </message>
    <message>
        <source>Only those that are exact, moved, changed or lost in a newer text.</source>
        <translation>Soltanto quelle exact (identiche), moved (spostate), changed (cambiate) o lost (perdute) in un testo più recente.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATO</translation>
    </message>
    <message>
        <source>Claims in the new texts: %1.</source>
        <translation>Affermazioni nei nuovi testi: %1.</translation>
    </message>
    <message>
        <source>Corrections in the new texts: %1.</source>
        <translation>Correzioni nei nuovi testi: %1.</translation>
    </message>
    <message>
        <source>`postilla claims --anchors changed` and `--anchors lost` list what to look at.</source>
        <translation>`postilla claims --anchors changed` e `--anchors lost` elencano quelle da rivedere.</translation>
    </message>
    <message>
        <source>The library as it was: %1</source>
        <translation>L’archivio com’era: %1</translation>
    </message>
    <message>
        <source>Nothing of it could be repaired.</source>
        <translation>Nulla di ciò si è potuto rimettere a posto.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Riparazione</translation>
    </message>
    <message>
        <source>Checks the library against itself. Changes nothing, unless told to repair.</source>
        <translation>Controlla la coerenza interna dell’archivio. Non cambia nulla, salvo che lo si chieda.</translation>
    </message>
    <message>
        <source>Puts right what the library itself proves, after a copy of it.</source>
        <translation>Rimette a posto ciò che l’archivio stesso dimostra, dopo averne fatto una copia.</translation>
    </message>
    <message>
        <source>This is not a number from 1 on</source>
        <translation>Questo non è un numero da 1 in su</translation>
    </message>
    <message>
        <source>Prints the sentences of files that are worth a claim, the best first, without a library</source>
        <translation>Stampa le frasi dei file che meritano un’affermazione, le migliori per prime, senza archivio</translation>
    </message>
    <message>
        <source>At most so many of each file; without it, all that are worth a claim.</source>
        <translation>Al massimo tante per ogni file; senza, tutte quelle che meritano un’affermazione.</translation>
    </message>
    <message>
        <source>No claim stands in those documents.</source>
        <translation>In quei documenti non c’è nessuna affermazione.</translation>
    </message>
    <message>
        <source>This is not a number of documents</source>
        <translation>Questo non è un numero di documenti</translation>
    </message>
    <message>
        <source>Write a whole number from 1 on.</source>
        <translation>Scrivi un numero intero da 1 in su.</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>data ignota</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Non è stato trovato nulla.</translation>
    </message>
    <message>
        <source>There may be more. The first %1 are shown; see --limit.</source>
        <translation>Potrebbero essercene altri. Si vedono i primi %1; vedi --limit.</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>RICERCA</translation>
    </message>
    <message>
        <source>Finds documents by words, &quot;phrases&quot;, -exclusions, OR, prefixes* and fields such as chip:H200 or figure:&gt;1M, the last collected first.</source>
        <translation>Trova i documenti per parole, &quot;frasi&quot;, -esclusioni, OR, prefissi* e campi come chip:H200 o figure:&gt;1M, prima gli ultimi raccolti.</translation>
    </message>
    <message>
        <source>How many documents at most; 50 where it is not given.</source>
        <translation>Quanti documenti al massimo; 50 se non è detto.</translation>
    </message>
    <message>
        <source>What fits the words of the query best comes first.</source>
        <translation>Prima viene ciò che risponde meglio alle parole della ricerca.</translation>
    </message>
    <message>
        <source>Only the documents that the query finds; see: postilla find.</source>
        <translation>Soltanto i documenti che la ricerca trova; vedi: postilla find.</translation>
    </message>
    <message>
        <source>Making the search index anew</source>
        <translation>L’indice di ricerca viene rifatto</translation>
    </message>
    <message>
        <source>Prints which sentences of files agree or disagree, and why, without a library</source>
        <translation>Stampa quali frasi dei file concordano o discordano, e perché, senza archivio</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <source>No figure is stated there.</source>
        <translation>Lì non è dichiarata alcuna cifra.</translation>
    </message>
    <message>
        <source>This is not a number of figures</source>
        <translation>Questo non è un numero di cifre</translation>
    </message>
    <message>
        <source>This order is not known</source>
        <translation>Questo ordine non è conosciuto</translation>
    </message>
    <message>
        <source>Give value, published, chip or measure.</source>
        <translation>Indicare value, published, chip o measure.</translation>
    </message>
    <message>
        <source>%1 (of other dates: it may have changed)</source>
        <translation>%1 (riferite ad altre date: può essere cambiata)</translation>
    </message>
    <message>
        <source>No values of one chip and measure fail to meet.</source>
        <translation>Nessun valore dello stesso chip e della stessa grandezza è in contrasto.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correzioni</translation>
    </message>
    <message>
        <source>Nobody has corrected yet what a figure is about.</source>
        <translation>Nessuno ha ancora corretto che cosa riguarda una cifra.</translation>
    </message>
    <message>
        <source>Comparing figures</source>
        <translation>Confronto delle cifre</translation>
    </message>
    <message>
        <source>[QUERY]</source>
        <translation>[RICERCA]</translation>
    </message>
    <message>
        <source>Lists every figure of the texts, or of a query: value, unit, chip, measure, who says it, when; or the groups whose values do not meet. chip:, measure:, figure: and kind: ask of the figure, all else of its document; see: postilla find.</source>
        <translation>Elenca ogni cifra dei testi, o di una ricerca: valore, unità, chip, grandezza, chi la dice, quando; oppure i gruppi i cui valori non si incontrano. chip:, measure:, figure: e kind: riguardano la cifra, tutto il resto il suo documento; si veda: postilla find.</translation>
    </message>
    <message>
        <source>value, published, chip or measure.</source>
        <translation>value, published, chip o measure.</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>ORDINE</translation>
    </message>
    <message>
        <source>How many figures at most; all where it is not given.</source>
        <translation>Quante cifre al massimo; tutte se non è indicato.</translation>
    </message>
    <message>
        <source>Instead of figures the groups of one chip and measure whose values do not meet, and why.</source>
        <translation>Al posto delle cifre i gruppi di un chip e una grandezza i cui valori non si incontrano, e perché.</translation>
    </message>
    <message>
        <source>Instead of figures the words beside which people have corrected what a figure measures or of which chip it is.</source>
        <translation>Al posto delle cifre le parole accanto alle quali è stato corretto che cosa misura una cifra o di quale chip è.</translation>
    </message>
    <message>
        <source>Writes the result as CSV.</source>
        <translation>Scrive il risultato in CSV.</translation>
    </message>
    <message>
        <source>A report does not speak this language</source>
        <translation>Un rapporto non parla questa lingua</translation>
    </message>
    <message>
        <source>Write it or en.</source>
        <translation>Scrivere it o en.</translation>
    </message>
    <message>
        <source>Adds the texts in full, marked.</source>
        <translation>Aggiunge i testi integrali, con le evidenziazioni.</translation>
    </message>
    <message>
        <source>In which language it speaks: it or en.</source>
        <translation>In che lingua parla: it o en.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LINGUA</translation>
    </message>
    <message>
        <source>≈: converted at %1</source>
        <translation>≈: convertito al cambio %1</translation>
    </message>
    <message>
        <source>Shows amounts converted at this rate, &quot;1 EUR = 1.08 USD&quot;; may be given for several currencies. Without a rate nothing is converted.</source>
        <translation>Mostra gli importi convertiti a questo cambio, &quot;1 EUR = 1.08 USD&quot;; si può dare per più valute. Senza un cambio non si converte nulla.</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>CAMBIO</translation>
    </message>
    <message>
        <source>[NUMBER|CLAIM]</source>
        <translation>[NUMERO|AFFERMAZIONE]</translation>
    </message>
    <message>
        <source>Says who changed what and when, the newest first: in the library, to one document, or to one claim.</source>
        <translation>Dice chi ha cambiato che cosa e quando, a cominciare dalla modifica più recente: nell’archivio, in un documento o in un’affermazione.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Quesito</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiducia nel giudizio</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favore</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contro</translation>
    </message>
    <message>
        <source>Lists the judgements with their questions, and the claims for and against them.</source>
        <translation>Elenca i giudizi con i loro quesiti e le affermazioni a favore e contro.</translation>
    </message>
    <message>
        <source>There is no claim of that number</source>
        <translation>Non c’è alcuna affermazione con quel numero</translation>
    </message>
    <message>
        <source>There is no such review session</source>
        <translation>Questa sessione di revisione non c’è</translation>
    </message>
    <message>
        <source>Look it up: %1</source>
        <translation>Cercarla: %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniziata</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementi</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decisi</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>[NUMBER]</source>
        <translation>[NUMERO]</translation>
    </message>
    <message>
        <source>Lists the review sessions, or what was decided in one of them, and writes its report.</source>
        <translation>Elenca le sessioni di revisione, o ciò che fu deciso in una di esse, e ne scrive il rapporto.</translation>
    </message>
    <message>
        <source>Where the report of the session goes; .pdf, or .csv for the table of decisions.</source>
        <translation>Dove va il rapporto della sessione; .pdf, oppure .csv per la tabella delle decisioni.</translation>
    </message>
    <message>
        <source>Writes an annotated summary as PDF, HTML, Markdown or JSON, or its tables as XLSX or CSV, and says where.</source>
        <translation>Scrive un riepilogo annotato in PDF, HTML, Markdown o JSON, o le sue tabelle in XLSX o CSV, e dice dove.</translation>
    </message>
    <message>
        <source>Where to; .pdf, .html, .md, .json, .xlsx, .csv, or a folder for all tables as CSV. Must be given.</source>
        <translation>Dove; .pdf, .html, .md, .json, .xlsx, .csv, o una cartella per tutte le tabelle in CSV. È obbligatorio.</translation>
    </message>
    <message>
        <source>brief: the first page, contrasts, figures and sources; full: every claim as well.</source>
        <translation>brief: la prima pagina, i contrasti, le cifre e le fonti; full: anche tutte le affermazioni.</translation>
    </message>
    <message>
        <source>LAYOUT</source>
        <translation>IMPIANTO</translation>
    </message>
    <message>
        <source>Number of the report that it replaces, as postilla reports lists it.</source>
        <translation>Numero del rapporto che sostituisce, come lo elenca postilla reports.</translation>
    </message>
    <message>
        <source>For whom .csv files are: data for programs, spreadsheet for people, in the report&apos;s language.</source>
        <translation>Per chi sono i file .csv: data per i programmi, spreadsheet per le persone, nella lingua del rapporto.</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFILO</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affermazioni</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ambito</translation>
    </message>
    <message>
        <source>No report has been written yet. Write one: postilla report --output FILE.pdf</source>
        <translation>Non è ancora stato scritto alcun rapporto. Per scriverne uno: postilla report --output FILE.pdf</translation>
    </message>
    <message>
        <source>--%1 does not know this</source>
        <translation>--%1 non lo conosce</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Scegliere fra: %1.</translation>
    </message>
    <message>
        <source>No judgement has been made yet. Open the library in the window and press Ctrl+9.</source>
        <translation>Nessun giudizio è ancora stato formulato. Apri l’archivio nella finestra e premi Ctrl+9.</translation>
    </message>
    <message>
        <source>Of which size the pages of a PDF are: a4 or letter.</source>
        <translation>Di quale formato sono le pagine di un PDF: a4 o letter.</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>CARTA</translation>
    </message>
    <message>
        <source>What a .csv holds: documents, mentions, claims, figures, claim_tags, relations or decisions.</source>
        <translation>Che cosa contiene un .csv: documents, mentions, claims, figures, claim_tags, relations o decisions.</translation>
    </message>
    <message>
        <source>No review session was started yet. Open the library in the window and press Ctrl+2.</source>
        <translation>Nessuna sessione di revisione è stata ancora iniziata. Aprire l’archivio nella finestra e premere Ctrl+2.</translation>
    </message>
    <message>
        <source>One file becomes the new text of one document</source>
        <translation>Un solo file diventa il nuovo testo di un solo documento</translation>
    </message>
    <message>
        <source>Name one file with --into.</source>
        <translation>Con --into indica un solo file.</translation>
    </message>
    <message>
        <source>--%1 says nothing to this format</source>
        <translation>--%1 non dice nulla a questo formato</translation>
    </message>
    <message>
        <source>Leave it out, or write another format.</source>
        <translation>Ometterla, o scegliere un altro formato.</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Confutate</translation>
    </message>
    <message>
        <source>Lists the register of reports: what was handed over, when, from which claims, and how many of these were refuted since.</source>
        <translation>Elenca il registro dei rapporti: che cosa è stato consegnato, quando, con quali affermazioni, e quante di queste sono state confutate da allora.</translation>
    </message>
    <message>
        <source>Makes the file the new text of that document.</source>
        <translation>Fa del file il nuovo testo di quel documento.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>This is not a known value</source>
        <translation>Questo valore non esiste</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source> (both from one origin)</source>
        <translation> (entrambe da una sola prima fonte)</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The passage is not where the mention stands</source>
        <translation>Il passo non è dove sta l&apos;occorrenza</translation>
    </message>
    <message>
        <source>Mark a new mention instead.</source>
        <translation>Aggiungere invece una nuova occorrenza.</translation>
    </message>
</context>
<context>
    <name>DocumentField</name>
    <message>
        <source>This does not fit the field &quot;%1&quot;</source>
        <translation>Questo valore non va bene per il campo «%1»</translation>
    </message>
    <message>
        <source>Give %1, or nothing.</source>
        <translation>Indica %1, oppure nulla.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Testata</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Ripreso da</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Prima fonte</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Affidabilità della fonte</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>who reposted it</source>
        <translation>chi l’ha ripreso</translation>
    </message>
    <message>
        <source>where the information first came from</source>
        <translation>da dove viene per prima la notizia</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>chi l’ha pubblicato</translation>
    </message>
    <message>
        <source>a year, month or day: 2025, 2025-08 or 2025-08-15</source>
        <translation>un anno, un mese o un giorno: 2025, 2025-08 o 2025-08-15</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https://</source>
        <translation>un indirizzo che comincia con http:// o https://</translation>
    </message>
    <message>
        <source>a language code: it, en …</source>
        <translation>il codice di una lingua: it, en …</translation>
    </message>
    <message>
        <source>unread, reading or reviewed</source>
        <translation>unread (da leggere), reading (in lettura) o reviewed (esaminato)</translation>
    </message>
    <message>
        <source>a letter from A to F</source>
        <translation>una lettera da A a F</translation>
    </message>
    <message>
        <source>your own summary</source>
        <translation>una sintesi con parole tue</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>un testo qualsiasi</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>da leggere</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>in lettura</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>esaminato</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ignota</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>dichiarata</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>dedotta</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>inserita</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Untitled document %1</source>
        <translation>Documento %1 senza titolo</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>%1, collected on %2</source>
        <translation>%1, raccolto il %2</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affermazione</numerusform>
            <numerusform>%n affermazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ag.</source>
        <translation>
            <numerusform>%n ente/ag.</numerusform>
            <numerusform>%n enti/ag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fig.</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chip(s)</source>
        <translation>
            <numerusform>%n chip</numerusform>
            <numerusform>%n chip</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeRate</name>
    <message>
        <source>This is not a rate of exchange</source>
        <translation>Questo non è un tasso di cambio</translation>
    </message>
    <message>
        <source>Write it like this: 1 EUR = 1.08 USD</source>
        <translation>Si scrive così: 1 EUR = 1,08 USD</translation>
    </message>
    <message>
        <source>There are two rates for the same currency</source>
        <translation>Ci sono due cambi per la stessa valuta</translation>
    </message>
    <message>
        <source>State one rate for each currency.</source>
        <translation>Indica un solo cambio per ogni valuta.</translation>
    </message>
</context>
<context>
    <name>FigureVocabulary</name>
    <message>
        <source>“%1” is no role of a word</source>
        <translation>«%1» non è un ruolo di una parola</translation>
    </message>
    <message>
        <source>“%1” is no value for this role</source>
        <translation>«%1» non è un valore per questo ruolo</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Il file non può essere letto</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 thousand</source>
        <translation>%1 mila</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 milioni</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 miliardi</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Come vengono</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Tutte le cifre</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Migliaia</translation>
    </message>
    <message>
        <source>Millions</source>
        <translation>Milioni</translation>
    </message>
    <message>
        <source>Billions</source>
        <translation>Miliardi</translation>
    </message>
    <message>
        <source>about</source>
        <translation>circa</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>almeno</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>oltre</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>meno di</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>fino a</translation>
    </message>
    <message>
        <source>range</source>
        <translation>intervallo</translation>
    </message>
    <message>
        <source>vague</source>
        <translation>vaga</translation>
    </message>
    <message>
        <source>no chip</source>
        <translation>nessun chip</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 (riferita a: %2)</translation>
    </message>
    <message>
        <source>%1 (published %2)</source>
        <translation>%1 (pubblicata: %2)</translation>
    </message>
    <message>
        <source>%1 (no date)</source>
        <translation>%1 (senza data)</translation>
    </message>
    <message>
        <source>%1: %2 against %3</source>
        <translation>%1: %2 contro %3</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Nobody has corrected this figure</source>
        <translation>Nessuno ha corretto questa cifra</translation>
    </message>
    <message>
        <source>Nothing needs to be taken back.</source>
        <translation>Non c’è nulla da ritirare.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affermazione</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>added</source>
        <translation>aggiunta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifica</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimozione</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>ripristino</translation>
    </message>
    <message>
        <source>Date known by</source>
        <translation>Data nota perché</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riassunto</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito della verifica</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motivazione</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citazione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>Rimozione di documenti</translation>
    </message>
    <message>
        <source>Tag a claim</source>
        <translation>Nuova affermazione</translation>
    </message>
    <message>
        <source>Edit a claim</source>
        <translation>Modifica di un’affermazione</translation>
    </message>
    <message>
        <source>Delete claims</source>
        <translation>Eliminazione di affermazioni</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Nuova etichetta</translation>
    </message>
    <message>
        <source>Edit a tag</source>
        <translation>Modifica di un’etichetta</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>Eliminazione di un’etichetta</translation>
    </message>
    <message>
        <source>lexicon entry</source>
        <translation>voce del lessico</translation>
    </message>
    <message>
        <source>kind of mention</source>
        <translation>tipo di occorrenza</translation>
    </message>
    <message>
        <source>Canonical name</source>
        <translation>Nome canonico</translation>
    </message>
    <message>
        <source>Add to the lexicon</source>
        <translation>Aggiunta al lessico</translation>
    </message>
    <message>
        <source>Edit the lexicon</source>
        <translation>Modifica del lessico</translation>
    </message>
    <message>
        <source>Merge two entries of the lexicon</source>
        <translation>Unione di due voci del lessico</translation>
    </message>
    <message>
        <source>Split an entry of the lexicon</source>
        <translation>Divisione di una voce del lessico</translation>
    </message>
    <message>
        <source>Retire an entry of the lexicon</source>
        <translation>Ritiro di una voce del lessico</translation>
    </message>
    <message>
        <source>Restore an entry of the lexicon</source>
        <translation>Ripristino di una voce del lessico</translation>
    </message>
    <message>
        <source>Delete an entry of the lexicon</source>
        <translation>Eliminazione di una voce del lessico</translation>
    </message>
    <message>
        <source>Import a lexicon</source>
        <translation>Importazione di un lessico</translation>
    </message>
    <message>
        <source>Add a kind of mention</source>
        <translation>Aggiunta di un tipo di occorrenza</translation>
    </message>
    <message>
        <source>Edit a kind of mention</source>
        <translation>Modifica di un tipo di occorrenza</translation>
    </message>
    <message>
        <source>Delete a kind of mention</source>
        <translation>Eliminazione di un tipo di occorrenza</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correzione</translation>
    </message>
    <message>
        <source>Confirm a mention</source>
        <translation>Conferma di un&apos;occorrenza</translation>
    </message>
    <message>
        <source>Reject a mention</source>
        <translation>Rifiuto di un&apos;occorrenza</translation>
    </message>
    <message>
        <source>Mark a missing mention</source>
        <translation>Aggiunta di un&apos;occorrenza mancante</translation>
    </message>
    <message>
        <source>Correct what a mention names</source>
        <translation>Correzione di ciò che un&apos;occorrenza nomina</translation>
    </message>
    <message>
        <source>Correct where a mention stands</source>
        <translation>Correzione dell&apos;estensione di un&apos;occorrenza</translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation>Ritiro di una correzione</translation>
    </message>
    <message>
        <source>In the new text</source>
        <translation>Nel nuovo testo</translation>
    </message>
    <message>
        <source>Reads there</source>
        <translation>Vi si legge</translation>
    </message>
    <message>
        <source>Take a claim&apos;s new place</source>
        <translation>Accettare il nuovo posto di un’affermazione</translation>
    </message>
    <message>
        <source>Look for claims in a new text</source>
        <translation>Cercare affermazioni in un nuovo testo</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>ricerca salvata</translation>
    </message>
    <message>
        <source>Save a search</source>
        <translation>Salva una ricerca</translation>
    </message>
    <message>
        <source>Edit a saved search</source>
        <translation>Modifica una ricerca salvata</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>Elimina una ricerca salvata</translation>
    </message>
    <message>
        <source>meaning of a figure</source>
        <translation>significato di una cifra</translation>
    </message>
    <message>
        <source>Correct what a figure is about</source>
        <translation>Correggi a che cosa si riferisce una cifra</translation>
    </message>
    <message>
        <source>Withdraw a correction of a figure</source>
        <translation>Ritira la correzione di una cifra</translation>
    </message>
    <message>
        <source>figure of a claim</source>
        <translation>cifra di un’affermazione</translation>
    </message>
    <message>
        <source>relation of claims</source>
        <translation>relazione fra affermazioni</translation>
    </message>
    <message>
        <source>what a claim is about</source>
        <translation>oggetto di un’affermazione</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Confirm what is proposed of claims</source>
        <translation>Conferma ciò che è proposto di affermazioni</translation>
    </message>
    <message>
        <source>Relate two claims</source>
        <translation>Mette in relazione due affermazioni</translation>
    </message>
    <message>
        <source>Change a relation</source>
        <translation>Cambia una relazione</translation>
    </message>
    <message>
        <source>Take out a relation</source>
        <translation>Toglie una relazione</translation>
    </message>
    <message>
        <source>pair of claims put aside</source>
        <translation>coppia di affermazioni messa da parte</translation>
    </message>
    <message>
        <source>Put a pair of claims aside</source>
        <translation>Metti da parte una coppia di affermazioni</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo di fonte</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Spia linguistica</translation>
    </message>
    <message>
        <source>Reported through</source>
        <translation>Riferita tramite</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Cautela espressa</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Smentita</translation>
    </message>
    <message>
        <source>Event from</source>
        <translation>Evento dal</translation>
    </message>
    <message>
        <source>Event until</source>
        <translation>Evento fino al</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Attendibilità della notizia</translation>
    </message>
    <message>
        <source>Source error</source>
        <translation>Errore nella fonte</translation>
    </message>
    <message>
        <source>Correct form</source>
        <translation>Forma corretta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Proposed, not confirmed</source>
        <translation>Proposto, non confermato</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Riferita a</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Di che cosa parla</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Quesito</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciato</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiducia nel giudizio</translation>
    </message>
    <message>
        <source>Why that confidence</source>
        <translation>Perché quella fiducia</translation>
    </message>
    <message>
        <source>Claims for it</source>
        <translation>Affermazioni a favore</translation>
    </message>
    <message>
        <source>Claims against it</source>
        <translation>Affermazioni contro</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>question</source>
        <translation>quesito</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>giudizio</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relazione</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Sotto</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Aggiungi un quesito</translation>
    </message>
    <message>
        <source>Edit a question</source>
        <translation>Modifica un quesito</translation>
    </message>
    <message>
        <source>Delete a question</source>
        <translation>Elimina un quesito</translation>
    </message>
    <message>
        <source>Make a judgement</source>
        <translation>Formula un giudizio</translation>
    </message>
    <message>
        <source>Edit a judgement</source>
        <translation>Modifica un giudizio</translation>
    </message>
    <message>
        <source>Let a claim speak for or against a judgement</source>
        <translation>Poni un’affermazione a favore o contro un giudizio</translation>
    </message>
    <message>
        <source>Delete a judgement</source>
        <translation>Elimina un giudizio</translation>
    </message>
    <message>
        <source>Merge two tags</source>
        <translation>Unisci due etichette</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annullamento)</translation>
    </message>
    <message>
        <source>%1 (done again)</source>
        <translation>%1 (ripetizione)</translation>
    </message>
    <message>
        <source>review session</source>
        <translation>sessione di revisione</translation>
    </message>
    <message>
        <source>decision in a review session</source>
        <translation>decisione in una sessione di revisione</translation>
    </message>
    <message>
        <source>Start a review session</source>
        <translation>Inizia una sessione di revisione</translation>
    </message>
    <message>
        <source>Close a review session</source>
        <translation>Chiudi una sessione di revisione</translation>
    </message>
    <message>
        <source>Open a review session again</source>
        <translation>Riapri una sessione di revisione</translation>
    </message>
    <message>
        <source>Review: yes</source>
        <translation>Revisione: sì</translation>
    </message>
    <message>
        <source>Review: no</source>
        <translation>Revisione: no</translation>
    </message>
    <message>
        <source>Review: later</source>
        <translation>Revisione: rimanda</translation>
    </message>
    <message>
        <source>Review: all alike</source>
        <translation>Revisione: tutte le uguali</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapporto</translation>
    </message>
    <message>
        <source>Hand over a report</source>
        <translation>Consegnare un rapporto</translation>
    </message>
    <message>
        <source>The import that would be undone goes on</source>
        <translation>L’importazione da annullare è ancora in corso</translation>
    </message>
    <message>
        <source>Cancel it or wait for its end.</source>
        <translation>Interrompila o aspetta che finisca.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Hedge words</source>
        <translation>Parole di cautela</translation>
    </message>
    <message>
        <source>What is hedged</source>
        <translation>Portata della cautela</translation>
    </message>
    <message>
        <source>%1 is needed by: %2</source>
        <translation>%1 serve ancora a: %2</translation>
    </message>
    <message>
        <source>Replace the text of a document</source>
        <translation>Sostituzione del testo di un documento</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Extract its text first, for example with pdftotext, and import that.</source>
        <translation>Estraine prima il testo, per esempio con pdftotext, e importa quello.</translation>
    </message>
    <message>
        <source>Save the article as plain text, Markdown or HTML and import that.</source>
        <translation>Salva l’articolo come testo semplice, Markdown o HTML e importa quello.</translation>
    </message>
    <message>
        <source>The file is not text</source>
        <translation>Il file non è testo</translation>
    </message>
    <message>
        <source>The file is not text (%1)</source>
        <translation>Il file non è testo (%1)</translation>
    </message>
    <message>
        <source>The folder cannot be listed</source>
        <translation>Il contenuto della cartella non può essere letto</translation>
    </message>
    <message>
        <source>Check whether you may read it.</source>
        <translation>Controlla di avere il permesso di lettura.</translation>
    </message>
    <message>
        <source>There is no article in this folder</source>
        <translation>In questa cartella non c’è alcun articolo</translation>
    </message>
    <message>
        <source>Choose one with .txt, .md or .html files.</source>
        <translation>Scegline una con file .txt, .md o .html.</translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation>Il file non esiste</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Controlla il percorso.</translation>
    </message>
    <message>
        <source>The file says that it is in %1, but it is in %2.</source>
        <translation>Il file dichiara la codifica %1, ma usa %2.</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>Non contiene testo</translation>
    </message>
    <message>
        <source>Save the article again and import that.</source>
        <translation>Salva di nuovo l’articolo e importa quello.</translation>
    </message>
    <message>
        <source>The text cannot be decoded as %1</source>
        <translation>Il testo non è decodificabile come %1</translation>
    </message>
    <message>
        <source>Save the article again as UTF-8 and import that.</source>
        <translation>Salva di nuovo l’articolo in UTF-8 e importa quello.</translation>
    </message>
    <message>
        <source>The file is too large (%1)</source>
        <translation>Il file è troppo grande (%1)</translation>
    </message>
    <message>
        <source>An article may have up to %1; split the file.</source>
        <translation>Un articolo può arrivare a %1; dividi il file.</translation>
    </message>
    <message>
        <source>Check what it is and whether you may read it.</source>
        <translation>Controlla che cos’è e se hai il permesso di lettura.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Questo non è un file</translation>
    </message>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>Il file non può essere letto (%1)</translation>
    </message>
    <message>
        <source>It has no heading; the title is the beginning of the text.</source>
        <translation>Non ha un’intestazione; il titolo è l’inizio del testo.</translation>
    </message>
    <message>
        <source>Articles are not read from this kind of file</source>
        <translation>Da questo tipo di file non si leggono articoli</translation>
    </message>
    <message>
        <source>Save it as plain text (.txt), Markdown (.md) or HTML (.html).</source>
        <translation>Salvalo come testo semplice (.txt), Markdown (.md) o HTML (.html).</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded as %1.</source>
        <translation>
            <numerusform>%n punto non è decodificabile come %1.</numerusform>
            <numerusform>%n punti non sono decodificabili come %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) replaced.</source>
        <translation>
            <numerusform>%n carattere NUL sostituito.</numerusform>
            <numerusform>%n caratteri NUL sostituiti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpaired surrogate(s) replaced.</source>
        <translation>
            <numerusform>%n surrogato spaiato sostituito.</numerusform>
            <numerusform>%n surrogati spaiati sostituiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a link to a file that does not exist</source>
        <translation>È un collegamento a un file che non esiste</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Porta a %1.</translation>
    </message>
    <message>
        <source>This is a pipe, a socket or a device, not a file</source>
        <translation>È una pipe, un socket o un dispositivo, non un file</translation>
    </message>
    <message>
        <source>Save what comes out of it as a file.</source>
        <translation>Salva in un file ciò che ne esce.</translation>
    </message>
    <message>
        <source>This is hidden or not an article</source>
        <translation>È nascosto o non è un articolo</translation>
    </message>
    <message>
        <source>Name the file itself to import it all the same.</source>
        <translation>Per importarlo comunque indica il file stesso.</translation>
    </message>
    <message>
        <source>An empty name names no file</source>
        <translation>Un nome vuoto non indica alcun file</translation>
    </message>
    <message>
        <source>Name a file or a folder.</source>
        <translation>Indica un file o una cartella.</translation>
    </message>
</context>
<context>
    <name>LexiconChange</name>
    <message>
        <source>An entry cannot be merged into itself</source>
        <translation>Una voce non può essere unita a se stessa</translation>
    </message>
    <message>
        <source>Choose another entry.</source>
        <translation>Scegliere un&apos;altra voce.</translation>
    </message>
    <message>
        <source>This entry is retired or merged already</source>
        <translation>Questa voce è già ritirata o unita</translation>
    </message>
    <message>
        <source>Restore it first, or choose another entry.</source>
        <translation>Prima ripristinarla, oppure scegliere un&apos;altra voce.</translation>
    </message>
    <message>
        <source>Both entries need a name of their own</source>
        <translation>Ciascuna delle due voci deve avere un nome proprio</translation>
    </message>
    <message>
        <source>Choose some of the names, not all.</source>
        <translation>Scegliere alcuni dei nomi, non tutti.</translation>
    </message>
    <message>
        <source>The canonical name stays with its entry</source>
        <translation>Il nome canonico resta alla sua voce</translation>
    </message>
    <message>
        <source>Choose the other names, or give the entry another canonical name first.</source>
        <translation>Scegliere gli altri nomi, oppure dare prima alla voce un altro nome canonico.</translation>
    </message>
</context>
<context>
    <name>LexiconPreview</name>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>LexiconReader</name>
    <message>
        <source>“%1” is no kind of entry</source>
        <translation>«%1» non è un tipo di voce</translation>
    </message>
    <message>
        <source>The canonical name is empty</source>
        <translation>Il nome canonico è vuoto</translation>
    </message>
    <message>
        <source>A name is empty</source>
        <translation>Un nome è vuoto</translation>
    </message>
    <message>
        <source>“%1” is no condition of a name</source>
        <translation>«%1» non è una condizione di un nome</translation>
    </message>
    <message>
        <source>“%1” is no number or range</source>
        <translation>«%1» non è un numero né un intervallo</translation>
    </message>
    <message>
        <source>“%1” is no property of a series</source>
        <translation>«%1» non è una proprietà di una serie</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Il file non può essere letto</translation>
    </message>
    <message>
        <source>“%1” is no key for a kind</source>
        <translation>«%1» non è una chiave per un tipo</translation>
    </message>
    <message>
        <source>“%1” is no colour such as #884400</source>
        <translation>«%1» non è un colore come #884400</translation>
    </message>
    <message>
        <source>“%1” is no shape of a line</source>
        <translation>«%1» non è una forma di linea</translation>
    </message>
    <message>
        <source>“%1” cannot be a name</source>
        <translation>«%1» non può essere un nome</translation>
    </message>
    <message>
        <source>“%1” should be “retired” or nothing</source>
        <translation>«%1»: qui va «retired» o nulla</translation>
    </message>
    <message>
        <source>No file can hold this name</source>
        <translation>Nessun file può contenere questo nome</translation>
    </message>
    <message>
        <source>Write it without tab, “;”, braces and “ !”.</source>
        <translation>Scriverlo senza tabulazioni, «;», graffe e « !».</translation>
    </message>
</context>
<context>
    <name>LexiconWindow</name>
    <message>
        <source>shipped</source>
        <translation>fornita</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propria</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ritirata</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unita</translation>
    </message>
    <message>
        <source>with its capitals</source>
        <translation>con le sue maiuscole</translation>
    </message>
    <message>
        <source>in any case</source>
        <translation>in maiuscolo o minuscolo</translation>
    </message>
    <message>
        <source>letter by letter</source>
        <translation>lettera per lettera</translation>
    </message>
    <message>
        <source>beside a nationality</source>
        <translation>accanto a una nazionalità</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>qualsiasi lingua</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>punteggiata</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>tratteggiata</translation>
    </message>
    <message>
        <source>dash and dot</source>
        <translation>tratto e punto</translation>
    </message>
    <message>
        <source>dash and two dots</source>
        <translation>tratto e due punti</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>ondulata</translation>
    </message>
    <message>
        <source>line above</source>
        <translation>linea sopra</translation>
    </message>
    <message>
        <source>“%1” is a name of “%2” as well: a text that has it can name only one of them.</source>
        <translation>«%1» è anche un nome di «%2»: dove compare, un testo ne può indicare una sola.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a common word too: the texts have it %n time(s) as such</source>
        <translation>
            <numerusform>«%1» è anche una parola comune: i testi la usano così %n volta</numerusform>
            <numerusform>«%1» è anche una parola comune: i testi la usano così %n volte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n time(s) as a name.</source>
        <translation>
            <numerusform>, e %n volta come nome.</numerusform>
            <numerusform>, e %n volte come nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a single character and will be found in many places.</source>
        <translation>«%1» è un solo carattere e si troverà in molti punti.</translation>
    </message>
    <message>
        <source>No mention of the library changes.</source>
        <translation>Nessuna occorrenza dell’archivio cambia.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) appear</source>
        <translation>
            <numerusform>%n occorrenza compare</numerusform>
            <numerusform>%n occorrenze compaiono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) vanish</source>
        <translation>
            <numerusform>%n occorrenza scompare</numerusform>
            <numerusform>%n occorrenze scompaiono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) name something else</source>
        <translation>
            <numerusform>%n occorrenza indica altro</numerusform>
            <numerusform>%n occorrenze indicano altro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n documento</numerusform>
            <numerusform>in %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>appears</source>
        <translation>compare</translation>
    </message>
    <message>
        <source>appears as %1</source>
        <translation>compare come %1</translation>
    </message>
    <message>
        <source>vanishes</source>
        <translation>scompare</translation>
    </message>
    <message>
        <source>vanishes, was %1</source>
        <translation>scompare, era %1</translation>
    </message>
    <message>
        <source>is of another kind</source>
        <translation>è di un altro tipo</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 diventa %2</translation>
    </message>
    <message>
        <source>letter by letter, within a sentence</source>
        <translation>lettera per lettera, dentro una frase</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;7 articles&quot; &quot;1 origin&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n prima fonte</numerusform>
            <numerusform>%n prime fonti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairReason</name>
    <message>
        <source>One says the opposite of the other</source>
        <translation>Una dice l’opposto dell’altra</translation>
    </message>
    <message>
        <source>Opposite at another time</source>
        <translation>L’opposto in un altro momento</translation>
    </message>
    <message>
        <source>Opposite deeds of different actors, both can be true</source>
        <translation>Atti opposti di attori diversi, possono essere vere entrambe</translation>
    </message>
    <message>
        <source>Opposite, and a date is missing to say which came first</source>
        <translation>Opposte, e manca una data per dire quale viene prima</translation>
    </message>
    <message>
        <source>Both say the same kind of thing</source>
        <translation>Entrambe dicono cose dello stesso genere</translation>
    </message>
    <message>
        <source>Different figure</source>
        <translation>Cifra diversa</translation>
    </message>
    <message>
        <source>Opposite statement</source>
        <translation>Affermazione opposta</translation>
    </message>
    <message>
        <source>Change over time</source>
        <translation>Cambiamento nel tempo</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Tensione</translation>
    </message>
    <message>
        <source>Order unknown</source>
        <translation>Ordine ignoto</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordanza</translation>
    </message>
    <message>
        <source>Another figure at another time (%1): %2 and %3</source>
        <translation>Un’altra cifra in un altro momento (%1): %2 e %3</translation>
    </message>
    <message>
        <source>Different figures (%1): %2 and %3</source>
        <translation>Cifre diverse (%1): %2 e %3</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>This is not a date</source>
        <translation>Questa non è una data</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2025, 2025-08 or 2025-08-15.</source>
        <translation>Scrivi un anno, un mese o un giorno: 2025, 2025-08 o 2025-08-15.</translation>
    </message>
</context>
<context>
    <name>Postilla::Actions</name>
    <message>
        <source>Reading keys</source>
        <translation>Tasti di lettura</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etichetta %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importa file…</translation>
    </message>
    <message>
        <source>Import a Folder…</source>
        <translation>Importa una cartella…</translation>
    </message>
    <message>
        <source>Paste as a Document</source>
        <translation>Incolla come documento</translation>
    </message>
    <message>
        <source>Back Up the Library…</source>
        <translation>Copia di sicurezza dell’archivio…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Is Everything Saved?</source>
        <translation>È tutto salvato?</translation>
    </message>
    <message>
        <source>Save and Go On</source>
        <translation>Salva e prosegui</translation>
    </message>
    <message>
        <source>Find in the Text</source>
        <translation>Trova nel testo</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Trova successivo</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Trova precedente</translation>
    </message>
    <message>
        <source>Next Document</source>
        <translation>Documento successivo</translation>
    </message>
    <message>
        <source>Previous Document</source>
        <translation>Documento precedente</translation>
    </message>
    <message>
        <source>Next Unread Document</source>
        <translation>Prossimo documento da leggere</translation>
    </message>
    <message>
        <source>Search the Library</source>
        <translation>Cerca nell’archivio</translation>
    </message>
    <message>
        <source>Reviewed, Next Unread</source>
        <translation>Esaminato, prossimo da leggere</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Segna come da leggere</translation>
    </message>
    <message>
        <source>Document Data</source>
        <translation>Dati del documento</translation>
    </message>
    <message>
        <source>Remove from the Library…</source>
        <translation>Rimuovi dall’archivio…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Next Sentence</source>
        <translation>Frase successiva</translation>
    </message>
    <message>
        <source>Previous Sentence</source>
        <translation>Frase precedente</translation>
    </message>
    <message>
        <source>Next Mention</source>
        <translation>Occorrenza successiva</translation>
    </message>
    <message>
        <source>Previous Mention</source>
        <translation>Occorrenza precedente</translation>
    </message>
    <message>
        <source>Next Mention of the Same Kind</source>
        <translation>Occorrenza successiva dello stesso tipo</translation>
    </message>
    <message>
        <source>Previous Mention of the Same Kind</source>
        <translation>Occorrenza precedente dello stesso tipo</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Pagina giù</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Pagina su</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Riquadro successivo</translation>
    </message>
    <message>
        <source>One Level Back</source>
        <translation>Indietro di un livello</translation>
    </message>
    <message>
        <source>Claim from the Sentence or Selection</source>
        <translation>Affermazione dalla frase o dalla selezione</translation>
    </message>
    <message>
        <source>Move the Start of the Claim</source>
        <translation>Sposta l’inizio dell’affermazione</translation>
    </message>
    <message>
        <source>Move the End of the Claim</source>
        <translation>Sposta la fine dell’affermazione</translation>
    </message>
    <message>
        <source>Edit the Claim</source>
        <translation>Modifica l’affermazione</translation>
    </message>
    <message>
        <source>Rating and Verdict</source>
        <translation>Valutazione ed esito della verifica</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etichette…</translation>
    </message>
    <message>
        <source>Source Error [sic]</source>
        <translation>Errore nella fonte [sic]</translation>
    </message>
    <message>
        <source>Delete the Claim</source>
        <translation>Elimina l’affermazione</translation>
    </message>
    <message>
        <source>Find an Action</source>
        <translation>Trova un’azione</translation>
    </message>
    <message>
        <source>Key Sheet</source>
        <translation>Elenco dei tasti</translation>
    </message>
    <message>
        <source>Use Keys without Ctrl or Alt</source>
        <translation>Usa i tasti senza Ctrl o Alt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Vai</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Affermazione</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Vi&amp;sualizza</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Lessico</translation>
    </message>
    <message>
        <source>Add to the Lexicon…</source>
        <translation>Aggiungi al lessico…</translation>
    </message>
    <message>
        <source>Entry of the Mention</source>
        <translation>Voce dell’occorrenza</translation>
    </message>
    <message>
        <source>&amp;Lexicon</source>
        <translation>&amp;Lessico</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>È giusta</translation>
    </message>
    <message>
        <source>Not Right</source>
        <translation>Non è giusta</translation>
    </message>
    <message>
        <source>Missing Mark…</source>
        <translation>Evidenziazione mancante…</translation>
    </message>
    <message>
        <source>Other Entity…</source>
        <translation>Altra entità…</translation>
    </message>
    <message>
        <source>Other Extent</source>
        <translation>Altra estensione</translation>
    </message>
    <message>
        <source>Take the Correction Back</source>
        <translation>Ritira la correzione</translation>
    </message>
    <message>
        <source>Rule Scorecard</source>
        <translation>Pagella delle regole</translation>
    </message>
    <message>
        <source>&amp;Mention</source>
        <translation>&amp;Occorrenza</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Save a Copy for a Colleague…</source>
        <translation>Salva una copia per un collega…</translation>
    </message>
    <message>
        <source>Accept Its Place in the New Text</source>
        <translation>Accetta il suo posto nel nuovo testo</translation>
    </message>
    <message>
        <source>Set Its Passage to the Sentence or Selection</source>
        <translation>Ancora alla frase o alla selezione</translation>
    </message>
    <message>
        <source>Claims to Look At…</source>
        <translation>Affermazioni da rivedere…</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordanze</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Quadro d’insieme</translation>
    </message>
    <message>
        <source>What the Figure Measures…</source>
        <translation>Che cosa misura la cifra…</translation>
    </message>
    <message>
        <source>Confirm What Is Proposed</source>
        <translation>Conferma ciò che è proposto</translation>
    </message>
    <message>
        <source>Relate to Another Claim…</source>
        <translation>Metti in relazione con un’altra affermazione…</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Coppie</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Next Proposed Claim</source>
        <translation>Affermazione proposta successiva</translation>
    </message>
    <message>
        <source>Previous Proposed Claim</source>
        <translation>Affermazione proposta precedente</translation>
    </message>
    <message>
        <source>Questions and Judgements</source>
        <translation>Quesiti e giudizi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Manage the Tags</source>
        <translation>Gestisci le etichette</translation>
    </message>
    <message>
        <source>For or Against a Judgement…</source>
        <translation>A favore o contro un giudizio…</translation>
    </message>
    <message>
        <source>History of the Claim</source>
        <translation>Cronologia dell’affermazione</translation>
    </message>
    <message>
        <source>Your Name…</source>
        <translation>Il tuo nome…</translation>
    </message>
    <message>
        <source>Copy as a Citation</source>
        <translation>Copia come citazione</translation>
    </message>
    <message>
        <source>Export the Chart…</source>
        <translation>Esporta il grafico…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Write a Report…</source>
        <translation>Scrivi un rapporto…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Rimanda</translation>
    </message>
    <message>
        <source>Previous Card</source>
        <translation>Scheda precedente</translation>
    </message>
    <message>
        <source>Right: All That Read Alike…</source>
        <translation>Giuste: tutte quelle uguali…</translation>
    </message>
    <message>
        <source>Not Right: All That Read Alike…</source>
        <translation>Non giuste: tutte quelle uguali…</translation>
    </message>
    <message>
        <source>Show Your Pace</source>
        <translation>Mostra il proprio ritmo</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisione</translation>
    </message>
    <message>
        <source>Flag the Claim</source>
        <translation>Metti un segno all’affermazione</translation>
    </message>
    <message>
        <source>Rule Packs</source>
        <translation>Pacchetti di regole</translation>
    </message>
    <message>
        <source>Cancel the Running Job</source>
        <translation>Annulla il lavoro in corso</translation>
    </message>
    <message>
        <source>Register of Reports</source>
        <translation>Registro dei rapporti</translation>
    </message>
    <message>
        <source>Replace the Text…</source>
        <translation>Sostituisci il testo…</translation>
    </message>
</context>
<context>
    <name>Postilla::AliasModel</name>
    <message>
        <source>Add a name</source>
        <translation>Aggiungere un nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Vale</translation>
    </message>
</context>
<context>
    <name>Postilla::AliasTable</name>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
</context>
<context>
    <name>Postilla::AlikeFlow</name>
    <message>
        <source>Counting what reads alike</source>
        <translation>Conteggio delle occorrenze uguali</translation>
    </message>
    <message>
        <source>Cancelled: nothing was decided.</source>
        <translation>Annullato: nulla è stato deciso.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) that read “%1”, this one included,</source>
        <translation>
            <numerusform>%n occorrenza che si legge «%1», questa compresa,</numerusform>
            <numerusform>%n occorrenze che si leggono «%1», questa compresa,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n documento</numerusform>
            <numerusform>in %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>will be confirmed. One step of undo takes it back.</source>
        <translation>saranno confermate. Un solo annullamento le ripristina.</translation>
    </message>
    <message>
        <source>will be taken out. One step of undo takes it back.</source>
        <translation>saranno tolte. Un solo annullamento le ripristina.</translation>
    </message>
    <message>
        <source>Right: All That Read Alike</source>
        <translation>Giuste: tutte quelle uguali</translation>
    </message>
    <message>
        <source>Not Right: All That Read Alike</source>
        <translation>Non giuste: tutte quelle uguali</translation>
    </message>
    <message>
        <source>Confirm All</source>
        <translation>Conferma tutte</translation>
    </message>
    <message>
        <source>Take All Out</source>
        <translation>Togli tutte</translation>
    </message>
    <message>
        <source>Deciding on what reads alike</source>
        <translation>Decisione sulle occorrenze uguali</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) decided. Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>%n occorrenza decisa. Ctrl+Z la ripristina.</numerusform>
            <numerusform>%n occorrenze decise. Ctrl+Z le ripristina tutte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::AnchorCounts</name>
    <message numerus="yes">
        <source>%n exact</source>
        <translation>
            <numerusform>%n identica</numerusform>
            <numerusform>%n identiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n spostata</numerusform>
            <numerusform>%n spostate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiata</numerusform>
            <numerusform>%n cambiate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perduta</numerusform>
            <numerusform>%n perdute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::ArrangeMenu</name>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Last collected first</source>
        <translation>Dall’ultimo raccolto</translation>
    </message>
    <message>
        <source>Last published first</source>
        <translation>Dall’ultimo pubblicato</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Per titolo</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Per testata</translation>
    </message>
    <message>
        <source>By relevance to the search</source>
        <translation>Per attinenza alla ricerca</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tutti i documenti</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Solo da leggere</translation>
    </message>
    <message>
        <source>Being read only</source>
        <translation>Solo in lettura</translation>
    </message>
    <message>
        <source>Reviewed only</source>
        <translation>Solo esaminati</translation>
    </message>
</context>
<context>
    <name>Postilla::BasisActs</name>
    <message>
        <source>%1 (for)</source>
        <translation>%1 (a favore)</translation>
    </message>
    <message>
        <source>%1 (against)</source>
        <translation>%1 (contro)</translation>
    </message>
    <message>
        <source>For or against a judgement</source>
        <translation>A favore o contro un giudizio</translation>
    </message>
    <message>
        <source>Judgement that the claim speaks for or against, or a new one</source>
        <translation>Giudizio a favore o contro cui parla l’affermazione, o uno nuovo</translation>
    </message>
    <message>
        <source>Judgements that match</source>
        <translation>Giudizi corrispondenti</translation>
    </message>
    <message>
        <source>No judgements yet. Type one and press Enter.</source>
        <translation>Non ci sono ancora giudizi. Scrivine uno e premi Invio.</translation>
    </message>
    <message>
        <source>New judgement “%1”</source>
        <translation>Nuovo giudizio «%1»</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lato</translation>
    </message>
    <message>
        <source>How the claim speaks to it</source>
        <translation>Da che parte sta l’affermazione</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lati</translation>
    </message>
    <message>
        <source>No side is called so.</source>
        <translation>Nessun lato si chiama così.</translation>
    </message>
    <message>
        <source>for: it supports “%1”</source>
        <translation>a favore: avvalora «%1»</translation>
    </message>
    <message>
        <source>against: it speaks against “%1”</source>
        <translation>contro: depone contro «%1»</translation>
    </message>
    <message>
        <source>The claim speaks for “%1”. Ctrl+Z takes it back.</source>
        <translation>L’affermazione è a favore di «%1». Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>The claim speaks against “%1”. Ctrl+Z takes it back.</source>
        <translation>L’affermazione è contro «%1». Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>Claim for or against it</source>
        <translation>Affermazione a favore o contro</translation>
    </message>
    <message>
        <source>Claim that speaks for or against the judgement</source>
        <translation>Affermazione a favore o contro il giudizio</translation>
    </message>
</context>
<context>
    <name>Postilla::CandidateActs</name>
    <message>
        <source>No sentence of this text is proposed as a claim.</source>
        <translation>Nessuna frase di questo testo è proposta come affermazione.</translation>
    </message>
    <message>
        <source>This was the last proposed claim.</source>
        <translation>Questa era l’ultima affermazione proposta.</translation>
    </message>
    <message>
        <source>This was the first proposed claim.</source>
        <translation>Questa era la prima affermazione proposta.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>Proposed claim %1 of %2: %3. C makes it a claim.</source>
        <translation>Affermazione proposta %1 di %2: %3. C ne fa un’affermazione.</translation>
    </message>
</context>
<context>
    <name>Postilla::CardActs</name>
    <message>
        <source>The passage is not in this text any more: no claim can be made of it.</source>
        <translation>Il passo non è più in questo testo: non se ne può fare un’affermazione.</translation>
    </message>
    <message>
        <source>The claim does not stand in what is shown here: its borders are moved on the page Read.</source>
        <translation>L’affermazione non sta in ciò che si vede qui: i suoi limiti si spostano nella pagina Lettura.</translation>
    </message>
    <message>
        <source>← → move the end, with Ctrl by word, with Shift by clause; Enter keeps it, Esc does not.</source>
        <translation>← → spostano la fine, con Ctrl di una parola, con Maiusc di una proposizione; Invio la conferma, Esc no.</translation>
    </message>
    <message>
        <source>← → move the start, with Ctrl by word, with Shift by clause; Enter keeps it, Esc does not.</source>
        <translation>← → spostano l’inizio, con Ctrl di una parola, con Maiusc di una proposizione; Invio lo conferma, Esc no.</translation>
    </message>
    <message>
        <source>No claim is made of this card yet. C makes one.</source>
        <translation>Di questa scheda non c’è ancora un’affermazione. C ne crea una.</translation>
    </message>
    <message>
        <source>%1 made. T tags it, V rates it, E edits it. Ctrl+Shift+Enter confirms it, and so does a yes to this card.</source>
        <translation>%1 creata. T la etichetta, V la valuta, E la modifica. Ctrl+Maiusc+Invio la conferma, e così un sì a questa scheda.</translation>
    </message>
    <message>
        <source>%1 confirmed. Ctrl+Z takes it back.</source>
        <translation>%1 confermata. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>%1 deleted. Ctrl+Z brings it back.</source>
        <translation>%1 eliminata. Ctrl+Z la riporta indietro.</translation>
    </message>
</context>
<context>
    <name>Postilla::CardDetails</name>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Decided before on the like</source>
        <translation>Deciso prima su casi simili</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>ruling, what it was on</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Deciso: %1</translation>
    </message>
    <message>
        <source>Details of the card</source>
        <translation>Dettagli della scheda</translation>
    </message>
</context>
<context>
    <name>Postilla::CardMarks</name>
    <message>
        <source>Select the words that should be marked: Tab goes to the text, Shift with the arrows selects.</source>
        <translation>Selezionare le parole da evidenziare: Tab va al testo, Maiusc con le frecce seleziona.</translation>
    </message>
    <message>
        <source>“%1” is marked. Ctrl+Z takes that back.</source>
        <translation>«%1» è evidenziato. Ctrl+Z annulla.</translation>
    </message>
</context>
<context>
    <name>Postilla::CardView</name>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
</context>
<context>
    <name>Postilla::CaseModel</name>
    <message>
        <source>Judgement of the mark</source>
        <translation>Giudizio sull’evidenziazione</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
</context>
<context>
    <name>Postilla::ChangeDialog</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Anteprima…</translation>
    </message>
</context>
<context>
    <name>Postilla::ChartView</name>
    <message>
        <source>As a Table</source>
        <translation>Come tabella</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 come tabella</translation>
    </message>
    <message>
        <source>Export the chart: %1</source>
        <translation>Esporta il grafico: %1</translation>
    </message>
    <message>
        <source>Nothing to chart</source>
        <translation>Nulla da mostrare in grafico</translation>
    </message>
    <message>
        <source>No text and no claim says anything of this yet.</source>
        <translation>Nessun testo e nessuna affermazione ne dice ancora qualcosa.</translation>
    </message>
</context>
<context>
    <name>Postilla::ChartsPane</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>Conta di nuovo</translation>
    </message>
    <message>
        <source>All of the library; narrow down, such as chip:H20 date:2025-08..</source>
        <translation>Tutto l’archivio; per restringere, per esempio chip:H20 date:2025-08..</translation>
    </message>
    <message>
        <source>Counting for the charts</source>
        <translation>Conteggio per i grafici</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafici</translation>
    </message>
    <message>
        <source>The charts were cancelled</source>
        <translation>I grafici sono stati annullati</translation>
    </message>
    <message>
        <source>Count again, or narrow down above.</source>
        <translation>Contare di nuovo, o restringere qui sopra.</translation>
    </message>
    <message>
        <source>Nothing to chart yet</source>
        <translation>Ancora nulla da mostrare in grafico</translation>
    </message>
    <message>
        <source>Import articles on the page Read.</source>
        <translation>Importare articoli nella pagina Leggi.</translation>
    </message>
    <message>
        <source>The search finds nothing to chart</source>
        <translation>La ricerca non trova nulla da mostrare in grafico</translation>
    </message>
    <message>
        <source>Type another one above, or empty the line.</source>
        <translation>Scriverne un’altra qui sopra, o svuotare la riga.</translation>
    </message>
    <message>
        <source>There is no chart to export yet.</source>
        <translation>Non c’è ancora un grafico da esportare.</translation>
    </message>
    <message>
        <source>Export the Chart</source>
        <translation>Esporta il grafico</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Image (*.png)</source>
        <translation>Disegno (*.svg);;Immagine (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
</context>
<context>
    <name>Postilla::CitationActs</name>
    <message>
        <source>No claim is current. C makes one of the sentence at the caret.</source>
        <translation>Nessuna affermazione è corrente. C ne crea una dalla frase al cursore.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiato: %1</translation>
    </message>
</context>
<context>
    <name>Postilla::ClaimActs</name>
    <message>
        <source>No claim is current. C makes one of the sentence at the caret.</source>
        <translation>Nessuna affermazione è scelta. C ne crea una dalla frase in cui si trova il cursore.</translation>
    </message>
    <message>
        <source>%1 made. T tags it, V rates it, E edits it.</source>
        <translation>%1 creata. T le assegna etichette, V la valuta, E la modifica.</translation>
    </message>
    <message>
        <source>← → move the end, with Ctrl by word, with Shift by clause; Enter keeps it, Esc does not.</source>
        <translation>← → spostano la fine, con Ctrl di una parola, con Maiusc di una proposizione; Invio la conferma, Esc no.</translation>
    </message>
    <message>
        <source>← → move the start, with Ctrl by word, with Shift by clause; Enter keeps it, Esc does not.</source>
        <translation>← → spostano l’inizio, con Ctrl di una parola, con Maiusc di una proposizione; Invio lo conferma, Esc no.</translation>
    </message>
    <message>
        <source>%1 deleted. Ctrl+Z brings it back.</source>
        <translation>%1 eliminata. Ctrl+Z la riporta indietro.</translation>
    </message>
    <message>
        <source>No sentence stands at the caret. ↓ goes to the next one.</source>
        <translation>Al cursore non c’è nessuna frase. ↓ va alla prossima.</translation>
    </message>
    <message>
        <source>The claim is lost in this text. Select its words and set its passage again.</source>
        <translation>L’affermazione è perduta in questo testo. Selezionarne le parole e ancorarla di nuovo.</translation>
    </message>
    <message>
        <source>The claim is anchored in this text already.</source>
        <translation>L’affermazione è già ancorata in questo testo.</translation>
    </message>
    <message>
        <source>%1 is anchored in this text.</source>
        <translation>%1 è ancorata in questo testo.</translation>
    </message>
    <message>
        <source>Claims to look at</source>
        <translation>Affermazioni da rivedere</translation>
    </message>
    <message>
        <source>Claim that is changed or lost in a new text</source>
        <translation>Affermazione cambiata o perduta in un nuovo testo</translation>
    </message>
    <message>
        <source>Claims that match</source>
        <translation>Affermazioni che corrispondono</translation>
    </message>
    <message>
        <source>Every claim stands as it stood.</source>
        <translation>Ogni affermazione sta come stava.</translation>
    </message>
    <message>
        <source>%1 confirmed. Ctrl+Z takes it back.</source>
        <translation>%1 confermata. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>%1 is anchored in this text. It states other figures, to be confirmed: %2.</source>
        <translation>%1 è ancorata in questo testo. Dice altre cifre, da confermare: %2.</translation>
    </message>
</context>
<context>
    <name>Postilla::ClaimForm</name>
    <message>
        <source>in one line</source>
        <translation>in una riga</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes, the article is wrong here</source>
        <translation>sì, qui l’articolo sbaglia</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riassunto</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito della verifica</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motivazione</translation>
    </message>
    <message>
        <source>Source error [sic]</source>
        <translation>Errore nella fonte [sic]</translation>
    </message>
    <message>
        <source>Correct form</source>
        <translation>Forma corretta</translation>
    </message>
    <message>
        <source>what it should say</source>
        <translation>ciò che dovrebbe dire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No claim chosen</source>
        <translation>Nessuna affermazione scelta</translation>
    </message>
    <message>
        <source>Choose one in the list, or click its bracket in the margin.</source>
        <translation>Sceglierne una nell’elenco, o fare clic sulla sua parentesi a margine.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Smentita</translation>
    </message>
    <message>
        <source>Event from</source>
        <translation>Evento dal</translation>
    </message>
    <message>
        <source>Event until</source>
        <translation>Evento fino al</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Di che cosa parla</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>chi lo dice</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo di fonte</translation>
    </message>
    <message>
        <source>Reported through</source>
        <translation>Riferita tramite</translation>
    </message>
    <message>
        <source>the outlet that relays it</source>
        <translation>la testata che la riporta</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Spia linguistica</translation>
    </message>
    <message>
        <source>the words that give it away</source>
        <translation>le parole che la rivelano</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Cautela espressa</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affermazione</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribuzione</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Source error</source>
        <translation>Errore nella fonte</translation>
    </message>
    <message>
        <source>Tags and note</source>
        <translation>Etichette e nota</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relazioni</translation>
    </message>
    <message>
        <source>A–F and 1–6: B2</source>
        <translation>A–F e 1–6: B2</translation>
    </message>
    <message>
        <source>%1 from the source; 1–6</source>
        <translation>%1 dalla fonte; 1–6</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Cifra %1</translation>
    </message>
    <message>
        <source>another one, as the text has it</source>
        <translation>un’altra, come la dà il testo</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Chip of figure %1</source>
        <translation>Chip della cifra %1</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>quale</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <source>Measure of figure %1</source>
        <translation>Grandezza della cifra %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Riferita a</translation>
    </message>
    <message>
        <source>Date of figure %1</source>
        <translation>Data della cifra %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Creata da %1 il %2.</translation>
    </message>
    <message>
        <source>Changed last by %1 on %2.</source>
        <translation>Ultima modifica di %1 il %2.</translation>
    </message>
    <message>
        <source>H shows the whole history.</source>
        <translation>H mostra tutta la cronologia.</translation>
    </message>
    <message>
        <source>names, a semicolon between; T picks one</source>
        <translation>nomi, separati da punto e virgola; T ne sceglie una</translation>
    </message>
    <message>
        <source>⚠ Refuted, but handed over in %1: tell those who have it.</source>
        <translation>⚠ Confutata, ma riportata in %1: avvisare chi lo ha ricevuto.</translation>
    </message>
    <message>
        <source>Handed over in %1.</source>
        <translation>Riportata in %1.</translation>
    </message>
    <message>
        <source>Hedge words</source>
        <translation>Parole di cautela</translation>
    </message>
    <message>
        <source>What is hedged</source>
        <translation>Portata della cautela</translation>
    </message>
    <message>
        <source>such as “may”</source>
        <translation>per esempio «potrebbe»</translation>
    </message>
    <message>
        <source>the clause that it reaches</source>
        <translation>la proposizione a cui si estende</translation>
    </message>
    <message>
        <source>names, a semicolon between; “person: X” says what X is</source>
        <translation>nomi, separati da punto e virgola; «persona: X» dice che cos’è X</translation>
    </message>
    <message>
        <source>%1 is refuted now, but was handed over in %2: tell those who have it.</source>
        <translation>%1 ora è confutata, ma è stata consegnata in %2: avvisare chi lo ha.</translation>
    </message>
    <message>
        <source>L relates the claim to another, Enter goes there, F2 says otherwise what it is and why, Del takes a relation out.</source>
        <translation>L mette l’affermazione in relazione con un’altra, Invio ci va, F2 dice altrimenti che cos’è e perché, Canc toglie una relazione.</translation>
    </message>
</context>
<context>
    <name>Postilla::ClaimList</name>
    <message>
        <source>Claims</source>
        <translation>Affermazioni</translation>
    </message>
</context>
<context>
    <name>Postilla::ClaimMargin</name>
    <message>
        <source>%1: “%2”</source>
        <comment>what words are to a claim, the words</comment>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>Postilla::ClaimTerms</name>
    <message>
        <source>quantity</source>
        <translation>quantità</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regola</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>previsione</translation>
    </message>
    <message>
        <source>cause and effect</source>
        <translation>causa ed effetto</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>smentita</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>named source</source>
        <translation>fonte citata per nome</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>fonte non nominata</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>l’articolo stesso</translation>
    </message>
    <message>
        <source>none</source>
        <comment>hedge</comment>
        <translation>netta</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>hedge</comment>
        <translation>probabile</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>hedge</comment>
        <translation>possibile</translation>
    </message>
    <message>
        <source>the source denies it</source>
        <translation>la fonte smentisce</translation>
    </message>
    <message>
        <source>the source says so</source>
        <translation>la fonte lo afferma</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>scorte</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ordini</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>autorizzate</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>spedite</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previste</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacità</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prezzo</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perdita</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>prestazioni</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>measure</comment>
        <translation>non indicata</translation>
    </message>
</context>
<context>
    <name>Postilla::Claims</name>
    <message>
        <source>A figure of the claim has been changed in the meantime</source>
        <translation>Una cifra dell’affermazione è stata cambiata nel frattempo</translation>
    </message>
    <message>
        <source>Look at its figures again, then confirm them.</source>
        <translation>Guarda di nuovo le sue cifre, poi confermale.</translation>
    </message>
</context>
<context>
    <name>Postilla::ConcordanceModel</name>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato il</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Testata</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
</context>
<context>
    <name>Postilla::ConcordancePage</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Write CSV…</source>
        <translation>Scrivi CSV…</translation>
    </message>
    <message>
        <source>A name or a phrase, such as chip:H20</source>
        <translation>Un nome o una frase, come chip:H20</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordanze</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>The first %1 places</source>
        <translation>I primi %1 punti</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n punti</numerusform>
        </translation>
    </message>
    <message>
        <source>What to show in context?</source>
        <translation>Che cosa mostrare nel contesto?</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Non è stato trovato nulla</translation>
    </message>
    <message>
        <source>Type a name or a phrase above, such as chip:H20 or &quot;export licence&quot;.</source>
        <translation>Scrivi qui sopra un nome o una frase, come chip:H20 o &quot;licenza di esportazione&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n riga copiata</numerusform>
            <numerusform>%n righe copiate</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the concordance</source>
        <translation>Scrivi le concordanze</translation>
    </message>
    <message>
        <source>concordance.csv</source>
        <translation>concordanze.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be written</source>
        <translation>Non è stato possibile scrivere la tabella</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
</context>
<context>
    <name>Postilla::CountLine</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 di %n documento</numerusform>
            <numerusform>%1 di %n documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chip(s)</source>
        <translation>
            <numerusform>%n chip</numerusform>
            <numerusform>%n chip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies)</source>
        <translation>
            <numerusform>%n ente o agenzia</numerusform>
            <numerusform>%n enti e agenzie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affermazione</numerusform>
            <numerusform>%n affermazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
</context>
<context>
    <name>Postilla::DecisionRow</name>
    <message>
        <source>%1, key %2</source>
        <comment>what a button does, key</comment>
        <translation>%1, tasto %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>ruling, what it does here</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>precedente</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>Scheda precedente</translation>
    </message>
</context>
<context>
    <name>Postilla::Desk</name>
    <message>
        <source>No claim is current. C makes one of the sentence at the caret.</source>
        <translation>Nessuna affermazione è scelta. C ne crea una dalla frase in cui si trova il cursore.</translation>
    </message>
</context>
<context>
    <name>Postilla::DocumentForm</name>
    <message>
        <source>not judged</source>
        <translation>non valutata</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Documento %1</translation>
    </message>
    <message>
        <source>Date of publication: %1</source>
        <translation>Data di pubblicazione: %1</translation>
    </message>
    <message>
        <source>Collected on %1</source>
        <translation>Raccolto il %1</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Letto da %1</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Nessun documento scelto</translation>
    </message>
    <message>
        <source>Choose one in the list, or press J.</source>
        <translation>Sceglierne uno nell’elenco, o premere J.</translation>
    </message>
</context>
<context>
    <name>Postilla::DocumentsPane</name>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importa file…</translation>
    </message>
    <message>
        <source>Order and filter</source>
        <translation>Ordine e filtro</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Nessun documento corrisponde</translation>
    </message>
    <message>
        <source>Change the search or the filter above. Esc empties the search.</source>
        <translation>Cambia la ricerca o il filtro qui sopra. Esc svuota la ricerca.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ancora nessun documento</translation>
    </message>
    <message>
        <source>Import articles, drop files here, or paste a text with Ctrl+Shift+V.</source>
        <translation>Importa articoli, trascina qui dei file o incolla un testo con Ctrl+Maiusc+V.</translation>
    </message>
</context>
<context>
    <name>Postilla::DotStrip</name>
    <message>
        <source>Figures by date and value</source>
        <translation>Cifre per data e valore</translation>
    </message>
</context>
<context>
    <name>Postilla::EntityPicker</name>
    <message>
        <source>Entity of the mention</source>
        <translation>Entità dell’occorrenza</translation>
    </message>
    <message>
        <source>What does it name?</source>
        <translation>Che cosa nomina?</translation>
    </message>
    <message>
        <source>Entities that match</source>
        <translation>Entità che corrispondono</translation>
    </message>
    <message>
        <source>The lexicon has none of this kind. Type a name and press Enter.</source>
        <translation>Il lessico non ne ha di questo tipo. Scrivere un nome e premere Invio.</translation>
    </message>
    <message>
        <source>Another name: “%1”</source>
        <translation>Un altro nome: «%1»</translation>
    </message>
</context>
<context>
    <name>Postilla::EntryForm</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Anteprima…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Scar&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Canonical name</source>
        <translation>Nome ca&amp;nonico</translation>
    </message>
    <message>
        <source>N&amp;ames</source>
        <translation>N&amp;omi</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Not&amp;a</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nuova voce</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Nessuna voce scelta</translation>
    </message>
    <message>
        <source>Choose one in the list, or make one with New.</source>
        <translation>Sceglierne una nell’elenco, oppure crearla con Nuova.</translation>
    </message>
</context>
<context>
    <name>Postilla::EntryList</name>
    <message>
        <source>Search names and notes</source>
        <translation>Cerca nei nomi e nelle note</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo di voce</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>Di ogni provenienza</translation>
    </message>
    <message>
        <source>Entries of the lexicon</source>
        <translation>Voci del lessico</translation>
    </message>
    <message>
        <source>The lexicon is empty</source>
        <translation>Il lessico è vuoto</translation>
    </message>
    <message>
        <source>Make an entry with New, or import a lexicon.</source>
        <translation>Creare una voce con Nuova, oppure importare un lessico.</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Nessuna voce corrisponde</translation>
    </message>
    <message>
        <source>Search for less, or choose all kinds.</source>
        <translation>Cercare meno parole, oppure scegliere tutti i tipi.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 di %n voce</numerusform>
            <numerusform>%1 di %n voci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::EntryModel</name>
    <message>
        <source>merged into %1</source>
        <translation>unita a %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Altri nomi</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenienza</translation>
    </message>
</context>
<context>
    <name>Postilla::EntryPicker</name>
    <message>
        <source>Letters of its name</source>
        <translation>Lettere del suo nome</translation>
    </message>
    <message>
        <source>Search for an entry</source>
        <translation>Cerca una voce</translation>
    </message>
    <message>
        <source>Entries that match</source>
        <translation>Voci che corrispondono</translation>
    </message>
</context>
<context>
    <name>Postilla::FieldCell</name>
    <message>
        <source>Take That</source>
        <translation>Prendi quella</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Tieni la mia</translation>
    </message>
    <message>
        <source>Emptied elsewhere meanwhile.</source>
        <translation>Nel frattempo svuotato altrove.</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile to “%1”.</source>
        <translation>Nel frattempo cambiato altrove in «%1».</translation>
    </message>
</context>
<context>
    <name>Postilla::FigureActs</name>
    <message>
        <source>No figure is current. Choose one in the table.</source>
        <translation>Nessuna cifra è quella corrente. Sceglierne una nella tabella.</translation>
    </message>
    <message>
        <source>%1 is a claim of the sentence now. Ctrl+Z takes that back.</source>
        <translation>%1 è ora un’affermazione tratta dalla frase. Ctrl+Z la ritira.</translation>
    </message>
    <message>
        <source>Measure of the figure</source>
        <translation>Grandezza della cifra</translation>
    </message>
    <message>
        <source>What does it measure?</source>
        <translation>Che cosa misura?</translation>
    </message>
    <message>
        <source>Measures that match</source>
        <translation>Grandezze che corrispondono</translation>
    </message>
    <message>
        <source>No measure is called so.</source>
        <translation>Nessuna grandezza si chiama così.</translation>
    </message>
    <message numerus="yes">
        <source>Remembered for a rule: beside “%1”, in %n correction(s).</source>
        <translation>
            <numerusform>Ricordata per una regola: accanto a «%1», in %n correzione.</numerusform>
            <numerusform>Ricordata per una regola: accanto a «%1», in %n correzioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>It measures: %1. Ctrl+Z takes that back.</source>
        <translation>Misura: %1. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>Chip of the figure</source>
        <translation>Chip della cifra</translation>
    </message>
    <message>
        <source>Of which chip is it?</source>
        <translation>Di quale chip è?</translation>
    </message>
    <message>
        <source>Chips that match</source>
        <translation>Chip che corrispondono</translation>
    </message>
    <message>
        <source>No chip is called so. Press Enter to take the name as typed.</source>
        <translation>Nessun chip si chiama così. Invio prende il nome come è scritto.</translation>
    </message>
    <message>
        <source>Another name: “%1”</source>
        <translation>Un altro nome: «%1»</translation>
    </message>
    <message>
        <source>of no chip</source>
        <translation>di nessun chip</translation>
    </message>
    <message>
        <source>The figure is of no chip now. Ctrl+Z takes that back.</source>
        <translation>La cifra ora non è di alcun chip. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>The figure is of %1 now. Ctrl+Z takes that back.</source>
        <translation>La cifra ora è di %1. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>What the program had proposed counts again.</source>
        <translation>Torna a valere ciò che il programma aveva proposto.</translation>
    </message>
</context>
<context>
    <name>Postilla::FigureChoices</name>
    <message>
        <source>Order of the figures</source>
        <translation>Ordine delle cifre</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Per valore</translation>
    </message>
    <message>
        <source>By date of publication</source>
        <translation>Per data di pubblicazione</translation>
    </message>
    <message>
        <source>By chip</source>
        <translation>Per chip</translation>
    </message>
    <message>
        <source>By measure</source>
        <translation>Per grandezza</translation>
    </message>
    <message>
        <source>How numbers are shown</source>
        <translation>Come si mostrano i numeri</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>Tasso di cambio</translation>
    </message>
    <message>
        <source>1 EUR = 1.08 USD</source>
        <translation>1 EUR = 1,08 USD</translation>
    </message>
    <message>
        <source>Amounts are converted by the rate that you state here, and never without one. Several are parted by semicolons.</source>
        <translation>Gli importi si convertono al cambio indicato qui, e mai senza. Più cambi si separano con un punto e virgola.</translation>
    </message>
</context>
<context>
    <name>Postilla::FigureModel</name>
    <message>
        <source>(%1)</source>
        <comment>date of publication</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corretta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Approssimazione</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>The day or period that the figure is about; in brackets when it was published.</source>
        <translation>Il giorno o il periodo a cui la cifra è riferita; fra parentesi quando è stata pubblicata.</translation>
    </message>
    <message>
        <source>Stated: %1 %2, converted at %3</source>
        <translation>Nel testo: %1 %2, convertito al cambio %3</translation>
    </message>
</context>
<context>
    <name>Postilla::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Narrow down, such as chip:H20 measure:stock figure:&gt;1M</source>
        <translation>Restringere, per esempio chip:H20 measure:stock figure:&gt;1M</translation>
    </message>
    <message>
        <source>Sentence of the figure</source>
        <translation>Frase della cifra</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n figure(s)</source>
        <translation>
            <numerusform>la prima cifra</numerusform>
            <numerusform>le prime %n cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Ancora nessuna cifra</translation>
    </message>
    <message>
        <source>Import articles on the page Read: every figure that they state stands here, with what it measures and who says it.</source>
        <translation>Importare articoli nella pagina Leggi: ogni cifra che dichiarano sta qui, con ciò che misura e chi la dice.</translation>
    </message>
    <message>
        <source>No figure is like that</source>
        <translation>Nessuna cifra è così</translation>
    </message>
    <message>
        <source>Esc shows all figures again.</source>
        <translation>Esc mostra di nuovo tutte le cifre.</translation>
    </message>
</context>
<context>
    <name>Postilla::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Trova nel testo</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Trova precedente</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Trova successivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Went on from the end</source>
        <translation>Ricerca proseguita dalla fine</translation>
    </message>
    <message>
        <source>Went on from the beginning</source>
        <translation>Ricerca proseguita dall’inizio</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Non è in questo testo</translation>
    </message>
</context>
<context>
    <name>Postilla::GroupModel</name>
    <message>
        <source>All figures</source>
        <translation>Tutte le cifre</translation>
    </message>
    <message>
        <source>Values do not meet: %1</source>
        <translation>I valori non si incontrano: %1</translation>
    </message>
</context>
<context>
    <name>Postilla::GroupPane</name>
    <message>
        <source>Chips by measure</source>
        <translation>Chip per grandezza</translation>
    </message>
    <message>
        <source>Values do not meet, but hold for other dates. %1</source>
        <translation>I valori non si incontrano, ma sono riferiti ad altre date. %1</translation>
    </message>
    <message>
        <source>Values do not meet. %1</source>
        <translation>I valori non si incontrano. %1</translation>
    </message>
</context>
<context>
    <name>Postilla::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
</context>
<context>
    <name>Postilla::HistoryWindow</name>
    <message>
        <source>&amp;Older</source>
        <translation>&amp;Precedenti</translation>
    </message>
    <message>
        <source>Whole &amp;Library</source>
        <translation>Tutto l’&amp;archivio</translation>
    </message>
    <message>
        <source>Filter by person, record or change</source>
        <translation>Filtra per persona, elemento o modifica</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Modifiche, a cominciare dalla più recente</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Cronologia di %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Non è stato ancora cambiato nulla</translation>
    </message>
    <message>
        <source>Every change of a document, a claim or a tag is noted here.</source>
        <translation>Qui si annota ogni modifica di un documento, di un’affermazione o di un’etichetta.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lettura della cronologia</translation>
    </message>
    <message>
        <source>The history was not read</source>
        <translation>La cronologia non è stata letta</translation>
    </message>
    <message>
        <source>Opening this window again reads it.</source>
        <translation>Per leggerla, riapri questa finestra.</translation>
    </message>
</context>
<context>
    <name>Postilla::ImportFlow</name>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported.</source>
        <translation>
            <numerusform>%n documento importato.</numerusform>
            <numerusform>%n documenti importati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was copied can be read as a text.</source>
        <translation>Nulla di ciò che è stato copiato può essere letto come testo.</translation>
    </message>
    <message>
        <source>Claims: %1.</source>
        <translation>Affermazioni: %1.</translation>
    </message>
    <message>
        <source>Corrections: %1.</source>
        <translation>Correzioni: %1.</translation>
    </message>
    <message>
        <source>%1 lists the claims to look at.</source>
        <translation>%1 elenca le affermazioni da guardare.</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md *.markdown *.html *.htm *.xhtml);;All files (*)</source>
        <translation>Articoli (*.txt *.md *.markdown *.html *.htm *.xhtml);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Document %1 has its new text. Ctrl+Z takes it back.</source>
        <translation>Il documento %1 ha il suo nuovo testo. Ctrl+Z lo riprende.</translation>
    </message>
    <message>
        <source>No document is current. Choose the one that gets another text.</source>
        <translation>Nessun documento è quello corrente. Scegli quello che riceve un altro testo.</translation>
    </message>
    <message>
        <source>Replace the Text</source>
        <translation>Sostituisci il testo</translation>
    </message>
    <message>
        <source>Where the new text comes from</source>
        <translation>Da dove viene il nuovo testo</translation>
    </message>
    <message>
        <source>No place is called so.</source>
        <translation>Nessun posto si chiama così.</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un file…</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Ciò che è stato copiato</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Da dove</translation>
    </message>
</context>
<context>
    <name>Postilla::ImportTable</name>
    <message>
        <source>imported</source>
        <translation>importato</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nuova versione</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>ripristinato</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>già presente</translation>
    </message>
    <message>
        <source>another text of a known address</source>
        <translation>altro testo di un indirizzo già noto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>File dell’importazione</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported.</source>
        <translation>
            <numerusform>%n documento importato.</numerusform>
            <numerusform>%n documenti importati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled before it came to %n file(s).</source>
        <translation>
            <numerusform>L’importazione è stata interrotta prima di arrivare a %n file.</numerusform>
            <numerusform>L’importazione è stata interrotta prima di arrivare a %n file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message numerus="yes">
        <source>Take %n newer text(s)</source>
        <translation>
            <numerusform>Importa %n testo più recente</numerusform>
            <numerusform>Importa %n testi più recenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import ended before it came to %n file(s).</source>
        <translation>
            <numerusform>L’importazione si è fermata prima di arrivare a %n file.</numerusform>
            <numerusform>L’importazione si è fermata prima di arrivare a %n file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>Postilla::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>interruzione in corso…</translation>
    </message>
</context>
<context>
    <name>Postilla::Judgement</name>
    <message>
        <source>not judged</source>
        <comment>likelihood</comment>
        <translation>non valutata</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>quasi impossibile</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>molto improbabile</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbabile</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>circa alla pari</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probabile</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>molto probabile</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>quasi certo</translation>
    </message>
    <message>
        <source>%1 (%2–%3 %)</source>
        <translation>%1 (%2–%3 %)</translation>
    </message>
    <message>
        <source>not judged</source>
        <comment>confidence</comment>
        <translation>non valutata</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bassa</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
</context>
<context>
    <name>Postilla::JudgementForm</name>
    <message>
        <source>what you conclude, in one sentence</source>
        <translation>che cosa concludi, in una frase</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciato</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Quesito</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>How likely it is</source>
        <translation>Quanto è probabile</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiducia nel giudizio</translation>
    </message>
    <message>
        <source>How well the judgement is founded</source>
        <translation>Quanto è fondato il giudizio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>one origin only, no confirmation</source>
        <translation>una sola prima fonte, nessun riscontro</translation>
    </message>
    <message>
        <source>Claims for it</source>
        <translation>Affermazioni a favore</translation>
    </message>
    <message>
        <source>Claims against it</source>
        <translation>Affermazioni contro</translation>
    </message>
    <message>
        <source>No judgement chosen</source>
        <translation>Nessun giudizio scelto</translation>
    </message>
    <message>
        <source>Choose one in the list, or make a new one.</source>
        <translation>Scegline uno nell’elenco o formulane uno nuovo.</translation>
    </message>
    <message>
        <source>Judged by %1 on %2.</source>
        <translation>Giudizio di %1 di %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>&amp;Add a Claim…</source>
        <translation>&amp;Aggiungi un’affermazione…</translation>
    </message>
    <message>
        <source>O adds one as well: in the list of judgements any claim, in the text the one that is current. Here, Enter goes to a claim, Del takes it out.</source>
        <translation>Anche O ne aggiunge una: nell’elenco dei giudizi qualunque affermazione, nel testo quella corrente. Qui Invio va a un’affermazione, Canc la toglie.</translation>
    </message>
</context>
<context>
    <name>Postilla::JudgementTree</name>
    <message>
        <source>Question or judgement</source>
        <translation>Quesito o giudizio</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiducia nel giudizio</translation>
    </message>
    <message>
        <source>Questions and judgements</source>
        <translation>Quesiti e giudizi</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etichetta: %1</translation>
    </message>
    <message>
        <source>Under no question</source>
        <translation>Sotto nessun quesito</translation>
    </message>
</context>
<context>
    <name>Postilla::KeySheet</name>
    <message>
        <source>Key Sheet</source>
        <translation>Elenco dei tasti</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Filtra per azione o tasto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Azioni e relativi tasti</translation>
    </message>
</context>
<context>
    <name>Postilla::KindDialog</name>
    <message>
        <source>New Kind</source>
        <translation>Nuovo tipo</translation>
    </message>
    <message>
        <source>Edit the Kind</source>
        <translation>Modifica il tipo</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Legge</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Leggi</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name of &amp;several</source>
        <translation>Nome al p&amp;lurale</translation>
    </message>
    <message>
        <source>&amp;Key in files</source>
        <translation>C&amp;hiave nei file</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colore</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Sottolineatura</translation>
    </message>
    <message>
        <source>“%1” becomes a kind</source>
        <translation>«%1» diventa un tipo</translation>
    </message>
    <message>
        <source>The kind “%1” changes</source>
        <translation>Il tipo «%1» cambia</translation>
    </message>
</context>
<context>
    <name>Postilla::KindPicker</name>
    <message>
        <source>Kind of the mention</source>
        <translation>Tipo dell’occorrenza</translation>
    </message>
    <message>
        <source>What is missing here?</source>
        <translation>Che cosa manca qui?</translation>
    </message>
    <message>
        <source>Kinds that match</source>
        <translation>Tipi che corrispondono</translation>
    </message>
    <message>
        <source>No kind is called so.</source>
        <translation>Nessun tipo si chiama così.</translation>
    </message>
</context>
<context>
    <name>Postilla::KindTable</name>
    <message>
        <source>Chips</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Enti e agenzie</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Aziende</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Spie linguistiche</translation>
    </message>
    <message>
        <source>money</source>
        <translation>denaro</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantità</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>percentuale</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rapporto</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>government body</source>
        <translation>ente pubblico</translation>
    </message>
    <message>
        <source>news agency</source>
        <translation>agenzia di stampa</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>attribuzione</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>cautela espressa</translation>
    </message>
    <message>
        <source>This name is not known</source>
        <translation>Questo nome non è conosciuto</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Ente o agenzia</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Spia linguistica</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of mention, finer kind</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entry of the lexicon</source>
        <translation>Voce del lessico</translation>
    </message>
    <message>
        <source>Designations of chip series</source>
        <translation>Sigle di serie di chip</translation>
    </message>
    <message>
        <source>People by title, name or age</source>
        <translation>Persone per titolo, nome o età</translation>
    </message>
    <message>
        <source>Surnames of people named before</source>
        <translation>Cognomi di persone già nominate</translation>
    </message>
    <message>
        <source>Companies by the words around them</source>
        <translation>Aziende per le parole intorno</translation>
    </message>
    <message>
        <source>Bodies and outlets by their last word</source>
        <translation>Enti e testate per l’ultima parola</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Pacchetti di regole</translation>
    </message>
</context>
<context>
    <name>Postilla::Legend</name>
    <message>
        <source>Show or hide the marks of this kind</source>
        <translation>Mostra o nascondi le evidenziazioni di questo tipo</translation>
    </message>
</context>
<context>
    <name>Postilla::LexiconActs</name>
    <message numerus="yes">
        <source>%n entry(ies) come</source>
        <translation>
            <numerusform>%n voce si aggiunge</numerusform>
            <numerusform>%n voci si aggiungono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n cambia</numerusform>
            <numerusform>%n cambiano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n resta com’è</numerusform>
            <numerusform>%n restano come sono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file has %n of them more than once</source>
        <translation>
            <numerusform>il file ne ha %n più di una volta</numerusform>
            <numerusform>il file ne ha %n più di una volta</numerusform>
        </translation>
    </message>
    <message>
        <source>New entry “%1”</source>
        <translation>Nuova voce «%1»</translation>
    </message>
    <message>
        <source>The entry “%1” changes</source>
        <translation>La voce «%1» cambia</translation>
    </message>
    <message>
        <source>“%1” is retired: it names nothing any more</source>
        <translation>«%1» è ritirata: non indica più nulla</translation>
    </message>
    <message>
        <source>“%1” is restored</source>
        <translation>«%1» è ripristinata</translation>
    </message>
    <message>
        <source>The entry “%1” is deleted</source>
        <translation>La voce «%1» è eliminata</translation>
    </message>
    <message>
        <source>“%1” is again as it is shipped with Postilla</source>
        <translation>«%1» torna com’è fornita con Postilla</translation>
    </message>
    <message>
        <source>Import a Lexicon</source>
        <translation>Importa un lessico</translation>
    </message>
    <message>
        <source>Lexicons (*.tsv *.txt);;All files (*)</source>
        <translation>Lessici (*.tsv *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The file says nothing that the lexicon does not have.</source>
        <translation>Il file non dice nulla che il lessico non abbia già.</translation>
    </message>
    <message>
        <source>Export the Lexicon</source>
        <translation>Esporta il lessico</translation>
    </message>
    <message>
        <source>Your own kinds and entries were written to %1.</source>
        <translation>I tipi e le voci propri sono stati scritti in %1.</translation>
    </message>
</context>
<context>
    <name>Postilla::LexiconFlow</name>
    <message>
        <source>Put the caret in a mention first.</source>
        <translation>Mettere prima il cursore in un’occorrenza.</translation>
    </message>
    <message>
        <source>No entry names this mention: a rule found it by the words around it.</source>
        <translation>Nessuna voce nomina questa occorrenza: l’ha trovata una regola dalle parole vicine.</translation>
    </message>
    <message>
        <source>%1: done. The marks follow.</source>
        <translation>%1: fatto. Le evidenziazioni seguono.</translation>
    </message>
</context>
<context>
    <name>Postilla::LexiconWindow</name>
    <message>
        <source>Lexicon</source>
        <translation>Lessico</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>N&amp;uova</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>U&amp;nisci a…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Dividi…</translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation>&amp;Ritira…</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>&amp;Elimina…</translation>
    </message>
    <message>
        <source>New Kin&amp;d…</source>
        <translation>Nuo&amp;vo tipo…</translation>
    </message>
    <message>
        <source>Edit &amp;Its Kind…</source>
        <translation>&amp;Modifica il tipo…</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>Im&amp;porta…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Ripristina…</translation>
    </message>
    <message>
        <source>Shipped with Postilla; a change makes it your own.</source>
        <translation>Fornita con Postilla; una modifica la rende propria.</translation>
    </message>
    <message>
        <source>Retired: it names nothing. Restore it to edit it.</source>
        <translation>Ritirata: non indica nulla. Ripristinarla per modificarla.</translation>
    </message>
    <message>
        <source>Merged into “%1”. Restore it to edit it.</source>
        <translation>Unita a «%1». Ripristinarla per modificarla.</translation>
    </message>
    <message>
        <source>It is found in the texts once its preview is applied.</source>
        <translation>Si trova nei testi una volta applicata l’anteprima.</translation>
    </message>
    <message>
        <source>Your own.</source>
        <translation>Propria.</translation>
    </message>
    <message>
        <source>Your own, in the place of one shipped with Postilla.</source>
        <translation>Propria, al posto di una fornita con Postilla.</translation>
    </message>
</context>
<context>
    <name>Postilla::Library</name>
    <message>
        <source>The folder cannot be made</source>
        <translation>La cartella non può essere creata</translation>
    </message>
    <message>
        <source>Choose another place for the library.</source>
        <translation>Scegli un altro posto per l’archivio.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>testo incollato</translation>
    </message>
</context>
<context>
    <name>Postilla::LibraryActs</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ripeti: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) will leave the library</source>
        <translation>
            <numerusform>%n documento sarà rimosso dall’archivio</numerusform>
            <numerusform>%n documenti saranno rimossi dall’archivio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n claim(s). Undo brings them back.</source>
        <translation>
            <numerusform>con %n affermazione. Annulla riporta indietro tutto.</numerusform>
            <numerusform>con %n affermazioni. Annulla riporta indietro tutto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the Library</source>
        <translation>Rimozione dall’archivio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Back Up the Library</source>
        <translation>Copia di sicurezza dell’archivio</translation>
    </message>
    <message>
        <source>Postilla libraries (*.postilla)</source>
        <translation>Archivi di Postilla (*.postilla)</translation>
    </message>
    <message>
        <source>The library was backed up to %1.</source>
        <translation>Copia di sicurezza dell’archivio scritta in %1.</translation>
    </message>
    <message>
        <source>Save a Copy for a Colleague</source>
        <translation>Salva una copia per un collega</translation>
    </message>
    <message>
        <source>A copy for a colleague was saved as %1: one file, whole.</source>
        <translation>Una copia per un collega è stata salvata come %1: un solo file, intero.</translation>
    </message>
    <message>
        <source>%1, %2: yours “%3”, now “%4”</source>
        <translation>%1, %2: la tua versione «%3», ora «%4»</translation>
    </message>
    <message>
        <source>%1. %2 tells what it changed.</source>
        <translation>%1. %2 dice che cosa ha cambiato.</translation>
    </message>
    <message>
        <source>%1 again goes on with what came before: %2.</source>
        <translation>Ancora %1 continua con ciò che veniva prima: %2.</translation>
    </message>
</context>
<context>
    <name>Postilla::MainWindow</name>
    <message>
        <source>New Library</source>
        <translation>Nuovo archivio</translation>
    </message>
    <message>
        <source>Postilla libraries (*.postilla)</source>
        <translation>Archivi di Postilla (*.postilla)</translation>
    </message>
    <message>
        <source>Open a Library</source>
        <translation>Apri un archivio</translation>
    </message>
    <message>
        <source>Postilla libraries (*.postilla);;All files (*)</source>
        <translation>Archivi di Postilla (*.postilla);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importa file</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>Importa una cartella</translation>
    </message>
    <message>
        <source>Find an action by its name</source>
        <translation>Trova un’azione dal nome</translation>
    </message>
    <message>
        <source>Actions that match</source>
        <translation>Azioni che corrispondono</translation>
    </message>
    <message>
        <source>Your Name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Who signs what is changed from now on:</source>
        <translation>Chi firma le modifiche d’ora in poi:</translation>
    </message>
    <message>
        <source>All is saved: every change is stored as it is made.</source>
        <translation>È tutto salvato: ogni modifica è conservata nel momento in cui la fai.</translation>
    </message>
    <message>
        <source>%1. %2 shows the place.</source>
        <translation>%1. %2 mostra il posto.</translation>
    </message>
    <message>
        <source>%1. The list leaves its document out: %2 and Enter go there.</source>
        <translation>%1. L’elenco non mostra il suo documento: %2 e Invio ci vanno.</translation>
    </message>
</context>
<context>
    <name>Postilla::MarkFlow</name>
    <message>
        <source>Marking the texts</source>
        <translation>Evidenziazione dei testi</translation>
    </message>
</context>
<context>
    <name>Postilla::MentionActs</name>
    <message>
        <source>Choose a place, under the name of what it mentions.</source>
        <translation>Scegliere un punto, sotto il nome di ciò che vi è nominato.</translation>
    </message>
    <message>
        <source>No mention stands here. N goes to the next one, M marks one that is missing.</source>
        <translation>Qui non c’è nessuna occorrenza. N passa alla prossima, M ne evidenzia una che manca.</translation>
    </message>
    <message>
        <source>%1 is right. Ctrl+Z takes that back.</source>
        <translation>%1 è giusta. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>%1 is no mention of that. Ctrl+Z brings the mark back.</source>
        <translation>%1 non è un’occorrenza. Ctrl+Z riporta l’evidenziazione.</translation>
    </message>
    <message>
        <source>No word stands at the caret. Select the words that should be marked.</source>
        <translation>Non c’è nessuna parola al cursore. Selezionare le parole da evidenziare.</translation>
    </message>
    <message>
        <source>%1 is marked as %2. G gives it another entity.</source>
        <translation>%1 è evidenziata come %2. G le dà un’altra entità.</translation>
    </message>
    <message>
        <source>%1 is marked. Ctrl+Z takes that back.</source>
        <translation>%1 è evidenziata. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>%1 names no entity. X says that the mark is not right.</source>
        <translation>%1 non nomina un’entità. X dice che l’evidenziazione non è giusta.</translation>
    </message>
    <message>
        <source>%1 is %2 here. Ctrl+Z takes that back.</source>
        <translation>Qui %1 è %2. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>← → move the end, after , the start; with Ctrl by word. Enter keeps it, Esc does not.</source>
        <translation>← → spostano la fine, dopo , l’inizio; con Ctrl di una parola. Invio conferma, Esc lascia com’era.</translation>
    </message>
    <message>
        <source>The mention is %1. Ctrl+Z takes that back.</source>
        <translation>L’occorrenza è %1. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>Nobody has corrected anything here.</source>
        <translation>Qui nessuno ha corretto nulla.</translation>
    </message>
    <message>
        <source>%1 is again as the rules have it. Ctrl+Z takes that back.</source>
        <translation>%1 è di nuovo come dicono le regole. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Postilla::MentionModel</name>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n occorrenza</numerusform>
            <numerusform>%1, %n occorrenze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words in their context, what a person has decided</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Postilla::MentionTree</name>
    <message>
        <source>Mentions</source>
        <translation>Occorrenze</translation>
    </message>
</context>
<context>
    <name>Postilla::MentionWords</name>
    <message>
        <source>confirmed</source>
        <comment>what a person has decided on a mention</comment>
        <translation>confermata</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>what a person has decided on a mention</comment>
        <translation>corretta</translation>
    </message>
</context>
<context>
    <name>Postilla::MergeDialog</name>
    <message>
        <source>Merge Entries</source>
        <translation>Unisci voci</translation>
    </message>
    <message>
        <source>All names of “%1” go to the entry you choose.</source>
        <translation>Tutti i nomi di «%1» passano alla voce scelta.</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Unisci a</translation>
    </message>
    <message>
        <source>“%1” is merged into “%2”</source>
        <translation>«%1» è unita a «%2»</translation>
    </message>
</context>
<context>
    <name>Postilla::NameDialog</name>
    <message>
        <source>Name in the Lexicon</source>
        <translation>Nome nel lessico</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nuova voce</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>V&amp;oce</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>&amp;Vale</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>New entry “%1”</source>
        <translation>Nuova voce «%1»</translation>
    </message>
    <message>
        <source>“%1” becomes a name of “%2”</source>
        <translation>«%1» diventa un nome di «%2»</translation>
    </message>
    <message>
        <source>“%1” becomes an entry: %2</source>
        <translation>«%1» diventa una voce: %2</translation>
    </message>
</context>
<context>
    <name>Postilla::OverviewPage</name>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Tutte le grandezze</translation>
    </message>
    <message>
        <source>What is said of the chip</source>
        <translation>Che cosa si dice del chip</translation>
    </message>
    <message>
        <source>Sentence of the figure</source>
        <translation>Frase della cifra</translation>
    </message>
    <message>
        <source>● counts   ◆ amounts of money   ○ percentages and ratios</source>
        <translation>● quantità   ◆ importi   ○ percentuali e rapporti</translation>
    </message>
    <message>
        <source>Of no chip is a figure known yet</source>
        <translation>Di nessun chip si conosce ancora una cifra</translation>
    </message>
    <message>
        <source>Import articles on the page Read. On the page Figures, G says of which chip a figure is.</source>
        <translation>Importare articoli nella pagina Leggi. Nella pagina Cifre, G dice di quale chip è una cifra.</translation>
    </message>
    <message>
        <source>Nothing is said of that measure</source>
        <translation>Di questa grandezza non si dice nulla</translation>
    </message>
    <message>
        <source>Choose all measures above.</source>
        <translation>Scegliere qui sopra tutte le grandezze.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n figure(s)</source>
        <translation>
            <numerusform>la %n cifra più recente</numerusform>
            <numerusform>le %n cifre più recenti</numerusform>
        </translation>
    </message>
    <message>
        <source>What the overview is of</source>
        <translation>Di che cosa è il quadro</translation>
    </message>
    <message>
        <source>One chip</source>
        <translation>Un chip</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafici</translation>
    </message>
</context>
<context>
    <name>Postilla::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pagine del rapporto</translation>
    </message>
    <message>
        <source>Link to page %1</source>
        <translation>Collegamento a pagina %1</translation>
    </message>
</context>
<context>
    <name>Postilla::PairModel</name>
    <message>
        <source>date unknown</source>
        <translation>data ignota</translation>
    </message>
    <message>
        <source>L: %1 %2 %3</source>
        <comment>claim number, relation, claim number</comment>
        <translation>L: %1 %2 %3</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>One claim</source>
        <translation>Un’affermazione</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’altra</translation>
    </message>
</context>
<context>
    <name>Postilla::PairsPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Pairs to look at</source>
        <translation>Coppie da guardare</translation>
    </message>
    <message>
        <source>Which pairs</source>
        <translation>Quali coppie</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>Ciò che non concorda</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Tutte le coppie</translation>
    </message>
    <message>
        <source>How many claims are compared</source>
        <translation>Quante affermazioni sono confrontate</translation>
    </message>
    <message>
        <source>Enter opens the place · ← → the other side · L relates as suggested · X puts aside</source>
        <translation>Invio apre il punto · ← → l’altro lato · L crea la relazione suggerita · X mette da parte</translation>
    </message>
    <message>
        <source>Comparing the claims…</source>
        <translation>Confronto delle affermazioni…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n coppia</numerusform>
            <numerusform>%n coppie</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc cancels it.</source>
        <translation>Esc lo annulla.</translation>
    </message>
    <message>
        <source>No such pair</source>
        <translation>Nessuna coppia di questo tipo</translation>
    </message>
    <message>
        <source>Choose another kind above.</source>
        <translation>Scegli un altro tipo qui sopra.</translation>
    </message>
    <message>
        <source>No pair of claims to look at</source>
        <translation>Nessuna coppia di affermazioni da guardare</translation>
    </message>
    <message>
        <source>Claims that contradict each other, or change over time, will stand here. C makes claims on the page Read.</source>
        <translation>Qui staranno le affermazioni che si contraddicono o cambiano nel tempo. Nella pagina Leggi, C crea affermazioni.</translation>
    </message>
    <message>
        <source>No pair is current. Choose one in the table.</source>
        <translation>Nessuna coppia è corrente. Scegline una nella tabella.</translation>
    </message>
    <message>
        <source>Put aside until one of the two changes. Ctrl+Z brings it back.</source>
        <translation>Messa da parte finché una delle due non cambia. Ctrl+Z la riporta.</translation>
    </message>
    <message>
        <source>%1 %2 %3. Ctrl+Z takes it back.</source>
        <comment>claim number, relation, claim number</comment>
        <translation>%1 %2 %3. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Confronta di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), as they were before</source>
        <translation>
            <numerusform>%n coppia, com’era prima</numerusform>
            <numerusform>%n coppie, com’erano prima</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing was cancelled</source>
        <translation>Il confronto è stato annullato</translation>
    </message>
    <message>
        <source>The claims could not be compared</source>
        <translation>Non è stato possibile confrontare le affermazioni</translation>
    </message>
    <message>
        <source>Compare Again tries once more.</source>
        <translation>Confronta di nuovo riprova.</translation>
    </message>
    <message>
        <source>Compare Again starts anew.</source>
        <translation>Confronta di nuovo ricomincia.</translation>
    </message>
</context>
<context>
    <name>Postilla::PassageText</name>
    <message>
        <source>Passage of the card</source>
        <translation>Passo della scheda</translation>
    </message>
</context>
<context>
    <name>Postilla::PassageView</name>
    <message>
        <source>%1 · %2</source>
        <comment>claim number, title of the document</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Postilla::PlanForm</name>
    <message>
        <source>Start the Session</source>
        <translation>Inizia la sessione</translation>
    </message>
    <message>
        <source>chip:H200 figure:&gt;1M &quot;words&quot;</source>
        <translation>chip:H200 figure:&gt;1M &quot;parole&quot;</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Rule or entry</source>
        <translation>Regola o voce</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Di che cosa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Quesito</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>None is selected on the page Read.</source>
        <translation>Nessuno è selezionato nella pagina Lettura.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), as selected on the page Read.</source>
        <translation>
            <numerusform>%n documento, come selezionato nella pagina Lettura.</numerusform>
            <numerusform>%n documenti, come selezionati nella pagina Lettura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what has marked the texts…</source>
        <translation>Lettura di ciò che ha evidenziato i testi…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>entry or rule, kind, mentions</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Nulla è ancora evidenziato</translation>
    </message>
</context>
<context>
    <name>Postilla::PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Searching the library</source>
        <translation>Ricerca nell’archivio</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Searching the library for what changes…</source>
        <translation>Ricerca nell’archivio di ciò che cambia…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Nothing changes in the texts of this library</source>
        <translation>Nei testi di questo archivio non cambia nulla</translation>
    </message>
    <message>
        <source>The change will count for texts that you import later.</source>
        <translation>La modifica varrà per i testi importati in seguito.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n document(s) are listed.</source>
        <translation>
            <numerusform>È elencato il primo documento.</numerusform>
            <numerusform>Sono elencati i primi %n documenti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postilla::PreviewTree</name>
    <message>
        <source>Documents in which mentions change</source>
        <translation>Documenti in cui cambiano occorrenze</translation>
    </message>
    <message>
        <source>Document and place</source>
        <translation>Documento e punto</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa accade</translation>
    </message>
</context>
<context>
    <name>Postilla::QuestionForm</name>
    <message>
        <source>what the reader wants to know</source>
        <translation>che cosa vuole sapere il lettore</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Quesito</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Nessun quesito scelto</translation>
    </message>
    <message>
        <source>Choose one in the list, or ask a new one.</source>
        <translation>Scegline uno nell’elenco o ponine uno nuovo.</translation>
    </message>
</context>
<context>
    <name>Postilla::QuestionsPage</name>
    <message>
        <source>New &amp;Question…</source>
        <translation>Nuovo &amp;quesito…</translation>
    </message>
    <message>
        <source>New &amp;Judgement…</source>
        <translation>Nuovo &amp;giudizio…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Ancora nessun quesito</translation>
    </message>
    <message>
        <source>Ask what your reader wants to know; judgements and tags hang under it.</source>
        <translation>Chiedi che cosa vuole sapere il tuo lettore: sotto il quesito stanno giudizi ed etichette.</translation>
    </message>
    <message>
        <source>New Question</source>
        <translation>Nuovo quesito</translation>
    </message>
    <message>
        <source>What does the reader want to know?</source>
        <translation>Che cosa vuole sapere il lettore?</translation>
    </message>
    <message>
        <source>New Judgement</source>
        <translation>Nuovo giudizio</translation>
    </message>
    <message>
        <source>What do you conclude, in one sentence?</source>
        <translation>Che cosa concludi, in una frase?</translation>
    </message>
    <message>
        <source>“%1” will be deleted.</source>
        <translation>«%1» sarà eliminato.</translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s)</source>
        <translation>
            <numerusform>%n giudizio</numerusform>
            <numerusform>%n giudizi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n tag(s) stay, under no question. Undo brings it back.</source>
        <translation>
            <numerusform>e %n etichetta restano, sotto nessun quesito. Annulla lo ripristina.</numerusform>
            <numerusform>e %n etichette restano, sotto nessun quesito. Annulla lo ripristina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the Question</source>
        <translation>Elimina il quesito</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Judgement deleted. Ctrl+Z brings it back.</source>
        <translation>Giudizio eliminato. Ctrl+Z lo ripristina.</translation>
    </message>
    <message>
        <source>No judgement is current. Choose one in the list, or make a new one.</source>
        <translation>Nessun giudizio è corrente. Scegline uno nell’elenco, o creane uno nuovo.</translation>
    </message>
</context>
<context>
    <name>Postilla::ReadPage</name>
    <message>
        <source>No document is unread.</source>
        <translation>Nessun documento è da leggere.</translation>
    </message>
    <message>
        <source>The list leaves this document out. Show all documents to go there.</source>
        <translation>L’elenco non mostra questo documento. Mostrare tutti i documenti per andarci.</translation>
    </message>
</context>
<context>
    <name>Postilla::Reader</name>
    <message>
        <source>Text of the document</source>
        <translation>Testo del documento</translation>
    </message>
    <message>
        <source>Read-only; mentions and claims are told as attributes of the text</source>
        <translation>In sola lettura; occorrenze e affermazioni sono dette come attributi del testo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words of the text, kind of mention</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>words of the text, kind of mention, entity</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>mention, what a person has decided on it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Postilla::ReaderPane</name>
    <message>
        <source>No document chosen</source>
        <translation>Nessun documento scelto</translation>
    </message>
    <message>
        <source>Choose one in the list, or press J.</source>
        <translation>Scegline uno nell’elenco, oppure premi J.</translation>
    </message>
    <message>
        <source>No library open</source>
        <translation>Nessun archivio aperto</translation>
    </message>
    <message>
        <source>Open a library, or make a new one, in the File menu.</source>
        <translation>Apri un archivio, o creane uno nuovo, dal menu File.</translation>
    </message>
</context>
<context>
    <name>Postilla::RecordForm</name>
    <message>
        <source>%1 (draft, not stored)</source>
        <translation>%1 (bozza, non archiviata)</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (da confermare)</translation>
    </message>
    <message>
        <source>Filled in by the program and not confirmed. Enter confirms it.</source>
        <translation>Compilato dal programma e non confermato. Invio lo conferma.</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you typed</source>
        <translation>È stato cambiato altrove mentre scrivevi</translation>
    </message>
    <message>
        <source>Both versions are in the form: choose one.</source>
        <translation>Le due versioni sono nel modulo: scegline una.</translation>
    </message>
</context>
<context>
    <name>Postilla::RegisterModel</name>
    <message>
        <source>all of the library</source>
        <translation>tutto l’archivio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>immutato</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiato</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ambito</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affermazioni</translation>
    </message>
    <message>
        <source>Refuted since</source>
        <translation>Confutate da allora</translation>
    </message>
    <message>
        <source>File is</source>
        <translation>Il file è</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>Postilla::RegisterWindow</name>
    <message>
        <source>Register of Reports</source>
        <translation>Registro dei rapporti</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Controllo dei file</translation>
    </message>
    <message>
        <source>The register is being read</source>
        <translation>Lettura del registro in corso</translation>
    </message>
    <message>
        <source>Cancel below ends it.</source>
        <translation>Annulla, qui sotto, lo interrompe.</translation>
    </message>
    <message>
        <source>No report has been handed over yet</source>
        <translation>Non è ancora stato consegnato alcun rapporto</translation>
    </message>
    <message>
        <source>Write one on the page Report: PDF, web page and Markdown are entered here.</source>
        <translation>Scriverne uno nella pagina Rapporto: PDF, pagine web e Markdown vengono registrati qui.</translation>
    </message>
</context>
<context>
    <name>Postilla::Relation</name>
    <message>
        <source>repeats</source>
        <translation>riprende</translation>
    </message>
    <message>
        <source>derives from</source>
        <translation>deriva da</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contraddice</translation>
    </message>
    <message>
        <source>in tension with</source>
        <translation>in tensione con</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>aggiorna</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>rettifica</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>avvalora</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>ripresa da</translation>
    </message>
    <message>
        <source>origin of</source>
        <translation>all’origine di</translation>
    </message>
    <message>
        <source>updated by</source>
        <translation>aggiornata da</translation>
    </message>
    <message>
        <source>corrected by</source>
        <translation>rettificata da</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>avvalorata da</translation>
    </message>
</context>
<context>
    <name>Postilla::RelationActs</name>
    <message>
        <source>Relate to another claim</source>
        <translation>Metti in relazione con un’altra affermazione</translation>
    </message>
    <message>
        <source>Claim to relate this one to</source>
        <translation>Affermazione con cui mettere in relazione questa</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relazione</translation>
    </message>
    <message>
        <source>What this claim is to %1</source>
        <translation>Che cosa è questa affermazione per %1</translation>
    </message>
    <message>
        <source>Relations that match</source>
        <translation>Relazioni che corrispondono</translation>
    </message>
    <message>
        <source>No relation is called so.</source>
        <translation>Nessuna relazione si chiama così.</translation>
    </message>
    <message>
        <source>Related to %1. Ctrl+Z takes it back.</source>
        <translation>In relazione con %1. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>No claim is current. C makes one of the sentence.</source>
        <translation>Nessuna affermazione è corrente. C ne crea una dalla frase.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Why, in a line; Enter alone gives no reason</source>
        <translation>Perché, in una riga; Invio da solo non dà alcun motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Type the reason.</source>
        <translation>Scrivi il motivo.</translation>
    </message>
    <message>
        <source>because “%1”</source>
        <translation>perché «%1»</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>nessun motivo</translation>
    </message>
    <message>
        <source>Relation to %1 changed. Ctrl+Z takes it back.</source>
        <translation>Relazione con %1 cambiata. Ctrl+Z la riprende.</translation>
    </message>
</context>
<context>
    <name>Postilla::RelationList</name>
    <message>
        <source>Relations to other claims</source>
        <translation>Relazioni con altre affermazioni</translation>
    </message>
</context>
<context>
    <name>Postilla::RepairFlow</name>
    <message>
        <source>Making the search index anew</source>
        <translation>L’indice di ricerca viene rifatto</translation>
    </message>
</context>
<context>
    <name>Postilla::ReportChoices</name>
    <message>
        <source>With the full texts, marked</source>
        <translation>Con i testi integrali e le evidenziazioni</translation>
    </message>
    <message>
        <source>Annotated summary (PDF)</source>
        <translation>Riepilogo annotato (PDF)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Pagina web (HTML)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Testo (Markdown)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Dati per programmi (JSON)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Cartella di lavoro (XLSX)</translation>
    </message>
    <message>
        <source>Table of claims (CSV)</source>
        <translation>Tabella delle affermazioni (CSV)</translation>
    </message>
    <message>
        <source>All tables (CSV, a folder)</source>
        <translation>Tutte le tabelle (CSV, una cartella)</translation>
    </message>
    <message>
        <source>All tables for spreadsheets (CSV, a folder)</source>
        <translation>Tutte le tabelle per fogli di calcolo (CSV, una cartella)</translation>
    </message>
    <message>
        <source>Full: every claim</source>
        <translation>Completo: tutte le affermazioni</translation>
    </message>
    <message>
        <source>In brief: first page, contrasts, figures, claims named, sources</source>
        <translation>In breve: prima pagina, contrasti, cifre, affermazioni citate, fonti</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sostituisce</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Quesito: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etichetta: %1</translation>
    </message>
    <message numerus="yes">
        <source>What is selected on the page Read: %n document(s)</source>
        <translation>
            <numerusform>Ciò che è selezionato nella pagina Lettura: %n documento</numerusform>
            <numerusform>Ciò che è selezionato nella pagina Lettura: %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the library</source>
        <translation>Tutto l’archivio</translation>
    </message>
    <message>
        <source>What the search finds: %1</source>
        <translation>Ciò che la ricerca trova: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>Postilla::ReportFlow</name>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
    <message>
        <source>The report was cancelled; no file was written.</source>
        <translation>Il rapporto è stato interrotto; non è stato scritto alcun file.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Cartella di lavoro (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there will be replaced: %1.</source>
        <translation>
            <numerusform>Lì sarà sostituito %n file: %1.</numerusform>
            <numerusform>Lì saranno sostituiti %n file: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
</context>
<context>
    <name>Postilla::ReportPage</name>
    <message>
        <source>Lay Out Again</source>
        <translation>Impagina di nuovo</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Scrivi…</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Impaginazione</translation>
    </message>
    <message>
        <source>The pages are being laid out</source>
        <translation>Le pagine si stanno impaginando</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>Esc smette.</translation>
    </message>
    <message>
        <source>The pages were not laid out</source>
        <translation>Le pagine non sono state impaginate</translation>
    </message>
    <message>
        <source>Make other choices, or have them laid out again. The report can be written without them.</source>
        <translation>Scegli altrimenti, o falle impaginare di nuovo. Il rapporto si può scrivere anche senza.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>Postilla::ReviewPage</name>
    <message>
        <source>The session is closed. Its decisions stay.</source>
        <translation>La sessione è chiusa. Le sue decisioni restano.</translation>
    </message>
    <message>
        <source>The session is open again.</source>
        <translation>La sessione è di nuovo aperta.</translation>
    </message>
    <message>
        <source>Only mentions are decided on all at once: A and X decide on this card.</source>
        <translation>Solo delle occorrenze si decide tutte insieme: A e X decidono di questa scheda.</translation>
    </message>
</context>
<context>
    <name>Postilla::RulePacksWindow</name>
    <message>
        <source>finds nothing</source>
        <translation>non trova nulla</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funziona</translation>
    </message>
    <message>
        <source>Rule Packs</source>
        <translation>Pacchetti di regole</translation>
    </message>
    <message>
        <source>Definition files of KSyntaxHighlighting find mentions beside the lexicon, in all your libraries. They are kept in %1.</source>
        <translation>File di definizione di KSyntaxHighlighting trovano occorrenze accanto al lessico, in tutti gli archivi. Stanno in %1.</translation>
    </message>
    <message>
        <source>Why it finds nothing</source>
        <translation>Perché non trova nulla</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>Pacchetto di regole</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Pacchetti di regole</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Aggiungi…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Rimuovi…</translation>
    </message>
    <message>
        <source>Read Them A&amp;gain</source>
        <translation>Ri&amp;leggili</translation>
    </message>
    <message>
        <source>&amp;Open Their Folder</source>
        <translation>Apri la &amp;cartella</translation>
    </message>
    <message>
        <source>No rule packs</source>
        <translation>Nessun pacchetto di regole</translation>
    </message>
    <message>
        <source>Add one, or put it into their folder and have them read again.</source>
        <translation>Aggiungerne uno, o metterlo nella loro cartella e farli rileggere.</translation>
    </message>
    <message>
        <source>Add a Rule Pack</source>
        <translation>Aggiungere un pacchetto di regole</translation>
    </message>
    <message>
        <source>Definition files (*.xml);;All files (*)</source>
        <translation>File di definizione (*.xml);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The rule pack %1 is added</source>
        <translation>Si aggiunge il pacchetto di regole %1</translation>
    </message>
    <message>
        <source>%1 is added. The marks follow.</source>
        <translation>%1 è aggiunto. Le evidenziazioni seguono.</translation>
    </message>
    <message>
        <source>The rule pack %1 is removed</source>
        <translation>Si rimuove il pacchetto di regole %1</translation>
    </message>
    <message>
        <source>%1 is in the waste bin. The marks follow.</source>
        <translation>%1 è nel cestino. Le evidenziazioni seguono.</translation>
    </message>
    <message>
        <source>The rule packs are read again. The marks follow.</source>
        <translation>I pacchetti di regole sono riletti. Le evidenziazioni seguono.</translation>
    </message>
    <message>
        <source>The folder cannot be opened</source>
        <translation>La cartella non si può aprire</translation>
    </message>
    <message>
        <source>Open it in a file manager.</source>
        <translation>Aprirla con il gestore dei file.</translation>
    </message>
</context>
<context>
    <name>Postilla::SavedSearchMenu</name>
    <message>
        <source>No search is saved yet</source>
        <translation>Non è ancora salvata nessuna ricerca</translation>
    </message>
    <message>
        <source>Delete a Saved Search</source>
        <translation>Elimina una ricerca salvata</translation>
    </message>
    <message>
        <source>Save this search as…</source>
        <translation>Salva questa ricerca come…</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>Nome della ricerca salvata</translation>
    </message>
</context>
<context>
    <name>Postilla::ScoreModel</name>
    <message>
        <source>not judged</source>
        <translation>non giudicata</translation>
    </message>
    <message>
        <source>Entry or rule</source>
        <translation>Voce o regola</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Occorrenze</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermate</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinte</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
</context>
<context>
    <name>Postilla::ScoreWords</name>
    <message>
        <source>not judged</source>
        <translation>non giudicata</translation>
    </message>
    <message>
        <source>right</source>
        <translation>giusta</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>non giusta</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>other entity</source>
        <translation>altra entità</translation>
    </message>
    <message>
        <source>other extent</source>
        <translation>altra estensione</translation>
    </message>
</context>
<context>
    <name>Postilla::ScorecardWindow</name>
    <message>
        <source>Rule Scorecard</source>
        <translation>Pagella delle regole</translation>
    </message>
    <message>
        <source>Entries and rules</source>
        <translation>Voci e regole</translation>
    </message>
    <message>
        <source>Cases of the entry or rule</source>
        <translation>Casi della voce o regola</translation>
    </message>
    <message>
        <source>Nobody has judged a mention yet. In the text, X says that one is not right; the menu Mention says that it is.</source>
        <translation>Nessuno ha ancora giudicato un’occorrenza. Nel testo, X dice che una non è giusta; il menu Occorrenza dice che lo è.</translation>
    </message>
    <message>
        <source>Counting the mentions</source>
        <translation>Conteggio delle occorrenze</translation>
    </message>
    <message>
        <source>Searching the cases</source>
        <translation>Ricerca dei casi</translation>
    </message>
    <message>
        <source>Cancel below ends it.</source>
        <translation>Annulla, qui sotto, lo interrompe.</translation>
    </message>
    <message>
        <source>No mentions to judge</source>
        <translation>Nessuna occorrenza da giudicare</translation>
    </message>
    <message>
        <source>Import articles: what the lexicon and the rules find in them is counted here.</source>
        <translation>Importare articoli: qui si conta ciò che il lessico e le regole vi trovano.</translation>
    </message>
    <message>
        <source>No cases shown</source>
        <translation>Nessun caso mostrato</translation>
    </message>
    <message>
        <source>Enter on an entry or rule shows where it has marked.</source>
        <translation>Invio su una voce o regola mostra dove ha evidenziato.</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>Non è stato contato nulla</translation>
    </message>
    <message>
        <source>Opening this window again starts anew.</source>
        <translation>Riaprire questa finestra fa ricominciare.</translation>
    </message>
</context>
<context>
    <name>Postilla::SearchLine</name>
    <message>
        <source>Search the library</source>
        <translation>Cerca nell’archivio</translation>
    </message>
    <message>
        <source>What is wrong with the query</source>
        <translation>Che cosa non va nella ricerca</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>What the query can go on with</source>
        <translation>Come può continuare la ricerca</translation>
    </message>
</context>
<context>
    <name>Postilla::SessionEnd</name>
    <message>
        <source>Export the Report…</source>
        <translation>Esporta il rapporto…</translation>
    </message>
    <message>
        <source>Close the Session</source>
        <translation>Chiudi la sessione</translation>
    </message>
    <message>
        <source>Back to the Sessions</source>
        <translation>Torna alle sessioni</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Tutto è deciso</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are decided.</source>
        <translation>
            <numerusform>%n elemento è deciso.</numerusform>
            <numerusform>%n elementi sono decisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last decision back, B shows it again.</source>
        <translation>Ctrl+Z annulla l’ultima decisione, B la mostra di nuovo.</translation>
    </message>
    <message>
        <source>Looking for what is to be decided on…</source>
        <translation>Ricerca di ciò su cui decidere…</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>Esc smette.</translation>
    </message>
    <message>
        <source>Not everything was looked through</source>
        <translation>Non tutto è stato esaminato</translation>
    </message>
    <message>
        <source>“Look for the rest” goes on where the search was stopped.</source>
        <translation>«Cerca il resto» prosegue da dove la ricerca è stata fermata.</translation>
    </message>
    <message>
        <source>Nothing is left to decide on</source>
        <translation>Non resta nulla da decidere</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were passed by: gone, changed or decided elsewhere since they were found.</source>
        <translation>
            <numerusform>%n elemento è stato saltato: sparito, cambiato o deciso altrove da quando è stato trovato.</numerusform>
            <numerusform>%n elementi sono stati saltati: spariti, cambiati o decisi altrove da quando sono stati trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new session finds what there is to decide on now.</source>
        <translation>Una nuova sessione trova ciò che ora c’è da decidere.</translation>
    </message>
</context>
<context>
    <name>Postilla::SessionExport</name>
    <message>
        <source>Report of the Session</source>
        <translation>Rapporto della sessione</translation>
    </message>
    <message>
        <source>-session</source>
        <translation>-sessione</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Table of decisions (*.csv)</source>
        <translation>PDF (*.pdf);;Tabella delle decisioni (*.csv)</translation>
    </message>
    <message>
        <source>Report of the session</source>
        <translation>Rapporto della sessione</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
</context>
<context>
    <name>Postilla::SessionList</name>
    <message>
        <source>Review sessions</source>
        <translation>Sessioni di revisione</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 su %2 decisi</translation>
    </message>
    <message>
        <source>started by %1 on %2</source>
        <translation>iniziata da %1 il %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
</context>
<context>
    <name>Postilla::SessionProgress</name>
    <message>
        <source>Stop looking for more</source>
        <translation>Smetti di cercarne altri</translation>
    </message>
    <message>
        <source>Look for the rest</source>
        <translation>Cerca il resto</translation>
    </message>
    <message>
        <source>How far the session is</source>
        <translation>A che punto è la sessione</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>decided, in all</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 finora</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) an hour</source>
        <translation>
            <numerusform>%n scheda all’ora</numerusform>
            <numerusform>%n schede all’ora</numerusform>
        </translation>
    </message>
    <message>
        <source>no pace yet</source>
        <translation>ritmo non ancora noto</translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n sì</numerusform>
            <numerusform>%n sì</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n rimandato</numerusform>
            <numerusform>%n rimandati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed by</source>
        <translation>
            <numerusform>%n saltato</numerusform>
            <numerusform>%n saltati</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>manca meno di un minuto</translation>
    </message>
</context>
<context>
    <name>Postilla::SessionRunner</name>
    <message>
        <source>A yes has nothing to take here: X says no, S puts it off.</source>
        <translation>Qui un sì non ha nulla da prendere: X dice no, S rimanda.</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <translation>%1. Ctrl+Z lo annulla.</translation>
    </message>
    <message>
        <source>Nothing was decided before this card.</source>
        <translation>Prima di questa scheda nulla è stato deciso.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) passed by: not in the library any more.</source>
        <translation>
            <numerusform>%n elemento saltato: non è più nell’archivio.</numerusform>
            <numerusform>%n elementi saltati: non sono più nell’archivio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) passed by: decided elsewhere.</source>
        <translation>
            <numerusform>%n elemento saltato: deciso altrove.</numerusform>
            <numerusform>%n elementi saltati: decisi altrove.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) passed by: changed since found.</source>
        <translation>
            <numerusform>%n elemento saltato: cambiato da quando è stato trovato.</numerusform>
            <numerusform>%n elementi saltati: cambiati da quando sono stati trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided so already: nothing was written.</source>
        <translation>Già deciso così: non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>Postilla::SideDocks</name>
    <message>
        <source>Claims</source>
        <translation>Affermazioni</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Occorrenze</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Ancora nessuna affermazione</translation>
    </message>
    <message>
        <source>Put the caret in a sentence, or select words, and press C.</source>
        <translation>Mettere il cursore in una frase, o selezionare delle parole, e premere C.</translation>
    </message>
    <message>
        <source>No mentions in this text</source>
        <translation>Nessuna occorrenza in questo testo</translation>
    </message>
    <message>
        <source>No chip, figure, agency or other name of the lexicon stands in it.</source>
        <translation>Non contiene chip, cifre, enti o altri nomi del lessico.</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Nessun documento scelto</translation>
    </message>
    <message>
        <source>Choose one in the list, or press J.</source>
        <translation>Sceglierne uno nell’elenco, o premere J.</translation>
    </message>
</context>
<context>
    <name>Postilla::SplitDialog</name>
    <message>
        <source>Split an Entry</source>
        <translation>Dividi una voce</translation>
    </message>
    <message>
        <source>&amp;Names that go</source>
        <translation>&amp;Nomi che passano</translation>
    </message>
    <message>
        <source>&amp;Canonical name</source>
        <translation>Nome &amp;canonico</translation>
    </message>
    <message>
        <source>of the new entry</source>
        <translation>della nuova voce</translation>
    </message>
    <message>
        <source>“%1” leaves “%2”</source>
        <translation>«%1» si separa da «%2»</translation>
    </message>
</context>
<context>
    <name>Postilla::StartPane</name>
    <message>
        <source>Go On</source>
        <translation>Prosegui</translation>
    </message>
    <message>
        <source>Export the Report…</source>
        <translation>Esporta il rapporto…</translation>
    </message>
    <message>
        <source>Review sessions</source>
        <translation>Sessioni di revisione</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nuova sessione</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Ancora nessuna sessione</translation>
    </message>
    <message>
        <source>Start one beside: it goes through what the program proposes, a card at a time, and stays here until it is closed.</source>
        <translation>Iniziarne una qui accanto: esamina ciò che il programma propone, una scheda alla volta, e resta qui finché non viene chiusa.</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Postilla::TagActs</name>
    <message>
        <source>No claim is current. C makes one of the sentence.</source>
        <translation>Nessuna affermazione è corrente. C ne crea una dalla frase.</translation>
    </message>
    <message>
        <source>No tag has the key %1. T makes tags; the first nine get a key.</source>
        <translation>Nessuna etichetta ha il tasto %1. T crea etichette; le prime nove ricevono un tasto.</translation>
    </message>
</context>
<context>
    <name>Postilla::TagBar</name>
    <message>
        <source>Tag %1, key %2</source>
        <translation>Etichetta %1, tasto %2</translation>
    </message>
    <message>
        <source>No claim chosen</source>
        <translation>Nessuna affermazione scelta</translation>
    </message>
    <message>
        <source>Set the tag or take it off: %1</source>
        <translation>Mette o toglie l’etichetta: %1</translation>
    </message>
    <message>
        <source>Choose a claim to set its tags</source>
        <translation>Scegliere un’affermazione per darle etichette</translation>
    </message>
</context>
<context>
    <name>Postilla::TagForm</name>
    <message>
        <source>blue</source>
        <translation>blu</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>celeste</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>giallo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>arancione</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>vermiglio</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>porpora</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>&amp;Sotto</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tasto</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colore</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>D&amp;escrizione</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Quesito</translation>
    </message>
    <message>
        <source>nothing: at the top</source>
        <translation>nessuna: in cima</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1, which “%2” has</source>
        <translation>%1, che ha già «%2»</translation>
    </message>
    <message>
        <source>of the tag above it, if any</source>
        <translation>quello dell’etichetta sopra, se c’è</translation>
    </message>
</context>
<context>
    <name>Postilla::TagList</name>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Quesito</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
</context>
<context>
    <name>Postilla::TagPicker</name>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Tag to set, take off or make</source>
        <translation>Etichetta da assegnare, togliere o creare</translation>
    </message>
    <message>
        <source>Tags that match</source>
        <translation>Etichette corrispondenti</translation>
    </message>
    <message>
        <source>%1, set</source>
        <translation>%1, assegnata</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nuova etichetta «%1»</translation>
    </message>
    <message>
        <source>No tags yet. Type a name and press Enter.</source>
        <translation>Ancora nessuna etichetta. Scrivi un nome e premi Invio.</translation>
    </message>
</context>
<context>
    <name>Postilla::TagPreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Claims that carry the tag</source>
        <translation>Affermazioni con l’etichetta</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <translation>
            <numerusform>Si vede la prima.</numerusform>
            <numerusform>Si vedono le prime %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
</context>
<context>
    <name>Postilla::TagsWindow</name>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuova</translation>
    </message>
    <message>
        <source>M&amp;erge with…</source>
        <translation>&amp;Unisci a…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;limina…</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Applica…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Tag to merge “%1” into</source>
        <translation>Etichetta a cui unire «%1»</translation>
    </message>
    <message>
        <source>Tags that match</source>
        <translation>Etichette corrispondenti</translation>
    </message>
    <message>
        <source>There is no other tag.</source>
        <translation>Non ci sono altre etichette.</translation>
    </message>
    <message>
        <source>“%1” added. Ctrl+Z takes it back.</source>
        <translation>«%1» aggiunta. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation>Fatto. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>A draft, not stored: what you had typed here. Apply stores it.</source>
        <translation>Una bozza, non archiviata: ciò che avevi scritto qui. Applica la archivia.</translation>
    </message>
</context>
<context>
    <name>Postilla::TimelineModel</name>
    <message>
        <source>The day of the earliest article that has the same words, or a claim that this one repeats, derives from or supports.</source>
        <translation>Il giorno del primo articolo che ha le stesse parole, o un’affermazione che questa riprende, da cui deriva o che avvalora.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicata</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affermazione</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Che cosa dice</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Testata</translation>
    </message>
    <message>
        <source>First appearance</source>
        <translation>Prima comparsa</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito della verifica</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino a %1</translation>
    </message>
</context>
<context>
    <name>Postilla::TimelinePage</name>
    <message>
        <source>Order of the claims</source>
        <translation>Ordine delle affermazioni</translation>
    </message>
    <message>
        <source>By what they speak of</source>
        <translation>Secondo ciò di cui parlano</translation>
    </message>
    <message>
        <source>By publication</source>
        <translation>Secondo la pubblicazione</translation>
    </message>
    <message>
        <source>Claims in order of time</source>
        <translation>Affermazioni in ordine di tempo</translation>
    </message>
    <message>
        <source>Claims without a date</source>
        <translation>Affermazioni senza data</translation>
    </message>
    <message numerus="yes">
        <source>%n dated claim(s)</source>
        <translation>
            <numerusform>%n affermazione con data</numerusform>
            <numerusform>%n affermazioni con data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Date unknown: %n claim(s)</source>
        <translation>
            <numerusform>Data ignota: %n affermazione</numerusform>
            <numerusform>Data ignota: %n affermazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the claims…</source>
        <translation>Lettura delle affermazioni…</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Ancora nessuna affermazione</translation>
    </message>
    <message>
        <source>On the page Read, C makes a claim of the sentence at the caret.</source>
        <translation>Nella pagina Leggi, C fa un’affermazione della frase in cui sta il cursore.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Rileggi</translation>
    </message>
    <message numerus="yes">
        <source>%n dated claim(s), as they were before</source>
        <translation>
            <numerusform>%n affermazione con data, com’era prima</numerusform>
            <numerusform>%n affermazioni con data, com’erano prima</numerusform>
        </translation>
    </message>
    <message>
        <source>The claims could not be read</source>
        <translation>Non è stato possibile leggere le affermazioni</translation>
    </message>
    <message>
        <source>Read Again tries once more.</source>
        <translation>Rileggi riprova.</translation>
    </message>
</context>
<context>
    <name>Postilla::TypedValues</name>
    <message>
        <source>No number is read in this figure</source>
        <translation>In questa cifra non si legge nessun numero</translation>
    </message>
    <message>
        <source>This is more than one figure</source>
        <translation>È più di una cifra</translation>
    </message>
    <message>
        <source>Write one as the text has it: “over 3 million units”.</source>
        <translation>Scriverne una come la dà il testo: «oltre 3 milioni di unità».</translation>
    </message>
    <message>
        <source>There is no name behind the kind</source>
        <translation>Dopo il tipo non c’è alcun nome</translation>
    </message>
    <message>
        <source>Type one after the colon.</source>
        <translation>Scrivine uno dopo i due punti.</translation>
    </message>
</context>
<context>
    <name>Postilla::Verdict</name>
    <message>
        <source>unverified</source>
        <translation>da verificare</translation>
    </message>
    <message>
        <source>corroborated</source>
        <translation>riscontrata</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>controversa</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>confutata</translation>
    </message>
</context>
<context>
    <name>Postilla::WarningList</name>
    <message>
        <source>Warnings</source>
        <translation>Avvertenze</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more warning(s).</source>
        <translation>
            <numerusform>… e un’altra avvertenza.</numerusform>
            <numerusform>… e altre %n avvertenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count it only %1</source>
        <translation>Contala solo %1</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>a year, a month or a day, such as 2025-08, 2025-08.. or 2024..2025-03</source>
        <translation>un anno, un mese o un giorno, come 2025-08, 2025-08.. o 2024..2025-03</translation>
    </message>
    <message>
        <source>the numbers of documents, such as document:3, document:3,7 or document:3..9</source>
        <translation>i numeri di alcuni documenti, come document:3, document:3,7 o document:3..9</translation>
    </message>
    <message>
        <source>a figure, such as 3000, &gt;1M, 10%..20% or &quot;3 mila&quot;</source>
        <translation>una cifra, come 3000, &gt;1M, 10%..20% o &quot;3 mila&quot;</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>carattere %1</translation>
    </message>
    <message>
        <source>There is no field “%1:”</source>
        <translation>Non c’è un campo «%1:»</translation>
    </message>
    <message>
        <source>“%1:” is asked for without a value</source>
        <translation>«%1:» è chiesto senza un valore</translation>
    </message>
    <message>
        <source>“%1” cannot be asked for here</source>
        <translation>«%1» non si può chiedere qui</translation>
    </message>
    <message>
        <source>“%1” ends before it begins</source>
        <translation>«%1» finisce prima di cominciare</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Una virgoletta non è chiusa</translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Una parentesi non è chiusa</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened</source>
        <translation>È chiusa una parentesi che non era aperta</translation>
    </message>
    <message>
        <source>Something to search for is missing</source>
        <translation>Manca qualcosa da cercare</translation>
    </message>
    <message>
        <source>There is no word in “%1”</source>
        <translation>In «%1» non c’è nessuna parola</translation>
    </message>
    <message>
        <source>“%1*” is too short</source>
        <translation>«%1*» è troppo corto</translation>
    </message>
    <message>
        <source>A star stands inside of “%1”</source>
        <translation>Dentro «%1» c’è un asterisco</translation>
    </message>
    <message>
        <source>The query asks for too much at once</source>
        <translation>La ricerca chiede troppo in una volta</translation>
    </message>
    <message>
        <source>Too many brackets stand inside each other</source>
        <translation>Troppe parentesi stanno l’una dentro l’altra</translation>
    </message>
    <message>
        <source>Expected one of %1. Put a word with a colon in quotation marks.</source>
        <translation>Atteso uno fra %1. Metti fra virgolette una parola con i due punti.</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>Atteso: %1.</translation>
    </message>
    <message>
        <source>Expected the lower end first.</source>
        <translation>Atteso prima l’estremo più basso.</translation>
    </message>
    <message>
        <source>Expected %1 at the end.</source>
        <translation>Atteso %1 alla fine.</translation>
    </message>
    <message>
        <source>Expected “)” at the end.</source>
        <translation>Atteso «)» alla fine.</translation>
    </message>
    <message>
        <source>Expected “(” before it.</source>
        <translation>Atteso «(» prima.</translation>
    </message>
    <message>
        <source>Expected a word, a phrase in quotation marks, or a field such as chip:H200.</source>
        <translation>Attesa una parola, una frase fra virgolette o un campo come chip:H200.</translation>
    </message>
    <message>
        <source>Expected a letter or a digit.</source>
        <translation>Attesa una lettera o una cifra.</translation>
    </message>
    <message>
        <source>Expected at least %1 letters before the star.</source>
        <translation>Attese almeno %1 lettere prima dell’asterisco.</translation>
    </message>
    <message>
        <source>Expected it at the end of a word.</source>
        <translation>Atteso alla fine di una parola.</translation>
    </message>
    <message>
        <source>Expected at most %1 words and fields.</source>
        <translation>Attesi al massimo %1 fra parole e campi.</translation>
    </message>
    <message>
        <source>Expected at most %1.</source>
        <translation>Atteso al massimo %1.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno fra %1</translation>
    </message>
    <message>
        <source>a chip, such as chip:H200</source>
        <translation>un chip, come chip:H200</translation>
    </message>
    <message>
        <source>a body or news agency, such as agency:Reuters</source>
        <translation>un ente pubblico o un’agenzia di stampa, come agency:Reuters</translation>
    </message>
    <message>
        <source>a company, such as company:NVIDIA</source>
        <translation>un’azienda, come company:NVIDIA</translation>
    </message>
    <message>
        <source>a person, such as person:&quot;Jensen Huang&quot;</source>
        <translation>una persona, come person:&quot;Jensen Huang&quot;</translation>
    </message>
    <message>
        <source>a place, such as place:China</source>
        <translation>un luogo, come place:China</translation>
    </message>
    <message>
        <source>a kind of mention: %1</source>
        <translation>un tipo di occorrenza: %1</translation>
    </message>
    <message>
        <source>an outlet, such as source:Reuters</source>
        <translation>una testata, come source:Reuters</translation>
    </message>
    <message>
        <source>an origin, such as origin:Bloomberg</source>
        <translation>una prima fonte, come origin:Bloomberg</translation>
    </message>
    <message>
        <source>a language of two letters, such as lang:it</source>
        <translation>una lingua di due lettere, come lang:it</translation>
    </message>
    <message>
        <source>the name of a tag</source>
        <translation>il nome di un’etichetta</translation>
    </message>
    <message>
        <source>a rating, such as B2, B or 2</source>
        <translation>una valutazione, come B2, B o 2</translation>
    </message>
    <message>
        <source>a question, such as question:&quot;Do sales resume?&quot;</source>
        <translation>un quesito, come question:&quot;Riprendono le vendite?&quot;</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>This is not a rating</source>
        <translation>Questa non è una valutazione</translation>
    </message>
    <message>
        <source>Write a letter from A to F for the source and a digit from 1 to 6 for the information: B2.</source>
        <translation>Scrivi una lettera da A a F per la fonte e una cifra da 1 a 6 per la notizia: B2.</translation>
    </message>
    <message>
        <source>This is not a reliability</source>
        <translation>Questa non è un’affidabilità</translation>
    </message>
    <message>
        <source>Give a letter from A to F, or nothing.</source>
        <translation>Indica una lettera da A a F, oppure nulla.</translation>
    </message>
</context>
<context>
    <name>ReportBuilder</name>
    <message>
        <source>The quote of a claim lies outside its text</source>
        <translation>La citazione di un’affermazione sta fuori dal suo testo</translation>
    </message>
    <message>
        <source>Set its extent anew, then make the report.</source>
        <translation>Ridefiniscine i limiti, poi crea il rapporto.</translation>
    </message>
    <message>
        <source>No document is in scope</source>
        <translation>Nessun documento rientra nell’ambito del rapporto</translation>
    </message>
    <message>
        <source>Choose a wider scope, or import articles first.</source>
        <translation>Scegli un ambito più ampio, oppure importa prima degli articoli.</translation>
    </message>
    <message>
        <source>There is no such report in the register</source>
        <translation>Nel registro non c’è un rapporto simile</translation>
    </message>
    <message>
        <source>Look up its number in the register of reports.</source>
        <translation>Cercarne il numero nel registro dei rapporti.</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>There is no such table</source>
        <translation>Questa tabella non esiste</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Scegliere fra: %1.</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>The report was cancelled</source>
        <translation>Il rapporto è stato interrotto</translation>
    </message>
    <message>
        <source>The PDF could not be put together</source>
        <translation>Non è stato possibile comporre il PDF</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>La cartella non può essere creata</translation>
    </message>
    <message>
        <source>Choose another place; nothing was written.</source>
        <translation>Scegli un altro posto; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The ending of the file names no format</source>
        <translation>La fine del nome del file non indica alcun formato</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>Make room, or choose another place; nothing was written.</source>
        <translation>Libera spazio o scegli un altro posto; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The report cannot be written (%1)</source>
        <translation>Il rapporto non può essere scritto (%1)</translation>
    </message>
    <message>
        <source>What is there is not an ordinary file</source>
        <translation>Ciò che si trova lì non è un file normale</translation>
    </message>
    <message>
        <source>End it in .pdf or .csv.</source>
        <translation>Farlo finire in .pdf o .csv.</translation>
    </message>
    <message>
        <source>End it in .pdf, .html, .md, .json, .xlsx or .csv, or give a folder for all tables.</source>
        <translation>Farlo finire in .pdf, .html, .md, .json, .xlsx o .csv, o dare una cartella per tutte le tabelle.</translation>
    </message>
    <message>
        <source>The workbook cannot be put together (%1)</source>
        <translation>La cartella di lavoro non può essere composta (%1)</translation>
    </message>
    <message>
        <source>Make room there for its temporary files, or name another folder in TMPDIR; nothing was written.</source>
        <translation>Fare spazio lì per i suoi file temporanei, o indicare un’altra cartella in TMPDIR; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Write it again, or choose another place; nothing was written.</source>
        <translation>Scrivilo di nuovo o scegli un altro posto; non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>later</source>
        <translation>rimanda</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Cifre: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Deciso: %1</translation>
    </message>
    <message>
        <source>Put off: it comes again at the end</source>
        <translation>Rimandata: torna alla fine</translation>
    </message>
    <message>
        <source>makes the claim</source>
        <translation>fa l’affermazione</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>non è un’affermazione</translation>
    </message>
    <message>
        <source>Claim made</source>
        <translation>Affermazione fatta</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>Non è un’affermazione</translation>
    </message>
    <message>
        <source>A yes writes and confirms</source>
        <translation>Un sì scrive e conferma</translation>
    </message>
    <message>
        <source>No proposed claim to decide on</source>
        <translation>Nessuna affermazione proposta da decidere</translation>
    </message>
    <message>
        <source>Sentences with chips, figures, bodies and sources are proposed once their articles are imported, unless they are claims already or were decided on before. Import articles, or take a wider scope.</source>
        <translation>Le frasi con chip, cifre, enti e fonti sono proposte quando i loro articoli sono importati, se non sono già affermazioni o già decise. Importare articoli, o allargare l’ambito.</translation>
    </message>
    <message>
        <source>relates them so</source>
        <translation>le mette in questa relazione</translation>
    </message>
    <message>
        <source>puts the pair aside</source>
        <translation>mette da parte la coppia</translation>
    </message>
    <message>
        <source>The two claims are related</source>
        <translation>Le due affermazioni sono in relazione</translation>
    </message>
    <message>
        <source>Put aside until one of the two changes</source>
        <translation>Messa da parte finché una delle due non cambia</translation>
    </message>
    <message>
        <source>A yes writes</source>
        <translation>Un sì scrive</translation>
    </message>
    <message>
        <source>No pair of claims to look at</source>
        <translation>Nessuna coppia di affermazioni da guardare</translation>
    </message>
    <message>
        <source>Claims that contradict each other, change over time or say the same make pairs. Make claims on the page Read or in a session of proposed claims.</source>
        <translation>Fanno coppia le affermazioni che si contraddicono, cambiano nel tempo o dicono lo stesso. Fare affermazioni nella pagina Lettura o in una sessione di affermazioni proposte.</translation>
    </message>
    <message>
        <source>takes the new place</source>
        <translation>prende il nuovo posto</translation>
    </message>
    <message>
        <source>leaves it where it was made</source>
        <translation>la lascia dove fu fatta</translation>
    </message>
    <message>
        <source>Anchored in the new text</source>
        <translation>Ancorata nel nuovo testo</translation>
    </message>
    <message>
        <source>Left in the text it was made on</source>
        <translation>Lasciata nel testo su cui fu fatta</translation>
    </message>
    <message>
        <source>Its passage is not in the new text: X leaves the claim as it was made, S puts it off</source>
        <translation>Il suo passo non è nel nuovo testo: X lascia l’affermazione com’era, S la rimanda</translation>
    </message>
    <message>
        <source>Every claim stands as it stood</source>
        <translation>Ogni affermazione sta dove stava</translation>
    </message>
    <message>
        <source>Claims come here when another text of their article is imported and their words are changed or lost in it.</source>
        <translation>Le affermazioni arrivano qui quando si importa un altro testo del loro articolo e le loro parole vi sono cambiate o perse.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>giusta</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>non giusta</translation>
    </message>
    <message>
        <source>Mention confirmed</source>
        <translation>Occorrenza confermata</translation>
    </message>
    <message>
        <source>Mention taken out</source>
        <translation>Occorrenza tolta</translation>
    </message>
    <message>
        <source>A yes confirms</source>
        <translation>Un sì conferma</translation>
    </message>
    <message>
        <source>No mention to decide on</source>
        <translation>Nessuna occorrenza da decidere</translation>
    </message>
    <message>
        <source>Either the rule or entry has marked nothing in these texts, or every mention of it was decided on. Choose another one, or a wider scope.</source>
        <translation>La regola o la voce non ha evidenziato nulla in questi testi, oppure ogni sua occorrenza è decisa. Sceglierne un’altra, o allargare l’ambito.</translation>
    </message>
    <message>
        <source>confirms what is said of it</source>
        <translation>conferma ciò che ne è detto</translation>
    </message>
    <message>
        <source>leaves it as it is</source>
        <translation>la lascia com’è</translation>
    </message>
    <message>
        <source>Claim confirmed</source>
        <translation>Affermazione confermata</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Lasciata com’è</translation>
    </message>
    <message>
        <source>A yes confirms; V rates, Tab the verdict</source>
        <translation>Un sì conferma; V valuta, Tab l’esito</translation>
    </message>
    <message>
        <source>No unverified claim in this scope</source>
        <translation>Nessuna affermazione da verificare in questo ambito</translation>
    </message>
    <message>
        <source>Claims stand here until they have a verdict. Make claims on the page Read or in a session of proposed claims.</source>
        <translation>Le affermazioni stanno qui finché non hanno un esito. Fare affermazioni nella pagina Lettura o in una sessione di affermazioni proposte.</translation>
    </message>
    <message>
        <source>Proposed claims</source>
        <translation>Affermazioni proposte</translation>
    </message>
    <message>
        <source>Pairs of claims</source>
        <translation>Coppie di affermazioni</translation>
    </message>
    <message>
        <source>Changed or lost claims</source>
        <translation>Affermazioni cambiate o perse</translation>
    </message>
    <message>
        <source>Mentions of a rule or entry</source>
        <translation>Occorrenze di una regola o voce</translation>
    </message>
    <message>
        <source>Unverified claims</source>
        <translation>Affermazioni da verificare</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Per documento</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Per data</translation>
    </message>
    <message>
        <source>The best first</source>
        <translation>Le migliori per prime</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Tutto l’archivio</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>Ciò che trova una ricerca</translation>
    </message>
    <message>
        <source>The selected documents</source>
        <translation>I documenti selezionati</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Un’etichetta</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Un quesito</translation>
    </message>
    <message>
        <source>This was decided in another session meanwhile</source>
        <translation>Nel frattempo è stato deciso in un’altra sessione</translation>
    </message>
    <message>
        <source>Go on with the next card.</source>
        <translation>Proseguire con la scheda successiva.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>No rule or entry was chosen whose mentions are to be gone through</source>
        <translation>Non è stata scelta la regola o la voce di cui esaminare le occorrenze</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Sceglierne una dall’elenco.</translation>
    </message>
    <message>
        <source>not in the library any more</source>
        <translation>non più nell’archivio</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Ricerca: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etichetta: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Quesito: %1</translation>
    </message>
    <message>
        <source>Mentions: %1</source>
        <translation>Occorrenze: %1</translation>
    </message>
    <message>
        <source>Proposed claim, %1</source>
        <translation>Affermazione proposta, %1</translation>
    </message>
    <message>
        <source>Pair, %1</source>
        <translation>Coppia, %1</translation>
    </message>
    <message>
        <source>New text, %1</source>
        <translation>Nuovo testo, %1</translation>
    </message>
    <message>
        <source>Made by a person</source>
        <translation>Fatta da una persona</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regola %1</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nome</numerusform>
            <numerusform>%n nomi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth %1 %</source>
        <translation>Vale %1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>worth, what counts for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relazione</translation>
    </message>
    <message>
        <source>Nothing in the new text can be told to be this passage</source>
        <translation>Nulla nel nuovo testo si riconosce come questo passo</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Com’era</translation>
    </message>
    <message>
        <source>As it reads now</source>
        <translation>Come si legge ora</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Fatta da %1</translation>
    </message>
    <message>
        <source>Nothing is marked here any more</source>
        <translation>Qui non è più evidenziato nulla</translation>
    </message>
    <message>
        <source>Found by the words around it</source>
        <translation>Trovata dalle parole intorno</translation>
    </message>
    <message>
        <source>A name of %1 in the lexicon</source>
        <translation>Un nome di %1 nel lessico</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomina</translation>
    </message>
    <message>
        <source>There is nothing that a yes could take</source>
        <translation>Non c’è nulla che un sì possa prendere</translation>
    </message>
    <message>
        <source>Say no, or put it off.</source>
        <translation>Dire no, o rimandare.</translation>
    </message>
    <message>
        <source>One of the two was changed since the pair was found</source>
        <translation>Una delle due è cambiata da quando la coppia è stata trovata</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>over the fields, the fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The like, %1: %2</source>
        <comment>ruling, what it was on</comment>
        <translation>Simile, %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <comment>field of a claim</comment>
        <translation>%1 (da confermare)</translation>
    </message>
    <message>
        <source>%1, accepted by %2</source>
        <comment>rule in words, analyst</comment>
        <translation>%1, accettata da %2</translation>
    </message>
    <message>
        <source>%1 has decided this in another window meanwhile: %2</source>
        <translation>Nel frattempo %1 l’ha deciso in un’altra finestra: %2</translation>
    </message>
    <message>
        <source>Look at the card again; another key takes its place.</source>
        <translation>Riguardare la scheda; un altro tasto ne prende il posto.</translation>
    </message>
    <message>
        <source>What this decision wrote was changed since</source>
        <translation>Ciò che questa decisione ha scritto è cambiato da allora</translation>
    </message>
    <message>
        <source>%1 was changed since this was decided</source>
        <translation>%1 è cambiata da quando si è deciso</translation>
    </message>
    <message>
        <source>Ctrl+Z takes those changes back, then decide anew; or leave the decision as it is.</source>
        <translation>Ctrl+Z annulla quelle modifiche, poi si decide di nuovo; oppure si lascia la decisione com’è.</translation>
    </message>
    <message>
        <source>No document is selected</source>
        <translation>Nessun documento è selezionato</translation>
    </message>
    <message>
        <source>Select some on the page Read.</source>
        <translation>Selezionarne alcuni nella pagina Lettura.</translation>
    </message>
    <message>
        <source>A word of the lexicon</source>
        <translation>Una parola del lessico</translation>
    </message>
    <message>
        <source>This was changed since it was shown, so nothing was signed</source>
        <translation>È cambiato da quando è stato mostrato, quindi non si è firmato nulla</translation>
    </message>
    <message>
        <source>The card shows it as it is now: look again.</source>
        <translation>La scheda la mostra com’è ora: riguardarla.</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>No format of the file names a kind of mention</source>
        <translation>Nessun formato del file nomina un tipo di occorrenza</translation>
    </message>
    <message>
        <source>The rules of another file cannot be checked</source>
        <translation>Le regole di un altro file non si possono controllare</translation>
    </message>
    <message>
        <source>The file defines no language with a name</source>
        <translation>Il file non definisce un linguaggio con un nome</translation>
    </message>
    <message>
        <source>“%1” is no kind of mention</source>
        <translation>«%1» non è un tipo di occorrenza</translation>
    </message>
    <message>
        <source>A rule pack cannot find figures, whose values it could not say</source>
        <translation>Un pacchetto di regole non può trovare cifre, di cui non saprebbe dire il valore</translation>
    </message>
    <message>
        <source>A dynamic expression cannot be checked</source>
        <translation>Un’espressione dinamica non si può controllare</translation>
    </message>
    <message>
        <source>An expression has %1 characters; at most %2 are read</source>
        <translation>Un’espressione ha %1 caratteri; se ne leggono al massimo %2</translation>
    </message>
    <message>
        <source>An expression is wrong at its character %1: %2</source>
        <translation>Un’espressione è sbagliata al carattere %1: %2</translation>
    </message>
    <message>
        <source>An expression matches the empty string: %1</source>
        <translation>Un’espressione corrisponde alla stringa vuota: %1</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, riga %2, colonna %3</translation>
    </message>
    <message>
        <source>Correct the rule pack.</source>
        <translation>Correggere il pacchetto di regole.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Il file non può essere letto</translation>
    </message>
    <message>
        <source>The rule pack takes too long and is switched off</source>
        <translation>Il pacchetto di regole impiega troppo tempo e viene disattivato</translation>
    </message>
    <message>
        <source>%1, at line %2 of a text</source>
        <translation>%1, alla riga %2 di un testo</translation>
    </message>
    <message>
        <source>Simplify its expressions, and start Postilla again.</source>
        <translation>Semplificare le sue espressioni e riavviare Postilla.</translation>
    </message>
    <message>
        <source>The rule pack cannot be copied</source>
        <translation>Il pacchetto di regole non può essere copiato</translation>
    </message>
    <message>
        <source>KSyntaxHighlighting takes no such file</source>
        <translation>KSyntaxHighlighting non accetta un file così</translation>
    </message>
    <message>
        <source>Give its language a name of its own, a version and a kateversion.</source>
        <translation>Dare al suo linguaggio un nome proprio, una version e una kateversion.</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The backup cannot be written here</source>
        <translation>La copia di sicurezza non può essere scritta qui</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Scegli una cartella in cui hai il permesso di scrivere.</translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation>Esiste già un file con questo nome</translation>
    </message>
    <message>
        <source>Choose another name: a backup never replaces a file.</source>
        <translation>Scegli un altro nome: una copia di sicurezza non sostituisce mai un file.</translation>
    </message>
    <message>
        <source>There is no such document in the library</source>
        <translation>Questo documento non è nell’archivio</translation>
    </message>
    <message>
        <source>Look it up in the list of documents.</source>
        <translation>Cercalo nell’elenco dei documenti.</translation>
    </message>
    <message>
        <source>This is not in the library any more</source>
        <translation>Questo elemento non è più nell’archivio</translation>
    </message>
    <message>
        <source>Undo brings back what you have removed.</source>
        <translation>Annulla riporta indietro ciò che hai rimosso.</translation>
    </message>
    <message>
        <source>This has been changed elsewhere in the meantime</source>
        <translation>Nel frattempo questo elemento è stato modificato altrove</translation>
    </message>
    <message>
        <source>Look at the new state, then make your change again.</source>
        <translation>Guarda com’è ora, poi ripeti la tua modifica.</translation>
    </message>
    <message>
        <source>This file is not a library</source>
        <translation>Questo file non è un archivio</translation>
    </message>
    <message>
        <source>Choose a library, or import the file into one.</source>
        <translation>Scegli un archivio, oppure importa il file in uno.</translation>
    </message>
    <message>
        <source>Choose another name, or open the file.</source>
        <translation>Scegli un altro nome, oppure apri il file.</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>La cartella non esiste</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>Prima crea la cartella, oppure scegline un’altra.</translation>
    </message>
    <message>
        <source>There is no library here</source>
        <translation>Qui non c’è alcun archivio</translation>
    </message>
    <message>
        <source>The library lies on a network file system (%1), where two programs at once could damage it</source>
        <translation>L’archivio si trova su un file system di rete (%1), dove due programmi insieme potrebbero danneggiarlo</translation>
    </message>
    <message>
        <source>Move it to a disk of this computer.</source>
        <translation>Spostalo su un disco di questo computer.</translation>
    </message>
    <message>
        <source>The library is write-protected</source>
        <translation>L’archivio è protetto da scrittura</translation>
    </message>
    <message>
        <source>Give yourself the right to write it, or open a copy of it.</source>
        <translation>Datti il permesso di scriverlo, oppure aprine una copia.</translation>
    </message>
    <message>
        <source>The folder of the library is write-protected</source>
        <translation>La cartella dell’archivio è protetta da scrittura</translation>
    </message>
    <message>
        <source>Give yourself the right to write in the folder, or open a copy elsewhere.</source>
        <translation>Datti il permesso di scrivere nella cartella, oppure apri una copia altrove.</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>L’archivio non può essere letto</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Datti il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>The library is cut short: %1 of %2 bytes are there</source>
        <translation>L’archivio è troncato: restano %1 byte su %2</translation>
    </message>
    <message>
        <source>Go on from the latest backup, and keep this file: much of it can still be read.</source>
        <translation>Riparti dall’ultima copia di sicurezza e conserva questo file: gran parte si può ancora leggere.</translation>
    </message>
    <message>
        <source>A later version of Postilla wrote this library (schema %1, this program knows up to %2)</source>
        <translation>Questo archivio è stato scritto da una versione più recente di Postilla (schema %1, questo programma arriva al %2)</translation>
    </message>
    <message>
        <source>Update Postilla, then open the library again.</source>
        <translation>Aggiorna Postilla, poi apri di nuovo l’archivio.</translation>
    </message>
    <message>
        <source>The library is of an earlier version and cannot be brought up to date, because it may not be written</source>
        <translation>L’archivio è di una versione precedente e non può essere aggiornato, perché non si può scrivere</translation>
    </message>
    <message>
        <source>Open a copy that can be written.</source>
        <translation>Apri una copia che si possa scrivere.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Scegli un altro nome.</translation>
    </message>
    <message>
        <source>The file cannot be written here</source>
        <translation>Il file non può essere scritto qui</translation>
    </message>
    <message>
        <source>The library holds a kind of record that is not known</source>
        <translation>L’archivio contiene elementi di un tipo sconosciuto</translation>
    </message>
    <message>
        <source>Update Postilla, then try again.</source>
        <translation>Aggiorna Postilla, poi riprova.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>The disk is full or takes nothing more: nothing was saved</source>
        <translation>Il disco è pieno o non accetta altro: non è stato salvato nulla</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Libera spazio su quel disco, poi riprova.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>L’archivio è danneggiato</translation>
    </message>
    <message>
        <source>Another program has kept the library locked for 5 seconds</source>
        <translation>Un altro programma tiene bloccato l’archivio da 5 secondi</translation>
    </message>
    <message>
        <source>Close the other program or wait for it, then try again.</source>
        <translation>Chiudi l’altro programma o aspetta che finisca, poi riprova.</translation>
    </message>
    <message>
        <source>The library cannot be written</source>
        <translation>L’archivio non può essere scritto</translation>
    </message>
    <message>
        <source>Give yourself the right to write the file and its folder, or open a copy of it.</source>
        <translation>Datti il permesso di scrivere il file e la sua cartella, oppure aprine una copia.</translation>
    </message>
    <message>
        <source>The library could not be read or written</source>
        <translation>Non è stato possibile leggere o scrivere l’archivio</translation>
    </message>
    <message>
        <source>The library is open for reading only</source>
        <translation>L’archivio è aperto in sola lettura</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Non c’è nulla da annullare</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Non c’è nulla da ripetere</translation>
    </message>
    <message>
        <source>Somebody else has changed this since, so it cannot be undone</source>
        <translation>Nel frattempo qualcun altro ha modificato questo elemento, perciò l’azione non si può annullare</translation>
    </message>
    <message>
        <source>Look at both versions and change it by hand.</source>
        <translation>Guarda entrambe le versioni e modificalo a mano.</translation>
    </message>
    <message>
        <source>Go on from the latest backup that verifies without findings.</source>
        <translation>Riparti dall’ultima copia di sicurezza che supera il controllo senza problemi.</translation>
    </message>
    <message>
        <source>The file of the library is damaged</source>
        <translation>Il file dell’archivio è danneggiato</translation>
    </message>
    <message>
        <source>A record refers to one that is not there</source>
        <translation>Un elemento rimanda a un altro che non c’è</translation>
    </message>
    <message>
        <source>The search index does not match the texts</source>
        <translation>L’indice di ricerca non corrisponde ai testi</translation>
    </message>
    <message>
        <source>A text is not the one that was stored</source>
        <translation>Un testo non è quello che era stato salvato</translation>
    </message>
    <message>
        <source>Operations are missing from the journal</source>
        <translation>Nel registro mancano delle operazioni</translation>
    </message>
    <message>
        <source>Operations of a site are missing from the journal</source>
        <translation>Nel registro mancano delle operazioni di una sede</translation>
    </message>
    <message>
        <source>An act has lost its operations</source>
        <translation>Un’azione ha perso le sue operazioni</translation>
    </message>
    <message>
        <source>A permanent number would be given out a second time</source>
        <translation>Un numero permanente verrebbe assegnato una seconda volta</translation>
    </message>
    <message>
        <source>A record is not what its operations made of it</source>
        <translation>Un elemento non è come l’hanno lasciato le sue operazioni</translation>
    </message>
    <message>
        <source>There is no such claim in the library</source>
        <translation>Questa affermazione non è nell’archivio</translation>
    </message>
    <message>
        <source>Look it up in the list of claims.</source>
        <translation>Cercala nell’elenco delle affermazioni.</translation>
    </message>
    <message>
        <source>A claim needs a passage of the text</source>
        <translation>Un’affermazione ha bisogno di un passo del testo</translation>
    </message>
    <message>
        <source>Select the words that state it.</source>
        <translation>Seleziona le parole che la esprimono.</translation>
    </message>
    <message>
        <source>There is no such tag</source>
        <translation>Questa etichetta non esiste</translation>
    </message>
    <message>
        <source>Choose a tag of the list.</source>
        <translation>Scegli un’etichetta dell’elenco.</translation>
    </message>
    <message>
        <source>Check the name. Importing articles makes a new library.</source>
        <translation>Controlla il nome. Per crearne uno nuovo, importa degli articoli.</translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>Un’etichetta ha bisogno di un nome</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Scrivi un nome.</translation>
    </message>
    <message>
        <source>This is not a key for a tag</source>
        <translation>Questo non è un tasto per un’etichetta</translation>
    </message>
    <message>
        <source>Choose 1 to 9, or none.</source>
        <translation>Scegline uno da 1 a 9, oppure nessuno.</translation>
    </message>
    <message>
        <source>There is a tag of that name already</source>
        <translation>Esiste già un’etichetta con questo nome</translation>
    </message>
    <message>
        <source>Choose another key, or none.</source>
        <translation>Scegli un altro tasto, oppure nessuno.</translation>
    </message>
    <message>
        <source>A tag cannot stand there</source>
        <translation>Un’etichetta non può stare lì</translation>
    </message>
    <message>
        <source>Choose another tag to put it under.</source>
        <translation>Scegli un’altra etichetta sotto cui metterla.</translation>
    </message>
    <message>
        <source>A claim&apos;s quote is not what stands in the text</source>
        <translation>La citazione di un’affermazione non è ciò che sta nel testo</translation>
    </message>
    <message>
        <source>A claim cannot be found by its tags</source>
        <translation>Un’affermazione non si trova attraverso le sue etichette</translation>
    </message>
    <message>
        <source>The file of the library was moved, deleted or replaced</source>
        <translation>Il file dell’archivio è stato spostato, eliminato o sostituito</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Put the file back in its place, or save what is open with a backup, and open that.</source>
        <translation>Non vi si scrive più nulla. Rimetti il file al suo posto, oppure salva ciò che è aperto in una copia di sicurezza e apri quella.</translation>
    </message>
    <message>
        <source>Another entry has been merged into this one</source>
        <translation>A questa voce ne è stata unita un&apos;altra</translation>
    </message>
    <message>
        <source>Restore that entry first.</source>
        <translation>Prima ripristinare quella voce.</translation>
    </message>
    <message>
        <source>An entry is still of this kind</source>
        <translation>Una voce è ancora di questo tipo</translation>
    </message>
    <message>
        <source>Give its entries another kind first.</source>
        <translation>Prima dare un altro tipo alle sue voci.</translation>
    </message>
    <message>
        <source>There is no such entry</source>
        <translation>Questa voce non esiste</translation>
    </message>
    <message>
        <source>Choose an entry of the list.</source>
        <translation>Scegliere una voce dell&apos;elenco.</translation>
    </message>
    <message>
        <source>An entry needs a name</source>
        <translation>Una voce deve avere un nome</translation>
    </message>
    <message>
        <source>There is no such kind of entry</source>
        <translation>Questo tipo di voce non esiste</translation>
    </message>
    <message>
        <source>Choose a kind of the list.</source>
        <translation>Scegliere un tipo dell&apos;elenco.</translation>
    </message>
    <message>
        <source>There is an entry of that name already</source>
        <translation>Esiste già una voce con quel nome</translation>
    </message>
    <message>
        <source>Add the name to that entry, or choose another one.</source>
        <translation>Aggiungere il nome a quella voce o sceglierne un altro.</translation>
    </message>
    <message>
        <source>Another entry stands in the place of the shipped one already</source>
        <translation>Un&apos;altra voce sta già al posto di quella fornita</translation>
    </message>
    <message>
        <source>Change that entry.</source>
        <translation>Modificare quella voce.</translation>
    </message>
    <message>
        <source>These entries would be merged in a circle</source>
        <translation>Le voci sarebbero unite in cerchio</translation>
    </message>
    <message>
        <source>Choose another entry to merge it into.</source>
        <translation>Scegliere un&apos;altra voce a cui unirla.</translation>
    </message>
    <message>
        <source>A kind needs a key of small letters and a colour such as #884400</source>
        <translation>Un tipo deve avere una chiave in minuscole e un colore come #884400</translation>
    </message>
    <message>
        <source>Correct the two.</source>
        <translation>Correggere i due campi.</translation>
    </message>
    <message>
        <source>A kind needs a name</source>
        <translation>Un tipo deve avere un nome</translation>
    </message>
    <message>
        <source>There is a kind of that name already</source>
        <translation>Esiste già un tipo con quel nome</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Non è selezionato nulla</translation>
    </message>
    <message>
        <source>Select the passage again.</source>
        <translation>Selezionare di nuovo il passo.</translation>
    </message>
    <message>
        <source>What was found in a text is damaged in the library</source>
        <translation>Ciò che era stato trovato in un testo è danneggiato nell&apos;archivio</translation>
    </message>
    <message>
        <source>The library was made before the first release of Postilla, in a form that is not read any more</source>
        <translation>L&apos;archivio è stato creato prima della prima versione pubblicata di Postilla, in una forma che non viene più letta</translation>
    </message>
    <message>
        <source>Import the articles into a new library.</source>
        <translation>Importa gli articoli in un nuovo archivio.</translation>
    </message>
    <message>
        <source>Claims and corrections were looked for in the new text</source>
        <translation>Affermazioni e correzioni sono state cercate nel nuovo testo</translation>
    </message>
    <message>
        <source>A record is again what its operations made of it</source>
        <translation>Un dato è di nuovo quello che ne hanno fatto le sue operazioni</translation>
    </message>
    <message>
        <source>The indexes of the tables were made anew</source>
        <translation>Gli indici delle tabelle sono stati rifatti</translation>
    </message>
    <message>
        <source>A claim can again be found by its tags</source>
        <translation>Un’affermazione si trova di nuovo dalle sue etichette</translation>
    </message>
    <message>
        <source>The search index was made anew from the texts</source>
        <translation>L’indice di ricerca è stato rifatto dai testi</translation>
    </message>
    <message>
        <source>The length of a text is again its own</source>
        <translation>La lunghezza di un testo è di nuovo la sua</translation>
    </message>
    <message>
        <source>Permanent numbers go on after the highest that was given out</source>
        <translation>I numeri permanenti proseguono dopo il più alto già assegnato</translation>
    </message>
    <message>
        <source>The texts themselves are safe; `postilla verify --repair` makes the index anew.</source>
        <translation>I testi in sé sono al sicuro; `postilla verify --repair` rifà l’indice.</translation>
    </message>
    <message>
        <source>Search sees another text than the current one</source>
        <translation>La ricerca vede un testo diverso da quello attuale</translation>
    </message>
    <message>
        <source>What a correction speaks of is not what stands in the text</source>
        <translation>Ciò di cui parla una correzione non è ciò che sta nel testo</translation>
    </message>
    <message>
        <source>Open it and set its passage again.</source>
        <translation>Aprirla e indicarne di nuovo il passo.</translation>
    </message>
    <message>
        <source>Claims or corrections of a document were not looked for in its new text</source>
        <translation>Affermazioni o correzioni di un documento non sono state cercate nel suo nuovo testo</translation>
    </message>
    <message>
        <source>`postilla verify --repair` looks for them.</source>
        <translation>`postilla verify --repair` le cerca.</translation>
    </message>
    <message>
        <source>There is no such saved search</source>
        <translation>Questa ricerca salvata non c’è</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Scegline una dell’elenco.</translation>
    </message>
    <message>
        <source>A saved search needs a name</source>
        <translation>A una ricerca salvata serve un nome</translation>
    </message>
    <message>
        <source>There is a saved search of that name already</source>
        <translation>C’è già una ricerca salvata con questo nome</translation>
    </message>
    <message>
        <source>The search index is damaged or not whole</source>
        <translation>L’indice di ricerca è danneggiato o incompleto</translation>
    </message>
    <message>
        <source>The texts are safe, and it can be made anew from them.</source>
        <translation>I testi sono al sicuro, e l’indice si può rifare da essi.</translation>
    </message>
    <message>
        <source>No figure stands there</source>
        <translation>Lì non c’è alcuna cifra</translation>
    </message>
    <message>
        <source>Choose the figure again.</source>
        <translation>Scegliere di nuovo la cifra.</translation>
    </message>
    <message>
        <source>What a claim is about needs a name</source>
        <translation>Ciò di cui parla un’affermazione ha bisogno di un nome</translation>
    </message>
    <message>
        <source>Write one: NVIDIA H20.</source>
        <translation>Scriverne uno: NVIDIA H20.</translation>
    </message>
    <message>
        <source>A figure needs its words</source>
        <translation>Una cifra ha bisogno delle sue parole</translation>
    </message>
    <message>
        <source>Write it as the text has it: 3 million units.</source>
        <translation>Scriverla come la dà il testo: 3 milioni di unità.</translation>
    </message>
    <message>
        <source>There is no such relation in the library</source>
        <translation>Nell’archivio non c’è una tale relazione</translation>
    </message>
    <message>
        <source>Look it up at one of its claims.</source>
        <translation>Cercarla presso una delle sue affermazioni.</translation>
    </message>
    <message>
        <source>A claim cannot stand in a relation to itself</source>
        <translation>Un’affermazione non può essere in relazione con sé stessa</translation>
    </message>
    <message>
        <source>Choose another claim.</source>
        <translation>Scegliere un’altra affermazione.</translation>
    </message>
    <message>
        <source>The two claims stand in that relation already</source>
        <translation>Le due affermazioni sono già in quella relazione</translation>
    </message>
    <message>
        <source>Choose another claim or another relation.</source>
        <translation>Scegliere un’altra affermazione o un’altra relazione.</translation>
    </message>
    <message>
        <source>That claim derives from this one itself</source>
        <translation>Quell’affermazione deriva essa stessa da questa</translation>
    </message>
    <message>
        <source>A claim cannot derive from what derives from it.</source>
        <translation>Un’affermazione non può derivare da ciò che deriva da lei.</translation>
    </message>
    <message>
        <source>A claim cannot be compared with itself</source>
        <translation>Un’affermazione non si può confrontare con se stessa</translation>
    </message>
    <message>
        <source>Names and figures are again those that were found in the texts</source>
        <translation>Nomi e cifre sono di nuovo quelli trovati nei testi</translation>
    </message>
    <message>
        <source>Names or figures are not those that were found in the texts</source>
        <translation>Nomi o cifre non sono quelli trovati nei testi</translation>
    </message>
    <message>
        <source>`postilla verify --repair` takes them anew from what was found.</source>
        <translation>`postilla verify --repair` le riprende da ciò che è stato trovato.</translation>
    </message>
    <message>
        <source>There is no such judgement in the library</source>
        <translation>Questo giudizio non è nell’archivio</translation>
    </message>
    <message>
        <source>Choose a judgement of the list.</source>
        <translation>Scegli un giudizio dell’elenco.</translation>
    </message>
    <message>
        <source>A judgement needs a statement</source>
        <translation>Un giudizio ha bisogno di un enunciato</translation>
    </message>
    <message>
        <source>Type what you conclude.</source>
        <translation>Scrivi che cosa concludi.</translation>
    </message>
    <message>
        <source>A claim cannot speak both for and against a judgement</source>
        <translation>Un’affermazione non può essere insieme a favore e contro un giudizio</translation>
    </message>
    <message>
        <source>Take it out on one side.</source>
        <translation>Toglila da una delle due parti.</translation>
    </message>
    <message>
        <source>A claim that the judgement would rest on is not in the library</source>
        <translation>Un’affermazione su cui si fonderebbe il giudizio non è nell’archivio</translation>
    </message>
    <message>
        <source>Choose a claim of the list.</source>
        <translation>Scegli un’affermazione dell’elenco.</translation>
    </message>
    <message>
        <source>There is no such question in the library</source>
        <translation>Questo quesito non è nell’archivio</translation>
    </message>
    <message>
        <source>Choose a question of the list.</source>
        <translation>Scegli un quesito dell’elenco.</translation>
    </message>
    <message>
        <source>A question needs words</source>
        <translation>Un quesito ha bisogno di parole</translation>
    </message>
    <message>
        <source>Type what the reader wants to know.</source>
        <translation>Scrivi che cosa vuole sapere il lettore.</translation>
    </message>
    <message>
        <source>There is that question already</source>
        <translation>Questo quesito c’è già</translation>
    </message>
    <message>
        <source>Choose other words.</source>
        <translation>Scegli altre parole.</translation>
    </message>
    <message>
        <source>A tag cannot be merged into itself</source>
        <translation>Un’etichetta non si può unire a sé stessa</translation>
    </message>
    <message>
        <source>Choose another tag.</source>
        <translation>Scegli un’altra etichetta.</translation>
    </message>
    <message>
        <source>Another tag has the key %1</source>
        <translation>Un’altra etichetta ha il tasto %1</translation>
    </message>
    <message>
        <source>A judgement rests on a claim that is not there</source>
        <translation>Un giudizio si fonda su un’affermazione che non c’è</translation>
    </message>
    <message>
        <source>There is no such decision in the library</source>
        <translation>Questa decisione non è nell’archivio</translation>
    </message>
    <message>
        <source>Look it up in the report of its session.</source>
        <translation>Cercarla nel rapporto della sua sessione.</translation>
    </message>
    <message>
        <source>This is not in the queue of the session any more</source>
        <translation>Questo non è più nella coda della sessione</translation>
    </message>
    <message>
        <source>Start the session again.</source>
        <translation>Riavviare la sessione.</translation>
    </message>
    <message>
        <source>There is no such review session in the library</source>
        <translation>Questa sessione di revisione non è nell’archivio</translation>
    </message>
    <message>
        <source>Look it up in the list of sessions.</source>
        <translation>Cercarla nell’elenco delle sessioni.</translation>
    </message>
    <message>
        <source>Another report has taken this number meanwhile</source>
        <translation>Nel frattempo un altro rapporto ha preso questo numero</translation>
    </message>
    <message>
        <source>Write the report again.</source>
        <translation>Scrivere di nuovo il rapporto.</translation>
    </message>
    <message>
        <source>The event would end before it began</source>
        <translation>L’evento finirebbe prima di cominciare</translation>
    </message>
    <message>
        <source>Change one of the two dates.</source>
        <translation>Cambia una delle due date.</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>documento %1</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>The file is not UTF-8</source>
        <translation>Il file non è in UTF-8</translation>
    </message>
    <message>
        <source>A cell is missing</source>
        <translation>Manca una cella</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, riga %2, colonna %3</translation>
    </message>
    <message>
        <source>Correct this cell</source>
        <translation>Correggi questa cella</translation>
    </message>
    <message>
        <source>A brace is not closed</source>
        <translation>Una parentesi graffa non è chiusa</translation>
    </message>
    <message>
        <source>A name is empty</source>
        <translation>Un nome è vuoto</translation>
    </message>
    <message>
        <source>The braces of a name stand for more than %1 names</source>
        <translation>Le parentesi graffe di un nome stanno per più di %1 nomi</translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affermazione</numerusform>
            <numerusform>%n affermazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n documento</numerusform>
            <numerusform>in %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim carries it.</source>
        <translation>Nessuna affermazione ce l’ha.</translation>
    </message>
    <message>
        <source>It stays on %1.</source>
        <translation>Resta su %1.</translation>
    </message>
    <message>
        <source>“%1” takes its place on %2.</source>
        <translation>«%1» prende il suo posto su %2.</translation>
    </message>
    <message>
        <source>It is taken off %1.</source>
        <translation>È tolta da %1.</translation>
    </message>
    <message>
        <source>The tags under it move with it: %1.</source>
        <translation>Le etichette che le stanno sotto si spostano con essa: %1.</translation>
    </message>
    <message>
        <source>The tags under it come to stand under “%1”: %2.</source>
        <translation>Le etichette che le stanno sotto passano sotto «%1»: %2.</translation>
    </message>
    <message>
        <source>The tags under it move one level up: %1.</source>
        <translation>Le etichette che le stanno sotto salgono di un livello: %1.</translation>
    </message>
    <message>
        <source>Saved searches that ask for “%1” will not find it: %2.</source>
        <translation>Le ricerche salvate che chiedono «%1» non la troveranno: %2.</translation>
    </message>
    <message>
        <source>The key %1 becomes free.</source>
        <translation>Il tasto %1 si libera.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>«%1» diventa «%2»</translation>
    </message>
    <message>
        <source>“%1” changes</source>
        <translation>«%1» cambia</translation>
    </message>
    <message>
        <source>“%1” moves</source>
        <translation>«%1» si sposta</translation>
    </message>
    <message>
        <source>“%1” is merged into “%2”</source>
        <translation>«%1» è unita a «%2»</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>«%1» è eliminata</translation>
    </message>
    <message>
        <source>One step of undo takes all of it back.</source>
        <translation>Un solo passo di annullamento ripristina tutto.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>UserLexicon</name>
    <message>
        <source>There is no such file</source>
        <translation>Questo file non esiste</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Controllare il nome.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Il file non può essere letto</translation>
    </message>
</context>
<context>
    <name>UserPacks</name>
    <message>
        <source>There is a rule pack of that file name</source>
        <translation>C’è già un pacchetto di regole con quel nome di file</translation>
    </message>
    <message>
        <source>Remove it first, or give the new file another name.</source>
        <translation>Rimuoverlo prima, o dare un altro nome al nuovo file.</translation>
    </message>
    <message>
        <source>The rule pack cannot be copied</source>
        <translation>Il pacchetto di regole non può essere copiato</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Il file non può essere letto</translation>
    </message>
    <message>
        <source>The rule pack cannot be put into the waste bin</source>
        <translation>Il pacchetto di regole non si può mettere nel cestino</translation>
    </message>
    <message>
        <source>Delete the file yourself, then have the packs read again.</source>
        <translation>Eliminare il file a mano, poi far rileggere i pacchetti.</translation>
    </message>
</context>
</TS>
