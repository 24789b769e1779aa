# Writes power.csv, the table that packages/core/src/statistics is held against: `Rscript power.R > power.csv`, with R alone.
# Two-sided tests with two equal groups, strict = FALSE. R's default tolerance leaves four digits of a solved value, so it is set
# to what the machine can tell apart. An empty field is what the row does not have.
tol <- 1e-13
row <- function(test, solve, n, baseline, effect, sd, alpha, power)
  cat(paste(test, solve, sprintf("%.15g", n), sprintf("%.15g", baseline), sprintf("%.15g", effect), if (is.na(sd)) "" else sprintf("%.15g", sd), sprintf("%.15g", alpha), sprintf("%.15g", power), sep = ","), "\n", sep = "")

cat(paste("#", R.version.string), "\n", sep = "")
cat("test,solve,n,baseline,effect,sd,alpha,power\n")

# two proportions: baseline is p1, effect is p2 - p1
pairs <- list(c(0.5, 0.75), c(0.12, 0.13), c(0.12, 0.15), c(0.02, 0.022), c(0.001, 0.0012), c(0.9, 0.92), c(0.3, 0.6), c(0.0005, 0.002), c(0.45, 0.4501), c(0.13, 0.12), c(0.98, 0.97))
for (pair in pairs) for (levels in list(c(0.05, 0.8), c(0.01, 0.9), c(0.1, 0.5), c(0.001, 0.99))) {
  found <- power.prop.test(p1 = pair[1], p2 = pair[2], sig.level = levels[1], power = levels[2], tol = tol)
  row("proportions", "n", found$n, pair[1], pair[2] - pair[1], NA, levels[1], levels[2])
}
for (n in c(10, 57, 400, 2800, 50000, 3e6)) for (pair in list(c(0.5, 0.6), c(0.12, 0.13), c(0.02, 0.021))) {
  found <- power.prop.test(n = n, p1 = pair[1], p2 = pair[2], sig.level = 0.05)
  row("proportions", "power", n, pair[1], pair[2] - pair[1], NA, 0.05, found$power)
}
for (n in c(150, 2800, 50000, 3e6)) for (p1 in c(0.001, 0.02, 0.12, 0.5)) for (levels in list(c(0.05, 0.8), c(0.01, 0.95))) {
  found <- power.prop.test(n = n, p1 = p1, sig.level = levels[1], power = levels[2], tol = tol)
  row("proportions", "effect", n, p1, found$p2 - p1, NA, levels[1], levels[2])
}

# two means: baseline is empty of meaning to R and set to 0, effect is the difference
for (delta in c(5, 1.5, 0.8, 0.2, 0.05, 0.004)) for (levels in list(c(0.05, 0.8), c(0.01, 0.9), c(0.1, 0.5), c(0.001, 0.99))) {
  found <- power.t.test(delta = delta, sd = 1.3, sig.level = levels[1], power = levels[2], tol = tol)
  row("means", "n", found$n, 0, delta, 1.3, levels[1], levels[2])
}
for (n in c(2, 3, 5, 20, 300, 40000, 900000)) for (ratio in c(0.1, 1, 2.5, 4)) for (alpha in c(0.05, 0.001)) {
  delta <- ratio * 1.3 * sqrt(2 / n)
  found <- power.t.test(n = n, delta = delta, sd = 1.3, sig.level = alpha)
  row("means", "power", n, 0, delta, 1.3, alpha, found$power)
}
for (n in c(2, 4, 12, 100, 2500, 150000)) for (levels in list(c(0.05, 0.8), c(0.01, 0.95), c(0.2, 0.6))) {
  found <- power.t.test(n = n, sd = 48, sig.level = levels[1], power = levels[2], tol = tol)
  row("means", "effect", n, 0, found$delta, 48, levels[1], levels[2])
}
