// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartsvg.h"

#include "base/xmltext.h"
#include "report/chartpainter.h"

#include <QBuffer>
#include <QSvgGenerator>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr double pixelsPerInch = 96;

QByteArray generated(QSize size, const std::function<void(QPaintDevice &)> &paint)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    paint(generator);
    return buffer.data();
}

/// Writes Qt's drawing again, without what an element in a page has no use for, and with what it lacks.
class Rewriter
{
public:
    Rewriter(const SvgWords &words, QSize size)
        : m_words(words)
        , m_size(size)
        , m_writer(&m_out)
    {
    }

    QByteArray rewrite(const QByteArray &drawing)
    {
        QXmlStreamReader reader(allowedInXml(QString::fromUtf8(drawing))); // Qt writes words as they are
        reader.setNamespaceProcessing(false);
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement:
                start(reader);
                break;
            case QXmlStreamReader::EndElement:
                m_writer.writeEndElement();
                break;
            case QXmlStreamReader::Characters:
                if (!reader.isWhitespace())
                    m_writer.writeCharacters(reader.text());
                break;
            default:
                break;
            }
        }
        return reader.hasError() ? QByteArray() : m_out;
    }

private:
    void start(QXmlStreamReader &reader)
    {
        const QStringView name = reader.name();
        if (name == u"svg") {
            startDrawing();
        } else if (name == u"title" || name == u"desc") {
            reader.skipCurrentElement(); // ours stand there already
        } else {
            m_writer.writeStartElement(name);
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                m_writer.writeAttribute(attribute.name(), valueOf(attribute));
        }
    }

    void startDrawing()
    {
        const QString title = u"chart-%1-title"_s.arg(m_words.key);
        const QString description = u"chart-%1-description"_s.arg(m_words.key);
        const auto pixels = [](int length) {
            return QString::number(qRound(length * pixelsPerInch / DrawnChart::resolution));
        };
        m_writer.writeStartElement(u"svg"_s);
        m_writer.writeAttribute(u"xmlns"_s, u"http://www.w3.org/2000/svg"_s);
        m_writer.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(m_size.width()).arg(m_size.height()));
        m_writer.writeAttribute(u"width"_s, pixels(m_size.width()));
        m_writer.writeAttribute(u"height"_s, pixels(m_size.height()));
        m_writer.writeAttribute(u"role"_s, u"img"_s);
        m_writer.writeAttribute(u"aria-labelledby"_s, title + u' ' + description);
        writeWords(u"title"_s, title, m_words.title);
        writeWords(u"desc"_s, description, m_words.description);
    }

    void writeWords(const QString &element, const QString &id, const QString &words)
    {
        m_writer.writeStartElement(element);
        m_writer.writeAttribute(u"id"_s, id);
        m_writer.writeCharacters(allowedInXml(words));
        m_writer.writeEndElement();
    }

    /// A page that lacks the face has another one without serifs.
    static QString valueOf(const QXmlStreamAttribute &attribute)
    {
        const QString value = attribute.value().toString();
        return attribute.name() == u"font-family" ? value + u", sans-serif"_s : value;
    }

    SvgWords m_words;
    QSize m_size;
    QByteArray m_out;
    QXmlStreamWriter m_writer;
};

} // namespace

QByteArray svgOf(const SvgWords &words, QSize size, const std::function<void(QPaintDevice &)> &paint)
{
    return Rewriter(words, size).rewrite(generated(size, paint));
}

} // namespace Postilla
