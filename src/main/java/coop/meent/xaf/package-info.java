/// The audit file of the Dutch tax office (XML Auditfile Financieel, XAF): a year of a book in the
/// one form that the office and every accountant reads. Version 4.0 is the only one that the office
/// takes from 2027 on; 3.2 is for those who still ask for it.
///
/// Rules: what is written keeps the ten numbered rules of the standard, and its totals are those of
/// the books; nothing is rounded and nothing is left out, however long. What is read may be as
/// untidy as real programs make it: each oddity is named with its place, and the file is never
/// guessed at. Start with [AuditFiles] to write and [XafReader] to read.
@NullMarked
package coop.meent.xaf;

import org.jspecify.annotations.NullMarked;
