<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
        <source>No claims in this document.</source>
        <translation>Nessuna affermazione in questo documento.</translation>
    </message>
    <message>
        <source>Report on claims</source>
        <translation>Rapporto sulle affermazioni</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Quadro d’insieme</translation>
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
    <message numerus="yes">
        <source>document(s)</source>
        <translation>
            <numerusform>documento</numerusform>
            <numerusform>documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claim(s)</source>
        <translation>
            <numerusform>affermazione</numerusform>
            <numerusform>affermazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chip(s) named</source>
        <translation>
            <numerusform>chip nominato</numerusform>
            <numerusform>chip nominati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>figure(s) stated</source>
        <translation>
            <numerusform>cifra riportata</numerusform>
            <numerusform>cifre riportate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>government body(ies)</source>
        <translation>
            <numerusform>ente pubblico</numerusform>
            <numerusform>enti pubblici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>news agency(ies)</source>
        <translation>
            <numerusform>agenzia di stampa</numerusform>
            <numerusform>agenzie di stampa</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Esiti</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) without a known date: their order in time cannot be told</source>
        <translation>
            <numerusform>%n documento di data ignota: non si può dire quando si collochi</numerusform>
            <numerusform>%n documenti di data ignota: il loro ordine nel tempo non è ricostruibile</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
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
        <source>Claim</source>
        <translation>Affermazione</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito della verifica</translation>
    </message>
    <message>
        <source>Doc.</source>
        <translation>Doc.</translation>
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
        <source>Questions and judgements</source>
        <translation>Quesiti e giudizi</translation>
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
</context>
</TS>
