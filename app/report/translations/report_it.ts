<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message>
        <source>Mentions of chips over time</source>
        <translation>Occorrenze dei chip nel tempo</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Occorrenze</translation>
    </message>
    <message>
        <source>other chips</source>
        <translation>altri chip</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>By the date of publication of the articles.</source>
        <translation>Per data di pubblicazione degli articoli.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n mention(s) in articles whose date is not known so well.</source>
        <translation>
            <numerusform>Tralasciata: %n occorrenza in articoli la cui data non è nota con questa precisione.</numerusform>
            <numerusform>Tralasciate: %n occorrenze in articoli la cui data non è nota con questa precisione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chips and government bodies</source>
        <translation>Chip ed enti pubblici</translation>
    </message>
    <message>
        <source>In how many articles both are named; of the chips and bodies that most articles name.</source>
        <translation>In quanti articoli compaiono entrambi; i chip e gli enti nominati da più articoli.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Claims by verdict and origin</source>
        <translation>Affermazioni per esito della verifica e prima fonte</translation>
    </message>
    <message>
        <source>The origin is where the information of the article first came from.</source>
        <translation>La prima fonte è quella da cui l’articolo ha avuto la notizia.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affermazioni</translation>
    </message>
    <message>
        <source>other origins</source>
        <translation>altre fonti</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>origin</comment>
        <translation>non indicata</translation>
    </message>
    <message>
        <source>The highest value is %1: %2.</source>
        <translation>Il valore più alto è %1: %2.</translation>
    </message>
    <message>
        <source>The same in figures</source>
        <translation>Gli stessi dati in cifre</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafici</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Annex: the texts in full</source>
        <translation>Allegato: i testi integrali</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribuzione</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Cautela espressa</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Smentita</translation>
    </message>
    <message>
        <source>the source denies it</source>
        <translation>la fonte smentisce</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motivazione</translation>
    </message>
    <message>
        <source>Source error</source>
        <translation>Errore nella fonte</translation>
    </message>
    <message>
        <source>[sic] the article is wrong here</source>
        <translation>[sic] qui l’articolo sbaglia</translation>
    </message>
    <message>
        <source>[sic] correct form: %1</source>
        <translation>[sic] forma corretta: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposta da</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>quoted from version %1 of the text, which has changed since</source>
        <translation>citazione dalla versione %1 del testo, poi cambiato</translation>
    </message>
    <message>
        <source>Claim without a summary</source>
        <translation>Affermazione senza riassunto</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>chip</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>government body or news agency</source>
        <translation>ente pubblico o agenzia di stampa</translation>
    </message>
    <message>
        <source>company</source>
        <translation>azienda</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Evidenziazioni</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citazione</translation>
    </message>
    <message>
        <source>in black, beside the bar; what stands around it in grey</source>
        <translation>in nero, accanto alla barra; in grigio ciò che le sta intorno</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Testata</translation>
    </message>
    <message>
        <source>Reposted by</source>
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
        <source>Collected on</source>
        <translation>Raccolto il</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Affidabilità della fonte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>Report on claims</source>
        <translation>Rapporto sulle affermazioni</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ambito</translation>
    </message>
    <message>
        <source>All documents of the library</source>
        <translation>Tutti i documenti dell’archivio</translation>
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
        <source>Verdicts</source>
        <translation>Esiti</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) without a known date: their order in time cannot be told</source>
        <translation>
            <numerusform>%n documento di data ignota: non si può dire quando si collochi</numerusform>
            <numerusform>%n documenti di data ignota: il loro ordine nel tempo non è ricostruibile</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affermazioni</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito della verifica</translation>
    </message>
    <message>
        <source>Page %1 of</source>
        <translation>Pagina %1 di</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
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
    <message>
        <source>unverified</source>
        <translation>da verificare</translation>
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
        <source>through %1</source>
        <translation>tramite %1</translation>
    </message>
    <message>
        <source>likely, in the words of the text</source>
        <translation>probabile, secondo il testo</translation>
    </message>
    <message>
        <source>possible, in the words of the text</source>
        <translation>possibile, secondo il testo</translation>
    </message>
    <message>
        <source>the program (%1)</source>
        <translation>programma (%1)</translation>
    </message>
    <message>
        <source>the program (%1), accepted by %2</source>
        <translation>programma (%1), accolta da %2</translation>
    </message>
    <message>
        <source>date unknown: the text states none</source>
        <translation>data ignota: il testo non ne riporta</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>dichiarata nel testo</translation>
    </message>
    <message>
        <source>inferred from the text</source>
        <translation>dedotta dal testo</translation>
    </message>
    <message>
        <source>entered by the analyst</source>
        <translation>inserita dall’analista</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglese</translation>
    </message>
    <message>
        <source>date unknown; collected on %1</source>
        <translation>data ignota; raccolto il %1</translation>
    </message>
    <message>
        <source>The documents found by: %1</source>
        <translation>I documenti trovati da: %1</translation>
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
        <source>as of %1</source>
        <translation>riferita a: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>%1 – proposed, not confirmed</source>
        <translation>%1 – proposta del programma, non confermata</translation>
    </message>
    <message>
        <source>%1, %2</source>
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
    <message>
        <source>Support</source>
        <translation>Riscontri</translation>
    </message>
    <message numerus="yes">
        <source>%n more claim(s), outside this report</source>
        <translation>
            <numerusform>%n altra affermazione, fuori da questo rapporto</numerusform>
            <numerusform>%n altre affermazioni, fuori da questo rapporto</numerusform>
        </translation>
    </message>
    <message>
        <source>Under no question</source>
        <translation>Sotto nessun quesito</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiducia</translation>
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
        <source>Rests also on</source>
        <translation>Si fonda anche su</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Giudizio di</translation>
    </message>
    <message>
        <source>Judgement %1</source>
        <translation>Giudizio %1</translation>
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
        <comment>likelihood</comment>
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
    <message>
        <source>Review session</source>
        <translation>Sessione di revisione</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
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
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Rimandate</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non decise</translation>
    </message>
    <message>
        <source>Acceptance by rule</source>
        <translation>Accettazione per regola</translation>
    </message>
    <message>
        <source>none decided</source>
        <translation>nessuna decisa</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2 yes, %3 no, %4 later</source>
        <comment>share of yeses, counts</comment>
        <translation>%1: %2 sì, %3 no, %4 rimandate</translation>
    </message>
    <message>
        <source>Every decision</source>
        <translation>Ogni decisione</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>documento %1</translation>
    </message>
    <message>
        <source>Likelihood: %1.</source>
        <translation>Probabilità: %1.</translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>Fiducia: %1.</translation>
    </message>
    <message>
        <source>Confidence: %1; %2.</source>
        <translation>Fiducia: %1; %2.</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Giudizi</translation>
    </message>
    <message>
        <source>None has been made.</source>
        <translation>Non ne è stato dato alcuno.</translation>
    </message>
    <message>
        <source>Figures not to be confused</source>
        <translation>Cifre da non confondere</translation>
    </message>
    <message>
        <source>No chip has figures of two kinds, or two of one kind.</source>
        <translation>Nessun chip ha cifre di due grandezze, né due della stessa.</translation>
    </message>
    <message>
        <source>In contrast or in tension</source>
        <translation>In contrasto o in tensione</translation>
    </message>
    <message>
        <source>Nothing that anybody has marked, and no figures that do not meet.</source>
        <translation>Nulla che qualcuno abbia segnalato, e nessuna cifra che non si concili.</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Ciò che non sappiamo</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nulla da segnalare.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of sources that are not named</source>
        <translation>
            <numerusform>%n affermazione di una fonte non nominata</numerusform>
            <numerusform>%n affermazioni di fonti non nominate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in several articles of a single origin</source>
        <translation>
            <numerusform>%n affermazione in più articoli di una sola prima fonte</numerusform>
            <numerusform>%n affermazioni in più articoli di una sola prima fonte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) that nobody has verified</source>
        <translation>
            <numerusform>%n affermazione che nessuno ha verificato</numerusform>
            <numerusform>%n affermazioni che nessuno ha verificato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affermazione</numerusform>
            <numerusform>%n affermazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origin(s)</source>
        <translation>
            <numerusform>%n prima fonte indipendente</numerusform>
            <numerusform>%n prime fonti indipendenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>un’altra più avanti</numerusform>
            <numerusform>altre %n più avanti</numerusform>
        </translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>data ignota</translation>
    </message>
    <message>
        <source>In tension</source>
        <translation>In tensione</translation>
    </message>
    <message>
        <source>In contrast</source>
        <translation>In contrasto</translation>
    </message>
    <message>
        <source>both can be true</source>
        <translation>possono essere vere entrambe</translation>
    </message>
    <message>
        <source>not both articles are dated: which came first cannot be told</source>
        <translation>non entrambi gli articoli sono datati: l’ordine non è ricostruibile</translation>
    </message>
    <message>
        <source>Figures that do not meet</source>
        <translation>Cifre che non si conciliano</translation>
    </message>
    <message>
        <source>%1, %2: %3 and %4</source>
        <translation>%1, %2: %3 e %4</translation>
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
        <source>As of</source>
        <translation>Riferita a</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>A confronto</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>reliability of the source, A (reliable) to F (cannot be judged), and credibility of the information, 1 (confirmed) to 6 (cannot be judged), judged apart</source>
        <translation>affidabilità della fonte, da A (affidabile) a F (non giudicabile), e attendibilità della notizia, da 1 (confermata) a 6 (non giudicabile), valutate separatamente</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Mentions and figures are found by the program. A claim is what a person has made or accepted; what the program has filled in is said to be proposed until a person confirms it. Of near-copies, and of articles that credit one source, one origin is counted.</source>
        <translation>Occorrenze e cifre sono trovate dal programma. Un’affermazione è ciò che una persona ha creato o accolto; ciò che ha compilato il programma è detto proposto finché una persona non lo conferma. Di copie quasi uguali, e di articoli che citano una sola fonte, si conta una prima fonte.</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>In breve</translation>
    </message>
    <message numerus="yes">
        <source>%n new claim(s)</source>
        <translation>
            <numerusform>%n nuova affermazione</numerusform>
            <numerusform>%n nuove affermazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) edited</source>
        <translation>
            <numerusform>%n affermazione modificata</numerusform>
            <numerusform>%n affermazioni modificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) no longer in scope or deleted</source>
        <translation>
            <numerusform>%n affermazione fuori ambito o eliminata</numerusform>
            <numerusform>%n affermazioni fuori ambito o eliminate</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict: %1, was %2.</source>
        <translation>Esito: %1, era %2.</translation>
    </message>
    <message>
        <source>What changed since the last report</source>
        <translation>Che cosa è cambiato dall’ultimo rapporto</translation>
    </message>
    <message>
        <source>This is the first report of this scope.</source>
        <translation>È il primo rapporto con questo ambito.</translation>
    </message>
    <message>
        <source>What changed since %1 of %2</source>
        <translation>Che cosa è cambiato da %1 del %2</translation>
    </message>
    <message>
        <source>No claim has changed.</source>
        <translation>Nessuna affermazione è cambiata.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Report on claims, in brief</source>
        <translation>Rapporto sulle affermazioni, in breve</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sostituisce</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 del testo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n of them proposed, not confirmed</source>
        <translation>
            <numerusform>%1 – %n di esse proposta, non confermata</numerusform>
            <numerusform>%1 – %n di esse proposte, non confermate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%1 e un’altra</numerusform>
            <numerusform>%1 e altre %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>un’altra</numerusform>
            <numerusform>altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 proposed by the program, not confirmed</source>
        <translation>%1 proposto dal programma, non confermato</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Legend and method</source>
        <translation>Legenda e metodo</translation>
    </message>
    <message>
        <source>%1: what came of checking the claim; why stands beside it</source>
        <translation>%1: esito della verifica dell’affermazione; accanto ne sta la motivazione</translation>
    </message>
    <message>
        <source>of a judgement, in the seven bands of ICD 203: %1; the confidence in it is another thing</source>
        <translation>di un giudizio, nelle sette fasce della ICD 203: %1; la fiducia nel giudizio è altra cosa</translation>
    </message>
    <message>
        <source>proposed by the program, not confirmed by a person</source>
        <translation>proposto dal programma, non confermato da una persona</translation>
    </message>
    <message>
        <source>chips, bodies, agencies and companies in italics, figures as code</source>
        <translation>chip, enti, agenzie e aziende in corsivo, cifre come codice</translation>
    </message>
    <message>
        <source>in bold; what stands around it is not</source>
        <translation>in grassetto; ciò che le sta intorno no</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%1 e un altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not known: no article is dated</source>
        <translation>non noto: nessun articolo è datato</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n article(s) undated</source>
        <translation>
            <numerusform>%1; un articolo senza data</numerusform>
            <numerusform>%1; %n articoli senza data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Question(s)</source>
        <translation>
            <numerusform>Quesito</numerusform>
            <numerusform>Quesiti</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Claims named above</source>
        <translation>Affermazioni citate sopra</translation>
    </message>
    <message>
        <source>Passed by</source>
        <translation>Saltate</translation>
    </message>
