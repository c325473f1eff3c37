# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs that can be asked the same question, where they are installed."""
import importlib.util
import json
import pathlib
import shutil
import sys

QUESTIONS = pathlib.Path(__file__).resolve().with_name("peers")
ASK_DUCKDB = ("import duckdb, json, sys; answer = duckdb.sql(sys.argv[1]); "
              "print(json.dumps(dict(zip(answer.columns, answer.fetchone()))))")
ASK_CHDB = "import chdb, sys; print(chdb.query(sys.argv[1], 'JSONEachRow'))"


def question(name, file, day_number):
    """The text of a question about a file, of a day in days since 1970."""
    # Without the comment, which would be an option in the place of an argument.
    lines = (QUESTIONS / name).read_text(encoding="utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith("--"))
    return text.replace("@FILE@", str(file).replace("'", "''")).replace("@DAY@", str(day_number))


def by_module(module, program, asked):
    """Asks with a Python module; nothing where there is none."""
    return [sys.executable, "-c", program, asked] if importlib.util.find_spec(module) else None


def duckdb(file, day_number):
    """The command that asks DuckDB."""
    asked = question("duckdb.sql", file, day_number)
    if shutil.which("duckdb"):
        return ["duckdb", "-json", "-c", asked]
    return by_module("duckdb", ASK_DUCKDB, asked)


def clickhouse(file, day_number):
    """The command that asks ClickHouse."""
    asked = question("clickhouse.sql", file, day_number)
    if shutil.which("clickhouse"):
        return ["clickhouse", "local", "--output-format", "JSONEachRow", "--query", asked]
    return by_module("chdb", ASK_CHDB, asked)


def awk(name):
    """What makes the command that asks an awk."""
    def command(file, day_number):
        if not shutil.which(name):
            return None
        return ["sh", "-c", 'gzip -dc "$1" | "$2" -v day="$3" -f "$4"', "sh", str(file), name, str(day_number),
                str(QUESTIONS / "question.awk")]
    return command


PEERS = {"DuckDB": duckdb, "ClickHouse": clickhouse, "gzip -dc | mawk": awk("mawk"), "gzip -dc | gawk": awk("gawk")}


def answer(output):
    """The figures that a peer has printed."""
    figures = json.loads(output)
    if isinstance(figures, list):
        figures = figures[0]
    return {name: int(value) for name, value in figures.items()}
