package org.rolebridge.tabular;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;
import org.rolebridge.tabular.UnreadableFile.Reason;

/**
 * Looks through one part of a workbook with the parser that the reading library uses, so that both see the same thing.
 * The library allocates every column up to the one a cell names: a cell called ZZZZZZ1 alone would exhaust the memory.
 */
final class XmlPartScan {

    private static final int MAX_EXCEL_COLUMNS = 16_384;
    private static final int MAX_ARRAY_FORMULAS = 1_000;
    private static final int MAX_FORMULA = 8_192;
    private static final int MAX_TEXT = 1_000_000;

    private final XMLStreamReader reader;
    private int arrayFormulas;
    private int textLength;
    private boolean formula;

    private XmlPartScan(XMLStreamReader reader) {
        this.reader = reader;
    }

    static void scan(InputStream content) {
        try {
            new XmlPartScan(parsers().createXMLStreamReader(content)).scan();
        } catch (UnreadableFile refusal) {
            throw refusal;
        } catch (XMLStreamException | RuntimeException e) {
            // A picture, or XML that the library will refuse at the same place when it comes to it.
            return;
        }
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }

    private void scan() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refusal();
                case XMLStreamConstants.START_ELEMENT -> startElement();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> formula = false;
            }
        }
    }

    private void startElement() {
        textLength = 0;
        formula = reader.getLocalName().equals("f");
        if (formula && "array".equals(reader.getAttributeValue(null, "t")) && ++arrayFormulas > MAX_ARRAY_FORMULAS) {
            throw refusal();
        }
        if (reader.getLocalName().equals("c")) {
            checkColumn(reader.getAttributeValue(null, "r"));
        }
    }

    private void text() {
        textLength += reader.getTextLength();
        if (textLength > (formula ? MAX_FORMULA : MAX_TEXT)) {
            throw refusal();
        }
    }

    private static void checkColumn(@Nullable String address) {
        if (address != null && new CellAddress(address).getColumn() >= MAX_EXCEL_COLUMNS) {
            throw refusal();
        }
    }

    private static UnreadableFile refusal() {
        return new UnreadableFile(Reason.TOO_COMPLEX);
    }
}
