// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/kinddialog.h"

#include "mention/lexicontable.h"
#include "ui/lexicon/lexiconwords.h"

#include <KColorButton>

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A key made of the letters and digits of a name; empty where it has none of those that a key has.
QString keyFrom(const QString &name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            key += c;
        else if (c.isSpace() && !key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    while (key.endsWith(u'-'))
        key.chop(1);
    return isKindKey(key) ? key : QString();
}

} // namespace

KindDialog::KindDialog(Library &library, const LexiconKind &kind, QWidget *parent)
    : ChangeDialog(library, kind.rev == 0 ? tr("New Kind") : tr("Edit the Kind"), parent)
    , m_kind(kind)
    , m_name(new QLineEdit(kind.name))
    , m_label(new QLineEdit(kind.label))
    , m_key(new QLineEdit(kind.key))
    , m_color(new KColorButton(QColor(kind.color)))
    , m_underline(new QComboBox)
{
    for (const UnderlineShape shape :
         {UnderlineShape::Solid, UnderlineShape::Dotted, UnderlineShape::Dashed, UnderlineShape::DashDot,
          UnderlineShape::DashDotDot, UnderlineShape::Wave, UnderlineShape::Overline})
        m_underline->addItem(underlineText(shape), static_cast<int>(shape));
    m_underline->setCurrentIndex(m_underline->findData(static_cast<int>(kind.underline)));
    m_name->setPlaceholderText(tr("Law"));
    m_label->setPlaceholderText(tr("Laws"));
    m_key->setReadOnly(kind.rev != 0);
    m_color->setAccessibleName(tr("Colour"));
    form()->addRow(tr("&Name"), m_name);
    form()->addRow(tr("Name of &several"), m_label);
    form()->addRow(tr("&Key in files"), m_key);
    form()->addRow(tr("&Colour"), m_color);
    form()->addRow(tr("&Underline"), m_underline);
    connect(m_name, &QLineEdit::textChanged, this, &KindDialog::follow);
    connect(m_key, &QLineEdit::textChanged, this, &KindDialog::follow);
    follow();
    m_name->setFocus();
}

void KindDialog::follow()
{
    if (m_kind.rev == 0 && !m_key->isModified())
        m_key->setText(keyFrom(m_name->text()));
    setComplete(!m_name->text().trimmed().isEmpty() && isKindKey(m_key->text()));
}

Result<LexiconChange> KindDialog::change() const
{
    LexiconKind kind = m_kind;
    kind.key = m_key->text();
    kind.name = m_name->text().simplified();
    kind.label = m_label->text().simplified();
    if (kind.label.isEmpty())
        kind.label = kind.name;
    kind.color = m_color->color().name();
    kind.underline = static_cast<UnderlineShape>(m_underline->currentData().toInt());
    return storeKind(kind);
}

QString KindDialog::what() const
{
    const QString name = m_name->text().simplified();
    return m_kind.rev == 0 ? tr("“%1” becomes a kind").arg(name) : tr("The kind “%1” changes").arg(name);
}

} // namespace Postilla
