// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QBuffer>
#include <QXmlStreamWriter>

namespace Postilla {

/// An HTML page that is written from top to bottom: elements, texts and marks, every text escaped.
class HtmlPage
{
public:
    /// A page in that language (ISO 639-1).
    HtmlPage(const QString &language, const QString &title);

    /// An element for as long as it lives; class and id left out where empty.
    class Element
    {
    public:
        Element(HtmlPage &page, const QString &name, const QString &cssClass = {}, const QString &id = {});
        ~Element() { m_page.m_xml.writeEndElement(); }
        Q_DISABLE_COPY_MOVE(Element)

    private:
        HtmlPage &m_page;
    };

    void element(const QString &name, const QString &words, const QString &cssClass = {});
    void text(QStringView words);
    /// An element that is written already, as it is.
    void markup(const QByteArray &element);
    void link(const QString &target, const QString &words);
    /// A stretch of the text, its marks as `mark` and what belongs to the quote as `q`.
    void marked(const MarkedText &text, TextSpan stretch, TextSpan quote);
    /// Ends the page; nothing is written after it.
    QByteArray take();

private:
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

} // namespace Postilla
