// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/marktheme.h"

#include "claim/claimcodes.h"
#include "claim/verdicts.h"

#include <KColorUtils>

#include <QPainter>
#include <QPixmap>
#include <QTextLayout>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// As the theme's files call it.
QString formatName(Verdict verdict)
{
    QString name = codeOf(verdict);
    name[0] = name[0].toUpper();
    return name;
}

QHash<QString, KSyntaxHighlighting::Format> formatsByName(const KSyntaxHighlighting::Repository &repository)
{
    QHash<QString, KSyntaxHighlighting::Format> formats;
    const auto definition = repository.definitionForName(u"Postilla Mentions"_s);
    for (const auto &format : definition.formats())
        formats.insert(format.name(), format);
    return formats;
}

QTextCharFormat::UnderlineStyle underlineOf(UnderlineShape shape)
{
    switch (shape) {
    case UnderlineShape::Solid:
        return QTextCharFormat::SingleUnderline;
    case UnderlineShape::Dotted:
        return QTextCharFormat::DotLine;
    case UnderlineShape::Dashed:
        return QTextCharFormat::DashUnderline;
    case UnderlineShape::DashDot:
        return QTextCharFormat::DashDotLine;
    case UnderlineShape::DashDotDot:
        return QTextCharFormat::DashDotDotLine;
    case UnderlineShape::Wave:
        return QTextCharFormat::WaveUnderline;
    case UnderlineShape::Overline:
        break;
    }
    return QTextCharFormat::NoUnderline;
}

QTextCharFormat drawn(UnderlineShape shape, const QColor &tint, const QColor &text, const QColor &ink)
{
    QTextCharFormat format;
    format.setBackground(tint);
    format.setForeground(text);
    format.setUnderlineColor(ink);
    format.setUnderlineStyle(underlineOf(shape));
    format.setFontOverline(shape == UnderlineShape::Overline);
    return format;
}

/// `part` of the way from one colour to the other.
QColor between(const QColor &from, const QColor &to, float part)
{
    const auto mixed = [part](float one, float other) { return one + (other - one) * part; };
    return QColor::fromRgbF(mixed(from.redF(), to.redF()), mixed(from.greenF(), to.greenF()),
                            mixed(from.blueF(), to.blueF()));
}

/// How far the tint of what a person has decided goes towards the kind's ink; further, and words on it could
/// not be read as well as they must.
float firmness(MarkTheme::Choice choice)
{
    return choice == MarkTheme::Choice::Contrast ? 0.12F : 0.3F;
}

/// A colour of the user's as far from the page as a line needs to be: WCAG 2.1, 1.4.11.
QColor readable(const QColor &color, const QColor &page, const QColor &text)
{
    constexpr qreal leastContrast = 3.0;
    constexpr int steps = 10;
    QColor mixed = color;
    for (int step = 1; step <= steps && KColorUtils::contrastRatio(mixed, page) < leastContrast; ++step)
        mixed = KColorUtils::mix(color, text, qreal(step) / steps);
    return mixed;
}

} // namespace

MarkTheme::MarkTheme(Choice choice)
{
    m_repository.addCustomSearchPath(u":/postilla"_s);
    setChoice(choice);
}

void MarkTheme::setChoice(Choice choice)
{
    m_choice = choice;
    ++m_revision;
    m_looks.clear();
    m_kinds = builtinKinds();
    m_theme = m_repository.theme(themeName(m_choice));
    const auto formats = formatsByName(m_repository);
    for (const KindInfo &kind : std::as_const(m_kinds)) {
        const auto format = formats.value(kind.format);
        const QColor tint = format.backgroundColor(m_theme);
        const QColor ink = format.textColor(m_theme);
        m_looks.insert(kind.kind, look(kind.underline, tint, ink));
    }
    for (const Verdict verdict : allVerdicts())
        m_verdicts.insert(verdict, formats.value(formatName(verdict)).textColor(m_theme));
    m_boilerplate.setForeground(formats.value(u"Boilerplate"_s).textColor(m_theme));
    addUserKinds();
}

