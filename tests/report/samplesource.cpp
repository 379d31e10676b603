// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainsource.h"

using namespace Qt::StringLiterals;

namespace Postilla::Test {

namespace {
const QString &italianText()
{
    static const QString text = uR"(Pechino frena sull’H20, Nvidia taglia gli ordini

Secondo due funzionari che hanno chiesto l’anonimato, le grandi piattaforme cinesi avrebbero ridotto di oltre il 30% gli ordini del chip H20 nel terzo trimestre. Il Dipartimento del Commercio aveva concesso le prime licenze ad agosto. Nvidia non ha voluto commentare.

L’azienda conta comunque di consegnare circa 700.000 unità di H20 entro dicembre, per un valore stimato in 5,5 miliardi di dollari. Lo riferisce Reuters, che cita un documento interno. Gli analisti restano prudenti: il chip H2O, scrivono, è già superato dall’H200.

La Cyberspace Administration of China ha definito «infondate» le voci di un divieto. Fine delle comunicazioni ufficiali.

Lascia un commento
)"_s;
    return text;
}

const QString &englishText()
{
    static const QString text =
        uR"(Officials at the Bureau of Industry and Security say that no licence for the H200 has been issued. "We have not approved a single shipment," one of them told Reuters on Tuesday.

Nvidia has said that it could ship as many as 80,000 H200 processors within three weeks of an approval. The company expects final confirmation by the end of the fiscal year.
)"_s;
    return text;
}

FigureValue figure(double value, FigureModifier modifier, const QString &unit = {},
                   const QString &currency = {})
{
    FigureValue figure;
    figure.value = value;
    figure.modifier = modifier;
    figure.unit = unit;
    figure.currency = currency;
    return figure;
}

FigureValue period(const QString &duration)
{
    FigureValue figure;
    figure.date = duration;
    return figure;
}

