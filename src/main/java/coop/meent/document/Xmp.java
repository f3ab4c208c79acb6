package coop.meent.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// What a PDF says about itself: title, language, the standards it keeps. All of it follows from
/// the report, dates and ids too, so that the same report gives the same bytes.
record Xmp(Report report, Glyphs glyphs) {

  private static final String PROGRAM = "Meent";

  void describe(PDDocument document) throws IOException {
    var about = new PDDocumentInformation();
    about.setTitle(title());
    about.setSubject(subject());
    about.setAuthor(author());
    about.setCreator(PROGRAM);
    about.setProducer(PROGRAM);
    about.setCreationDate(calendar(report.asOf()));
    about.setModificationDate(calendar(report.asOf()));
    document.setDocumentInformation(about);
    document.setDocumentId(ByteBuffer.wrap(Mark.digest(report)).getLong());
    var packet = packet().getBytes(StandardCharsets.UTF_8);
    document
        .getDocumentCatalog()
        .setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
  }

  private String title() {
    return glyphs.printable(report.title());
  }

  private String subject() {
    return glyphs.printable(report.subtitle().isBlank() ? report.title() : report.subtitle());
  }

  private String author() {
    return glyphs.printable(report.issuer().name().isBlank() ? PROGRAM : report.issuer().name());
  }

  static Calendar calendar(LocalDate date) {
    return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
  }

  private String packet() {
    var language = report.language().locale().toLanguageTag();
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
     <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
       <pdfaid:part>3</pdfaid:part>
       <pdfaid:conformance>U</pdfaid:conformance>
       <pdfuaid:part>1</pdfuaid:part>
       <dc:format>application/pdf</dc:format>
       <dc:title><rdf:Alt>
        <rdf:li xml:lang="x-default">{title}</rdf:li>
        <rdf:li xml:lang="{language}">{title}</rdf:li>
       </rdf:Alt></dc:title>
       <dc:description><rdf:Alt>
        <rdf:li xml:lang="x-default">{subject}</rdf:li>
       </rdf:Alt></dc:description>
       <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
       <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
       <pdf:Producer>{program}</pdf:Producer>
       <xmp:CreatorTool>{program}</xmp:CreatorTool>
       <xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate>
       <xmp:ModifyDate>{date}T00:00:00Z</xmp:ModifyDate>
       <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
         <pdfaProperty:name>part</pdfaProperty:name>
         <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
         <pdfaProperty:category>internal</pdfaProperty:category>
         <pdfaProperty:description>Which part of ISO 14289 is kept</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
       </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
     </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>
    """
        .replace("{language}", language)
        .replace("{program}", PROGRAM)
        .replace("{date}", report.asOf().toString())
        .replace("{author}", escaped(author()))
        .replace("{subject}", escaped(subject()))
        .replace("{title}", escaped(title()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