</context>
<context>
    <name>ReportCodes</name>
    <message>
        <source>unknown</source>
        <translation>ignota</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indicata nel testo</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>dedotta dal testo</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>inserita dall’analista</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglese</translation>
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
        <source>causal</source>
        <translation>causale</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>smentita</translation>
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
        <source>the document itself</source>
        <translation>il documento stesso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>netta</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probabile</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possibile</translation>
    </message>
    <message>
        <source>affirmed</source>
        <translation>affermata</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>smentita</translation>
    </message>
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
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>esatta</translation>
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
        <translation>più di</translation>
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
        <source>stock</source>
        <translation>scorte</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ordini</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approvati</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>spediti</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsti</translation>
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
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>kind of source</source>
        <translation>tipo di fonte</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>indizio</translation>
    </message>
    <message>
        <source>reported via</source>
        <translation>riferita tramite</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>cautela espressa</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>polarità</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entità</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifre</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>chip</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>body or news agency</source>
        <translation>ente o agenzia di stampa</translation>
    </message>
    <message>
        <source>company</source>
        <translation>azienda</translation>
    </message>
    <message>
        <source>place</source>
        <translation>luogo</translation>
    </message>
    <message>
        <source>money</source>
        <translation>denaro</translation>
    </message>
    <message>
        <source>per cent</source>
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
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
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
        <translation>rimandata</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valore</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>grandezza</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>riferita a</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>Document no.</source>
        <translation>N. documento</translation>
    </message>
    <message>
        <source>Permanent number of the document in its library.</source>
        <translation>Numero permanente del documento nel suo archivio.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Title.</source>
        <translation>Titolo.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Testata</translation>
    </message>
    <message>
        <source>Outlet that published the text.</source>
        <translation>Testata che ha pubblicato il testo.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Ripreso da</translation>
    </message>
    <message>
        <source>Who reposted it.</source>
        <translation>Chi lo ha ripreso.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Prima fonte</translation>
    </message>
    <message>
        <source>Where the information first came from.</source>
        <translation>Da dove è venuta per prima la notizia.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Author.</source>
        <translation>Autore.</translation>
    </message>
    <message>
        <source>Published: year</source>
        <translation>Pubblicato: anno</translation>
    </message>
    <message>
        <source>Year of publication of the document.</source>
        <translation>Anno di pubblicazione del documento.</translation>
    </message>
    <message>
        <source>Published: month</source>
        <translation>Pubblicato: mese</translation>
    </message>
    <message>
        <source>Month of publication, 1 to 12.</source>
        <translation>Mese di pubblicazione, da 1 a 12.</translation>
    </message>
    <message>
        <source>Published: day</source>
        <translation>Pubblicato: giorno</translation>
    </message>
    <message>
        <source>Day of publication, 1 to 31.</source>
        <translation>Giorno di pubblicazione, da 1 a 31.</translation>
    </message>
    <message>
        <source>Date known by</source>
        <translation>Data nota perché</translation>
    </message>
    <message>
        <source>unknown, stated, inferred or entered.</source>
        <translation>Ignota, indicata nel testo, dedotta o inserita.</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Raccolto il</translation>
    </message>
    <message>
        <source>Day the document entered the library.</source>
        <translation>Giorno in cui il documento è entrato nell’archivio.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Address of the source.</source>
        <translation>Indirizzo della fonte.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>ISO 639-1 code.</source>
        <translation>Lingua del documento; nei dati il codice ISO 639-1.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>unread, reading or reviewed.</source>
        <translation>Da leggere, in lettura o esaminato.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Affidabilità della fonte</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F.</source>
        <translation>Affidabilità della fonte, da A a F.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>The analyst&apos;s summary.</source>
        <translation>Sintesi dell’analista.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The analyst&apos;s note.</source>
        <translation>Nota dell’analista.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affermazioni</translation>
    </message>
    <message>
        <source>Claims of this document in the report.</source>
        <translation>Affermazioni di questo documento nel rapporto.</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Occorrenze</translation>
    </message>
    <message>
        <source>Mentions in its current text.</source>
        <translation>Occorrenze nel suo testo attuale.</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versione del testo</translation>
    </message>
    <message>
        <source>Number of the version of the text: of a document the current one, of a claim the one it is anchored in.</source>
        <translation>Numero della versione del testo: per un documento quella attuale, per un’affermazione quella a cui è ancorata.</translation>
    </message>
    <message>
        <source>Hash of the text</source>
        <translation>Impronta del testo</translation>
    </message>
    <message>
        <source>SHA-256 of that text as UTF-8.</source>
        <translation>SHA-256 di quel testo in UTF-8.</translation>
    </message>
    <message>
        <source>UUID of the document</source>
        <translation>UUID del documento</translation>
    </message>
    <message>
        <source>UUID of the document.</source>
        <translation>UUID del documento.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>First code point in that version of the text, from 0.</source>
        <translation>Primo punto di codice in quella versione del testo, da 0.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Code point after the last one.</source>
        <translation>Punto di codice dopo l’ultimo.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Of a mention CHIP, FIGURE, AGENCY, COMPANY, PERSON, PLACE, CUE, or USER and a number; of a relation repeats, derives_from, contradicts, tension, updates, corrects or supports.</source>
        <translation>Di un’occorrenza chip, cifra, ente, azienda, persona, luogo, indizio o un genere dell’utente; di una relazione riprende, deriva da, contraddice, in tensione con, aggiorna, rettifica o avvalora.</translation>
    </message>
    <message>
        <source>Sub-kind</source>
        <translation>Sottogenere</translation>
    </message>
    <message>
        <source>MONEY, QUANTITY, PERCENT, RATIO or DATE; GOV or PRESS; ATTRIBUTION or HEDGE.</source>
        <translation>Denaro, quantità, percentuale, rapporto o data; ente pubblico o agenzia di stampa; attribuzione o cautela espressa.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>The number; of a date EDTF, of a period ISO 8601.</source>
        <translation>Il numero; per una data EDTF, per un periodo ISO 8601.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Lower bound of a range.</source>
        <translation>Estremo inferiore di un intervallo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Upper bound of a range.</source>
        <translation>Estremo superiore di un intervallo.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Unit as it stands in the text.</source>
        <translation>Unità come sta nel testo.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>ISO 4217 code.</source>
        <translation>Codice ISO 4217.</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Approssimazione</translation>
    </message>
    <message>
        <source>exact, about, at_least, more_than, less_than, up_to, range or vague.</source>
        <translation>Esatta, circa, almeno, più di, meno di, fino a, intervallo o vaga.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entità</translation>
    </message>
    <message>
        <source>Name of the entity.</source>
        <translation>Nome dell’entità.</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Titolo del documento</translation>
    </message>
    <message>
        <source>Title of the document.</source>
        <translation>Titolo del documento.</translation>
    </message>
    <message>
        <source>Claim no.</source>
        <translation>N. affermazione</translation>
    </message>
    <message>
        <source>Permanent number of the claim, A-0042.</source>
        <translation>Numero permanente dell’affermazione, A-0042.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Quesito</translation>
    </message>
    <message>
        <source>Question the claim stands under, by its tags; | between several.</source>
        <translation>Quesito sotto cui sta l’affermazione, per le sue etichette; | fra più d’uno.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Top of the paths of the tags, | between several.</source>
        <translation>Cima dei percorsi delle etichette, | fra più d’una.</translation>
    </message>
    <message>
        <source>Main chip</source>
        <translation>Chip principale</translation>
    </message>
    <message>
        <source>All chips</source>
        <translation>Tutti i chip</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riassunto</translation>
    </message>
    <message>
        <source>The analyst&apos;s one-line summary.</source>
        <translation>Riassunto dell’analista in una riga.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citazione</translation>
    </message>
    <message>
        <source>The quote, to the letter.</source>
        <translation>La citazione, alla lettera.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>quantity, rule, event, prediction, causal or denial.</source>
        <translation>Quantità, regola, evento, previsione, causale o smentita.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Chi lo dice</translation>
    </message>
    <message>
        <source>Who stands behind the claim.</source>
        <translation>Chi sta dietro l’affermazione.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo di fonte</translation>
    </message>
    <message>
        <source>named, anonymous or document.</source>
        <translation>Fonte citata per nome, non nominata o il documento stesso.</translation>
    </message>
    <message>
        <source>Reported via</source>
        <translation>Riferita tramite</translation>
    </message>
    <message>
        <source>Through whom it is reported.</source>
        <translation>Tramite chi è riferita.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Cautela espressa</translation>
    </message>
    <message>
        <source>none, likely or possible.</source>
        <translation>Netta, probabile o possibile.</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarità</translation>
    </message>
    <message>
        <source>affirmed or denied.</source>
        <translation>Affermata o smentita.</translation>
    </message>
    <message>
        <source>Event from</source>
        <translation>Evento dal</translation>
    </message>
    <message>
        <source>First day of the event, EDTF: it may be a month or a year.</source>
        <translation>Primo giorno dell’evento, EDTF: può essere un mese o un anno.</translation>
    </message>
    <message>
        <source>Event to</source>
        <translation>Evento al</translation>
    </message>
    <message>
        <source>Last day of the event, EDTF.</source>
        <translation>Ultimo giorno dell’evento, EDTF.</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Attendibilità della notizia</translation>
    </message>
    <message>
        <source>Credibility of the information, 1 to 6.</source>
        <translation>Attendibilità della notizia, da 1 a 6.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Reliability and credibility, B2.</source>
        <translation>Affidabilità e attendibilità, B2.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito della verifica</translation>
    </message>
    <message>
        <source>unverified, corroborated, disputed or refuted.</source>
        <translation>Da verificare, riscontrata, controversa o confutata.</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motivazione</translation>
    </message>
    <message>
        <source>Why that verdict.</source>
        <translation>Perché quell’esito.</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>Prime fonti indipendenti</translation>
    </message>
    <message>
        <source>How many origins stand behind the claim.</source>
        <translation>Quante prime fonti stanno dietro l’affermazione.</translation>
    </message>
    <message>
        <source>Source error [sic]</source>
        <translation>Errore nella fonte [sic]</translation>
    </message>
    <message>
        <source>The article itself is wrong here.</source>
        <translation>Qui l’articolo stesso sbaglia.</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Giudizio di</translation>
    </message>
    <message>
        <source>Analyst who made or accepted the claim.</source>
        <translation>Analista che ha creato o accolto l’affermazione.</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Giudicata il</translation>
    </message>
    <message>
        <source>Day of the last change.</source>
        <translation>Giorno dell’ultima modifica.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creata da</translation>
    </message>
    <message>
        <source>person or machine.</source>
        <translation>Persona o programma.</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Riportata in</translation>
    </message>
    <message>
        <source>UUID of the claim</source>
        <translation>UUID dell’affermazione</translation>
    </message>
    <message>
        <source>UUID of the claim.</source>
        <translation>UUID dell’affermazione.</translation>
    </message>
    <message>
        <source>Proposed, not confirmed</source>
        <translation>Proposto, non confermato</translation>
    </message>
    <message>
        <source>Figure no.</source>
        <translation>N. cifra</translation>
    </message>
    <message>
        <source>Number of the claim and of the figure in it, A-0042.1.</source>
        <translation>Numero dell’affermazione e della cifra al suo interno, A-0042.1.</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Chip that the figure is about.</source>
        <translation>Chip di cui parla la cifra.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <source>stock, orders, approved, shipped, planned, capacity, price, loss or performance.</source>
        <translation>Scorte, ordini, approvati, spediti, previsti, capacità, prezzo, perdita o prestazioni.</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Genere del valore</translation>
    </message>
    <message>
        <source>exact, about, at_least, up_to, range or vague.</source>
        <translation>Esatta, circa, almeno, fino a, intervallo o vaga.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Riferita a</translation>
    </message>
    <message>
        <source>Day, month or year that the figure holds for, EDTF.</source>
        <translation>Giorno, mese o anno a cui la cifra è riferita, EDTF.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>The tag under those above it: Supply / Orders.</source>
        <translation>L’etichetta sotto quelle che le stanno sopra: Forniture / Ordini.</translation>
    </message>
    <message>
        <source>Number of the claim that stands in the relation.</source>
        <translation>Numero dell’affermazione che sta nella relazione.</translation>
    </message>
    <message>
        <source>To claim no.</source>
        <translation>Verso affermazione n.</translation>
    </message>
    <message>
        <source>Number of the claim that it stands in the relation to.</source>
        <translation>Numero dell’affermazione con cui sta nella relazione.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why, in the words of the analyst.</source>
        <translation>Perché, nelle parole dell’analista.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Deciso da</translation>
    </message>
    <message>
        <source>Analyst who said so.</source>
        <translation>Analista che lo ha detto.</translation>
    </message>
    <message>
        <source>The words themselves; of a decision what it is on, in one line.</source>
        <translation>Le parole stesse; di una decisione, su che cosa è, in una riga.</translation>
    </message>
    <message>
        <source>Decision no.</source>
        <translation>N. decisione</translation>
    </message>
    <message>
        <source>Number of the decision in this table, in the order in which they were made.</source>
        <translation>Numero della decisione in questa tabella, nell’ordine in cui sono state prese.</translation>
    </message>
    <message>
        <source>Decided at (UTC)</source>
        <translation>Deciso il (UTC)</translation>
    </message>
    <message>
        <source>When it was decided, UTC.</source>
        <translation>Quando è stato deciso, UTC.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>yes, no or later.</source>
        <translation>yes, no o later.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Rule that proposed what was decided on.</source>
        <translation>Regola che ha proposto ciò su cui si è deciso.</translation>
    </message>
    <message>
        <source>The chip that the claim is about, where it is one only; else the one that all its figures are about.</source>
        <translation>Il chip di cui parla l’affermazione, dove è uno solo; altrimenti quello di cui parlano tutte le sue cifre.</translation>
    </message>
    <message>
        <source>Every chip that the claim is about, as the analyst says or the quote names, | between several.</source>
        <translation>Ogni chip di cui parla l’affermazione, come dice l’analista o nomina la citazione; | fra più d’uno.</translation>
    </message>
    <message>
        <source>Numbers of the reports that carried it, | between several.</source>
        <translation>Numeri dei rapporti che la contenevano; | fra più d’uno.</translation>
    </message>
    <message>
        <source>Event from: year</source>
        <translation>Evento dal: anno</translation>
    </message>
    <message>
        <source>Year of the first day of the event.</source>
        <translation>Anno del primo giorno dell’evento.</translation>
    </message>
    <message>
        <source>Event from: month</source>
        <translation>Evento dal: mese</translation>
    </message>
    <message>
        <source>Month of the first day of the event, 1 to 12.</source>
        <translation>Mese del primo giorno dell’evento, da 1 a 12.</translation>
    </message>
    <message>
        <source>Event from: day</source>
        <translation>Evento dal: giorno</translation>
    </message>
    <message>
        <source>First day of the event, 1 to 31.</source>
        <translation>Primo giorno dell’evento, da 1 a 31.</translation>
    </message>
    <message>
        <source>Event to: year</source>
        <translation>Evento al: anno</translation>
    </message>
    <message>
        <source>Year of the last day of the event.</source>
        <translation>Anno dell’ultimo giorno dell’evento.</translation>
    </message>
    <message>
        <source>Event to: month</source>
        <translation>Evento al: mese</translation>
    </message>
    <message>
        <source>Month of the last day of the event, 1 to 12.</source>
        <translation>Mese dell’ultimo giorno dell’evento, da 1 a 12.</translation>
    </message>
    <message>
        <source>Event to: day</source>
        <translation>Evento al: giorno</translation>
    </message>
    <message>
        <source>Last day of the event, 1 to 31.</source>
        <translation>Ultimo giorno dell’evento, da 1 a 31.</translation>
    </message>
    <message>
        <source>As of: year</source>
        <translation>Riferita a: anno</translation>
    </message>
    <message>
        <source>Year of the day that the figure holds for.</source>
        <translation>Anno del giorno a cui la cifra si riferisce.</translation>
    </message>
    <message>
        <source>As of: month</source>
        <translation>Riferita a: mese</translation>
    </message>
    <message>
        <source>Month of the day that the figure holds for, 1 to 12.</source>
        <translation>Mese del giorno a cui la cifra si riferisce, da 1 a 12.</translation>
    </message>
    <message>
        <source>As of: day</source>
        <translation>Riferita a: giorno</translation>
    </message>
    <message>
        <source>Day that the figure holds for, 1 to 31.</source>
        <translation>Giorno a cui la cifra si riferisce, da 1 a 31.</translation>
    </message>
    <message>
        <source>What the program has filled in and nobody has confirmed: of a claim type, source, source_kind, cue, reported_via, hedge, hedge_cue, hedge_scope, polarity, entities, event_from, event_to, figures; of a figure value, object, measure, as_of; | between several.</source>
        <translation>Ciò che il programma ha compilato e nessuno ha confermato: di un’affermazione type, source, source_kind, cue, reported_via, hedge, hedge_cue, hedge_scope, polarity, entities, event_from, event_to, figures; di una cifra value, object, measure, as_of; | fra più d’uno.</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Name in the data</source>
        <translation>Nome nei dati</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Che cosa contiene</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Occorrenze</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Tags of the claims</source>
        <translation>Etichette delle affermazioni</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relazioni</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affermazioni</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
</context>
</TS>
