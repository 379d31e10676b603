// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagform.h"

#include "claim/tagtree.h"
#include "ui/claims/tagbar.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct NamedColor
{
    QLatin1StringView code;
    const char *name;
};

/// Hues that stay apart for colour-blind eyes: Okabe and Ito, "Color Universal Design".
constexpr std::array colors{
    NamedColor{"#0072b2"_L1, QT_TRANSLATE_NOOP("Postilla::TagForm", "blue")},
    NamedColor{"#56b4e9"_L1, QT_TRANSLATE_NOOP("Postilla::TagForm", "sky blue")},
    NamedColor{"#009e73"_L1, QT_TRANSLATE_NOOP("Postilla::TagForm", "green")},
    NamedColor{"#f0e442"_L1, QT_TRANSLATE_NOOP("Postilla::TagForm", "yellow")},
    NamedColor{"#e69f00"_L1, QT_TRANSLATE_NOOP("Postilla::TagForm", "orange")},
    NamedColor{"#d55e00"_L1, QT_TRANSLATE_NOOP("Postilla::TagForm", "vermilion")},
    NamedColor{"#cc79a7"_L1, QT_TRANSLATE_NOOP("Postilla::TagForm", "purple")},
};

void choose(QComboBox *combo, const QVariant &value)
{
    combo->setCurrentIndex(std::max(combo->findData(value), 0));
}

/// By the keys of a draft, which are fixed.
Drafts::Fields fieldsOf(const Tag &tag)
{
    return {
        {u"name"_s, tag.name},   {u"parent"_s, tag.parentUuid},       {u"key"_s, QString::number(tag.key)},
        {u"color"_s, tag.color}, {u"description"_s, tag.description}, {u"question"_s, tag.questionUuid}};
}

QComboBox *addChoice(QFormLayout *form, const QString &label)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(label, combo);
    return combo;
}

} // namespace

TagForm::TagForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Na&me"), m_name);
    m_upper = addChoice(form, tr("&Under"));
    m_key = addChoice(form, tr("&Key"));
    m_color = addChoice(form, tr("&Colour"));
    form->addRow(tr("De&scription"), m_description);
    m_question = addChoice(form, tr("&Question"));
    for (QLineEdit *line : {m_name, m_description})
        connect(line, &QLineEdit::textEdited, this, &TagForm::edited);
    for (QComboBox *combo : {m_upper, m_key, m_color, m_question})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                Q_EMIT edited();
        });
}

void TagForm::show(const Tag &tag, const QList<Tag> &tags, const QList<Question> &questions)
{
    const QScopedValueRollback filling(m_filling, true);
    m_stored = tag;
    fillUppers(tags);
    fillKeys(tags);
    fillColors(tag.color);
    fillQuestions(questions);
    put(tag);
}

void TagForm::showAgain(const QList<Tag> &tags, const QList<Question> &questions)
{
    const Tag typed = tag();
    const Tag before = m_stored;
    const auto now = std::ranges::find(tags, before.uuid, &Tag::uuid);
    const Tag stored = now == tags.end() ? Tag() : *now;
    show(stored, tags, questions);
    const QScopedValueRollback filling(m_filling, true);
    Tag merged = stored;
    const auto keep = [&](auto Tag::*field) {
        if (typed.*field != before.*field)
            merged.*field = typed.*field;
    };
    keep(&Tag::name);
    keep(&Tag::parentUuid);
    keep(&Tag::key);
    keep(&Tag::color);
    keep(&Tag::description);
    keep(&Tag::questionUuid);
    put(merged);
}

/// Not itself, and none of those under it.
void TagForm::fillUppers(const QList<Tag> &tags)
{
    const TagTree tree(tags);
    m_upper->clear();
    m_upper->addItem(tr("nothing: at the top"), QString());
    for (const Tag &tag : tree.inOrder()) {
        if (tag.uuid != m_stored.uuid && !tree.isBelow(tag.uuid, m_stored.uuid))
            m_upper->addItem(tagSwatch(QColor(tag.color)), tree.path(tag.uuid), tag.uuid);
    }
}

void TagForm::fillKeys(const QList<Tag> &tags)
{
    m_key->clear();
    m_key->addItem(tr("none"), 0);
    for (int key = 1; key <= 9; ++key) {
        const auto holder = std::ranges::find(tags, key, &Tag::key);
        const bool isTaken = holder != tags.end() && holder->uuid != m_stored.uuid;
        m_key->addItem(isTaken ? tr("%1, which “%2” has").arg(key).arg(holder->name) : QString::number(key),
                       key);
    }
}

void TagForm::fillColors(const QString &own)
{
    m_color->clear();
    for (const auto &[code, name] : colors)
        m_color->addItem(tagSwatch(QColor(code)), tr(name), QString(code));
    if (!own.isEmpty() && m_color->findData(own) < 0)
        m_color->addItem(tagSwatch(QColor(own)), own, own);
}

void TagForm::fillQuestions(const QList<Question> &questions)
{
    m_question->clear();
    m_question->addItem(tr("of the tag above it, if any"), QString());
    for (const Question &question : questions)
        m_question->addItem(question.text, question.uuid);
}

void TagForm::put(const Tag &tag)
{
    m_name->setText(tag.name);
    choose(m_upper, tag.parentUuid);
    choose(m_key, tag.key);
    choose(m_color, tag.color);
    m_description->setText(tag.description);
    choose(m_question, tag.questionUuid);
}

Tag TagForm::tag() const
{
    Tag tag = m_stored;
    tag.name = m_name->text().simplified();
    tag.parentUuid = m_upper->currentData().toString();
    tag.key = m_key->currentData().toInt();
    tag.color = m_color->currentData().toString();
    tag.description = m_description->text().simplified();
    tag.questionUuid = m_question->currentData().toString();
    return tag;
}

bool TagForm::isTouched() const
{
    const Tag typed = tag();
    const bool sameColor =
        typed.color == m_stored.color || (m_stored.uuid.isEmpty() && m_stored.color.isEmpty());
    return typed.name != m_stored.name || typed.parentUuid != m_stored.parentUuid ||
           typed.key != m_stored.key || !sameColor || typed.description != m_stored.description ||
           typed.questionUuid != m_stored.questionUuid;
}

Drafts::Fields TagForm::typed() const
{
    Drafts::Fields draft;
    if (!isTouched())
        return draft;
    const Drafts::Fields now = fieldsOf(tag());
    const Drafts::Fields before = m_stored.uuid.isEmpty() ? fieldsOf(Tag()) : fieldsOf(m_stored);
    for (auto field = now.cbegin(); field != now.cend(); ++field) {
        if (*field != before.value(field.key()))
            draft.insert(field.key(), *field);
    }
    return draft;
}

void TagForm::type(const Drafts::Fields &draft)
{
    if (draft.isEmpty())
        return;
    const QScopedValueRollback filling(m_filling, true);
    Tag typed = tag();
    typed.name = draft.value(u"name"_s, typed.name);
    typed.parentUuid = draft.value(u"parent"_s, typed.parentUuid);
    typed.key = draft.value(u"key"_s, QString::number(typed.key)).toInt();
    typed.color = draft.value(u"color"_s, typed.color);
    typed.description = draft.value(u"description"_s, typed.description);
    typed.questionUuid = draft.value(u"question"_s, typed.questionUuid);
    put(typed);
}

void TagForm::startEditing()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

} // namespace Postilla
