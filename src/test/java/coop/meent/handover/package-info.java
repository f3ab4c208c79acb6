/// Tests of handing work over.
@org.jspecify.annotations.NullMarked
package coop.meent.handover;
