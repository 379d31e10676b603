// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsmaker.h"

#include <QSet>

#include <array>
#include <random>

namespace Postilla::Bench {

using namespace Qt::StringLiterals;

namespace {

using Choices = QStringList;

/// std::mt19937 is the same everywhere; the distributions of the standard library are not.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }
    qsizetype below(qsizetype bound) { return qsizetype(m_engine() % quint32(bound)); }
    const QString &of(const Choices &choices) { return choices.at(below(choices.size())); }

private:
    std::mt19937 m_engine;
};

/// Sentences that name nothing.
const Choices &fillers(bool italian)
{
    static const Choices inItalian{
        u"Le regole sulle esportazioni restano al centro del confronto e nessuno sa ancora quali modelli potranno partire. "_s,
        u"Gli uffici competenti non hanno voluto commentare la notizia, che circolava da giorni nei corridoi della fiera. "_s,
        u"Chi lavora nel settore racconta di magazzini pieni, di consegne rinviate e di clienti che non rispondono al telefono. "_s,
        u"La questione delle licenze si trascina da mesi senza che le imprese abbiano ricevuto una risposta chiara. "_s,
        u"Per i fornitori la domanda resta alta, ma i tempi di consegna si allungano e i margini si riducono. "_s,
        u"Il mercato ha reagito con prudenza, mentre i concorrenti locali guadagnano terreno nelle gare pubbliche. "_s,
        u"Nelle ultime settimane le trattative si erano fermate su un punto che riguarda il controllo delle forniture. "_s,
        u"Chi conosce il dossier descrive un compromesso fragile, che potrebbe saltare alla prima verifica sul campo. "_s,
        u"È difficile dire quanto durerà questa fase, perché le parti leggono lo stesso testo in modo opposto. "_s,
        u"Intanto i laboratori continuano a usare le macchine che hanno, spesso con pezzi di ricambio di seconda mano. "_s,
    };
    static const Choices inEnglish{
        u"The rules were changed again and the buyers who had waited for so long were told to look elsewhere. "_s,
        u"Nobody in the trade expects the matter to be settled soon, and those who do keep it to themselves. "_s,
        u"The licences are granted case by case, which leaves the sellers guessing about what will be allowed. "_s,
        u"Warehouses near the port are said to be full of crates that nobody dares to open or to send back. "_s,
        u"Analysts who follow the industry describe a market that has learned to live with uncertainty. "_s,
        u"Local rivals are gaining ground, though their products are still harder to program and to cool. "_s,
        u"The talks had stalled over the question of who would check where the equipment really ends up. "_s,
        u"It is hard to tell how long this will last, since both sides read the same text in opposite ways. "_s,
        u"Customers have begun to share their machines, and some of them rent out the nights and the weekends. "_s,
        u"Officials would not comment on the report, which had been going around for days before it was printed. "_s,
    };
    return italian ? inItalian : inEnglish;
}

/// Sentences about one name, "%1".
const Choices &namings(bool italian)
{
    static const Choices inItalian{
        u"Una portavoce di %1 ha detto che la decisione non cambia i piani. "_s,
        u"Secondo fonti vicine al dossier, %1 avrebbe chiesto altro tempo. "_s,
        u"Tra i contrari c'è %1, che da tempo denuncia le scappatoie. "_s,
        u"L'accordo con %1 prevede controlli più severi alla consegna. "_s,
    };
    static const Choices inEnglish{
        u"A spokesman for %1 said that the decision would not change its plans. "_s,
        u"According to people familiar with the matter, %1 asked for more time. "_s,
        u"Among the critics is %1, which has warned of loopholes before. "_s,
        u"The deal with %1 may include stricter checks on delivery. "_s,
    };
    return italian ? inItalian : inEnglish;
}

/// Sentences about one figure, "%1".
const Choices &countings(bool italian)
{
    static const Choices inItalian{
        u"In tutto si parla di %1, molto meno di quanto si pensava. "_s,
        u"La stima più recente è di %1, ma nessuno la conferma. "_s,
        u"Il documento cita %1 senza dire da dove venga il dato. "_s,
    };
    static const Choices inEnglish{
        u"All in all there is talk of %1, far less than was thought. "_s,
        u"The latest estimate puts it at %1, though nobody confirms it. "_s,
        u"The document mentions %1 without saying where that comes from. "_s,
    };
    return italian ? inItalian : inEnglish;
}

/// "%1": digits.
const Choices &figures(bool italian)
{
    static const Choices inItalian{
        u"%1 milioni di dollari"_s, u"oltre %1 mila schede"_s, u"circa il %1%"_s, u"%1 unità"_s,
        u"tre milioni di pezzi"_s,  u"€%1 milioni"_s,          u"marzo 2025"_s,   u"almeno %1 aziende"_s,
        u"%1,5 miliardi di yuan"_s, u"tra %1 e 900 server"_s,  u"due terzi"_s,    u"%1 settimane"_s,
    };
    static const Choices inEnglish{
        u"$%1 million"_s,         u"more than %1,000 boards"_s,
        u"about %1%"_s,           u"%1 units"_s,
        u"three million chips"_s, u"US$%1m"_s,
        u"March 2025"_s,          u"at least %1 companies"_s,
        u"%1.5 billion yuan"_s,   u"between %1 and 900 servers"_s,
        u"two thirds"_s,          u"%1 weeks"_s,
    };
    return italian ? inItalian : inEnglish;
}

QString sentence(Dice &dice, bool italian, bool naming, const QStringList &names)
{
    if (naming)
        return dice.of(namings(italian)).arg(dice.of(names));
    QString figure = dice.of(figures(italian));
    figure.replace(u"%1"_s, QString::number(2 + dice.below(800)));
    return dice.of(countings(italian)).arg(figure);
}

QString madeUpWord(Dice &dice)
{
    constexpr std::array<QStringView, 16> heads{u"v",  u"tr", u"m",  u"s",  u"k",  u"br", u"l", u"d",
                                                u"st", u"p",  u"qu", u"gr", u"fl", u"n",  u"z", u"sh"};
    constexpr std::array<QStringView, 12> tails{u"el", u"or", u"an", u"ix", u"um", u"ar",
                                                u"io", u"en", u"as", u"ol", u"ek", u"ur"};
    QString word;
    for (qsizetype syllables = 2 + dice.below(2); syllables > 0; --syllables) {
        word += heads[size_t(dice.below(heads.size()))];
        word += tails[size_t(dice.below(tails.size()))];
    }
    word.front() = word.front().toUpper();
    return word;
}

} // namespace