void addItalianArticle(PlainSource &source, const QString &orders, const QString &licences)
{
    Document &document =
        source.addDocument(u"Pechino frena sull’H20, Nvidia taglia gli ordini"_s, italianText());
    document.outlet = u"Corriere dei Semiconduttori"_s;
    document.carrier = u"Rassegna Tech"_s;
    document.origin = u"Reuters"_s;
    document.author = u"Marta Bianchi"_s;
    document.published = *PartialDate::parse(u"2025-08");
    document.publishedKnownBy = DateKnownBy::Inferred;
    document.language = u"it"_s;
    document.url = u"https://example.org/h20-ordini"_s;
    document.reliability = Reliability::B;
    document.abstract =
        u"L’articolo tiene insieme due cose diverse: ordini ridotti, riferiti da fonti non nominate, e "
        "consegne previste, riferite da un documento interno. Le une non smentiscono le altre."_s;
    source.mark(u"H20"_s, MentionKind::Chip, u"NVIDIA H20"_s);
    source.mark(u"H2O"_s, MentionKind::Chip, u"NVIDIA H20"_s);
    source.mark(u"H200"_s, MentionKind::Chip, u"NVIDIA H200"_s);
    source.mark(u"30%"_s, MentionKind::Figure, {}, MentionSub::Percent);
    source.mark(u"700.000 unità"_s, MentionKind::Figure, {}, MentionSub::Quantity);
    source.mark(u"5,5 miliardi di dollari"_s, MentionKind::Figure, {}, MentionSub::Money);
    source.mark(u"Dipartimento del Commercio"_s, MentionKind::Agency, u"US Department of Commerce"_s,
                MentionSub::Government);
    source.mark(u"Cyberspace Administration of China"_s, MentionKind::Agency,
                u"Cyberspace Administration of China"_s, MentionSub::Government);
    source.mark(u"Reuters"_s, MentionKind::Agency, u"Reuters"_s, MentionSub::Press);
    source.mark(u"Nvidia"_s, MentionKind::Company, u"NVIDIA"_s);
    // H200 begins with the letters of H20
    source.lastMentions().removeIf([](const Mention &mention) {
        return mention.canonical == u"NVIDIA H20" && italianText().mid(mention.span.start, 4) == u"H200";
    });
    for (Mention &mention : source.lastMentions()) {
        if (mention.sub == MentionSub::Money)
            mention.figure = figure(5.5e9, FigureModifier::Exact, {}, u"USD"_s);
        else if (mention.sub == MentionSub::Quantity)
            mention.figure = figure(700000, FigureModifier::About, u"unità"_s);
        else if (mention.sub == MentionSub::Percent)
            mention.figure = figure(30, FigureModifier::MoreThan);
    }
    const qsizetype leftover = italianText().indexOf(u"Lascia un commento");
    source.lastVersion().boilerplate = {{leftover, leftover + 18}};

    Claim &cut =
        source.addClaim(u"le grandi piattaforme cinesi avrebbero ridotto di oltre il 30% gli ordini del "
                        "chip H20 nel terzo trimestre"_s,
                        u"Ordini cinesi di H20 ridotti di oltre il 30%"_s);
    cut.type = ClaimType::Quantity;
    cut.source = u"due funzionari"_s;
    cut.sourceKind = SourceKind::Anonymous;
    cut.cue = u"secondo"_s; // the text has it with a capital letter
    cut.hedge = Hedge::Likely;
    cut.hedgeCue = u"avrebbero"_s;
    cut.hedgeScope =
        u"le grandi piattaforme cinesi avrebbero ridotto di oltre il 30% gli ordini del chip H20 "
        "nel terzo trimestre."_s;
    cut.reliability = Reliability::C;
    cut.credibility = Credibility::Three;
    cut.verdict = Verdict::Disputed;
    cut.rationale = u"Nessun riscontro; il documento interno citato più sotto prevede consegne intatte."_s;
    cut.tags = {orders};

    Claim &shipped =
        source.addClaim(u"L’azienda conta comunque di consegnare circa 700.000 unità di H20 entro "
                        "dicembre, per un valore stimato in 5,5 miliardi di dollari."_s,
                        u"Circa 700.000 H20 da consegnare entro dicembre, 5,5 miliardi di dollari"_s);
    shipped.type = ClaimType::Prediction;
    shipped.source = u"documento interno"_s;
    shipped.sourceKind = SourceKind::Named;
    shipped.reportedVia = u"Reuters"_s;
    shipped.reliability = Reliability::B;
    shipped.credibility = Credibility::Two;
    shipped.verdict = Verdict::Corroborated;
    shipped.rationale = u"Stessa cifra nel bilancio trimestrale."_s;
    shipped.tags = {orders, licences};
    shipped.eventTo = *PartialDate::parse(u"2025-12");
    ClaimFigure &units = source.addFigure(u"circa 700.000 unità"_s);
    units.value = figure(700000, FigureModifier::About, u"unità"_s);
    units.object = u"NVIDIA H20"_s;
    units.measure = Measure::Planned;
    units.asOf = *PartialDate::parse(u"2025-12");
    ClaimFigure &worth = source.addFigure(u"5,5 miliardi di dollari"_s);
    worth.sub = MentionSub::Money;
    worth.value = figure(5.5e9, FigureModifier::About, {}, u"USD"_s);
    worth.object = u"NVIDIA H20"_s;
    worth.measure = Measure::Price;
    worth.proposed = {FigureField::Measure};

    Claim &typo = source.addClaim(u"il chip H2O, scrivono, è già superato dall’H200"_s);
    typo.sourceError = true;
    typo.correctForm = u"H20"_s;
    typo.note =
        u"La lettera O al posto dello zero ricorre in altri due articoli: possibile prima fonte comune."_s;
    typo.madeBy = u"candidate rule 3"_s;
    source.setOrigins({0, 0, 0});

    Claim &denied =
        source.addClaim(u"La Cyberspace Administration of China ha definito «infondate» le voci di un "
                        "divieto."_s,
                        u"La CAC nega un divieto dell’H20"_s);
    denied.type = ClaimType::Denial;
    denied.polarity = Polarity::Denied;
    denied.verdict = Verdict::Refuted;
    denied.rationale = u"Il divieto è stato pubblicato tre settimane dopo."_s;
}

