// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdffinish.h"

#include "report/devicepipeline.h"
#include "report/pdflightener.h"
#include "report/pdfstyle.h"
#include "report/reportcancelled.h"
#include "report/steps.h"
#include "report/wholefiles.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdio>
#include <exception>
#include <set>
#include <stdexcept>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
using Object = QPDFObjectHandle;

double points(qreal pixels)
{
    return pixels * 72.0 / PdfStyle::resolution;
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
        PdfLightener lightener(m_pdf);
        const Object form = takeStamp(lightener);
        for (Object resources : lightener.resources()) {
            if (!resources.getKey("/XObject").isDictionary())
                resources.replaceKey("/XObject", Object::newDictionary());
            resources.getKey("/XObject").replaceKey("/Stamp", form);
        }
        const Object stream = m_pdf.newStream("q /Stamp Do Q\n");
        for (Object &page : m_pages)
            page.replaceKey("/Contents", Object::newArray(std::vector{stream, page.getKey("/Contents")}));
    }

    void addLinks(Steps &steps)
    {
        for (const PdfLink &link : m_navigation.links) {
            if (!steps.next())
                throw Cancelled();
            const auto target = m_navigation.targets.find(link.target);
            if (target == m_navigation.targets.end())
                continue;
            Object annotation = Object::newDictionary();
            annotation.replaceKey("/Type", Object::newName("/Annot"));
            annotation.replaceKey("/Subtype", Object::newName("/Link"));
            annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
            annotation.replaceKey("/F", Object::newInteger(4)); // print
            const double top = height();
            annotation.replaceKey("/Rect", Object::newFromRectangle(
                                               {points(link.area.left()), top - points(link.area.bottom()),
                                                points(link.area.right()), top - points(link.area.top())}));
            annotation.replaceKey("/Dest", destination(target->second));
            Object page = pageAt(link.page);
            if (!page.hasKey("/Annots"))
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
        for (Object &page : m_pages) {
            for (auto &[key, font] : page.getKey("/Resources").getKey("/Font").getDictAsMap()) {
                if (named.insert(font.getObjGen()).second)
                    nameFont(font, subsetTag(named.size()));
            }
        }
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

    /// Gathers the pages, made light, and takes the last one out from among them.
    Object takeStamp(PdfLightener &lightener)
    {
        Object tree = m_pdf.getRoot().getKey("/Pages");
        Object kids = tree.getKey("/Kids"); // Qt hangs every page there
        const int count = kids.isArray() ? kids.getArrayNItems() - 1 : -1;
        if (count < 0)
            throw std::runtime_error("there are no pages");
        Object stamp = kids.getArrayItem(count);
        m_box = stamp.getKey("/MediaBox");
        tree.replaceKey("/MediaBox", m_box);
        for (int at = 0; at < count; ++at) {
            m_pages.push_back(kids.getArrayItem(at));
            lightener.lighten(m_pages.back());
        }
        kids.eraseItem(count);
        tree.replaceKey("/Count", Object::newInteger(count));
        return m_pdf.makeIndirectObject(QPDFPageObjectHelper(stamp).getFormXObjectForPage());
    }

    Object pageAt(int page) { return m_pages[static_cast<std::size_t>(page)]; }

    double height() { return m_box.getArrayAsRectangle().ury; }

    Object destination(const PdfPlace &place)
    {
        Object array = Object::newArray();
        array.appendItem(pageAt(place.page));
        array.appendItem(Object::newName("/XYZ"));
        array.appendItem(Object::newNull());
        array.appendItem(Object::newReal(height() - points(place.top), 2));
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
    std::vector<Object> m_pages;
    /// Of every page.
    Object m_box;
};

/// Read from its beginning, as the pages are needed.
void open(QPDF &pdf, const QFileDevice &pages)
{
    std::FILE *const file = fdopen(dup(pages.handle()), "rb");
    if (!file)
        throw std::runtime_error("the pages cannot be read");
    pdf.setAttemptRecovery(false); // what did not go to the disk is not to be guessed
    pdf.processFile("pages", file, true);
}

void write(QPDF &pdf, QIODevice &target, const Steps &steps)
{
    DevicePipeline pipeline(target, steps);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&pipeline);
    writer.setDeterministicID(true);
    // object streams would be filled in the order of the numbers that QPdfWriter gave, which a hash decides
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setMinimumPDFVersion("1.5");
    writer.write();
}

} // namespace

Result<bool> finishPdf(const QFileDevice &pages, const PdfNavigation &navigation,
                       const PdfProperties &properties, QIODevice &target, const Progress &progress)
try {
    QPDF pdf;
    Steps steps(progress, navigation.links.size());
    open(pdf, pages);
    Finisher finisher(pdf, navigation);
    finisher.stampPages();
    finisher.nameFonts();
    finisher.addLinks(steps);
    finisher.addOutline();
    setProperties(pdf, properties);
    write(pdf, target, steps);
    return true;
} catch (const Refused &) {
    return false;
} catch (const Cancelled &) {
    return std::unexpected(reportCancelled());
} catch (const std::exception &) {
    // what qpdf says is of no use to who writes a report, and in English
    return std::unexpected(Error(
        ErrorCode::FileUnwritable,
        QCoreApplication::translate("ReportWriter", "The PDF could not be put together"), pathOf(target),
        QCoreApplication::translate("ReportWriter",
                                    "Write it again, or choose another place; nothing was written.")));
}

} // namespace Postilla
