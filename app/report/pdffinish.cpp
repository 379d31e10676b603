// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdffinish.h"

#include "report/pdfstyle.h"

#include <QCoreApplication>
#include <QDateTime>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <set>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
using Object = QPDFObjectHandle;

double points(qreal pixels)
{
    return pixels * 72.0 / PdfStyle::resolution;
}

Object textString(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

class Finisher
{
public:
    Finisher(QPDF &pdf, const PdfNavigation &navigation)
        : m_pdf(pdf)
        , m_navigation(navigation)
    {
    }

    void stampPages()
    {
        QPDFPageDocumentHelper document(m_pdf);
        auto pages = document.getAllPages();
        QPDFPageObjectHelper stamp = pages.back();
        const Object form = m_pdf.makeIndirectObject(stamp.getFormXObjectForPage());
        document.removePage(stamp);
        pages.pop_back();
        for (QPDFPageObjectHelper &page : pages) {
            Object resources = page.getAttribute("/Resources", true);
            if (!resources.getKey("/XObject").isDictionary())
                resources.replaceKey("/XObject", Object::newDictionary());
            resources.getKey("/XObject").replaceKey("/Stamp", form);
            page.addPageContents(m_pdf.newStream("q\n"), true);
            page.addPageContents(m_pdf.newStream("\nQ\nq /Stamp Do Q\n"), false);
        }
        m_pages = std::move(pages);
    }

    void addLinks()
    {
        for (const PdfLink &link : m_navigation.links) {
            const auto target = m_navigation.targets.find(link.target);
            if (target == m_navigation.targets.end())
                continue;
            Object annotation = Object::newDictionary();
            annotation.replaceKey("/Type", Object::newName("/Annot"));
            annotation.replaceKey("/Subtype", Object::newName("/Link"));
            annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
            annotation.replaceKey("/F", Object::newInteger(4)); // print
            const double top = height(link.page);
            annotation.replaceKey("/Rect", Object::newFromRectangle(
                                               {points(link.area.left()), top - points(link.area.bottom()),
                                                points(link.area.right()), top - points(link.area.top())}));
            annotation.replaceKey("/Dest", destination(target->second));
            Object page = pageAt(link.page);
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", Object::newArray());
            page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
        }
    }

    void addOutline()
    {
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        qsizetype next = 0;
        addEntries(root, 1, next);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    /// Qt tags its font subsets in the order of a hash, which changes from process to process.
    void nameFonts()
    {
        std::set<QPDFObjGen> named;
        for (QPDFPageObjectHelper &page : m_pages) {
            for (auto &[key, font] : page.getAttribute("/Resources", false).getKey("/Font").getDictAsMap()) {
                if (named.insert(font.getObjGen()).second)
                    nameFont(font, subsetTag(named.size()));
            }
        }
    }

    void setProperties(const PdfProperties &properties)
    {
        const QDateTime made = QDateTime::fromMSecsSinceEpoch(properties.madeAt, QTimeZone::UTC);
        const Object date = Object::newString(made.toString(u"'D:'yyyyMMddHHmmss'Z'").toStdString());
        Object info = Object::newDictionary();
        info.replaceKey("/Title", textString(properties.title));
        if (!properties.author.isEmpty())
            info.replaceKey("/Author", textString(properties.author));
        info.replaceKey("/Subject", textString(properties.subject));
        info.replaceKey("/Creator", textString(u"Postilla"_s));
        info.replaceKey("/Producer", textString(u"Postilla"_s));
        info.replaceKey("/CreationDate", date);
        info.replaceKey("/ModDate", date);
        m_pdf.getTrailer().removeKey("/ID");
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
        Object root = m_pdf.getRoot();
        root.removeKey("/Metadata");
        root.replaceKey("/Lang", textString(properties.language));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    }

private:
    /// "AAAAAB": six capitals that tell the subsets of one file apart.
    static std::string subsetTag(std::size_t number)
    {
        std::string tag(6, 'A');
        for (auto letter = tag.rbegin(); number > 0; ++letter, number /= 26)
            *letter = static_cast<char>('A' + number % 26);
        return tag;
    }

    static void nameFont(Object font, const std::string &tag)
    {
        Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Object descriptor = descendant.getKey("/FontDescriptor");
        std::string name = descriptor.getKey("/FontName").getName();
        if (const auto plus = name.find('+'); plus != std::string::npos)
            name = name.substr(plus + 1);
        const Object tagged = Object::newName("/" + tag + "+" + name);
        font.replaceKey("/BaseFont", tagged);
        descendant.replaceKey("/BaseFont", tagged);
        descriptor.replaceKey("/FontName", tagged);
    }

    Object pageAt(int page) { return m_pages[static_cast<std::size_t>(page)].getObjectHandle(); }

    double height(int page) { return pageAt(page).getKey("/MediaBox").getArrayAsRectangle().ury; }

    Object destination(const PdfPlace &place)
    {
        Object array = Object::newArray();
        array.appendItem(pageAt(place.page));
        array.appendItem(Object::newName("/XYZ"));
        array.appendItem(Object::newNull());
        array.appendItem(Object::newReal(height(place.page) - points(place.top), 2));
        array.appendItem(Object::newNull());
        return array;
    }

    /// Adds the entries of `level` from `next` on, those below them included, until a smaller level comes.
    void addEntries(Object parent, int level, qsizetype &next)
    {
        Object previous = Object::newNull();
        int count = 0;
        while (next < m_navigation.outline.size() && m_navigation.outline[next].level >= level) {
            const PdfOutlineEntry &entry = m_navigation.outline[next++];
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", textString(entry.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(entry.place));
            if (previous.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            }
            addEntries(item, level + 1, next);
            previous = item;
            ++count;
        }
        if (count == 0)
            return;
        parent.replaceKey("/Last", previous);
        // below the top level entries start closed, which the sign says
        parent.replaceKey("/Count", Object::newInteger(level == 1 ? count : -count));
    }

    QPDF &m_pdf;
    const PdfNavigation &m_navigation;
    std::vector<QPDFPageObjectHelper> m_pages;
};

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    // object streams would be filled in the order of the numbers that QPdfWriter gave, which a hash decides
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setMinimumPDFVersion("1.5");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}
} // namespace

Result<QByteArray> finishPdf(const QByteArray &pages, const PdfNavigation &navigation,
                             const PdfProperties &properties)
try {
    QPDF pdf;
    pdf.processMemoryFile("pages", pages.constData(), std::size_t(pages.size()));
    Finisher finisher(pdf, navigation);
    finisher.stampPages();
    finisher.nameFonts();
    finisher.addLinks();
    finisher.addOutline();
    finisher.setProperties(properties);
    return written(pdf);
} catch (const std::exception &failure) {
    return std::unexpected(
        Error(ErrorCode::FileUnwritable,
              QCoreApplication::translate("ReportWriter", "The PDF could not be put together"),
              QString::fromUtf8(failure.what())));
}

} // namespace Postilla