MarkTheme::Look MarkTheme::look(UnderlineShape underline, const QColor &tint, const QColor &ink) const
{
    return {tint, ink, drawn(underline, tint, text(), ink),
            drawn(underline, between(tint, ink, firmness(m_choice)), text(), ink)};
}

void MarkTheme::setUserKinds(const QList<LexiconKind> &kinds)
{
    m_userKinds = kinds;
    std::ranges::sort(m_userKinds, {}, &LexiconKind::key);
    setChoice(m_choice);
}

void MarkTheme::addUserKinds()
{
    constexpr qreal tintShare = 0.16; // paler than any text on it needs
    for (const LexiconKind &kind : std::as_const(m_userKinds)) {
        const QColor ink = readable(QColor(kind.color), page(), text());
        const QColor tint = KColorUtils::mix(page(), ink, tintShare);
        m_kinds.append({kind.kind(), kind.key, kind.name, kind.label, {}, kind.underline});
        m_looks.insert(kind.kind(), look(kind.underline, tint, ink));
    }
}

KindInfo MarkTheme::kind(MentionKind kind) const
{
    const auto known = std::ranges::find(m_kinds, kind, &KindInfo::kind);
    return known == m_kinds.cend() ? kindInfo(kind) : *known;
}

MarkTheme::Choice MarkTheme::choiceFor(const QPalette &palette)
{
    const QColor page = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    if (page == Qt::black && text == Qt::white)
        return Choice::Contrast;
    return page.lightness() < text.lightness() ? Choice::Dark : Choice::Light;
}

QString MarkTheme::themeName(Choice choice)
{
    switch (choice) {
    case Choice::Dark:
        return u"Postilla Dark"_s;
    case Choice::Contrast:
        return u"Postilla Contrast"_s;
    case Choice::Light:
        break;
    }
    return u"Postilla Light"_s;
}

QColor MarkTheme::page() const
{
    return m_theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor);
}

QColor MarkTheme::text() const
{
    return m_theme.textColor(KSyntaxHighlighting::Theme::Normal);
}

QColor MarkTheme::selection() const
{
    return m_theme.editorColor(KSyntaxHighlighting::Theme::TextSelection);
}

QColor MarkTheme::selectedText() const
{
    return m_theme.selectedTextColor(KSyntaxHighlighting::Theme::Normal);
}

QColor MarkTheme::quiet() const
{
    return m_theme.editorColor(KSyntaxHighlighting::Theme::LineNumbers);
}

QColor MarkTheme::focus() const
{
    return m_theme.editorColor(KSyntaxHighlighting::Theme::BracketMatching);
}

QColor MarkTheme::claimTint() const
{
    return m_theme.editorColor(KSyntaxHighlighting::Theme::CurrentLine);
}

QColor MarkTheme::tint(MentionKind kind) const
{
    return m_looks.value(kind).tint;
}

QColor MarkTheme::ink(MentionKind kind) const
{
    return m_looks.value(kind).ink;
}

QColor MarkTheme::ink(Verdict verdict) const
{
    return m_verdicts.value(verdict);
}

QTextCharFormat MarkTheme::format(MentionKind kind, MentionOrigin origin) const
{
    const Look look = m_looks.value(kind);
    return origin == MentionOrigin::Machine ? look.pale : look.firm;
}

QIcon MarkTheme::icon(MentionKind kind) const
{
    constexpr int side = 16;
    constexpr int scale = 4;
    QPixmap pixmap(side * scale, side * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    // A text with the mark's own format, so that the legend cannot come to differ from the reader.
    QFont font;
    font.setPixelSize(11);
    QTextLayout sample(u"Aa"_s, font);
    sample.setFormats({{0, 2, format(kind)}});
    sample.beginLayout();
    QTextLine line = sample.createLine();
    line.setLineWidth(side);
    sample.endLayout();
    QPainter painter(&pixmap);
    sample.draw(&painter, {(side - line.naturalTextWidth()) / 2, (side - line.height()) / 2});
    return QIcon(pixmap);
}

} // namespace Postilla
