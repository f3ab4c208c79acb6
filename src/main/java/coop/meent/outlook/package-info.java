/// Will a circle hold? A [Scenario] is what is supposed, an [Outlook] the answer with its
/// assumption and the limits of its model, [Needed] what would bring the chance down. Exact where
/// the exact model can hold it, simulated else, and it says which. Knows the mathematics of
/// `pooling` and the rulebooks of `gift`; no file and no clock. Start with [Outlook].
@NullMarked
package coop.meent.outlook;

import org.jspecify.annotations.NullMarked;