QStringList makeNames(qsizetype count)
{
    Dice dice(1);
    QSet<QString> seen;
    QStringList names;
    while (names.size() < count) {
        QString name = madeUpWord(dice);
        for (qsizetype more = dice.below(3); more > 0; --more)
            name += u' ' + madeUpWord(dice);
        const bool plural = names.size() % 5 == 0 && names.size() + 1 < count;
        QStringList forms{name};
        if (plural)
            forms.append(name + u's');
        for (const QString &form : std::as_const(forms)) {
            if (!seen.contains(form))
                names.append(form);
            seen.insert(form);
        }
    }
    return names;
}

QList<Entity> entitiesOf(const QStringList &names)
{
    constexpr std::array kinds{MentionKind::Company, MentionKind::Agency, MentionKind::Person,
                               MentionKind::Place};
    QList<Entity> entities;
    for (const QString &name : names) {
        Entity entity;
        entity.kind = kinds[size_t(entities.size()) % kinds.size()];
        entity.canonical = name;
        entity.aliases = {Alias{.text = name, .language = {}, .condition = AliasCondition::Capital}};
        entities.append(entity);
    }
    return entities;
}

QString makeNews(qsizetype bytes, const QStringList &names)
{
    constexpr qsizetype unitsAnEntity = 250;
    constexpr qsizetype entitiesAnArticle = 12;
    Dice dice(2);
    QString text;
    qsizetype size = 0;
    bool italian = true;
    for (qsizetype entities = 0; size < bytes; ++entities) {
        QString part = sentence(dice, italian, entities % 2 == 0, names);
        while (part.size() < unitsAnEntity - 50)
            part += dice.of(fillers(italian));
        if (entities % entitiesAnArticle == 0) {
            part += u"\n\n";
            italian = !italian;
        }
        size += part.toUtf8().size();
        text += part;
    }
    return text;
}

} // namespace Postilla::Bench
