// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlemaker.h"

#include "newsmaker.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cmath>

namespace Postilla::Bench {

using namespace Qt::StringLiterals;

namespace {

/// What fills the slots of a sentence, the frequent ones first.
struct Vocabulary
{
    QStringList outlets;
    QStringList headlines;
    QStringList sentences;
    QStringList chips;
    QStringList companies;
    QStringList bodies;
    QStringList people;
    QStringList places;
    QStringList figures;
    QStringList prices;
};

const Vocabulary &italian()
{
    static const Vocabulary words{
        {u"Il Margine"_s, u"Il Corsivo"_s, u"La Bacheca"_s, u"Lanterna"_s, u"Il Molo"_s,
         u"Gazzetta del Silicio"_s},
        {u"Le schede %c restano in porto"_s, u"%a chiede altre licenze per %c"_s,
         u"Scorte di %c: i conti non tornano"_s, u"%b frena sulle esportazioni di %c"_s,
         u"La Cina ordina ancora %c"_s, u"Chi compra %c, e a quale prezzo"_s},
        {u"Secondo %b, %a ha in magazzino %q di %c."_s, u"Gli ordini di %c superano %q, dice %p."_s,
         u"%b ha autorizzato la vendita di %q di %c a %l."_s, u"%a ha consegnato %q di %c nel %d."_s,
         u"Il prezzo di una scheda %c è salito a %m, il %n% in più."_s,
         u"La perdita è stimata in %m da %p di %a."_s,
         u"Entro la fine dell'anno %a prevede di produrre %q di %c."_s,
         u"«Non abbiamo visto una sola %c arrivare a %l», ha detto %p."_s,
         u"Fonti vicine a %a parlano di %q fermi a %l dal %d."_s,
         u"%b avrebbe fermato un carico di %q di %c diretto a %l."_s,
         u"Nessuno a %l ha voluto commentare le voci su %w e sulle sue schede."_s,
         u"Il documento di %w, che circola da giorni, cita %a soltanto di passaggio."_s,
         u"Per %w la questione delle licenze si trascina da mesi senza una risposta."_s,
         u"Le trattative con %w si erano fermate su un punto che riguarda le consegne."_s,
         u"Chi lavora con %w racconta di magazzini pieni e di clienti che non rispondono."_s,
         u"È difficile dire quanto durerà, perché %w e %v leggono lo stesso testo in modo opposto."_s},
        {u"H20"_s, u"H200"_s, u"H100"_s, u"Ascend 910C"_s, u"MI308"_s, u"B30A"_s, u"RTX Pro 6000D"_s,
         u"A100"_s, u"MI300X"_s, u"H800"_s, u"A800"_s, u"B200"_s, u"Ascend 910B"_s, u"Gaudi 3"_s, u"L20"_s,
         u"MLU590"_s},
        {u"Nvidia"_s, u"Huawei"_s, u"AMD"_s, u"TSMC"_s, u"Alibaba"_s, u"ByteDance"_s, u"SMIC"_s, u"Tencent"_s,
         u"Samsung"_s, u"Cambricon"_s, u"ASML"_s, u"Intel"_s, u"Baidu"_s, u"Micron"_s, u"Supermicro"_s},
        {u"il dipartimento del Commercio"_s, u"Reuters"_s, u"la Casa Bianca"_s,
         u"il ministero del Commercio cinese"_s, u"Bloomberg"_s, u"la Commissione europea"_s,
         u"le dogane cinesi"_s, u"il Financial Times"_s, u"il Congresso"_s, u"il governo olandese"_s,
         u"il Pentagono"_s},
        {u"Jensen Huang"_s, u"Donald Trump"_s, u"Howard Lutnick"_s, u"Lisa Su"_s, u"Xi Jinping"_s,
         u"Gina Raimondo"_s, u"Ren Zhengfei"_s, u"Ursula von der Leyen"_s},
        {u"Pechino"_s, u"Shenzhen"_s, u"Washington"_s, u"Taiwan"_s, u"Hong Kong"_s, u"Singapore"_s,
         u"Milano"_s, u"Rotterdam"_s, u"Shanghai"_s, u"Kuala Lumpur"_s},
        {u"%n.000 unità"_s, u"circa %n.000 schede"_s, u"oltre %n mila pezzi"_s, u"almeno %n server"_s,
         u"tra %n e 900 mila acceleratori"_s, u"tre milioni di schede"_s},
        {u"%n.000 dollari"_s, u"%n milioni di dollari"_s, u"%n,5 miliardi di yuan"_s,
         u"oltre %n milioni di euro"_s}};
    return words;
}

const Vocabulary &english()
{
    static const Vocabulary words{
        {u"The Margin"_s, u"Harbour Ledger"_s, u"Meridian Wire"_s, u"The Licence Desk"_s, u"Solder Weekly"_s,
         u"The Strait Post"_s},
        {u"%c boards stay in port"_s, u"%a asks for more %c licences"_s, u"Two counts of %c stocks"_s,
         u"%b slows exports of the %c"_s, u"Buyers in China order more %c"_s, u"Who pays what for the %c"_s},
        {u"According to %b, %a has %q of the %c in stock."_s, u"Orders for the %c exceed %q, said %p."_s,
         u"%b has approved the sale of %q of the %c to %l."_s, u"%a shipped %q of the %c in %d."_s,
         u"The price of one %c rose to %m, up %n%."_s, u"%p of %a put the loss at %m."_s,
         u"By the end of the year %a plans to produce %q of the %c."_s,
         u"\"We have not seen a single %c arrive in %l,\" %p said."_s,
         u"People close to %a speak of %q held in %l since %d."_s,
         u"%b is said to have stopped a load of %q of the %c bound for %l."_s,
         u"Nobody in %l would comment on the rumours about %w and its boards."_s,
         u"The paper by %w, which has been going around for days, mentions %a only in passing."_s,
         u"For %w the matter of the licences has dragged on for months without an answer."_s,
         u"The talks with %w had stalled over a point that concerns the deliveries."_s,
         u"Those who work with %w tell of full warehouses and of customers who do not reply."_s,
         u"It is hard to say how long this will last, since %w and %v read the same text in opposite ways."_s},
        italian().chips,
        italian().companies,
        {u"the Commerce Department"_s, u"Reuters"_s, u"the White House"_s, u"China's Ministry of Commerce"_s,
         u"Bloomberg"_s, u"the European Commission"_s, u"Chinese customs"_s, u"the Financial Times"_s,
         u"Congress"_s, u"the Dutch government"_s, u"the Pentagon"_s},
        italian().people,
        {u"Beijing"_s, u"Shenzhen"_s, u"Washington"_s, u"Taiwan"_s, u"Hong Kong"_s, u"Singapore"_s,
         u"Milan"_s, u"Rotterdam"_s, u"Shanghai"_s, u"Kuala Lumpur"_s},
        {u"%n,000 units"_s, u"about %n,000 boards"_s, u"more than %n,000 pieces"_s, u"at least %n servers"_s,
         u"between %n,000 and 900,000 accelerators"_s, u"three million boards"_s},
        {u"$%n,000"_s, u"$%n million"_s, u"%n.5 billion yuan"_s, u"more than €%n million"_s}};
    return words;
}

/// Names that nothing knows: what makes the texts differ in their words.
const QStringList &strangeNames()
{
    static const QStringList names = makeNames(20'000);
    return names;
}

/// Fills the slots of one article. A generator of its own (splitmix64), so that an article is made from its
/// number alone.
class Writer
{
public:
    explicit Writer(int number)
        : m_state(quint64(number) * 0x9e3779b97f4a7c15U)
        , m_isItalian(below(5) < 2)
        , m_words(m_isItalian ? italian() : english())
        , m_date(QDate(2024, 1, 1).addDays(below(900)))
    {
    }

    QString article(int number)
    {
        QString text = sentence(of(m_words.headlines)) + u'\n' + dateline() + u"\n\n"_s;
        const qsizetype length = 900 + below(1900);
        while (text.size() < length)
            text += paragraph() + u"\n\n"_s;
        return text + (m_isItalian ? u"Pezzo n. %1"_s : u"Piece no. %1"_s).arg(number) + u".\n"_s;
    }

private:
    qsizetype below(qsizetype bound)
    {
        quint64 mixed = m_state += 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111ebU;
        return qsizetype((mixed ^ mixed >> 31) % quint64(bound));
    }
    /// The first of a list are chosen most often.
    const QString &of(const QStringList &choices)
    {
        const auto share = double(below(1'000'000)) / 1e6;
        return choices.at(qsizetype(share * share * double(choices.size())));
    }
    QString dateline()
    {
        const QLocale locale(m_isItalian ? QLocale::Italian : QLocale::English);
        const QString date = m_isItalian ? locale.toString(m_date, u"d MMMM yyyy"_s)
                                         : locale.toString(m_date, u"MMMM d, yyyy"_s);
        return of(m_words.outlets) + u" | "_s + date;
    }
    QString paragraph()
    {
        QStringList sentences;
        for (qsizetype count = 2 + below(3); count > 0; --count)
            sentences.append(sentence(of(m_words.sentences)));
        return sentences.join(u' ');
    }
    QString sentence(const QString &pattern)
    {
        QString text = filled(pattern);
        text[0] = text[0].toUpper();
        return text;
    }
    QString filled(const QString &pattern)
    {
        QString text;
        for (qsizetype at = 0; at < pattern.size(); ++at) {
            const bool isSlot = pattern[at] == u'%' && at + 1 < pattern.size() && pattern[at + 1].isLetter();
            text += isSlot ? slot(pattern[++at].unicode()) : QString(pattern[at]);
        }
        return text;
    }
    QString slot(char16_t name)
    {
        switch (name) {
        case u'c':
            return of(m_words.chips);
        case u'a':
            return of(m_words.companies);
        case u'b':
            return of(m_words.bodies);
        case u'p':
            return of(m_words.people);
        case u'l':
            return of(m_words.places);
        case u'q':
            return filled(of(m_words.figures));
        case u'm':
            return filled(of(m_words.prices));
        case u'd':
            return m_isItalian ? QString::number(2023 + below(4)) : u"March %1"_s.arg(2023 + below(4));
        case u'n':
            return QString::number(2 + below(800));
        default:
            return of(strangeNames());
        }
    }

    quint64 m_state;
    bool m_isItalian;
    const Vocabulary &m_words;
    QDate m_date;
};

} // namespace

QString makeArticle(int number)
{
    return Writer(number).article(number);
}

Result<void> writeArticles(int first, int count, const QString &folder)
{
    constexpr int inAFolder = 1000;
    for (int number = first; number < first + count; ++number) {
        const QString sub = u"%1/%2"_s.arg(folder).arg(number / inAFolder, 3, 10, QChar(u'0'));
        if (number % inAFolder == 0 || number == first)
            QDir().mkpath(sub);
        QFile file(u"%1/%2.txt"_s.arg(sub).arg(number, 6, 10, QChar(u'0')));
        const QByteArray bytes = makeArticle(number).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return std::unexpected(Error(ErrorCode::FileUnwritable, file.errorString(), file.fileName()));
    }
    return {};
}

} // namespace Postilla::Bench
