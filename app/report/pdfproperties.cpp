// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfproperties.h"

#include "base/xmltext.h"

#include <QDateTime>
#include <QTimeZone>
#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
using Object = QPDFObjectHandle;

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dc = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmp = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto pdfSchema = "http://ns.adobe.com/pdf/1.3/"_L1;

QDateTime timeOf(const PdfProperties &properties)
{
    return QDateTime::fromMSecsSinceEpoch(properties.madeAt, QTimeZone::UTC);
}

/// A property with one value in a container, as Dublin Core has them.
void writeContained(QXmlStreamWriter &xml, QLatin1StringView name, QLatin1StringView container,
                    const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, "li"_L1);
    if (container == "Alt"_L1)
        xml.writeAttribute("xml:lang"_L1, "x-default"_L1);
    xml.writeCharacters(allowedInXml(value));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeDescription(QXmlStreamWriter &xml, const PdfProperties &properties)
{
    const QString date = timeOf(properties).toString(Qt::ISODate);
    writeContained(xml, "title"_L1, "Alt"_L1, properties.title);
    writeContained(xml, "creator"_L1, "Seq"_L1, properties.author);
    writeContained(xml, "description"_L1, "Alt"_L1, properties.subject);
    writeContained(xml, "language"_L1, "Bag"_L1, properties.language);
    xml.writeTextElement(xmp, "CreatorTool"_L1, "Postilla"_L1);
    xml.writeTextElement(xmp, "CreateDate"_L1, date);
    xml.writeTextElement(xmp, "ModifyDate"_L1, date);
    xml.writeTextElement(pdfSchema, "Producer"_L1, "Postilla"_L1);
}

void setInfo(QPDF &pdf, const PdfProperties &properties)
{
    const Object date =
        Object::newString(timeOf(properties).toString(u"'D:'yyyyMMddHHmmss'Z'").toStdString());
    Object info = Object::newDictionary();
    info.replaceKey("/Title", textString(properties.title));
    if (!properties.author.isEmpty())
        info.replaceKey("/Author", textString(properties.author));
    info.replaceKey("/Subject", textString(properties.subject));
    info.replaceKey("/Creator", textString(u"Postilla"_s));
    info.replaceKey("/Producer", textString(u"Postilla"_s));
    info.replaceKey("/CreationDate", date);
    info.replaceKey("/ModDate", date);
    pdf.getTrailer().removeKey("/ID");
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

} // namespace

QPDFObjectHandle textString(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

QByteArray xmpPacket(const PdfProperties &properties)
{
    QByteArray description;
    QXmlStreamWriter xml(&description);
    xml.writeNamespace("adobe:ns:meta/"_L1, "x"_L1);
    xml.writeStartElement("adobe:ns:meta/"_L1, "xmpmeta"_L1);
    xml.writeNamespace(rdf, "rdf"_L1);
    xml.writeStartElement(rdf, "RDF"_L1);
    xml.writeNamespace(dc, "dc"_L1);
    xml.writeNamespace(xmp, "xmp"_L1);
    xml.writeNamespace(pdfSchema, "pdf"_L1);
    xml.writeStartElement(rdf, "Description"_L1);
    xml.writeAttribute(rdf, "about"_L1, {});
    writeDescription(xml, properties);
    xml.writeEndDocument();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + description +
           "\n<?xpacket end=\"r\"?>\n";
}

void setProperties(QPDF &pdf, const PdfProperties &properties)
{
    setInfo(pdf, properties);
    Object metadata = pdf.newStream(xmpPacket(properties).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    Object root = pdf.getRoot();
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/PageLabels", Object::parse("<< /Nums [ 0 << /S /D >> ] >>"));
    root.replaceKey("/Lang", textString(properties.language));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
}

} // namespace Postilla
