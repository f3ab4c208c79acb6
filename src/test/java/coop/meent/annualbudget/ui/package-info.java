@NullMarked
package coop.meent.annualbudget.ui;

import org.jspecify.annotations.NullMarked;
