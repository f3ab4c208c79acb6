/// XML from strangers, read safely: nothing outside the file is fetched, document types are refused
/// before they are read, size, depth and encoding are checked, and every trouble is told with its
/// place. And XML of our own, written so that a person can read it. Knows no kind of file: what is
/// wrong is said through [XmlTrouble], in the words of the room that reads. Start with [XmlCursor]
/// and [XmlText].
@NullMarked
package coop.meent.xml;

import org.jspecify.annotations.NullMarked;
