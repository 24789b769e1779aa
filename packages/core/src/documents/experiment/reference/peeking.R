# Writes peeking.csv, against which packages/core/src/statistics/peeking.ts is held: `Rscript peeking.R > peeking.csv`, with R alone.
# The chance that a running sum of standard normal steps leaves its two-sided bounds at one of two or three looks, by integrate().
inside <- function(bound, from) pnorm(bound - from) - pnorm(-bound - from)
within <- function(f, bound) integrate(f, -bound, bound, rel.tol = 1e-11, subdivisions = 1000L)$value
two <- function(z) 1 - within(function(x) dnorm(x) * inside(z * sqrt(2), x), z)
three <- function(z) 1 - within(function(x) sapply(x, function(first)
  dnorm(first) * within(function(y) dnorm(y - first) * inside(z * sqrt(3), y), z * sqrt(2))), z)
cat("#", R.version.string, "\n", sep = " ")
cat("alpha,looks,chance\n")
for (alpha in c(0.2, 0.1, 0.05, 0.01, 0.001)) {
  z <- qnorm(alpha / 2, lower = FALSE)
  cat(sprintf("%g,2,%.10f\n%g,3,%.10f\n", alpha, two(z), alpha, three(z)), sep = "")
}
