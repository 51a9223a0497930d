/** Facts that the reader of `VERIFY.txt` compares with what they were told. */
export interface VerifyFacts {
  bagId: string;
  practice: string;
  fingerprint: string;
  head: string;
  rows: number;
  /** How many captures are in it. */
  captures: number;
  /** Bundles of which this log tells that they were put back into the case book. */
  restored: string[];
}

/** `VERIFY.txt`: how to check the bundle with tools that everyone has. No script files, because mail filters block them. */
export function verifyText({ bagId, practice, fingerprint, head, rows, captures, restored }: VerifyFacts): string {
  return `HOW TO CHECK THIS EVIDENCE BUNDLE
Bundle ${bagId}${practice ? `, made for ${practice.replace(/\s+/gu, " ")}` : ""}

You need nothing from us. Any computer with the usual tools will do.
If you only want to read: open data/report.html in a browser.

What to compare with the practice, by telephone or on paper:
  key fingerprint   ${fingerprint}
  head code         ${head}
  rows in the log   ${rows}
  captures here     ${captures}

------------------------------------------------------------------------
LINUX, macOS OR GIT BASH (on macOS type bash first, and write "shasum -a 256"
for "sha256sum")
------------------------------------------------------------------------
Each step prints its own OK. No OK means: do not rely on this bundle.

# 0 unpack
unzip evidence-${bagId}.zip && cd evidence-${bagId}/

# 1 every file is unchanged
sha256sum -c --quiet --strict tagmanifest-sha256.txt manifest-sha256.txt && echo FILES-OK

# 2 nothing was added (step 1 does not notice extra files)
diff <(cut -c67- manifest-sha256.txt tagmanifest-sha256.txt | sort) <(find . -type f | cut -c3- | grep -vxE 'tagmanifest-sha256\\.txt(\\.sig|\\.tsr)?' | sort) && echo NO-EXTRAS

# 3 sealed by this key. Needed: no other step notices a changed signature
openssl dgst -sha256 -verify signing-key.pem -signature tagmanifest-sha256.txt.sig tagmanifest-sha256.txt
openssl pkey -pubin -in signing-key.pem -outform DER | sha256sum      # compare with the fingerprint that the practice tells you

# 4 the log is unbroken
prev=$(printf '0%.0s' $(seq 64)); n=0
while IFS= read -r l; do
  case $l in *"\\"prev\\":\\"$prev\\""*) ;; *) echo "BROKEN at $n"; break;; esac
  case $l in *"\\"seq\\":$n,"*|*"\\"seq\\":$n}"*) ;; *) echo "SEQ BROKEN at $n"; break;; esac
  prev=$(printf '%s\\n' "$l" | sha256sum | cut -c1-64); n=$((n+1))
done < data/log/chain.jsonl; [ "$prev" = "$(cat data/log/head.txt)" ] && echo "CHAIN-OK $n $prev"

# 5 every capture belongs to the log, and its files are the ones sealed then (one that is not is named)
n=0; for d in data/captures/*; do [ -d "$d" ] || continue
  id=\${d##*/}; c=$(sha256sum "$d/SHA256SUMS" | cut -c1-64)
  if grep -q "\\"commit\\":\\"$c\\",.*\\"id\\":\\"$id\\"" data/log/chain.jsonl && (cd "$d" && sha256sum -c --quiet --ignore-missing SHA256SUMS); then n=$((n+1)); else echo "NOT AS THE LOG SAYS: $id"; fi
done; [ $n = ${captures} ] && echo "CAPTURES-OK $n"

# 6 only if tagmanifest-sha256.txt.tsr is there (a time stamp by a third party)
# tsa-root.pem: the root certificate that this third party publishes
openssl ts -verify -data tagmanifest-sha256.txt -in tagmanifest-sha256.txt.tsr -CAfile tsa-root.pem

Any BagIt 1.0 validator can check the files too. It does not check the signature: do step 3.

------------------------------------------------------------------------
WINDOWS WITHOUT EXTRA TOOLS
------------------------------------------------------------------------
Right-click the ZIP, Extract All, into a short folder such as C:\\check.
Open the folder that holds manifest-sha256.txt, type powershell in its
address bar and press Enter. Then copy these lines into it, one by one:

# 1 every file is unchanged (a changed or missing file is named)
$bad = 0; Get-Content 'manifest-sha256.txt','tagmanifest-sha256.txt' | % { $h,$p = $_ -split '  ',2; if ((Get-FileHash -LiteralPath $p -Algorithm SHA256).Hash -ne $h) { "CHANGED: $p"; $bad = 1 } }; if (-not $bad) { 'FILES-OK' }

# 2 nothing was added (an added file is named)
$listed = Get-Content 'manifest-sha256.txt','tagmanifest-sha256.txt' | % { ($_ -split '  ',2)[1] }; $added = Get-ChildItem -Recurse -File -Force | % { $_.FullName.Substring($PWD.Path.Length + 1).Replace('\\','/') } | ? { $listed -notcontains $_ -and $_ -notmatch '^tagmanifest-sha256\\.txt(\\.sig|\\.tsr)?$' }; if ($added) { "ADDED: $added" } else { 'NO-EXTRAS' }

# 3 this code covers every file: ask the practice by telephone whether its own copy has it too (Courtesy shows it under "Check a bundle")
(Get-FileHash -LiteralPath tagmanifest-sha256.txt -Algorithm SHA256).Hash

# 4 the log is unbroken
$sha = [Security.Cryptography.SHA256]::Create(); $prev = '0' * 64; $n = 0; $broken = 0; [IO.File]::ReadAllLines("$PWD\\data\\log\\chain.jsonl") | % { if (-not $_.Contains('"prev":"' + $prev + '"')) { "BROKEN at $n"; $broken = 1 }; $prev = [BitConverter]::ToString($sha.ComputeHash([Text.Encoding]::UTF8.GetBytes($_ + [char]10))).Replace('-','').ToLower(); $n++ }; if (-not $broken -and $prev -eq (Get-Content data\\log\\head.txt)) { "CHAIN-OK $n $prev" }

# 5 every capture belongs to the log, and its files are the ones sealed then (one that is not is named)
$log = [IO.File]::ReadAllText("$PWD\\data\\log\\chain.jsonl"); $n = 0; Get-ChildItem -LiteralPath data\\captures -ErrorAction Ignore | % { $d = $_.FullName; $ok = $log.Contains('"commit":"' + (Get-FileHash -LiteralPath "$d\\SHA256SUMS" -Algorithm SHA256).Hash.ToLower() + '"'); Get-Content -LiteralPath "$d\\SHA256SUMS" | % { $h,$p = $_ -split '  ',2; if ((Test-Path -LiteralPath "$d\\$p") -and (Get-FileHash -LiteralPath "$d\\$p" -Algorithm SHA256).Hash -ne $h) { $ok = 0 } }; if ($ok) { $n++ } else { "NOT AS THE LOG SAYS: $d" } }; if ($n -eq ${captures}) { "CAPTURES-OK $n" }

These lines need PowerShell 4 or newer (Windows 8.1 on). Where PowerShell is
switched off, the command prompt gives the code of step 3 too:
  certutil -hashfile tagmanifest-sha256.txt SHA256

Windows itself cannot check the signature (step 3 of Linux). Git for Windows
can: open Git Bash in the folder and do the steps for Linux.

------------------------------------------------------------------------
WHAT THE CHECKS CANNOT SHOW
------------------------------------------------------------------------
Rows cut off the end of the log, or a log that was built again from the start
by someone with the practice's computer and key, pass every step above. Only
the head code from an earlier day, kept outside that computer, shows it: ask
the practice for one, and look for it in data/log/chain.jsonl with any text
editor. If it is there, the log of that day is inside this one. It need not be
there when it is the head code at the top of this page.
${
  restored.length > 0
    ? `Captures were put back from ${restored.join(", ")}: a head code from before may be in the log of that bundle.
`
    : ""
}`;
}
