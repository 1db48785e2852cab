"""Frozen dataclasses that cost next to nothing until they are used.

The standard library writes and compiles six methods for every dataclass at import; for the sixty of this tool
that takes longer than to derive a case. Here `__init__` is compiled when the first object is made,
and the other methods are shared. Type checkers see the standard decorator, and `dataclasses.replace`,
`fields` and `asdict` work as usual.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
    from functools import cached_property as cached_property
else:
    from operator import attrgetter

    _NONE = object()

    class cached_property:
        """As that of `functools`, which before Python 3.12 takes a lock each time that it computes."""

        def __init__(self, compute):
            self.compute, self.__doc__ = compute, compute.__doc__

        def __set_name__(self, owner, name):
            self.name = name

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            value = instance.__dict__[self.name] = self.compute(instance)
            return value

    class _Field:
        """A field whose default is made anew, or that is left out of comparisons or of `repr`."""

        def __init__(self, default=_NONE, default_factory=_NONE, repr=True, compare=True):
            self.default, self.default_factory, self.repr, self.compare = (
                default,
                default_factory,
                repr,
                compare,
            )

    field = _Field

    class _StandardFields:
        """`__dataclass_fields__`, made by the standard library when somebody asks."""

        def __get__(self, instance, cls):
            import dataclasses

            shape = {"__annotations__": {}}
            for name, entry in cls.__frozen_fields__.items():
                shape["__annotations__"][name] = cls.__annotations__[name]
                if isinstance(entry, _Field):
                    chosen = {
                        key: value
                        for key in ("default", "default_factory")
                        if (value := getattr(entry, key)) is not _NONE
                    }
                    shape[name] = dataclasses.field(repr=entry.repr, compare=entry.compare, **chosen)
                elif entry is not _NONE:
                    shape[name] = entry
            shape["__module__"] = cls.__module__
            made = dataclasses.dataclass(frozen=True)(type(cls.__name__, (), shape)).__dataclass_fields__
            cls.__dataclass_fields__ = made
            return made

    def dataclass(*, frozen, order=False):
        """Make a class with annotated attributes a frozen dataclass. What the class defines itself is kept."""
        assert frozen

        def dress(cls):
            fields = {name: cls.__dict__.get(name, _NONE) for name in cls.__annotations__}
            for name, entry in fields.items():
                if isinstance(entry, _Field):
                    delattr(cls, name)
            compared = [n for n, e in fields.items() if not isinstance(e, _Field) or e.compare]
            key = attrgetter(*compared)
            methods = {
                "__frozen_fields__": fields,
                "__dataclass_fields__": _StandardFields(),
                "__match_args__": tuple(fields),
                "__init__": _late_init(cls, fields),
                "__repr__": _repr_of([n for n, e in fields.items() if not isinstance(e, _Field) or e.repr]),
                "__hash__": lambda self: hash(key(self)),
                "__setattr__": _refuse,
                "__delattr__": _refuse,
                **_comparisons(key, order),
            }
            for name, method in methods.items():
                if name not in cls.__dict__ or (name == "__hash__" and cls.__dict__[name] is None):
                    setattr(cls, name, method)
            return cls

        return dress

    def _late_init(cls, fields):
        def __init__(self, *args, **kwargs):
            # the first object: from now on the class has a constructor of its own
            known = {f"_{name}": entry for name, entry in fields.items()}
            head, body = ["self"], ["_held = self.__dict__"]
            for name, entry in fields.items():
                factory = isinstance(entry, _Field) and entry.default_factory is not _NONE
                if factory:
                    known[f"_{name}"] = entry.default_factory
                elif isinstance(entry, _Field):
                    known[f"_{name}"] = entry = entry.default
                head.append(name if entry is _NONE else f"{name}=_none" if factory else f"{name}=_{name}")
                body.append(f"_held[{name!r}] = {f'_{name}() if {name} is _none else ' if factory else ''}{name}")
            known["_none"] = _NONE
            exec(f"def __init__({', '.join(head)}):\n " + "\n ".join(body), known)
            made = known["__init__"]
            made.__qualname__ = f"{cls.__qualname__}.__init__"
            type.__setattr__(cls, "__init__", made)
            made(self, *args, **kwargs)

        return __init__

    def _repr_of(names):
        def __repr__(self):
            shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
            return f"{self.__class__.__qualname__}({shown})"

        return __repr__

    def _comparisons(key, order):
        def __eq__(self, other):
            return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

        if not order:
            return {"__eq__": __eq__}

        def __lt__(self, other):
            return key(self) < key(other) if other.__class__ is self.__class__ else NotImplemented

        def __le__(self, other):
            return key(self) <= key(other) if other.__class__ is self.__class__ else NotImplemented

        # Python turns a > b into b < a
        return {"__eq__": __eq__, "__lt__": __lt__, "__le__": __le__}

    def _refuse(self, name, *value):
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot {'assign to' if value else 'delete'} field {name!r}")

    def replace(instance, /, **changes):
        """A copy with other values for some fields."""
        held = instance.__dict__
        return type(instance)(**{name: held[name] for name in type(instance).__frozen_fields__} | changes)
