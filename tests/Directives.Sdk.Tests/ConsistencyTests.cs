using System.Reflection;
using System.Text.RegularExpressions;
using Directives.Sdk.Notices;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Directives.Sdk.Tests;

/// <summary>Rules of the house that no compiler holds.</summary>
public partial class ConsistencyTests
{
    private const string Root = "Directives.Sdk";

    /// <summary>A folder uses only those before it.</summary>
    private static readonly string[] s_layers = ["Text", "Calendars", "Deadlines", "Units", "Notices", "Reading", "Tracking", "Planning"];

    /// <summary>The core does no input or output and reads no clock.</summary>
    private static readonly string[] s_outside =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.Console",
        "System.DateTime", "System.DateTimeOffset", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.Random", "System.TimeZoneInfo", "NodaTime.SystemClock",
    ];

    private static readonly Assembly s_core = typeof(Notice).Assembly;

    public static TheoryData<Type> PublicTypes => [.. s_core.GetExportedTypes()];

    [Fact]
    public void A_folder_uses_only_those_before_it()
    {
        var wrong =
            from type in CoreTypes()
            let layer = Layer(type.Namespace)
            where layer >= 0
            from used in References(type)
            where Layer(used.Namespace) > layer
            select $"{type.FullName} uses {used.FullName}";

        wrong.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void The_names_a_file_imports_come_from_folders_before_its_own()
    {
        var wrong =
            from file in Repository.SourceFiles("src/Directives.Sdk")
            from Match used in UsedNamespace().Matches(file.Text)
            where Array.IndexOf(s_layers, file.Folder) >= 0 && Array.IndexOf(s_layers, used.Groups[1].Value) > Array.IndexOf(s_layers, file.Folder)
            select $"{file.Name} uses {used.Value}";

        wrong.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void A_folder_is_a_namespace()
    {
        foreach (var file in Repository.SourceFiles("src/Directives.Sdk").Where(file => file.Folder != "Compatibility"))
        {
            var expected = file.Folder.Length == 0 ? Root : $"{Root}.{file.Folder}";
            file.Lines.Should().ContainSingle(line => line.StartsWith("namespace ", StringComparison.Ordinal), because: file.Name).Which.Should().Be($"namespace {expected};", because: file.Name);
            if (file.Folder.Length > 0)
                s_layers.Should().Contain(file.Folder);
        }
    }

    [Fact]
    public void The_core_touches_nothing_outside()
    {
        var wrong =
            from type in CoreTypes()
            from used in References(type)
            where s_outside.Contains(used.FullName) || used.Namespace.StartsWith("System.Net", StringComparison.Ordinal)
            select $"{type.FullName} uses {used.FullName}";

        wrong.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void The_core_references_only_what_the_design_allows()
    {
        string[] allowed = ["Ardalis.Result", "NodaTime", "netstandard", "Microsoft.Bcl.HashCode"];
        string[] refused = ["System.Text.Json", "System.Linq.Expressions", "System.Reflection.Emit", "System.Net.Http", "System.IO.FileSystem"];
        var names = s_core.GetReferencedAssemblies().Select(reference => reference.Name!).ToList();

        names.Should().Contain(["Ardalis.Result", "NodaTime"]).And.NotContain(refused);
        names.Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Should().BeSubsetOf(allowed);
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void A_public_class_is_sealed_or_abstract(Type type)
    {
        // A static class is both.
        if (type.IsClass)
            (type.IsSealed || type.IsAbstract).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void What_can_be_compared_has_the_operators(Type type)
    {
        if (type.IsEnum || !typeof(IComparable<>).MakeGenericType(type.IsGenericTypeDefinition ? typeof(int) : type).IsAssignableFrom(type))
            return;
        foreach (var name in (string[])["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual", "op_Equality", "op_Inequality"])
            type.GetMethod(name, [type, type]).Should().NotBeNull(because: name);
    }

    [Fact]
    public void Something_can_be_compared() =>
        s_core.GetExportedTypes().Should().Contain(type => !type.IsEnum && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IComparable<>)));

    [Fact]
    public void No_namespace_is_named_Tasks() =>
        Repository.SourceFiles("src").Concat(Repository.SourceFiles("samples")).SelectMany(file => file.Lines)
            .Where(line => line.StartsWith("namespace ", StringComparison.Ordinal)).Should().NotBeEmpty().And.NotContain(line => TasksNamespace().IsMatch(line));

    [Fact]
    public void Conditional_code_stands_in_the_folder_Compatibility_alone() =>
        Repository.SourceFiles("src").Where(file => file.Lines.Any(line => line.TrimStart().StartsWith("#if", StringComparison.Ordinal)))
            .Should().NotBeEmpty().And.OnlyContain(file => file.Name.Contains("/Compatibility/", StringComparison.Ordinal));

    [Fact]
    public void A_file_holds_one_public_type_and_has_its_name()
    {
        foreach (var file in Repository.SourceFiles("src"))
        {
            var types = PublicType().Matches(file.Text).Select(match => match.Groups[1].Value).Distinct().ToList();
            types.Should().HaveCountLessThan(2, because: file.Name);
            if (types.Count == 1)
                Path.GetFileName(file.Name).Split('.')[0].Should().Be(types[0]);
        }
    }

    [Fact]
    public void No_name_is_a_catch_all()
    {
        var types = CoreTypes().Where(type => !type.Name.StartsWith('<')).Select(type => type.Name);

        types.Should().NotBeEmpty().And.NotContain(name => CatchAll().IsMatch(name));
    }

    private static List<TypeDefinition> CoreTypes()
    {
        var module = ModuleDefinition.ReadModule(s_core.Location, new ReaderParameters { InMemory = true });
        return [.. module.Types.Where(type => type.Namespace.StartsWith(Root, StringComparison.Ordinal))];
    }

    private static int Layer(string name) =>
        name.StartsWith(Root + ".", StringComparison.Ordinal) ? Array.IndexOf(s_layers, name[(Root.Length + 1)..].Split('.')[0]) : -1;

    /// <summary>The types that a type uses: in its signatures, fields, attributes and method bodies, and in those of the types inside it.</summary>
    private static IEnumerable<TypeReference> References(TypeDefinition type)
    {
        IEnumerable<TypeReference?> direct =
        [
            type.BaseType,
            .. type.Interfaces.Select(face => face.InterfaceType),
            .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Methods.SelectMany(References),
        ];
        return direct.SelectMany(Parts).Concat(type.NestedTypes.SelectMany(References));
    }

    private static IEnumerable<TypeReference?> References(MethodDefinition method)
    {
        IEnumerable<TypeReference?> signature =
        [
            method.ReturnType,
            .. method.Parameters.Select(parameter => parameter.ParameterType),
            .. method.CustomAttributes.Select(attribute => attribute.AttributeType),
        ];
        return method.HasBody
            ? [.. signature, .. method.Body.Variables.Select(variable => variable.VariableType), .. method.Body.Instructions.SelectMany(References)]
            : signature;
    }

    private static IEnumerable<TypeReference?> References(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method is GenericInstanceMethod generic ? generic.GenericArguments : []],
        _ => [],
    };

    /// <summary>The types of which a constructed type is made; a nested type counts as the one around it.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [.. Parts(generic.ElementType), .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification specification => Parts(specification.ElementType),
        { DeclaringType: { } outer } => Parts(outer),
        _ => [type],
    };

    [GeneratedRegex(@"\bDirectives\.Sdk\.([A-Z]\w+)\b")]
    private static partial Regex UsedNamespace();

    [GeneratedRegex(@"\bTasks\b")]
    private static partial Regex TasksNamespace();

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|partial|readonly|ref|delegate)\s)*(?:class|record struct|record|struct|interface|enum|delegate \S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"(Helper|Helpers|Manager|Util|Utils|Utility|Common)(`\d+)?$")]
    private static partial Regex CatchAll();
}
