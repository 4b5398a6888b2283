#!/usr/bin/env python3
"""A new project in each language takes the SDK from the checkout, and fetches a password from `strongroom demo` as the SDK's README says.
All share one file of one-time passwords, each going on where another has stopped. Usage: fresh.py [python|typescript|rust|go|java]…
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "sdk-gen" / "out"
sys.path.insert(0, str(ROOT / "tests" / "sdk"))

import rig  # noqa: E402

WAIT_SECONDS = 900


def call(*command, folder, **more):
    """What a program prints."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=folder, text=True, stdout=subprocess.PIPE, timeout=WAIT_SECONDS, **more)
    if done.returncode:
        raise SystemExit(f"fresh: {' '.join(words)[:200]} failed in {folder}: {done.stdout[-2000:]}")
    return done.stdout


def python(folder):
    """A virtual environment."""
    call(sys.executable, "-m", "venv", folder / "venv", folder=folder)
    call(folder / "venv" / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", OUT / "python", folder=folder)
    (folder / "main.py").write_text(
        """import sys
from strongroom import OtpKeeper, Strongroom

with Strongroom(sys.argv[1], OtpKeeper(sys.argv[2])) as room:
    print(room.km_key_get_by_account(resource_id="DEMO-DB", account_id="app_owner").password)
"""
    )
    return [folder / "venv" / "bin" / "python", "main.py"]


def typescript(folder):
    """An npm project."""
    call(OUT / "typescript" / "build", folder=OUT / "typescript")
    call("npm", "pack", "--silent", "--pack-destination", folder, folder=OUT / "typescript")
    (package,) = folder.glob("*.tgz")
    (folder / "package.json").write_text(json.dumps({"name": "fresh", "private": True, "type": "module"}))
    call("npm", "install", "--silent", "--no-audit", "--no-fund", package, "typescript@5.9.3", "@types/node@20", folder=folder)
    (folder / "main.ts").write_text(
        """import { connect, kmKeyGetByAccount } from 'strongroom';
import { Keeper } from 'strongroom/keeper';

const client = connect(process.argv[2]!, new Keeper(process.argv[3]!));
const { data } = await kmKeyGetByAccount({ client, query: { resourceId: 'DEMO-DB', accountId: 'app_owner' } });
await client.close();
console.log(data.password);
"""
    )
    options = ["--strict", "--target", "es2022", "--module", "nodenext", "--moduleResolution", "nodenext", "--types", "node"]
    call("npx", "tsc", *options, "main.ts", folder=folder)
    return ["node", "main.js"]


def go(folder):
    """A Go module."""
    module = "github.com/strongroom/strongroom-go"
    (folder / "go.mod").write_text(
        f"module fresh\n\ngo 1.23\n\nrequire {module} v0.0.0\n\nreplace {module} => {OUT / 'go'}\n"
    )
    (folder / "main.go").write_text(
        """package main

import (
	"context"
	"fmt"
	"os"

	"github.com/strongroom/strongroom-go"
)

func main() {
	client, err := strongroom.New(os.Args[1], strongroom.NewKeeper(os.Args[2]))
	if err != nil {
		panic(err)
	}
	defer client.Close()
	password, err := client.KMKeyGetByAccount(context.Background(), strongroom.KMKeyGetByAccountParams{ResourceID: "DEMO-DB", AccountID: "app_owner"})
	if err != nil {
		panic(err)
	}
	fmt.Println(password.Password.Reveal())
}
"""
    )
    call("go", "build", "-o", "main", ".", folder=folder)
    return [folder / "main"]


def java(folder):
    """A Maven project."""
    call("mvn", "-B", "-q", "install", "-DskipTests", folder=OUT / "java")
    (folder / "pom.xml").write_text(
        """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>fresh</groupId>
  <artifactId>fresh</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>io.strongroom</groupId>
      <artifactId>strongroom</artifactId>
      <version>0.1.0</version>
    </dependency>
  </dependencies>
</project>
"""
    )
    source = folder / "src" / "main" / "java"
    source.mkdir(parents=True)
    (source / "Main.java").write_text(
        """import io.strongroom.OtpKeeper;
import io.strongroom.Strongroom;
import java.nio.file.Path;

public class Main {
  public static void main(String[] arguments) throws Exception {
    try (Strongroom strongroom = Strongroom.open(arguments[0], OtpKeeper.of(Path.of(arguments[1])))) {
      System.out.println(strongroom.passwords().kmKeyGetByAccount("DEMO-DB", "app_owner").getPassword());
    }
  }
}
"""
    )
    call("mvn", "-B", "-q", "compile", "dependency:build-classpath", "-Dmdep.outputFile=classpath", folder=folder)
    return ["java", "-cp", f"target/classes:{(folder / 'classpath').read_text().strip()}", "Main"]


def rust(folder):
    """A cargo project."""
    (folder / "Cargo.toml").write_text(
        f"""[package]
name = "fresh"
version = "0.1.0"
edition = "2024"

[dependencies]
strongroom = {{ path = {json.dumps(str(OUT / 'rust'))} }}
tokio = {{ version = "1", features = ["macros", "rt-multi-thread"] }}

[workspace]
"""
    )
    (folder / "src").mkdir()
    (folder / "src" / "main.rs").write_text(RUST)
    target = rig.ROOT / "target" / "sdk-rust-fresh"
    quick = {**os.environ, "CARGO_PROFILE_DEV_DEBUG": "0"}
    call("cargo", "build", "--quiet", "--target-dir", target, folder=folder, env=quick)
    return [target / "debug" / "fresh"]


RUST = """#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let client = strongroom::Client::with_keeper(&arguments[1], strongroom::Keeper::open(&arguments[2]))?;
    let answer = client.km_key_get_by_account().resource_id("DEMO-DB").account_id("app_owner").send().await?;
    println!("{}", answer.password.expose());
    client.close().await;
    Ok(())
}
"""

LANGUAGES = {"python": python, "typescript": typescript, "rust": rust, "go": go, "java": java}


class Demo:
    """`strongroom demo`, which goes on serving after its story."""

    def __init__(self):
        self.process = subprocess.Popen([rig.program(), "demo"], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        told = []
        for line in self.process.stderr:
            told.append(line)
            if line.startswith("Still serving."):
                break
        story = "".join(told)
        self.url = re.search(r"http://127\.0\.0\.1:\d+", story)[0]
        self.otp = re.findall(r'"nextPassword":"([^"]+)"', story)[-1]
        self.password = json.loads(re.findall(r"^   200 (\{.*\"password\".*\})$", story, re.MULTILINE)[-1])["password"]

    def stop(self):
        """As Ctrl-C does."""
        self.process.terminate()
        self.process.wait(timeout=60)


def main(names):
    """The exit code."""
    demo = Demo()
    faults = []
    with tempfile.TemporaryDirectory(prefix="strongroom-fresh-") as made:
        folder = pathlib.Path(made)
        try:
            otp = folder / "otp"
            otp.touch(mode=0o600)
            otp.write_text(json.dumps({"format": "strongroom-otp/1", "userId": "robot", "otps": [demo.otp]}))
            for name in names or LANGUAGES:
                project = folder / name
                project.mkdir()
                fetched = call(*LANGUAGES[name](project), demo.url, otp, folder=project).strip()
                print(f"{name}: {'fetched the password' if fetched == demo.password else 'FETCHED SOMETHING ELSE'}")
                if fetched != demo.password:
                    faults.append(name)
                shutil.rmtree(project)
        finally:
            demo.stop()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
