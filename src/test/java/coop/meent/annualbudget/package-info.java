@NullMarked
package coop.meent.annualbudget;

import org.jspecify.annotations.NullMarked;
