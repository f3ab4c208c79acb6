/// Tests of the pages of handing over.
@org.jspecify.annotations.NullMarked
package coop.meent.handover.ui;