void addEnglishArticle(PlainSource &source, const QString &licences)
{
    Document &document = source.addDocument(u"No licence yet for the H200"_s, englishText());
    document.outlet = u"Chip Policy Weekly"_s;
    document.language = u"en"_s;
    source.mark(u"H200"_s, MentionKind::Chip, u"NVIDIA H200"_s);
    source.mark(u"Bureau of Industry and Security"_s, MentionKind::Agency,
                u"Bureau of Industry and Security"_s, MentionSub::Government);
    source.mark(u"Reuters"_s, MentionKind::Agency, u"Reuters"_s, MentionSub::Press);
    source.mark(u"80,000"_s, MentionKind::Figure, {}, MentionSub::Quantity);
    source.mark(u"three weeks"_s, MentionKind::Figure, {}, MentionSub::Date);
    source.mark(u"Nvidia"_s, MentionKind::Company, u"NVIDIA"_s);
    for (Mention &mention : source.lastMentions()) {
        if (mention.sub == MentionSub::Quantity)
            mention.figure = figure(80000, FigureModifier::UpTo, u"H200"_s);
        else if (mention.sub == MentionSub::Date)
            mention.figure = period(u"P3W"_s);
    }
    Claim &quote = source.addClaim(u"\"We have not approved a single shipment,\" one of them told Reuters on "
                                   "Tuesday."_s,
                                   u"No H200 shipment approved so far"_s);
    quote.source = u"an official of the Bureau of Industry and Security"_s;
    quote.sourceKind = SourceKind::Anonymous;
    quote.reportedVia = u"Reuters"_s;
    quote.polarity = Polarity::Denied;
    quote.tags = {licences};
    source
        .addClaim(u"it could ship as many as 80,000 H200 processors within three weeks of an approval"_s,
                  u"Up to 80,000 H200 within three weeks of an approval"_s)
        .hedge = Hedge::Possible;
}

void addJudgements(PlainSource &source, const QString &supply)
{
    const QString question = source.addQuestion(u"Le consegne di H20 riprendono?"_s, supply);
    Judgement &batches = source.addJudgement(u"Le consegne riprendono a lotti."_s, question);
    batches.likelihood = Likelihood::Likely;
    batches.confidence = Confidence::Low;
    batches.confidenceReason = u"una sola prima fonte, nessun riscontro"_s;
    batches.claimsFor = {PlainSource::claimUuid(2)};
    batches.claimsAgainst = {PlainSource::claimUuid(1)};
    source.addJudgement(u"Nothing is known of prices."_s);
}
void addDecisions(PlainSource &source)
{
    source.addDecision({.time = fixedNow - 3'600'000,
                        .analyst = u"Ada Conti"_s,
                        .ruling = u"yes"_s,
                        .rule = u"statement"_s,
                        .documentNumber = 2,
                        .documentTitle = u"No licence yet for the H200, officials say"_s,
                        .claimNumber = u"A-0005"_s,
                        .gist = u"We have not approved a single shipment"_s});
    source.addDecision({.time = fixedNow - 3'590'500,
                        .analyst = u"Ada Conti"_s,
                        .ruling = u"later"_s,
                        .rule = u"prediction"_s,
                        .documentNumber = 2,
                        .documentTitle = u"No licence yet for the H200, officials say"_s,
                        .claimNumber = {},
                        .gist = u"it could ship as many as 80,000 H200 processors"_s});
}
} // namespace

PlainSource sampleSource()
{
    PlainSource source;
    const QString supply = source.addTag(u"Supply"_s);
    const QString orders = source.addTag(u"Orders"_s, supply);
    const QString licences = source.addTag(u"Licences"_s);
    addItalianArticle(source, orders, licences);
    addEnglishArticle(source, licences);
    addJudgements(source, supply);
    source.addRelation(1, RelationKind::Tension, 2,
                       u"chi riferisce i tagli e chi prevede le consegne sono fonti diverse"_s);
    source.addRelation(5, RelationKind::Supports, 4);
    addDecisions(source);
    return source;
}

ReportRequest sampleRequest(ReportLocale locale)
{
    ReportRequest request;
    request.library = locale == ReportLocale::Italian ? u"Chip e controlli all’esportazione"_s
                                                      : u"Chips and export controls"_s;
    request.analyst = u"Ada Conti"_s;
    request.locale = locale;
    request.timeZone = QTimeZone::UTC;
    return request;
}

} // namespace Postilla::Test
