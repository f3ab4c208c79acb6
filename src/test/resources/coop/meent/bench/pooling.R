# What R and actuar take for the same jobs. Prints: job, milliseconds (median), check value.
suppressMessages(library(actuar))
value <- NA
timed <- function(job, runs, work) {
  ms <- sapply(seq_len(runs), function(i) system.time(value <<- work())[["elapsed"]] * 1000)
  cat(job, median(ms), formatC(value, digits = 15, format = "g"), "\n")
}
severity <- function(points) {
  f <- as.numeric(discretize(pgamma(x, 2, 0.02), 0, 1000, 1000 / points, method = "rounding"))
  c(f, 1 - sum(f))
}
compound <- function(f, step, lambda, convolve = 0, tol = 1e-12)
  aggregateDist("recursive", model.freq = "poisson", model.sev = f, lambda = lambda,
                x.scale = step, convolve = convolve, tol = tol, maxit = 1e6)
var99 <- function(d) unname(VaR(d, 0.99, names = FALSE))

short <- severity(2000)
long <- severity(20000)
timed("panjer-2000", 5, function() var99(compound(short, 0.5, 100)))
timed("panjer-20000", 1, function() var99(compound(long, 0.05, 30)))
large <- { f <- as.numeric(discretize(pgamma(x, 1.5, 0.015), 0, 1500, 10, method = "rounding")); c(f, 1 - sum(f)) }
timed("lambda-900", 5, function() var99(compound(large, 10, 112.5, 3, 1e-9)))
timed("fft-65536", 9, function() Re(fft(fft(rep(1, 65536)), inverse = TRUE))[1] / 65536)

pool <- function() {                  # 25,000 pools of 50 over 24 months, member by member
  set.seed(1); n <- 25000; N <- 50
  ill <- matrix(FALSE, N, n); purse <- numeric(n); short <- logical(n)
  for (t in 1:24) {
    purse <- pmin(purse + 450, 16200)
    stay <- ill & (runif(N * n) < 0.86)
    fall <- !ill & (runif(N * n) < 0.0052)
    purse <- purse - 200 * colSums(stay)
    short <- short | purse < 0
    ill <- stay | fall
  }
  mean(short)
}
timed("members-30m", 3, pool)

exact <- function() {                 # the same pool, exactly; amounts in fiftieths
  N <- 50; inc <- 9; B <- 4; M <- 325
  stay <- lapply(0:N, function(k) dbinom(0:k, k, 0.86)); fall <- lapply(0:N, function(k) dbinom(0:(N - k), N - k, 0.0052))
  D <- matrix(0, N + 1, M); D[1, 1] <- 1; lost <- 0
  for (t in 1:24) {
    E <- matrix(0, N + 1, M); E[, (1 + inc):M] <- D[, 1:(M - inc)]
    E[, M] <- E[, M] + rowSums(D[, (M - inc + 1):M]); D <- matrix(0, N + 1, M)
    for (k in 0:N) { row <- E[k + 1, ]; all <- sum(row); if (all == 0) next
      for (s in 0:k) { a <- stay[[k + 1]][s + 1]; take <- s * B
        if (take >= M) { lost <- lost + a * all; next }
        if (take > 0) lost <- lost + a * sum(row[1:take])
        keep <- row[(take + 1):M]
        for (w in 0:(N - k)) { p <- a * fall[[k + 1]][w + 1]; if (p < 1e-24) next
          D[s + w + 1, 1:(M - take)] <- D[s + w + 1, 1:(M - take)] + p * keep } } }
  }
  lost
}
timed("exact-50x24", 3, exact)

data(hachemeister)
timed("credibility", 21, function() {
  for (i in 1:20) fit <- cm(~state, hachemeister, ratios = ratio.1:ratio.12, weights = weight.1:weight.12, method = "Buhlmann-Gisler")
  unname(fit$means[[1]]) })
u <- seq(0, 20, length.out = 10001)
timed("ruin-10001", 9, function() {
  psi <- ruin(claims = "Erlang", par.claims = list(shape = 2, rate = 2), wait = "exponential", par.wait = list(rate = 0.75))
  sum(psi(u)) })
