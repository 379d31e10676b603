// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/numberwords.h"

#include <QSet>

#include <unicode/rbnf.h>
#include <unicode/unistr.h>

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t softHyphen = 0x00AD;

QString spelled(icu::RuleBasedNumberFormat &format, int number, const char16_t *ruleSet)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    icu::FieldPosition anywhere;
    format.format(number, icu::UnicodeString(ruleSet), text, anywhere, status);
    if (U_FAILURE(status))
        return {};
    return QString::fromUtf16(text.getBuffer(), text.length()).remove(QChar(softHyphen));
}

/// "ventuno" is "ventun" before a noun; "ventitré" is often written without its accent.
QStringList spellings(const QString &word, bool italian)
{
    QStringList all{word};
    if (italian && word.endsWith(u"uno"))
        all << word.chopped(1);
    if (word.endsWith(u"tré"))
        all << word.chopped(1) + u'e';
    return all;
}

class Collector
{
public:
    void collect(const char *locale, std::initializer_list<const char16_t *> ruleSets)
    {
        UErrorCode status = U_ZERO_ERROR;
        icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(locale), status);
        if (U_FAILURE(status))
            return;
        const bool italian = QLatin1StringView(locale) == "it"_L1;
        for (int number = 2; number < 1000; ++number) {
            for (const char16_t *ruleSet : ruleSets) {
                for (const QString &word : spellings(spelled(format, number, ruleSet), italian)) {
                    add(word, number);
                    if (italian && word.back() != QChar(u'é'))
                        add(word + u"mila"_s, number * 1000.0);
                }
            }
        }
    }

    QList<std::pair<QString, double>> words;

private:
    void add(const QString &word, double value)
    {
        if (word.isEmpty() || m_seen.contains(word))
            return;
        m_seen.insert(word);
        words.append({word, value});
    }

    QSet<QString> m_seen;
};

} // namespace

QList<std::pair<QString, double>> numberWords()
{
    Collector collector;
    collector.collect("it", {u"%spellout-cardinal-masculine", u"%spellout-cardinal-feminine"});
    collector.collect("en", {u"%spellout-cardinal", u"%spellout-cardinal-verbose"});
    return collector.words;
}

} // namespace Postilla
