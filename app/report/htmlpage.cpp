// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlpage.h"

#include "base/xmltext.h"
#include "mention/kindtable.h"
#include "report/markpieces.h"
#include "report/pdfstyle.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString lineStyle(UnderlineShape shape)
{
    switch (shape) {
    case UnderlineShape::Dotted:
        return u"dotted"_s;
    case UnderlineShape::Dashed:
    case UnderlineShape::DashDot:
    case UnderlineShape::DashDotDot:
        return u"dashed"_s;
    case UnderlineShape::Wave:
        return u"wavy"_s;
    case UnderlineShape::Solid:
    case UnderlineShape::Overline:
        break;
    }
    return u"solid"_s;
}

/// The tints and underlines of the PDF.
QString markStyles()
{
    QString css;
    for (const KindInfo &kind : builtinKinds()) {
        const auto style = PdfStyle::mark(kind.kind);
        if (!style)
            continue;
        const QString line = style->underline == UnderlineShape::Overline ? u"overline"_s : u"underline"_s;
        css += u"mark.%1 { background: %2; text-decoration: %3 %4 %5; }\n"_s.arg(
            kind.key, style->tint.name(), line, lineStyle(style->underline), style->line.name());
    }
    return css;
}

QString styleSheet()
{
    QFile file(u":/postilla/report/report.css"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return markStyles() + QString::fromUtf8(file.readAll());
}

} // namespace

HtmlPage::Element::Element(HtmlPage &page, const QString &name, const QString &cssClass, const QString &id)
    : m_page(page)
{
    m_page.m_xml.writeStartElement(name);
    if (!id.isEmpty())
        m_page.m_xml.writeAttribute(u"id"_s, id);
    if (!cssClass.isEmpty())
        m_page.m_xml.writeAttribute(u"class"_s, cssClass);
}

HtmlPage::HtmlPage(const QString &language, const QString &title)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
    m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
    m_xml.writeStartElement(u"html"_s);
    m_xml.writeAttribute(u"lang"_s, language);
    {
        const Element head(*this, u"head"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"name"_s, u"viewport"_s);
        m_xml.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
        element(u"title"_s, title);
        const Element style(*this, u"style"_s);
        m_xml.writeCharacters(u"\n"_s + styleSheet());
    }
    m_xml.writeStartElement(u"body"_s);
}

void HtmlPage::element(const QString &name, const QString &words, const QString &cssClass)
{
    const Element whole(*this, name, cssClass);
    text(words);
}

void HtmlPage::text(QStringView words)
{
    m_xml.writeCharacters(allowedInXml(words.toString()));
}

void HtmlPage::markup(const QByteArray &element)
{
    m_xml.writeCharacters({}); // ends the tag that may be open
    m_buffer.write(element);
}

void HtmlPage::link(const QString &target, const QString &words)
{
    m_xml.writeStartElement(u"a"_s);
    m_xml.writeAttribute(u"href"_s, target);
    text(words);
    m_xml.writeEndElement();
}

void HtmlPage::marked(const MarkedText &marked, TextSpan stretch, TextSpan quote)
{
    bool isQuoted = false;
    for (const MarkPiece &piece : markPieces(marked, stretch, quote)) {
        if (isQuoted && !piece.isQuoted)
            m_xml.writeEndElement();
        if (!isQuoted && piece.isQuoted)
            m_xml.writeStartElement(u"q"_s);
        isQuoted = piece.isQuoted;
        const QStringView words = QStringView(marked.text).sliced(piece.span.start, piece.span.length());
        if (piece.kind)
            element(u"mark"_s, words.toString(), kindInfo(*piece.kind).key);
        else
            text(words);
    }
    if (isQuoted)
        m_xml.writeEndElement();
}

QByteArray HtmlPage::take()
{
    m_xml.writeEndDocument();
    return m_buffer.data();
}

} // namespace Postilla
