// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/lexiconwords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LexiconWindow)
};

} // namespace

EntryState stateOf(const LexiconEntry &entry)
{
    if (!entry.mergedInto.isEmpty())
        return EntryState::Merged;
    if (entry.retired)
        return EntryState::Retired;
    return entry.isShipped() ? EntryState::Shipped : EntryState::Own;
}

QString stateText(EntryState state)
{
    switch (state) {
    case EntryState::Shipped:
        return Words::tr("shipped");
    case EntryState::Own:
        return Words::tr("own");
    case EntryState::Retired:
        return Words::tr("retired");
    case EntryState::Merged:
        return Words::tr("merged");
    }
    return {};
}

QList<AliasCondition> allConditions()
{
    using enum AliasCondition;
    return {Capital, Any, Exact, InSentence, National};
}

QString conditionText(AliasCondition condition)
{
    switch (condition) {
    case AliasCondition::Capital:
        return Words::tr("with its capitals");
    case AliasCondition::Any:
        return Words::tr("in any case");
    case AliasCondition::Exact:
        return Words::tr("letter by letter");
    case AliasCondition::InSentence:
        return Words::tr("letter by letter, within a sentence");
    case AliasCondition::National:
        return Words::tr("beside a nationality");
    }
    return {};
}

QString nameLanguageText(const QString &code)
{
    if (code.isEmpty())
        return Words::tr("any language");
    if (code == u"en"_s)
        return Words::tr("English");
    return code == u"it"_s ? Words::tr("Italian") : code;
}

QString underlineText(UnderlineShape shape)
{
    switch (shape) {
    case UnderlineShape::Solid:
        return Words::tr("solid");
    case UnderlineShape::Dotted:
        return Words::tr("dotted");
    case UnderlineShape::Dashed:
        return Words::tr("dashed");
    case UnderlineShape::DashDot:
        return Words::tr("dash and dot");
    case UnderlineShape::DashDotDot:
        return Words::tr("dash and two dots");
    case UnderlineShape::Wave:
        return Words::tr("wave");
    case UnderlineShape::Overline:
        return Words::tr("line above");
    }
    return {};
}

QString warningText(const LexiconWarning &warning)
{
    switch (warning.kind) {
    case LexiconWarning::Kind::SharedName:
        return Words::tr("“%1” is a name of “%2” as well: a text that has it can name only one of them.")
            .arg(warning.name, warning.other);
    case LexiconWarning::Kind::CommonWord:
        return Words::tr("“%1” is a common word too: the texts have it %n time(s) as such", nullptr,
                         warning.asWord)
                   .arg(warning.name) +
               Words::tr(", and %n time(s) as a name.", nullptr, warning.asName);
    case LexiconWarning::Kind::ShortName:
        return Words::tr("“%1” is a single character and will be found in many places.").arg(warning.name);
    }
    return {};
}

QString previewText(const LexiconPreview &preview)
{
    if (preview.affected == 0)
        return Words::tr("No mention of the library changes.");
    const auto counted = [](qsizetype count) { return static_cast<int>(count); };
    QStringList parts;
    if (preview.appear > 0)
        parts += Words::tr("%n mention(s) appear", nullptr, counted(preview.appear));
    if (preview.vanish > 0)
        parts += Words::tr("%n mention(s) vanish", nullptr, counted(preview.vanish));
    if (preview.change > 0)
        parts += Words::tr("%n mention(s) name something else", nullptr, counted(preview.change));
    parts += Words::tr("in %n document(s)", nullptr, counted(preview.affected));
    return parts.join(u", "_s) + u'.';
}

QString effectText(const PreviewCase &shown)
{
    switch (shown.effect) {
    case PreviewCase::Effect::Appears:
        return shown.nameThen.isEmpty() ? Words::tr("appears")
                                        : Words::tr("appears as %1").arg(shown.nameThen);
    case PreviewCase::Effect::Vanishes:
        return shown.nameNow.isEmpty() ? Words::tr("vanishes")
                                       : Words::tr("vanishes, was %1").arg(shown.nameNow);
    case PreviewCase::Effect::Changes:
        return shown.nameNow == shown.nameThen
                   ? Words::tr("is of another kind")
                   : Words::tr("%1 becomes %2").arg(shown.nameNow, shown.nameThen);
    }
    return {};
}

void offerKinds(QComboBox *choice, const EntryKinds &kinds)
{
    for (const QString &key : kinds.keys())
        choice->addItem(kinds.name(key), key);
}

} // namespace Postilla
