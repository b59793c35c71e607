using System.Reflection;
using Newtonsoft.Json;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Reads an <see cref="EquatableList{T}"/>, which Newtonsoft.Json writes as the sequence that it is.</summary>
internal sealed class EquatableListConverter : JsonConverter
{
    private static readonly MethodInfo s_toList = typeof(EquatableList).GetMethod(nameof(EquatableList.ToEquatableList))!;

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => objectType.IsGenericType && objectType.GetGenericTypeDefinition() == typeof(EquatableList<>);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var element = objectType.GetGenericArguments()[0];
        var items = serializer.Deserialize(reader, element.MakeArrayType());
        return items is null ? null : s_toList.MakeGenericMethod(element).Invoke(null, [items]);
    }
}
