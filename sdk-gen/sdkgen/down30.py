"""The contract in OpenAPI 3.0, for a generator that knows no 3.1. Mechanical: nothing is lost but what 3.0 can't say."""


def down(contract):
    """A copy in OpenAPI 3.0.3."""
    copied = _schema(contract)
    copied["openapi"] = "3.0.3"
    copied["info"].get("license", {}).pop("identifier", None)
    return copied


def _schema(node):
    if isinstance(node, list):
        return [_schema(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    node = {name: _schema(inner) for name, inner in node.items()}
    kinds = node.get("type")
    if isinstance(kinds, list):
        (node["type"],) = [kind for kind in kinds if kind != "null"]
        node["nullable"] = True
    if isinstance(node.get("examples"), list):
        node["example"] = node.pop("examples")[0]
    if "$ref" in node and len(node) > 1:
        node = {"allOf": [{"$ref": node.pop("$ref")}], **node}
    return node
